"""Hostile bytes through real workers: each ends in a recorded outcome within 3 s, and the next good feed is read as if nothing were."""

from __future__ import annotations

import os
import time
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
# 3 s on a machine with a free core; a busy one gives the workers up to four times as long.
GRACE = 3.0 if os.getloadavg()[0] < (os.cpu_count() or 1) else 9.0


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
    began = time.perf_counter()
    feed = reader.read_source(SOURCE, fetched(hostile), now=NOW)
    took = time.perf_counter() - began
    assert str(feed.outcome) in hostile.may, feed.warnings
    assert len(feed.entries) >= hostile.entries
    assert all(entry.url.startswith(("http://", "https://", "")) and len(entry.title) <= 300 for entry in feed.entries)
    assert took <= GRACE


@pytest.mark.parametrize("hostile", PAGES, ids=lambda hostile: hostile.name)
def test_a_hostile_page_ends_as_a_kind_of_page(hostile: Hostile, reader: OneByOne) -> None:
    began = time.perf_counter()
    page = reader.read_page(fetched(hostile))
    took = time.perf_counter() - began
    assert str(page.kind) in hostile.may, page.title
    assert took <= GRACE


def test_a_good_feed_is_read_after_all_of_them(reader: OneByOne) -> None:
    good = Hostile(name="good", body=rss(item()).encode(), may=frozenset({"ok"}))
    assert len(reader.read_source(SOURCE, fetched(good), now=NOW).entries) == 1


def test_there_are_enough_inputs() -> None:
    assert len(FEEDS) + len(PAGES) >= 80
