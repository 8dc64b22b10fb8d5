"""Whether a report speaks of what a story has waited for longer than it is told of: the very visit or talks, by whoever promised them.

Within the window of a story the countries and the occasion are enough; weeks later the same two countries hold talks of many kinds.
"""

from __future__ import annotations

from collections.abc import Sequence

from monitor.model.enums import Status
from monitor.model.event import Actor, Event
from monitor.model.story import Facet
from monitor.stories.happening import Happening
from monitor.stories.kinds import TALKS
from monitor.stories.ladder import is_break
from monitor.stories.settings import StorySettings
from monitor.stories.sides import LOWEST_RANK, is_person
from monitor.stories.sighting import facet_name


def speaks_of(told: Happening, waiting: Sequence[Facet], *, settings: StorySettings) -> bool:
    """Whether a report tells what became of a promise: of the same visit or talks, or of talks where a visit was to go.

    A break or a resumption speaks of what is known to be promised. Else who promised it must come, under his name or
    his office; what was promised of nobody by name is kept where it was to be kept.
    """
    return any(_tells_of(event, promise, told, settings) for event in told.events for promise in waiting)


def is_denied(told: Happening, waiting: Sequence[Facet], *, settings: StorySettings) -> bool:
    """Whether the report denies a promise, and tells nothing that would be an occasion."""
    denied = {facet_name(event, settings=settings) for event in told.events if event.status is Status.DENIED}
    return not told.occasion and not denied.isdisjoint(one.name for one in waiting)


def _tells_of(event: Event, promise: Facet, told: Happening, settings: StorySettings) -> bool:
    if facet_name(event, settings=settings) != promise.name and not _is_kept(event, promise):
        return False
    if is_break(event.status) or event.status is Status.RESUMED:
        return True
    promised = [actor for actor in promise.actors + promise.counterparts if _is_known(actor) and actor.country in _coming(promise)]
    if promised:
        return any(_comes(other, event, told) for other in promised)
    return promise.place is None or event.place is None or promise.place.country == event.place.country


def _is_kept(event: Event, promise: Facet) -> bool:
    """Whether talks are told from the country that a promised visit was to go to."""
    held = event.kind in TALKS and event.status in (Status.COMPLETED, Status.UNDER_WAY)
    return held and event.place is not None and event.place.country == promise.name.partition(">")[2]


def _coming(promise: Facet) -> list[str]:
    """The countries whose people are to come: the visitor's, or each side of talks."""
    return promise.name.partition(":")[2].partition(">")[0].split("+")


def _is_known(actor: Actor) -> bool:
    """Whether it can be told who is meant: a person, or an office that one holds at a time."""
    return is_person(actor) or (actor.office is not None and actor.rank is not None and actor.rank <= LOWEST_RANK)


def _comes(promised: Actor, event: Event, told: Happening) -> bool:
    named = any(promised.entity in persons for persons in told.persons.values())
    return named or any(_may_be(actor, promised, told) for actor in event.parties)


def _may_be(actor: Actor, promised: Actor, told: Happening) -> bool:
    """Whether it is who promised, as far as the report says: by name, or by an office that nobody else is known to hold by then."""
    if actor.entity == promised.entity:
        return True
    if is_person(actor) and is_person(promised):
        return False
    holders = told.holders.get(actor.entity)
    if holders and is_person(promised):
        return promised.entity in holders
    return actor.office is not None and (actor.office, actor.country) == (promised.office, promised.country)
