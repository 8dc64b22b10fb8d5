"""robots.txt as RFC 9309 has it: kept at most a day, a server's failure is not permission, failures are asked again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser, RobotParser

from monitor.fetch.ending import Ended
from monitor.fetch.inflate import ACCEPTED
from monitor.fetch.middlewares import asked_to_wait
from monitor.fetch.trip import Shared, Trip, shared_of, trip_of
from monitor.model.enums import Outcome

SIZE_MAX = 512_000  # RFC 9309, 2.5: at least 500 KiB are read
SITES_KEPT = 20_000
SECONDS_MAX = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a site's robots.txt said: `parser` None allows all, `refusal` puts everything off. Good until `until`."""

    until: float
    parser: RobotParser | None = None
    refusal: Ended | None = None


class ObeyRobots:
    """Asks a site's robots.txt before the site; one request a site and day, whoever asks first asks for all."""

    def __init__(self, shared: Shared, crawler: Crawler) -> None:
        self._shared = shared
        self._crawler = crawler
        self._token = shared.options.user_agent.partition("/")[0].strip() or "*"
        self._headers = {"User-Agent": shared.options.user_agent, "Accept": "text/plain, */*;q=0.5", "Accept-Encoding": ACCEPTED}
        self._sites: dict[str, Rules] = {}
        self._asking: dict[str, asyncio.Task[Rules]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Made by Scrapy."""
        return cls(shared_of(crawler), crawler)

    async def process_request(self, request: Request) -> None:
        """Raise Ended when the site does not want this read, or cannot say."""
        if not self._shared.options.robots or not trip_of(request).obeys_robots:
            return
        rules = await self._rules(request)
        if rules.refusal is not None:
            raise Ended(rules.refusal.outcome, f"robots.txt: {rules.refusal.note}", retry_after=rules.refusal.retry_after)
        if rules.parser is not None and not rules.parser.allowed(request.url, self._token):
            raise Ended(Outcome.ROBOTS, f"robots.txt does not want {urlsplit(request.url).path[:120]} read")

    async def _rules(self, request: Request) -> Rules:
        parts = urlsplit(request.url)
        site = f"{parts.scheme}://{parts.netloc}"
        known = self._sites.get(site)
        if known is not None and known.until > asyncio.get_running_loop().time():
            return known
        if site not in self._asking:
            self._asking[site] = asyncio.ensure_future(self._ask(site))
            self._asking[site].add_done_callback(lambda _: self._asking.pop(site, None))
        return await asyncio.shield(self._asking[site])

    async def _ask(self, site: str) -> Rules:
        seconds = min(SECONDS_MAX, self._shared.options.deadline)
        trip = Trip(left=seconds, purpose="robots", obeys_robots=False, size_max=SIZE_MAX, cut=True)
        try:
            request = Request(f"{site}/robots.txt", headers=self._headers, meta={"trip": trip})
            response = await self._crawler.engine.download_async(request)
            if trip.is_partial:
                raise Ended(Outcome.TRUNCATED, "cut off: what it forbids may have lain behind")
            rules = self._read(response)
        except Ended as ended:
            rules = self._refused(ended)
        self._keep(site, rules)
        return rules

    def _read(self, response: Response) -> Rules:
        if response.status == 429 or response.status >= 500:
            wait = asked_to_wait(response, shared=self._shared)
            outcome = Outcome.THROTTLED if wait is not None else Outcome.SERVER_ERROR
            return self._refused(Ended(outcome, f"status {response.status}, which does not allow", retry_after=wait))
        until = asyncio.get_running_loop().time() + self._shared.options.robots_life
        if response.status >= 300:
            return Rules(until=until)
        parser = ProtegoRobotParser.from_crawler(self._crawler, response.body)
        if delay := parser.crawl_delay(self._token):
            self._shared.pace.slow(urlsplit(response.url).hostname or "", delay)
        return Rules(until=until, parser=parser)

    def _refused(self, ended: Ended) -> Rules:
        """No permission: asked again soon; where the host was only not asked, at the very next request."""
        now = asyncio.get_running_loop().time()
        passing = ended.outcome in (Outcome.DEFERRED, Outcome.SHUTDOWN)
        return Rules(until=now if passing else now + max(ended.retry_after or 0.0, self._shared.options.robots_retry), refusal=ended)

    def _keep(self, site: str, rules: Rules) -> None:
        if len(self._sites) >= SITES_KEPT:
            for oldest in sorted(self._sites, key=lambda name: self._sites[name].until)[: SITES_KEPT // 2]:
                del self._sites[oldest]
        self._sites[site] = rules
