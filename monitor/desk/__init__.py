"""One article through the house inside one open transaction: keep -> join -> match -> decide -> owe.

The engines (detector, watch index) are values handed in; the ports are the open store's rooms.
Everything written here is committed, or lost, together with the poll that found it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.desk.placing import join, regrow
from monitor.desk.telling import tell
from monitor.desk.uniting import name_document
from monitor.desk.values import Desk, Filing, Readout
from monitor.drafts import Draft
from monitor.model.alert import Verdict
from monitor.model.article import Article, StoredArticle
from monitor.model.event import Event
from monitor.ports import Reading, Rooms
from monitor.watches import document_of

__all__ = ["Desk", "Filing", "Readout", "file_new", "file_version", "name_document", "needs_page"]


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
    story = join(desk, filing, rooms=rooms, now=now)
    tell(desk, filing, story, rooms=rooms, now=now)
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
    story = regrow(desk, filing, before, rooms=rooms, now=now)
    tell(desk, filing, story, rooms=rooms, now=now)
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
