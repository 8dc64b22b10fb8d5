"""One story that proves to be two: its articles are shared out and both are told anew from them; nothing is told again by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime

from monitor.desk.values import Desk
from monitor.model.ids import ArticleId
from monitor.model.story import Starts, Story
from monitor.ports import Reading, Rooms
from monitor.stories.features import Features, features
from monitor.stories.grow import begin, linked
from monitor.stories.headline import explains
from monitor.stories.merge import Member, rebuild
from monitor.stories.part import NEWEST, parted, reports_of, suspects
from monitor.stories.place import counted
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings


def part(
    desk: Desk, story: Story, newest: ArticleId, told: Features, frequencies: Mapping[str, int], *, rooms: Rooms, now: datetime
) -> Story:
    """The story that the newest article is in after all: this one, or where it holds two happenings the half that had no story yet.

    `frequencies` are those of the article's own terms.
    """
    names = suspects(story, told, Rarity(counts=frequencies, settings=desk.stories))
    if not names:
        return story
    judged = reports_of(_members(desk, rooms.stories.articles(story.id, newest=NEWEST)), told.lang)
    parts = parted(judged, newest, names, _frequencies(judged, rooms), settings=desk.stories)
    if parts is None:
        return story
    members = _members(desk, rooms.stories.articles(story.id))
    placement = Starts(reason=parts.reason, linked=story.id, score=parts.score)
    return split_off(story, members, parts.away, placement=placement, rooms=rooms, settings=desk.stories, now=now)


def split_off(
    story: Story,
    members: Sequence[Member],
    away: Set[ArticleId],
    *,
    placement: Starts,
    rooms: Rooms,
    settings: StorySettings,
    now: datetime,
) -> Story:
    """A new story of the articles that go away; the old one is rebuilt from those that stay, and its messages follow."""
    going = sorted((one for one in members if one.article in away), key=lambda one: (one.features.at, one.article))
    staying = [one for one in members if one.article not in away]
    fresh = begin(going[0].features, aside_of=None)
    id = rooms.stories.start(fresh)
    for member in going:
        rooms.stories.move(member.article, id, placement=placement, at=now)
    new = _rebuilt(replace(fresh, id=id, linked=(story.id,)), going, rooms=rooms, settings=settings)
    _told_anew(linked(story, id), staying, rooms=rooms, settings=settings)
    return new


def let_go(desk: Desk, story: Story, article: ArticleId, *, rooms: Rooms) -> None:
    """Rebuild a story from what stays when one of its articles leaves it; its messages follow."""
    staying = [one for one in _members(desk, rooms.stories.articles(story.id)) if one.article != article]
    _told_anew(story, staying, rooms=rooms, settings=desk.stories)


def member_of(reading: Reading, *, settings: StorySettings) -> Member:
    """An article of a story as rebuilding reads it; the events of an explainer are not news."""
    article = reading.stored.article
    events = () if explains(article.title, settings) else reading.events
    return Member(article=reading.stored.id, features=features(article, reading.mentions, events, settings=settings))


def _members(desk: Desk, readings: Sequence[Reading]) -> list[Member]:
    return [member_of(reading, settings=desk.stories) for reading in readings]


def _told_anew(story: Story, staying: Sequence[Member], *, rooms: Rooms, settings: StorySettings) -> None:
    kept = _rebuilt(story, staying, rooms=rooms, settings=settings)
    for told in rooms.ledger.told(kept.id):
        rooms.outbox.want(told.channel, kept.id, revision=kept.revision)


def _rebuilt(story: Story, members: Sequence[Member], *, rooms: Rooms, settings: StorySettings) -> Story:
    built = rebuild(story, members, _frequencies(members, rooms), settings=settings)
    rooms.stories.save(built)
    return built


def _frequencies(members: Sequence[Member], rooms: Rooms) -> dict[str, int]:
    return dict(rooms.stories.frequencies([term for member in members for term in counted(member.features)]))
