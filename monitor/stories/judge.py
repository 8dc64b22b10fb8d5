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
from monitor.stories.held import answers_held
from monitor.stories.profile import Profile, Vector, profile_of
from monitor.stories.rarity import Rarity
from monitor.stories.wording import is_country

_RAREST = 7.0
_RARE = 4.5
_USUAL = 0.25
_DAY, _LONGEST = timedelta(days=1), 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some of a profile's terms with their length as a vector and their sum, which every comparison divides by."""

    weights: Vector
    length: float
    total: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a comparison, taken apart once for all that it is compared with."""

    profile: Profile
    within: float
    whole: Part
    named: Part
    plain: Part
    headline: Part


def side(profile: Profile) -> Side:
    """A profile as `signs` takes it."""
    return Side(
        profile=profile,
        within=within(profile),
        whole=_part(profile.terms),
        named=_part(_among(profile.terms, profile.names)),
        plain=_part(_without(profile)),
        headline=_part(_among(profile.terms, profile.title or profile.terms)),
    )


def side_of(story: Story) -> Side:
    """A story as `signs` takes it, kept while the story is looked at again and again."""
    return _side_of(story.weights)


@answers_held
def _side_of(weights: Vector) -> Side:
    return side(profile_of(weights))


def signs(ours: Side, theirs: Side, *, rarity: Rarity) -> dict[str, float]:
    """The named signs of likeness between an article and a story; each about 0 to 1."""
    article, story, length = ours.profile, theirs.profile, theirs.whole.length
    shared = [term for term in article.terms if term in story.terms]
    overlap = sum([article.terms[term] * story.terms[term] for term in shared])
    rarities = list(map(rarity.of, shared))
    rare = [weight for weight in rarities if weight > _RARE]
    return {
        "cosine": overlap / length if length else 0.0,
        "mean": overlap / story.size,
        "within": theirs.within,
        "countries": _by_countries(article.terms, story.terms, shared) / overlap if overlap else 0.0,
        "names": _cosine(ours.named, theirs.named, among=shared),
        "plain": _cosine(ours.plain, theirs.plain, among=shared),
        "headline": _cosine(ours.headline, theirs.headline, among=shared),
        "covers_article": _share(ours.whole, shared),
        "covers_story": _share(theirs.whole, shared),
        "core": _core(story.terms, shared, length),
        "covers_names": _share(ours.named, shared) if article.names else 0.5,
        "name_kept": _kept(story.names, article, story, rarity),
        "number_kept": _kept(story.numbers, article, story, rarity),
        **_numbers(article, story),
        "rarest": max(rarities, default=0.0) / _RAREST,
        "rare": min(len(rare), 6) / 6,
        "length": math.log(1 + article.words) / 4,
        "story_length": math.log(1 + story.words / story.size) / 4,
        "nameless": 0.0 if article.names else 1.0,
    }


def within(group: Profile) -> float:
    """The mean likeness of a group's articles to one another, pulled to the usual one while there are few pairs."""
    alike = sum([weight * weight for weight in group.terms.values()]) - group.size
    pairs = group.size * (group.size - 1) / 2
    return (max(alike, 0.0) / 2 + _USUAL) / (pairs + 1)


def score(found: Mapping[str, float], coefficients: Mapping[str, float]) -> float:
    """The log-odds that article and story are one happening."""
    return coefficients["bias"] + sum(coefficients.get(name, 0.0) * value for name, value in found.items())


def untold(story: Story, at: datetime) -> float:
    """The days since a story was last told, three at most; none for what was told before that."""
    return min(max((at - story.last_article) / _DAY, 0.0), _LONGEST)


def _by_countries(ours: Vector, theirs: Vector, shared: Sequence[str]) -> float:
    """How much of what is shared are countries: the same two are in the news for many things at once."""
    return sum([ours[term] * theirs[term] for term in shared if is_country(term)])


def _numbers(article: Profile, story: Profile) -> dict[str, float]:
    shared = sum(number in story.numbers for number in article.numbers)
    conflict = article.numbers and story.numbers and not shared
    return {"numbers": min(shared, 3) / 3, "number_conflict": 1.0 if conflict else 0.0}


def _part(weights: Vector) -> Part:
    squares = sum([weight * weight for weight in weights.values()])
    return Part(weights=weights, length=math.sqrt(squares), total=sum(weights.values()))


def _cosine(left: Part, right: Part, *, among: Sequence[str]) -> float:
    """The cosine of two parts; `among` are the terms that the whole texts share."""
    ours, theirs = left.weights, right.weights
    overlap = sum([ours[term] * theirs[term] for term in among if term in ours and term in theirs])
    return overlap / (left.length * right.length) if overlap else 0.0


def _among(vector: Vector, keys: Mapping[str, float]) -> dict[str, float]:
    return {term: vector[term] for term in keys if term in vector}


def _without(profile: Profile) -> dict[str, float]:
    return {term: weight for term, weight in profile.terms.items() if term not in profile.names and term not in profile.numbers}


def _core(story: Vector, shared: Sequence[str], length: float) -> float:
    """The covered share of a story's squared weights: what its articles have in common counts most."""
    return sum([story[term] ** 2 for term in shared]) / length**2 if length else 0.0


def _kept(counts: Vector, article: Profile, story: Profile, rarity: Rarity) -> float:
    """The rarest of the story's names (or numbers) that the article has, weighed by the share of articles that have it."""
    shared = counts.keys() & article.terms.keys()
    kept = [min(counts[term] / story.size, 1.0) * rarity.of(term) for term in shared]
    return max(kept, default=0.0) / _RAREST


def _share(part: Part, shared: Sequence[str]) -> float:
    weights = part.weights
    return sum([weights[term] for term in shared if term in weights]) / part.total if part.total else 0.0
