"""What the gazetteer knows and what it answers: frozen values, no behaviour but questions about dates.

The space of entity ids: a country is its ISO 3166 alpha-2 code (``CN``), a person, organisation or list its slug
(``qin-gang``, ``un``, ``g7``), a city or region ``place:shanghai``, an office without a name ``office:foreign-minister@CHN``
(``office:foreign-minister`` when no country is given), a person unknown to the data ``unknown:anna-kovacs@HUN``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from monitor.model.mention import Mention as Mention


@dataclass(frozen=True, slots=True)
class Surface:
    """One way of writing a name. A text ending in ``*`` is a stem: any word that begins so."""

    text: str
    lang: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """An office held from-to, both days included; None is open or unknown. `country` is alpha-3 or an organisation's id."""

    office: str
    country: str
    since: date | None = None
    until: date | None = None
    sure: str = "high"

    def covers(self, day: date) -> bool:
        """Whether the office was held on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A country, person, organisation, list or place with every way of writing it."""

    id: str
    kind: str
    name: str
    country: str | None
    names: tuple[Surface, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    members: tuple[str, ...] = ()
    seat: str = ""
    """Of an organisation, the country in whose capital it sits, if that stands for it."""
    sure: str = "high"
    verified_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A kind of office. Rank 1 is the head of state or government; the larger, the lower."""

    id: str
    name: str
    rank: int
    minister_or_above: bool
    names: tuple[Surface, ...] = ()
    only: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cautions:
    """Words that keep names apart from things that merely look like them."""

    phrases: tuple[Surface, ...] = ()
    risky_surnames: frozenset[str] = frozenset()
    common_surnames: frozenset[str] = frozenset()
    first_names: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    town_words: frozenset[str] = frozenset()
    first_name_countries: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    contexts: tuple[tuple[str, frozenset[str]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityData:
    """The whole of what the gazetteer is built from."""

    entities: tuple[Entity, ...] = ()
    offices: tuple[Office, ...] = ()
    cautions: Cautions = field(default_factory=Cautions)

    def of_kind(self, kind: str) -> tuple[Entity, ...]:
        """The entities of one kind, in the order of the data."""
        return tuple(entity for entity in self.entities if entity.kind == kind)
