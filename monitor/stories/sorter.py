"""Articles sorted into stories one after another, over a shelf in memory: the way the pipeline goes, without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import ArticleId, StoryId
from monitor.model.mention import Mention
from monitor.model.story import Joins, Placement, Starts, Story
from monitor.stories.aside import Standing, asked, likeness, weigh
from monitor.stories.copies import COPIES, copied, may_be_copy
from monitor.stories.features import Features, Shape, as_template, features
from monitor.stories.grow import begin, grow, linked, office_lost
from monitor.stories.happening import OFFICE
from monitor.stories.headline import explains
from monitor.stories.merge import Member, merge, rebuild
from monitor.stories.part import Parts, parted, reports_of, suspects
from monitor.stories.place import counted, keys, place
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings
from monitor.stories.shelf import Shelf, Texts
from monitor.text.signature import bands


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
        self._read: dict[ArticleId, Features] = {}
        self._texts = Texts()
        self._explained = set[StoryId]()

    def add(self, article_id: ArticleId, article: Article, mentions: Sequence[Mention], events: Sequence[Event]) -> Sorted:
        """Place one article and grow or begin its story."""
        read = features(article, mentions, events, settings=self._settings)
        self.shelf.count_keys(counted(read))
        read = as_template(read, self._frequencies(read))
        shared = bands(article.document)
        copy = self._copy(article, read, shared)
        placement = copy or place(read, self._candidates(read), self._frequencies(read), settings=self._settings)
        neighbour = self.shelf.stories[placement.story].aside_of if isinstance(placement, Joins) and placement.glue else None
        story = self._kept(article_id, read, placement)
        self._where[article_id], self._read[article_id] = story.id, read
        self._texts.keep(article_id, article, bands=shared)
        self._note_losses(article_id, read, story.id)
        story = self.shelf.stories[story.id]
        if isinstance(placement, Starts):
            if placement.linked:
                self._link(story, placement.linked)
            where = placement.linked if placement.aside and placement.linked else story.id
            started = self._is_told(where, article, read, opens=not placement.aside)
            return Sorted(story=story.id, started=started, placement=placement)
        waited = self._is_told(story.id, article, read, opens=False)
        started = waited or (neighbour is not None and self._weighed(story, self._survivor(neighbour)) is Standing.OWN)
        if placement.glue and (parts := self._parts(self._survivor(story.id), article_id, read)):
            return self._part(self._survivor(story.id), parts)
        return Sorted(story=story.id, started=started, placement=placement)

    def _is_told(self, story: StoryId, article: Article, read: Features, *, opens: bool) -> bool:
        """Whether a reader is told of the story by this article: by the report that opens it, or the first after an explainer that did."""
        if read.shape is not Shape.REPORT or not (opens or story in self._explained):
            return False
        if explains(article.title, self._settings):
            self._explained.add(story)
            return False
        self._explained.discard(story)
        return True

    def _copy(self, article: Article, read: Features, shared: Sequence[str]) -> Joins | None:
        if not may_be_copy(article):
            return None
        found = self._texts.near(shared, since=article.first_seen - self._settings.live, limit=COPIES)
        near = ((other, partial(self._survivor, self._where[id])) for id, other in found)
        return copied(article, read, near, settings=self._settings)

    def settle(self) -> dict[ArticleId, StoryId]:
        """The story of every article after one more look at those that still stand aside."""
        final = {story: self._settled(story) for story in set(self._where.values())}
        return {article: final[story] for article, story in self._where.items()}

    def _parts(self, story: Story, newest: ArticleId, read: Features) -> Parts | None:
        """How the story falls in two with this article, if it does."""
        names = suspects(story, read, Rarity(counts=self._frequencies(read), settings=self._settings))
        members = self._members(story.id) if names else []
        reports = reports_of(members, read.lang)
        return parted(reports, newest, names, self._counted(reports), settings=self._settings) if names else None

    def _part(self, story: Story, parts: Parts) -> Sorted:
        """Both halves as stories; the newest article is told as the first of its own."""
        members = self._members(story.id)
        going = [member for member in members if member.article in parts.away]
        fresh = replace(begin(going[0].features, aside_of=None), id=StoryId(len(self.shelf.stories) + 1), linked=(story.id,))
        staying = [member for member in members if member.article not in parts.away]
        for one, whose in ((linked(story, fresh.id), staying), (fresh, going)):
            self.shelf.save(rebuild(one, whose, self._counted(whose), settings=self._settings))
        self._where.update({member.article: fresh.id for member in going})
        placement = Starts(reason=parts.reason, linked=story.id, score=parts.score)
        return Sorted(story=fresh.id, started=True, placement=placement)

    def _members(self, story: StoryId) -> list[Member]:
        found = (article for article, where in self._where.items() if self._survivor(where).id == story)
        return [Member(article=article, features=self._read[article]) for article in found]

    def _counted(self, members: Sequence[Member]) -> dict[str, int]:
        return dict(self.shelf.frequencies([key for member in members for key in counted(member.features)]))

    def _weighed(self, story: Story, neighbour: Story) -> Standing:
        standing = weigh(story, neighbour, self.shelf.frequencies(asked(story)), settings=self._settings)
        if standing is Standing.OPEN:
            self.shelf.save(replace(story, aside_of=neighbour.id))
        elif standing is Standing.ONE:
            for one in merge(story, neighbour, settings=self._settings):
                self.shelf.save(one)
        return standing

    def _settled(self, story: StoryId) -> StoryId:
        found = self._survivor(story)
        if found.aside_of is None:
            return found.id
        neighbour = self._survivor(found.aside_of)
        alike = likeness(found, neighbour, self.shelf.frequencies(asked(found)), settings=self._settings)
        return self._settled(neighbour.id) if neighbour.id != found.id and alike >= self._settings.settle else found.id

    def _survivor(self, story: StoryId) -> Story:
        found = self.shelf.stories[story]
        while found.merged_into is not None:
            found = self.shelf.stories[found.merged_into]
        return found

    def _candidates(self, read: Features) -> list[Story]:
        asking = keys(read, self._frequencies(read), settings=self._settings)
        return self.shelf.candidates(asking, since=read.at - self._settings.live, limit=self._settings.candidates)

    def _frequencies(self, read: Features) -> dict[str, int]:
        return dict(self.shelf.frequencies(counted(read)))

    def _note_losses(self, article: ArticleId, read: Features, own: StoryId) -> None:
        """Note in every other story with an open commitment who of it lost office; it and the report's own story are linked."""
        if read.happening.occasion != OFFICE:
            return
        for other in [one for one in self.shelf.stories.values() if one.open_until and one.id != own]:
            noted = office_lost(other, article, read, settings=self._settings)
            if noted.facets != other.facets:
                self.shelf.save(linked(noted, own))
                self.shelf.save(linked(self.shelf.stories[own], other.id))

    def _link(self, story: Story, near: StoryId) -> None:
        """Link a story that was told apart from another one by persons or occasion."""
        other = self.shelf.stories[near]
        if _shares_actor(story, other):
            self.shelf.save(linked(self.shelf.stories[story.id], near))
            self.shelf.save(linked(other, story.id))

    def _kept(self, article: ArticleId, read: Features, placement: Placement) -> Story:
        known = self._frequencies(read)
        glue = placement.glue if isinstance(placement, Joins) else True
        story = self._story(read, placement)
        grown = grow(story, article, read, frequencies=known, settings=self._settings, glue=glue)
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
