"""New wordings are filed: as an article, as a version of one, or as another article under the same address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.desk import Desk, Readout, beyond, file_new, file_version, needs_page, tells_another
from monitor.entries.drafts import MOVED, Draft, is_bare, moved, renewed, strangers, told_apart, touched, used_again
from monitor.entries.rungs import are_alike
from monitor.model.article import Article, StoredArticle
from monitor.model.enums import FullText
from monitor.model.source import Source
from monitor.pipeline.reading import guarded, read_out
from monitor.pipeline.tools import Tools
from monitor.ports import Known, Reading, Rooms


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A draft whose wording is new, with what the detector read out of it; `opaque` says that its address has to be resolved."""

    draft: Draft
    readout: Readout
    opaque: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """How many articles were new and changed, and whether a GUID stood for something else before."""

    new: int = 0
    changed: int = 0
    recycled: bool = False

    def __add__(self, more: Filed) -> Filed:
        return Filed(new=self.new + more.new, changed=self.changed + more.changed, recycled=self.recycled or more.recycled)


def news_of(found: Sequence[Draft], *, tools: Tools, desk: Desk) -> list[News]:
    """The drafts whose wording is new, oldest first, read by the detector outside any transaction; one look-up, two for many strangers."""
    if not found:
        return []
    with tools.store.reading() as rooms:
        known = rooms.articles.known(_aliases(found))
        looks = [one.look for one in strangers(found, known) if one.look]
        seen = rooms.articles.known(looks) if len(looks) >= MOVED else {}
    fresh = sorted((draft for draft in moved(found, known, seen) if draft.edition not in known), key=lambda draft: draft.article.told_at)
    return [News(draft=one, readout=read_out(desk, one.article), opaque=tools.is_opaque(one.article.url)) for one in fresh]


def _aliases(found: Sequence[Draft]) -> list[str]:
    return [alias for draft in found for alias in (*draft.aliases, draft.edition)]


def file_news(news: Sequence[News], *, source: Source, desk: Desk, rooms: Rooms, now: datetime) -> Filed:
    """Keep what is new; look once more inside the transaction, because another daemon may have been faster."""
    known = rooms.articles.known([*_aliases([one.draft for one in news]), *(one.draft.look for one in news)]) if news else {}
    new = changed = 0
    recycled = False
    for one in news:
        if one.draft.edition in known:
            continue
        before, taken = _known_as(one.draft, known), known.keys() & set(one.draft.aliases)
        recycled = recycled or (before is None and bool(taken))
        if before is not None and is_bare(one.draft.article):
            rooms.articles.alias(before.id, (*one.draft.aliases, one.draft.edition))
            continue
        found = replace(one, draft=_without(one.draft, taken, before, looks=known.keys()))
        found, before = _document_of(found, before, desk=desk, rooms=rooms)
        stored = _filed(found, before, desk, rooms, now)
        new, changed = new + (before is None), changed + (before is not None)
        if (before is None and one.opaque) or _wants_page(source, stored.article, one.readout, desk=desk):
            rooms.articles.want_page(stored.id, not_before=now)
    return Filed(new=new, changed=changed, recycled=recycled)


def read_again(found: Sequence[Draft], source: Source, *, rooms: Rooms, now: datetime) -> None:
    """Want the pages once more of entries that their feed dates anew: a live blog changes under the wording of its first hour."""
    known = rooms.articles.known([alias for draft in found for alias in draft.seen_as]) if found else {}
    for draft in touched(found, known.keys()):
        if source.full_text in (None, FullText.ALWAYS) and draft.article.link and not source.tip_only:
            rooms.articles.want_page(known[draft.edition].id, not_before=now)
    for draft in found:
        if draft.stamp and draft.stamp not in known and draft.edition in known:
            rooms.articles.alias(known[draft.edition].id, (draft.stamp,))


def _document_of(news: News, before: Known | None, *, desk: Desk, rooms: Rooms) -> tuple[News, Known | None]:
    """The news and the article it is a version of, under a name of its own where its address told of something else before."""
    own, number = news, 1
    while before is not None:
        reading, number = rooms.articles.get(before.id), number + 1
        draft = used_again(news.draft, reading.stored.article)
        if draft is None and tells_another(desk, reading, news.draft.article, news.readout, rooms=rooms):
            draft = told_apart(news.draft, reading.stored.article, number=number)
        if draft is None or draft.aliases == own.draft.aliases:
            break
        own = _beyond(replace(news, draft=draft), reading, desk, rooms)
        before = _known_as(draft, rooms.articles.known(draft.aliases))
    return own, before


def _beyond(news: News, before: Reading, desk: Desk, rooms: Rooms) -> News:
    """The news without what its address told before, where that leaves what is new."""
    article = beyond(before.stored.article, news.draft.article)
    if article == news.draft.article:
        return news
    readout = read_out(desk, article)
    own = replace(news, draft=replace(news.draft, article=article), readout=readout)
    return own if tells_another(desk, before, article, readout, rooms=rooms) else news


def _known_as(draft: Draft, known: Mapping[str, Known]) -> Known | None:
    """The article an entry is a version of; a GUID alone is not believed where the headlines share no word."""
    for alias in draft.aliases:
        if (found := known.get(alias)) is not None and (not alias.startswith("g:") or are_alike(found.title, draft.article.title)):
            return found
    return None


def _without(draft: Draft, taken: Set[str], before: Known | None, *, looks: Set[str]) -> Draft:
    """The draft under the names that are left, under its wording where none is; what is known keeps its own. A look is one article's."""
    aliases = draft.aliases if before else tuple(alias for alias in draft.aliases if alias not in taken)
    return replace(draft, aliases=aliases, look="" if draft.look in looks else draft.look)


def _filed(news: News, before: Known | None, desk: Desk, rooms: Rooms, now: datetime) -> StoredArticle:
    return file_new(desk, news.draft, news.readout, rooms=rooms, now=now) if before is None else _refile(before, news, desk, rooms, now)


def _refile(known: Known, news: News, desk: Desk, rooms: Rooms, now: datetime) -> StoredArticle:
    before = rooms.articles.get(known.id)
    article = renewed(before.stored.article, news.draft.article)
    readout = news.readout if article.text == news.draft.article.text else read_out(desk, article)
    rooms.articles.alias(known.id, (*news.draft.aliases, *news.draft.seen_as))
    return file_version(guarded(desk), before, article, readout, rooms=rooms, now=now)


def _wants_page(source: Source, article: Article, readout: Readout, *, desk: Desk) -> bool:
    """Whether the article's page is worth a fetch: always, never, or while some watch is undecided without it.

    A bare address always is, unless it will not be told: a sitemap may list a whole archive.
    """
    if is_bare(article):
        return not article.gate or source.full_text is FullText.ALWAYS
    if not article.link or source.full_text is FullText.NEVER or source.tip_only:
        return False
    return source.full_text in (None, FullText.ALWAYS) or needs_page(desk, article, readout)
