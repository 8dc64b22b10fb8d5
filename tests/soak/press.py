"""Sources that live: steady ones, ones that die and come back, that replay their archive, that lie about dates, that go quiet.

Their words are few and come again: caches of words are bounded at tens of thousands, and a press with new words every
day would only show them filling up (seen: 12 MB a month), which hides what really grows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from monitor.model.article import Entry
from monitor.model.enums import Outcome
from monitor.model.source import Validators
from monitor.ports import Fetched, Fetcher, FetchRequest
from tests.fakes import rss_of

WINDOW = 12
PLACES = ("Lima", "Oslo", "Hanoi", "Accra", "Cairo", "Quito", "Dhaka", "Rome", "Seoul", "Riga", "Tunis", "Doha")
THINGS = ("harvest", "railway", "budget", "harbour", "school", "bridge", "clinic", "museum", "storm", "election", "factory", "forest")
DOES = ("opens", "closes", "repairs", "plans", "discusses", "delays", "praises", "inspects")


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """How one source behaves over the days since `start`; it publishes `a_day` items a day."""

    number: int
    start: datetime
    a_day: float

    def is_down(self, now: datetime) -> bool:
        """Every seventh dies for six days, each in its own weeks, and comes back; twice in ninety days."""
        day = (now - self.start).days
        return self.number % 7 == 3 and (day + self.number) % 40 in range(20, 26)

    def is_quiet(self, now: datetime) -> bool:
        """Every ninth says nothing new for two weeks."""
        return self.number % 9 == 4 and (now - self.start).days in range(30, 44)

    def feed(self, now: datetime) -> bytes:
        """Its front page at this moment."""
        passed = (now - self.start) / timedelta(days=1)
        if self.is_quiet(now):
            passed = 30.0
        newest = int(passed * self.a_day)
        return rss_of(f"source {self.number}", [self._entry(item, now) for item in range(newest, max(-1, newest - WINDOW), -1)])

    def _entry(self, item: int, now: datetime) -> Entry:
        mark = sha256(f"{self.number}:{item}".encode()).digest()
        place, thing, does = PLACES[mark[0] % 12], THINGS[mark[1] % 12], DOES[mark[2] % 8]
        link = f"https://s{self.number}.example/{item}"
        title = f"{place} {does} its {thing} number {mark[3]} of {mark[4]}"
        summary = (
            f"The council of {place} {does} the {thing}, said speaker {mark[5]}, {mark[6]} and {mark[7]} votes, on the {item % 28 + 1}th."
        )
        return Entry(guid=link, url=link, title=title, summary=summary, published=self._date(item, now))

    def _date(self, item: int, now: datetime) -> datetime:
        at = self.start + timedelta(days=item / self.a_day)
        if self.number % 11 == 5 and item % 4 == 0:
            return at + timedelta(days=400)  # a date in the future
        if self.number % 13 == 6 and (now - self.start).days % 30 == 17:
            return now  # the whole archive, re-dated
        return at


@dataclass(slots=True)
class Mixed:
    """The fake press for most hosts; a few are fetched over HTTP by the real crawl. Keeps nothing of what was asked."""

    lives: dict[str, Life]
    http: Fetcher
    now: Callable[[], datetime]
    polls: int = 0

    async def fetch(self, request: FetchRequest) -> Fetched:
        self.polls += 1
        life = self.lives.get(request.source)
        if life is None:
            return await self.http.fetch(request)
        await asyncio.sleep(0)
        now = self.now()
        if life.is_down(now):
            return Fetched(outcome=(Outcome.DNS, Outcome.TIMEOUT, Outcome.SERVER_ERROR)[life.number % 3], url=request.url, headers={})
        body = life.feed(now)
        etag = f'"{sha256(body).hexdigest()[:12]}"'
        if request.validators.etag == etag:
            return Fetched(outcome=Outcome.UNCHANGED, url=request.url, status=304, headers={}, validators=request.validators)
        given = Validators(etag=etag, body_hash=sha256(body).hexdigest())
        headers = {"content-type": "application/rss+xml"}
        return Fetched(outcome=Outcome.OK, url=request.url, status=200, headers=headers, body=body, validators=given)

    async def close(self) -> None:
        await self.http.close()


async def serve(lives: list[Life], now: Callable[[], datetime]) -> asyncio.Server:
    """The same lives over HTTP on loopback, each under /NUMBER; a dead one answers 503."""
    by_path = {f"/{life.number}": life for life in lives}

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            path = (await reader.readline()).split()[1].decode()
            while (await reader.readline()).strip():
                pass
            life = by_path.get(path)
            body = life.feed(now()) if life else b""
            status = "404 Not Found" if life is None else "503 Busy" if life.is_down(now()) else "200 OK"
            head = f"HTTP/1.1 {status}\r\nContent-Type: application/rss+xml\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
            writer.write(head.encode() + body)
            await writer.drain()
        finally:
            writer.close()

    return await asyncio.start_server(answer, "127.0.0.1", 0)
