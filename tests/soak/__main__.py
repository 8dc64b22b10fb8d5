"""`python -m tests.soak`: ninety simulated days in minutes; 0 missed polls, memory, descriptors and database within bounds; a plot."""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from monitor import store as stores
from monitor.app import memory
from monitor.fetch.crawl import Crawl, CrawlOptions
from monitor.fetch.parser import WorkerParser
from monitor.fetch.worker import Limits
from monitor.model.enums import FullText, Outlet
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.model.watch import Watch
from monitor.ports import Rooms, Store
from monitor.vigil.lookout import rss
from tests.fakes import FindableNotifier, PlainParser
from tests.soak.picture import draw
from tests.soak.press import Life, Mixed, serve
from tests.story.timeline import DESK, TRAVELS, Newsclock, house

START = datetime(2023, 1, 2, tzinfo=UTC)
INTERVAL = 12 * 3600
STEP = timedelta(minutes=5)
LATE = STEP + timedelta(minutes=1)
WARM = 10
SLOPE_MOST = 1.0
ARTICLE_BYTES, SOURCE_BYTES, BASE_BYTES = 9_000, 40_000, 18_000_000  # the write-ahead log alone grows to 16 MB
KEPT_DAYS = 30


class SteppedClock(Newsclock):
    """A clock that rests until the next five minutes in which something is due, so that neighbours share a look for work."""

    def rest(self, next_due: Callable[[], datetime | None]) -> None:
        ahead = (next_due() or self.horizon) - self.at
        moved = -(-ahead // STEP) * STEP if ahead > timedelta(0) else timedelta(seconds=1)
        self.at = min(self.at + moved, self.horizon)


@dataclass(slots=True)
class Punctual:
    """A store that notes how late each source was leased."""

    inner: Store
    leased: int = 0
    late: list[str] = field(default_factory=list)
    worst: timedelta = timedelta(0)

    def reading(self) -> Any:
        return self.inner.reading()

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Rooms]:
        with self.inner.writing(durable=durable) as rooms:
            yield WatchedRooms(rooms, self)  # type: ignore[misc]

    def close(self) -> None:
        self.inner.close()

    def note(self, source: str, lateness: timedelta) -> None:
        self.leased += 1
        self.worst = max(self.worst, lateness)
        if lateness > LATE:
            self.late.append(f"{source} leased {lateness} late")


class WatchedRooms:
    """The rooms with the leases of sources listened to."""

    def __init__(self, rooms: Rooms, log: Punctual) -> None:
        self._rooms, self._log = rooms, log

    def __getattr__(self, name: str) -> Any:
        return WatchedSources(self._rooms.sources, self._log) if name == "sources" else getattr(self._rooms, name)


class WatchedSources:
    """The port Sources, its leases noted."""

    def __init__(self, sources: Any, log: Punctual) -> None:
        self._sources, self._log = sources, log

    def lease_due(self, *, now: datetime, **asked: Any) -> Any:
        due = self._sources.lease_due(now=now, **asked)
        for one in due:
            self._log.note(one.source.id, now - one.state.due_at)
        return due

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sources, name)


