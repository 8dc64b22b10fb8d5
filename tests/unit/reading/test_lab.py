"""`lab extract` and `lab feed`: one line out a line in, whatever the line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import monitor.cli.lab.extract as extract
import monitor.cli.lab.feed as feed
from monitor.fetch.parser import OneByOne
from monitor.fetch.worker import Limits
from tests.fakes import FakeClock

PAGES = Path(__file__).parents[2] / "pages"


@pytest.fixture(scope="module")
def reader() -> Iterator[OneByOne]:
    made = OneByOne(limits=Limits(wall=5))
    yield made
    made.end()


def test_a_page_given_by_path_is_extracted(reader: OneByOne) -> None:
    line = json.dumps({"id": "1", "path": str(PAGES / "sailthru.html"), "url": "https://www.example-news.com/x"})
    row = json.loads(next(extract.answers([line], reader=reader, clock=FakeClock())))
    assert (row["id"], row["page"], row["published"], row["precision"]) == ("1", "article", "2023-06-18T14:02:00+00:00", "instant")
    assert set(row) == {"id", "title", "text", "published", "precision", "authors", "canonical_url", "lang", "site", "page"}


def test_bad_lines_answer_with_an_error(reader: OneByOne) -> None:
    lines = ["{", "[]", '{"id": "3"}', '{"id": "4", "path": "/nowhere"}', '{"id": "5", "html": ""}', '{"id": "6", "html": "<p>x"}']
    rows = [json.loads(line) for line in extract.answers(lines, reader=reader, clock=FakeClock())]
    assert [("error" in row, row["id"]) for row in rows] == [
        (True, None), (True, None), (True, "3"), (True, "4"), (True, "5"), (False, "6"),
    ]  # fmt: skip


def test_a_feed_is_read_with_its_zone_and_now(reader: OneByOne, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(
        "<rss version='2.0'><channel><title>T</title><item><title>A</title><link>/a</link><pubDate>2023-06-19</pubDate></item></channel></rss>"
    )
    line = {"id": "f", "path": str(path), "url": "https://example.org/feed", "timezone": "Asia/Shanghai", "now": 1687300000}
    row = json.loads(next(feed.answers([json.dumps(line)], reader=reader)))
    assert (row["kind"], row["title"], row["warnings"]) == ("rss", "T", [])
    assert row["entries"][0] == {
        "guid": "", "url": "https://example.org/a", "title": "A", "summary": "", "published": "2023-06-19T00:00:00+08:00",
        "published_raw": "2023-06-19", "precision": "day", "updated": None, "authors": [],
    }  # fmt: skip


def test_what_is_no_feed_says_so(reader: OneByOne) -> None:
    row = json.loads(next(feed.answers([json.dumps({"id": "h", "text": "<html><body>Hello</body></html>"})], reader=reader)))
    assert (row["entries"], row["warnings"]) == ([], ["not_a_feed", "html"])


def test_an_unknown_zone_is_an_error(reader: OneByOne) -> None:
    row = json.loads(next(feed.answers([json.dumps({"id": "z", "text": "<rss/>", "timezone": "Moon/Base"})], reader=reader)))
    assert "Moon/Base" in row["error"]


def test_no_page_is_dated_after_the_now_it_was_given_or_the_clocks(reader: OneByOne) -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-06-21T12:00:00Z"}</script>'
    html = (
        f"<html><head><meta name='date' content='2023-06-18T12:00:00Z'>{head}</head><body><p>{'Talks were held. ' * 40}</p></body></html>"
    )
    lines = [json.dumps({"id": now, "html": html, "now": now}) for now in ("2023-06-19T00:00:00Z", "2023-06-22T00:00:00Z", None)]
    found = [
        json.loads(line)["published"] for line in extract.answers(lines, reader=reader, clock=FakeClock(datetime(2023, 6, 19, tzinfo=UTC)))
    ]
    assert found == ["2023-06-18T12:00:00+00:00", "2023-06-21T12:00:00+00:00", "2023-06-18T12:00:00+00:00"]
