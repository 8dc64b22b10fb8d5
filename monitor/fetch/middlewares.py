"""What every hop passes on its way out and back: the guard, and the redirects."""

from __future__ import annotations

import asyncio
from typing import Self
from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from w3lib.html import get_meta_refresh
from w3lib.url import safe_url_string

from monitor.fetch.ending import Ended
from monitor.fetch.guard import url_fault
from monitor.fetch.politeness import NO_HINT, retry_after
from monitor.fetch.trip import HOPS_MAX, Shared, Trip, shared_of, trip_of
from monitor.model.enums import Outcome

MOVED = frozenset({301, 302, 303, 307, 308})
REFRESH_WITHIN = 5.0
REFRESH_SOUGHT_IN = 8_192


def host_of(request: Request) -> str:
    """The host a request is paced under: lower case, without the root's dot."""
    return (urlsplit(request.url).hostname or "").rstrip(".")


class GuardEveryHop:
    """First on the way out, robots.txt and redirects included: may this be asked, and may it be asked now?"""

    def __init__(self, shared: Shared, crawler: Crawler) -> None:
        self._shared = shared
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(shared_of(crawler), crawler)

    def process_request(self, request: Request) -> None:
        """Refuse what is unsafe, put off what must wait; every hop queues under its own host."""
        if self._shared.closing.is_set():
            raise Ended(Outcome.SHUTDOWN, "the daemon is stopping")
        if fault := url_fault(request.url, allowed=self._shared.allowed):
            raise Ended(Outcome.UNSAFE, fault)
        host = host_of(request)
        request.meta["download_slot"] = host
        self._refuse_waiting(host)

    def process_response(self, request: Request, response: Response) -> Response:
        """Note what the host asks of us: 429 and 503 with Retry-After hold it for all its sources."""
        host = host_of(request)
        self._shared.pace.reached(host)
        wait = asked_to_wait(response, shared=self._shared)
        if wait is not None:
            self._shared.pace.hold(host, wait, now=asyncio.get_running_loop().time())
        return response

    def _refuse_waiting(self, host: str) -> None:
        pace = self._shared.pace
        left = pace.held(host, now=asyncio.get_running_loop().time())
        if left > 0:
            raise Ended(Outcome.DEFERRED, f"{host} is left alone for another {left:.0f} s", retry_after=left)
        slot = self._crawler.engine.downloader.slots.get(host)
        queued = len(slot.queue) * pace.delay(host) if slot else 0.0
        if queued > self._shared.options.patience:
            raise Ended(Outcome.DEFERRED, f"{len(slot.queue) if slot else 0} others wait for {host}", retry_after=queued)


def asked_to_wait(response: Response, *, shared: Shared) -> float | None:
    """Seconds the host asks to be left alone; a 429 that does not say gets a minute."""
    if response.status not in (429, 503):
        return None
    value = _header(response, "Retry-After")
    wait = retry_after(value, date=_header(response, "Date"), now=shared.now()) if value else None
    return NO_HINT if wait is None and response.status == 429 else wait


class FollowHops:
    """Follows redirects and meta refreshes itself, so that each hop is recorded and each bad end has its name."""

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """The next hop's request, or the response when it is the last; raises Ended at a loop or a bad address."""
        trip = trip_of(request)
        if response.status in MOVED:
            target = _location(request, response)
            return self._next(request, target, status=response.status, trip=trip)
        if response.status == 200 and (found := _refresh(response)):
            return self._next(request, found, status=200, trip=trip)
        return response

    def _next(self, request: Request, target: str, *, status: int, trip: Trip) -> Request:
        trip.hops.append((status, request.url))
        if any(target == url for _, url in trip.hops):
            raise Ended(Outcome.REDIRECT_LOOP, f"redirected in a circle to {target[:200]}")
        if len(trip.hops) > HOPS_MAX:
            raise Ended(Outcome.REDIRECT_LOOP, f"more than {HOPS_MAX} redirects")
        scheme = target.partition(":")[0].lower()
        if scheme not in ("http", "https"):
            raise Ended(Outcome.UNSAFE, f"redirected to {target[:200]!r}, which is not http or https")
        try:
            return Request(target, headers=request.headers, meta={"trip": trip})
        except ValueError as error:
            raise Ended(Outcome.BAD_REDIRECT, f"redirected to what is no address: {target[:200]!r}") from error


def _location(request: Request, response: Response) -> str:
    value = (response.headers.get("Location") or b"").strip()
    if not value:
        raise Ended(Outcome.BAD_REDIRECT, f"status {response.status} without a Location")
    try:
        return urljoin(request.url, safe_url_string(value)).partition("#")[0]
    except ValueError as error:
        raise Ended(Outcome.BAD_REDIRECT, f"redirected to what is no address: {value[:200]!r}") from error


def _refresh(response: Response) -> str:
    """Where a page sends its reader within seconds, "" when nowhere."""
    head = response.body[:REFRESH_SOUGHT_IN]
    if b"http-equiv" not in head.lower():
        return ""
    try:
        seconds, target = get_meta_refresh(head.decode("utf-8", "replace"), response.url)
    except ValueError as error:
        raise Ended(Outcome.BAD_REDIRECT, "a meta refresh to what is no address") from error
    if target is None or seconds is None or seconds >= REFRESH_WITHIN or target == response.url:
        return ""
    return target.partition("#")[0]


def _header(response: Response, name: str) -> str:
    return (response.headers.get(name) or b"").decode("latin-1")
