"""The story's key at work: does an article tell of the same principals on the same occasion, or of others?

It overrides the likeness of words both ways: the same two ministers in other words or another language are one
story; the same words about another minister, another visit months later, or a dismissal are another one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import combinations

from monitor.model.enums import Tier
from monitor.model.ids import Country, EntityId
from monitor.model.story import Facet, Story, StoryKey
from monitor.stories.facets import commitments
from monitor.stories.features import Features, day_of
from monitor.stories.happening import CONTACT, OFFICE, Happening, appointed
from monitor.stories.held import answers_held, parts_of
from monitor.stories.ladder import EAST, is_break
from monitor.stories.promise import is_denied, speaks_of
from monitor.stories.settings import StorySettings
from monitor.stories.sides import Persons, countries_conflict, persons_agree, persons_conflict, spelt_out, surnames
from monitor.stories.sighting import UNKNOWN, facet_name, is_held
from monitor.stories.wording import HOME

_PRINCIPAL_SHARE = 0.5
_DATES_APART = timedelta(days=3)


class Kinship(StrEnum):
    """What the story keys of an article and a story say to one another."""

    SAME = "same principals on the same occasion"
    LIKELY = "same countries on the same occasion"
    LATER = "same countries, unnamed, on a later day"
    NAMED = "same persons named"
    SEQUEL = "what came of it, by the same countries"
    SILENT = "the events say nothing"
    OTHER_OCCASION = "another occasion"
    OTHER_COUNTRIES = "other countries"
    OTHER_PERSONS = "another counterpart"
    OTHER_TIME = "another time"
    OTHER_PLACE = "talks in another country"
    OTHER_MATTER = "another matter between the same countries"
    OTHER_DOER = "done by another country"
    OTHER_DEEDS = "other deeds of the same countries"
    OTHER_MEASURE = "another measure on a later day"

    @property
    def forbids(self) -> bool:
        """Whether the two may not be joined, however alike their words."""
        return self in _FORBIDDING

    @property
    def is_of_others(self) -> bool:
        """Whether they name others or another occasion; another day or place alone may be a correction."""
        return self in _OF_OTHERS


_OF_OTHERS = frozenset({Kinship.OTHER_OCCASION, Kinship.OTHER_COUNTRIES, Kinship.OTHER_PERSONS})
_FORBIDDING = _OF_OTHERS | {
    Kinship.OTHER_TIME,
    Kinship.OTHER_PLACE,
    Kinship.OTHER_MATTER,
    Kinship.OTHER_MEASURE,
    Kinship.OTHER_DOER,
    Kinship.OTHER_DEEDS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Principals:
    """Who a story is about, as its weights tell: countries, the persons most named for each, the occasion."""

    countries: frozenset[Country]
    persons: Persons
    occasion: str


@answers_held
def principals(weights: Mapping[str, float]) -> Principals:
    """The principals of a story from its weights."""
    persons: dict[Country, dict[str, float]] = defaultdict(dict)
    for key, count in parts_of(weights).get("p:", {}).items():
        country, _, person = key.partition(":")
        persons[Country(country)][person] = count
    occasions = parts_of(weights).get("o:", {})
    return Principals(
        countries=frozenset(Country(country) for country in _leading(parts_of(weights).get("c:", {}))),
        persons={country: frozenset(EntityId(person) for person in _leading(named)) for country, named in persons.items()},
        occasion=max(sorted(occasions), key=lambda one: occasions[one]) if occasions else "",
    )


def counts(happening: Happening) -> dict[str, float]:
    """What one article adds to a story's weights: nothing where neither an event nor a pair of persons is told."""
    if not happening.occasion and not happening.is_pair:
        return {}
    persons = {f"p:{country}:{person}": 1.0 for country, named in happening.persons.items() for person in named}
    countries = {f"c:{country}": 1.0 for country in happening.countries}
    occasion = {f"o:{happening.occasion}": 1.0} if happening.occasion else {}
    return persons | countries | occasion


def story_key(weights: Mapping[str, float], told: Sequence[Facet]) -> StoryKey:
    """The key as people and tables read it, of a story in which this is told."""
    found = principals(weights)
    countries, organisations = spelt_out(found.countries, told)
    persons = frozenset(person for named in found.persons.values() for person in named)
    return StoryKey(countries=countries, organisations=organisations, persons=persons, occasion=found.occasion)


def is_contact(story: Story) -> bool:
    """Whether two sides meet, promise or agree in it: then its key holds it together."""
    found = principals(story.weights)
    return found.occasion == CONTACT and len(found.countries) > 1


