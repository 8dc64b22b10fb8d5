"""Hostile bytes through real workers, which kill what takes over 2 s: each ends in a recorded outcome, and the next good feed is read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from monitor.fetch.parser import OneByOne
from monitor.fetch.worker import Limits
from monitor.model.enums import Outcome
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.ports import Fetched
from tests.hostile.reading_inputs import Hostile, feeds, item, pages, rss

NOW = datetime(2023, 6, 20, tzinfo=UTC)
SOURCE = Source(id=SourceId("s"), name="S", url="https://example.org/feed", publisher=PublisherId("p"))
FEEDS, PAGES = list(feeds()), list(pages())


@pytest.fixture(scope="module")
def reader() -> Iterator[OneByOne]:
    made = OneByOne(limits=Limits())
    made.read_source(SOURCE, fetched(Hostile(name="", body=b"x", may=frozenset())), now=NOW)
    yield made
    made.end()


def fetched(hostile: Hostile) -> Fetched:
    return Fetched(outcome=Outcome.OK, url="https://example.org/feed", status=hostile.status, headers=hostile.headers, body=hostile.body)


@pytest.mark.parametrize("hostile", FEEDS, ids=lambda hostile: hostile.name)
def test_a_hostile_feed_ends_in_a_recorded_outcome(hostile: Hostile, reader: OneByOne) -> None:
    feed = reader.read_source(SOURCE, fetched(hostile), now=NOW)
    assert str(feed.outcome) in hostile.may, feed.warnings
    assert len(feed.entries) >= hostile.entries
    assert all(entry.url.startswith(("http://", "https://", "")) and len(entry.title) <= 300 for entry in feed.entries)


@pytest.mark.parametrize("hostile", PAGES, ids=lambda hostile: hostile.name)
def test_a_hostile_page_ends_as_a_kind_of_page(hostile: Hostile, reader: OneByOne) -> None:
    page = reader.read_page(fetched(hostile))
    assert str(page.kind) in hostile.may, page.title


def test_a_good_feed_is_read_after_all_of_them(reader: OneByOne) -> None:
    good = Hostile(name="good", body=rss(item()).encode(), may=frozenset({"ok"}))
    assert len(reader.read_source(SOURCE, fetched(good), now=NOW).entries) == 1


def test_there_are_enough_inputs() -> None:
    assert len(FEEDS) + len(PAGES) >= 80
