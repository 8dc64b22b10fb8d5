"""Loads the recorded news day: its outlets, their articles and what truly happened (the gold)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import Any, Literal, cast

import yaml

from monitor.errors import MonitorError

Way = Literal["feed", "news_sitemap", "listing", "spider"]
Format = Literal[
    "rss2",
    "rss2_fulltext",
    "atom",
    "rdf",
    "rss091",
    "json_feed",
    "news_sitemap",
    "listing",
    "spider",
]
Validators = Literal["both", "etag", "last_modified", "none"]


class DayError(MonitorError):
    """The recorded day is inconsistent; the message names the file and the entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOutlet:
    """One invented outlet: where it is served, in which form, and who stands behind it."""

    id: str
    name: str
    host: str
    way: Way
    format: Format
    start: str
    lang: str
    country: str
    publisher: str
    outlet: Literal["wire", "official", "press", "analysis"]
    state_media: bool
    timezone: str
    charset: str
    validators: Validators
    declared: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayUpdate:
    """A later version of an article: what it changes, and when."""

    at: datetime
    title: str | None = None
    body: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayArticle:
    """One article as first published, with the updates that follow."""

    id: str
    outlet: str
    at: datetime
    path: str
    title: str
    summary: str
    body: tuple[str, ...]
    author: str | None = None
    invented: bool = False
    story: str | None = None
    note: str | None = None
    updates: tuple[DayUpdate, ...] = ()

    def as_of(self, now: datetime) -> DayArticle:
        """The article as a reader sees it at `now`: only updates made by then, all applied."""
        made = tuple(update for update in self.updates if update.at <= now)
        title = next((u.title for u in reversed(made) if u.title is not None), self.title)
        body = next((u.body for u in reversed(made) if u.body is not None), self.body)
        return replace(self, title=title, body=body, updates=made)

    @property
    def changed(self) -> datetime:
        """When the article last changed: its last update, else its publication."""
        return self.updates[-1].at if self.updates else self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStory:
    """One happening of the day, and the root messages that the demo watch owes for it."""

    id: str
    title: str
    roots_expected: int
    facets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The whole recorded day; articles stand in order of publication."""

    watch: str
    outlets: tuple[DayOutlet, ...]
    articles: tuple[DayArticle, ...]
    stories: tuple[DayStory, ...]

    def published(self, outlet: str, now: datetime) -> tuple[DayArticle, ...]:
        """What an outlet has published by `now`, updates applied, oldest first."""
        return tuple(a.as_of(now) for a in self.articles if a.outlet == outlet and a.at <= now)

    @property
    def gold(self) -> dict[str, str]:
        """Article id -> id of the story it tells; noise is left out."""
        return {a.id: a.story for a in self.articles if a.story is not None}

    @property
    def first(self) -> datetime:
        """When the first article appears."""
        return self.articles[0].at

    @property
    def last(self) -> datetime:
        """When the last article appears or changes."""
        return max(article.changed for article in self.articles)


def load() -> Day:
    """The day shipped with the package; raises `DayError` when its files disagree."""
    return read(resources.files("monitor") / "data" / "day")


def read(folder: Traversable) -> Day:
    """The day in a folder laid out like `monitor/data/day`; raises `DayError`."""
    outlets = tuple(_outlet(raw) for raw in _yaml(folder.joinpath("outlets.yaml")))
    gold = _yaml(folder.joinpath("gold.yaml"))
    files = sorted(folder.joinpath("articles").iterdir(), key=lambda file: file.name)
    articles = [a for file in files if file.name.endswith(".yaml") for a in _articles(file)]
    day = Day(
        watch=str(gold["watch"]),
        outlets=outlets,
        articles=tuple(sorted(articles, key=lambda a: (a.at, a.id))),
        stories=tuple(_story(id_, raw) for id_, raw in gold["stories"].items()),
    )
    _check(day)
    return day


def _yaml(file: Traversable) -> Any:
    try:
        return yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise DayError(f"{file.name}: {error}") from error


def _outlet(raw: Mapping[str, Any]) -> DayOutlet:
    try:
        return DayOutlet(**raw)
    except TypeError as error:
        raise DayError(f"outlets.yaml: {raw.get('id')}: {error}") from error


def _story(id_: str, raw: Mapping[str, Any]) -> DayStory:
    try:
        return DayStory(**{**raw, "id": id_, "facets": tuple(raw["facets"])})
    except (KeyError, TypeError) as error:
        raise DayError(f"gold.yaml: {id_}: {error}") from error


def _articles(file: Traversable) -> list[DayArticle]:
    outlet = file.name.removesuffix(".yaml")
    articles = [_article(raw, outlet=outlet, file=file.name) for raw in _yaml(file)]
    for earlier, later in pairwise(articles):
        if later.at < earlier.at:
            raise DayError(f"{file.name}: {later.id} stands after {earlier.id} but is older")
    return articles


def _article(raw: Mapping[str, Any], *, outlet: str, file: str) -> DayArticle:
    try:
        fields = {**raw, "outlet": outlet, "at": instant(raw["at"]), "body": tuple(raw["body"])}
        fields["updates"] = tuple(_update(update) for update in raw.get("updates", ()))
        return DayArticle(**fields)
    except (KeyError, TypeError, ValueError) as error:
        raise DayError(f"{file}: {raw.get('id')}: {error}") from error


def _update(raw: Mapping[str, Any]) -> DayUpdate:
    body = cast("Sequence[str] | None", raw.get("body"))
    return DayUpdate(
        at=instant(raw["at"]),
        title=raw.get("title"),
        body=None if body is None else tuple(body),
    )


def instant(text: str) -> datetime:
    """An aware instant from ISO 8601 text; raises `ValueError` when it names no offset."""
    at = datetime.fromisoformat(text.strip())
    if at.tzinfo is None:
        raise ValueError(f"no offset in {text.strip()!r}")
    return at


def _check(day: Day) -> None:
    _unique("outlet id", (outlet.id for outlet in day.outlets))
    _unique("host", (outlet.host for outlet in day.outlets))
    _unique("article id", (article.id for article in day.articles))
    _unique("path", (f"{article.outlet}{article.path}" for article in day.articles))
    _known("outlet", (a.outlet for a in day.articles), {outlet.id for outlet in day.outlets})
    _known("story", day.gold.values(), {story.id for story in day.stories})
    for article in day.articles:
        _check_updates(article)


def _unique(what: str, values: Iterable[str]) -> None:
    if twice := [value for value, count in Counter(values).items() if count > 1]:
        raise DayError(f"{what} given twice: {', '.join(twice)}")


def _known(what: str, values: Iterable[str], known: set[str]) -> None:
    if unknown := sorted(set(values) - known):
        raise DayError(f"unknown {what}: {', '.join(unknown)}")


def _check_updates(article: DayArticle) -> None:
    times = [article.at, *(update.at for update in article.updates)]
    if any(later <= earlier for earlier, later in pairwise(times)):
        raise DayError(f"{article.outlet}.yaml: {article.id}: updates out of order")
