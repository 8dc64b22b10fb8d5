"""What an article's events say the happening is: who with whom, on what occasion (the story's key).

Who-met-whom beats how a headline is worded: wire headlines of one event share actors, not words. The kind
of an event names a facet, never the story; only its family (contact, office, attack, ...) is the occasion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from monitor.model.enums import Modality, Polarity, Status
from monitor.model.event import Actor, Event
from monitor.model.ids import Country, EntityId

Persons = Mapping[Country, frozenset[EntityId]]

CONTACT = "contact"
OFFICE = "office"
_LOWEST_RANK = 3
_CONTACT = frozenset({"visit", "meeting", "agreement", "invitation", "negotiation", "mediation"})
_SPEECH = frozenset({"support", "criticism", "rejection", "demand", "threat"})
_FAMILY = {"appointment": OFFICE, "release": "sanction"} | dict.fromkeys(_CONTACT, CONTACT) | dict.fromkeys(_SPEECH, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """The focus of a report: countries and the persons that act for them, the occasion; all empty without events.

    `events` are those that are news (asserted or expected), the focus first.
    """

    countries: frozenset[Country] = frozenset()
    persons: Persons = field(default_factory=dict)
    occasion: str = ""
    events: tuple[Event, ...] = ()


def happening(events: Sequence[Event]) -> Happening:
    """The happening that the first news event of a report tells, with what later events of it add without contradiction."""
    news = sorted((event for event in events if is_news(event)), key=lambda event: (not _occasion(event), event.evidence.start))
    if not news:
        return Happening()
    focus = news[0]
    same = [event for event in news if _occasion(event) == _occasion(focus) and _agree(event, focus)]
    return Happening(
        countries=countries_of(focus),
        persons=_persons(actor for event in same for actor in event.parties),
        occasion=_occasion(focus),
        events=tuple(news),
    )


def is_news(event: Event) -> bool:
    """Whether an event is told as happening now or to come: background and what-ifs never make facets or keys."""
    told = event.modality in (Modality.ASSERTED, Modality.EXPECTED)
    return told and (event.polarity is Polarity.POSITIVE or event.status is Status.DENIED)


def countries_of(event: Event) -> frozenset[Country]:
    """The countries of an event: its parties', and the host's of a visit."""
    host = {event.place.country} if event.place and event.place.country and event.kind == "visit" else set()
    return event.countries | frozenset(host)


def persons_conflict(one: Persons, other: Persons) -> bool:
    """Whether for some country both name persons and not one is the same: Qin's talks are not Xi's."""
    return any(not (one[country] & other[country]) for country in one if country in other)


def persons_agree(one: Persons, other: Persons) -> int:
    """For how many countries both name a same person."""
    return sum(bool(one[country] & other[country]) for country in one if country in other)


def countries_conflict(one: frozenset[Country], other: frozenset[Country]) -> bool:
    """Whether both name two or more countries and fewer than two are common: a visit to Berlin is not one to Washington."""
    return len(one) > 1 and len(other) > 1 and len(one & other) < 2


def _occasion(event: Event) -> str:
    return _FAMILY.get(event.kind, event.kind)


def _agree(event: Event, focus: Event) -> bool:
    if event is focus:
        return True
    if countries_conflict(countries_of(event), countries_of(focus)):
        return False
    return not persons_conflict(_persons(event.parties), _persons(focus.parties))


def _persons(actors: Iterable[Actor]) -> dict[Country, frozenset[EntityId]]:
    found: dict[Country, set[EntityId]] = defaultdict(set)
    for actor in actors:
        if actor.country and is_person(actor):
            found[actor.country].add(actor.entity)
    return {country: frozenset(persons) for country, persons in found.items()}


def is_person(actor: Actor) -> bool:
    """Whether an actor is a person of weight: not a country, an organisation, an office without a name, a spokesman."""
    named = actor.entity.startswith("unknown:") or (":" not in actor.entity and actor.entity.islower())
    return named and (actor.rank is None or actor.rank <= _LOWEST_RANK)
