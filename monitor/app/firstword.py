"""The one message of the first run: how much was taken as baseline, and what the watches would have told of the last 48 h."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.delivery.keys import key_of
from monitor.message.words import clock, count, headline, standing
from monitor.model.alert import Decision, Verdict
from monitor.model.channel import Channel
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind, Tell
from monitor.model.instant import utc
from monitor.model.source import PollState
from monitor.model.story import Story
from monitor.ports import Clock, Rooms, Store

FACT = "first run"
TOLD = "told"
WAIT = timedelta(minutes=10)
BACK = timedelta(hours=48)
MOST = 20
_HELD_BACK = (Verdict.BASELINE, Verdict.OLD_NEWS, Verdict.ROOT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """How far the first round has come: sources enabled, read, not readable; articles kept."""

    enabled: int
    read: int
    failing: int
    articles: int

    @property
    def is_done(self) -> bool:
        """Whether every enabled source was asked."""
        return self.read + self.failing >= self.enabled


class FirstWord:
    """The job that owes the message; asks the store until there is nothing more to come."""

    def __init__(self, store: Store, channels: Sequence[Channel], clock: Clock) -> None:
        self._store, self._channels, self._clock = store, tuple(channels), clock
        self._over = False
        with store.writing() as rooms:
            begin(rooms, now=clock.now())

    async def look(self) -> None:
        """One look, in a thread."""
        if not self._over:
            self._over = await asyncio.to_thread(self._owe)

    def _owe(self) -> bool:
        with self._store.writing() as rooms:
            return first_word(rooms, self._channels, now=self._clock.now())


def begin(rooms: Rooms, *, now: datetime) -> None:
    """Write down that this is a first run, if it is one: nothing was ever read. Otherwise the message is never owed."""
    if rooms.ledger.fact(FACT):
        return
    rooms.ledger.set_fact(FACT, TOLD if rooms.articles.count() else now.isoformat())


def first_word(rooms: Rooms, channels: Sequence[Channel], *, now: datetime) -> bool:
    """Owe the message to every channel once the baseline is done, or after ten minutes; whether nothing more is to come."""
    begun = rooms.ledger.fact(FACT)
    if begun in ("", TOLD):
        return True
    base = baseline(rooms)
    if not base.is_done and now - utc(begun) < WAIT:
        return False
    rooms.outbox.put([_notice(rooms, channel, base, now=now) for channel in channels])
    rooms.ledger.set_fact(FACT, TOLD)
    return True


def baseline(rooms: Rooms) -> Baseline:
    """The first round as it stands."""
    states = [rooms.sources.state(source.id) for source in rooms.sources.all() if source.enabled]
    return Baseline(
        enabled=len(states),
        read=sum(_is_read(state) for state in states),
        failing=sum(not _is_read(state) and state.polls > 0 for state in states),
        articles=rooms.articles.count(),
    )


def _is_read(state: PollState) -> bool:
    """Whether it was read well, or has its baseline though it was cut off."""
    return (state.last_ok or state.baselined_at) is not None


def _notice(rooms: Rooms, channel: Channel, base: Baseline, *, now: datetime) -> Delivery:
    stories = would_have_told(rooms, channel, now=now)
    return Delivery(
        key=key_of(channel.id, "first-run"),
        channel=channel.id,
        kind=DeliveryKind.NOTICE,
        text="\n".join(text(base, stories, channel, now=now)),
        created=now,
        not_before=now,
    )


def would_have_told(rooms: Rooms, channel: Channel, *, now: datetime) -> list[Story]:
    """The stories of the last 48 h that the channel's watches met loudly enough, the latest first."""
    recent = rooms.stories.recent(since=now - BACK, limit=2000)
    return [story for story in recent if _is_wanted(rooms.ledger.decisions(story=story.id), channel)]


def _is_wanted(decisions: Iterable[Decision], channel: Channel) -> bool:
    loud = (Tell.NOW, Tell.PAGE)
    return any(one.channel == channel.id and one.verdict in _HELD_BACK and one.tell in loud for one in decisions)


def text(base: Baseline, stories: Sequence[Story], channel: Channel, *, now: datetime) -> list[str]:
    """The message, line by line; the first is the headline."""
    head = f"Watching {count(base.read, 'source')}; {count(base.articles, 'article')} taken as baseline, not told"
    lines = [head]
    if base.failing:
        lines.append(f"{count(base.failing, 'source')} could not be read: `monitor source list` says why")
    if not stories:
        return [*lines, "No story of the last 48 h meets this channel's watches."]
    lines.append("Of the last 48 h this channel's watches would have told:")
    lines += [f"• {clock(story.opened, channel, near=now)} {_title(story)} ({count(story.articles, 'report')})" for story in stories[:MOST]]
    rest = len(stories) - MOST
    return [*lines, f"and {rest} more: `monitor story list`"] if rest > 0 else lines


def _title(story: Story) -> str:
    facets = standing(story)
    return headline(facets[0]) if facets else story.title or f"story {story.id}"
