"""The one long-lived crawl: every feed, sitemap, listing and page leaves through it, one await, one outcome.

Scrapy runs inside the running loop without a Twisted reactor. None of its built-in middlewares and
extensions is on: what acts on a request is named here.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor.fetch.ending import Ended
from monitor.fetch.exchange import Exchange
from monitor.fetch.guard import guard
from monitor.fetch.handler import GuardedDownloadHandler
from monitor.fetch.inflate import ACCEPTED
from monitor.fetch.middlewares import FollowHops, GuardEveryHop, asked_to_wait
from monitor.fetch.outcome import Answer, judge, new_validators
from monitor.fetch.politeness import Pace
from monitor.fetch.resolver import Resolve, SystemNames
from monitor.fetch.robots import ObeyRobots
from monitor.fetch.trip import CrawlOptions, Shared, Trip
from monitor.model.enums import Outcome
from monitor.ports import Fetched, FetchRequest, Turns

__all__ = ["Crawl", "CrawlOptions"]

# Without a delay Scrapy's slot counts a transfer only once its task runs, so that all that came in one
# turn of the loop would leave side by side.
LEAST_DELAY = 0.001
ACCEPT_FEED = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
ACCEPT_PAGE = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5"


class Poller(Spider):
    """The spider that keeps the crawl open; it asks for nothing itself and parses nothing."""

    name = "monitor"

    def __init__(self, *, shared: Shared, exchange: Exchange) -> None:
        super().__init__()
        self.shared = shared
        self.exchange = exchange

    async def start(self) -> AsyncIterator[Any]:
        """Wait until the crawl is stopped."""
        await asyncio.get_running_loop().create_future()
        yield  # pragma: no cover


class QuietFormatter:
    """Scrapy's log lines for each response, none: the pipeline logs one line a poll."""

    @classmethod
    def from_crawler(cls, _crawler: Crawler) -> QuietFormatter:
        """Made by Scrapy."""
        return cls()

    def crawled(self, *_: object) -> None:
        """Nothing to log."""


