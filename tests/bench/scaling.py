"""What one, two and three daemons carry on one PostgreSQL of this machine: `python -m tests.bench.scaling [SECONDS]`.

Every poll finds one new article that is read, joined, matched, decided on and committed; sources are always due.
A first round of each is not counted. Alone, the same daemon runs on SQLite too.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from monitor import store as stores
from monitor.app.clock import SystemClock
from monitor.model.article import Entry
from monitor.model.enums import FullText, Outcome
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.model.watch import Watch
from monitor.ports import Fetched, FetchRequest, Rooms, Store
from tests.exams.day import engines
from tests.fakes import FakeClock, FindableNotifier, rss_of
from tests.servers_pg import postgresql
from tests.soak.press import DOES, PLACES, THINGS
from tests.story.timeline import DESK, TRAVELS, house

SOURCES = 200
WARM = 3.0


class Endless:
    """A web in which every feed has something new at every look."""

    async def fetch(self, request: FetchRequest) -> Fetched:
        now = time.time_ns()
        title = f"{PLACES[now % 12]} {DOES[now // 7 % 8]} its {THINGS[now // 13 % 12]} number {now % 9973}"
        url = f"https://{request.source}.example/{now}"
        body = rss_of(request.source, [Entry(guid=url, url=url, title=title, summary=f"The council of {PLACES[now % 12]} said so.")])
        return Fetched(outcome=Outcome.OK, url=request.url, status=200, headers={"content-type": "application/rss+xml"}, body=body)

    async def close(self) -> None:
        """Nothing is open."""


@dataclass(slots=True)
class Timed:
    """A store that knows for how long its one writer was open."""

    inner: Store
    held: float = 0.0

    def reading(self):
        return self.inner.reading()

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Rooms]:
        with self.inner.writing(durable=durable) as rooms:
            begun = time.perf_counter()
            yield rooms
            self.held += time.perf_counter() - begun

    def close(self) -> None:
        self.inner.close()


def prepare(url: str) -> None:
    stores.upgrade(url)
    store, now = stores.open_store(url), SystemClock().now()
    with store.writing() as rooms:
        for number in range(SOURCES):
            name = f"s{number}"
            rooms.sources.put(
                Source(id=SourceId(name), name=name, url=f"https://{name}.example/f", publisher=PublisherId(name), interval=1, full_text=FullText.NEVER),
                due_at=now,
            )  # fmt: skip
        rooms.watches.put(Watch(name="us-china", query=TRAVELS, channels=(DESK.id,)), by="bench", at=now, change="made")
    store.close()


def work(url: str, name: str, until: float) -> float:
    """One daemon, looking for work without a pause; for how long it held the writers' lock."""

    store = Timed(stores.open_store(url))

    async def run() -> None:
        clock = SystemClock()
        room = house(store, clock=clock, web=Endless(), notifier=FindableNotifier(clock=FakeClock()), channel=DESK, owner=name)
        while time.time() < until:
            await room.daemon.tick()
            await asyncio.sleep(0.002)
        await room.daemon.stop(grace=5)
        store.close()

    asyncio.run(run())
    return store.held


def articles(url: str) -> int:
    store = stores.open_store(url)
    with store.reading() as rooms:
        found = rooms.articles.count()
    store.close()
    return found


def rate(url: str, daemons: int, seconds: float) -> float:
    """Articles a second with so many daemons."""
    until = time.time() + WARM + seconds
    pids = []
    for number in range(daemons):
        pid = os.fork()
        if pid == 0:
            try:
                work(url, f"daemon-{daemons}-{number}", until)
            finally:
                os._exit(0)
        pids.append(pid)
    time.sleep(WARM)
    begun, before = time.time(), articles(url)
    time.sleep(max(0.0, until - time.time()))
    done = (articles(url) - before) / (time.time() - begun)
    for pid in pids:
        os.waitpid(pid, 0)
    return done


def main() -> None:
    logging.disable(logging.CRITICAL)
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 12.0
    engines()
    folder = Path(tempfile.mkdtemp(prefix="monitor-scaling-"))
    try:
        alone = f"sqlite:///{folder / 'alone.sqlite'}"
        prepare(alone)
        print(f"SQLite, 1 daemon: {rate(alone, 1, seconds):.1f} polls and articles a second", flush=True)
        with postgresql(folder / "pg") as url:
            prepare(url)
            begun, before = time.time(), articles(url)
            held = work(url, "alone", begun + seconds)
            share = held / (time.time() - begun)
            print(
                f"the writers' lock is held {share:.0%} of the time, {1000 * held / (articles(url) - before):.0f} ms an article", flush=True
            )
            first = 0.0
            for daemons in (1, 2, 3):
                found = rate(url, daemons, seconds)
                first = first or found
                print(
                    f"PostgreSQL, {daemons} daemon(s): {found:.1f} polls and articles a second, {found / first:.2f} times one", flush=True
                )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
