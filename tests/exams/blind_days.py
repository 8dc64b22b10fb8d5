"""News days by people who had not seen the house, through the real detector, stories, watches and decisions: `python -m tests.exams.blind_days [NAME]`.

Each day brings its own watches, one channel a watch. Its gold says which watches are owed a root for a happening, how the happening develops,
and which development each article tells. Nothing but what a channel was sent is judged.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from monitor.desk import file_new, file_version
from monitor.entries.drafts import Draft
from monitor.model.alert import Decision, Verdict
from monitor.model.article import Article
from monitor.model.enums import Outlet, Precision
from monitor.model.ids import ArticleUrl, ChannelId, Country, PublisherId, SourceId, WatchName
from monitor.model.watch import Watch
from monitor.store import open_store
from tests.exams.day import SEEN_AFTER, engines

HERE = Path(__file__).parent / "blind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One article of a day: which happening it belongs to ("" none), and which of its developments it tells as news."""

    id: str
    story: str
    tells: tuple[str, ...]
    article: Article
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindDay:
    """A day: its watches by name, its articles in order, who is owed what, and how each happening develops."""

    watches: dict[str, str]
    entries: tuple[Entry, ...]
    owed: dict[str, tuple[str, ...]]
    developments: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One message of a channel: the watch that it is for, the article that brought it, how, and why."""

    watch: str
    entry: Entry
    verdict: Verdict
    at: datetime
    words: str


def names() -> list[str]:
    """The days that there are."""
    return sorted(path.stem for path in HERE.glob("day_*.yaml"))


def load(name: str) -> BlindDay:
    """A day as its writer left it."""
    given = yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    return BlindDay(
        watches={one["name"]: one["query"] for one in given["watches"]},
        entries=tuple(sorted(map(_entry, given["articles"]), key=lambda one: one.article.first_seen)),
        owed={one["id"]: tuple(one["owed"]) for one in given["stories"]},
        developments={one["id"]: tuple(each["id"] for each in one["developments"]) for one in given["stories"]},
    )


def run(day: BlindDay) -> list[Sent]:
    """Each article as its feed tells it, then with its body; what every channel was sent, in order."""
    watches = [Watch(name=WatchName(name), query=query, channels=(ChannelId(name),)) for name, query in day.watches.items()]
    store, desk, entries = open_store("memory:"), engines().desk(watches), {}
    for entry in day.entries:
        short, now = replace(entry.article, text=entry.summary, has_body=False), entry.article.first_seen
        with store.writing() as rooms:
            draft = Draft(article=short, aliases=(f"u:{short.url}",), edition=f"e:{short.url}")
            stored = file_new(desk, draft, desk.read(short), rooms=rooms, now=now)
            file_version(desk, rooms.articles.get(stored.id), entry.article, desk.read(entry.article), rooms=rooms, now=now)
        entries[stored.id] = entry
    with store.reading() as rooms:
        decisions = rooms.ledger.decisions()
    return sorted((_sent(one, entries[one.article]) for one in decisions if one.verdict.tells), key=lambda one: one.at)


def faults(day: BlindDay, sent: Sequence[Sent]) -> Iterator[tuple[str, str]]:
    """What went wrong, as (which sort of fault, where): missed, noise, repeated, untold development, idle reply
    in the channel or in the thread alone.
    """
    told: dict[tuple[str, str], list[Sent]] = defaultdict(list)
    for one in sent:
        told[one.watch, one.entry.story].append(one)
    for story, watches in day.owed.items():
        for watch in watches:
            yield from _faults_of_owed(day, story, watch, told.pop((watch, story), []))
    for (watch, story), messages in told.items():
        for one in messages:
            if one.verdict is Verdict.ROOT:
                yield "noise", f"{watch}: {story or 'no story'} by {one.entry.id} {one.entry.article.title!r} ({one.words})"


def _faults_of_owed(day: BlindDay, story: str, watch: str, messages: Sequence[Sent]) -> Iterator[tuple[str, str]]:
    roots = [one for one in messages if one.verdict is Verdict.ROOT]
    if not roots:
        yield "missed", f"{watch}: {story}"
        return
    for one in roots[1:]:
        yield "repeated", f"{watch}: {story} by {one.entry.id} {one.entry.article.title!r} ({one.words})"
    seen: set[str] = set()
    for one in messages:
        new = set(one.entry.tells) - seen
        seen |= new
        if not new and one.verdict is not Verdict.ROOT:
            yield (
                f"idle reply in {'thread' if one.verdict is Verdict.REPLY else 'channel'}",
                f"{watch}: {story} by {one.entry.id} {one.entry.article.title!r} ({one.words})",
            )
    for development in day.developments[story]:
        if development not in seen:
            yield "untold development", f"{watch}: {development}"


def _sent(decision: Decision, entry: Entry) -> Sent:
    words = f"{decision.facet} {decision.status} | {decision.reason}"
    return Sent(watch=str(decision.channel), entry=entry, verdict=decision.verdict, at=decision.at, words=words)


def _entry(row: dict[str, Any]) -> Entry:
    at = datetime.strptime(row["at"], "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    url = f"{row['source']}.example/{at:%Y/%m/%d}/{row['id']}"
    article = Article(
        url=ArticleUrl(url),
        link=f"https://{url}",
        source=SourceId(row["source"]),
        publisher=PublisherId(row["publisher"]),
        outlet=Outlet(row["kind"]),
        country=Country(row["country"]),
        title=row["title"],
        text="\n".join(row["body"]),
        has_body=True,
        lang=row["lang"],
        published=at,
        precision=Precision.INSTANT,
        first_seen=at + SEEN_AFTER,
    )
    return Entry(id=row["id"], story=row["story"], tells=tuple(row["tells"]), article=article, summary=row["summary"])


def delay(day: BlindDay, sent: Sequence[Sent]) -> dict[str, timedelta]:
    """ "watch: story" -> from the first article that tells an owed happening to its root."""
    first: dict[str, datetime] = {}
    for one in day.entries:
        if one.tells:
            first.setdefault(one.story, one.article.first_seen)
    roots = [one for one in sent if one.verdict is Verdict.ROOT and one.watch in day.owed.get(one.entry.story, ())]
    return {f"{one.watch}: {one.entry.story}": one.at - first[one.entry.story] for one in reversed(roots) if one.entry.story in first}


def main() -> None:
    """Print the faults of each day and their number by sort."""
    for name in sys.argv[1:] or names():
        day = load(name)
        sent = run(day)
        found = list(faults(day, sent))
        for sort, where in found:
            print(f"{sort:24}{where}")
        owed = sum(map(len, day.owed.values()))
        late = {where: round(wait.total_seconds() / 60) for where, wait in delay(day, sent).items() if wait}
        print(f"{name}: {owed} roots owed, {dict(Counter(sort for sort, _ in found))}, minutes after the first report {late}")


if __name__ == "__main__":
    main()
