"""What is read out of an article for placing it: weighted terms, names, numbers, headline, and its happening."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from monitor.model.article import Article
from monitor.model.enums import Status
from monitor.model.event import Event
from monitor.model.ids import PublisherId
from monitor.model.mention import Mention
from monitor.model.story import Facet
from monitor.stories.happening import LEAD, Happening, happening
from monitor.stories.settings import StorySettings
from monitor.stories.sighting import facet_name
from monitor.stories.wording import HOME, SURE, content, is_country
from monitor.text.fold import folded
from monitor.text.terms import Term
from monitor.text.tongue import guess_language

_FRACTION = re.compile(r"\d+\.\d+")
_HEADLINE_WEIGHT = 1.3
_LEAD_TERMS = 50
_TAIL_WEIGHT = 0.7
_READ_TERMS = 400
_TITLE_CASE = 0.7
_TEMPLATE = 3
HELD = 256
"""Features kept in a process: a story's newest articles are looked at again with each that joins it."""

PROMISES = frozenset({Status.PROPOSED, Status.INVITED, Status.AGREED, Status.PLANNED})
_NAMING = frozenset({"person", "org", "unknown-person"})


class Shape(StrEnum):
    """What sort of text it is; only a report may found a story or glue two."""

    REPORT = "report"
    ROUNDUP = "round-up"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One article as the judge sees it; `terms` are term frequencies (log-damped), `names`, `numbers` and `title` some of them.

    `measures` are "magnitud 6.1", `entities` ids of persons and organisations and codes of countries, `notions` what
    headline and lead are about in words of any language.
    """

    terms: Mapping[str, float]
    names: frozenset[str]
    numbers: frozenset[str]
    measures: frozenset[str]
    title: frozenset[str]
    length: int
    headline: str
    at: datetime
    shape: Shape
    happening: Happening
    lang: str
    publisher: PublisherId
    entities: frozenset[str]
    notions: frozenset[str]
    facet_names: tuple[str, ...]
    facet_days: tuple[tuple[str, date], ...]
    standing_title: str


def features(article: Article, mentions: Sequence[Mention], events: Sequence[Event], *, settings: StorySettings) -> Features:
    """The article's features; pure, the same for the same article whatever else is known. Those read last are kept."""
    return _read(article, tuple(mentions), tuple(events), settings)


@lru_cache(maxsize=HELD)
def _read(article: Article, mentions: tuple[Mention, ...], events: tuple[Event, ...], settings: StorySettings) -> Features:
    head, body = content(article, mentions, settings=settings)
    body = body[:_READ_TERMS]
    told = happening(mentions, events, at=article.told_at)
    lang = article.lang.partition("-")[0].lower() or guess_language(article.document)
    return Features(
        terms=_frequencies(head, body),
        names=_names(head, body),
        numbers=frozenset(term.text for term in head + body if term.number),
        measures=frozenset([*_measures(head), *_measures(body)]),
        title=frozenset(term.text for term in head),
        length=len(head) + len(body),
        headline=article.title or article.text[:120],
        at=article.told_at,
        shape=_shape(article, settings),
        happening=told,
        lang=lang,
        publisher=article.publisher,
        entities=frozenset(_entities(mentions)),
        notions=settings.notions.of(article.document[:LEAD], lang or HOME),
        facet_names=tuple(sorted({facet_name(event, settings=settings) for event in told.events})),
        facet_days=tuple(_days(told.events, settings, at=article.told_at)),
        standing_title=_standing_title(article),
    )


def as_template(told: Features, frequencies: Mapping[str, int]) -> Features:
    """The features of a round-up where the source has used the very headline twice before and no event says what happened."""
    used = frequencies.get(told.standing_title, 0)
    return replace(told, shape=Shape.ROUNDUP) if used >= _TEMPLATE and not told.happening.occasion else told


def _standing_title(article: Article) -> str:
    """The key under which the uses of a headline by its source are counted; "" without one of either."""
    title = " ".join(folded(article.title).split())
    return f"s:{article.source}:{title[:120]}" if article.source and title else ""


def _days(events: Sequence[Event], settings: StorySettings, *, at: datetime) -> Iterator[tuple[str, date]]:
    for event in events:
        if day := day_of(event, at=at):
            yield facet_name(event, settings=settings), day


def day_of(one: Event | Facet, *, at: datetime) -> date | None:
    """The day that it is told to be on; what was promised "on Tuesday" last is for no day yet."""
    if one.when is None or one.when.start is None or one.when.precision != "day":
        return None
    is_past = one.when.start <= at.date()
    return None if is_past and one.status in PROMISES else one.when.start


def _entities(mentions: Sequence[Mention]) -> Iterator[str]:
    """Whom and what headline and lead name, in whatever language: persons and organisations by id, all else by its country."""
    for mention in mentions:
        if mention.start < LEAD and mention.sure >= SURE:
            if mention.kind in _NAMING:
                yield mention.entity
            elif mention.country:
                yield mention.country


def _frequencies(head: list[Term], body: list[Term]) -> dict[str, float]:
    counts: dict[str, float] = defaultdict(float)
    for term in head:
        counts[term.text] += _HEADLINE_WEIGHT
    for place, term in enumerate(body, start=len(head)):
        counts[term.text] += 1.0 if place < _LEAD_TERMS else _TAIL_WEIGHT
    return {text: 1 + math.log(count) if count >= 1 else count for text, count in counts.items()}


def _names(head: list[Term], body: list[Term]) -> frozenset[str]:
    """Terms written with a capital and never without; a headline in title case proves nothing by itself."""
    plain = {term.text for term in head + body if not term.name and not term.number}
    capital_body = {term.text for term in body if term.name}
    capital_head = {term.text for term in head if term.name}
    if head and sum(term.name for term in head) > _TITLE_CASE * len(head):
        capital_head &= capital_body
    return frozenset((capital_head | capital_body) - plain)


def _measures(told: Sequence[Term]) -> Iterator[str]:
    """Each number with a fraction after the word that stands before it, and after the one behind it."""
    words = [term for term in told if not is_country(term.text)]
    for place, term in enumerate(words):
        if term.number and _FRACTION.fullmatch(term.text):
            beside = [*words[max(place - 1, 0) : place], *words[place + 1 : place + 2]]
            yield from (f"{word.text} {term.text}" for word in beside if not word.number)


def _shape(article: Article, settings: StorySettings) -> Shape:
    title = article.title.casefold()
    if any(phrase in title for phrase in settings.roundup_titles):
        return Shape.ROUNDUP
    if any(title.startswith(phrase) for phrase in settings.opinion_titles):
        return Shape.OPINION
    return Shape.REPORT
