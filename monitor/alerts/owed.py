"""The messages that decisions of one channel owe it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from monitor.model.alert import Decision, Verdict
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId, DeliveryKey, StoryId
from monitor.model.story import Story

MORE_LINE = "More on this today in the thread"


def root_key(channel: ChannelId, story: StoryId, *, generation: int) -> DeliveryKey:
    """The key of a root message; readable, because it stands in every audit line."""
    return DeliveryKey(f"{channel}/{story}/root/{generation}")


def deliveries(decisions: Iterable[Decision], *, story: Story, generation: int, now: datetime) -> tuple[Delivery, ...]:
    """The messages owed for decisions of one channel: one each for those that tell."""
    return tuple(_delivery(decision, story=story, generation=generation, now=now) for decision in decisions if decision.verdict.tells)


def _own_text(decision: Decision) -> str:
    """What a reply says that tells no facet; "" where the story itself is told when it is sent."""
    match decision.verdict:
        case Verdict.CORRECTED:
            return decision.reason.capitalize()
        case Verdict.MORE:
            return MORE_LINE
        case _:
            return ""


def _delivery(decision: Decision, *, story: Story, generation: int, now: datetime) -> Delivery:
    root = root_key(decision.channel, story.id, generation=generation)
    if decision.verdict is Verdict.ROOT:
        return Delivery(
            key=root,
            channel=decision.channel,
            kind=DeliveryKind.ROOT,
            story=story.id,
            generation=generation,
            tell=decision.tell,
            created=now,
            not_before=now,
            wanted=story.revision,
            reason=decision.reason,
        )
    facet = decision.facet or "louder"
    return Delivery(
        key=DeliveryKey(f"{decision.channel}/{story.id}/reply/{generation}/{facet}/{decision.status}/{decision.turn}"),
        channel=decision.channel,
        kind=DeliveryKind.REPLY,
        story=story.id,
        facet=facet,
        status=decision.status,
        turn=decision.turn,
        generation=generation,
        tell=decision.tell,
        reply_to=root,
        in_channel=decision.verdict not in (Verdict.REPLY, Verdict.CORRECTED),
        text=_own_text(decision),
        created=now,
        not_before=now,
        reason=decision.reason,
    )
