"""What joining is set by: the shipped numbers (see `monitor/data/stories/settings.yaml`), injected by whoever knows the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from monitor.model.ids import EntityId
from monitor.stories.notions import Notions


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StorySettings:
    """The background of common words, the judge's coefficients, its thresholds (log-odds) and the windows.

    `background` gives the share of articles that carry a common term; it weighs as much as `background_articles`
    articles of our own. A score of `join` or more joins, of `aside` or more stands aside, `confirm` joins an
    aside. Two stories are one from `merge` on, open from `keep_aside` on; `settle` is for the end of an input,
    `named` for a story of the same named persons; two parts of a story are two stories at `part` or less.
    A report in another language joins what `foreign` finds like it by `translated` or more, and by `translated_ahead` more than
    what is next; `notions` finds what it is about. What comes of a story until `sequel_days` later is like it by `sequel` or more.
    `calls` make talks a call, in the clause that `clause_ends` end; where `spoken` alone tells of talks they may have been one.
    `portfolios` gives what an office deals with: of two whose portfolios differ neither holder stands in for the other.
    `groups` are organisations: one that both name ("Hamas") makes two reports no more one happening than the country does.
    `coefficients` judge an article and a story, `weighing` two stories, `parting` two parts of one, `foreign` an article in another
    language than the story's.
    Settings are the same only as they are one object, so that what was worked out by them can be kept under them.
    """

    background: Mapping[str, float]
    background_articles: int
    coefficients: Mapping[str, float]
    weighing: Mapping[str, float]
    parting: Mapping[str, float]
    foreign: Mapping[str, float]
    join: float
    aside: float
    confirm: float
    merge: float
    keep_aside: float
    settle: float
    named: float
    part: float
    translated: float
    translated_ahead: float
    sequel: float
    live: timedelta
    commitment: timedelta
    sequel_days: timedelta
    stop_words: frozenset[str]
    notions: Notions
    topics: Mapping[str, tuple[str, ...]]
    calls: tuple[str, ...]
    spoken: tuple[str, ...]
    clause_ends: tuple[str, ...]
    portfolios: Mapping[str, str]
    groups: frozenset[EntityId]
    roundup_titles: tuple[str, ...]
    opinion_titles: tuple[str, ...]
    explainer_titles: tuple[str, ...]
    explainer_words: tuple[str, ...]
    terms_kept: int
    keys_asked: int
    candidates: int
