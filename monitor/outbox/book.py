"""The facts the worker keeps in the ledger: one breaker and one pace a notifier, outages, digests sent, marks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from monitor.delivery import breaker as breakers
from monitor.delivery import pace as paces
from monitor.delivery.breaker import Breaker
from monitor.delivery.pace import Pace
from monitor.message.telling import Gap, Mark
from monitor.model.ids import ChannelId, StoryId
from monitor.model.instant import utc
from monitor.ports import Ledger

GAPS = "gaps"
GAPS_KEPT = 50


def breaker_of(ledger: Ledger, notifier: str) -> Breaker:
    """The breaker of a notifier."""
    return breakers.load(ledger.fact(f"breaker:{notifier}"))


def keep_breaker(ledger: Ledger, notifier: str, breaker: Breaker) -> None:
    """Write the breaker if it has changed."""
    if breaker_of(ledger, notifier) != breaker:
        ledger.set_fact(f"breaker:{notifier}", breakers.dump(breaker))


def pace_of(ledger: Ledger, notifier: str) -> Pace:
    """The pace of a notifier."""
    return paces.load(ledger.fact(f"pace:{notifier}"))


def keep_pace(ledger: Ledger, notifier: str, pace: Pace) -> None:
    """Write the pace."""
    ledger.set_fact(f"pace:{notifier}", paces.dump(pace))


def gaps(ledger: Ledger) -> tuple[Gap, ...]:
    """The last outages, of the collector and of notifiers; the fact is [[what, start, end], ...]."""
    raw = json.loads(ledger.fact(GAPS) or "[]")
    return tuple(Gap(what=what, start=utc(start), end=utc(end)) for what, start, end in raw)


def add_gap(ledger: Ledger, gap: Gap) -> None:
    """Write down one more outage."""
    kept = (*gaps(ledger), gap)[-GAPS_KEPT:]
    ledger.set_fact(GAPS, json.dumps([[each.what, each.start.isoformat(), each.end.isoformat()] for each in kept]))


def marks(ledger: Ledger, channel: ChannelId, story: StoryId) -> tuple[Mark, ...]:
    """What people said about the story in this channel."""
    raw = json.loads(ledger.fact(_marks_name(channel, story)) or "[]")
    return tuple(Mark(what=what, by=by, why=why, at=utc(at) if at else None) for what, by, why, at in raw)


def keep_marks(ledger: Ledger, channel: ChannelId, story: StoryId, said: Sequence[Mark]) -> None:
    """Write down what people said."""
    lines = [[mark.what, mark.by, mark.why, mark.at.isoformat() if mark.at else ""] for mark in said]
    ledger.set_fact(_marks_name(channel, story), json.dumps(lines))


def add_mark(ledger: Ledger, channel: ChannelId, story: StoryId, mark: Mark) -> None:
    """One more word about the story; what was said before stays on record."""
    keep_marks(ledger, channel, story, (*marks(ledger, channel, story), mark))


def last_digest(ledger: Ledger, channel: ChannelId) -> datetime | None:
    """Up to when the channel's digests have told."""
    text = ledger.fact(f"digest:{channel}")
    return utc(text) if text else None


def keep_digest(ledger: Ledger, channel: ChannelId, until: datetime) -> None:
    """Write down up to when the channel's digests have told."""
    ledger.set_fact(f"digest:{channel}", until.isoformat())


def _marks_name(channel: ChannelId, story: StoryId) -> str:
    return f"marks:{channel}:{story}"
