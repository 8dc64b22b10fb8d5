"""A site spider is a pure function of a page: its fixture folder says what comes out."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.fetch import reader
from monitor.model.article import Feed
from monitor.model.enums import Outcome, Way
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.ports import Fetched

FOLDER = Path(__file__).parents[2] / "spiders" / "readouts"
NOW = datetime(2023, 6, 20, tzinfo=UTC)
URL = "https://ministry.example/readouts"


def read(spider: str) -> Feed:
    source = Source(
        id=SourceId("m"), name="M", url=URL, publisher=PublisherId("m"), way=Way.SPIDER, spider=spider, timezone="Asia/Shanghai"
    )
    body = (FOLDER / "page.html").read_bytes()
    return reader.read_source(source, Fetched(outcome=Outcome.OK, url=URL, headers={}, body=body), now=NOW)


def test_the_readouts_spider_reads_its_fixture() -> None:
    feed, wanted = read("readouts"), json.loads((FOLDER / "expected.json").read_text())
    found = [
        {"guid": e.guid, "url": e.url, "title": e.title, "published": e.published and e.published.isoformat(), "precision": str(e.precision), "body": e.body}
        for e in feed.entries
    ]
    assert found == wanted["entries"]
    assert list(feed.more) == wanted["more"]


def test_an_unknown_spider_is_a_lookup_error() -> None:
    with pytest.raises(LookupError):
        read("nobody")
