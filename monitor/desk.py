"""One article through the house inside one open transaction: keep -> join -> match -> decide -> owe.

The engines (detector, watch index) are values handed in; the ports are the open store's rooms.
Everything written here is committed, or lost, together with the poll that found it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor import alerts
from monitor.alerts import Arrival, Outcome
from monitor.drafts import Draft
from monitor.model.alert import Verdict
from monitor.model.article import Article, StoredArticle
from monitor.model.enums import Confirm, Outlet
from monitor.model.event import Event
from monitor.model.ids import ChannelId, StoryId, WatchName
from monitor.model.mention import Mention
from monitor.model.story import Joins, Placement, Starts, Story
from monitor.model.watch import Match, Watch
from monitor.ports import Reading, Rooms
from monitor.stories.aside import Standing, asked, weigh
from monitor.stories.features import Features, Shape, features
from monitor.stories.grow import begin, grow, office_lost, rekeyed, seen_by, with_sightings
from monitor.stories.merge import merge
from monitor.stories.place import counted, keys, kindred, place
from monitor.stories.settings import StorySettings
from monitor.text.signature import Likeness, compare
from monitor.text.wire import wire_credit
from monitor.watches import WatchIndex, document_of

COPIES = 20
COPY_WORDS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Readout:
    """What the detector read out of one article."""

    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The engines an article meets, swapped whole when watches or definitions change."""

    read: Callable[[Article], Readout]
    detector: str
    index: WatchIndex
    watches: Mapping[WatchName, Watch]
    bands: Callable[[str], tuple[str, ...]]
    stories: StorySettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """One article on its way through: what is known of it once it is stored."""

    stored: StoredArticle
    readout: Readout
    matches: tuple[Match, ...]
    gate: Verdict | None


def file_new(desk: Desk, draft: Draft, readout: Readout, *, rooms: Rooms, now: datetime) -> StoredArticle:
    """Keep a new article and everything that follows from it."""
    id = rooms.articles.add(
        draft.article,
        aliases=(*draft.aliases, draft.edition),
        mentions=readout.mentions,
        events=readout.events,
        detector=desk.detector,
        bands=desk.bands(draft.article.document),
    )
    filing = _filing(desk, StoredArticle(id=id, article=draft.article), readout, rooms=rooms)
    story = _join(desk, filing, rooms=rooms, now=now)
    _tell(desk, filing, story, rooms=rooms, now=now)
    return filing.stored


def file_version(desk: Desk, before: Reading, article: Article, readout: Readout, *, rooms: Rooms, now: datetime) -> StoredArticle:
    """Keep a new version of a known article: its story may grow a facet, never a second root.

    A version that says nothing new happened keeps its gate, so that a re-dated archive stays silent.
    """
    id = before.stored.id
    article = replace(article, gate=article.gate if _same_events(before.events, readout.events) else "")
    version = rooms.articles.revise(
        id,
        article,
        mentions=readout.mentions,
        events=readout.events,
        detector=desk.detector,
        bands=desk.bands(article.document),
        at=now,
    )
    filing = _filing(desk, StoredArticle(id=id, article=article, version=version), readout, rooms=rooms)
    story = _regrow(desk, filing, before, rooms=rooms, now=now)
    _tell(desk, filing, story, rooms=rooms, now=now)
    return filing.stored


def needs_page(desk: Desk, article: Article, readout: Readout) -> bool:
    """Whether some watch is still undecided while the body is unknown."""
    return bool(desk.index.undecided(document_of(article, mentions=readout.mentions, events=readout.events)))


def _filing(desk: Desk, stored: StoredArticle, readout: Readout, *, rooms: Rooms) -> Filing:
    gate = Verdict(stored.article.gate) if stored.article.gate else None
    document = document_of(stored.article, mentions=readout.mentions, events=readout.events)
    matches = desk.index.match(document)
    rooms.ledger.matches(stored.id, matches)
    return Filing(stored=stored, readout=readout, matches=matches, gate=gate)


def _same_events(before: Sequence[Event], after: Sequence[Event]) -> bool:
    return {(one.kind, one.status) for one in before} == {(one.kind, one.status) for one in after}


def _features(desk: Desk, filing: Filing) -> Features:
    return features(filing.stored.article, filing.readout.mentions, _news_events(desk, filing), settings=desk.stories)


def _news_events(desk: Desk, filing: Filing) -> tuple[Event, ...]:
    """The events that the article reports as news; an explainer retells older ones, so none of its own count."""
    return () if _explains(desk, filing) else filing.readout.events


def _explains(desk: Desk, filing: Filing) -> bool:
    return filing.stored.article.title.casefold().startswith(desk.stories.explainer_titles)


