"""Poll -> keep -> detect -> join -> decide -> commit; knows ports and the core only.

Fetching and parsing happen in the loop; keeping happens in a thread, because the store is synchronous.
Everything one poll decides is one commit, validators included: a crash in between leaves nothing, so
that no later 304 can hide an entry. Of more than fifty new articles each fifty are a commit, the
validators in the last: other sources are kept in between, and after a crash the rest is still new.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor import rhythm
from monitor.desk import Desk, Readout, beyond, file_new, file_version, is_told, name_document, needs_page, tells_another
from monitor.drafts import MOVED, Draft, drafts, is_bare, moved, renewed, strangers, told_apart, touched, used_again, with_page
from monitor.model.article import Article, Feed, Page, StoredArticle
from monitor.model.enums import FullText, Outcome, PageKind
from monitor.model.source import DueSource, Part, Poll, PollState, Source, Validators
from monitor.parts import READ, Whole, after_unchanged, judged_by, parts_of, read_parts
from monitor.ports import Clock, Fetched, Fetcher, FetchRequest, Known, Parser, Reading, Rooms, Store
from monitor.rhythm import Beat
from monitor.rungs import are_alike, observed
from monitor.text.canonical import is_front_page

log = logging.getLogger(__name__)

PAGE_RETRY = timedelta(minutes=10)
PAGE_GIVEN_UP = timedelta(hours=6)
A_COMMIT = 50
"""As many new articles are filed in one commit: two thousand would hold up whoever writes next for seconds."""
PARTS_DEADLINES = 4
"""How many deadlines the parts of one source may take: with the last one's own they end well inside the lease."""

