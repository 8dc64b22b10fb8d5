"""What the daemon looks after beside the news: who is there, what is not seen, a word a week, a call to the dead man's switch."""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor import __version__
from monitor.delivery.notice import notice
from monitor.entities.values import EntityData
from monitor.message.words import count, duration
from monitor.model.channel import Channel
from monitor.model.enums import Outcome
from monitor.model.ids import SourceId
from monitor.outbox import book
from monitor.ports import Clock, Rooms, Store
from monitor.rhythm import Standing, Trouble, troubles
from monitor.rhythm.coverage import news_of, words
from monitor.vigil.attendance import Present, sign
from monitor.vigil.haste import follow_hot_stories
from monitor.vigil.overlaps import lost, tell_losses
from monitor.vigil.successions import tell_successions
from monitor.watches import misses

log = logging.getLogger(__name__)

TROUBLES, WEEKLY, PRUNED = "troubles told", "still watching", "pruned"
FLAPPING = timedelta(minutes=15)
WEEK = timedelta(days=7)
WEEKDAY, HOUR = 1, 9
PING_SECONDS = 10.0
MANY = 100_000
NAMED = 10


@dataclass(slots=True, kw_only=True)
class Lookout:
    """The jobs of one daemon; `leads` says whether it does what only one may do, `work` counts polls that went well.

    `head` is the last link of the record, which the weekly line carries out of the database; `prune` empties old bodies;
    `near` gives lines on what watches only just missed since then; `roster` is who is in office as far as known; `hot` is how
    long a story keeps its sources hurried.
    """

    store: Store
    clock: Clock
    owner: str
    ops: Channel | None
    ping: str
    leads: Callable[[], bool]
    work: Callable[[], int]
    head: Callable[[], str]
    prune: Callable[[], str]
    near: Callable[[Rooms, datetime], Sequence[str]]
    roster: Callable[[], EntityData]
    since: datetime
    hot: timedelta
    _pinged: int = field(default=0, init=False)

    async def look(self) -> None:
        """One look, in a thread: sign in; the leader tells what changed and, once a week, that it still watches."""
        await asyncio.to_thread(self._look)

    async def call(self) -> None:
        """Call the dead man's switch, if there is one and some source was read since the last call."""
        done = self.work()
        if self.ping and done > self._pinged and await asyncio.to_thread(called, self.ping):
            self._pinged = done

    def _look(self) -> None:
        now = self.clock.now()
        word = Present(at=now.isoformat(), since=self.since.isoformat(), polls=self.work(), rss=rss(), version=__version__)
        with self.store.writing() as rooms:
            sign(rooms.ledger, self.owner, word, now=now)
        if not self.leads():
            return
        with self.store.writing() as rooms:
            follow_hot_stories(rooms, lasting=self.hot, now=now)
        self._prune_daily(now)
        if self.ops is not None:
            head, near = self.head(), self._near(now)
            with self.store.writing() as rooms:
                tell_coverage(rooms, self.ops, now=now)
                tell_losses(rooms, self.ops, now=now)
                tell_successions(rooms, self.ops, self.roster, now=now)
                tell_weekly(rooms, self.ops, head=head, near=near, now=now)

    def _near(self, now: datetime) -> Sequence[str]:
        """What watches only just missed this week; read once a week, when the line is due, and outside of any writing."""
        with self.store.reading() as rooms:
            due = self.ops is not None and is_week_over(rooms, self.ops, now=now)
            return self.near(rooms, now - WEEK) if due else ()

    def _prune_daily(self, now: datetime) -> None:
        """Once a day, whenever the day's first look is; a broken prune is tried again the next day."""
        with self.store.writing() as rooms:
            if rooms.ledger.fact(PRUNED) == now.date().isoformat():
                return
            rooms.ledger.set_fact(PRUNED, now.date().isoformat())
        log.info("pruned", extra={"what": self.prune()})


