"""What comes of what was done, weeks later: an agreement is signed or comes into force, an envoy who was called home goes back.

Such a story waits as one with a promise does, for fewer days. What comes of it seldom names anybody and is told in other words, so that
it is known by what no wording changes: each side is named, the matter is the same, and nothing else is news in the report.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from monitor.model.enums import Status, Tier
from monitor.model.event import Event
from monitor.model.story import Facet, Story
from monitor.stories.features import Features
from monitor.stories.happening import LEAD
from monitor.stories.judge import score
from monitor.stories.kinds import AGREEMENT, BREACH, IN_FORCE, OUTCOMES, SPEECH
from monitor.stories.principals import principals
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings
from monitor.stories.sides import persons_conflict
from monitor.stories.translated import countries_named, foreign_signs, usual_countries

_SIDES = 2
_ABOUT = timedelta(days=1)
_ALIKE = 0.5
"""So alike are the notions of a beginning and of what comes of it; a border that is named in passing beside other things is less."""

_PROMISED = frozenset({Status.AGREED, Status.PLANNED})
_WAITS = {AGREEMENT: _PROMISED | {Status.COMPLETED}, BREACH: frozenset({Status.COMPLETED})} | dict.fromkeys(
    IN_FORCE, frozenset({Status.PLANNED})
)
"""The statuses in which something is yet to come of each."""


def waits_until(told: Iterable[Facet], *, settings: StorySettings) -> datetime | None:
    """Until when something may come of what two sides did; None where they did nothing of the kind."""
    return max((one.at + settings.sequel_days for one in _awaited(told)), default=None)


def is_sequel(features: Features, story: Story, rarity: Rarity) -> bool:
    """Whether a report tells what came of a story that has not been told for longer than its window."""
    settings = rarity.settings
    waiting = [one for one in _awaited(story.facets) if one.at + settings.sequel_days >= features.at and _is_due(one, features.at)]
    is_over = features.at - story.last_article > settings.live
    return bool(waiting) and is_over and _tells_nothing_else(features, waiting) and _is_of_the_same(features, story, rarity)


def _tells_nothing_else(features: Features, waiting: Iterable[Facet]) -> bool:
    """Whether all that headline and lead tell to be done, however surely, may have come of one of these."""
    told = (one for one in features.happening.events if one.tier is not Tier.NONE and one.evidence.start < LEAD)
    deeds = [one for one in told if one.kind not in SPEECH]
    return any(all(_may_come_of(deed, one) for deed in deeds) and _is_mended(one, deeds) for one in waiting)


def _is_mended(begun: Facet, deeds: Iterable[Event]) -> bool:
    """Whether a breach is told to end, which much is said about that ends nothing; True of anything else."""
    return begun.kind != BREACH or any(deed.kind in OUTCOMES[BREACH] for deed in deeds)


def _is_of_the_same(features: Features, story: Story, rarity: Rarity) -> bool:
    """Whether the sides are the same, and no others, and the matter is."""
    sides = usual_countries(story)
    others = persons_conflict(features.happening.persons, principals(story.weights).persons)
    if others or len(sides) < _SIDES or sides != countries_named(features):
        return False
    signs = foreign_signs(features, story, rarity)
    alike = score(signs | {"untold": 0.0}, rarity.settings.foreign)
    return signs["notions_alike"] >= _ALIKE and alike >= rarity.settings.sequel


def _awaited(told: Iterable[Facet]) -> list[Facet]:
    """What something may come of between two countries, each as it stands."""
    last = {one.name: one for one in told}
    return [one for one in last.values() if one.status in _WAITS.get(one.kind, ()) and _is_between_two(one)]


def _is_between_two(one: Facet) -> bool:
    there = {one.place.country} if one.place and one.place.country else set()
    return len(set(one.countries) | there) >= _SIDES


def _is_due(begun: Facet, at: datetime) -> bool:
    """Whether a measure that was announced is to apply about now; later ones of the two are others. All else comes when it comes."""
    if begun.kind not in IN_FORCE:
        return True
    day = begun.when.start if begun.when and begun.when.precision == "day" else None
    return day is not None and abs(at.date() - day) <= _ABOUT


def _may_come_of(deed: Event, begun: Facet) -> bool:
    """Whether it tells the outcome of what was begun, or recalls that; a second agreement of the two is another one.

    It is the first one where that is signed now.
    """
    if deed.kind == begun.kind == AGREEMENT:
        return deed.status is Status.COMPLETED and begun.status in _PROMISED
    recalls = deed.kind == begun.kind and deed.tier is Tier.DIGEST
    return recalls or deed.kind in OUTCOMES[begun.kind]
