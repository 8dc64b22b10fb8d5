"""Which story an article belongs to: it joins one, starts one, stands aside, or shows that two are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from monitor.desk.parting import let_go, part
from monitor.desk.telling import has_root, tell
from monitor.desk.uniting import survivor_of, unite_stories
from monitor.desk.values import Desk, Filing, Readout, read_features
from monitor.desk.versions import is_filled_in
from monitor.model.ids import ArticleId, StoryId
from monitor.model.story import Facet, Joins, Placement, Starts, Story
from monitor.ports import Reading, Rooms
from monitor.stories.aside import Standing, asked, weigh
from monitor.stories.copies import COPIES, copied, may_be_copy
from monitor.stories.features import Features, as_template
from monitor.stories.grow import begin, grow, leaves, linked, rekeyed, seen_by, with_sightings
from monitor.stories.happening import besides
from monitor.stories.place import counted, keys, kindred, place


def join(desk: Desk, filing: Filing, *, rooms: Rooms, now: datetime) -> Story:
    """Join a story that is alive or start one; the counting, the look-up and the decision are in this order on purpose."""
    told = read_features(desk, filing)
    frequencies = rooms.stories.count_keys(counted(told), at=told.at)
    told = as_template(told, frequencies)
    candidates = _candidates(desk, told, frequencies, rooms=rooms)
    placement = _copy(desk, filing, told, rooms=rooms) or place(told, candidates, frequencies, settings=desk.stories)
    story = _joined(told, placement, rooms=rooms)
    rooms.stories.attach(story.id, filing.stored.id, placement=placement, at=now)
    whole = _taken_in(desk, filing, story, told, placement, frequencies, rooms=rooms, now=now)
    if not isinstance(placement, Joins) or not placement.glue:
        return whole
    return part(desk, whole, filing.stored.id, told, frequencies, rooms=rooms, now=now)


def _taken_in(
    desk: Desk,
    filing: Filing,
    story: Story,
    told: Features,
    placement: Placement,
    frequencies: Mapping[str, int],
    *,
    rooms: Rooms,
    now: datetime,
) -> Story:
    """The story with the article in it, linked to what it was told apart from, and weighed if it stood aside until now."""
    glue = placement.glue if isinstance(placement, Joins) else True
    grown = grow(story, filing.stored.id, told, frequencies=frequencies, settings=desk.stories, glue=glue)
    rooms.stories.save(grown)
    if isinstance(placement, Starts) and placement.linked:
        _link(grown, placement.linked, rooms=rooms)
    return _weighed(desk, story, grown, rooms=rooms, now=now)


def _copy(desk: Desk, filing: Filing, told: Features, *, rooms: Rooms) -> Joins | None:
    """The story of an article whose text this one copies."""
    article = filing.stored.article
    if not may_be_copy(article):
        return None
    found = rooms.articles.near(desk.bands(article.document), since=article.first_seen - desk.stories.live, limit=COPIES)
    near = ((one.article, partial(_story_of, one.id, rooms)) for one in found if one.id != filing.stored.id)
    return copied(article, told, near, settings=desk.stories)


def _story_of(id: ArticleId, rooms: Rooms) -> Story | None:
    story = rooms.articles.get(id).story
    return None if story is None else survivor_of(story, rooms)


def _weighed(desk: Desk, before: Story, grown: Story, *, rooms: Rooms, now: datetime) -> Story:
    """A story that stood aside until this article: its neighbour's after all, still open, or its own."""
    if before.aside_of is None or grown.aside_of is not None or has_root(grown, rooms):
        return grown
    neighbour = survivor_of(before.aside_of, rooms)
    standing = weigh(grown, neighbour, rooms.stories.frequencies(asked(grown)), settings=desk.stories)
    if standing is Standing.OWN:
        return grown
    if standing is Standing.OPEN:
        still = replace(grown, aside_of=neighbour.id)
        rooms.stories.save(still)
        return still
    return unite_stories(grown, neighbour, rooms=rooms, settings=desk.stories, now=now)


def _candidates(desk: Desk, told: Features, frequencies: Mapping[str, int], *, rooms: Rooms) -> list[Story]:
    wanted = keys(told, frequencies, settings=desk.stories)
    return rooms.stories.candidates(wanted, since=told.at - desk.stories.live, limit=desk.stories.candidates)


def _joined(told: Features, placement: Placement, *, rooms: Rooms) -> Story:
    """The story that is joined, or a fresh one with its id."""
    if isinstance(placement, Joins):
        return rooms.stories.get(placement.story)
    fresh = begin(told, aside_of=placement.linked if placement.aside else None)
    return replace(fresh, id=rooms.stories.start(fresh))