class Crawl:
    """ports.Fetcher: `start`, `fetch` as often as wanted and side by side, `close`.

    `now` tells the wall clock's time for a Retry-After date without a Date header; `resolve` gives a host's
    addresses and raises socket.gaierror when there are none; `turns` are kept with other daemons that ask the same hosts.
    """

    def __init__(
        self, options: CrawlOptions, *, now: Callable[[], datetime], resolve: Resolve | None = None, turns: Turns | None = None
    ) -> None:
        self._options = options
        self._names = SystemNames() if resolve is None else None
        self._shared = Shared(
            options=options,
            allowed=guard(allow_networks=options.allow_networks, allow_ports=options.allow_ports),
            pace=Pace(host_delay=options.host_delay, back_off=options.back_off),
            resolve=resolve or cast("Resolve", self._names),
            now=now,
            turns=turns,
        )
        self._crawler = Crawler(Poller, _settings(options))
        self._crawl: asyncio.Task[None] | None = None
        self._exchange: Exchange | None = None
        self._under_way: set[asyncio.Task[Response]] = set()

    async def start(self) -> None:
        """Open the crawl on the running loop; once in a life."""
        logging.getLogger("scrapy").setLevel(logging.WARNING)
        ready = asyncio.Event()
        self._crawler.signals.connect(ready.set, signals.engine_started, weak=False)
        self._crawler.signals.connect(self._pace_slot, signals.request_reached_downloader, weak=False)
        self._exchange = Exchange(self._shared)
        self._crawl = asyncio.ensure_future(self._crawler.crawl_async(shared=self._shared, exchange=self._exchange))
        waiting = asyncio.ensure_future(ready.wait())
        await asyncio.wait({self._crawl, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if self._crawl.done():
            self._crawl.result()

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetch one thing, politely and guarded. Every end is an outcome; nothing the network does is raised."""
        begun = asyncio.get_running_loop().time()
        fetched = await self._once(request)
        if fetched.status == 304 and fetched.outcome is Outcome.BROKEN:
            fetched = await self._once(request, fresh=True)
        took = asyncio.get_running_loop().time() - begun
        return replace(fetched, took_ms=round(took * 1000))

    async def close(self) -> None:
        """Stop: what runs has the grace of the options, then ends as SHUTDOWN; all is closed on return."""
        if self._crawl is None or self._shared.closing.is_set():
            return
        stopping = asyncio.ensure_future(self._crawler.stop_async())
        self._shared.closing.set()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=self._options.grace)
        self._abort()
        await asyncio.wait({stopping, self._crawl}, timeout=self._options.grace)
        await self._let_go(stopping, self._crawl)

    def holds(self) -> dict[str, float]:
        """Hosts that asked to be left alone, with the seconds left; give them to `resume` after a restart."""
        return self._shared.pace.holds(now=asyncio.get_running_loop().time())

    def resume(self, holds: Mapping[str, float]) -> None:
        """Leave these hosts alone for these seconds."""
        self._shared.pace.resume(holds, now=asyncio.get_running_loop().time())

    async def _once(self, request: FetchRequest, *, fresh: bool = False) -> Fetched:
        trip = Trip(
            left=min(request.deadline, self._options.deadline),
            purpose=request.purpose,
            size_max=self._options.body_max,
        )
        try:
            response = await self._download(request, trip, fresh=fresh)
        except Ended as ended:
            return _ended(request, trip, ended)
        return _answered(request, trip, response, shared=self._shared)

    async def _download(self, request: FetchRequest, trip: Trip, *, fresh: bool) -> Response:
        if self._shared.closing.is_set() or self._crawl is None or self._crawl.done():
            raise Ended(Outcome.SHUTDOWN, "the crawl is not running")
        try:
            asked = Request(request.url, headers=self._headers(request, fresh=fresh), meta={"trip": trip})
            host = urlsplit(asked.url).hostname or ""
        except ValueError as error:
            raise Ended(Outcome.UNSAFE, f"the address cannot be read: {error}"[:200]) from error
        self._shared.pace.slow(host, request.crawl_delay)
        task = asyncio.ensure_future(self._crawler.engine.download_async(asked))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        try:
            return await task
        except asyncio.CancelledError:
            if self._shared.closing.is_set() and task.cancelled():
                raise Ended(Outcome.SHUTDOWN, "stopped while it waited for its turn") from None
            task.cancel()
            raise

    def _headers(self, request: FetchRequest, *, fresh: bool) -> dict[str, str]:
        headers = {
            "User-Agent": self._options.user_agent,
            "Accept": ACCEPT_PAGE if request.purpose == "page" else ACCEPT_FEED,
            "Accept-Encoding": ACCEPTED,
        }
        if fresh:
            headers["Cache-Control"] = "no-cache"
        if request.validators.etag:
            headers["If-None-Match"] = request.validators.etag
        if request.validators.last_modified:
            headers["If-Modified-Since"] = request.validators.last_modified
        return headers

    def _pace_slot(self, request: Request) -> None:
        """Give the host's slot its delay of this moment, before the slot decides when to send."""
        key = request.meta["download_slot"]
        slot = self._crawler.engine.downloader.slots.get(key)
        if slot is not None:
            slot.delay = max(self._shared.pace.delay(key), LEAST_DELAY)

    def _abort(self) -> None:
        if self._exchange is not None:
            self._exchange.abort()
        for task in list(self._under_way):
            task.cancel()

    async def _let_go(self, *tasks: asyncio.Task[None]) -> None:
        """End what did not end by itself, and free sessions and threads."""
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._exchange is not None:
            await self._exchange.close()
        if self._names is not None:
            self._names.close()


def _settings(options: CrawlOptions) -> dict[str, Any]:
    """Scrapy's settings; its defaults would leave telnet, remote control, `file:` and unchecked TLS on."""
    return {
        "TWISTED_REACTOR_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "DOWNLOAD_HANDLERS_BASE": {},
        "DOWNLOAD_HANDLERS": {"http": GuardedDownloadHandler, "https": GuardedDownloadHandler},
        "DOWNLOADER_MIDDLEWARES_BASE": {},
        "DOWNLOADER_MIDDLEWARES": {GuardEveryHop: 10, ObeyRobots: 100, FollowHops: 600},
        "SPIDER_MIDDLEWARES_BASE": {},
        "EXTENSIONS_BASE": {},
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        "STATS_CLASS": "scrapy.statscollectors.DummyStatsCollector",
        "LOG_FORMATTER": QuietFormatter,
        "LOG_ENABLED": False,
        "CONCURRENT_REQUESTS": 0,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": max(options.host_delay, LEAST_DELAY),
        "DOWNLOAD_DELAY_JITTER": 0,
        "SCRAPER_SLOT_MAX_ACTIVE_SIZE": 100_000_000,
    }


def _ended(request: FetchRequest, trip: Trip, ended: Ended) -> Fetched:
    return Fetched(
        outcome=ended.outcome,
        url=request.url,
        headers={},
        validators=request.validators,
        hops=tuple(trip.hops),
        retry_after=ended.retry_after,
        note=ended.note,
    )


def _answered(request: FetchRequest, trip: Trip, response: Response, *, shared: Shared) -> Fetched:
    headers = {name.decode("latin-1").lower(): b", ".join(values).decode("latin-1") for name, values in response.headers.items()}
    answer = Answer(
        status=response.status,
        headers=headers,
        body=response.body,
        body_hash=hashlib.sha256(response.body).hexdigest(),
        sent=request.validators,
        is_partial=trip.is_partial,
    )
    outcome, note = judge(answer)
    return Fetched(
        outcome=outcome,
        url=response.url,
        status=response.status,
        headers=headers,
        body=response.body if outcome in (Outcome.OK, Outcome.TRUNCATED) else b"",
        validators=new_validators(answer, outcome),
        hops=tuple(trip.hops),
        retry_after=asked_to_wait(response, shared=shared),
        note=note,
    )
