"""The Parser port on real worker processes: it answers, it survives poison, it leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import signal
from datetime import UTC, datetime

import psutil
import pytest

from monitor.fetch.parser import WorkerParser
from monitor.fetch.worker import Limits
from monitor.model.enums import Outcome, PageKind
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.ports import Fetched

NOW = datetime(2023, 6, 20, tzinfo=UTC)
SOURCE = Source(id=SourceId("s"), name="S", url="https://example.org/feed", publisher=PublisherId("p"))
FEED = (
    b"<rss version='2.0'><channel><title>T</title><item><title>Talks held</title><link>/a</link>"
    b"<pubDate>Mon, 19 Jun 2023 10:00:00 +0800</pubDate></item></channel></rss>"
)


def fetched(body: bytes) -> Fetched:
    return Fetched(outcome=Outcome.OK, url="https://example.org/feed", headers={"Content-Type": "text/xml"}, body=body)


@pytest.fixture
async def parser():
    made = WorkerParser(workers=1, limits=Limits(wall=1.5))
    await made.warm()
    yield made
    await made.close()


async def test_a_feed_is_read_in_a_worker(parser: WorkerParser) -> None:
    feed = await parser.read_source(SOURCE, fetched(FEED), now=NOW)
    assert feed.outcome is Outcome.OK
    assert [entry.url for entry in feed.entries] == ["https://example.org/a"]
    assert feed.entries[0].published == datetime(2023, 6, 19, 2, tzinfo=UTC)


async def test_a_page_is_read_in_a_worker(parser: WorkerParser) -> None:
    page = await parser.read_page(fetched(b"<html><body></body></html>"))
    assert page.kind is PageKind.EMPTY


async def test_a_worker_that_dies_costs_one_answer(parser: WorkerParser) -> None:
    worker = parser._workers[0]._process
    assert worker is not None
    os.kill(worker.pid or 0, signal.SIGKILL)
    worker.join()
    lost = await parser.read_source(SOURCE, fetched(FEED), now=NOW)
    again = await parser.read_source(SOURCE, fetched(FEED), now=NOW)
    assert (lost.outcome, again.outcome) == (Outcome.PARSE_KILLED, Outcome.OK)


async def test_a_signal_to_the_group_leaves_the_worker_at_work(parser: WorkerParser) -> None:
    worker = parser._workers[0]._process
    assert worker is not None
    os.kill(worker.pid or 0, signal.SIGTERM)
    assert (await parser.read_source(SOURCE, fetched(FEED), now=NOW)).outcome is Outcome.OK


async def test_close_leaves_no_process_behind() -> None:
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    parser = WorkerParser(workers=2, limits=Limits())
    await parser.warm()
    await parser.close()
    after = {child.pid for child in psutil.Process().children(recursive=True)}
    assert after <= before


async def test_closing_in_the_middle_ends_what_is_read_as_shutdown_and_at_once() -> None:
    parser = WorkerParser(workers=1, limits=Limits(wall=30, cpu=30))
    await parser.warm()
    hog = b"<rss><channel>" + b"".join(
        b"<item %s><title>x</title></item>" % b" ".join(b"a%d='1'" % n for n in range(30_000)) for _ in range(3)
    )
    reading = [asyncio.create_task(parser.read_source(SOURCE, fetched(hog), now=NOW)) for _ in range(3)]
    await asyncio.sleep(0.2)
    await asyncio.wait_for(parser.close(), 5)
    assert [feed.outcome for feed in await asyncio.gather(*reading)] == [Outcome.SHUTDOWN] * 3
