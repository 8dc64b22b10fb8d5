"""Whether a report tells that another country did what a story tells: two expel diplomats of a third on one day, each for itself."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.model.enums import Tier
from monitor.model.event import Event
from monitor.model.ids import Country
from monitor.model.story import Facet, Story
from monitor.stories.features import Features
from monitor.stories.happening import LEAD
from monitor.stories.kinds import HOSTILE, ORDERED
from monitor.stories.profile import of_story
from monitor.stories.wording import country_term


def done_by_another(features: Features, story: Story) -> bool:
    """Whether who acts, in headline and lead, is no country of the story's words, and who acts in the story none of the report's.

    Whom a report tells the deed to be done to is not named there as who did the story's: "Canada sanctions Nicaragua's officials".
    """
    events = [one for one in features.happening.events if one.tier is Tier.ALERT and one.evidence.start < LEAD]
    here, there = _doers(events, ORDERED), _doers(story.facets, HOSTILE)
    if not here or not there:
        return False
    known, targets = of_story(story).terms, {actor.country for one in events if one.kind in ORDERED for actor in one.counterparts}
    return not any(country_term(one) in known for one in here) and not any(country_term(one) in features.terms for one in there - targets)


def _doers(told: Iterable[Event | Facet], kinds: frozenset[str]) -> set[Country]:
    return {actor.country for one in told if one.kind in kinds for actor in one.actors if actor.country}
