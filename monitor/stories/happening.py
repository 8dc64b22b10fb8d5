"""What an article's events say the happening is: who with whom, on what occasion (the story's key).

Who-met-whom beats how a headline is worded: wire headlines of one event share actors, not words. The kind
of an event names a facet, never the story; only its family (contact or office) is the occasion.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from monitor.model.enums import Modality, Polarity, Status, Tier
from monitor.model.event import Actor, Event
from monitor.model.ids import Country, EntityId
from monitor.model.mention import Mention
from monitor.model.story import Facet
from monitor.stories.kinds import APPOINTMENT, CONTACTS
from monitor.stories.sides import Persons, countries_conflict, countries_of, is_person, persons_conflict, persons_of

CONTACT = "contact"
OFFICE = "office"

LEAD = 300
"""So many code points of headline and text are headline and lead."""
_SURE = 0.5
_RECALLED = timedelta(days=2)
_FAMILY = {APPOINTMENT: OFFICE} | dict.fromkeys(CONTACTS, CONTACT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """The focus of a report: countries and the persons that act for them, the occasion; all empty without events.

    `events` are those that are news of it, in the order of the text: what headline and lead tell, and further down what
    names nobody else (a report on Xi's talks may recall at length what Qin agreed to the day before). `holders` are who
    may be meant by each office that stands without a name, `offices` those that headline, lead and events name.
    """

    countries: frozenset[Country] = frozenset()
    persons: Persons = field(default_factory=dict)
    occasion: str = ""
    events: tuple[Event, ...] = ()
    holders: Mapping[EntityId, frozenset[EntityId]] = field(default_factory=dict)
    offices: frozenset[str] = frozenset()

    @property
    def is_contact(self) -> bool:
        """Whether two countries met, promised or agreed: the only occasion on which the key alone may decide."""
        return self.occasion == CONTACT and len(self.countries) > 1

    @property
    def is_pair(self) -> bool:
        """Whether persons of two countries are named: who with whom, though no event says what they did."""
        return len(self.persons) > 1


def happening(mentions: Sequence[Mention], events: Sequence[Event], *, at: datetime) -> Happening:
    """The happening that the first news event of a report tells, with what later events of it add without contradiction.

    Where headline and lead tell none, the first sure one further down that brings two countries together; without
    any: who is named in headline and lead, on no occasion.
    """
    news = sorted((event for event in events if is_news(event, at=at)), key=lambda event: event.evidence.start)
    leading = [event for event in news if _leads(event)] or [event for event in news if _tells_a_pair(event)]
    if not leading:
        return _named(mentions, news)
    focus = leading[0]
    same = [event for event in news if _occasion(event) == _occasion(focus) and _agree(event, focus)]
    named = _named_holders(mentions)
    return Happening(
        countries=countries_of(focus),
        persons=_surest_persons([_by_name(event, named) for event in same]),
        occasion=_occasion(focus),
        events=tuple(event for event in news if _is_early(event) or _agree(event, focus)),
        holders=_holders(mentions),
        offices=_offices(mentions, same),
    )


def is_another(one: Happening, other: Happening) -> bool:
    """Whether two tellings name different occasions, or others at the same one; neither where one names no occasion."""
    if not one.occasion or not other.occasion:
        return False
    apart = countries_conflict(one.countries, other.countries) or persons_conflict(one.persons, other.persons)
    return apart or one.occasion != other.occasion


def besides(whole: Happening, part: Happening) -> Happening:
    """What a report tells besides one of its parts: without the events in whose sentences the part's own happening is told.

    The part's headline may be such a sentence cut short.
    """
    told = {event.evidence.text.strip() for event in part.events if fits(event, part.countries, part.persons)}
    left = (event for event in whole.events if not any(sentence in event.evidence.text for sentence in told))
    return replace(whole, events=tuple(left))


def fits(event: Event, countries: frozenset[Country], persons: Persons) -> bool:
    """Whether an event contradicts neither these countries nor these persons."""
    return not countries_conflict(countries_of(event), countries) and not persons_conflict(persons_of(event.parties), persons)


def is_news(event: Event, *, at: datetime) -> bool:
    """Whether an event is told as happening now or to come: background and what-ifs never make facets or keys.

    What ended more than two days before publication is background, however plainly it is told.
    """
    if event.when and event.when.end and event.when.end < (at - _RECALLED).date():
        return False
    told = event.modality in (Modality.ASSERTED, Modality.EXPECTED)
    return told and (event.polarity is Polarity.POSITIVE or event.status is Status.DENIED)


def _surest_persons(events: Sequence[Event]) -> dict[Country, frozenset[EntityId]]:
    """The persons of events; one named only in those of no tier ("a day after his talks with Qin") never beside another of his country."""
    sure = persons_of(actor for event in events if event.tier is not Tier.NONE for actor in event.parties)
    return persons_of(actor for event in events for actor in event.parties) | sure


def _holders(mentions: Sequence[Mention]) -> dict[EntityId, frozenset[EntityId]]:
    return {one.entity: frozenset(map(EntityId, one.holders)) for one in mentions if one.kind == "office" and one.holders}


def _offices(mentions: Sequence[Mention], events: Sequence[Event]) -> frozenset[str]:
    lead = (one.office for one in mentions if one.start < LEAD and one.sure >= _SURE)
    parties = (actor.office for event in events for actor in event.parties)
    return frozenset(office for office in (*lead, *parties) if office)


def _named_holders(mentions: Sequence[Mention]) -> Mapping[EntityId, Mention]:
    """Who is meant by each office that headline or lead give without a name, where they name its one holder elsewhere."""
    lead = [one for one in mentions if one.start < LEAD and one.sure >= _SURE]
    persons = {str(one.entity): one for one in lead if one.kind == "person"}
    offices = (one for one in lead if one.kind == "office" and len(one.holders) == 1)
    return {one.entity: persons[one.holders[0]] for one in offices if one.holders[0] in persons}


def _by_name(event: Event, named: Mapping[EntityId, Mention]) -> Event:
    """The event with such offices under their holders' names."""

    def by_name(actor: Actor) -> Actor:
        holder = named.get(actor.entity)
        return replace(actor, entity=holder.entity, name=holder.name) if holder else actor

    return replace(event, actors=tuple(map(by_name, event.actors)), counterparts=tuple(map(by_name, event.counterparts)))


def appointed(told: Iterable[Event | Facet]) -> frozenset[EntityId]:
    """Whoever takes or leaves an office, by name; the one who appoints and dismisses does so every week."""
    who = (actor for one in told if one.kind == APPOINTMENT for actor in one.counterparts or one.actors)
    return frozenset(actor.entity for actor in who if is_person(actor))


def _named(mentions: Sequence[Mention], news: Sequence[Event]) -> Happening:
    lead = [mention for mention in mentions if mention.start < LEAD and mention.country and mention.sure >= _SURE]
    actors = [Actor(entity=one.entity, name=one.name, country=one.country, office=one.office, rank=one.rank) for one in lead]
    countries = frozenset(one.country for one in lead if one.country)
    persons = persons_of(actors)
    fitting = (event for event in news if _is_early(event) or fits(event, countries, persons))
    return Happening(countries=countries, persons=persons, events=tuple(fitting), holders=_holders(mentions))


def _is_early(event: Event) -> bool:
    return event.evidence.start < LEAD


def _leads(event: Event) -> bool:
    """Whether an event is sure enough and stands early enough (headline, lead) to say what a report is about."""
    return event.tier is Tier.ALERT and _is_early(event) and bool(_occasion(event))


def _tells_a_pair(event: Event) -> bool:
    """Whether an event anywhere in the text surely brings two countries together."""
    return event.tier is Tier.ALERT and _occasion(event) == CONTACT and len(countries_of(event)) > 1


def _occasion(event: Event) -> str:
    """Contact or office; one attack is told with detentions and threats, so other kinds make no occasion of their own."""
    return _FAMILY.get(event.kind, "")


def _agree(event: Event, focus: Event) -> bool:
    return event is focus or fits(event, countries_of(focus), persons_of(focus.parties))
