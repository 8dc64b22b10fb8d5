"""What a watch would have told: counts over stored readings, one or several versions side by side, memory flat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from monitor.model.article import StoredArticle
from monitor.model.event import Event
from monitor.model.ids import ArticleId, StoryId
from monitor.model.mention import Mention
from monitor.model.watch import Watch
from monitor.watches.compile import Compiler
from monitor.watches.document import Document, document_of
from monitor.watches.evaluate import truth
from monitor.watches.fold import fold
from monitor.watches.keys import Needs, features, needs
from monitor.watches.page import Page
from monitor.watches.parse import parse
from monitor.watches.plan import YES, Plan
from monitor.watches.vocabulary import Remembered, Vocabulary

MIN_DAYS = 7
SAMPLES = 5

Told = tuple[str, int]


class Reading(Protocol):
    """A stored article with what was read out of it, as the store's archive gives it."""

    @property
    def stored(self) -> StoredArticle:
        """The article."""
        ...

    @property
    def mentions(self) -> Sequence[Mention]:
        """Who is named in it."""
        ...

    @property
    def events(self) -> Sequence[Event]:
        """What it says happened."""
        ...

    @property
    def story(self) -> StoryId | None:
        """The story it belongs to."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One article that would have started an alert."""

    title: str
    url: str
    at: datetime
    story: StoryId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one version would have told. `told` holds ("story", id), or ("article", id) where no story is known;
    `per_day` is None when the archive spans less than seven days.
    """

    articles: int
    told: frozenset[Told]
    per_day: float | None
    busiest: tuple[date, int] | None
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What was read: how many articles, the share of them with bodies, the first and last publication, whole days between."""

    articles: int
    with_body: float
    first: datetime | None
    last: datetime | None
    days: float


class Backtest:
    """Fed with readings one by one; what it has seen so far can be asked at any time, after Ctrl-C too."""

    def __init__(self, versions: Mapping[str, Watch], *, vocabulary: Vocabulary) -> None:
        compiler = Compiler()
        self._vocabulary = Remembered(vocabulary)
        self._runs = {name: _Run(watch, compiler.plan(parse(watch.query)), self._vocabulary) for name, watch in versions.items()}
        self._articles = self._bodies = 0
        self._first: datetime | None = None
        self._last: datetime | None = None

    def add(self, reading: Reading) -> None:
        """Ask every version of one stored article."""
        article = reading.stored.article
        at = article.told_at
        self._articles += 1
        self._bodies += article.has_body
        self._first = min(self._first or at, at)
        self._last = max(self._last or at, at)
        document = document_of(article, mentions=reading.mentions, events=reading.events)
        held, text = features(document), f"{fold(document.title).text}\n{fold(document.text).text}"
        open_runs = [run for run in self._runs.values() if run.may_meet(document, held, text)]
        page = Page(document, self._vocabulary) if open_runs else None
        for run in open_runs:
            if page is not None and truth(run.plan, page) == YES:
                run.count(reading)

    @property
    def archive(self) -> Archive:
        """What has been read so far."""
        days = (self._last - self._first).total_seconds() / 86_400 if self._first and self._last else 0.0
        share = self._bodies / self._articles if self._articles else 0.0
        return Archive(articles=self._articles, with_body=share, first=self._first, last=self._last, days=days)

    def outcome(self, version: str) -> Outcome:
        """What one version would have told so far."""
        run, days = self._runs[version], self.archive.days
        return Outcome(
            articles=run.articles,
            told=frozenset(run.told),
            per_day=len(run.told) / days if days >= MIN_DAYS else None,
            busiest=run.days.most_common(1)[0] if run.days else None,
            samples=tuple(run.samples),
        )

    def compare(self, old: str, new: str) -> tuple[frozenset[Told], frozenset[Told]]:
        """What the new version gains and what it loses ("+3 -41 alerts" are their sizes)."""
        before, after = self._runs[old].told, self._runs[new].told
        return frozenset(after - before), frozenset(before - after)


class _Run:
    """One version and what it has met."""

    def __init__(self, watch: Watch, plan: Plan, vocabulary: Vocabulary) -> None:
        self.plan = plan
        self._mute = watch.mute
        self._clues = _clues(needs(plan, vocabulary))
        self.articles = 0
        self.told: set[Told] = set()
        self.days: Counter[date] = Counter()
        self.samples: list[Sample] = []

    def may_meet(self, document: Document, held: set[str], text: str) -> bool:
        """Whether the article, with the features it holds and its folded text, is worth cutting into words."""
        if self._mute and (document.source in self._mute or document.publisher in self._mute):
            return False
        if self._clues is None:
            return True
        return not self._clues.features.isdisjoint(held) or any(piece in text for piece in self._clues.pieces)

    def count(self, reading: Reading) -> None:
        """Count an article that meets the watch; its story is told once."""
        self.articles += 1
        key = _told_as(reading.story, reading.stored.id)
        if key in self.told:
            return
        self.told.add(key)
        article = reading.stored.article
        self.days[article.told_at.date()] += 1
        if len(self.samples) < SAMPLES:
            self.samples.append(Sample(title=article.title, url=article.link or article.url, at=article.told_at, story=reading.story))


def _told_as(story: StoryId | None, article: ArticleId) -> Told:
    return ("article", article) if story is None else ("story", story)


class _Clues(NamedTuple):
    """What must be found before an article is looked at closely: any feature, or any piece of a word in its text."""

    features: frozenset[str]
    pieces: tuple[str, ...]


def _clues(need: Needs | None) -> _Clues | None:
    if need is None:
        return None
    words = (key.replace("_", " ").split() for key in need.keys if key.startswith(" "))
    return _Clues(frozenset(key for key in need.keys if not key.startswith(" ")), tuple(max(parts, key=len) for parts in words))
