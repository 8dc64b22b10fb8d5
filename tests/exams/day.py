"""The recorded day through the real detector, stories, watches and decisions, without network or clock: `python -m tests.exams.day`.

Prints each story that was told with its facets and articles, what the gold says of each, and the score.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

from monitor.demo import day as days
from monitor.demo.day import Day, DayArticle
from monitor.desk import Desk, Readout, file_new, file_version
from monitor.entries.drafts import Draft
from monitor.model.article import Article
from monitor.model.enums import Outlet, Precision
from monitor.model.ids import ArticleUrl, ChannelId, Country, PublisherId, SourceId, StoryId, WatchName
from monitor.model.watch import Watch
from monitor.ports import Store
from monitor.store import open_store
from monitor.workbench.engines import Engines, build_engines

CHANNEL = ChannelId("us-china")
SEEN_AFTER = timedelta(minutes=6)


@dataclass(frozen=True, slots=True)
class Through:
    """The day after it went through: the store, and which article is which."""

    day: Day
    store: Store
    ids: dict[int, str]


@cache
def engines() -> Engines:
    """The shipped engines, built once."""
    return build_engines([])


@cache
def _read(article: Article) -> Readout:
    return engines().read(article)


def desk(day: Day) -> Desk:
    """The desk with the demo's one watch; reading is remembered per article."""
    watch = Watch(name=WatchName("us-china"), query=day.watch, channels=(CHANNEL,))
    return replace(engines().desk([watch]), read=_read)


def article_of(one: DayArticle, day: Day, *, body: bool) -> Article:
    """A recorded article as the feed tells it, or with its page's body."""
    outlet = next(outlet for outlet in day.outlets if outlet.id == one.outlet)
    text = "\n".join(one.body) if body else one.summary
    url = f"{outlet.host}{one.path}"
    return Article(
        url=ArticleUrl(url),
        link=f"http://{url}",
        source=SourceId(outlet.id),
        publisher=PublisherId(outlet.publisher),
        outlet=Outlet(outlet.outlet),
        country=Country(outlet.country),
        title=one.title,
        text=text,
        has_body=body,
        lang=outlet.lang,
        published=one.at,
        precision=Precision.INSTANT,
        first_seen=one.at + SEEN_AFTER,
    )


def run(articles: Sequence[DayArticle], day: Day) -> Through:
    """Each article in the order given: first as its feed tells it, then with its body."""
    store, at, ids = open_store("memory:"), desk(day), {}
    now: datetime = articles[0].at
    for one in articles:
        now = max(now, one.at + SEEN_AFTER)
        short, full = article_of(one, day, body=False), article_of(one, day, body=True)
        with store.writing() as rooms:
            draft = Draft(article=short, aliases=(f"u:{short.url}",), edition=f"e:{short.url}")
            stored = file_new(at, draft, at.read(short), rooms=rooms, now=now)
            file_version(at, rooms.articles.get(stored.id), full, at.read(full), rooms=rooms, now=now)
        ids[stored.id] = one.id
    return Through(day=day, store=store, ids=ids)


def told(through: Through) -> dict[StoryId, list[str]]:
    """Story -> the recorded ids of its articles, for stories with a root."""
    with through.store.reading() as rooms:
        roots = {one.story for one in rooms.outbox.listed(limit=10_000) if one.kind == "root" and one.story}
        return {id: [through.ids[reading.stored.id] for reading in rooms.stories.articles(id)] for id in sorted(roots)}


def score(through: Through) -> dict[str, object]:
    """Roots for each gold story against what was expected, and the founding story's facets."""
    gold = through.day.gold
    by_gold = Counter(Counter(gold.get(one, "noise") for one in members).most_common(1)[0][0] for members in told(through).values())
    expected = {story.id: story.roots_expected for story in through.day.stories}
    return {
        "false_roots": sum(max(0, count - expected.get(story, 0)) for story, count in by_gold.items()),
        "missed_roots": sum(max(0, count - by_gold[story]) for story, count in expected.items()),
        "by_story": dict(by_gold),
    }


def show(through: Through) -> None:
    """Print it all."""
    gold = through.day.gold
    with through.store.reading() as rooms:
        for id, members in told(through).items():
            story = rooms.stories.get(id)
            print(
                f"STORY {id} {story.title!r} key {sorted(story.key.sides)} {sorted(story.key.persons)} {story.key.occasion} aside of {story.aside_of}"
            )
            for facet in story.facets:
                print(f"   facet {facet.label} | {facet.name} {facet.status} turn {facet.turn} | {facet.quote[:100]}")
            for (_, placement, _), one in zip(rooms.stories.placements(id), members, strict=False):
                print(f"   {one} [{gold.get(one, '-')}] {type(placement).__name__} {placement.score:.2f} {placement.reason}")
            for decision in rooms.ledger.decisions(story=id):
                if decision.verdict.tells:
                    print(f"   -> {decision.verdict}: {through.ids[decision.article]} {decision.reason}")
    print(score(through))


if __name__ == "__main__":
    recorded = days.load()
    chosen = [one for one in recorded.articles if len(sys.argv) < 2 or recorded.gold.get(one.id) in sys.argv[1:]]
    show(run(chosen, recorded))
