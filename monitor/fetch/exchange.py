"""One aiohttp session for the whole crawl: guarded sockets, capped headers and bodies, a deadline over all."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import aiohttp
import yarl
from aiohttp.http_exceptions import LineTooLong
from scrapy import Request
from scrapy.http import Headers, Response

from monitor.fetch.ending import Ended
from monitor.fetch.guard import Guard, UnsafeAddressError, address_fault, guard, guarded_socket
from monitor.fetch.inflate import GarbledError, TooLargeError, encodings, inflate
from monitor.fetch.resolver import GuardedResolver
from monitor.fetch.trip import Shared, Trip
from monitor.model.enums import Outcome

LINE_MAX = 8_190
HEADER_LINES_MAX = 128
CONNECT_SECONDS = 10.0
KEEP_ALIVE_SECONDS = 5.0  # for the pages after a feed; polls are minutes apart, and idle sockets are many


class Exchange:
    """Sends one hop's request and gives its response whole and unpacked; made on the running loop."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._room = asyncio.Semaphore(shared.options.concurrency)
        self._limits: set[asyncio.Timeout] = set()
        self._held = 0
        self._session = _session(shared)

    async def get(self, request: Request, trip: Trip) -> Response:
        """The response; raises Ended. Seconds on the network are taken from the trip, waiting for room is not."""
        async with self._room:
            loop = asyncio.get_running_loop()
            begun = loop.time()
            try:
                return await self._within(request, trip)
            finally:
                trip.left -= loop.time() - begun

    def abort(self) -> None:
        """End every download now, each as SHUTDOWN."""
        for limit in self._limits:
            limit.reschedule(asyncio.get_running_loop().time())

    async def close(self) -> None:
        """Close every connection."""
        await self._session.close()

    async def _within(self, request: Request, trip: Trip) -> Response:
        if self._shared.closing.is_set():
            raise Ended(Outcome.SHUTDOWN, "the daemon is stopping")
        limit = asyncio.timeout(max(trip.left, 0.0))
        self._limits.add(limit)
        try:
            async with limit:
                return await self._named(request, trip)
        except TimeoutError as error:
            if self._shared.closing.is_set():
                raise Ended(Outcome.SHUTDOWN, "stopped while it was fetched") from error
            raise Ended(Outcome.TIMEOUT, f"no full answer in time ({max(trip.left, 0.0):.1f} s were left)") from error
        finally:
            self._limits.discard(limit)

    async def _named(self, request: Request, trip: Trip) -> Response:
        try:
            await self._check_behind_proxy(request)
            return await self._send(request, trip)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            outcome, note = reason(error)
            raise Ended(outcome, note) from error

    async def _send(self, request: Request, trip: Trip) -> Response:
        async with self._session.get(
            yarl.URL(request.url, encoded=True),
            headers=request.headers.to_tuple_list(),
            allow_redirects=False,
            proxy=self._shared.options.proxy or None,
        ) as answer:
            raw = await self._body(answer, trip)
            headers = Headers(list(answer.raw_headers))
            names = encodings(answer.headers.get("Content-Encoding", ""))
            unpacked = inflate(raw, encodings=names, cap=trip.size_max)
            trip.is_partial = trip.is_partial or not unpacked.is_whole
            return Response(request.url, status=answer.status, headers=headers, body=unpacked.body, request=request)

    async def _body(self, answer: aiohttp.ClientResponse, trip: Trip) -> bytes:
        """What came of the body; of one that was cut off on its way the trip takes note."""
        body = bytearray()
        trip.is_partial = False
        try:
            async for chunk in answer.content.iter_any():
                body += chunk
                self._held += len(chunk)
                if len(body) > trip.size_max:
                    break
                if self._held > self._shared.options.in_flight_max:
                    raise Ended(Outcome.DEFERRED, "too much is being read at once")
        except aiohttp.ClientPayloadError:
            if not body:
                raise
            trip.is_partial = True
        finally:
            self._held -= len(body)
        if len(body) > trip.size_max and not trip.cut:
            raise TooLargeError(f"more than {trip.size_max} bytes")
        return bytes(body[: trip.size_max])

    async def _check_behind_proxy(self, request: Request) -> None:
        """A proxy connects for us: the name's addresses are judged here, as well as can be from this side."""
        if self._shared.options.proxy:
            host = urlsplit(request.url).hostname or ""
            for address in await self._shared.resolve(host, 0):
                if fault := address_fault(address, allowed=self._shared.allowed):
                    raise UnsafeAddressError(f"{host} leads to {fault}")


def reason(error: BaseException) -> tuple[Outcome, str]:
    """The outcome and a note for what aiohttp, the system or unpacking raised; the deepest truth wins."""
    chain = list(_causes(error))
    for kind, outcome in _REASONS:
        for one in chain:
            if isinstance(one, kind):
                return outcome, _note(one)
    return Outcome.BROKEN, _note(error)


# In this order: what was refused hides under aiohttp's own wrapping.
_REASONS: tuple[tuple[type[BaseException], Outcome], ...] = (
    (UnsafeAddressError, Outcome.UNSAFE),
    (LineTooLong, Outcome.TOO_LARGE),
    (TooLargeError, Outcome.TOO_LARGE),
    (GarbledError, Outcome.BROKEN),
    (aiohttp.ServerTimeoutError, Outcome.TIMEOUT),
    (TimeoutError, Outcome.TIMEOUT),
    (aiohttp.ClientConnectorDNSError, Outcome.DNS),
    (ssl.SSLError, Outcome.TLS),
    (aiohttp.ClientSSLError, Outcome.TLS),
    (aiohttp.ClientConnectorError, Outcome.REFUSED),
    (aiohttp.ClientPayloadError, Outcome.TRUNCATED),
    (aiohttp.InvalidURL, Outcome.UNSAFE),
)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _note(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:200]


def _session(shared: Shared) -> aiohttp.ClientSession:
    """One session: one TLS context, no cookies, no proxies from the environment, caps on headers."""
    connector = aiohttp.TCPConnector(
        resolver=GuardedResolver(resolve=shared.resolve, allowed=_reach(shared)),
        socket_factory=None if shared.options.proxy else guarded_socket(shared.allowed),
        ssl=ssl.create_default_context(),
        limit=0,
        use_dns_cache=False,
        keepalive_timeout=KEEP_ALIVE_SECONDS,
    )
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        max_line_size=LINE_MAX,
        max_field_size=LINE_MAX * 2,
        max_headers=HEADER_LINES_MAX,
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS),
        skip_auto_headers=("Accept", "Accept-Encoding", "User-Agent", "Content-Type"),
        requote_redirect_url=False,
    )


def _reach(shared: Shared) -> Guard:
    """Behind a proxy the only name ever connected to is the proxy's own, which a person configured."""
    return guard(allow_networks=("0.0.0.0/0", "::/0"), allow_ports=()) if shared.options.proxy else shared.allowed
