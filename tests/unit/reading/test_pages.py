"""Article pages of many shapes: each fixture of tests/pages is read as its JSON says. Texts and outlets are invented."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.fetch.reading import reader
from monitor.model.article import Page
from monitor.model.enums import Outcome, PageKind
from monitor.ports import Fetched

FOLDER = Path(__file__).parents[2] / "pages"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


def read(name: str) -> tuple[Page, dict]:
    case = json.loads((FOLDER / f"{name}.json").read_text())
    body = (FOLDER / f"{name}.html").read_bytes()
    fetched = Fetched(outcome=Outcome.OK, url=case["url"], status=case["status"], headers={"content-type": case["content_type"]}, body=body)
    return reader.read_page(fetched, lang="", timezone=case["timezone"]), case["expected"]


@pytest.mark.parametrize("name", NAMES)
def test_the_kind_of_page_is_told(name: str) -> None:
    page, wanted = read(name)
    assert str(page.kind) == wanted["kind"]


@pytest.mark.parametrize("name", NAMES)
def test_the_publication_time_is_right(name: str) -> None:
    page, wanted = read(name)
    found = page.published.isoformat() if page.published else None
    assert (found, str(page.precision)) == (wanted["published"], wanted["precision"])


@pytest.mark.parametrize("name", NAMES)
def test_the_body_holds_the_article_and_nothing_else(name: str) -> None:
    page, wanted = read(name)
    words = " ".join(page.text.split())
    assert [line for line in wanted["text"] if " ".join(line.split()) not in words] == []
    assert not any(
        line in words for line in ("Harbour strike enters", "Sign up for our morning", "All rights reserved", "Accept all cookies")
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_around_it_are_right(name: str) -> None:
    page, wanted = read(name)
    if wanted["kind"] == "blocked" or name == "pdf":
        return
    found = {"title": page.title, "authors": list(page.authors), "lang": page.lang, "site": page.site, "canonical_url": page.canonical_url}
    assert found == {key: wanted[key] for key in found}


WORDS = "The ministers met on Sunday and agreed to meet again in the autumn, officials of both sides said after the talks. "


def page_of(html: str, url: str = "https://example.org/2023/a", status: int = 200) -> Page:
    fetched = Fetched(outcome=Outcome.OK, url=url, status=status, headers={"content-type": "text/html; charset=utf-8"}, body=html.encode())
    return reader.read_page(fetched, lang="", timezone="UTC")


def test_a_short_article_with_an_alarming_title_is_no_challenge() -> None:
    html = f"<html><head><title>Blocked ships return to port</title><meta property='og:type' content='article'></head><body><p>{WORDS * 3}</p></body></html>"
    assert str(page_of(html).kind) == "article"


def test_text_between_breaks_under_many_linked_headings_is_an_article() -> None:
    cards = "".join(f"<h3><a href='/{n}'>Another story number {n}</a></h3>" for n in range(12))
    html = f"<html><head><title>Readout</title></head><body><div>{'<br><br>'.join([WORDS * 2] * 5)}</div>{cards}</body></html>"
    assert str(page_of(html).kind) == "article"


def test_a_zoned_time_of_another_article_does_not_beat_the_pages_own_local_time() -> None:
    html = (
        "<html><head><meta property='article:published_time' content='2023-06-18T22:02:00'></head><body><article>"
        f"<time datetime='2023-05-01T10:00:00Z'>1 May</time><p>{WORDS * 4}</p></article></body></html>"
    )
    assert page_of(html).published == datetime(2023, 6, 18, 22, 2, tzinfo=UTC)


def test_an_article_that_was_not_found_is_empty_whatever_its_status() -> None:
    assert str(page_of("<html><head><title>Seite nicht gefunden</title></head><body><p>Leider.</p></body></html>").kind) == "empty"
    assert str(page_of(f"<html><body><article><p>{WORDS * 4}</p></article></body></html>", status=404).kind) == "empty"


def test_a_page_of_bytes_without_text_is_seen_as_empty() -> None:
    assert str(page_of("<html><body>" + "<div>" * 1000 + WORDS).kind) in {"empty", "stub"}


def body_of(inside: str, lang: str = "en") -> Page:
    html = f"<html lang='{lang}'><head><title>Talks held</title></head><body><article><h1>Talks held</h1>{inside}</article></body></html>"
    return page_of(html)


def test_a_linked_sentence_stays_and_a_linked_heading_goes() -> None:
    sentence = "The full statement of the ministry was published on Sunday evening."
    text = body_of(
        f"<p>{WORDS * 2}</p><p><a href='/s'>{sentence}</a></p><p>Read more: <a href='/x'>Why the balloon still matters</a></p><p>{WORDS}</p>"
    ).text
    assert sentence in text
    assert "balloon" not in text


def test_a_short_text_in_han_is_an_article_and_its_editors_line_is_cut_off() -> None:
    said = "双方同意保持高层交往。外长接受访问美国的邀请，将在双方方便的时候成行。"
    page = body_of(f"<p>{said}</p><p>{said}双方进行了长时间坦诚、深入、建设性的沟通。</p><p>（责任编辑：王某）</p>", lang="zh")
    assert page.kind is PageKind.ARTICLE
    assert "责任编辑" not in page.text
