"""An event: kind + actors + place + status + the evidence sentence (in the CAMEO/PLOVER sense)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from monitor.model.enums import Modality, Polarity, Status, Tier
from monitor.model.ids import Country, EntityId, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts: a person, a government or an organisation; `rank` 1 is a head of state, minister is 3."""

    entity: EntityId
    name: str
    country: Country | None = None
    office: str | None = None
    rank: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it happens."""

    name: str
    entity: EntityId | None = None
    country: Country | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSpan:
    """When it happens: the words, the first and last day they mean, and how exact that is."""

    text: str
    start: date | None = None
    end: date | None = None
    precision: str = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The sentence that proves it; offsets are code points into the article's document."""

    text: str
    start: int
    end: int
    cue: tuple[int, int] | None = None


class Sided:
    """What has actors and counterparts: an event, and a facet made of events."""

    __slots__ = ()
    actors: tuple[Actor, ...]
    counterparts: tuple[Actor, ...]

    @property
    def parties(self) -> tuple[Actor, ...]:
        """Actors and counterparts together."""
        return self.actors + self.counterparts

    @property
    def countries(self) -> frozenset[Country]:
        """The countries of all parties."""
        return frozenset(actor.country for actor in self.parties if actor.country)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Sided):
    """One detected event with the reasons for every choice."""

    kind: Kind
    status: Status
    modality: Modality = Modality.ASSERTED
    polarity: Polarity = Polarity.POSITIVE
    tier: Tier = Tier.NONE
    confidence: float = 0.0
    actors: tuple[Actor, ...] = ()
    counterparts: tuple[Actor, ...] = ()
    place: Place | None = None
    subject: str = ""
    when: TimeSpan | None = None
    done: date | None = None
    evidence: Evidence
    reasons: tuple[str, ...] = ()
    cameo: str = ""
    plover: str = ""
