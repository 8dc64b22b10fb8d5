"""What the demo came to, measured against the gold: for people, or as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from statistics import median

from monitor.demo.day import Day, DayArticle
from monitor.model.alert import Verdict
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind, DeliveryState, Status
from monitor.model.ids import StoryId
from monitor.ports import Rooms
from monitor.stories.sighting import label

FOUNDING = "qin-return-visit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The demo's result; latency is publication to told in recorded seconds (median and 95th percentile of roots).

    `idle_replies` are those that tell nothing which by the gold developed in their story, or tell it once more.
    """

    roots_for_founding_story: int
    false_roots: int
    missed_roots: int
    facets: tuple[str, ...]
    articles_served: int
    articles_stored: int
    lost_articles: int
    alerts: int
    replies: int
    idle_replies: int
    latency: Mapping[str, float]
    missing_facets: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether the day was told as the gold says."""
        wrong = self.false_roots or self.missed_roots or self.lost_articles or self.missing_facets
        return self.roots_for_founding_story == 1 and not wrong


def summarise(rooms: Rooms, day: Day, *, ended: datetime) -> Summary:
    """Hold what the store says was told against the gold."""
    owed = rooms.outbox.listed(limit=100_000)
    roots = [one for one in owed if one.kind is DeliveryKind.ROOT]
    replies = [one for one in owed if one.kind is DeliveryKind.REPLY]
    gold_of = {root.key: _gold_story(rooms, day, root) for root in roots}
    told = Counter(gold_of.values())
    expected = {story.id: story.roots_expected for story in day.stories}
    facets = _facets(rooms, [root for root in roots if gold_of[root.key] == FOUNDING])
    served = [article for article in day.articles if article.at <= ended]
    stored = rooms.articles.count()
    wanted = next(story.facets for story in day.stories if story.id == FOUNDING)
    return Summary(
        roots_for_founding_story=told[FOUNDING],
        false_roots=sum(max(0, count - expected.get(story, 0)) for story, count in told.items()),
        missed_roots=sum(max(0, count - told[story]) for story, count in expected.items()),
        facets=tuple(facets),
        articles_served=len(served),
        articles_stored=stored,
        lost_articles=len(_lost(rooms, day, served)),
        alerts=len(roots),
        replies=len(replies),
        idle_replies=_idle(replies, {root.story: gold_of[root.key] for root in roots}, day),
        latency=_latency(rooms, roots),
        missing_facets=tuple(facet for facet in wanted if facet not in facets),
    )


def _article_ids(day: Day) -> dict[str, str]:
    hosts = {outlet.id: outlet.host for outlet in day.outlets}
    return {f"{hosts[article.outlet]}{article.path}": article.id for article in day.articles}


def _day_id(link: str, ids: Mapping[str, str]) -> str:
    """The recorded article behind a link, whatever port it was served on."""
    host, _, path = link.partition("://")[2].partition("/")
    return ids.get(f"{host.partition(':')[0]}/{path}", "")


def _gold_story(rooms: Rooms, day: Day, root: Delivery) -> str:
    """The gold story that most of a told story's articles tell."""
    assert root.story is not None
    ids, gold = _article_ids(day), day.gold
    told = Counter(gold.get(_day_id(reading.stored.article.link, ids), "noise") for reading in rooms.stories.articles(root.story))
    return told.most_common(1)[0][0] if told else "noise"


def _idle(replies: Sequence[Delivery], gold_of: Mapping[StoryId | None, str], day: Day) -> int:
    """How many replies about a facet name none of the gold's that is still to be told."""
    awaited = {story.id: list(story.facets) for story in day.stories}
    count = 0
    for reply in sorted((one for one in replies if ":" in one.facet), key=lambda one: (one.created, one.key)):
        left = awaited.get(gold_of.get(reply.story, ""), [])
        told = label(reply.facet.partition(":")[0], reply.facet, Status(reply.status))
        if told in left:
            left.remove(told)
        else:
            count += 1
    return count


def _lost(rooms: Rooms, day: Day, served: Sequence[DayArticle]) -> set[str]:
    ids = _article_ids(day)
    kept = {_day_id(reading.stored.article.link, ids) for reading in rooms.articles.archive(since=day.articles[0].at.replace(year=2000))}
    return {article.id for article in served} - kept


def _facets(rooms: Rooms, roots: Sequence[Delivery]) -> list[str]:
    labels: dict[str, None] = {}
    for root in roots:
        story = rooms.stories.get(root.story or StoryId(0))
        for facet in sorted(story.facets, key=lambda one: one.at):
            labels.setdefault(facet.label, None)
    return list(labels)


def _latency(rooms: Rooms, roots: Sequence[Delivery]) -> dict[str, float]:
    """Seconds of recorded time from the publication of the report that started a root to its sending."""
    waits = [wait for root in roots if (wait := _wait(rooms, root)) is not None]
    return {"median_seconds": median(waits), "longest_seconds": max(waits)} if waits else {}


def _wait(rooms: Rooms, root: Delivery) -> float | None:
    if root.state is not DeliveryState.SENT or root.posted_at is None:
        return None
    first = next(one for one in rooms.ledger.decisions(story=root.story) if one.verdict is Verdict.ROOT)
    told = rooms.articles.get(first.article).stored.article.told_at
    return ((root.first_try or root.posted_at) - told).total_seconds()


def show_summary(summary: Summary, *, as_json: bool) -> None:
    """Print it: one JSON object, or lines that a person likes to read."""
    if as_json:
        print(json.dumps(asdict(summary), ensure_ascii=False))
        return
    _show_lines(summary)


def _show_lines(summary: Summary) -> None:
    from rich.console import Console
    from rich.panel import Panel

    minutes = summary.latency.get("median_seconds", 0) / 60
    verdict = "as it happened" if summary.is_right else "NOT as it happened"
    lines = [
        f"[bold]{summary.articles_stored}[/] articles of twelve outlets read over three days and a half; {summary.lost_articles} lost",
        f"[bold]{summary.alerts}[/] messages and {summary.replies} replies for {summary.articles_served} articles",
        f"{summary.false_roots} false alarms, {summary.missed_roots} missed; {summary.idle_replies} of the replies told no development",
        f"the founding story: [bold]{summary.roots_for_founding_story}[/] message that grew: {' → '.join(summary.facets)}",
        f"told {minutes:.0f} minutes after publication (sources polled every 15 minutes)",
        f"the day was told [bold]{verdict}[/]",
    ]
    colour = "green" if summary.is_right else "red"
    Console().print(Panel("\n".join(lines), title="the recorded days of 18 to 21 June 2023", border_style=colour))
