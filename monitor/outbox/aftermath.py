"""What one answer means beyond its own delivery: breaker, pauses, dead letters, a new root, the other way."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.alerts import root_key
from monitor.delivery import breaker as breakers
from monitor.delivery import pace as paces
from monitor.delivery.cures import cure
from monitor.delivery.keys import key_of
from monitor.delivery.notice import notice
from monitor.delivery.states import Do, Failed, Happening, Sent
from monitor.errors import Blame
from monitor.message.reply import mailed_note
from monitor.model.channel import Channel
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind, DeliveryState, Tell
from monitor.model.ids import DeliveryKey, StoryId
from monitor.outbox import book
from monitor.outbox.compose import FROZEN
from monitor.outbox.desk import Desk
from monitor.ports import Rooms

OTHER_WAY = "~fallback"


def follow(rooms: Rooms, desk: Desk, channel: Channel, delivery: Delivery, happening: Happening, do: Do, *, now: datetime) -> None:
    """Write down everything that follows from one answer, in the transaction of the answer itself.

    Pictures go to another host: that it cannot be reached shuts nothing.
    """
    if not (isinstance(happening, Failed) and happening.action is Do.DRAW and happening.blame is Blame.NETWORK):
        _heed_network(rooms, channel, happening, now=now)
    match do:
        case Do.BURY:
            rooms.outbox.put(dead_notice(desk, channel, delivery, now=now))
        case Do.REPOST:
            _repost(rooms, delivery, now=now)
        case Do.REPLY_INSTEAD:
            rooms.outbox.put([_instead(delivery, now=now)])
    if isinstance(happening, Sent) and delivery.key.endswith(OTHER_WAY):
        _mark_original(rooms, channel, delivery, now=now)


def _heed_network(rooms: Rooms, channel: Channel, happening: Happening, *, now: datetime) -> None:
    """Transport failures count towards the breaker, an answer resets it, 429 pauses the channel alone."""
    before = book.breaker_of(rooms.ledger, channel.notifier)
    if not isinstance(happening, Failed):
        book.keep_breaker(rooms.ledger, channel.notifier, breakers.after_success(before, now=now))
        return
    after = breakers.after_failure(before, code=happening.code, blame=happening.blame, now=now)
    book.keep_breaker(rooms.ledger, channel.notifier, after)
    if happening.blame is Blame.THROTTLE and happening.retry_after is not None:
        pace = paces.pause(book.pace_of(rooms.ledger, channel.notifier), channel.to, seconds=happening.retry_after, now=now)
        book.keep_pace(rooms.ledger, channel.notifier, pace)


def dead_notice(desk: Desk, channel: Channel, delivery: Delivery, *, now: datetime) -> list[Delivery]:
    """One ops notice a day, channel and cause, with the cure; none about the ops channel in itself."""
    if not desk.ops or desk.ops == channel.id:
        return []
    return [
        notice(desk.ops, f"Not delivered to {channel.id}: {delivery.error}\n{cure(delivery.error)}", delivery.error, channel.id, now=now)
    ]


def _repost(rooms: Rooms, delivery: Delivery, *, now: datetime) -> None:
    """A person deleted the root: a new generation, unless the story is muted or not relevant here."""
    if delivery.story is None:
        return
    told = next((each for each in rooms.ledger.told(delivery.story) if each.channel == delivery.channel), None)
    if told is not None and (told.not_relevant or (told.muted_until is not None and told.muted_until > now)):
        return
    rooms.outbox.put([_next_generation(delivery, delivery.story, now=now)])
    if told is not None:
        rooms.ledger.set_told(delivery.story, replace(told, generation=delivery.generation + 1))


def _next_generation(delivery: Delivery, story: StoryId, *, now: datetime) -> Delivery:
    generation = delivery.generation + 1
    return Delivery(
        key=root_key(delivery.channel, story, generation=generation),
        channel=delivery.channel,
        kind=DeliveryKind.ROOT,
        story=story,
        alert=delivery.alert,
        facet=delivery.facet,
        status=delivery.status,
        turn=delivery.turn,
        generation=generation,
        tell=delivery.tell,
        created=delivery.created,
        not_before=now,
        wanted=delivery.wanted,
    )


def _instead(delivery: Delivery, *, now: datetime) -> Delivery:
    """The root as it would read now, once, as a reply under the one that can no longer be edited."""
    return Delivery(
        key=key_of(delivery.key, "instead"),
        channel=delivery.channel,
        kind=DeliveryKind.REPLY,
        story=delivery.story,
        alert=delivery.alert,
        facet=FROZEN,
        generation=delivery.generation,
        tell=delivery.tell,
        reply_to=delivery.key,
        created=now,
        not_before=now,
    )


def _mark_original(rooms: Rooms, channel: Channel, delivery: Delivery, *, now: datetime) -> None:
    original = rooms.outbox.get(DeliveryKey(delivery.key.removesuffix(OTHER_WAY)))
    if original is not None and original.state is not DeliveryState.SENT:
        how = "mailed" if channel.notifier == "mail" else f"sent by {channel.notifier}"
        rooms.outbox.save(replace(original, also=mailed_note(now, how=how)))


def other_way(delivery: Delivery, channel: Channel, *, now: datetime) -> Delivery:
    """The same delivery owed to the fallback's channel, standing for itself."""
    return Delivery(
        key=DeliveryKey(f"{delivery.key}{OTHER_WAY}"),
        channel=channel.id,
        kind=delivery.kind,
        story=delivery.story,
        alert=delivery.alert,
        facet=delivery.facet,
        status=delivery.status,
        turn=delivery.turn,
        generation=delivery.generation,
        tell=Tell.PAGE,
        text=delivery.text,
        created=delivery.created,
        not_before=now,
    )
