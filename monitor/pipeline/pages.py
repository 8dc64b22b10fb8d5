"""One article's page, from fetch to commit: what its body adds becomes a version and perhaps a facet."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor import rhythm
from monitor.desk import Desk, beyond, file_version, is_told, name_document
from monitor.entries.drafts import with_page
from monitor.model.article import Article, Page, StoredArticle
from monitor.model.enums import FullText, Outcome, PageKind
from monitor.model.source import Source
from monitor.pipeline.reading import guarded, read_out
from monitor.pipeline.tools import Tools
from monitor.ports import Fetched, FetchRequest, Rooms
from monitor.text.canonical import is_front_page

log = logging.getLogger(__name__)

PAGE_RETRY = timedelta(minutes=10)
PAGE_GIVEN_UP = timedelta(hours=6)
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
    readout = read_out(desk, article) if article is not None and article != stored.article else None
    with tools.store.writing() as rooms:
        known_as = name_document(stored.id, names, rooms=rooms, settings=desk.stories, now=now)
        before = rooms.articles.get(known_as)
        overtaken = known_as != stored.id or before.stored.version != stored.version  # its page is wanted anew
        if article is not None and readout is not None and not overtaken:
            file_version(guarded(desk), before, article, readout, rooms=rooms, now=now)
        if known_as != stored.id and not before.stored.article.has_body:
            rooms.articles.want_page(known_as, not_before=now)
        if fetched.outcome in COME_BACK and not fetched.is_readable and now - stored.article.first_seen < PAGE_GIVEN_UP:
            rooms.articles.want_page(stored.id, not_before=now + _page_wait(fetched))
        elif fetched.outcome is not Outcome.SHUTDOWN and not overtaken:
            _close_page(stored, is_read=article is not None, rooms=rooms, now=now)
    log.info("page read", extra={"article": stored.id, "outcome": str(fetched.outcome), "body": readout is not None, "known_as": known_as})
    return fetched.outcome
