"""The Parser port: whatever keeps it (workers, or in line for tests) answers, never raises, and does not hold the loop up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from monitor.fetch.parser import WorkerParser
from monitor.fetch.worker import Limits, PageTask, SourceTask, answer
from monitor.model.article import Feed, Page
from monitor.model.enums import Outcome, PageKind, Way
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Listing, Source
from monitor.ports import Fetched, Parser
from tests.hostile.reading_inputs import item, rss

NOW = datetime(2023, 6, 20, tzinfo=UTC)


class InLine:
    """The same reading without a process, for tests that do not ask about processes."""

    async def read_source(self, source: Source, fetched: Fetched, *, now: datetime) -> Feed:
        found = answer(SourceTask(source=source, fetched=fetched, now=now))
        assert isinstance(found, Feed)
        return found

    async def read_page(self, fetched: Fetched, *, lang: str = "", timezone: str = "UTC", now: datetime | None = None) -> Page:
        found = answer(PageTask(fetched=fetched, lang=lang, timezone=timezone, now=now))
        assert isinstance(found, Page)
        return found

    async def close(self) -> None:
        """Nothing to end."""


@pytest.fixture(params=["workers", "in line"])
async def parser(request: pytest.FixtureRequest) -> AsyncIterator[Parser]:
    made: Parser = WorkerParser(workers=2, limits=Limits()) if request.param == "workers" else InLine()
    yield made
    await made.close()


def source(**given: object) -> Source:
    return Source(**({"id": SourceId("s"), "name": "S", "url": "https://example.org/f", "publisher": PublisherId("p")} | given))


def fetched(body: bytes | str, url: str = "https://example.org/f") -> Fetched:
    raw = body.encode() if isinstance(body, str) else body
    return Fetched(outcome=Outcome.OK, url=url, status=200, headers={"Content-Type": "text/xml"}, body=raw)


async def test_entries_come_back_whole(parser: Parser) -> None:
    inside = "<pubDate>Mon, 19 Jun 2023 10:00:00 +0800</pubDate><author>a@b.c (Ana)</author>"
    feed = await parser.read_source(source(), fetched(rss(item("Talks “held” 会谈", inside))), now=NOW)
    entry = feed.entries[0]
    assert (entry.title, entry.published, entry.authors) == ("Talks “held” 会谈", datetime(2023, 6, 19, 2, tzinfo=UTC), ("Ana",))


async def test_many_at_once_each_get_their_own_answer(parser: Parser) -> None:
    asked = [parser.read_source(source(), fetched(rss(item(f"title {n}"))), now=NOW) for n in range(20)]
    answers = await asyncio.gather(*asked)
    assert [feed.entries[0].title for feed in answers] == [f"title {n}" for n in range(20)]


async def test_a_source_declared_wrongly_ends_in_an_outcome(parser: Parser) -> None:
    bad = source(way=Way.LISTING, listing=Listing(item="div[[["))
    assert (await parser.read_source(bad, fetched("<html><body><p>x</p></body></html>"), now=NOW)).outcome is Outcome.PARSE_ERROR
    nobody = source(way=Way.SPIDER, spider="nobody")
    assert (await parser.read_source(nobody, fetched("<html><body><p>x</p></body></html>"), now=NOW)).outcome is Outcome.PARSE_ERROR


async def test_a_page_without_text_is_empty(parser: Parser) -> None:
    assert (await parser.read_page(fetched(b"\x00" * 10))).kind is PageKind.EMPTY


async def test_the_loop_turns_while_a_huge_feed_is_read() -> None:
    """How long its longest pause is, `python -m tests.bench.reading` prints."""
    parser = WorkerParser(workers=1, limits=Limits(wall=6.0, cpu=8))
    await parser.warm()
    body = rss(item("T", "<description>" + "word " * 60 + "</description>") * 20_000).encode()
    reading = asyncio.create_task(parser.read_source(source(), fetched(body), now=NOW))
    turns = 0
    while not reading.done():
        await asyncio.sleep(0.002)
        turns += 1
    await parser.close()
    assert len((await reading).entries) == 2000
    assert turns > 20
