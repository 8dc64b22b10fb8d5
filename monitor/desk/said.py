"""What people said about a story in a channel: their marks, and mutes with their ends; both go on with the story it is merged into."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.message.telling import MUTED, UNMUTED, Mark
from monitor.model.alert import Told
from monitor.model.ids import ChannelId, StoryId
from monitor.model.instant import utc
from monitor.ports import Ledger, Rooms

MUTES = "mutes"
THE_MERGER = "the merger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """One story silent in one channel; `under` is the story whose root hears what happened, where this one has none there."""

    channel: ChannelId
    story: StoryId
    until: datetime
    under: StoryId


def marks(ledger: Ledger, channel: ChannelId, story: StoryId) -> tuple[Mark, ...]:
    """What people said about the story in this channel."""
    raw = json.loads(ledger.fact(_marks_name(channel, story)) or "[]")
    return tuple(Mark(what=what, by=by, why=why, at=utc(at) if at else None) for what, by, why, at in raw)


def keep_marks(ledger: Ledger, channel: ChannelId, story: StoryId, said: Sequence[Mark]) -> None:
    """Write down what people said."""
    lines = [[mark.what, mark.by, mark.why, mark.at.isoformat() if mark.at else ""] for mark in said]
    ledger.set_fact(_marks_name(channel, story), json.dumps(lines))


def say(rooms: Rooms, channel: ChannelId, story: StoryId, mark: Mark) -> None:
    """Write a person's word down and have the root show it: a new revision of the story, wanted in this channel."""
    keep_marks(rooms.ledger, channel, story, (*marks(rooms.ledger, channel, story), mark))
    old = rooms.stories.get(story)
    rooms.stories.save(replace(old, revision=old.revision + 1))
    rooms.outbox.want(channel, story, revision=old.revision + 1)


def told_of(rooms: Rooms, channel: ChannelId, story: StoryId) -> Told:
    """What the channel has been told of the story."""
    return next((one for one in rooms.ledger.told(story) if one.channel == channel), Told(channel=channel))


def mutes(ledger: Ledger) -> tuple[Mute, ...]:
    """The mutes that have not ended; the fact is [[channel, story, until, under], ...], of older daemons without `under`."""
    return tuple(
        Mute(channel=ChannelId(channel), story=StoryId(story), until=utc(until), under=StoryId(under[0] if under else story))
        for channel, story, until, *under in json.loads(ledger.fact(MUTES) or "[]")
    )


def keep_mutes(ledger: Ledger, kept: Sequence[Mute]) -> None:
    """Write down the mutes that have not ended."""
    ledger.set_fact(MUTES, json.dumps([[one.channel, one.story, one.until.isoformat(), one.under] for one in kept]))


def mute(rooms: Rooms, new: Mute, *, by: Mark) -> None:
    """Silence a story in a channel; a second word moves the end."""
    keep_mutes(rooms.ledger, [*_others(rooms.ledger, new.channel, new.story), new])
    rooms.ledger.set_told(new.story, replace(told_of(rooms, new.channel, new.story), muted_until=new.until))
    say(rooms, new.channel, new.story, by)


def unmuted(ledger: Ledger, channel: ChannelId, story: StoryId) -> Mute | None:
    """Strike a mute off; what it was, None where there was none."""
    found = next((one for one in mutes(ledger) if (one.channel, one.story) == (channel, story)), None)
    keep_mutes(ledger, _others(ledger, channel, story))
    return found


def carry_mutes(rooms: Rooms, loser: StoryId, survivor: StoryId, *, now: datetime) -> None:
    """A story merged away leaves its mutes to the one that goes on, whose own mute only ever grows longer by it."""
    for old in mutes(rooms.ledger):
        if old.story != loser or old.until <= now:
            continue
        words = [mark for mark in marks(rooms.ledger, old.channel, loser) if mark.what == MUTED]
        own = told_of(rooms, old.channel, survivor)
        unmuted(rooms.ledger, old.channel, loser)
        rooms.ledger.set_told(loser, replace(told_of(rooms, old.channel, loser), muted_until=None))
        say(rooms, old.channel, loser, Mark(what=UNMUTED, by=THE_MERGER, at=now))
        if _is_longer(rooms, old, survivor):
            under = survivor if own.has_root else old.under
            mute(rooms, replace(old, story=survivor, under=under), by=words[-1] if words else Mark(what=MUTED, by=THE_MERGER, at=now))


def _is_longer(rooms: Rooms, old: Mute, survivor: StoryId) -> bool:
    """Whether the mute outlasts the one that the survivor has by itself in this channel."""
    return all(one.until < old.until for one in mutes(rooms.ledger) if (one.channel, one.story) == (old.channel, survivor))


def _others(ledger: Ledger, channel: ChannelId, story: StoryId) -> list[Mute]:
    return [one for one in mutes(ledger) if (one.channel, one.story) != (channel, story)]


def _marks_name(channel: ChannelId, story: StoryId) -> str:
    return f"marks:{channel}:{story}"
