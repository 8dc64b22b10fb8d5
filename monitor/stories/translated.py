"""How much of a story a report in another language tells: what translation leaves alone speaks, the words themselves do not.

Left alone are whom and what the gazetteer knows in any language, numbers, names that are spelt alike, and long words of one root
("hélicoptère", "helicopter").
"""

from __future__ import annotations

from collections.abc import Mapping

from monitor.model.enums import Tier
from monitor.model.story import Story
from monitor.stories.features import Features
from monitor.stories.profile import Profile, Vector
from monitor.stories.sighting import UNKNOWN
from monitor.stories.wording import HOME, is_country, is_home

ENTITY = "e:"
"""What a story counts under: how many of its articles name a person, an organisation or a country in headline or lead."""

_ABROAD = "x:"
_OF_STORY = 0.4
_NAMED, _COUNTRY, _COUNTRIES, _DEED = 0.25, 0.08, 3, 0.25
_LONG, _ROOT = 6, 5
_ROUTINE = frozenset("attack sanction detention force_posture joint_exercise protest aid support criticism rejection demand threat".split())
"""What the same two do and say to each other all the time."""


def foreign_likeness(features: Features, story: Story, profile: Profile) -> float:
    """What share of the story's weight is found in the report, and more for each entity and for a deed in common; about 0 to 1.7."""
    return (
        _shared(features, profile)
        + _entities(features, story.weights, profile.size)
        + (_DEED if _tells_same_deed(features, story) else 0.0)
    )


def _tells_same_deed(features: Features, story: Story) -> bool:
    """Whether both tell that the same country did the same to the same other one: a break of relations, not one more of a war's attacks."""
    told = {one.name for one in story.sightings if one.kind not in _ROUTINE and one.tier is Tier.ALERT}
    return any(_sides(name) > 1 for name in told.intersection(features.facet_names))


def _sides(name: str) -> int:
    """How many sides a facet names surely."""
    return sum(UNKNOWN not in side for side in name.partition(":")[2].split(">"))


def named_by(story: Story) -> tuple[str, ...]:
    """Further index keys: the persons and organisations the story is about, for reports in other languages, which share few of its words.

    Those of a story in the language of the background are asked for by reports in others only, so that they crowd nothing out.
    """
    named = (name for name in _usual(story.weights, story.weights.get("size", 1.0)) if not _is_country(name))
    prefix = _ABROAD if story.weights.get(f"l:{HOME}", 0.0) else "p:"
    return tuple(sorted(f"{prefix}{name}" for name in named))


def abroad(features: Features) -> tuple[str, ...]:
    """The keys by which a report in another language than the background's finds the stories told in that one."""
    if not is_abroad(features):
        return ()
    return tuple(sorted(f"{_ABROAD}{name}" for name in features.entities if not _is_country(name)))


def is_abroad(features: Features) -> bool:
    """Whether a report is known to be in another language than the background: there every plain word looks rare."""
    return not is_home(features.lang)


def _shared(features: Features, profile: Profile) -> float:
    """The part of the story's squared weights that lies in names and numbers of both and in long words of one root.

    Countries count apart (see `_entities`).
    """
    total = sum([weight * weight for weight in profile.terms.values()])
    roots = {term[:_ROOT] for term in features.terms if _is_long(term)}
    either = {*profile.names, *profile.numbers} | features.names | features.numbers
    words = ((term, weight) for term, weight in profile.terms.items() if not is_country(term))
    found = (w for term, w in words if (term in features.terms and term in either) or (_is_long(term) and term[:_ROOT] in roots))
    return sum([weight * weight for weight in found]) / total if total else 0.0


def _entities(features: Features, weights: Vector, size: float) -> float:
    shared = _usual(weights, size) & features.entities
    countries = sum(map(_is_country, shared))
    return _NAMED * (len(shared) - countries) + _COUNTRY * min(countries, _COUNTRIES)


def _usual(weights: Mapping[str, float], size: float) -> frozenset[str]:
    """What a good part of the story's articles name."""
    counts = ((key[len(ENTITY) :], count) for key, count in weights.items() if key.startswith(ENTITY))
    return frozenset(name for name, count in counts if count >= _OF_STORY * size)


def _is_country(name: str) -> bool:
    return name.isupper()


def _is_long(term: str) -> bool:
    return len(term) >= _LONG and term.isalpha() and term.isascii()
