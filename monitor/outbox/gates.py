"""May this delivery go now? Each gate answers with a happening that holds or ends it, or None to let it pass."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.delivery import pace as paces
from monitor.delivery.breaker import Breaker
from monitor.delivery.keys import key_of
from monitor.delivery.states import HELD_QUIET, Do, Failed, Happening, Held, Revived, Told, hangs_under_root, step
from monitor.errors import Blame
from monitor.message.words import count
from monitor.model.channel import Channel
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind, DeliveryState, Tell
from monitor.outbox import book
from monitor.outbox.compose import summed
from monitor.outbox.desk import Desk
from monitor.outbox.digests import OVER_BUDGET
from monitor.ports import Rooms

SUMMED_UP = "told in the summary after quiet hours"
BUDGET_LINE = "Further stories of today come with the next digest; pages still come at once."
BY_ROOT = "told by the root"
CHARTLESS = "its digest stands as text alone, or not at all"
A_LITTLE = timedelta(seconds=1)
_STANDING_APART = (DeliveryKind.DIGEST, DeliveryKind.NOTICE)
_MANY = 100_000


def gate(rooms: Rooms, desk: Desk, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
    """What keeps a pending delivery from going now, if anything does."""
    if delivery.kind is DeliveryKind.CHART:
        return _chart_gate(rooms, delivery, channel, now=now)
    return (
        shut(book.breaker_of(rooms.ledger, channel.notifier), delivery, now=now)
        or quiet(rooms, desk, delivery, channel, now=now)
        or under_root(rooms, desk, delivery, channel, now=now)
        or over_budget(rooms, delivery, channel, now=now)
        or too_fast(rooms, channel, now=now)
    )


def _chart_gate(rooms: Rooms, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
    """A chart waits for its digest, and is let go with it; being an edit it wakes nobody and heeds only the server's own pauses."""
    digest = rooms.outbox.get(delivery.reply_to) if delivery.reply_to else None
    if digest is None or digest.plain or digest.state in (DeliveryState.DEAD, DeliveryState.DROPPED):
        return Told(reason=CHARTLESS)
    if digest.state is not DeliveryState.SENT:
        return Held(until=max(digest.not_before, now + A_LITTLE))
    wait = paces.paused(book.pace_of(rooms.ledger, channel.notifier), channel.to, now=now)
    return shut(book.breaker_of(rooms.ledger, channel.notifier), delivery, now=now) or (Held(until=now + wait) if wait else None)


def shut(breaker: Breaker, delivery: Delivery, *, now: datetime) -> Happening | None:
    """While the notifier is shut everything waits for the next probe."""
    if not breaker.is_open or breaker.probe_at is None:
        return None
    return _put_off(delivery, code=breaker.cause, wait=max(breaker.probe_at - now, A_LITTLE), now=now)


