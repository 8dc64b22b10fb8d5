"""Stories that stand aside: ambiguous tellings, weighed again against their neighbour when another article joins them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from monitor.model.ids import Kind
from monitor.model.story import Story
from monitor.stories import judge, pair
from monitor.stories.kinds import SPEECH
from monitor.stories.principals import is_contact
from monitor.stories.profile import of_story
from monitor.stories.rarity import ALL, Rarity
from monitor.stories.settings import StorySettings

_TOLD_TWICE = 2


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
    if is_contact(story) or _tells_another_deed(story, neighbour):
        return Standing.OWN
    alike = likeness(story, neighbour, frequencies, settings=settings)
    if alike >= settings.merge:
        return Standing.ONE
    return Standing.OPEN if alike >= settings.keep_aside or _is_told_anew_in_each_language(story) else Standing.OWN


def _is_told_anew_in_each_language(story: Story) -> bool:
    """Whether no two of its reports are in one language: their words are unlike its neighbour's whatever they tell."""
    spoken = [count for key, count in story.weights.items() if key.startswith("l:")]
    return len(spoken) > 1 and max(spoken) < _TOLD_TWICE


def _tells_another_deed(story: Story, neighbour: Story) -> bool:
    """Whether it surely tells a kind of deed of which its neighbour tells none, though that tells others: a blast is no lifted ban."""
    done, known = _deeds(story), _deeds(neighbour)
    return bool(known) and bool(done - known)


def _deeds(story: Story) -> set[Kind]:
    return {one.kind for one in story.facets if one.kind not in SPEECH}


def likeness(story: Story, neighbour: Story, frequencies: Mapping[str, int], *, settings: StorySettings) -> float:
    """The log-odds that two stories are one, from the signs of groups."""
    return judge.score(signs(story, neighbour, Rarity(counts=frequencies, settings=settings)), settings.weighing)


def signs(story: Story, neighbour: Story, rarity: Rarity) -> dict[str, float]:
    """The signs of two groups, and how long the neighbour had not been told when the story began."""
    return pair.signs(of_story(story), of_story(neighbour), rarity=rarity) | {"untold": judge.untold(neighbour, story.opened)}
