"""The message of a delivery, written from the store at the moment it is sent, so it is never stale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.delivery.keys import MERGED
from monitor.delivery.states import may_repeat
from monitor.desk import said
from monitor.message.reply import again, apart, merged_pointer, reply
from monitor.message.root import root, title_of
from monitor.message.telling import Official, Report, Telling
from monitor.model.channel import Channel
from monitor.model.delivery import Delivery, Message
from monitor.model.enums import DeliveryKind, Outcome, Outlet, Tell
from monitor.model.ids import Country, WatchName
from monitor.model.source import Source
from monitor.model.story import Story
from monitor.outbox import book
from monitor.outbox.digests import chart_of
from monitor.ports import Rooms
from monitor.rhythm import Standing, doubt

FROZEN = "frozen root"
AFTER_MUTE = "after a mute"
Names = Mapping[Country, str]
_LOUDNESS = [Tell.PAGE, Tell.NOW, Tell.DIGEST, Tell.LOG]


def compose(rooms: Rooms, delivery: Delivery, channel: Channel, *, names: Names, now: datetime) -> Message:
    """What this delivery says as the store stands now; raises StoreError when its story is gone."""
    if delivery.kind is DeliveryKind.CHART:
        return _with_chart(rooms, delivery, channel)
    message = _message(rooms, delivery, channel, names=names, now=now)
    return replace(message, plain=delivery.plain)


def _message(rooms: Rooms, delivery: Delivery, channel: Channel, *, names: Names, now: datetime) -> Message:
    if delivery.story is None or delivery.kind in (DeliveryKind.DIGEST, DeliveryKind.NOTICE) or delivery.facet == AFTER_MUTE:
        return apart(delivery, mention=channel.mention, notes=notes_of(delivery))
    told = telling(rooms, delivery, channel, names=names, now=now)
    if delivery.kind is DeliveryKind.ROOT:
        return root(told)
    if delivery.facet == FROZEN:
        return again(told, root(told))
    return merged_pointer(told) if delivery.facet == MERGED else reply(told, delivery)


def _with_chart(rooms: Rooms, delivery: Delivery, channel: Channel) -> Message:
    """The digest as it stands, with its chart."""
    digest = rooms.outbox.get(delivery.reply_to) if delivery.reply_to else None
    if digest is None:
        raise ValueError("a chart of no digest shows nothing")
    return replace(apart(digest, mention=channel.mention, notes=notes_of(digest)), chart=chart_of(delivery))


def telling(rooms: Rooms, delivery: Delivery, channel: Channel, *, names: Names, now: datetime) -> Telling:
    """Everything about the delivery's story that this channel is told."""
    if delivery.story is None:
        raise ValueError("a delivery of no story tells none")
    story = rooms.stories.get(delivery.story)
    own = rooms.outbox.root(delivery.channel, delivery.story)
    first = own.first_try if own is not None else None
    return Telling(
        story=story,
        reports=tuple(Report(stored=reading.stored) for reading in rooms.stories.articles(story.id)),
        channel=channel,
        now=now,
        told_at=first or delivery.first_try or now,
        watches=watches_of(rooms, delivery),
        officials=officials(rooms.sources.all(), rooms, story=story, now=now),
        gaps=book.gaps(rooms.ledger),
        marks=said.marks(rooms.ledger, delivery.channel, story.id),
        silenced=any(told.channel == delivery.channel and told.not_relevant for told in rooms.ledger.told(story.id)),
        tell=delivery.tell,
        survivor=survivor(rooms, story),
        notes=notes_of(delivery),
        names=names,
    )


def watches_of(rooms: Rooms, delivery: Delivery) -> tuple[tuple[WatchName, int], ...]:
    """The watches of this channel that met the story, the loudest first, each with its newest version."""
    newest: dict[WatchName, int] = {}
    loudest: dict[WatchName, int] = {}
    for decision in rooms.ledger.decisions(story=delivery.story):
        if decision.channel != delivery.channel:
            continue
        for name, version in decision.watches:
            newest[name] = max(version, newest.get(name, 0))
            loudest[name] = min(_LOUDNESS.index(decision.tell), loudest.get(name, len(_LOUDNESS)))
    return tuple((name, newest[name]) for name in sorted(newest, key=lambda each: (loudest[each], each)))


def officials(sources: Iterable[Source], rooms: Rooms, *, story: Story, now: datetime) -> tuple[Official, ...]:
    """How the official sources of the story's countries stand; a country without any is not named."""
    by_country: dict[Country, list[Standing]] = {}
    for source in sources:
        if source.outlet is Outlet.OFFICIAL and source.enabled and source.country in story.key.countries and source.country:
            by_country.setdefault(source.country, []).append(_standing(source, rooms))
    return tuple(_official(country, standings, now=now) for country, standings in sorted(by_country.items()))


def _standing(source: Source, rooms: Rooms) -> Standing:
    state = rooms.sources.state(source.id)
    last = rooms.sources.polls(source.id, limit=1) if state.failures else []
    return Standing(source=source, state=state, last=last[0].outcome if last else Outcome.OK)


def _official(country: Country, standings: Sequence[Standing], *, now: datetime) -> Official:
    """Silence, drift and blindness of each source are known; of several in doubt the one longest so is named."""
    doubts = [found for one in standings if (found := doubt(one, now=now)) is not None]
    if not doubts:
        return Official(country=country, healthy=True, sources=len(standings), doubted=0)
    worst = min(doubts, key=lambda one: (one.since is not None, one.since or now))
    return Official(
        country=country, healthy=False, silent_since=worst.since, sources=len(standings), doubted=len(doubts), cause=worst.cause
    )


def survivor(rooms: Rooms, story: Story) -> str:
    """The title of the story this one was merged into, "" when it was not."""
    if story.merged_into is None:
        return ""
    return rooms.stories.get(story.merged_into).title or f"story {story.merged_into}"


def notes_of(delivery: Delivery) -> tuple[str, ...]:
    """Small print of the moment: a possible repeat, another way it went."""
    repeat = "may repeat: the last try broke off" if may_repeat(delivery) else ""
    return tuple(note for note in (repeat, delivery.also) if note)


def line_of(rooms: Rooms, delivery: Delivery, channel: Channel, *, names: Names, now: datetime) -> str:
    """The delivery as one line of a digest."""
    if delivery.story is None:
        return delivery.text.split("\n", 1)[0]
    told = telling(rooms, delivery, channel, names=names, now=now)
    return reply(told, delivery).headline if delivery.kind is DeliveryKind.REPLY else title_of(told)


def summed(rooms: Rooms, channel: Channel, told: Sequence[Delivery], *, names: Names, now: datetime) -> tuple[str, ...]:
    """One line a story, in the order they came."""
    lines: dict[object, str] = {}
    for each in told:
        lines.setdefault(each.story or each.key, f"• {line_of(rooms, each, channel, names=names, now=now)}")
    return tuple(lines.values())
