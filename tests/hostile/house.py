"""A house on loopback for hostile inputs: each is met as the daemon meets it, beside a good source that must not be held up.

Real are the crawl, the parse workers, the pipeline and SQLite; every input has a host of its own, since hosts are told apart.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import Any

from monitor.desk import Desk, Readout
from monitor.fetch.crawl import Crawl
from monitor.fetch.parser import WorkerParser
from monitor.fetch.worker import Limits
from monitor.model.article import Feed, Page
from monitor.model.enums import FullText, Outcome
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import DueSource, Poll, Source
from monitor.pipeline import Tools, poll_source, read_page
from monitor.ports import Fetched, Store
from monitor.settings.stories import shipped_story_settings
from monitor.store import open_store, upgrade
from monitor.text.signature import bands
from monitor.watches import index_of
from tests.contract.fetch.web import Answer, Asked, Web, crawl_of, options, plain, web_of
from tests.fakes import START, FakeClock
from tests.hostile.reading_inputs import item, rss
from tests.hostile.strain import Strain
from tests.unit.watches.world import WORLD

GOOD = "good"
BREATH = 0.25
DEADLINE = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """What became of one input: how it ended, what was read, and what that cost in seconds and bytes.

    `seconds` went by until it was read or had failed, `filed` until that was committed; `late` are the seconds by which the good source
    beside it was later than it is alone.
    """

    ended: str
    recorded: tuple[Poll, ...] = ()
    feed: Feed | None = None
    page: Page | None = None
    note: str = ""
    seconds: float
    filed: float = 0.0
    worker_grown: int
    house_grown: int
    late: float


@dataclass(slots=True)
class Noting:
    """The parse workers, with what they read for each address; `after` is called once its bytes are read."""

    workers: WorkerParser
    feeds: dict[str, Feed] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    after: dict[str, Callable[[], None]] = field(default_factory=dict)

    async def read_source(self, source: Source, fetched: Fetched, *, now: Any) -> Feed:
        self.feeds[source.url] = feed = await self.workers.read_source(source, fetched, now=now)
        self.after.pop(fetched.url, lambda: None)()
        return feed

    async def read_page(self, fetched: Fetched, *, lang: str = "", timezone: str = "UTC", now: Any = None) -> Page:
        self.pages[fetched.url] = page = await self.workers.read_page(fetched, lang=lang, timezone=timezone, now=now)
        self.after.pop(fetched.url, lambda: None)()
        return page

    async def close(self) -> None:
        await self.workers.close()


@dataclass(slots=True)
class House:
    """Everything a poll touches; `answers` is what each host serves at /x."""

    web: Web
    crawl: Crawl
    parser: Noting
    store: Store
    strain: Strain
    answers: dict[str, Answer] = field(default_factory=dict)
    clock: FakeClock = field(default_factory=lambda: FakeClock(START))
    news: int = 0
    usual: float = 0.0

    async def meet_feed(self, name: str, answer: Answer) -> Met:
        """One poll of a source that answers so."""
        self.answers[self._host(name)] = answer
        met = await self._beside_a_good_one(self.url(name), self._polled(name))
        with self.store.reading() as rooms:
            polls = tuple(rooms.sources.polls(SourceId(name)))
        return replace(met, recorded=polls, ended=str(polls[0].outcome) if polls else "", feed=self.parser.feeds.get(self.url(name)))

    async def meet_page(self, name: str, answer: Answer) -> Met:
        """The page of an article that answers so."""
        self.answers[self._host(name)] = answer
        with self.store.reading() as rooms:
            (stored,) = [one for one in rooms.articles.awaiting_page(limit=1000) if one.article.link == self.url(name)]
        ended: list[Outcome] = []

        async def read() -> None:
            ended.append(await read_page(stored, tools=self._tools, desk=self._desk, source=self._source("pages")))

        met = await self._beside_a_good_one(self.url(name), read())
        page = self.parser.pages.get(self.url(name))
        return replace(met, ended=str(page.kind if page is not None else ended[0]), page=page)

    async def list_pages(self, names: Sequence[str]) -> None:
        """Poll a source whose entries are these pages, so that each waits to be read."""
        entries = "".join(f"<item><title>About {name}</title><link>{self.url(name)}</link></item>" for name in names)
        self.answers[self._host("pages")] = plain(rss(entries))
        await self._polled("pages", full_text=FullText.ALWAYS)

    async def settle(self) -> None:
        """Learn how long the good source takes alone."""
        self.usual = median([await self._good() for _ in range(7)])

    def url(self, name: str) -> str:
        """Where an input is served."""
        return self.web.url("/x", host=self._host(name))

    def _host(self, name: str) -> str:
        return f"{name.lower().replace('_', '-').replace(' ', '-')}.press.example"

    def _source(self, name: str, **more: Any) -> Source:
        return Source(
            **{
                "id": SourceId(name),
                "name": name,
                "url": self.url(name),
                "publisher": PublisherId(name),
                "full_text": FullText.NEVER,
                **more,
            }
        )

    @property
    def _tools(self) -> Tools:
        return Tools(
            fetcher=self.crawl,
            parser=self.parser,
            store=self.store,
            clock=self.clock,
            url_key=lambda url: url.partition("://")[2],
            is_opaque=lambda key: False,
            deadline=DEADLINE,
        )

    @property
    def _desk(self) -> Desk:
        return Desk(
            read=lambda article: Readout(mentions=(), events=()),
            detector="none",
            index=index_of([], vocabulary=WORLD),
            watches={},
            bands=bands,
            stories=shipped_story_settings(),
        )

    async def _polled(self, name: str, **more: Any) -> None:
        with self.store.writing() as rooms:
            rooms.sources.put(self._source(name, **more), due_at=self.clock.now())
        with self.store.reading() as rooms:
            due = DueSource(source=rooms.sources.get(SourceId(name)), state=rooms.sources.state(SourceId(name)))
        await poll_source(due, tools=self._tools, desk=self._desk)

    async def _beside_a_good_one(self, url: str, work: Awaitable[None]) -> Met:
        """Meet the input while the good source is polled again and again; it is met once its bytes are read."""
        self.strain.begin()
        begun, seconds, late = self.strain.moment(), [0.0], [0.0]
        self.parser.after[url] = lambda: seconds.append(self.strain.since(begun))
        task = asyncio.ensure_future(work)
        task.add_done_callback(lambda _: seconds.append(self.strain.since(begun)))
        while not task.done() or len(late) == 1:
            late.append(await self._good() - self.usual)
            await asyncio.wait({task}, timeout=BREATH)
        await task
        grown, house_grown = self.strain.worker_grown, self.strain.house_grown
        return Met(ended="", seconds=seconds[1], filed=seconds[-1], worker_grown=grown, house_grown=house_grown, late=max(late))

    async def _good(self) -> float:
        """Seconds from its due time to the commit of one poll of the good source, which has news each time."""
        due = self.strain.moment()
        self.news += 1
        self.answers[self._host(GOOD)] = plain(rss("".join(item(f"Report {self.news + n}") for n in range(5))))
        await self._polled(GOOD)
        return self.strain.since(due)


@asynccontextmanager
async def house_of(folder: Path) -> AsyncIterator[House]:
    """The house, warm, over an empty database in `folder`."""
    url = f"sqlite:///{folder / 'monitor.sqlite'}"
    upgrade(url)
    store, workers = open_store(url), WorkerParser(workers=2, limits=Limits())
    try:
        await workers.warm()
        async with web_of({}) as web, crawl_of(options(web, deadline=DEADLINE), resolve=_loopback) as crawl:
            with Strain() as strain:
                house = House(web=web, crawl=crawl, parser=Noting(workers), store=store, strain=strain)
                web.pages["/x"] = _by_host(house)
                await house.settle()
                yield house
    finally:
        await workers.close()
        store.close()


async def _loopback(_host: str, _port: int) -> list[str]:
    return ["127.0.0.1"]


def _by_host(house: House) -> Answer:
    """What the asked host serves."""

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        host = asked.headers["Host"].partition(":")[0]
        await house.answers[host](asked, writer)

    return answer
