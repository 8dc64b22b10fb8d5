"""What the worker looks after between deliveries: probes, recovered backlogs, the other way, digests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monitor.delivery import breaker as breakers
from monitor.delivery.breaker import Breaker
from monitor.delivery.cures import cure
from monitor.delivery.keys import key_of
from monitor.delivery.notice import notice
from monitor.delivery.outage import is_long, sort_backlog
from monitor.delivery.states import Told, step
from monitor.errors import Blame, DeliveryError
from monitor.message.telling import Gap
from monitor.message.words import count, stretch
from monitor.model.channel import Channel
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind, DeliveryState, Tell
from monitor.outbox import aftermath, book, digests, mutes
from monitor.outbox.compose import summed
from monitor.outbox.desk import Desk
from monitor.ports import Rooms

IN_DIGEST = "told in the digest after the outage"
_MANY = 100_000


def look_after(desk: Desk, *, now: datetime) -> None:
    """Probe what is shut, sort what came open, send pages the other way, end mutes and owe the digests whose time has come."""
    for name in desk.notifiers:
        with desk.store.reading() as rooms:
            breaker = book.breaker_of(rooms.ledger, name)
        if breaker.is_open:
            breaker = _probed(desk, name, breaker, now=now)
        if breaker.is_open:
            _go_round(desk, name, breaker, now=now)
        elif breaker.recovered is not None:
            _sort_out(desk, name, breaker, now=now)
    with desk.store.reading() as rooms:
        ending = mutes.next_end(rooms.ledger)
    if ending is not None and ending <= now:
        with desk.store.writing() as rooms:
            mutes.end_due(rooms, now=now)
    if any(channel.digest_times for channel in desk.channels.values()):
        with desk.store.writing() as rooms:
            digests.owe_digests(rooms, desk, now=now)


def next_due(desk: Desk, rooms: Rooms, *, now: datetime) -> datetime | None:
    """The next delivery, probe, digest or end of a mute."""
    dues = [rooms.outbox.next_due(), digests.next_digest(rooms, desk, now=now), mutes.next_end(rooms.ledger)]
    dues += [breaker.probe_at for name in desk.notifiers if (breaker := book.breaker_of(rooms.ledger, name)).is_open]
    return min((max(due, now) for due in dues if due is not None), default=None)


def _probed(desk: Desk, name: str, breaker: Breaker, *, now: datetime) -> Breaker:
    """The breaker after its probe, if that is due; the network is asked outside any transaction."""
    if breaker.probe_at is not None and breaker.probe_at > now:
        return breaker
    try:
        desk.notifiers[name].probe()
        after = breakers.after_success(breaker, now=now)
    except DeliveryError as error:
        after = breakers.after_probe_failed(breaker, code=error.code, account=error.blame is Blame.ACCOUNT, now=now)
    with desk.store.writing() as rooms:
        book.keep_breaker(rooms.ledger, name, after)
        if not after.is_open and after.recovered is not None:
            book.add_gap(rooms.ledger, Gap(what=name, start=after.recovered[0], end=after.recovered[1]))
    return after


def _sort_out(desk: Desk, name: str, breaker: Breaker, *, now: datetime) -> None:
    """One channel after another: a few singly, the rest dropped into one digest, all in one commit."""
    ended = breaker.recovered
    if ended is None:
        return
    with desk.store.writing() as rooms:
        if is_long(ended):
            waiting = rooms.outbox.listed(states=(DeliveryState.PENDING.value,), limit=_MANY)
            for channel in desk.of_notifier(name):
                _sort_channel(rooms, desk, channel, [each for each in waiting if each.channel == channel.id], ended, now=now)
        book.keep_breaker(rooms.ledger, name, breakers.sorted_out(breaker))


def _sort_channel(
    rooms: Rooms, desk: Desk, channel: Channel, waiting: Sequence[Delivery], ended: tuple[datetime, datetime], *, now: datetime
) -> None:
    backlog = sort_backlog(waiting, now=now)
    if not backlog.digested:
        return
    rooms.outbox.put([_outage_digest(rooms, desk, channel, backlog.digested, ended, now=now)])
    for each in backlog.digested:
        dropped, _ = step(each, Told(reason=IN_DIGEST), now=now, powers=desk.powers(channel))
        rooms.outbox.save(dropped)


def _outage_digest(
    rooms: Rooms, desk: Desk, channel: Channel, told: Sequence[Delivery], ended: tuple[datetime, datetime], *, now: datetime
) -> Delivery:
    stories = len({each.story for each in told})
    told_of = f"{count(len(told), 'report')}, {count(stories, 'story')}"
    head = f"{channel.notifier.capitalize()} was unreachable {stretch(*ended, channel)}; {told_of}"
    return Delivery(
        key=key_of(channel.id, "outage", ended[1].isoformat()),
        channel=channel.id,
        kind=DeliveryKind.DIGEST,
        text="\n".join((head, *summed(rooms, channel, told, names=desk.names, now=now))),
        tell=Tell.DIGEST,
        created=now,
        not_before=now,
    )


def _go_round(desk: Desk, name: str, breaker: Breaker, *, now: datetime) -> None:
    """Shut for longer than the fallback's `after`: pages and ops notices are owed the other way as well."""
    with desk.store.writing() as rooms:
        if breaker.account and desk.ops:
            rooms.outbox.put([notice(desk.ops, f"{name} refuses us: {breaker.cause}\n{cure(breaker.cause)}", name, breaker.cause, now=now)])
        fallback = desk.fallback
        if fallback is None or fallback.channel.notifier == name or not breakers.needs_fallback(breaker, after=fallback.after, now=now):
            return
        mine = {channel.id for channel in desk.of_notifier(name)}
        waiting = rooms.outbox.listed(states=(DeliveryState.PENDING.value,), limit=_MANY)
        urgent = [each for each in waiting if each.channel in mine and not each.also and _is_urgent(desk, each)]
        rooms.outbox.put([aftermath.other_way(each, fallback.channel, now=now) for each in urgent])


def _is_urgent(desk: Desk, delivery: Delivery) -> bool:
    return delivery.tell is Tell.PAGE or (delivery.kind is DeliveryKind.NOTICE and delivery.channel == desk.ops)
