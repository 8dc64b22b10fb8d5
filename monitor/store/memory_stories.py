"""Stories in memory, with the inverted index of their keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.errors import StoreError
from monitor.model.ids import ArticleId, StoryId
from monitor.model.story import Placement, Story
from monitor.ports import Reading
from monitor.store.codec import scrub, storable
from monitor.store.memory_articles import MemoryArticles
from monitor.store.memory_tables import Journal, Postings, Serial, Table


class MemoryStoryShelf:
    """The looking-up half of the port `Stories`."""

    def __init__(self, journal: Journal, articles: MemoryArticles) -> None:
        self._articles = articles
        self._rows: Table[StoryId, Story] = Table(journal)
        self._keys: Postings[str, StoryId] = Postings(journal)
        self._counts: Table[str, int] = Table(journal)
        self._members: Postings[StoryId, ArticleId] = Postings(journal)
        self._placed: Table[ArticleId, tuple[Placement, datetime]] = Table(journal)
        self._serial = Serial(journal)

    def candidates(self, keys: Sequence[str], *, since: datetime, limit: int) -> list[Story]:
        """Live stories that share a key, the most shared first, then the latest told."""
        shared = Counter(story for key in dict.fromkeys(keys) for story in self._keys.of(storable(key)))
        found = [(count, story) for count, story in ((count, self.get(one)) for one, count in shared.items()) if _is_live(story, since)]
        found.sort(key=lambda pair: (-pair[0], -pair[1].last_article.timestamp(), pair[1].id))
        return [story for _, story in found[:limit]]

    def frequencies(self, keys: Sequence[str]) -> Mapping[str, int]:
        """In how many articles each key occurred; 0 for one never counted."""
        return {key: self._counts.get(storable(key)) or 0 for key in keys}

    def get(self, story: StoryId) -> Story:
        """One story, merged ones too; raises StoreError when there is none."""
        return self._rows.need(story, "story")

    def articles(self, story: StoryId, *, newest: int | None = None) -> list[Reading]:
        """The story's articles in the order they were placed; of many only the `newest`, when given."""
        placed = self.placements(story)
        return [self._articles.get(article) for article, _, _ in placed[-newest if newest else 0 :]]

    def placements(self, story: StoryId) -> list[tuple[ArticleId, Placement, datetime]]:
        """Which articles are in it, why and since when."""
        self.get(story)
        members = ((article, self._placed.need(article, "placement")) for article in self._members.of(story))
        return sorted(((article, placement, at) for article, (placement, at) in members), key=lambda row: (row[2], row[0]))

    def recent(self, *, since: datetime, limit: int = 200) -> list[Story]:
        """Stories with an article at or after then, the latest told first; merged ones never."""
        found = [story for story in self._rows.values() if story.last_article >= since and story.merged_into is None]
        return sorted(found, key=lambda story: (story.last_article, story.id), reverse=True)[:limit]

    def open_commitments(self) -> list[Story]:
        """Stories that hold an open commitment, the first to end first; merged ones never."""
        held = [(story.open_until, story.id, story) for story in self._rows.values() if story.open_until and story.merged_into is None]
        return [story for _, _, story in sorted(held)]


class MemoryStories(MemoryStoryShelf):
    """The port `Stories` in memory."""

    def count_keys(self, keys: Sequence[str], *, at: datetime) -> Mapping[str, int]:  # noqa: ARG002
        """Count one article's keys, each once; in how many articles each occurred by now."""
        for key in dict.fromkeys(map(storable, keys)):
            self._counts.put(key, (self._counts.get(key) or 0) + 1)
        return self.frequencies(keys)

    def start(self, story: Story) -> StoryId:
        """Keep a new story and return its id."""
        started = replace(scrub(story), id=StoryId(self._serial.next()))
        self._set(started, before=())
        return started.id

    def save(self, story: Story) -> None:
        """Keep a story as it stands, its keys indexed anew; raises StoreError when it was never started."""
        old = self.get(story.id)
        self._set(replace(scrub(story), merged_into=old.merged_into), before=tuple(old.lookup_keys))

    def attach(self, story: StoryId, article: ArticleId, *, placement: Placement, at: datetime) -> None:
        """Put an article into a story; raises StoreError when it is in one already."""
        self.get(story)
        self._articles.get(article)
        if article in self._placed:
            raise StoreError(f"article {article} is in story {self._articles.story_of.get(article)} already")
        self._place(article, story, placement=placement, at=at)

    def merge(self, loser: StoryId, survivor: StoryId, *, at: datetime) -> None:
        """Give the loser's articles to the survivor and point it there; neither story's own state is counted anew."""
        if loser == survivor or self.get(survivor).merged_into is not None:
            raise StoreError(f"story {loser} cannot be merged into {survivor}")
        gone = self.get(loser)
        for key in gone.lookup_keys:
            self._keys.drop(key, loser)
        for story in (gone, *(story for story in self._rows.values() if story.merged_into == loser)):
            self._rows.put(story.id, replace(story, merged_into=survivor))
        for article, placement, _ in self.placements(loser):
            self._members.drop(loser, article)
            self._place(article, survivor, placement=placement, at=at)

    def move(self, article: ArticleId, to: StoryId, *, placement: Placement, at: datetime) -> None:
        """Put an article from its story into another; raises StoreError when it is in none."""
        self.get(to)
        self._placed.need(article, "placed article")
        self._members.drop(self._articles.story_of.need(article, "placed article"), article)
        self._place(article, to, placement=placement, at=at)

    def _place(self, article: ArticleId, story: StoryId, *, placement: Placement, at: datetime) -> None:
        self._placed.put(article, (scrub(placement), at))
        self._members.add(story, article)
        self._articles.story_of.put(article, story)

    def _set(self, story: Story, *, before: tuple[str, ...]) -> None:
        self._rows.put(story.id, story)
        if story.merged_into is not None:
            return
        for key in before:
            if key not in story.lookup_keys:
                self._keys.drop(key, story.id)
        for key in story.lookup_keys:
            self._keys.add(key, story.id)


def _is_live(story: Story, since: datetime) -> bool:
    if story.merged_into is not None:
        return False
    return story.last_article >= since or (story.open_until is not None and story.open_until >= since)