def _link(story: Story, near: StoryId, *, rooms: Rooms) -> None:
    """Link two stories that share an actor but not their occasion."""
    other = rooms.stories.get(near)
    if story.key.persons & other.key.persons:
        rooms.stories.save(linked(story, near))
        rooms.stories.save(linked(other, story.id))


def regrow(desk: Desk, filing: Filing, before: Reading, *, rooms: Rooms, now: datetime) -> Story:
    """The story of a known article with what its new version adds; the article is counted once.

    A story that this article opened alone and that nobody was told is placed anew: its body may show
    that it tells what another story tells. So is an article whose summary named nobody and whose body names others than its story does.
    """
    assert before.story is not None, "every stored article has a story"
    story = rooms.stories.get(before.story)
    told = read_features(desk, filing)
    if story.articles == 1 and not has_root(story, rooms):
        return _replace(desk, filing, story, told, rooms=rooms, now=now)
    was = read_features(desk, _filed(before))
    filled_in = is_filled_in(before.stored.article, filing.stored.article)
    if filled_in and story.articles > 1 and leaves(story, was=was, told=told, settings=desk.stories):
        let_go(desk, story, filing.stored.id, rooms=rooms)
        return _replace(desk, filing, story, told, rooms=rooms, now=now)
    seen = _newly_seen(desk, told, was=was, article=filing.stored.id)
    grown = replace(with_sightings(rekeyed(story, was=was, told=told), seen, settings=desk.stories), revision=story.revision + 1)
    rooms.stories.save(grown)
    return _reunited(desk, grown, told, rooms=rooms, now=now)


def kept_apart(desk: Desk, filing: Filing, before: Reading, part: Features, *, rooms: Rooms, now: datetime) -> Story:
    """The story of an article of whose new version a part went over to another one: it gains what is said besides that part."""
    assert before.story is not None, "every stored article has a story"
    story = rooms.stories.get(before.story)
    told = read_features(desk, filing)
    told = replace(told, happening=besides(told.happening, part.happening))
    seen = _newly_seen(desk, told, was=read_features(desk, _filed(before)), article=filing.stored.id)
    grown = replace(with_sightings(story, seen, settings=desk.stories), revision=story.revision + 1)
    rooms.stories.save(grown)
    tell(desk, replace(filing, matches=()), grown, rooms=rooms, now=now)
    return grown


def _newly_seen(desk: Desk, told: Features, *, was: Features, article: ArticleId) -> tuple[Facet, ...]:
    """What a new version says happened and the one before did not: its story has that, or it was left to another story on purpose."""
    known = seen_by(was, article, settings=desk.stories)
    return tuple(one for one in seen_by(told, article, settings=desk.stories) if one not in known)


def _reunited(desk: Desk, story: Story, told: Features, *, rooms: Rooms, now: datetime) -> Story:
    """The story, or while nobody was told of it the one with the same principals that the fuller text shows it to be."""
    if not told.happening.is_contact or has_root(story, rooms):
        return story
    others = _candidates(desk, told, rooms.stories.frequencies(counted(told)), rooms=rooms)
    survivor = kindred(told, story, others, settings=desk.stories)
    return story if survivor is None else unite_stories(story, survivor, rooms=rooms, settings=desk.stories, now=now)


def _filed(before: Reading) -> Filing:
    """A known article as it was filed before its new version."""
    return Filing(stored=before.stored, readout=Readout(mentions=before.mentions, events=before.events), matches=(), gate=None)


def _replace(desk: Desk, filing: Filing, old: Story, told: Features, *, rooms: Rooms, now: datetime) -> Story:
    """The story that the fuller text belongs to: another one, or one told anew from it; a story that it opened alone comes with it."""
    frequencies = rooms.stories.frequencies(counted(told))
    told = as_template(told, frequencies)
    others = [one for one in _candidates(desk, told, frequencies, rooms=rooms) if one.id != old.id]
    placement = _copy(desk, filing, told, rooms=rooms) or place(told, others, frequencies, settings=desk.stories)
    alone = old.articles == 1
    if isinstance(placement, Starts) and alone:
        story = replace(begin(told, aside_of=placement.linked if placement.aside else None), id=old.id, revision=old.revision)
    else:
        story = _joined(told, placement, rooms=rooms)
    rooms.stories.move(filing.stored.id, story.id, placement=placement, at=now)
    if alone and story.id != old.id:
        rooms.stories.merge(old.id, story.id, at=now)
        story = replace(story, aside_of=old.aside_of) if story.aside_of == old.id else story
    return _taken_in(desk, filing, story, told, placement, frequencies, rooms=rooms, now=now)
