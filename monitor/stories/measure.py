"""A measure by which two happenings of a kind in one place differ: a quake of magnitude 6.1 is not that of 5.6 three days before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta

from monitor.model.story import Story
from monitor.stories.features import Features
from monitor.stories.rarity import Rarity

MEASURE = "m:"
"""What a story counts under: how many of its reports give a measure, "m:magnitud 6.1"."""

_REVISED = timedelta(hours=24)
"""So long after a story's first report another figure may be the same happening measured better."""

_USUAL = 0.5
_RARE = 3.0


def measured_otherwise(features: Features, story: Story, rarity: Rarity) -> bool:
    """Whether a report gives another figure than the story does for the same uncommon word, a day after it began, and not the old one."""
    if not features.measures or features.at - story.opened < _REVISED:
        return False
    known, told = _by_word(_usual(story)), _by_word(features.measures)
    return any(
        known[word].isdisjoint(figures) and known[word].isdisjoint(features.numbers)
        for word, figures in told.items()
        if word in known and rarity.of(word) >= _RARE
    )


def _usual(story: Story) -> Iterator[str]:
    size = story.weights.get("size", 1.0)
    return (key[len(MEASURE) :] for key, count in story.weights.items() if key.startswith(MEASURE) and count >= _USUAL * size)


def _by_word(measures: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one in measures:
        word, _, figure = one.partition(" ")
        found[word].add(figure)
    return found
