"""Stories and texts kept in memory with the indices that `ports` promises: for the lab, tests and replays."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from monitor.model.article import Article
from monitor.model.ids import ArticleId, StoryId
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
        keys = story.lookup_keys
        gone = old.lookup_keys - keys if old else ()
        for key in gone:
            self._posting[key].pop(story.id, None)
        for key in keys:
            self._posting[key][story.id] = None
        self.stories[story.id] = story


class Texts:
    """Articles by the bands of their texts, as `ports.Articles` looks copies up."""

    def __init__(self) -> None:
        self._articles: dict[ArticleId, Article] = {}
        self._sharing: dict[str, list[ArticleId]] = defaultdict(list)

    def keep(self, id: ArticleId, article: Article, *, bands: Sequence[str]) -> None:
        """Keep one article."""
        self._articles[id] = article
        for band in bands:
            self._sharing[band].append(id)

    def near(self, bands: Sequence[str], *, since: datetime, limit: int) -> list[tuple[ArticleId, Article]]:
        """Articles first seen since then that share a band, the newest first."""
        sharing = {id for band in bands for id in self._sharing.get(band, ())}
        found = [(id, self._articles[id]) for id in sharing if self._articles[id].first_seen >= since]
        return sorted(found, key=lambda one: (one[1].first_seen, one[0]), reverse=True)[:limit]


def _is_live(story: Story, since: datetime) -> bool:
    if story.merged_into is not None:
        return False
    return story.last_article >= since or (story.open_until is not None and story.open_until >= since)