def quiet(rooms: Rooms, desk: Desk, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
    """Quiet hours hold delivery; a page passes. What was held goes as one message when they end."""
    if delivery.tell is Tell.PAGE or delivery.kind is DeliveryKind.DIGEST:
        return None
    until = channel.quiet_until(now)
    if until is not None:
        return Held(until=until, reason=HELD_QUIET)
    if delivery.reason != HELD_QUIET or delivery.kind is DeliveryKind.NOTICE:
        return None
    return _summed_up(rooms, desk, delivery, channel, now=now)


def _summed_up(rooms: Rooms, desk: Desk, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
    """One that was held alone goes as itself; several become one summary, put here with all of them dropped."""
    pending = rooms.outbox.listed(states=(DeliveryState.PENDING.value,), limit=_MANY)
    held = [each for each in pending if each.channel == delivery.channel and each.reason == HELD_QUIET and each.kind not in _STANDING_APART]
    if len(held) < 2:
        return None
    rooms.outbox.put([_summary(rooms, desk, channel, held, now=now)])
    for each in held:
        dropped, _ = step(each, Told(reason=SUMMED_UP), now=now, powers=desk.powers(channel))
        rooms.outbox.save(dropped)
    return Told(reason=SUMMED_UP)


def _summary(rooms: Rooms, desk: Desk, channel: Channel, held: Sequence[Delivery], *, now: datetime) -> Delivery:
    ordered = sorted(held, key=lambda each: each.created)
    stories = len({each.story for each in ordered})
    lines = summed(rooms, channel, ordered, names=desk.names, now=now)
    return Delivery(
        key=key_of(channel.id, "after-quiet-hours", now.isoformat()),
        channel=channel.id,
        kind=DeliveryKind.DIGEST,
        text="\n".join((f"Held in quiet hours: {count(stories, 'story')}", *lines)),
        tell=Tell.DIGEST,
        created=now,
        not_before=now,
    )


def under_root(rooms: Rooms, desk: Desk, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
    """A reply waits for its root; a root told only in a digest comes alive again and tells the reply itself."""
    if not hangs_under_root(delivery):
        return None
    root = root_of(rooms, delivery)
    if root is None or root.state is DeliveryState.SENT:
        return None
    if root.state is DeliveryState.DEAD:
        return Failed(action=Do.POST, code=root.error or "root_is_dead", permanent=True, blame=Blame.OTHER)
    if root.state is not DeliveryState.DROPPED:
        return Held(until=max(root.not_before, now + A_LITTLE))
    revived, _ = step(root, Revived(reason="a development after the digest"), now=now, powers=desk.powers(channel))
    rooms.outbox.save(revived)
    return Told(reason=BY_ROOT)


def root_of(rooms: Rooms, delivery: Delivery) -> Delivery | None:
    """The root a reply hangs under: the newest generation where an older one was deleted by a person."""
    newest = rooms.outbox.root(delivery.channel, delivery.story) if delivery.story is not None else None
    return newest or (rooms.outbox.get(delivery.reply_to) if delivery.reply_to else None)


def over_budget(rooms: Rooms, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
    """Roots beyond the day's budget go to the digest, and one notice a day says so; a page always goes."""
    if channel.budget <= 0 or delivery.kind is not DeliveryKind.ROOT or delivery.tell is Tell.PAGE:
        return None
    day = channel.day_start(now)
    shown = [
        each for each in rooms.outbox.listed(states=(DeliveryState.SENT.value,), since=day, limit=_MANY) if _counts(each, delivery, day)
    ]
    if len(shown) < channel.budget:
        return None
    rooms.outbox.put([_budget_notice(channel, now=now)])
    return Told(reason=OVER_BUDGET)


def _counts(each: Delivery, delivery: Delivery, day: datetime) -> bool:
    mine = each.channel == delivery.channel and each.kind is DeliveryKind.ROOT
    return mine and each.first_try is not None and each.first_try >= day


def _budget_notice(channel: Channel, *, now: datetime) -> Delivery:
    day = channel.local(now).date()
    return Delivery(
        key=key_of(channel.id, "budget", day),
        channel=channel.id,
        kind=DeliveryKind.NOTICE,
        text=f"The day's budget of {channel.budget} is used up\n{BUDGET_LINE}",
        created=now,
        not_before=now,
    )


def too_fast(rooms: Rooms, channel: Channel, *, now: datetime) -> Happening | None:
    """The pace of the channel and the workspace, and pauses the server asked for."""
    wait = paces.allows(book.pace_of(rooms.ledger, channel.notifier), channel.to, now=now)
    return Held(until=now + wait) if wait else None


def too_fast_upkeep(rooms: Rooms, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
    """Edits, look-ups and sweeps heed the pauses a server asked for, not the pace of new messages."""
    wait = paces.paused(book.pace_of(rooms.ledger, channel.notifier), channel.to, now=now)
    if not wait:
        return None
    return _put_off(delivery, code="throttled", wait=wait, now=now)


def _put_off(delivery: Delivery, *, code: str, wait: timedelta, now: datetime) -> Happening:
    if delivery.state is not DeliveryState.SENT:
        return Held(until=now + wait)
    action = Do.SWEEP if delivery.sweep_at is not None and delivery.sweep_at <= now else Do.EDIT
    return Failed(action=action, code=code, retry_after=wait.total_seconds())
