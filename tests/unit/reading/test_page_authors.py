"""Authors and titles as pages state them: lines of names, pointers in JSON-LD graphs, logos in headings."""

from __future__ import annotations

import json

import pytest

from monitor.fetch.reading import reader
from monitor.model.article import Page
from monitor.model.enums import Outcome
from monitor.ports import Fetched

BODY = "<p>Both delegations said that the talks had gone well and that they would meet again before the end of the summer to settle what remains.</p>"


def page(head: str, top: str = "<h1>Ministers agree</h1>") -> Page:
    html = f"<html lang='en'><head><title>Ministers agree - Example News</title>{head}</head><body>{top}<article>{BODY * 5}</article></body></html>"
    headers = {"content-type": "text/html; charset=utf-8"}
    fetched = Fetched(outcome=Outcome.OK, url="https://news.example.com/a/b", status=200, headers=headers, body=html.encode())
    return reader.read_page(fetched, lang="", timezone="UTC")


def block(author: object, *more: object) -> str:
    graph = {"@graph": [{"@type": "Article", "headline": "Ministers agree", "author": author}, *more]}
    return f"<script type='application/ld+json'>{json.dumps(graph)}</script>"


@pytest.mark.parametrize("line", ["Ana Silva and Li Wei", "By Ana Silva, Li Wei", "Ana Silva; Li Wei"])
def test_a_line_of_people_is_cut_into_people(line: str) -> None:
    assert page(block(line)).authors == ("Ana Silva", "Li Wei")


def test_an_office_with_an_and_in_its_name_stays_whole() -> None:
    assert page(block("Department of Trade and Industry")).authors == ("Department of Trade and Industry",)


def test_an_author_that_is_only_pointed_at_is_looked_up_in_the_graph() -> None:
    assert page(block({"@id": "#ana"}, {"@type": "Person", "@id": "#ana", "name": "Ana Silva"})).authors == ("Ana Silva",)


def test_a_logo_in_a_heading_is_no_title() -> None:
    site = "<meta property='og:site_name' content='Example News'>"
    assert page(site, "<h1 class='logo'><a href='/'>Example News</a></h1><h2>Ministers agree</h2>").title == "Ministers agree"
