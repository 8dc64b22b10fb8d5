"""Whether a report tells of another matter between the two countries of a story, where nobody whom both name says that it is the same.

Two countries deal with one another on many matters at once: a foreign minister is to visit while the water ministers of both meet.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TypeVar

from monitor.model.enums import Status, Tier
from monitor.model.event import Event
from monitor.model.story import Facet, Story
from monitor.stories.features import Features
from monitor.stories.happening import LEAD
from monitor.stories.kinds import AGREEMENT, CONTACTS, MOVES, OPPOSITES, SPEECH, VISIT
from monitor.stories.ladder import APART, EAST
from monitor.stories.profile import Vector, of_article, of_story
from monitor.stories.rarity import Rarity
from monitor.stories.sides import surnames
from monitor.stories.sighting import is_held
from monitor.stories.wording import is_country

_One = TypeVar("_One", Event, Facet)

_PROMISED = frozenset({Status.PLANNED, Status.PROPOSED})
"""Told to be, by no talks that were held: what is agreed or accepted may come of those."""

_UNLIKE, _FAINT = 0.2, 0.03
"""Cosines without the terms of countries: reports of one contact that name nobody in common have .07 to .5, of two matters up to .2."""

_LONG = 20
"""So many terms a report must have for its words to say something against a story by what they leave out."""

_REACHED = frozenset({Status.COMPLETED, Status.AGREED})


def is_another_matter(features: Features, story: Story, rarity: Rarity) -> bool:
    """Whether a report names other ministers, or tells in other words what was done where the story only waits, or the reverse."""
    if _names_other_ministers(features, story, rarity.settings.portfolios):
        return True
    apart = _is_done_before(features, story) or _is_promised_beside(features, story)
    return apart and _likeness(of_article(features, rarity).terms, of_story(story).terms) < _UNLIKE


def tells_other_deeds(features: Features, story: Story, rarity: Rarity) -> bool:
    """Whether a report of some length tells of visits or talks alone and shares little but countries with a story of other deeds.

    An agreement, too, beside the moves of forces; elsewhere it may be on what the story tells: a truce, a loan.
    """
    known = {one.kind for one in story.facets if one.kind not in SPEECH}
    told = {one.kind for one in features.happening.events if one.tier is Tier.ALERT and one.kind not in SPEECH}
    if not known or not told or features.length < _LONG or not known.isdisjoint(CONTACTS) or not told <= CONTACTS:
        return False
    if AGREEMENT in told and not known <= MOVES:
        return False
    return _likeness(of_article(features, rarity).terms, of_story(story).terms) < _FAINT


def undoes_another(features: Features, story: Story, rarity: Rarity) -> bool:
    """Whether a report tells that people were freed where the story has only others detained, or the reverse, and names nobody of it."""
    known = {one.kind for one in story.facets} & OPPOSITES
    told = {one.kind for one in features.happening.events if one.tier is not Tier.NONE and one.evidence.start < LEAD} & OPPOSITES
    if len(known) != 1 or len(told) != 1 or known == told or not _words_of(features.names).isdisjoint(of_story(story).names):
        return False
    return _likeness(of_article(features, rarity).terms, of_story(story).terms) < _UNLIKE


def _words_of(names: Iterable[str]) -> set[str]:
    return {name for name in names if not is_country(name)}


def _likeness(one: Vector, other: Vector) -> float:
    """The cosine of two vectors without the terms of countries."""
    ours, theirs = _without_countries(one), _without_countries(other)
    overlap = sum(weight * theirs[term] for term, weight in ours.items() if term in theirs)
    return overlap / (math.hypot(*ours.values()) * math.hypot(*theirs.values())) if overlap else 0.0


def _without_countries(vector: Vector) -> dict[str, float]:
    return {term: weight for term, weight in vector.items() if not is_country(term)}


def _names_other_ministers(features: Features, story: Story, portfolios: Mapping[str, str]) -> bool:
    named = (actor.office for one in story.sightings if one.kind in CONTACTS for actor in one.parties)
    told, known = ({portfolios[one] for one in offices if one and one in portfolios} for offices in (features.happening.offices, named))
    return bool(told and known) and told.isdisjoint(known)


def _is_done_before(features: Features, story: Story) -> bool:
    """Whether talks were held or an agreement reached while all that the story has is a visit on a day to come."""
    told, known = _contacts(features.happening.events), _contacts(story.facets)
    waits = bool(known) and all(_is_to_come(one, since=one.at, at=features.at) for one in known)
    return waits and any(_is_done(one) for one in told) and all(one.kind != VISIT for one in told)


def _is_promised_beside(features: Features, story: Story) -> bool:
    """Whether a visit on a day to come is told of persons whom a story of what was agreed or held never names."""
    told, known = _contacts(features.happening.events), _contacts(story.facets)
    if not (told and known and all(map(_is_done, known)) and any(one.kind == VISIT for one in told)):
        return False
    return all(_is_promised(one, at=features.at) for one in told) and _names_others(features, story)


def _is_promised(one: Event, *, at: datetime) -> bool:
    return one.status in _PROMISED and (one.kind != VISIT or _is_to_come(one, since=at, at=at))


def _names_others(features: Features, story: Story) -> bool:
    named = surnames(features.happening.persons)
    return bool(named) and named.isdisjoint(of_story(story).terms)


def _contacts(told: Iterable[_One]) -> list[_One]:
    return [one for one in told if one.kind in CONTACTS and one.tier is not Tier.NONE]


def _is_to_come(one: Event | Facet, *, since: datetime, at: datetime) -> bool:
    """Whether it is a visit promised for a day after `at`, or for no day yet, within these hours, of a week or month that goes on."""
    if one.kind != VISIT or one.status not in _PROMISED or one.when is None or one.when.end is None:
        return False
    today: date = (at + EAST).date()
    if one.when.precision == "day":
        return one.when.end > today
    return one.when.end > today and at - since < APART


def _is_done(one: Event | Facet) -> bool:
    if one.kind == AGREEMENT:
        return one.status in _REACHED
    return is_held(one)