COME_BACK = frozenset(
    {
        Outcome.DEFERRED,
        Outcome.THROTTLED,
        Outcome.TIMEOUT,
        Outcome.DNS,
        Outcome.REFUSED,
        Outcome.SERVER_ERROR,
        Outcome.BROKEN,
        Outcome.TRUNCATED,
    }
)
"""Endings without anything to read after which a page is asked for again, until the article is six hours old."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The ports a poll needs; `deadline` is each fetch's total in seconds.

    `is_opaque` says of a key of `url_key` that it stands for an address which only the web can tell.
    """

    fetcher: Fetcher
    parser: Parser
    store: Store
    clock: Clock
    url_key: Callable[[str], str]
    is_opaque: Callable[[str], bool]
    deadline: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What keeping a poll came to: how it ended and how many articles are new or changed."""

    poll: Poll
    changed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A draft whose wording is new, with what the detector read out of it; `opaque` says that its address has to be resolved."""

    draft: Draft
    readout: Readout
    opaque: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Haul:
    """What a poll found: a draft of every entry, and the news among them, the oldest first."""

    drafts: tuple[Draft, ...] = ()
    news: tuple[News, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """How many articles were new and changed, and whether a GUID stood for something else before."""

    new: int = 0
    changed: int = 0
    recycled: bool = False

    def __add__(self, more: Filed) -> Filed:
        return Filed(new=self.new + more.new, changed=self.changed + more.changed, recycled=self.recycled or more.recycled)


async def poll_source(due: DueSource, *, tools: Tools, desk: Desk) -> Kept:
    """One poll from fetch to commit, by the source's present route; ends in exactly one recorded outcome."""
    started = tools.clock.now()
    due = replace(due, source=rhythm.as_polled(due.source, due.state))
    fetched = await tools.fetcher.fetch(_request(due, tools))
    whole = await _read(due, fetched, tools=tools)
    now = tools.clock.now()
    haul = await asyncio.to_thread(_haul, due, whole, tools=tools, desk=desk, now=now) if whole.feed.entries else Haul()
    filed, rest = Filed(), haul.news
    while len(rest) > A_COMMIT:
        filed += await asyncio.to_thread(_file_some, rest[:A_COMMIT], due.source, tools=tools, desk=desk, now=now)
        rest = rest[A_COMMIT:]
    haul = replace(haul, news=rest)
    return await asyncio.to_thread(_keep, due, fetched, whole, haul, filed, tools=tools, desk=desk, started=started, now=now)


def _request(due: DueSource, tools: Tools) -> FetchRequest:
    validators = Validators() if rhythm.wants_probe(due.state) else rhythm.of_route(due.state).validators
    return FetchRequest(url=due.source.url, source=due.source.id, validators=validators, deadline=tools.deadline)


async def _read(due: DueSource, fetched: Fetched, *, tools: Tools) -> Whole:
    """The source behind the bytes, with the parts it points to; a probe reads all of a source in parts anew."""
    probes, state = rhythm.wants_probe(due.state), rhythm.of_route(due.state)
    known = Validators() if probes and state.parts else state.validators
    root = await _parsed(due.source, fetched, known=known, tools=tools)

    async def ask(part: Part) -> tuple[Fetched, Feed]:
        asked = Validators() if probes else part.validators
        found = await tools.fetcher.fetch(FetchRequest(url=part.url, source=due.source.id, validators=asked, deadline=tools.deadline))
        return found, await _parsed(due.source, found, known=asked, tools=tools)

    parts = parts_of(root, state)
    until = tools.clock.now() + PARTS_DEADLINES * timedelta(seconds=tools.deadline)
    return await read_parts(root, parts, ask=ask, now=tools.clock.now, until=until) if parts else Whole(feed=root)


async def _parsed(source: Source, fetched: Fetched, *, known: Validators, tools: Tools) -> Feed:
    """The feed behind the bytes; the body-hash gate spares the parser what it has read before."""
    if not fetched.is_readable:
        return Feed(outcome=fetched.outcome)
    if fetched.validators.body_hash and fetched.validators.body_hash == known.body_hash:
        return Feed(outcome=Outcome.UNCHANGED)
    return await tools.parser.read_source(source, fetched, now=tools.clock.now())


def _haul(due: DueSource, whole: Whole, *, tools: Tools, desk: Desk, now: datetime) -> Haul:
    found = drafts(whole.feed.entries, due.source, judged_by(rhythm.of_route(due.state), whole), url_key=tools.url_key, now=now)
    return Haul(drafts=found, news=tuple(_news(found, tools=tools, desk=desk)))


def _file_some(news: Sequence[News], source: Source, *, tools: Tools, desk: Desk, now: datetime) -> Filed:
    """A part of a haul, in a commit of its own."""
    with tools.store.writing() as rooms:
        return _file(news, source=source, desk=desk, rooms=rooms, now=now)


def _keep(
    due: DueSource, fetched: Fetched, whole: Whole, haul: Haul, filed: Filed, *, tools: Tools, desk: Desk, started: datetime, now: datetime
) -> Kept:
    """The last commit of a poll, most often its only one: the news that are left to file, how it ended, and what to ask with next."""
    feed, found = whole.feed, haul.drafts
    with tools.store.writing(durable=bool(haul.news)) as rooms:
        _read_again(found, due.source, rooms=rooms, now=now)
        filed += _file(haul.news, source=due.source, desk=desk, rooms=rooms, now=now)
        poll = _poll(due, fetched, whole, seen=len(found), new=filed.new, started=started, now=now)
        names = observed(due.state, feed.entries, url_key=tools.url_key, recycled=filed.recycled, now=now)
        state = _state(due, fetched, whole, found, poll=poll, now=now)
        state = replace(state, facts=state.facts | names)
        rooms.sources.finish(poll, state)
    facts = {"source": due.source.id, "outcome": str(poll.outcome), "seen": poll.seen, "new": poll.new, "changed": filed.changed}
    log.info("polled", extra=facts | {"unseen": poll.gap, "took_ms": poll.took_ms, "size": poll.size})
    return Kept(poll=poll, changed=filed.changed)


def _news(found: Sequence[Draft], *, tools: Tools, desk: Desk) -> list[News]:
    """The drafts whose wording is new, oldest first, read by the detector outside any transaction; one look-up, two for many strangers."""
    if not found:
        return []
    with tools.store.reading() as rooms:
        known = rooms.articles.known(_aliases(found))
        looks = [one.look for one in strangers(found, known) if one.look]
        seen = rooms.articles.known(looks) if len(looks) >= MOVED else {}
    fresh = sorted((draft for draft in moved(found, known, seen) if draft.edition not in known), key=lambda draft: draft.article.told_at)
    return [News(draft=one, readout=_read_out(desk, one.article), opaque=tools.is_opaque(one.article.url)) for one in fresh]


def _read_out(desk: Desk, article: Article) -> Readout:
    """What the detector reads; part of the poll's own guard: one article it stumbles on must not lose the others."""
    try:
        return desk.read(article)
    except Exception:
        log.exception("article not read", extra={"source": article.source, "url": article.url})
        return Readout(mentions=(), events=())


def _guarded(desk: Desk) -> Desk:
    """The desk with a reading that cannot fail: it reads the parts of pages inside the commit."""
    return replace(desk, read=lambda article: _read_out(desk, article))


def _aliases(found: Sequence[Draft]) -> list[str]:
    return [alias for draft in found for alias in (*draft.aliases, draft.edition)]


def _file(news: Sequence[News], *, source: Source, desk: Desk, rooms: Rooms, now: datetime) -> Filed:
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


def _read_again(found: Sequence[Draft], source: Source, *, rooms: Rooms, now: datetime) -> None:
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
    readout = _read_out(desk, article)
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
    readout = news.readout if article.text == news.draft.article.text else _read_out(desk, article)
    rooms.articles.alias(known.id, (*news.draft.aliases, *news.draft.seen_as))
    return file_version(_guarded(desk), before, article, readout, rooms=rooms, now=now)


def _wants_page(source: Source, article: Article, readout: Readout, *, desk: Desk) -> bool:
    """Whether the article's page is worth a fetch: always, never, or while some watch is undecided without it.

    A bare address always is, unless it will not be told: a sitemap may list a whole archive.
    """
    if is_bare(article):
        return not article.gate or source.full_text is FullText.ALWAYS
    if not article.link or source.full_text is FullText.NEVER or source.tip_only:
        return False
    return source.full_text in (None, FullText.ALWAYS) or needs_page(desk, article, readout)


def _poll(due: DueSource, fetched: Fetched, whole: Whole, *, seen: int, new: int, started: datetime, now: datetime) -> Poll:
    feed, before = whole.feed, rhythm.of_route(due.state)
    gap = rhythm.unseen(before.window, _window(whole, before), dropped=feed.dropped) if feed.outcome is Outcome.OK else 0
    return Poll(
        source=due.source.id,
        at=now,
        outcome=feed.outcome,
        status=fetched.status,
        took_ms=fetched.took_ms or int((now - started).total_seconds() * 1000),
        size=len(fetched.body),
        seen=seen,
        new=new,
        gap=gap,
        route=due.state.route,
        note="; ".join(filter(None, (fetched.note, whole.note, *feed.warnings[:3]))),
    )


def _window(whole: Whole, state: PollState) -> tuple[str, ...]:
    """The names of the entries that were read; of a part that had not changed those stand that were seen before."""
    if whole.feed.outcome not in READ:
        return state.window
    names = tuple(entry.guid or entry.url for entry in whole.feed.entries)
    return names if whole.is_whole else tuple(dict.fromkeys((*names, *state.window)))


def _state(due: DueSource, fetched: Fetched, whole: Whole, found: Sequence[Draft], *, poll: Poll, now: datetime) -> PollState:
    feed = whole.feed
    is_new = feed.outcome is Outcome.OK and fetched.outcome is Outcome.OK
    beat = Beat(
        outcome=feed.outcome,
        validators=fetched.validators if is_new else after_unchanged(due.state.validators, fetched.validators),
        window=_window(whole, rhythm.of_route(due.state)),
        new=poll.new,
        ttl=feed.ttl,
        retry_after=fetched.retry_after,
        max_age=rhythm.cache_seconds(fetched.headers),
        published=tuple(draft.article.published for draft in found[: poll.new] if draft.article.published),
        filled=rhythm.filled_of(feed.entries),
        moved_to=rhythm.moved_for_good(fetched.hops, fetched.url, outcome=feed.outcome),
        unseen=poll.gap,
        hub=feed.hub,
        parts=whole.parts,
        whole=whole.is_whole,
    )
    return rhythm.after_poll(due.source, due.state, beat, now=now)


def keep_failure(due: DueSource, *, tools: Tools) -> None:
    """Record a poll that failed by our own fault; the log has the traceback, the source is due again with back-off."""
    now = tools.clock.now()
    poll = Poll(source=due.source.id, at=now, outcome=Outcome.INTERNAL, note="our own fault: see the log")
    beat = Beat(outcome=Outcome.INTERNAL, validators=due.state.validators)
    with tools.store.writing() as rooms:
        rooms.sources.finish(poll, rhythm.after_poll(due.source, due.state, beat, now=now))


async def read_page(stored: StoredArticle, *, tools: Tools, desk: Desk, source: Source) -> Outcome:
    """Fetch and read one article's page; what the body adds becomes a version and perhaps a facet, where it leads another name."""
    request = FetchRequest(url=stored.article.link, source=source.id, purpose="page", deadline=tools.deadline)
    fetched = await tools.fetcher.fetch(request)
    if not fetched.is_readable:
        return await asyncio.to_thread(_keep_page, stored, None, fetched, tools=tools, desk=desk, names=())
    page = await tools.parser.read_page(fetched, lang=stored.article.lang, timezone=source.timezone, now=tools.clock.now())
    article = None if source.full_text is FullText.NEVER or source.tip_only else with_page(stored.article, page)
    return await asyncio.to_thread(_keep_page, stored, article, fetched, tools=tools, desk=desk, names=_names(page, fetched, tools=tools))


def _names(page: Page, fetched: Fetched, *, tools: Tools) -> tuple[str, ...]:
    """The further names of an article: where its link led, and what its page calls itself (the reader has judged that)."""
    if page.kind is not PageKind.ARTICLE:
        return ()
    keys = {tools.url_key(url) for url in (fetched.url, page.canonical_url) if url and not is_front_page(url)}
    return tuple(sorted(f"u:{key}" for key in keys if not tools.is_opaque(key)))


def _its_own(stored: StoredArticle, article: Article, *, tools: Tools) -> Article:
    """The article with its page's text; one that shares its address with an earlier one has what that one did not tell."""
    first, _, _ = article.url.rpartition("#")
    with tools.store.reading() as rooms:
        known = rooms.articles.known((f"u:{first}",)).get(f"u:{first}") if first else None
        before = rooms.articles.get(known.id) if known and known.id != stored.id else None
    if before is None:
        return article
    own = beyond(before.stored.article, article)
    return own if own.text else stored.article


def _page_wait(fetched: Fetched) -> timedelta:
    return max(PAGE_RETRY, timedelta(seconds=min(fetched.retry_after or 0, rhythm.RETRY_AFTER_MAX)))


def _close_page(stored: StoredArticle, *, is_read: bool, rooms: Rooms, now: datetime) -> None:
    """The page has been read for now: that of a told story is due again while it is young."""
    again = rhythm.next_reading(first_seen=stored.article.first_seen, now=now) if is_read and is_told(stored.id, rooms) else None
    if again is None:
        rooms.articles.page_done(stored.id)
    else:
        rooms.articles.want_page(stored.id, not_before=again)


def _keep_page(
    stored: StoredArticle, article: Article | None, fetched: Fetched, *, tools: Tools, desk: Desk, names: Sequence[str]
) -> Outcome:
    now = tools.clock.now()
    article = _its_own(stored, article, tools=tools) if article is not None else None
    readout = _read_out(desk, article) if article is not None and article != stored.article else None
    with tools.store.writing() as rooms:
        known_as = name_document(stored.id, names, rooms=rooms, settings=desk.stories, now=now)
        before = rooms.articles.get(known_as)
        overtaken = known_as != stored.id or before.stored.version != stored.version  # its page is wanted anew
        if article is not None and readout is not None and not overtaken:
            file_version(_guarded(desk), before, article, readout, rooms=rooms, now=now)
        if known_as != stored.id and not before.stored.article.has_body:
            rooms.articles.want_page(known_as, not_before=now)
        if fetched.outcome in COME_BACK and not fetched.is_readable and now - stored.article.first_seen < PAGE_GIVEN_UP:
            rooms.articles.want_page(stored.id, not_before=now + _page_wait(fetched))
        elif fetched.outcome is not Outcome.SHUTDOWN and not overtaken:
            _close_page(stored, is_read=article is not None, rooms=rooms, now=now)
    log.info("page read", extra={"article": stored.id, "outcome": str(fetched.outcome), "body": readout is not None, "known_as": known_as})
    return fetched.outcome
