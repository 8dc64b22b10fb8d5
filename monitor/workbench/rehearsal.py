"""What a watch would do, before it is saved: told over the archive, beside what its channels bear, and what it only just misses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.entries.drafts import is_bare
from monitor.errors import QueryError
from monitor.model.channel import Channel
from monitor.model.ids import ChannelId, StoryId, WatchName
from monitor.model.watch import Watch
from monitor.ports import Reading, Rooms
from monitor.watches.backtest import Archive, Outcome
from monitor.watches.compile import plan_of
from monitor.watches.document import Document, document_of
from monitor.watches.evaluate import truth
from monitor.watches.page import Page
from monitor.watches.plan import YES
from monitor.watches.vocabulary import Remembered
from monitor.watches.why import NearMiss, near_miss
from monitor.workbench.engines import Engines
from monitor.workbench.trials import Tick, backtest

NEW = "new"
NEAREST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What the archive says of a watch; `budgets` are the root messages a day that its channels bear, 0 for no limit."""

    archive: Archive
    outcome: Outcome
    budgets: Mapping[ChannelId, int]

    @property
    def over(self) -> tuple[ChannelId, ...]:
        """The channels whose day the watch alone would fill, on average."""
        rate = self.outcome.per_day or 0.0
        return tuple(channel for channel, budget in self.budgets.items() if budget and rate > budget)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """A story that failed a watch by exactly one clause: which, why, and the report that came nearest."""

    watch: WatchName
    story: StoryId | None
    title: str
    url: str
    at: datetime
    clause: str
    reason: str


def rehearse(
    rooms: Rooms, watch: Watch, engines: Engines, *, channels: Mapping[ChannelId, Channel], since: datetime, tick: Tick
) -> Rehearsal:
    """The watch over the archive since then; Ctrl-C ends it with what was read. Raises QueryError."""
    test = backtest(rooms, {NEW: watch}, engines, since=since, tick=tick)
    budgets = {one: channels[one].budget for one in watch.channels if one in channels}
    return Rehearsal(archive=test.archive, outcome=test.outcome(NEW), budgets=budgets)


def nearby(rooms: Rooms, watch: Watch, engines: Engines, *, since: datetime, tick: Tick) -> tuple[Nearby, ...]:
    """The stories since then that the watch failed to meet by exactly one clause, the latest first. Raises QueryError."""
    return nearby_all(rooms, [watch], engines, since=since, tick=tick)


def nearby_all(rooms: Rooms, watches: Sequence[Watch], engines: Engines, *, since: datetime, tick: Tick) -> tuple[Nearby, ...]:
    """The same of several watches in one reading of the archive."""
    plans, words = {watch.name: plan_of(watch.query) for watch in watches}, Remembered(engines.words)
    met: set[object] = set()
    near: dict[object, Nearby] = {}
    with suppress(KeyboardInterrupt):
        for reading in rooms.articles.archive(since=since):
            tick()
            if is_bare(reading.stored.article):
                continue
            page = Page(as_it_stands(reading), words)
            for name, plan in plans.items():
                story = (name, reading.story or ("article", reading.stored.id))
                if truth(plan, page) == YES:
                    met.add(story)
                elif missed := near_miss(plan, page):
                    near.setdefault(story, _nearby(name, reading, missed))
    return tuple(sorted((one for story, one in near.items() if story not in met), key=lambda one: (one.at, one.url), reverse=True))


def nearest_lines(rooms: Rooms, engines: Engines, *, since: datetime) -> tuple[str, ...]:
    """The latest stories that a watch in force failed by one clause, five at most, a line each."""
    watches = [watch for watch in rooms.watches.all() if watch.enabled and is_readable(watch)]
    found = nearby_all(rooms, watches, engines, since=since, tick=lambda: None)[:NEAREST]
    return tuple(f"near {one.watch}: {one.title} ({one.clause}: {one.reason})" for one in found)


def is_readable(watch: Watch) -> bool:
    """Whether the query can be read."""
    try:
        plan_of(watch.query)
    except QueryError:
        return False
    return True


def as_it_stands(reading: Reading) -> Document:
    """A stored article as all there is to know: in the archive nothing is undecided any more."""
    document = document_of(reading.stored.article, mentions=reading.mentions, events=reading.events)
    return replace(document, body_known=True)


def _nearby(watch: WatchName, reading: Reading, missed: NearMiss) -> Nearby:
    article = reading.stored.article
    return Nearby(
        watch=watch,
        story=reading.story,
        title=article.title,
        url=article.link,
        at=article.told_at,
        clause=missed.clause,
        reason=missed.reason,
    )
