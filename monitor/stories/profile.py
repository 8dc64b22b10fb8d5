"""A story as the judge sees it, read from and written to `Story.weights`: all that survives a restart.

Keys: "t:" terms (sum of the articles' unit vectors), "n:" names and "d:" numbers and "h:" headline terms (numbers of
articles), "size" (articles that glue) and "words" (their length in terms).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.model.story import Story
from monitor.stories.features import Features
from monitor.stories.held import answers_held
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One side of a comparison: weighted terms and which of them are names, numbers, headline."""

    terms: Vector
    names: Mapping[str, float]
    numbers: Mapping[str, float]
    title: Mapping[str, float]
    size: float
    words: float


def of_article(features: Features, rarity: Rarity) -> Profile:
    """An article as a profile whose terms have length 1."""
    raw = {term: count * rarity.of(term) for term, count in features.terms.items()}
    length = math.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    return Profile(
        terms={term: weight / length for term, weight in raw.items()},
        names=dict.fromkeys(features.names, 1.0),
        numbers=dict.fromkeys(features.numbers, 1.0),
        title=dict.fromkeys(features.title, 1.0),
        size=1.0,
        words=features.length,
    )


def of_story(story: Story) -> Profile:
    """A story as a profile, from its weights alone."""
    return profile_of(story.weights)


@answers_held
def profile_of(weights: Vector) -> Profile:
    """A story's weights as a profile."""
    parts: dict[str, dict[str, float]] = {"t:": {}, "n:": {}, "d:": {}, "h:": {}}
    for key, weight in weights.items():
        if (part := parts.get(key[:2])) is not None:
            part[key[2:]] = weight
    size = weights.get("size", 1.0)
    words = weights.get("words", 0.0)
    return Profile(terms=parts["t:"], names=parts["n:"], numbers=parts["d:"], title=parts["h:"], size=size, words=words)


def is_founded(story: Story) -> bool:
    """Whether a report is in it: round-ups and opinion alone bring a story no words."""
    return "size" in story.weights


def merged(left: Profile, right: Profile, *, settings: StorySettings) -> Profile:
    """Both together; terms beyond the heaviest `terms_kept` are forgotten."""
    return Profile(
        terms=_heaviest(_sum(left.terms, right.terms), settings.terms_kept),
        names=_heaviest(_sum(left.names, right.names), settings.terms_kept),
        numbers=_heaviest(_sum(left.numbers, right.numbers), settings.terms_kept),
        title=_heaviest(_sum(left.title, right.title), settings.terms_kept),
        size=left.size + right.size,
        words=left.words + right.words,
    )


def all_merged(profiles: Sequence[Profile], *, settings: StorySettings) -> Profile:
    """At least one profile, merged one after another: as `merged` does, without a copy of all terms at each step."""
    if len(profiles) == 1:
        return profiles[0]
    return Profile(
        terms=_all_summed([one.terms for one in profiles], settings.terms_kept),
        names=_all_summed([one.names for one in profiles], settings.terms_kept),
        numbers=_all_summed([one.numbers for one in profiles], settings.terms_kept),
        title=_all_summed([one.title for one in profiles], settings.terms_kept),
        size=sum(one.size for one in profiles),
        words=sum(one.words for one in profiles),
    )


def _all_summed(vectors: Sequence[Vector], kept: int) -> dict[str, float]:
    total = dict(vectors[0])
    for vector in vectors[1:]:
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + weight
        total = _heaviest(total, kept)
    return total


def weights(profile: Profile) -> dict[str, float]:
    """The profile as a story keeps it."""
    kept = {f"t:{term}": round(weight, 4) for term, weight in profile.terms.items()}
    for letter, part in (("n", profile.names), ("d", profile.numbers), ("h", profile.title)):
        kept.update({f"{letter}:{term}": weight for term, weight in part.items()})
    return kept | {"size": profile.size, "words": profile.words}


def _sum(left: Vector, right: Vector) -> dict[str, float]:
    total = dict(left)
    for term, weight in right.items():
        total[term] = total.get(term, 0.0) + weight
    return total


def _heaviest(vector: dict[str, float], count: int) -> dict[str, float]:
    if len(vector) <= count:
        return vector
    ranked = sorted(vector.items(), key=lambda item: (-item[1], item[0]))
    return dict(ranked[:count])
