"""Scrapy's side of the socket: the download handler, which hands each hop to the crawl's one exchange."""

from __future__ import annotations

import asyncio
from typing import cast

from scrapy import Request
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor.fetch.ending import Ended
from monitor.fetch.exchange import Exchange
from monitor.fetch.middlewares import asked_to_wait, host_of
from monitor.fetch.trip import shared_of, trip_of
from monitor.fetch.turns import in_turn
from monitor.model.enums import Outcome

UNREACHED = frozenset({Outcome.DNS, Outcome.REFUSED, Outcome.TIMEOUT})


class GuardedDownloadHandler(BaseDownloadHandler):
    """Downloads one hop. Every end that is not a response is an Ended with its outcome."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._shared = shared_of(crawler)
        self._exchange = cast("Exchange", crawler.spider.exchange)  # type: ignore[union-attr]

    async def download_request(self, request: Request) -> Response:
        """The response, whole and unpacked; raises Ended. What was learned while it queued counts too."""
        host, pace, loop = host_of(request), self._shared.pace, asyncio.get_running_loop()
        if left := pace.held(host, now=loop.time()):
            raise Ended(Outcome.DEFERRED, f"{host} is left alone for another {left:.0f} s", retry_after=left)
        async with in_turn(host, shared=self._shared) as turn:
            try:
                response = await self._exchange.get(request, trip_of(request))
            except Ended as ended:
                if ended.outcome in UNREACHED:
                    pace.failed(host, now=loop.time())
                    turn.rest = pace.held(host, now=loop.time())
                raise
            turn.rest = asked_to_wait(response, shared=self._shared) or 0.0
            return response
