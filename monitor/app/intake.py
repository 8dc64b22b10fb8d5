"""Taking sources in by the dozen: each is read once, what can be read well is enabled, the rest stays off with what was wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.app.discovery import Reading, Web, read_once
from monitor.app.tryout import fill, needed
from monitor.declared import switch
from monitor.model.enums import Outcome
from monitor.model.ids import SourceId
from monitor.model.source import PollState, Source
from monitor.ports import Rooms
from monitor.rhythm import as_polled

AT_ONCE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One source with its reading; `route` is the one that worked (from 0), the last one tried when none did."""

    source: Source
    reading: Reading
    route: int

    @property
    def passes(self) -> bool:
        """Whether it may be polled: read well, and nine of ten entries with what they need."""
        return is_good(self.reading)

    @property
    def why(self) -> str:
        """What is wrong with it, "" when it passes."""
        fetched, feed = self.reading.fetched, self.reading.feed
        if self.passes:
            return ""
        if feed.outcome is not Outcome.OK:
            return f"{feed.outcome}{f' ({fetched.note})' if fetched.note else ''}"
        return "no entries" if not feed.entries else f"{needed(feed)} in {fill(feed).told:.0%} of {len(feed.entries)} entries"


def is_good(reading: Reading) -> bool:
    """Whether a source that reads so may be polled."""
    return reading.feed.outcome is Outcome.OK and fill(reading.feed).is_enough


async def try_all(web: Web, sources: Sequence[Source], *, after_each: Callable[[], None]) -> list[Tried]:
    """Every source read once, by its first route that works; a few at a time, in the order given."""
    room = asyncio.Semaphore(AT_ONCE)

    async def one(source: Source) -> Tried:
        async with room:
            tried = await _by_any_route(web, source)
        after_each()
        return tried

    return list(await asyncio.gather(*(one(source) for source in sources)))


async def _by_any_route(web: Web, source: Source) -> Tried:
    for route in range(len(source.routes) + 1):
        read = as_polled(source, PollState(due_at=web.clock.now(), route=route))
        tried = Tried(source=source, reading=await read_once(web, read), route=route)
        if tried.passes:
            break
    return tried


def wanted(given: Iterable[Source], known: Mapping[SourceId, Source]) -> list[Source]:
    """What of it is new by id and address, or here but off: that is tried again."""
    urls = {source.url for source in known.values() if source.enabled}
    return [source for source in given if source.url not in urls and not (source.id in known and known[source.id].enabled)]


def take_in(tried: Iterable[Tried], *, rooms: Rooms, now: datetime) -> None:
    """Keep them all, enabled as they passed; a source of a file keeps its file and is switched by hand."""
    known = {source.id: source for source in rooms.sources.all()}
    for one in tried:
        if one.source.id in known:
            switch(known[one.source.id], enabled=one.passes, rooms=rooms, now=now)
        else:
            rooms.sources.put(replace(one.source, file="", enabled=one.passes), due_at=now)
