"""What both stores agree on: orders, what a delivery waits for, how outcomes run together."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind, DeliveryState, Outcome, Outlet, Tell
from monitor.model.source import Source

POLLS_KEPT: Final = 60
FIRST_OUTLETS: Final = (Outlet.WIRE, Outlet.OFFICIAL)
UNFINISHED: Final = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.AMBIGUOUS)
BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SILENT: Final = frozenset({Outcome.DEFERRED, Outcome.SHUTDOWN})


def lasting(outcome: Outcome) -> Outcome | None:
    """The outcome as it is kept for ever: unchanged is ok; None for what says nothing of the source (deferred, shutdown)."""
    if outcome in _SILENT:
        return None
    return Outcome.OK if outcome is Outcome.UNCHANGED else outcome


def poll_order(source: Source, due_at: datetime) -> tuple[bool, datetime, str]:
    """Wires and officials first, then the longest due."""
    return (source.outlet not in FIRST_OUTLETS, due_at, source.id)


def send_order(delivery: Delivery) -> tuple[bool, bool, datetime, str]:
    """`page` first, then roots before replies, then the oldest."""
    return (delivery.tell is not Tell.PAGE, delivery.kind is DeliveryKind.REPLY, delivery.created, delivery.key)


def is_open(delivery: Delivery) -> bool:
    """Whether something is still owed: not finished, a sent root whose newest wording was not posted, a sweep."""
    return delivery.state in UNFINISHED or wants_edit(delivery) or delivery.sweep_at is not None


def is_sending(delivery: Delivery) -> bool:
    """Whether a send is under way or was broken off."""
    return delivery.state is DeliveryState.SENDING


def wants_edit(delivery: Delivery) -> bool:
    """Whether a sent root is behind the revision that is wanted."""
    return delivery.kind is DeliveryKind.ROOT and delivery.state is DeliveryState.SENT and delivery.wanted > delivery.posted


def due_from(delivery: Delivery, leased_until: datetime | None) -> datetime:
    """The first instant at which it may be handed out: a broken send when its lease ends, all else not before its time."""
    if delivery.state is DeliveryState.SENDING:
        return leased_until or BEGINNING
    return max(delivery.not_before, leased_until or delivery.not_before)


def goes_before(earlier: Delivery, reply: Delivery, *, now: datetime) -> bool:
    """Whether a reply must wait for an earlier one of its story: one that is due or under way, not one that is held."""
    if (earlier.created, earlier.key) >= (reply.created, reply.key) or earlier.state not in UNFINISHED:
        return False
    return earlier.state is not DeliveryState.PENDING or earlier.tries > 0 or earlier.not_before <= now