def lookups(countries: frozenset[Country], persons: Persons, names: tuple[str, ...]) -> tuple[str, ...]:
    """Index keys of principals and facets: "k:CHN+USA", "p:qin-gang", "f:visit:CHN>USA"."""
    pairs = [f"k:{one}+{other}" for one, other in combinations(sorted(countries), 2)]
    people = sorted(f"p:{person}" for named in persons.values() for person in named)
    return (*people, *pairs, *(f"f:{name}" for name in names))


def kinship(features: Features, story: Story, *, settings: StorySettings) -> Kinship:
    """What the keys say; SILENT without events on either side."""
    told = features.happening
    if not told.occasion and not told.persons:
        return _dormant(features, story, Kinship.SILENT, settings)
    known = principals(story.weights)
    if not told.occasion or not known.occasion:
        return _dormant(features, story, _by_names(told, known, is_foreign=is_foreign(features, story), groups=settings.groups), settings)
    if told.occasion != known.occasion:
        return Kinship.OTHER_OCCASION
    if countries_conflict(told.countries, known.countries):
        return Kinship.SILENT if _names_all_principals(features, known) else Kinship.OTHER_COUNTRIES
    if persons_conflict(told.persons, known.persons):
        return Kinship.SILENT if told.occasion == OFFICE and _names(features, known) else Kinship.OTHER_PERSONS
    if _dates_conflict(features, story):
        return Kinship.OTHER_TIME
    if _places_conflict(told, story, settings):
        return Kinship.OTHER_PLACE
    if told.occasion == OFFICE and appointed(told.events) & appointed(story.sightings):
        return Kinship.SAME
    found = _positive(told, known, groups=settings.groups)
    if (
        found in (Kinship.SAME, Kinship.LIKELY)
        and _is_later(told, story)
        and told.persons.keys() - parts_of(story.weights).get("c:", {}).keys()
    ):
        return Kinship.OTHER_PERSONS
    if found is Kinship.LIKELY and _are_before_promised_ones(told, story):
        return Kinship.OTHER_PLACE
    if found is Kinship.LIKELY and _is_unnamed_again(features, story, settings):
        return Kinship.LATER
    return _dormant(features, story, found, settings)


def are_apart(one: Story, other: Story) -> bool:
    """Whether the keys of two stories contradict one another: then they are never merged of themselves."""
    known, told = principals(one.weights), principals(other.weights)
    occasions = {known.occasion, told.occasion} - {""}
    return len(occasions) > 1 or countries_conflict(known.countries, told.countries) or persons_conflict(known.persons, told.persons)


def _by_names(told: Happening, known: Principals, *, is_foreign: bool, groups: Set[EntityId]) -> Kinship:
    """What the names of headline and lead say when one side has no event.

    Beside a story of contact, persons of two countries settle it both ways, and so does a single person where the
    countries of one side are among those of the other. Where neither side tells an event, a pair of persons joins
    only what it cannot be compared with by words: a report in a language that the story has not been told in.
    """
    alike = persons_agree(told.persons, known.persons, groups=groups)
    if OFFICE in (told.occasion, known.occasion):
        return Kinship.SILENT
    if told.is_pair and len(known.persons) > 1 and persons_conflict(told.persons, known.persons):
        return Kinship.OTHER_PERSONS
    if not told.occasion and not known.occasion:
        return Kinship.LIKELY if alike > 1 and is_foreign else Kinship.SILENT
    alone = alike == 1 and min(len(told.persons), len(known.persons)) == 1 and _are_nested(told.countries, known.countries)
    if alike > 1 or alone:
        return Kinship.LIKELY if is_foreign else Kinship.NAMED
    return Kinship.SILENT


def _are_nested(one: frozenset[Country], other: frozenset[Country]) -> bool:
    """Whether two countries or more are shared and one side names no other than the other side does."""
    return len(one & other) > 1 and (one <= other or other <= one)


def is_foreign(features: Features, story: Story) -> bool:
    """Whether the report is in another language than those in which the story is mostly told; of unknown ones it is the background's."""
    return bool(features.lang) and features.lang not in _spoken(story.weights)


def _positive(told: Happening, known: Principals, *, groups: Set[EntityId]) -> Kinship:
    if told.occasion != CONTACT or len(told.countries & known.countries) < 2:
        return Kinship.SILENT
    return Kinship.SAME if persons_agree(told.persons, known.persons, groups=groups) else Kinship.LIKELY


