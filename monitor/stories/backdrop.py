"""What is only the backdrop of a told facet, or was overtaken by the next turn before anybody heard of it."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.model.enums import Status
from monitor.model.story import Facet, Story
from monitor.stories.kinds import AGREEMENT, CALLS, MEDIATION, TALKS, VISIT, VISITS
from monitor.stories.ladder import is_break, level
from monitor.stories.sides import countries_of
from monitor.stories.sighting import is_held

_REACHED = frozenset({Status.AGREED, Status.COMPLETED})
_THERE = frozenset({Status.UNDER_WAY, Status.COMPLETED})
_SPOKEN_OF = frozenset({Status.INVITED, Status.AGREED, Status.PLANNED})


def is_backdrop(one: Facet, told: Sequence[Facet], story: Story) -> bool:
    """Whether a channel that was told an outcome hears only where it was reached.

    Whoever signs a paper, or is on a visit, has met; an invitation was made in a call; talks that are set are mediated where they are
    held. Talks are such a backdrop if the report that told them first tells the outcome too: alone they are news.
    """
    if one.kind == MEDIATION:
        return any(_is_mediated(talks, one) for talks in told)
    if not (is_held(one) or (one.kind == VISIT and one.status in _THERE)):
        return False
    beside = {(seen.name, seen.status) for seen in story.sightings if seen.article == one.article}
    return any((each.name, each.status) in beside and _comes_of(each, one) for each in told)


def overtaken(fresh: Sequence[Facet]) -> list[Facet]:
    """Those that another one of the same thing, on the same rung, comes after: "visit planned" where it has its day by now."""
    return [one for place, one in enumerate(fresh) if any(_overtakes(other, one) for other in fresh[place + 1 :])]


def _overtakes(other: Facet, one: Facet) -> bool:
    return other.name == one.name and level(other) == level(one) and not is_break(other.status) and not is_break(one.status)


def _comes_of(outcome: Facet, backdrop: Facet) -> bool:
    if not countries_of(backdrop) <= countries_of(outcome):
        return False
    if outcome.kind == AGREEMENT:
        return outcome.status in _REACHED
    if not outcome.name.startswith(VISITS) or backdrop.kind not in TALKS:
        return False
    return outcome.status in (_SPOKEN_OF if backdrop.name.startswith(CALLS) else _THERE)


def _is_mediated(talks: Facet, mediation: Facet) -> bool:
    """Whether talks are those of a mediation, no less far, where the mediator is at home."""
    sides = {actor.country for actor in mediation.counterparts if actor.country}
    hosts = {actor.country for actor in mediation.actors}
    there = talks.place is not None and talks.place.country in hosts
    return talks.kind in TALKS and there and bool(sides) and sides <= talks.countries and level(mediation) <= level(talks)
