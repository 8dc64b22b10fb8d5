"""The daemon: one loop, a tick that leases due sources, pages that are read behind, an outbox that is drained.

The clock decides whether the tick waits for its polls: real time waits for nobody, the demo's clock
stands still until the work of an instant is done and then jumps to the next due one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from monitor.desk import Desk
from monitor.model.article import StoredArticle
from monitor.model.source import DueSource, Poll, Source
from monitor.outbox import Worker
from monitor.pipeline import Tools, keep_failure, poll_source, read_page
from monitor.ports import Clock, Store
from monitor.workbench.engines import Engines

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
PAGE_LEASE = timedelta(minutes=2)
PAGES_AT_ONCE = 8


class Pace(Clock, Protocol):
    """A clock that also says how work and time go together."""

    async def settle(self, at_work: Collection[asyncio.Task[None]]) -> None:
        """Wait for work under way, where time must not pass it by."""
        ...

    def rest(self, next_due: Callable[[], datetime | None]) -> None:
        """Let time pass to the next due instant, where it does not pass by itself; only there is the store asked for it."""
        ...


class Daemon:
    """Polls what is due, reads pages behind, sends what is owed; `tick` is called by the schedule.

    `cycles` counts ticks that came to their end, `well` the polls that read their source.
    """

    def __init__(self, *, tools: Tools, engines: Engines, worker: Worker, pace: Pace, owner: str, at_once: int) -> None:
        self._tools = tools
        self._engines = engines
        self._worker = worker
        self._pace = pace
        self._owner = owner
        self._at_once = at_once
        self._polls: set[asyncio.Task[None]] = set()
        self._pages: dict[int, asyncio.Task[None]] = {}
        self._revision = -1
        self._desk: Desk | None = None
        self.cycles = 0
        self.well = 0

    @property
    def engines(self) -> Engines:
        """The engines in force."""
        return self._engines

    def renew(self, engines: Engines) -> None:
        """Read and match with these engines from the next tick on; what is under way ends with the old ones."""
        self._engines, self._revision = engines, -1

    async def tick(self) -> None:
        """One look for work: watches that changed, sources that are due, pages that are wanted, messages that are owed."""
        desk = await self._current_desk()
        await self._start_polls(desk)
        await self._pace.settle(tuple(self._polls))
        await self._start_pages(desk)
        await self._pace.settle(tuple(self._pages.values()))
        self.cycles += 1
        if not self._polls and not self._pages:
            await self._worker.drain(self._pace.now())
            await asyncio.to_thread(self._pace.rest, self._next_due)

    async def send(self) -> None:
        """Send what is owed; runs beside polls, so that a slow source delays no alert."""
        await self._worker.drain(self._pace.now())

    async def poll_now(self, due: Sequence[DueSource]) -> list[Poll]:
        """Poll these now whatever their due times, read the pages they want, send what is owed; the polls in their order."""
        desk = await self._current_desk()
        kept = await asyncio.gather(*(poll_source(one, tools=self._tools, desk=desk) for one in due))
        await self._start_pages(desk)
        while self._pages:
            await asyncio.wait(tuple(self._pages.values()))
            await self._start_pages(desk)
        await self.send()
        return [one.poll for one in kept]

    async def stop(self, *, grace: float) -> None:
        """Let what is under way end within `grace` seconds, then leave it; its outcome is kept or the poll is due again."""
        under_way = {*self._polls, *self._pages.values()}
        if under_way:
            await asyncio.wait(under_way, timeout=grace)
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)

    async def _current_desk(self) -> Desk:
        """The engines with the watches in force; rebuilt in a thread when any watch changed, then swapped."""
        revision, desk = await asyncio.to_thread(_read_watches, self._tools.store, self._engines, self._revision)
        if desk is not None:
            self._revision, self._desk = revision, desk
            log.info("watches loaded", extra={"watches": len(desk.watches), "revision": revision})
        assert self._desk is not None, "the first look always loads"
        return self._desk

    async def _start_polls(self, desk: Desk) -> None:
        room = self._at_once - len(self._polls)
        if room <= 0:
            return
        for due in await asyncio.to_thread(self._lease, room):
            self._begin(self._polls, self._guarded(self._poll(due, desk), source=due.source.id))

    def _lease(self, room: int) -> list[DueSource]:
        now = self._pace.now()
        with self._tools.store.reading() as rooms:
            due = rooms.sources.next_due()
        if due is None or due > now:
            return []
        with self._tools.store.writing(durable=False) as rooms:
            return rooms.sources.lease_due(now=now, until=now + LEASE, owner=self._owner, limit=room)

    async def _poll(self, due: DueSource, desk: Desk) -> None:
        try:
            kept = await poll_source(due, tools=self._tools, desk=desk)
            self.well += kept.poll.outcome.is_good
        except Exception:
            log.exception("poll failed", extra={"source": due.source.id})
            await asyncio.to_thread(keep_failure, due, tools=self._tools)

    def _begin(self, at_work: set[asyncio.Task[None]], work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        at_work.add(task)
        task.add_done_callback(at_work.discard)

    async def _guarded(self, work: Awaitable[None], *, source: str) -> None:
        """One of the three places that catch everything: a poll's failure is logged and the source is leased again later."""
        try:
            await work
        except Exception:
            log.exception("poll failed", extra={"source": source})

    async def _start_pages(self, desk: Desk) -> None:
        room = PAGES_AT_ONCE - len(self._pages)
        if room <= 0:
            return
        for stored in await asyncio.to_thread(self._take_pages, room):
            self._begin_page(stored, desk)

    def _begin_page(self, stored: StoredArticle, desk: Desk) -> None:
        task = asyncio.ensure_future(self._guarded(self._page(stored, desk), source=stored.article.source))
        self._pages[stored.id] = task
        task.add_done_callback(lambda _: self._pages.pop(stored.id, None))

    def _take_pages(self, room: int) -> list[StoredArticle]:
        """Pages that are wanted and that nobody reads: each is wanted again after a while, unless its reading ends."""
        if not self._wanted_pages(1):
            return []
        now = self._pace.now()
        with self._tools.store.writing(durable=False) as rooms:
            taken = [one for one in rooms.articles.awaiting_page(limit=room, now=now) if one.id not in self._pages]
            for stored in taken:
                rooms.articles.want_page(stored.id, not_before=now + PAGE_LEASE)
        return taken

    def _wanted_pages(self, limit: int) -> list[StoredArticle]:
        with self._tools.store.reading() as rooms:
            return rooms.articles.awaiting_page(limit=limit, now=self._pace.now())

    async def _page(self, stored: StoredArticle, desk: Desk) -> None:
        source = await asyncio.to_thread(_source_of, self._tools.store, stored)
        await read_page(stored, tools=self._tools, desk=desk, source=source)

    def _next_due(self) -> datetime | None:
        with self._tools.store.reading() as rooms:
            if rooms.articles.awaiting_page(limit=1, now=self._pace.now()):
                return self._pace.now()
            dues = (rooms.sources.next_due(), self._worker.next_due())
        return min((due for due in dues if due is not None), default=None)


def _read_watches(store: Store, engines: Engines, known: int) -> tuple[int, Desk | None]:
    with store.reading() as rooms:
        revision = rooms.watches.revision()
        watches = rooms.watches.all() if revision != known else []
    return revision, engines.desk(watches) if revision != known else None


def _source_of(store: Store, stored: StoredArticle) -> Source:
    with store.reading() as rooms:
        return rooms.sources.get(stored.article.source)