def _join(desk: Desk, filing: Filing, *, rooms: Rooms, now: datetime) -> Story:
    """Join a story that is alive or start one; the counting, the look-up and the decision are in this order on purpose."""
    told = _features(desk, filing)
    terms = counted(told)
    rooms.stories.count_keys(terms, at=told.at)
    frequencies = rooms.stories.frequencies(terms)
    candidates = _candidates(desk, told, frequencies, rooms=rooms)
    placement = _copy(desk, filing, rooms=rooms) or place(told, candidates, frequencies, settings=desk.stories)
    story = _joined(told, placement, rooms=rooms)
    glue = placement.glue if isinstance(placement, Joins) else True
    grown = grow(story, filing.stored.id, told, frequencies=frequencies, settings=desk.stories, glue=glue)
    rooms.stories.save(grown)
    rooms.stories.attach(grown.id, filing.stored.id, placement=placement, at=now)
    if isinstance(placement, Starts) and placement.linked:
        _link(desk, filing, told, grown, placement.linked, rooms=rooms)
    return _weighed(desk, story, grown, rooms=rooms, now=now)


def _copy(desk: Desk, filing: Filing, *, rooms: Rooms) -> Joins | None:
    """The story of an article whose text this one copies: wire copy under another headline needs no judging by words."""
    article = filing.stored.article
    if len(article.document.split()) < COPY_WORDS:
        return None
    near = rooms.articles.near(desk.bands(article.document), since=article.first_seen - desk.stories.live, limit=COPIES)
    for other in (one for one in near if one.id != filing.stored.id):
        found = compare(article.document, other.article.document)
        story = rooms.articles.get(other.id).story if found.likeness is not Likeness.OTHER else None
        if story is not None:
            reason = (
                f"{found.likeness}: {found.contained:.0%} of what {other.article.source} carries ({wire_credit_of(article) or 'no credit'})"
            )
            return Joins(story=_survivor(story, rooms).id, score=found.contained, reason=reason)
    return None


def wire_credit_of(article: Article) -> str:
    """The wire that an article credits, by its own word or its dateline and byline; "" for none."""
    return article.wire or wire_credit(article.text, article.authors)


def _weighed(desk: Desk, before: Story, grown: Story, *, rooms: Rooms, now: datetime) -> Story:
    """A story that stood aside until this article: its neighbour's after all, still open, or its own."""
    if before.aside_of is None or grown.aside_of is not None or _has_root(grown, rooms):
        return grown
    neighbour = _survivor(before.aside_of, rooms)
    standing = weigh(grown, neighbour, rooms.stories.frequencies(asked(grown)), settings=desk.stories)
    if standing is Standing.OWN:
        return grown
    if standing is Standing.OPEN:
        still = replace(grown, aside_of=neighbour.id)
        rooms.stories.save(still)
        return still
    return _merged(desk, grown, neighbour, rooms=rooms, now=now)


def _survivor(id: StoryId, rooms: Rooms) -> Story:
    found = rooms.stories.get(id)
    while found.merged_into is not None:
        found = rooms.stories.get(found.merged_into)
    return found


def _candidates(desk: Desk, told: Features, frequencies: Mapping[str, int], *, rooms: Rooms) -> list[Story]:
    wanted = keys(told, frequencies, settings=desk.stories)
    return rooms.stories.candidates(wanted, since=told.at - desk.stories.live, limit=desk.stories.candidates)


def _joined(told: Features, placement: Placement, *, rooms: Rooms) -> Story:
    """The story that is joined, or a fresh one with its id."""
    if isinstance(placement, Joins):
        return rooms.stories.get(placement.story)
    fresh = begin(told, aside_of=placement.linked if placement.aside else None)
    return replace(fresh, id=rooms.stories.start(fresh))


def _link(desk: Desk, filing: Filing, told: Features, story: Story, near: StoryId, *, rooms: Rooms) -> None:
    """Link two stories that share an actor but not their occasion; the other notes an actor who left office."""
    other = rooms.stories.get(near)
    if not story.key.persons & other.key.persons:
        return
    rooms.stories.save(replace(story, linked=(*story.linked, near)))
    noted = office_lost(replace(other, linked=(*other.linked, story.id)), filing.stored.id, told, settings=desk.stories)
    rooms.stories.save(noted)
    if noted.facets != other.facets:
        _tell(desk, replace(filing, matches=()), noted, rooms=rooms, now=filing.stored.article.first_seen)


def _regrow(desk: Desk, filing: Filing, before: Reading, *, rooms: Rooms, now: datetime) -> Story:
    """The story of a known article with what its new version adds; the article is counted once.

    A story that this article opened alone and that nobody was told is placed anew: its body may show
    that it tells what another story tells.
    """
    assert before.story is not None, "every stored article has a story"
    story = rooms.stories.get(before.story)
    told = _features(desk, filing)
    if story.articles == 1 and not _has_root(story, rooms):
        return _replace(desk, filing, story, told, rooms=rooms, now=now)
    renewed = rekeyed(story, was=_features(desk, _filed(before)), told=told)
    grown = with_sightings(renewed, seen_by(told, filing.stored.id, settings=desk.stories), settings=desk.stories)
    grown = replace(grown, revision=story.revision + 1)
    rooms.stories.save(grown)
    return _reunited(desk, grown, told, rooms=rooms, now=now)


