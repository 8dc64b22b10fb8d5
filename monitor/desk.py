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
from monitor.model.ids import WatchName
from monitor.model.mention import Mention
from monitor.model.story import Joins, Placement, Starts, Story
from monitor.model.watch import Match, Watch
from monitor.ports import Reading, Rooms
from monitor.stories.features import Features, features
from monitor.stories.grow import begin, grow
from monitor.stories.place import counted, keys, place
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings
from monitor.watches import Document, WatchIndex, document_of


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
    document: Document
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
    filing = _filing(StoredArticle(id=id, article=draft.article), readout)
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
    )
    filing = _filing(StoredArticle(id=id, article=article, version=version), readout)
    story = _regrow(desk, filing, before, rooms=rooms)
    _tell(desk, filing, story, rooms=rooms, now=now)
    return filing.stored


def needs_page(desk: Desk, article: Article, readout: Readout) -> bool:
    """Whether some watch is still undecided while the body is unknown."""
    return bool(desk.index.undecided(document_of(article, mentions=readout.mentions, events=readout.events)))


def _filing(stored: StoredArticle, readout: Readout) -> Filing:
    gate = Verdict(stored.article.gate) if stored.article.gate else None
    document = document_of(stored.article, mentions=readout.mentions, events=readout.events)
    return Filing(stored=stored, readout=readout, document=document, gate=gate)


def _same_events(before: Sequence[Event], after: Sequence[Event]) -> bool:
    return {(one.kind, one.status) for one in before} == {(one.kind, one.status) for one in after}


def _features(desk: Desk, filing: Filing) -> Features:
    return features(filing.stored.article, filing.readout.mentions, filing.readout.events, settings=desk.stories)


def _join(desk: Desk, filing: Filing, *, rooms: Rooms, now: datetime) -> Story:
    """Join a story that is alive or start one; the counting, the look-up and the decision are in this order on purpose."""
    told = _features(desk, filing)
    terms = counted(told)
    rooms.stories.count_keys(terms, at=told.at)
    frequencies = rooms.stories.frequencies(terms)
    wanted = keys(told, frequencies, settings=desk.stories)
    candidates = rooms.stories.candidates(wanted, since=told.at - desk.stories.live, limit=desk.stories.candidates)
    placement = place(told, candidates, frequencies, told.at, settings=desk.stories)
    rarity = Rarity(counts=frequencies, settings=desk.stories)
    if isinstance(placement, Starts):
        return _start(desk, filing, told, placement, rarity=rarity, rooms=rooms, now=now)
    return _grow(desk, filing, rooms.stories.get(placement.story), told, placement, rarity=rarity, rooms=rooms, now=now)


def _start(desk: Desk, filing: Filing, told: Features, placement: Starts, *, rarity: Rarity, rooms: Rooms, now: datetime) -> Story:
    aside_of = placement.linked if placement.aside else None
    fresh = begin(told, rarity=rarity, settings=desk.stories, aside_of=aside_of)
    fresh = replace(fresh, id=rooms.stories.start(fresh))
    return _grow(desk, filing, fresh, told, placement, rarity=rarity, rooms=rooms, now=now)


def _grow(
    desk: Desk, filing: Filing, story: Story, told: Features, placement: Placement, *, rarity: Rarity, rooms: Rooms, now: datetime
) -> Story:
    glue = placement.glue if isinstance(placement, Joins) else True
    grown = grow(story, filing.stored.id, told, rarity=rarity, settings=desk.stories, glue=glue)
    if isinstance(placement, Joins) and placement.confirms:
        grown = replace(grown, aside_of=None)
    rooms.stories.save(grown)
    rooms.stories.attach(grown.id, filing.stored.id, placement=placement, at=now)
    return grown


def _regrow(desk: Desk, filing: Filing, before: Reading, *, rooms: Rooms) -> Story:
    """The story of a known article with what its new version adds; the article is counted once."""
    assert before.story is not None, "every stored article has a story"
    story = rooms.stories.get(before.story)
    told = _features(desk, filing)
    rarity = Rarity(counts=rooms.stories.frequencies(counted(told)), settings=desk.stories)
    grown = grow(story, filing.stored.id, told, rarity=rarity, settings=desk.stories, glue=True)
    grown = replace(grown, articles=story.articles)
    rooms.stories.save(grown)
    return grown


def _tell(desk: Desk, filing: Filing, story: Story, *, rooms: Rooms, now: datetime) -> None:
    """Match, decide and owe; what was decided is kept whether it tells or not."""
    matches = desk.index.match(filing.document)
    rooms.ledger.matches(filing.stored.id, matches)
    arrival = _arrival(desk, filing, story, matches, rooms=rooms)
    for outcome in alerts.decide(arrival, watches=desk.watches, told=rooms.ledger.told(story.id), now=now):
        _owe(outcome, story, rooms=rooms, now=now)


def _arrival(desk: Desk, filing: Filing, story: Story, matches: Sequence[Match], *, rooms: Rooms) -> Arrival:
    asks = any(desk.watches[match.watch].when is Confirm.CONFIRMED for match in matches if match.watch in desk.watches)
    reports = rooms.stories.articles(story.id) if asks else ()
    return Arrival(
        stored=filing.stored,
        story=story,
        events=filing.readout.events,
        matches=tuple(matches),
        families=len({reading.stored.article.publisher for reading in reports}),
        official=any(reading.stored.article.outlet is Outlet.OFFICIAL for reading in reports),
        gate=filing.gate,
    )


def _owe(outcome: Outcome, story: Story, *, rooms: Rooms, now: datetime) -> None:
    told = outcome.told
    rooms.ledger.decide(outcome.decisions)
    rooms.ledger.set_told(story.id, told)
    owed = alerts.deliveries(outcome.decisions, story=story, generation=told.generation, now=now)
    if owed:
        rooms.outbox.put(owed)
    if told.has_root:
        rooms.outbox.want(told.channel, story.id, revision=story.revision)
