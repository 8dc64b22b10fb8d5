"""Where an article belongs: keys to ask the store for, then one decision with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.model.story import Joins, Placement, Starts, Story
from monitor.stories import judge
from monitor.stories.features import Features, Shape
from monitor.stories.profile import of_article, of_story
from monitor.stories.rarity import ALL, Rarity
from monitor.stories.settings import StorySettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A candidate with its log-odds and the signs they come from."""

    story: Story
    score: float
    signs: Mapping[str, float]


def counted(features: Features) -> tuple[str, ...]:
    """The keys whose frequencies `place` and `keys` read, and that are counted once per article."""
    return (ALL, *(f"t:{term}" for term in sorted(features.terms)))


def keys(features: Features, frequencies: Mapping[str, int], *, settings: StorySettings) -> tuple[str, ...]:
    """The keys to look stories up by: what the events say first, then the rarest terms."""
    rarity = Rarity(counts=frequencies, settings=settings)
    telling = {term: rarity.of(term) * weight for term, weight in features.terms.items()}
    ranked = sorted(telling, key=lambda term: (-telling[term], term))
    return tuple(f"t:{term}" for term in ranked[: settings.keys_asked])


def place(
    features: Features, candidates: Sequence[Story], frequencies: Mapping[str, int], now: datetime, *, settings: StorySettings
) -> Placement:
    """Join one of the candidates, stand aside of one, or start a story; always with the reason."""
    ranked = rank(features, candidates, frequencies, settings=settings)
    if features.shape is not Shape.REPORT:
        return _attach(ranked, features, settings)
    if not ranked:
        return Starts(reason="nothing like it is known")
    return _decide(ranked, settings)


def rank(features: Features, candidates: Sequence[Story], frequencies: Mapping[str, int], *, settings: StorySettings) -> list[Ranked]:
    """The candidates, likeliest first, each with how far it is ahead of the next best as one more sign."""
    rarity = Rarity(counts=frequencies, settings=settings)
    article = of_article(features, rarity)
    found = [(story, judge.signs(article, of_story(story), rarity=rarity)) for story in candidates]
    ranked = [_ranked(story, signs | {"ahead": _ahead(story, signs, found)}, settings) for story, signs in found]
    return sorted(ranked, key=lambda one: (-one.score, one.story.id))


def _ranked(story: Story, signs: Mapping[str, float], settings: StorySettings) -> Ranked:
    return Ranked(story=story, signs=signs, score=judge.score(signs, settings.coefficients))


def _ahead(story: Story, signs: Mapping[str, float], found: Sequence[tuple[Story, Mapping[str, float]]]) -> float:
    rivals = [other_signs["cosine"] for other, other_signs in found if other is not story and not _are_kin(story, other)]
    return signs["cosine"] - max(rivals, default=0.0)


def _are_kin(one: Story, other: Story) -> bool:
    """Whether one stands aside of the other (they may prove to be the same story, so they do not compete)."""
    return one.aside_of == other.id or other.aside_of == one.id


def _decide(ranked: Sequence[Ranked], settings: StorySettings) -> Placement:
    best = ranked[0]
    if best.story.aside_of and best.score >= settings.confirm:
        return Joins(story=best.story.id, score=best.score, confirms=True, reason="second telling of a story that stood aside")
    if not best.story.aside_of and best.score >= settings.join:
        return Joins(story=best.story.id, score=best.score, reason=_reason(best))
    if best.score < settings.aside:
        return Starts(reason="unlike every known story", linked=best.story.id, score=best.score)
    parent = next((one for one in ranked if not one.story.aside_of), None)
    if parent is None or parent.score < settings.aside:
        return Starts(reason="nearest to a story that stands aside", linked=best.story.id, score=best.score)
    return Starts(reason="may tell the same as its nearest story", linked=parent.story.id, score=parent.score, aside=True)


def _attach(ranked: Sequence[Ranked], features: Features, settings: StorySettings) -> Placement:
    best = ranked[0] if ranked else None
    if best is None or best.score < settings.aside:
        return Starts(reason=f"{features.shape} about nothing known")
    return Joins(story=best.story.id, score=best.score, glue=False, reason=f"{features.shape} attached to its nearest story")


def _reason(best: Ranked) -> str:
    signs = best.signs
    return f"same words: cosine {signs['cosine']:.2f}, headline {signs['headline']:.2f}, names {signs['names']:.2f}"
