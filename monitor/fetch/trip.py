"""What one fetch carries from hop to hop, and what all fetches of one crawl share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from scrapy import Request
from scrapy.crawler import Crawler

from monitor.fetch.guard import Guard
from monitor.fetch.politeness import Pace
from monitor.fetch.resolver import Resolve
from monitor.ports import Turns

BODY_MAX = 10_000_000
HOPS_MAX = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlOptions:
    """How the web is met. Seconds throughout; `allow_networks` and `allow_ports` open what the guard closes.

    `body_max` bytes are read of one answer, packed or unpacked, `in_flight_max` of all that are read at once;
    `patience` is how long a fetch may queue behind others of its host before it is deferred, `grace` how
    long a stop waits for what runs, `back_off` the first hold of a host that could not be reached twice.
    """

    user_agent: str
    host_delay: float = 1.0
    deadline: float = 30.0
    concurrency: int = 60
    allow_networks: tuple[str, ...] = ()
    allow_ports: tuple[int, ...] = ()
    robots: bool = True
    proxy: str = ""
    body_max: int = BODY_MAX
    in_flight_max: int = 10 * BODY_MAX
    patience: float = 60.0
    back_off: float = 30.0
    robots_life: float = 86_400.0
    robots_retry: float = 300.0
    grace: float = 2.0


@dataclass(slots=True, kw_only=True)
class Shared:
    """What handler and middlewares of one crawl share; `closing`, once set, turns every new hop away.

    `turns` are those of all the daemons that ask the same hosts, None when we are the only one.
    """

    options: CrawlOptions
    allowed: Guard
    pace: Pace
    resolve: Resolve
    now: Callable[[], datetime]
    turns: Turns | None = None
    closing: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(slots=True, kw_only=True)
class Trip:
    """One fetch on its way: network seconds left, the redirects behind it.

    `cut` reads the first `size_max` bytes of what is longer; `is_partial` says that the last answer ended before its end.
    """

    left: float
    purpose: str
    obeys_robots: bool = True
    size_max: int = BODY_MAX
    cut: bool = False
    is_partial: bool = False
    hops: list[tuple[int, str]] = field(default_factory=list)


def trip_of(request: Request) -> Trip:
    """The trip a request belongs to."""
    return cast("Trip", request.meta["trip"])


def shared_of(crawler: Crawler) -> Shared:
    """What the crawl's components share; set by the crawl before its engine is made."""
    return cast("Shared", crawler.spider.shared)  # type: ignore[union-attr]
