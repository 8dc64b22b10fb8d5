"""The end of a mute: all that happened meanwhile is told in one reply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.alerts import root_key
from monitor.desk import said
from monitor.message.telling import MUTED, UNMUTED, Mark
from monitor.message.words import count, headline
from monitor.model.alert import Told
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId, DeliveryKey, StoryId
from monitor.model.story import Facet, Story
from monitor.outbox.compose import AFTER_MUTE
from monitor.ports import Ledger, Rooms
from monitor.stories.retold import facet_key, told_by_now

THE_CLOCK = "the clock"


def next_end(ledger: Ledger) -> datetime | None:
    """When the next one ends; None without any."""
    return min((one.until for one in said.mutes(ledger)), default=None)


def end_due(rooms: Rooms, *, now: datetime) -> None:
    """End the mutes whose time has come."""
    for one in said.mutes(rooms.ledger):
        if one.until <= now:
            end(rooms, one.channel, one.story, by=Mark(what=UNMUTED, by=THE_CLOCK, at=now), now=now)


def end(rooms: Rooms, channel: ChannelId, story: StoryId, *, by: Mark, now: datetime) -> None:
    """Let the story be told again, and tell what happened meanwhile in one reply; nothing when nothing did.

    Of a story merged away its survivor tells. One without a root in this channel tells under the root it was muted with.
    """
    struck = said.unmuted(rooms.ledger, channel, story)
    told, grown = said.told_of(rooms, channel, story), rooms.stories.get(story)
    heard = said.told_of(rooms, channel, struck.under) if struck and not told.has_root else told
    known = told_by_now(told.facets, grown.facets)
    fresh = [] if grown.merged_into is not None else [facet for facet in grown.facets if facet_key(facet) not in known]
    after = replace(told, muted_until=None, facets=known | {facet_key(facet) for facet in fresh})
    if fresh and heard.has_root and not told.not_relevant:
        root = root_key(channel, struck.under if struck and not told.has_root else story, generation=heard.generation)
        turn = sum(mark.what == MUTED for mark in said.marks(rooms.ledger, channel, story))
        rooms.outbox.put([_reply(grown, heard, fresh, root=root, turn=turn, now=now)])
        after = replace(after, last_told=now)
    rooms.ledger.set_told(story, after)
    said.say(rooms, channel, story, by)


def _reply(story: Story, heard: Told, fresh: Sequence[Facet], *, root: DeliveryKey, turn: int, now: datetime) -> Delivery:
    lines = [f"• {headline(facet)}" for facet in sorted(fresh, key=lambda each: (each.at, each.name))]
    return Delivery(
        key=DeliveryKey(f"{heard.channel}/{story.id}/reply/{heard.generation}/after-mute/{turn}"),
        channel=heard.channel,
        kind=DeliveryKind.REPLY,
        story=story.id,
        facet=AFTER_MUTE,
        turn=turn,
        generation=heard.generation,
        reply_to=root,
        in_channel=True,
        text="\n".join((f"While this was muted: {count(len(fresh), 'development')}", *lines)),
        created=now,
        not_before=now,
    )
