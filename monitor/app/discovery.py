"""Looking at a source before it counts: one read that keeps nothing, and finding how a site can be followed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin

from monitor.app.run import crawl_options
from monitor.fetch.crawl import Crawl
from monitor.fetch.parser import WorkerParser
from monitor.fetch.reading.charset import decode
from monitor.fetch.reading.discover import Candidate, Proposal, feeds, guesses, selectors, sitemaps
from monitor.fetch.worker import Limits
from monitor.model.article import Feed
from monitor.model.enums import Outcome, Way
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.ports import Clock, Fetched, Fetcher, FetchRequest, Parser
from monitor.settings.load import Settings

TRIED = 12
_WAYS = {"news_sitemap": Way.NEWS_SITEMAP, "sitemap": Way.SITEMAP}


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The way out and the reader, open for one command."""

    fetcher: Fetcher
    parser: Parser
    clock: Clock
    deadline: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One read that keeps nothing: how it ended, in how long, and what it found."""

    fetched: Fetched
    feed: Feed

    @property
    def newest(self) -> datetime | None:
        """When its newest entry was published."""
        return max((entry.published for entry in self.feed.entries if entry.published), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Works:
    """One way of following a site that gave entries."""

    candidate: Candidate
    entries: int
    newest: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What was found at an address: ways that work, the best first; selectors to declare a listing when there are none."""

    works: tuple[Works, ...]
    listings: tuple[Proposal, ...] = ()
    outcome: Outcome = Outcome.OK
    note: str = ""


@asynccontextmanager
async def opened_web(settings: Settings, clock: Clock) -> AsyncIterator[Web]:
    """A crawl and one parse worker, closed at the end."""
    crawl, parser = Crawl(crawl_options(settings), now=clock.now), WorkerParser(workers=1, limits=Limits())
    await crawl.start()
    await parser.warm()
    try:
        yield Web(fetcher=crawl, parser=parser, clock=clock, deadline=settings.model.fetch.deadline)
    finally:
        await crawl.close()
        await parser.close()


async def read_once(web: Web, source: Source) -> Reading:
    """Fetch and parse a source now, unconditionally, an index by its first part; nothing is kept."""
    reading = await _read(web, source, source.url)
    if reading.feed.entries or not reading.feed.more:
        return reading
    part = await _read(web, source, reading.feed.more[0])
    note = "; ".join(filter(None, (part.fetched.note, f"the first of {len(reading.feed.more)} parts")))
    feed = replace(part.feed, title=reading.feed.title or part.feed.title, more=reading.feed.more)
    return Reading(fetched=replace(reading.fetched, note=note), feed=feed)


async def _read(web: Web, source: Source, url: str) -> Reading:
    fetched = await web.fetcher.fetch(FetchRequest(url=url, source=source.id, deadline=web.deadline))
    if not fetched.is_readable:
        return Reading(fetched=fetched, feed=Feed(outcome=fetched.outcome))
    return Reading(fetched=fetched, feed=await web.parser.read_source(source, fetched, now=web.clock.now()))


async def discover(web: Web, url: str, *, listing: bool = False) -> Discovery:
    """The address itself if it is a feed, else what its page and its site's robots.txt name, else the usual addresses.

    Nothing is put in the place of a feed that gives no entries: that is said of it.
    Selectors for a listing are proposed where there is none of it, or where a `listing` is asked for all the same.
    """
    candidate = Candidate(url=url, way=_way(url), found_by="the address itself")
    reading = await _reading(web, candidate)
    itself = _works(candidate, reading)
    if itself is not None:
        return Discovery(works=(itself,))
    if _is_source(reading.feed):
        return Discovery(works=(), outcome=_fault(reading.feed), note=_why_not(reading))
    page = await web.fetcher.fetch(FetchRequest(url=url, source=SourceId("new"), purpose="page", deadline=web.deadline))
    if not page.is_readable:
        return Discovery(works=(), outcome=page.outcome, note=page.note)
    html = decode(page.body, content_type=page.headers.get("content-type", ""), lang="").text
    named = (*feeds(html, url=page.url), *await _robots(web, page.url))
    works = await _tried(web, named) or await _tried(web, guesses(page.url))
    return Discovery(works=works, listings=selectors(html, url=page.url) if listing or not works else ())


def _way(url: str) -> Way:
    return Way.NEWS_SITEMAP if "sitemap" in url else Way.FEED


async def _robots(web: Web, url: str) -> tuple[Candidate, ...]:
    request = FetchRequest(url=urljoin(url, "/robots.txt"), source=SourceId("new"), purpose="page", deadline=web.deadline)
    fetched = await web.fetcher.fetch(request)
    named = sitemaps(fetched.body.decode("utf-8", "replace"), url=url) if fetched.outcome is Outcome.OK else ()
    return tuple(one for one in named if one.way is Way.NEWS_SITEMAP)


async def _tried(web: Web, candidates: Sequence[Candidate]) -> tuple[Works, ...]:
    tried = [await _try(web, one) for one in candidates[:TRIED]]
    return tuple(one for one in tried if one is not None)


async def _try(web: Web, candidate: Candidate) -> Works | None:
    return _works(candidate, await _reading(web, candidate))


async def _reading(web: Web, candidate: Candidate) -> Reading:
    source = Source(id=SourceId("new"), name="", url=candidate.url, way=candidate.way, publisher=PublisherId("new"))
    return await read_once(web, source)


def _works(candidate: Candidate, reading: Reading) -> Works | None:
    """The candidate as a way that works; what is cut off works by its whole entries."""
    if reading.feed.outcome not in (Outcome.OK, Outcome.TRUNCATED) or not reading.feed.entries:
        return None
    way = _WAYS.get(reading.feed.kind, Way.FEED)
    titled = replace(candidate, url=reading.fetched.url or candidate.url, way=way, title=candidate.title or reading.feed.title)
    return Works(candidate=titled, entries=len(reading.feed.entries), newest=reading.newest)


def _is_source(feed: Feed) -> bool:
    """Whether the bytes are a feed or a sitemap, however badly it can be read."""
    return bool(feed.kind or feed.more) or feed.outcome in (Outcome.PARSE_ERROR, Outcome.PARSE_KILLED)


def _fault(feed: Feed) -> Outcome:
    return Outcome.EMPTY if feed.outcome is Outcome.OK else feed.outcome


def _why_not(reading: Reading) -> str:
    what = f"the address itself is a source ({reading.feed.kind or 'an index'}) that gives no entries"
    return "; ".join(filter(None, (what, reading.fetched.note)))
