"""Who acts in a story: the countries that are its sides, and the persons of weight that act for them.

An organisation that acts as a state does is a side under the country in whose capital it sits: "Brussels" names either,
and told as two sides it would be two visits. Which of the two is meant a story's key says (`spelt_out`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set

from monitor.model.event import Actor, Event
from monitor.model.ids import Country, EntityId
from monitor.model.story import Facet
from monitor.stories.kinds import VISIT

Persons = Mapping[Country, frozenset[EntityId]]

LOWEST_RANK = 3
"""Ministers: below them an office has many holders."""

_UNION = EntityId("eu")
_OF_THE_UNION = frozenset({"commission-president", "council-president", "commissioner"})
_SEATS: Mapping[EntityId, Country] = {_UNION: Country("BEL")}


def countries_of(one: Event | Facet) -> frozenset[Country]:
    """The countries of an event or a facet: its parties', and the host's of a visit."""
    host = {one.place.country} if one.place and one.place.country and one.kind == VISIT else set()
    return frozenset(side for actor in one.parties if (side := side_of(actor))) | frozenset(host)


def side_of(actor: Actor) -> Country | None:
    """The country that somebody acts for, or that in which the organisation sits that he acts for."""
    if actor.country is not None:
        return actor.country
    organisation = _organisation_of(actor)
    return _SEATS[organisation] if organisation else None


def spelt_out(sides: frozenset[Country], told: Iterable[Event | Facet]) -> tuple[frozenset[Country], frozenset[EntityId]]:
    """The countries and the organisations that are meant by these sides, in a story in which this is told.

    A seat is its organisation where one acts, and the country beside it only where that is named.
    """
    known = tuple(told)
    acting = frozenset(found for one in known for actor in one.parties if (found := _organisation_of(actor)))
    meant = frozenset(one for one in acting if _SEATS[one] in sides)
    named = {country for one in known for country in _named_in(one)}
    return sides - ({_SEATS[one] for one in meant} - named), meant


def persons_of(actors: Iterable[Actor]) -> dict[Country, frozenset[EntityId]]:
    """The persons of weight among them, by country; which of the Union's presidents and commissioners is named tells no story apart."""
    found: dict[Country, set[EntityId]] = defaultdict(set)
    for actor in actors:
        if actor.country and is_person(actor):
            found[actor.country].add(actor.entity)
    return {country: frozenset(persons) for country, persons in found.items()}


def is_person(actor: Actor) -> bool:
    """Whether an actor is named as a person of weight is: no country, no office without a name, no spokesman.

    So is a group ("Hamas"): talks with it are not the president's, but it tells no two happenings together (`persons_agree`).
    """
    named = actor.entity.startswith("unknown:") or (":" not in actor.entity and actor.entity.islower() and actor.entity not in _SEATS)
    return named and (actor.rank is None or actor.rank <= LOWEST_RANK)


def persons_conflict(one: Persons, other: Persons) -> bool:
    """Whether for some country both name persons and not one is the same: Qin's talks are not Xi's."""
    return any(not (one[country] & other[country]) for country in one if country in other)


def persons_agree(one: Persons, other: Persons, *, groups: Set[EntityId]) -> int:
    """For how many countries both name a same person. A group is none: Hamas and an army are named whatever happens between the two."""
    return sum(bool((one[country] & other[country]) - groups) for country in one if country in other)


def surnames(persons: Persons) -> frozenset[str]:
    """The last part of each person's id, which is how a report names who was named before."""
    return frozenset(person.partition("@")[0].rpartition("-")[2] for named in persons.values() for person in named)


def countries_conflict(one: frozenset[Country], other: frozenset[Country]) -> bool:
    """Whether both name two or more countries and fewer than two are common: a visit to Berlin is not one to Washington."""
    return len(one) > 1 and len(other) > 1 and len(one & other) < 2


def _organisation_of(actor: Actor) -> EntityId | None:
    """The organisation that somebody without a country acts for; the Union's presidents and commissioners act for it."""
    if actor.country is None and (actor.entity in _SEATS or actor.office in _OF_THE_UNION):
        return actor.entity if actor.entity in _SEATS else _UNION
    return None


def _named_in(one: Event | Facet) -> frozenset[Country]:
    return one.countries | (frozenset({one.place.country}) if one.place and one.place.country else frozenset())
