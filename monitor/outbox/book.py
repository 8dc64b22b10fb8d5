"""The facts the worker keeps in the ledger: one breaker and one pace a notifier, outages, digests sent."""

from __future__ import annotations

import json
from datetime import datetime

from monitor.delivery import breaker as breakers
from monitor.delivery import pace as paces
from monitor.delivery.breaker import Breaker
from monitor.delivery.pace import Pace
from monitor.message.telling import Gap
from monitor.model.ids import ChannelId
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


def last_digest(ledger: Ledger, channel: ChannelId) -> datetime | None:
    """Up to when the channel's digests have told."""
    text = ledger.fact(f"digest:{channel}")
    return utc(text) if text else None


def keep_digest(ledger: Ledger, channel: ChannelId, until: datetime) -> None:
    """Write down up to when the channel's digests have told."""
    ledger.set_fact(f"digest:{channel}", until.isoformat())