class Readers:
    """Bytes of the HTTP sources go to real workers, the others are read in line."""

    def __init__(self, http: frozenset[str], workers: WorkerParser) -> None:
        self._http, self._workers, self._plain = http, workers, PlainParser()

    async def read_source(self, source: Source, fetched: Any, *, now: datetime) -> Any:
        reader = self._workers if source.id in self._http else self._plain
        return await reader.read_source(source, fetched, now=now)

    async def read_page(self, fetched: Any, **asked: Any) -> Any:
        return await self._plain.read_page(fetched, **asked)

    async def close(self) -> None:
        await self._workers.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What was measured at the end of one day."""

    rss: float
    descriptors: int
    database: float
    polls: int


@dataclass(slots=True, kw_only=True)
class Soak:
    """The run: so many days, with so many sources of each sort."""

    folder: Path
    days: int
    fake: int
    http: int
    measured: list[Day] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    async def run(self) -> None:
        clock = SteppedClock(START)
        lives = {f"s{number}": Life(number=number, start=START, a_day=0.25 + number % 5 * 0.3) for number in range(self.fake + self.http)}
        over = [lives.pop(f"s{number}") for number in range(self.fake, self.fake + self.http)]
        server = await serve(over, clock.now)
        port = server.sockets[0].getsockname()[1]
        crawl = Crawl(CrawlOptions(**crawl_options(port)), now=clock.now)
        await crawl.start()
        workers = WorkerParser(workers=1, limits=Limits())
        try:
            await self._live(clock, lives, over, crawl, workers, port)
        finally:
            await crawl.close()
            await workers.close()
            server.close()

    async def _live(self, clock: Newsclock, lives: dict[str, Life], over: list[Life], crawl: Any, workers: Any, port: int) -> None:
        url = f"sqlite:///{self.folder / 'soak.sqlite'}"
        stores.upgrade(url)
        store = Punctual(stores.open_store(url))
        web = Mixed(lives=lives, http=crawl, now=clock.now)
        parser = Readers(frozenset(f"s{one.number}" for one in over), workers)
        room = house(store, clock=clock, web=web, notifier=FindableNotifier(clock=clock), channel=DESK, parser=parser)
        furnish(store, lives, over, port)
        for day in range(1, self.days + 1):
            clock.horizon = START + timedelta(days=day)
            while clock.now() < clock.horizon:
                await room.tick()
            memory.give_back()
            self.measured.append(self._measure(url, web.polls, clock.now()))
            if day % 15 == 0:
                await asyncio.to_thread(stores.prune, url, before=clock.now() - timedelta(days=KEPT_DAYS))
                print(f"day {day:3}: {self.measured[-1]}", flush=True)
        await room.daemon.stop(grace=10)
        self._judge(store, clock.now(), [str(fault) for fault in room.faults])
        store.close()

    def _measure(self, url: str, polls: int, now: datetime) -> Day:
        gc.collect()
        size = sum(path.stat().st_size for path in self.folder.glob("soak.sqlite*"))
        return Day(rss=rss() / 1e6, descriptors=len(os.listdir("/proc/self/fd")), database=size / 1e6, polls=polls)

    def _judge(self, store: Punctual, now: datetime, faults: Sequence[str]) -> None:
        with store.reading() as rooms:
            articles = rooms.articles.count()
            states = [(source.id, rooms.sources.state(source.id)) for source in rooms.sources.all()]
        forgotten = [
            f"{id} was last polled {state.last_poll}" for id, state in states if now - (state.last_poll or START) > timedelta(days=2)
        ]
        model = (ARTICLE_BYTES * articles + SOURCE_BYTES * len(states) + BASE_BYTES) / 1e6
        warm = self.measured[min(WARM, len(self.measured) // 2) :]
        slope, opened = slope_a_month([day.rss for day in warm]), {day.descriptors for day in warm}
        last = self.measured[-1]
        print(f"{last.polls} polls, {len(store.late)} missed (aim 0), worst lateness {store.worst}; {articles} articles")
        print(f"RSS {last.rss:.0f} MB, slope {slope:+.2f} MB per 30 days (aim <= {SLOPE_MOST}); descriptors {min(opened)}-{max(opened)}")
        print(f"database {last.database:.0f} MB, model {model:.0f} MB")
        self.complaints += store.late[:5] + forgotten[:5] + list(faults[:5])
        self.complaints += [f"RSS grows by {slope:.2f} MB per 30 days"] if slope > SLOPE_MOST and self.days >= 60 else []
        self.complaints += [f"descriptors grow: {sorted(opened)}"] if max(opened) - min(opened) > 8 else []
        self.complaints += [f"database of {last.database:.0f} MB is beyond its model"] if last.database > model else []


def crawl_options(port: int) -> dict[str, Any]:
    return {
        "user_agent": "monitor-soak", "host_delay": 0.0, "deadline": 30.0, "concurrency": 60,
        "allow_networks": ("127.0.0.0/8",), "allow_ports": (port,), "robots": False, "proxy": "",
    }  # fmt: skip


def furnish(store: Store, lives: dict[str, Life], over: list[Life], port: int) -> None:
    """Sources, due at once, and one watch."""
    addresses = {name: f"https://{name}.example/feed" for name in lives} | {
        f"s{life.number}": f"http://127.0.0.1:{port}/{life.number}" for life in over
    }
    with store.writing() as rooms:
        for name, url in addresses.items():
            source = Source(
                id=SourceId(name), name=name, url=url, publisher=PublisherId(name), lang="en", interval=INTERVAL,
                outlet=Outlet.ANALYSIS, full_text=FullText.NEVER,
            )  # fmt: skip
            rooms.sources.put(source, due_at=START)
        rooms.watches.put(Watch(name="us-china", query=TRAVELS, channels=(DESK.id,)), by="soak", at=START, change="made")


def slope_a_month(values: Sequence[float]) -> float:
    """The least-squares slope a day, times thirty."""
    if len(values) < 2:
        return 0.0
    middle, mean = (len(values) - 1) / 2, sum(values) / len(values)
    above = sum((day - middle) * (value - mean) for day, value in enumerate(values))
    return 30 * above / sum((day - middle) ** 2 for day in range(len(values)))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--fake", type=int, default=500, help="sources on the fake Fetcher")
    parser.add_argument("--http", type=int, default=20, help="sources over HTTP by the real crawl")
    parser.add_argument("--plot", type=Path, default=Path("soak.png"))
    asked = parser.parse_args()
    logging.disable(logging.ERROR)
    memory.tame()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="monitor-soak-") as folder:
        soak = Soak(folder=Path(folder), days=asked.days, fake=asked.fake, http=asked.http)
        asyncio.run(soak.run())
    polls = [after.polls - before.polls for before, after in zip(soak.measured, soak.measured[1:], strict=False)]
    draw(
        asked.plot,
        [[day.rss for day in soak.measured], [day.descriptors for day in soak.measured], [day.database for day in soak.measured], polls],
    )
    print(f"{asked.days} days in {(time.monotonic() - begun) / 60:.1f} min; {asked.plot}: memory, descriptors, database, polls a day")
    for complaint in soak.complaints:
        print(f"    {complaint}")
    print(f"{len(soak.complaints)} bounds broken (aim 0)")
    return 1 if soak.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
