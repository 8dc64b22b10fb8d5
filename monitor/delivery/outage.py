"""What a backlog becomes when a way opens again: a few messages singly, all else one digest a channel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind, Tell

YOUNG = timedelta(minutes=30)
SINGLY = 5
LONG = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """One channel's backlog in two parts: what still goes singly, in order, and what one digest tells."""

    singly: tuple[Delivery, ...] = ()
    digested: tuple[Delivery, ...] = ()


def sort_backlog(waiting: Sequence[Delivery], *, now: datetime) -> Backlog:
    """Pages first, then those younger than 30 minutes, at most five singly; the rest together.

    `waiting` are one channel's pending deliveries; digests and notices stand apart and are left alone.
    A lone leftover goes singly as well: a digest of one is a worse message.
    """
    told = sorted((each for each in waiting if each.kind in (DeliveryKind.ROOT, DeliveryKind.REPLY)), key=_rank)
    fit = [each for each in told if _goes_singly(each, now=now)][:SINGLY]
    chosen = {each.key for each in fit}
    rest = [each for each in told if each.key not in chosen]
    if len(rest) == 1 and len(fit) < SINGLY:
        return Backlog(singly=tuple(fit + rest))
    return Backlog(singly=tuple(fit), digested=tuple(sorted(rest, key=lambda each: each.created)))


def _goes_singly(delivery: Delivery, *, now: datetime) -> bool:
    return delivery.tell is Tell.PAGE or now - delivery.created < YOUNG


def _rank(delivery: Delivery) -> tuple[bool, bool, datetime]:
    """Pages before others, roots before replies, then the order of arrival."""
    return (delivery.tell is not Tell.PAGE, delivery.kind is not DeliveryKind.ROOT, delivery.created)


def is_long(outage: tuple[datetime, datetime]) -> bool:
    """Whether an outage was long enough for a digest; after a short one everything goes singly, at the pace."""
    return outage[1] - outage[0] >= LONG
