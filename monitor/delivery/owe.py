"""From a decision that tells to the delivery it owes; keys are the same however often it is asked."""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

from monitor.model.alert import Decision, Verdict
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import AlertId, ChannelId, DeliveryKey, StoryId


def key_of(*parts: object) -> DeliveryKey:
    """A key that is the same for the same parts: 32 hexadecimal digits."""
    return DeliveryKey(blake2b("\x1f".join(str(part) for part in parts).encode(), digest_size=16).hexdigest())


def root_key(channel: ChannelId, story: StoryId, *, generation: int) -> DeliveryKey:
    """The key of a story's root in a channel."""
    return key_of("root", channel, story, generation)


def owe(decision: Decision, *, alert: AlertId, generation: int, revision: int, now: datetime) -> Delivery:
    """The delivery a telling decision owes: a root of this generation, or a reply under it.

    Raises ValueError for a verdict that tells nothing.
    """
    if not decision.verdict.tells:
        raise ValueError(f"{decision.verdict.value} tells nothing")
    if decision.verdict is Verdict.ROOT:
        return _root(decision, alert=alert, generation=generation, revision=revision, now=now)
    return _reply(decision, alert=alert, generation=generation, now=now)


def _root(decision: Decision, *, alert: AlertId, generation: int, revision: int, now: datetime) -> Delivery:
    return Delivery(
        key=root_key(decision.channel, decision.story, generation=generation),
        channel=decision.channel,
        kind=DeliveryKind.ROOT,
        story=decision.story,
        alert=alert,
        generation=generation,
        tell=decision.tell,
        created=now,
        not_before=now,
        wanted=revision,
    )


def _reply(decision: Decision, *, alert: AlertId, generation: int, now: datetime) -> Delivery:
    """A louder watch's reply has its own facet name, so that the facet itself may still be told."""
    facet = f"louder:{decision.facet}" if decision.verdict is Verdict.LOUDER else decision.facet
    return Delivery(
        key=key_of("reply", decision.channel, decision.story, facet, decision.status, decision.turn, generation),
        channel=decision.channel,
        kind=DeliveryKind.REPLY,
        story=decision.story,
        alert=alert,
        facet=facet,
        status=decision.status,
        turn=decision.turn,
        generation=generation,
        tell=decision.tell,
        reply_to=root_key(decision.channel, decision.story, generation=generation),
        in_channel=decision.verdict is not Verdict.REPLY,
        created=now,
        not_before=now,
    )
