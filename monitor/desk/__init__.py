"""One article through the house inside one open transaction: keep -> join -> match -> decide -> owe.

The engines (detector, watch index) are values handed in; the ports are the open store's rooms.
Everything written here is committed, or lost, together with the poll that found it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.desk.offices import note_losses
from monitor.desk.placing import join, kept_apart, regrow
from monitor.desk.telling import has_root, tell, tell_corrected
from monitor.desk.uniting import name_document, survivor_of
from monitor.desk.values import Desk, Filing, Readout
from monitor.desk.versions import added_part, beyond, corrections, is_filled_in
from monitor.entries.drafts import Draft, is_bare
from monitor.model.alert import Verdict
from monitor.model.article import Article, StoredArticle
from monitor.model.event import Event
from monitor.model.ids import ArticleId
from monitor.ports import Reading, Rooms
from monitor.stories.features import Features, features
from monitor.stories.happening import Happening, fits, is_another
from monitor.stories.principals import Principals, kinship, principals
from monitor.watches import document_of

__all__ = ["Desk", "Filing", "Readout", "beyond", "file_new", "file_version", "is_told", "name_document", "needs_page", "tells_another"]


def file_new(desk: Desk, draft: Draft, readout: Readout, *, rooms: Rooms, now: datetime) -> StoredArticle:
    """Keep a new article and everything that follows from it; a bare address only waits for its page."""
    id = rooms.articles.add(
        draft.article,
        aliases=(*draft.aliases, *draft.seen_as),
        mentions=readout.mentions,
        events=readout.events,
        detector=desk.detector,
        bands=desk.bands(draft.article.document),
    )
    if is_bare(draft.article):
        return StoredArticle(id=id, article=draft.article)
    filing = _filing(desk, StoredArticle(id=id, article=draft.article), readout, rooms=rooms)
    story = join(desk, filing, rooms=rooms, now=now)
    tell(desk, filing, story, rooms=rooms, now=now)
    note_losses(desk, filing, story, rooms=rooms, now=now)
    return filing.stored


def file_version(desk: Desk, before: Reading, article: Article, readout: Readout, *, rooms: Rooms, now: datetime) -> StoredArticle:
    """Keep a new version of a known article: its story may grow a facet, never a second root; one that waited bare joins now.

    A version that says nothing new happened keeps its gate, so that a re-dated archive stays silent; so do the first words of a bare one
    and the body of one that was known by its summary: its page said so already when the gate was set.
    """
    id = before.stored.id
    keeps_gate = before.story is None or is_filled_in(before.stored.article, article) or not _tells_more(before.events, readout.events)
    article = replace(article, gate=article.gate if keeps_gate else "")
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
    part = _part(desk, before, article, rooms=rooms, now=now)
    if part is not None:
        draft, said = part
        kept_apart(desk, filing, before, _features(desk, draft.article, said), rooms=rooms, now=now)
        file_new(desk, draft, said, rooms=rooms, now=now)
        return filing.stored
    waited = before.story is None
    story = join(desk, filing, rooms=rooms, now=now) if waited else regrow(desk, filing, before, rooms=rooms, now=now)
    tell(desk, filing, story, rooms=rooms, now=now)
    note_losses(desk, filing, story, rooms=rooms, now=now)
    if filing.gate is None:
        tell_corrected(filing.stored, story, corrections(before.stored.article, article), rooms=rooms, now=now)
    return filing.stored


def _part(desk: Desk, before: Reading, article: Article, *, rooms: Rooms, now: datetime) -> tuple[Draft, Readout] | None:
    """The paragraphs that a version has gained, with what they say, where they tell another story than the article's own."""
    draft = added_part(before.stored.article, article, now=now)
    if draft is None or before.story is None or rooms.articles.known(draft.aliases):
        return None
    readout = desk.read(draft.article)
    told, story = _features(desk, draft.article, readout), survivor_of(before.story, rooms)
    if not told.happening.occasion or not kinship(told, story, settings=desk.stories).forbids:
        return None
    return draft, replace(readout, events=_without_what_stays(readout.events, told.happening, principals(story.weights)))


def _without_what_stays(events: Sequence[Event], gone: Happening, stays: Principals) -> tuple[Event, ...]:
    """The events of a part without those that are the old story's: of what a page gained in one hour some may be its own."""
    return tuple(event for event in events if fits(event, gone.countries, gone.persons) or not fits(event, stays.countries, stays.persons))


def _features(desk: Desk, article: Article, readout: Readout) -> Features:
    return features(article, readout.mentions, readout.events, settings=desk.stories)


def tells_another(desk: Desk, before: Reading, article: Article, readout: Readout, *, rooms: Rooms) -> bool:
    """Whether an entry under a known name tells of others than its article did, and than the story of that one is about."""
    told = _features(desk, article, readout)
    was = _features(desk, before.stored.article, Readout(mentions=before.mentions, events=before.events))
    if before.story is None or not is_another(told.happening, was.happening):
        return False
    return kinship(told, survivor_of(before.story, rooms), settings=desk.stories).is_of_others


def is_told(id: ArticleId, rooms: Rooms) -> bool:
    """Whether some channel was told of the story that an article is in."""
    story = rooms.articles.get(id).story
    return story is not None and has_root(survivor_of(story, rooms), rooms)


def needs_page(desk: Desk, article: Article, readout: Readout) -> bool:
    """Whether some watch is still undecided while the body is unknown."""
    return bool(desk.index.undecided(document_of(article, mentions=readout.mentions, events=readout.events)))


def _filing(desk: Desk, stored: StoredArticle, readout: Readout, *, rooms: Rooms) -> Filing:
    gate = Verdict(stored.article.gate) if stored.article.gate else None
    document = document_of(stored.article, mentions=readout.mentions, events=readout.events)
    matches = desk.index.match(document)
    rooms.ledger.matches(stored.id, matches)
    return Filing(stored=stored, readout=readout, matches=matches, gate=gate)


def _tells_more(before: Sequence[Event], after: Sequence[Event]) -> bool:
    return not {(one.kind, one.status) for one in after} <= {(one.kind, one.status) for one in before}
