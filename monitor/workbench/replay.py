"""The archive decided once more with the installed version: which roots are new, which are gone, against what was told.

Articles go through the same desk, in the order they were seen, into a store in memory. They are read as they stand now,
body and all, so a root may come at another article of its story; roots are compared by the articles of their stories.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.desk import Desk, file_new
from monitor.entries.drafts import Draft
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ArticleId, ChannelId, StoryId
from monitor.ports import Reading, Rooms, Store

MANY = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """One root message: where, when, of which story, and why (or why not)."""

    channel: str
    at: datetime
    story: StoryId
    title: str
    link: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """How many articles were decided anew, how many roots stayed, and those that differ."""

    articles: int
    kept: int
    gained: tuple[Root, ...]
    lost: tuple[Root, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A root with the articles of its story, by their ids in the archive."""

    root: Delivery
    articles: frozenset[ArticleId]
    first: Reading


def replay(rooms: Rooms, scratch: Store, desk: Desk, *, since: datetime, tick: Callable[[], object]) -> Replayed:
    """Decide everything seen since then once more; what the stories still alive then had said is read in before."""
    was = {}
    for reading in rooms.articles.archive(since=since - desk.stories.live):
        was[_again(scratch, desk, reading)] = reading
        tick()
    with scratch.reading() as anew:
        new = _roots(anew, lambda one: was[one].stored.id)
        told = _roots(rooms, lambda one: one)
        gained = [one for one in new if one.root.created >= since and not _has_like(one, told)]
        lost = [one for one in told if one.root.created >= since and not _has_like(one, new)]
        ids = {reading.stored.id: id for id, reading in was.items()}
        return Replayed(
            articles=sum(reading.stored.article.first_seen >= since for reading in was.values()),
            kept=sum(one.root.created >= since for one in told) - len(lost),
            gained=tuple(_root(one, _reasons(anew, (one.first.stored.id,), one.root.channel)) for one in gained),
            lost=tuple(_root(one, _reasons(anew, _known(one.articles, ids), one.root.channel)) for one in lost),
        )


def _again(scratch: Store, desk: Desk, reading: Reading) -> ArticleId:
    article = reading.stored.article
    alias = f"u:{article.url}"
    with scratch.writing() as rooms:
        if (known := rooms.articles.known([alias]).get(alias)) is not None:
            return known.id
        draft = Draft(article=article, aliases=(alias,), edition=f"e:{article.url}")
        return file_new(desk, draft, desk.read(article), rooms=rooms, now=article.first_seen).id


def _roots(rooms: Rooms, archived: Callable[[ArticleId], ArticleId]) -> list[_Placed]:
    """Every root there is, with the articles of its story (or of the one it was merged into)."""
    roots = [one for one in rooms.outbox.listed(limit=MANY) if one.kind is DeliveryKind.ROOT and one.generation == 1 and one.story]
    placed = []
    for root in sorted(roots, key=lambda one: one.created):
        if readings := rooms.stories.articles(_survivor(rooms, root.story or StoryId(0))):
            articles = frozenset(archived(reading.stored.id) for reading in readings)
            placed.append(_Placed(root=root, articles=articles, first=readings[0]))
    return placed


def _survivor(rooms: Rooms, story: StoryId) -> StoryId:
    into = rooms.stories.get(story).merged_into
    return story if into is None else _survivor(rooms, into)


def _has_like(one: _Placed, others: Iterable[_Placed]) -> bool:
    return any(other.root.channel == one.root.channel and other.articles & one.articles for other in others)


def _known(articles: Iterable[ArticleId], ids: Mapping[ArticleId, ArticleId]) -> list[ArticleId]:
    return [ids[one] for one in sorted(articles) if one in ids]


def _reasons(anew: Rooms, articles: Iterable[ArticleId], channel: ChannelId) -> str:
    """What was decided this time about these articles, for the channel; no watch met them, without any."""
    decisions = [one for id in articles for one in anew.ledger.decisions(article=id) if one.channel == channel]
    words = dict.fromkeys(f"{one.verdict} ({one.reason})" if one.reason else str(one.verdict) for one in decisions)
    return "; ".join(words) or "no watch of the channel met it"


def _root(one: _Placed, reason: str) -> Root:
    article = one.first.stored.article
    return Root(
        channel=str(one.root.channel),
        at=one.root.created,
        story=one.root.story or StoryId(0),
        title=article.title,
        link=article.link,
        reason=reason,
    )