def _names(features: Features, known: Principals) -> bool:
    """Whether the report names whoever the story is about: "Pathirana replaces Rambukwella" goes on with Rambukwella's resignation."""
    return not surnames(known.persons).isdisjoint(features.terms)


def _names_all_principals(features: Features, known: Principals) -> bool:
    """Whether headline and lead name the persons of each side, and the event of others that they tell names nobody and is yet to come.

    "Kyiv is ready to talk to Moscow", Kuleba tells Wang Yi: what was said is said of those talks.
    """
    persons = known.persons.values()
    named = len(persons) > 1 and not any(one.isdisjoint(features.entities) for one in persons)
    told = features.happening
    return named and not told.persons and not any(is_held(event) for event in told.events if event.tier is not Tier.NONE)


def _dormant(features: Features, story: Story, found: Kinship, settings: StorySettings) -> Kinship:
    """A story kept open by a commitment alone takes only what speaks of that very commitment, or of talks where it was to be kept.

    What denies it need name nobody of the other side, and no denial is sure enough to be an occasion of its own.
    """
    if _is_live(features, story, settings):
        return found
    waiting = commitments(story.facets)
    if not found.is_of_others and is_denied(features.happening, waiting, settings=settings):
        return Kinship.LIKELY
    speaks = speaks_of(features.happening, waiting, settings=settings)
    if not speaks or found not in (Kinship.SAME, Kinship.LIKELY, Kinship.NAMED):
        return Kinship.OTHER_TIME
    return Kinship.LIKELY if found is Kinship.NAMED else found


def _is_live(features: Features, story: Story, settings: StorySettings) -> bool:
    return features.at - story.last_article <= settings.live


def _dates_conflict(features: Features, story: Story) -> bool:
    """Whether both give a day to the same facet and the days lie apart: another visit, unless the report names the old day too.

    What was put off, called off or denied may be on again for another day, and what an agreement on nothing named is for has none.
    """
    last = {facet.name: facet.status for facet in story.facets}
    waiting = {name for name, status in last.items() if is_break(status)}
    days = {facet.name: day for facet in story.facets if (day := day_of(facet, at=facet.at))}
    return any(
        name in days
        and name not in waiting
        and not name.endswith(UNKNOWN)
        and abs(day - days[name]) > _DATES_APART
        and str(days[name].day) not in features.numbers
        for name, day in features.facet_days
    )


def _is_later(told: Happening, story: Story) -> bool:
    """Whether talks are told of a later day than any the story knows of, or else than the day it began."""
    days = [event.done for event in told.events if event.done and is_held(event)]
    known = [one.done for one in story.sightings if one.done and is_held(one)]
    return bool(days) and min(days) > max(known, default=(story.opened + EAST).date())


def _is_unnamed_again(features: Features, story: Story, settings: StorySettings) -> bool:
    """Whether nobody is named for talks of a later day, in words that can tell something against them: the same language."""
    later = _is_live(features, story, settings) and _is_later(features.happening, story)
    return later and not features.happening.persons and not is_foreign(features, story)


def _places_conflict(told: Happening, story: Story, settings: StorySettings) -> bool:
    """Whether the same sides are told to have met in one country and, by the story, in another: Jakarta's talks are not Beijing's."""
    known: dict[str, set[Country]] = defaultdict(set)
    for facet in story.facets:
        if is_held(facet) and facet.place and facet.place.country:
            known[facet.name].add(facet.place.country)
    placed: dict[str, set[Country]] = defaultdict(set)
    for event in told.events:
        if is_held(event) and event.tier is Tier.ALERT and event.place and event.place.country:
            placed[facet_name(event, settings=settings)].add(event.place.country)
    return any(known[name].isdisjoint(where) for name, where in placed.items() if name in known)


def _are_before_promised_ones(told: Happening, story: Story) -> bool:
    """Whether talks were held in one country while those that the story waits for are on a day to come in another."""
    held = {event.place.country for event in told.events if is_held(event) and event.place and event.place.country}
    waiting = [one for one in commitments(story.facets) if one.day and one.place and one.place.country]
    return (
        bool(held and waiting)
        and not any(map(is_held, story.facets))
        and held.isdisjoint(one.place.country for one in waiting if one.place)
    )


@answers_held
def _spoken(weights: Mapping[str, float]) -> frozenset[str]:
    """The languages a story is mostly told in."""
    return frozenset(_leading(parts_of(weights).get("l:", {})) or {HOME})


def _leading(counted: Mapping[str, float]) -> list[str]:
    most = max(counted.values(), default=0.0)
    return [name for name, count in counted.items() if count >= most * _PRINCIPAL_SHARE]
