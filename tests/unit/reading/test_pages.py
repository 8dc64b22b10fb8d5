"""Article pages of many shapes: each fixture of tests/pages is read as its JSON says. Texts and outlets are invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.fetch import reader
from monitor.model.article import Page
from monitor.model.enums import Outcome
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
    assert not any(line in words for line in ("Harbour strike enters", "Sign up for our morning", "All rights reserved", "Accept all cookies"))


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_around_it_are_right(name: str) -> None:
    page, wanted = read(name)
    if wanted["kind"] == "blocked" or name == "pdf":
        return
    found = {"title": page.title, "authors": list(page.authors), "lang": page.lang, "site": page.site, "canonical_url": page.canonical_url}
    assert found == {key: wanted[key] for key in found}
