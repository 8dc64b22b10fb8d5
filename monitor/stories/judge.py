"""How alike an article and a story are, as log-odds that they tell the same happening: ranked first, decided apart.

The signs are simple (cosines, covered shares, numbers); their coefficients were fitted by logistic regression on
labelled stories and ship as data (`data/stories/settings.yaml`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model.story import Story
from monitor.stories.profile import Profile, Vector
from monitor.stories.rarity import Rarity

_RAREST = 7.0
_RARE = 4.5
_DAY, _LONGEST = timedelta(days=1), 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The article's side of every comparison, worked out once for all candidates."""

    profile: Profile
    named: Vector
    plain: Vector
    headline: Vector
    rarities: Vector


def side(article: Profile, *, rarity: Rarity) -> Side:
    """The article as `signs` takes it."""
    return Side(
        profile=article,
        named=_part(article.terms, article.names),
        plain=_without(article),
        headline=_part(article.terms, article.title or article.terms),
        rarities={term: rarity.of(term) for term in article.terms},
    )


def signs(ours: Side, story: Profile) -> dict[str, float]:
    """The named signs of likeness between an article and a story; each about 0 to 1."""
    article = ours.profile
    shared = [term for term in article.terms if term in story.terms]
    length = _length(story.terms)
    overlap = sum([article.terms[term] * story.terms[term] for term in shared])
    rare = [weight for weight in map(ours.rarities.__getitem__, shared) if weight > _RARE]
    return {
        "cosine": overlap / length if length else 0.0,
        "mean": overlap / story.size,
        "names": _cosine(ours.named, _part(story.terms, story.names)),
        "plain": _cosine(ours.plain, _without(story)),
        "headline": _cosine(ours.headline, _part(story.terms, story.title or story.terms)),
        "covers_article": _share(article.terms, story.terms),
        "covers_story": _share(story.terms, article.terms),
        "core": _core(story.terms, shared, length),
        "covers_names": _share(ours.named, story.terms) if article.names else 0.5,
        "name_kept": _kept(story.names, ours, story),
        "number_kept": _kept(story.numbers, ours, story),
        **_numbers(article, story),
        "rarest": max(map(ours.rarities.__getitem__, shared), default=0.0) / _RAREST,
        "rare": min(len(rare), 6) / 6,
        "length": math.log(1 + article.words) / 4,
        "story_length": math.log(1 + story.words / story.size) / 4,
        "nameless": 0.0 if article.names else 1.0,
    }


def score(found: Mapping[str, float], coefficients: Mapping[str, float]) -> float:
    """The log-odds that article and story are one happening."""
    return coefficients["bias"] + sum(coefficients.get(name, 0.0) * value for name, value in found.items())


def untold(story: Story, at: datetime) -> float:
    """The days since a story was last told, three at most; none for what was told before that."""
    return min(max((at - story.last_article) / _DAY, 0.0), _LONGEST)


def _numbers(article: Profile, story: Profile) -> dict[str, float]:
    shared = sum(number in story.numbers for number in article.numbers)
    conflict = article.numbers and story.numbers and not shared
    return {"numbers": min(shared, 3) / 3, "number_conflict": 1.0 if conflict else 0.0}


def _length(vector: Vector) -> float:
    return math.sqrt(sum([weight * weight for weight in vector.values()]))


def _cosine(left: Vector, right: Vector) -> float:
    overlap = sum([weight * right[term] for term, weight in left.items() if term in right])
    return overlap / (_length(left) * _length(right)) if overlap else 0.0


def _part(vector: Vector, keys: Mapping[str, float]) -> dict[str, float]:
    return {term: vector[term] for term in keys if term in vector}


def _without(profile: Profile) -> dict[str, float]:
    return {term: weight for term, weight in profile.terms.items() if term not in profile.names and term not in profile.numbers}


def _core(story: Vector, shared: Sequence[str], length: float) -> float:
    """The covered share of a story's squared weights: what its articles have in common counts most."""
    return sum([story[term] ** 2 for term in shared]) / length**2 if length else 0.0


def _kept(counts: Vector, ours: Side, story: Profile) -> float:
    """The rarest of the story's names (or numbers) that the article has, weighed by the share of articles that have it."""
    rarities = ours.rarities
    kept = [min(count / story.size, 1.0) * rarities[term] for term, count in counts.items() if term in rarities]
    return max(kept, default=0.0) / _RAREST


def _share(part: Vector, whole: Mapping[str, float]) -> float:
    total = sum(part.values())
    return sum([weight for term, weight in part.items() if term in whole]) / total if total else 0.0
