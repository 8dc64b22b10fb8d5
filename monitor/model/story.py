"""A story: one happening in the world, however many articles; and what it says happened (facets)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from monitor.model.enums import Status, Tier
from monitor.model.event import Actor, Place, Sided, TimeSpan
from monitor.model.ids import ArticleId, Country, EntityId, Kind, PublisherId, StoryId
from monitor.model.instant import require_aware


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryKey:
    """What a story is told apart by: sides (countries, and organisations that act as they do), persons in office, the occasion."""

    countries: frozenset[Country] = frozenset()
    organisations: frozenset[EntityId] = frozenset()
    persons: frozenset[EntityId] = frozenset()
    occasion: str = ""

    @property
    def sides(self) -> frozenset[str]:
        """Countries and organisations together, as a digest is grouped by them."""
        return self.countries | frozenset(one.upper() for one in self.organisations)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet(Sided):
    """One thing a story says happened; `name` is stable ("visit:CHN>USA", "agreement:flights"), `label` is for people.

    A story holds one for every turn: `turn` counts, in publication order from 1, how often the facet came to this
    status (suspended, resumed, suspended again = turn 2 of suspended), so that a late older report renumbers nothing.
    `at` is the publication time of the article that told it first; `quote` is the evidence sentence, in `lang`;
    `families` are publishers that told it, two at most; `done` is the day on which a report says that the deed was done.
    """

    name: str
    kind: Kind
    status: Status
    turn: int = 1
    label: str = ""
    actors: tuple[Actor, ...] = ()
    counterparts: tuple[Actor, ...] = ()
    place: Place | None = None
    subject: str = ""
    when: TimeSpan | None = None
    at: datetime
    article: ArticleId
    quote: str = ""
    lang: str = ""
    bold: tuple[int, int] | None = None
    confidence: float = 0.0
    tier: Tier = Tier.NONE
    families: tuple[PublisherId, ...] = ()
    done: date | None = None

    def __post_init__(self) -> None:
        require_aware(at=self.at)

    @property
    def day(self) -> date | None:
        """The day to come that it is for, where the report gives one in figures.

        "On Sunday" may be the day of the word, and is another day for every date that an old report is given.
        """
        span = self.when
        if span is None or span.start is None or span.precision != "day" or not any(map(str.isdigit, span.text)):
            return None
        return span.start if span.start > self.at.date() else None


TERMS = "t:"
"""How the keys of terms begin, and what stands for all those of a story in its index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story as it stands. `id` is 0 until the store has given one; `revision` grows with every article.

    `weights` are the story's terms and keys with their weights (the live part of what joining reads); `index` are
    the keys the store looks it up by, `TERMS` among them standing for all its terms. `sightings` are the reports its
    facets are computed from. `open_until` is set while it holds an open commitment; `aside_of` while it is an ambiguous
    telling that may belong to that story: such a one is told as part of that story until a second article confirms it
    as a story of its own.
    """

    id: StoryId
    key: StoryKey
    title: str = ""
    opened: datetime
    last_article: datetime
    articles: int = 0
    revision: int = 0
    facets: tuple[Facet, ...] = ()
    weights: dict[str, float]
    open_until: datetime | None = None
    merged_into: StoryId | None = None
    linked: tuple[StoryId, ...] = ()
    index: tuple[str, ...] = ()
    sightings: tuple[Facet, ...] = ()
    aside_of: StoryId | None = None

    def __post_init__(self) -> None:
        require_aware(opened=self.opened, last_article=self.last_article, open_until=self.open_until)

    @property
    def lookup_keys(self) -> frozenset[str]:
        """The keys the store finds it by: its index, or all its weights while it has none."""
        if TERMS not in self.index:
            return frozenset(self.index or self.weights)
        return frozenset([*self.index, *(key for key in self.weights if key.startswith(TERMS))]) - {TERMS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Joins:
    """The decision that an article belongs to a story that exists; `glue` is False for round-ups and opinion."""

    story: StoryId
    score: float
    reason: str
    glue: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Starts:
    """The decision that an article opens a story of its own; `linked` names the nearest one it did not join.

    `aside` says that it is too near to `linked` to be told as a story of its own before a second article confirms it.
    """

    reason: str
    linked: StoryId | None = None
    score: float = 0.0
    aside: bool = False


Placement = Joins | Starts