def tell_coverage(rooms: Rooms, ops: Channel, *, now: datetime) -> None:
    """Owe one grouped alarm for all that changed, at most every fifteen minutes; remember what was told."""
    kept = json.loads(rooms.ledger.fact(TROUBLES) or '{"at": "", "told": {}}')
    if kept["at"] and now - datetime.fromisoformat(kept["at"]) < FLAPPING:
        return
    standings = standings_of(rooms)
    found = troubles(standings, now=now)
    news = news_of(kept["told"], found)
    if not news.fresh and not news.well:
        return
    rooms.outbox.put([notice(ops.id, words(news, found, total=len(standings)), "coverage", now.isoformat(), now=now)])
    told = {str(one.source): one.cause for one in found}
    rooms.ledger.set_fact(TROUBLES, json.dumps({"at": now.isoformat(), "told": told}))


def standings_of(rooms: Rooms) -> list[Standing]:
    """Every enabled source as polling knows it; how its last poll ended is looked up for the failing ones only."""
    standings = []
    for source in rooms.sources.all():
        if source.enabled:
            state = rooms.sources.state(source.id)
            standings.append(Standing(source=source, state=state, last=_last(rooms, source.id) if state.failures else Outcome.OK))
    return standings


def _last(rooms: Rooms, source: SourceId) -> Outcome:
    polls = rooms.sources.polls(source, limit=1)
    return polls[0].outcome if polls else Outcome.OK


def is_week_over(rooms: Rooms, ops: Channel, *, now: datetime) -> bool:
    """Whether the line of the week is due: on Monday at nine by the ops channel's clock, the first one a week after the first look."""
    last, local = rooms.ledger.fact(WEEKLY), ops.local(now)
    return bool(last) and (local.isoweekday(), local.hour) == (WEEKDAY, HOUR) and now - datetime.fromisoformat(last) >= timedelta(days=1)


def tell_weekly(rooms: Rooms, ops: Channel, *, head: str, near: Sequence[str] = (), now: datetime) -> None:
    """Owe the line of the week when it is due."""
    last = rooms.ledger.fact(WEEKLY)
    if not last:
        rooms.ledger.set_fact(WEEKLY, now.isoformat())
    elif is_week_over(rooms, ops, now=now):
        text = weekly(rooms, head=head, near=near, since=max(datetime.fromisoformat(last), now - WEEK), now=now)
        rooms.outbox.put([notice(ops.id, text, "still watching", now=now)])
        rooms.ledger.set_fact(WEEKLY, now.isoformat())


def weekly(rooms: Rooms, *, head: str, near: Sequence[str] = (), since: datetime, now: datetime) -> str:
    """The line: how much was watched, what was told and missed, every gap counted, and who is in trouble."""
    sources = [source for source in rooms.sources.all() if source.enabled]
    articles = sum(1 for _ in rooms.articles.archive(since=since))
    alerts = len(rooms.ledger.alerts(since=since, limit=MANY))
    gaps = [gap for gap in book.gaps(rooms.ledger) if gap.end > since]
    blind = sum((gap.end - max(gap.start, since) for gap in gaps), timedelta(0))
    found: tuple[Trouble, ...] = troubles(standings_of(rooms), now=now)
    lines = [f"Still watching: {count(len(sources), 'source')}, {count(articles, 'article')} this week, {count(alerts, 'alert')} told"]
    lines.append(f"{count(len(gaps), 'gap')}" + (f", {duration(blind)} in all" if gaps else ""))
    passed = lost(rooms, since=since)
    if passed:
        lines.append(f"up to {sum(one.entries for one in passed)} items unseen: {', '.join(one.source for one in passed[:NAMED])}")
    missed = misses.week_line(misses.load(rooms.ledger.fact(misses.FACT)), since=since)
    lines += [*filter(None, [missed]), *near]
    lines += [f"in trouble: {', '.join(f'{one.source} ({one.cause})' for one in found)}"] if found else []
    return "\n".join([*lines, *([f"record {head[:12]}: `monitor record verify --head {head[:12]}`"] if head else [])])


def called(address: str) -> bool:
    """Whether the dead man's switch took the call; a failure is logged and tried again at the next look."""
    try:
        with urllib.request.urlopen(address, timeout=PING_SECONDS) as answer:
            answer.read(1)
            return True
    except (OSError, ValueError, urllib.error.URLError) as error:
        log.warning("ping failed", extra={"error": str(error)})
        return False


def rss() -> int:
    """The memory this process holds, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
        return int(file.read().split()[1]) * resource.getpagesize()
