"""A desk that reads what a test says, over a store in memory, a fake web and a fake clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from monitor.desk import Desk, Readout
from monitor.model.article import Article, Entry, Feed, StoredArticle
from monitor.model.enums import Outcome, Status, Tier
from monitor.model.event import Actor, Event, Evidence, Place
from monitor.model.source import DueSource, Source
from monitor.model.watch import Watch
from monitor.pipeline import Kept, Tools, poll_source, read_page
from monitor.ports import Fetched, Store
from monitor.store.memory import MemoryStore
from tests.exams.day import engines
from tests.fakes import FakeClock, FakeWeb, Paper, PlainParser, page_of, rss_of

FEED = "https://wire.example/feed"
SOURCE = Source(id="wire", name="Wire", url=FEED, publisher="wire", lang="en", interval=300)
WATCH = Watch(name="visits", query="event:visit", channels=("us-china",))
QIN = Actor(entity="qin-gang", name="Qin Gang", country="CHN", office="foreign-minister", rank=3)
BLINKEN = Actor(entity="antony-blinken", name="Antony Blinken", country="USA", office="foreign-minister", rank=3)
WANG = Actor(entity="wang-yi", name="Wang Yi", country="CHN", office="foreign-minister", rank=3)


def event(kind="visit", status=Status.AGREED, *, actors=(QIN,), counterparts=(BLINKEN,), place="USA", **more) -> Event:
    return Event(
        **{
            "kind": kind,
            "status": status,
            "tier": Tier.ALERT,
            "confidence": 0.9,
            "actors": actors,
            "counterparts": counterparts,
            "place": Place(name=place, country=place) if place else None,
            "evidence": Evidence(text="...", start=0, end=3),
            **more,
        }
    )


VISIT = event()
FLIGHTS = event("agreement", actors=(BLINKEN, QIN), counterparts=(), place="", subject="more flights")
GONE = event("appointment", Status.COMPLETED, counterparts=(), place="", subject="removed from office")


@dataclass(slots=True)
class Bench:
    """Everything a poll touches; `says` are the events read out of a document with these words in it."""

    says: dict[str, tuple[Event, ...]] = field(default_factory=dict)
    watches: tuple[Watch, ...] = (WATCH,)
    store: Store = field(default_factory=MemoryStore)
    clock: FakeClock = field(default_factory=FakeClock)
    web: FakeWeb = field(default_factory=FakeWeb)
    parser: object = field(default_factory=PlainParser)
    source: Source = SOURCE
    before_reading: Callable[[], None] = lambda: None

    @property
    def desk(self) -> Desk:
        return replace(engines().desk(self.watches), read=self.read)

    @property
    def tools(self) -> Tools:
        return Tools(
            fetcher=self.web,
            parser=self.parser,
            store=self.store,
            clock=self.clock,
            url_key=lambda url: url.partition("://")[2],
            is_opaque=lambda key: key.startswith("short.example/"),
            deadline=5,
        )

    def read(self, article: Article) -> Readout:
        self.before_reading()
        if "stumble" in article.title:
            raise ValueError(article.title)
        events = next((events for words, events in self.says.items() if words in article.document), ())
        return Readout(mentions=(), events=events)

    def serves(self, *entries: Entry) -> None:
        self.web.papers[FEED] = Paper(body=rss_of("Wire", list(entries)), content_type="application/rss+xml")

    def page(self, url: str, *paragraphs: str) -> None:
        self.web.papers[url] = Paper(body=page_of("page", list(paragraphs)))

    async def poll(self) -> Kept:
        """One poll, five minutes after the last."""
        self.clock.move(minutes=5)
        with self.store.writing() as rooms:
            rooms.sources.put(self.source, due_at=self.clock.now())
        with self.store.reading() as rooms:
            due = DueSource(source=rooms.sources.get(self.source.id), state=rooms.sources.state(self.source.id))
        return await poll_source(due, tools=self.tools, desk=self.desk)

    async def read_pages(self) -> list[Outcome]:
        return [await read_page(stored, tools=self.tools, desk=self.desk, source=self.source) for stored in self.awaiting()]

    def awaiting(self) -> list[StoredArticle]:
        """The articles whose page is due now."""
        with self.store.reading() as rooms:
            return rooms.articles.awaiting_page(limit=10, now=self.clock.now())

    def readings(self):
        with self.store.reading() as rooms:
            return list(rooms.articles.archive(since=self.clock.now() - timedelta(days=4000)))

    def verdicts(self) -> list[str]:
        with self.store.reading() as rooms:
            return [str(one.verdict) for one in rooms.ledger.decisions()]

    def stories(self):
        with self.store.reading() as rooms:
            return rooms.stories.recent(since=self.clock.now() - timedelta(days=4000))

    def owed(self) -> list[str]:
        with self.store.reading() as rooms:
            return [one.key for one in rooms.outbox.listed(limit=100)]


def entry(slug: str, title: str, summary: str = "", *, bench: Bench | None = None, **more) -> Entry:
    link = f"https://wire.example/{slug}"
    published = more.pop("published", bench.clock.now() if bench else None)
    return Entry(**{"guid": slug, "url": link, "title": title, "summary": summary, "published": published, **more})


class MoreParser(PlainParser):
    """A parser whose first page points to others."""

    def __init__(self, *more: str) -> None:
        self.more = more

    async def read_source(self, source: Source, fetched: Fetched, *, now) -> Feed:
        feed = await super().read_source(source, fetched, now=now)
        return replace(feed, more=self.more) if fetched.url == FEED else feed