def _reunited(desk: Desk, story: Story, told: Features, *, rooms: Rooms, now: datetime) -> Story:
    """The story, or while nobody was told of it the one with the same principals that the fuller text shows it to be."""
    if not told.happening.is_contact or _has_root(story, rooms):
        return story
    others = _candidates(desk, told, rooms.stories.frequencies(counted(told)), rooms=rooms)
    survivor = kindred(told, story, others, settings=desk.stories)
    return story if survivor is None else _merged(desk, story, survivor, rooms=rooms, now=now)


def _merged(desk: Desk, loser: Story, survivor: Story, *, rooms: Rooms, now: datetime) -> Story:
    _, whole = merge(loser, survivor, settings=desk.stories)
    rooms.stories.save(whole)
    rooms.stories.merge(loser.id, whole.id, at=now)
    return whole


def _has_root(story: Story, rooms: Rooms) -> bool:
    return any(one.has_root for one in rooms.ledger.told(story.id))


def _filed(before: Reading) -> Filing:
    """A known article as it was filed before its new version."""
    return Filing(stored=before.stored, readout=Readout(mentions=before.mentions, events=before.events), matches=(), gate=None)


def _replace(desk: Desk, filing: Filing, alone: Story, told: Features, *, rooms: Rooms, now: datetime) -> Story:
    """Join the story that the fuller text belongs to, or tell this one anew from it."""
    id = filing.stored.id
    frequencies = rooms.stories.frequencies(counted(told))
    others = [one for one in _candidates(desk, told, frequencies, rooms=rooms) if one.id != alone.id]
    placement = _copy(desk, filing, rooms=rooms) or place(told, others, frequencies, settings=desk.stories)
    if isinstance(placement, Joins):
        story = rooms.stories.get(placement.story)
        rooms.stories.move(id, story.id, placement=placement, at=now)
        rooms.stories.merge(alone.id, story.id, at=now)
    else:
        story = replace(begin(told, aside_of=placement.linked if placement.aside else None), id=alone.id, revision=alone.revision)
        rooms.stories.move(id, story.id, placement=placement, at=now)
    glue = placement.glue if isinstance(placement, Joins) else True
    grown = grow(story, id, told, frequencies=frequencies, settings=desk.stories, glue=glue)
    rooms.stories.save(grown)
    if isinstance(placement, Starts) and placement.linked:
        _link(desk, filing, told, grown, placement.linked, rooms=rooms)
    return grown


def _tell(desk: Desk, filing: Filing, story: Story, *, rooms: Rooms, now: datetime) -> None:
    """Match, decide and owe; what was decided is kept whether it tells or not."""
    arrival = _arrival(desk, filing, story, rooms=rooms)
    for outcome in alerts.decide(arrival, watches=desk.watches, told=rooms.ledger.told(story.id), now=now):
        _owe(outcome, story, rooms=rooms, now=now)


def _arrival(desk: Desk, filing: Filing, story: Story, *, rooms: Rooms) -> Arrival:
    matches = filing.matches
    asks = any(desk.watches[match.watch].when is Confirm.CONFIRMED for match in matches if match.watch in desk.watches)
    reports = rooms.stories.articles(story.id) if asks else ()
    return Arrival(
        stored=filing.stored,
        story=story,
        events=filing.readout.events,
        matches=matches,
        families=len({reading.stored.article.publisher for reading in reports}),
        official=any(reading.stored.article.outlet is Outlet.OFFICIAL for reading in reports),
        gate=filing.gate,
        told_beside=_told_beside(story, rooms),
        second_hand=_is_second_hand(desk, filing),
    )


def _is_second_hand(desk: Desk, filing: Filing) -> bool:
    """Whether it is a round-up, opinion, or an explainer of what happened before."""
    return _explains(desk, filing) or _features(desk, filing).shape is not Shape.REPORT


def _told_beside(story: Story, rooms: Rooms) -> frozenset[ChannelId]:
    """The channels that were told the story which this one, standing aside, may belong to."""
    if story.aside_of is None:
        return frozenset()
    return frozenset(told.channel for told in rooms.ledger.told(story.aside_of) if told.has_root)


def _owe(outcome: Outcome, story: Story, *, rooms: Rooms, now: datetime) -> None:
    told = outcome.told
    rooms.ledger.decide(outcome.decisions)
    rooms.ledger.set_told(story.id, told)
    owed = alerts.deliveries(outcome.decisions, story=story, generation=told.generation, now=now)
    if owed:
        rooms.outbox.put(owed)
    if told.has_root:
        rooms.outbox.want(told.channel, story.id, revision=story.revision)
