"""Stories kept in memory with the index that `ports.Stories` promises: for the lab, tests and replays."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from monitor.model.ids import StoryId
from monitor.model.story import Story

_LONGEST_POSTING = 1000


class Shelf:
    """Live stories by their index keys, and how many articles carried a key."""

    def __init__(self) -> None:
        self.stories: dict[StoryId, Story] = {}
        self._posting: dict[str, dict[StoryId, None]] = defaultdict(dict)
        self._counts: Counter[str] = Counter()

    def candidates(self, keys: Sequence[str], *, since: datetime, limit: int) -> list[Story]:
        """Live stories sharing any key, those that share most first; keys that too many stories carry are passed over."""
        shared: Counter[StoryId] = Counter()
        for key in keys:
            posting = self._posting.get(key, {})
            if len(posting) <= _LONGEST_POSTING:
                shared.update(posting.keys())
        ranked = sorted(shared, key=lambda story: (-shared[story], -story))
        return [self.stories[one] for one in ranked if _is_live(self.stories[one], since)][:limit]

    def frequencies(self, keys: Sequence[str]) -> Mapping[str, int]:
        """How many articles carried each key."""
        return {key: self._counts[key] for key in keys}

    def count_keys(self, keys: Sequence[str]) -> None:
        """Count one article that carries these keys."""
        self._counts.update(keys)

    def save(self, story: Story) -> None:
        """Keep the story as it now stands and index it."""
        old = self.stories.get(story.id)
        gone = set(old.index) - set(story.index) if old else ()
        for key in gone:
            self._posting[key].pop(story.id, None)
        for key in story.index:
            self._posting[key][story.id] = None
        self.stories[story.id] = story


def _is_live(story: Story, since: datetime) -> bool:
    if story.merged_into is not None:
        return False
    return story.last_article >= since or (story.open_until is not None and story.open_until >= since)
