"""The founding event in at least forty tellings, the meeting on the day after beside it, in random orders: `python -m tests.exams.founding [ORDERS [FIRST]]`.

The tellings of the recorded day, with more of our own (`founding.yaml`): four languages, two corrections, two live blogs. An article
arrives as its feed tells it, then with its body, then with each update; arrivals of different articles mix in any order.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

from monitor.demo import day as days
from monitor.demo.day import DayArticle, DayUpdate
from monitor.desk import file_new, file_version
from monitor.entries.drafts import Draft
from monitor.model.article import Article
from monitor.model.enums import DeliveryKind
from monitor.store import open_store
from tests.exams import day as exam

TALKS, XI = "qin-return-visit", "xi-blinken-meeting"
UNTIL = datetime(2023, 6, 20, tzinfo=UTC)
_STORIES = {"talks": TALKS, "xi": XI}


@cache
def recorded() -> days.Day:
    """The recorded day, read once."""
    return days.load()


@cache
def tellings() -> tuple[DayArticle, ...]:
    """Every telling of both events over the two days, in the order of publication."""
    known = [one for one in recorded().articles if one.story in (TALKS, XI) and one.at < UNTIL and not one.invented]
    more = yaml.safe_load((Path(__file__).parent / "founding.yaml").read_text(encoding="utf-8"))
    return tuple(sorted([*known, *map(_article, more)], key=lambda one: (one.at, one.id)))


def roots(order: Sequence[DayArticle]) -> dict[str, int]:
    """How many roots each event got when the arrivals come in this order (an article that occurs again comes with its next version)."""
    store, desk, ids = open_store("memory:"), exam.desk(recorded()), {}
    left = {one.id: versions(one) for one in tellings()}
    now = order[0].at
    for one in order:
        article = next(left[one.id])
        now = max(now, article.first_seen)
        with store.writing() as rooms:
            if one.id not in ids:
                draft = Draft(article=article, aliases=(f"u:{article.url}",), edition=f"e:{article.url}")
                ids[one.id] = file_new(desk, draft, desk.read(article), rooms=rooms, now=now).id
            else:
                file_version(desk, rooms.articles.get(ids[one.id]), article, desk.read(article), rooms=rooms, now=now)
    gold = {ids[one.id]: one.story for one in tellings()}
    with store.reading() as rooms:
        told = [root.story for root in rooms.outbox.listed(limit=1000) if root.kind is DeliveryKind.ROOT and root.story]
        of = [[gold[reading.stored.id] for reading in rooms.stories.articles(story)] for story in told]
    majority = [max((TALKS, XI), key=members.count) for members in of]
    return {event: majority.count(event) for event in (TALKS, XI)}


def versions(one: DayArticle) -> Iterator[Article]:
    """The article as its feed tells it, with its body, and with each of its updates."""
    yield exam.article_of(one, recorded(), body=False)
    yield exam.article_of(one, recorded(), body=True)
    for update in one.updates:
        later = exam.article_of(one.as_of(update.at), recorded(), body=True)
        yield replace(later, published=one.at, first_seen=update.at + exam.SEEN_AFTER)


def shuffled(seed: int) -> list[DayArticle]:
    """Every arrival of every telling in a random order."""
    arrivals = [one for one in tellings() for _ in range(2 + len(one.updates))]
    Random(seed).shuffle(arrivals)
    return arrivals


def whole(count: int, first: int = 0) -> list[int]:
    """The seeds of the orders, from the first on, that gave other than one root for each event."""
    return [seed for seed in range(first, first + count) if roots(shuffled(seed)) != {TALKS: 1, XI: 1}]


def _article(row: dict[str, Any]) -> DayArticle:
    at = datetime.strptime(f"2023-06-{row['at']}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    updates = [
        DayUpdate(at=at + timedelta(minutes=one["after"]), title=one["title"], body=(one["body"],)) for one in row.get("updates", ())
    ]
    return DayArticle(
        id=row["id"],
        outlet=row["outlet"],
        at=at,
        path=f"/more/{row['id']}/",
        title=row["title"],
        summary=row["summary"],
        body=(row["body"],),
        story=_STORIES[row["story"]],
        updates=tuple(updates),
    )


if __name__ == "__main__":
    asked, first = [*map(int, sys.argv[1:]), *(200, 0)[len(sys.argv) - 1 :]][:2]
    wrong = whole(asked, first)
    for seed in wrong:
        print(f"order {seed}: {roots(shuffled(seed))}")
    print(
        f"one root for each event in {asked - len(wrong)} of {asked} orders of {len(tellings())} tellings ({(1 - len(wrong) / asked):.1%})"
    )
    sys.exit(len(wrong) > 0.02 * asked)
