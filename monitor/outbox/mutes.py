"""Muted stories: until when, and what is told when a mute ends - all that happened meanwhile, in one reply."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.alerts import facet_key, root_key
from monitor.message.telling import MUTED, UNMUTED, Mark
from monitor.message.words import count, headline
from monitor.model.alert import Told
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId, DeliveryKey, StoryId
from monitor.model.instant import utc
from monitor.model.story import Facet, Story
from monitor.outbox import book
from monitor.outbox.compose import AFTER_MUTE
from monitor.ports import Ledger, Rooms

FACT = "mutes"
THE_CLOCK = "the clock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """One story silent in one channel."""

    channel: ChannelId
    story: StoryId
    until: datetime


def standing(ledger: Ledger) -> tuple[Mute, ...]:
    """The mutes that have not ended; the fact is [[channel, story, until], ...]."""
    rows = json.loads(ledger.fact(FACT) or "[]")
    return tuple(Mute(channel=ChannelId(channel), story=StoryId(story), until=utc(until)) for channel, story, until in rows)


def next_end(ledger: Ledger) -> datetime | None:
    """When the next one ends; None without any."""
    return min((one.until for one in standing(ledger)), default=None)


def begin(rooms: Rooms, channel: ChannelId, story: StoryId, *, until: datetime, by: Mark) -> None:
    """Silence a story in a channel; a second press moves the end."""
    others = [one for one in standing(rooms.ledger) if (one.channel, one.story) != (channel, story)]
    _keep(rooms.ledger, [*others, Mute(channel=channel, story=story, until=until)])
    rooms.ledger.set_told(story, replace(told_of(rooms, channel, story), muted_until=until))
    say(rooms, channel, story, by)


def end_due(rooms: Rooms, *, now: datetime) -> None:
    """End the mutes whose time has come."""
    for one in standing(rooms.ledger):
        if one.until <= now:
            end(rooms, one.channel, one.story, by=Mark(what=UNMUTED, by=THE_CLOCK, at=now), now=now)


def end(rooms: Rooms, channel: ChannelId, story: StoryId, *, by: Mark, now: datetime) -> None:
    """Let the story be told again, and tell what happened meanwhile in one reply; nothing when nothing did."""
    _keep(rooms.ledger, [one for one in standing(rooms.ledger) if (one.channel, one.story) != (channel, story)])
    told, grown = told_of(rooms, channel, story), rooms.stories.get(story)
    fresh = [facet for facet in grown.facets if facet_key(facet) not in told.facets]
    heard = replace(told, muted_until=None, facets=told.facets | {facet_key(facet) for facet in fresh})
    if fresh and told.has_root and not told.not_relevant:
        turn = sum(mark.what == MUTED for mark in book.marks(rooms.ledger, channel, story))
        rooms.outbox.put([_reply(grown, heard, fresh, turn=turn, now=now)])
        heard = replace(heard, last_told=now)
    rooms.ledger.set_told(story, heard)
    say(rooms, channel, story, by)


def say(rooms: Rooms, channel: ChannelId, story: StoryId, mark: Mark) -> None:
    """Write a person's word down and have the root show it: a new revision of the story, wanted in this channel."""
    book.add_mark(rooms.ledger, channel, story, mark)
    old = rooms.stories.get(story)
    rooms.stories.save(replace(old, revision=old.revision + 1))
    rooms.outbox.want(channel, story, revision=old.revision + 1)


def told_of(rooms: Rooms, channel: ChannelId, story: StoryId) -> Told:
    """What the channel has been told of the story."""
    return next((one for one in rooms.ledger.told(story) if one.channel == channel), Told(channel=channel))


def _keep(ledger: Ledger, mutes: Sequence[Mute]) -> None:
    ledger.set_fact(FACT, json.dumps([[one.channel, one.story, one.until.isoformat()] for one in mutes]))


def _reply(story: Story, told: Told, fresh: Sequence[Facet], *, turn: int, now: datetime) -> Delivery:
    root = root_key(told.channel, story.id, generation=told.generation)
    lines = [f"• {headline(facet)}" for facet in sorted(fresh, key=lambda each: (each.at, each.name))]
    return Delivery(
        key=DeliveryKey(f"{told.channel}/{story.id}/reply/{told.generation}/after-mute/{turn}"),
        channel=told.channel,
        kind=DeliveryKind.REPLY,
        story=story.id,
        facet=AFTER_MUTE,
        turn=turn,
        generation=told.generation,
        reply_to=root,
        in_channel=True,
        text="\n".join((f"While this was muted: {count(len(fresh), 'development')}", *lines)),
        created=now,
        not_before=now,
    )
