"""Articles sorted into stories one after another, over a shelf in memory: the way the pipeline goes, without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import ArticleId, StoryId
from monitor.model.mention import Mention
from monitor.model.story import Joins, Placement, Starts, Story
from monitor.stories.features import Features, features
from monitor.stories.grow import begin, grow, office_lost
from monitor.stories.place import counted, keys, place, rank
from monitor.stories.settings import StorySettings
from monitor.stories.shelf import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Where an article went on arrival; `started` says that a reader would have been told of a new story then."""

    story: StoryId
    started: bool
    placement: Placement

    @property
    def reason(self) -> str:
        """Why it went there."""
        return self.placement.reason


class Sorter:
    """Sorts articles as they come; everything it knows lies in stories on its shelf."""

    def __init__(self, *, settings: StorySettings) -> None:
        self.shelf = Shelf()
        self._settings = settings
        self._where: dict[ArticleId, StoryId] = {}
        self._features: dict[ArticleId, Features] = {}

    def add(self, id: ArticleId, article: Article, mentions: Sequence[Mention], events: Sequence[Event]) -> Sorted:
        """Place one article and grow or begin its story."""
        read = features(article, mentions, events, settings=self._settings)
        self.shelf.count_keys(counted(read))
        placement = place(read, self._candidates(read), self._frequencies(read), settings=self._settings)
        story = self._kept(id, read, events, placement)
        self._where[id], self._features[id] = story.id, read
        if isinstance(placement, Starts) and placement.linked:
            self._link(id, read, story, placement.linked)
        started = placement.confirms if isinstance(placement, Joins) else not placement.aside
        return Sorted(story=story.id, started=started, placement=placement)

    def settle(self) -> dict[ArticleId, int]:
        """The story of every article after one more look at those that still stand aside."""
        return {article: self._settled(article, story) for article, story in self._where.items()}

    def _settled(self, id: ArticleId, story: StoryId) -> StoryId:
        if self.shelf.stories[story].aside_of is None:
            return story
        read = self._features[id]
        others = [one for one in self._candidates(read) if one.aside_of is None and one.id != story]
        ranked = rank(read, others, self._frequencies(read), settings=self._settings)
        return ranked[0].story.id if ranked and ranked[0].score >= self._settings.confirm else story

    def _candidates(self, read: Features) -> list[Story]:
        asked = keys(read, self._frequencies(read), settings=self._settings)
        return self.shelf.candidates(asked, since=read.at - self._settings.live, limit=self._settings.candidates)

    def _frequencies(self, read: Features) -> dict[str, int]:
        return dict(self.shelf.frequencies(counted(read)))

    def _link(self, id: ArticleId, read: Features, story: Story, near: StoryId) -> None:
        """Link a story that was told apart from another by persons or occasion; note who left office."""
        other = self.shelf.stories[near]
        if not _shares_actor(story, other):
            return
        self.shelf.save(replace(story, linked=(*story.linked, near)))
        self.shelf.save(office_lost(replace(other, linked=(*other.linked, story.id)), id, read, settings=self._settings))

    def _kept(self, id: ArticleId, read: Features, events: Sequence[Event], placement: Placement) -> Story:
        known = self._frequencies(read)
        glue = placement.glue if isinstance(placement, Joins) else True
        story = self._story(read, placement)
        grown = grow(story, id, read, events, frequencies=known, settings=self._settings, glue=glue)
        self.shelf.save(grown)
        return grown

    def _story(self, read: Features, placement: Placement) -> Story:
        if isinstance(placement, Joins):
            return self.shelf.stories[placement.story]
        aside_of = placement.linked if placement.aside else None
        story = begin(read, aside_of=aside_of)
        return replace(story, id=StoryId(len(self.shelf.stories) + 1))


def _shares_actor(one: Story, other: Story) -> bool:
    return bool(one.key.persons & other.key.persons)
