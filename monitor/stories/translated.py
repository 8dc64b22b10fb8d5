"""How far a report in another language tells a story: what translation leaves alone speaks, the words themselves do not.

Left alone are whom and what the gazetteer knows in any language, notions, numbers, names that are spelt alike, and long words of one
root ("hélicoptère", "helicopter").
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from monitor.model.story import Story
from monitor.stories.features import Features
from monitor.stories.judge import score, untold
from monitor.stories.kinds import BREACH
from monitor.stories.notions import Notions
from monitor.stories.profile import Profile, Vector, of_story
from monitor.stories.rarity import Rarity
from monitor.stories.sighting import UNKNOWN
from monitor.stories.wording import HOME, country_term, is_country, is_home

ENTITY, NOTION = "e:", "g:"
"""What a story counts under: how many of its articles name a person, an organisation, a country or a notion in headline or lead."""

_ABROAD, _NEAR = "x:", "y:"
_OF_STORY = 0.4
_MANY, _FULL = 3, 7.0
_LONG, _ROOT = 6, 5
_ABOUT = 3
_TELLING = 1.2
"""Two countries that are seldom in the news, on the scale of the sign "countries": what a single one never reaches."""
_BESIDES = ("persons", "notions", "name", "numbers", "roots")
_SAME_DEED = 1.0
"""What a breach that both tell adds to the log-odds."""
LEAST = -9.0
"""The log-odds of what nothing speaks for."""


def foreign_odds(features: Features, story: Story, rarity: Rarity) -> float:
    """The log-odds that a report tells a story told in other languages; least where they share countries alone: the same two do much.

    Countries that are seldom named together may do, unless both are about something, and it is not the same; a breach that both tell does.
    """
    found = foreign_signs(features, story, rarity)
    same_deed = _SAME_DEED if _tells_same_deed(features, story) else 0.0
    by_countries_alone = not same_deed and not any(found[sign] for sign in _BESIDES)
    if by_countries_alone and (found["countries"] < _TELLING or found["notions_other"]):
        return LEAST
    return score(found, rarity.settings.foreign) + same_deed


def usual_countries(story: Story) -> frozenset[str]:
    """The countries that a good part of the story's articles name."""
    return frozenset(filter(_is_country, _usual(story.weights)))


def countries_named(features: Features) -> frozenset[str]:
    """The countries that headline and lead name."""
    return frozenset(filter(_is_country, features.entities))


def _tells_same_deed(features: Features, story: Story) -> bool:
    """Whether both tell that the same country broke with the same other one, which no two do every week."""
    broken = {one.name for one in story.facets if one.kind == BREACH and UNKNOWN not in one.name}
    return not broken.isdisjoint(features.facet_names)


def foreign_signs(features: Features, story: Story, rarity: Rarity) -> dict[str, float]:
    """The named signs that a report tells a story told in other languages; each about 0 to 3."""
    profile = of_story(story)
    shared = _usual(story.weights) & features.entities
    countries = {name for name in shared if _is_country(name)}
    return {
        "persons": float(len(shared) - len(countries)),
        "countries": _rarest(map(country_term, countries), rarity),
        "name": _rarest((name for name in features.names & profile.names.keys() if not is_country(name)), rarity, count=1),
        "numbers": float(min(len(features.numbers & profile.numbers.keys()), _MANY)),
        "roots": _roots(features, profile),
        "untold": untold(story, features.at),
        "size": math.log(1 + profile.size),
        **_notions(features, story.weights, profile.size, rarity),
    }


def named_by(story: Story, notions: Notions) -> tuple[str, ...]:
    """Further index keys: who and what a story is about, for reports in other languages, which share few of its words.

    Those of a story in the language of the background are asked for by reports in others only, so that they crowd nothing out.
    """
    names = _usual(story.weights)
    at_home = bool(story.weights.get(f"l:{HOME}", 0.0))
    persons = (f"{_ABROAD if at_home else 'p:'}{name}" for name in names if not _is_country(name))
    matters = _matters(names, _usual(story.weights, NOTION), notions)
    return (*sorted(persons), *(f"{_ABROAD if at_home else _NEAR}{matter}" for matter in matters))


def asked(features: Features, notions: Notions) -> tuple[str, ...]:
    """The keys by which a report finds the stories that other languages tell of whom and what it is about."""
    matters = _matters(features.entities, features.notions, notions)
    near = tuple(f"{_NEAR}{matter}" for matter in matters)
    if is_home(features.lang):
        return near
    persons = sorted(f"{_ABROAD}{name}" for name in features.entities if not _is_country(name))
    return (*near, *persons, *(f"{_ABROAD}{matter}" for matter in matters))


def _usual(weights: Vector, prefix: str = ENTITY) -> frozenset[str]:
    """What a good part of the story's articles name."""
    least = _OF_STORY * weights.get("size", 1.0)
    return frozenset(key[len(prefix) :] for key, count in weights.items() if key.startswith(prefix) and count >= least)


def _matters(entities: Iterable[str], notions: Iterable[str], known: Notions) -> list[str]:
    """Each country with each of the rarest notions: "ITA quake"."""
    rarest = sorted(notions, key=lambda notion: (-known.rarity(notion), notion))[:_ABOUT]
    return [f"{country} {notion}" for country in sorted(filter(_is_country, entities)) for notion in rarest]


def _notions(features: Features, weights: Vector, size: float, rarity: Rarity) -> dict[str, float]:
    """How much the notions of both tell together, how alike they are, and whether both have some and none in common."""
    told = {key[len(NOTION) :]: min(count / size, 1.0) for key, count in weights.items() if key.startswith(NOTION)}
    weigh = rarity.settings.notions.rarity
    ours = {notion: weigh(notion) for notion in features.notions}
    theirs = {notion: share * weigh(notion) for notion, share in told.items()}
    shared = ours.keys() & theirs.keys()
    lengths = math.hypot(*ours.values()) * math.hypot(*theirs.values())
    return {
        "notions": sum(theirs[notion] for notion in shared) / _FULL,
        "notions_alike": sum(ours[notion] * theirs[notion] for notion in shared) / lengths if lengths else 0.0,
        "notions_other": 1.0 if ours and theirs and not shared else 0.0,
    }


def _roots(features: Features, profile: Profile) -> float:
    """The part of the story's squared weights that lies in names and numbers of both and in long words of one root, countries left out."""
    total = sum([weight * weight for weight in profile.terms.values()])
    roots = {term[:_ROOT] for term in features.terms if _is_long(term)}
    either = {*profile.names, *profile.numbers} | features.names | features.numbers
    words = ((term, weight) for term, weight in profile.terms.items() if not is_country(term))
    found = (w for term, w in words if (term in features.terms and term in either) or (_is_long(term) and term[:_ROOT] in roots))
    return sum([weight * weight for weight in found]) / total if total else 0.0


def _rarest(terms: Iterable[str], rarity: Rarity, count: int = _MANY) -> float:
    """How much the rarest of these terms tell together."""
    return sum(sorted(map(rarity.of, terms), reverse=True)[:count]) / _FULL


def _is_country(name: str) -> bool:
    return name.isupper()


def _is_long(term: str) -> bool:
    return len(term) >= _LONG and term.isalpha() and term.isascii()
