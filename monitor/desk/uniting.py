"""Two that prove to be one: stories, and articles that are one document under two names. Nothing is told again by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.delivery.keys import MERGED, key_of
from monitor.desk.said import carry_mutes
from monitor.desk.telling import has_root
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ArticleId, StoryId
from monitor.model.story import Joins, Story
from monitor.ports import Reading, Rooms
from monitor.stories.merge import merge
from monitor.stories.settings import StorySettings
from monitor.text.fold import folded


def survivor_of(id: StoryId, rooms: Rooms) -> Story:
    """The story itself, or the one it was merged into."""
    found = rooms.stories.get(id)
    while found.merged_into is not None:
        found = rooms.stories.get(found.merged_into)
    return found


def unite_stories(loser: Story, survivor: Story, *, rooms: Rooms, settings: StorySettings, now: datetime) -> Story:
    """The survivor with all that both knew; each keeps its messages, the loser's point to the survivor."""
    gone, whole = merge(loser, survivor, settings=settings)
    rooms.stories.save(whole)
    rooms.stories.merge(loser.id, whole.id, at=now)
    rooms.stories.save(replace(gone, merged_into=whole.id))
    _carry_told(loser.id, whole, rooms=rooms, now=now)
    carry_mutes(rooms, loser.id, whole.id, now=now)
    return rooms.stories.get(whole.id)


def name_document(id: ArticleId, names: Sequence[str], *, rooms: Rooms, settings: StorySettings, now: datetime) -> ArticleId:
    """Give an article the names that its page or its resolved link showed; the article it is known as from now on.

    A name that another article bears shows that both are one document: that one stands, their stories are one.
    """
    known = rooms.articles.known(names)
    rooms.articles.alias(id, [name for name in names if name not in known])
    for other in sorted({one.id for one in known.values()} - {id}):
        mine, theirs = rooms.articles.get(id), rooms.articles.get(other)
        if _may_be_one(mine, theirs):
            _unite_documents(mine, theirs, rooms=rooms, settings=settings, now=now)
            return other
    return id


def _may_be_one(one: Reading, other: Reading) -> bool:
    """Two entries of one source under two headlines are two, wherever their links lead: a page that takes in every link names none."""
    mine, theirs = one.stored.article, other.stored.article
    return mine.source != theirs.source or folded(mine.title) == folded(theirs.title)


def _unite_documents(gone: Reading, stays: Reading, *, rooms: Rooms, settings: StorySettings, now: datetime) -> None:
    rooms.articles.unite(gone.stored.id, stays.stored.id)
    if gone.story is None or stays.story is None:
        return
    one, other = survivor_of(gone.story, rooms), survivor_of(stays.story, rooms)
    if one.id != other.id:
        loser, survivor = sorted((one, other), key=lambda story: (has_root(story, rooms), -story.id))
        unite_stories(loser, survivor, rooms=rooms, settings=settings, now=now)
        other = survivor
    reason = f"the same document as article {stays.stored.id}: its link leads there"
    rooms.stories.move(gone.stored.id, other.id, placement=Joins(story=other.id, score=1.0, reason=reason), at=now)


def _carry_told(loser: StoryId, survivor: Story, *, rooms: Rooms, now: datetime) -> None:
    """A facet told of either is told of the survivor where it stands; the loser's roots get a pointer.

    A channel that was told the loser alone hears of the survivor only when it has something new.
    """
    mine = {told.channel: told for told in rooms.ledger.told(survivor.id)}
    for told in rooms.ledger.told(loser):
        own = mine.get(told.channel) or replace(told, generation=0, loudest=None, muted_until=None)
        rooms.ledger.set_told(survivor.id, replace(own, facets=own.facets | told.facets, watches=own.watches | told.watches))
        root = rooms.outbox.root(told.channel, loser)
        if root is not None:
            rooms.outbox.put([_pointer(root, now=now)])
        rooms.outbox.want(told.channel, survivor.id, revision=survivor.revision)


def _pointer(root: Delivery, *, now: datetime) -> Delivery:
    return Delivery(
        key=key_of(root.key, MERGED),
        channel=root.channel,
        kind=DeliveryKind.REPLY,
        story=root.story,
        facet=MERGED,
        generation=root.generation,
        tell=root.tell,
        reply_to=root.key,
        created=now,
        not_before=now,
    )
