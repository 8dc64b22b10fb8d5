"""What a person does to stories: reading the coverage, joining two that are one, splitting one that is two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.desk.parting import member_of, split_off
from monitor.desk.uniting import unite_stories
from monitor.errors import ConfigError, Fault
from monitor.model.ids import ArticleId, StoryId
from monitor.model.story import Starts, Story
from monitor.ports import Reading, Rooms
from monitor.stories.settings import StorySettings
from monitor.text.wire import wire_credit


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """One outlet's report in the coverage ledger; `seen` is when we had it, `wire` whose text it is where it says so."""

    published: datetime | None
    seen: datetime
    source: str
    publisher: str
    outlet: str
    lang: str
    wire: str
    title: str
    link: str
    article: ArticleId
    first: bool
    reason: str


def survivor(rooms: Rooms, story: Story) -> Story:
    """The story that this one goes on in: itself, unless it was merged away."""
    while story.merged_into is not None:
        story = rooms.stories.get(story.merged_into)
    return story


def coverage(rooms: Rooms, story: StoryId) -> list[Carried]:
    """Which source carried it when, the earliest published first; `first` marks the one that told it first."""
    reasons = {article: placement.reason for article, placement, _ in rooms.stories.placements(story)}
    readings = sorted(rooms.stories.articles(story), key=lambda one: (one.stored.article.told_at, one.stored.article.url))
    return [_carried(reading, first=place == 0, reason=reasons.get(reading.stored.id, "")) for place, reading in enumerate(readings)]


def _carried(reading: Reading, *, first: bool, reason: str) -> Carried:
    article = reading.stored.article
    return Carried(
        published=article.published,
        seen=article.first_seen,
        source=article.source,
        publisher=article.publisher,
        outlet=str(article.outlet),
        lang=article.lang,
        wire=article.wire or wire_credit(article.text, article.authors),
        title=article.title,
        link=article.link,
        article=reading.stored.id,
        first=first,
        reason=reason,
    )


def join(rooms: Rooms, loser: StoryId, survivor: StoryId, *, settings: StorySettings, now: datetime) -> Story:
    """The survivor with all that both knew; each keeps its messages, the loser's point to the survivor."""
    one, other = rooms.stories.get(loser), rooms.stories.get(survivor)
    if one.merged_into is not None or loser == survivor:
        raise ConfigError(Fault(where=f"story {loser}", what="is merged already" if one.merged_into else "is the same story"))
    return unite_stories(one, other, rooms=rooms, settings=settings, now=now)


def split(rooms: Rooms, story: StoryId, away: Sequence[ArticleId], *, settings: StorySettings, now: datetime) -> Story:
    """A new story of these articles; the old one is rebuilt without them. Nothing is told again by either."""
    old, readings = rooms.stories.get(story), rooms.stories.articles(story)
    known = {reading.stored.id for reading in readings}
    lost = [Fault(where=f"story {story}", what=f"article {one} is not in it") for one in away if one not in known]
    if lost or len(set(away)) in (0, len(known)):
        raise ConfigError(*(lost or [Fault(where=f"story {story}", what="a split leaves articles on both sides")]))
    members = [member_of(one, settings=settings) for one in readings]
    placement = Starts(reason="split by a person", linked=story)
    return split_off(old, members, set(away), placement=placement, rooms=rooms, settings=settings, now=now)
