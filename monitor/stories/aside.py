"""Stories that stand aside: ambiguous tellings, weighed again against their neighbour when another article joins them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from monitor.model.story import Story
from monitor.stories import judge
from monitor.stories.happening import CONTACT
from monitor.stories.profile import Profile, of_story
from monitor.stories.rarity import ALL, Rarity
from monitor.stories.settings import StorySettings


class Standing(StrEnum):
    """What a story that stood aside proves to be."""

    ONE = "the same story as its neighbour"
    OWN = "a story of its own"
    OPEN = "still open"


def asked(story: Story) -> tuple[str, ...]:
    """The keys whose frequencies `weigh` and `likeness` read."""
    return (ALL, *(key for key in story.weights if key.startswith("t:")))


def weigh(story: Story, neighbour: Story, frequencies: Mapping[str, int], *, settings: StorySettings) -> Standing:
    """Whether an aside that grew is its neighbour's story (then merge them), its own (then it starts), or neither yet."""
    if story.key.occasion == CONTACT and len(story.key.countries) > 1:
        return Standing.OWN
    alike = likeness(story, neighbour, frequencies, settings=settings)
    if alike >= settings.merge:
        return Standing.ONE
    return Standing.OPEN if alike >= settings.keep_aside else Standing.OWN


def likeness(story: Story, neighbour: Story, frequencies: Mapping[str, int], *, settings: StorySettings) -> float:
    """The log-odds of the judge for two stories; high by habit, since nothing else competes: compare with `merge`, not `join`."""
    rarity = Rarity(counts=frequencies, settings=settings)
    signs = judge.signs(judge.side(_as_article(of_story(story)), rarity=rarity), of_story(neighbour))
    return judge.score(signs | {"ahead": signs["cosine"]}, settings.coefficients)


def _as_article(profile: Profile) -> Profile:
    length = math.sqrt(sum(weight * weight for weight in profile.terms.values())) or 1.0
    terms = {term: weight / length for term, weight in profile.terms.items()}
    return replace(profile, terms=terms, size=1.0, words=profile.words / profile.size)
