"""The bench of `world` over the real crawl, the real reading and SQLite: a site on loopback that a test fills."""

from __future__ import annotations

import hashlib
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from monitor.fetch.reading import reader
from monitor.model.article import Feed, Page
from monitor.model.enums import FullText, Way
from monitor.model.source import PollState, Source
from monitor.ports import Fetched
from monitor.store import open_store, upgrade
from tests.contract.fetch.web import Web, crawl_of, options, plain, web_of
from tests.unit.desk.world import SOURCE, Bench

MAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


class HereParser:
    """The workers' reading in this very process."""

    async def read_source(self, source: Source, fetched: Fetched, *, now: datetime) -> Feed:
        return reader.read_source(source, fetched, now=now)

    async def read_page(self, fetched: Fetched, *, lang: str = "", timezone: str = "UTC", now: datetime | None = None) -> Page:
        return reader.read_page(fetched, lang=lang, timezone=timezone, now=now)

    async def close(self) -> None:
        """Nothing is open."""


@dataclass(slots=True)
class Press:
    """A bench whose source is a site: `web.pages` is what it serves."""

    web: Web
    bench: Bench
    seen: int = field(default=0)

    def serve(self, path: str, body: str, *, content_type: str = "application/xml", **headers: str) -> None:
        """A page with an ETag that is honoured."""
        etag = f'"{hashlib.sha256(body.encode()).hexdigest()[:8]}"'

        async def answer(asked, writer):
            status = 304 if asked.headers.get("If-None-Match") == etag else 200
            await plain(body, status=status, ETag=etag, Content_Type=content_type, **headers)(asked, writer)

        self.web.pages[path] = answer

    def fail(self, path: str, status: int) -> None:
        self.web.pages[path] = plain(b"no", status=status)

    async def poll(self):
        """One poll, five minutes after the last."""
        self.seen = len(self.web.paths())
        return (await self.bench.poll()).poll

    def asked(self) -> list[str]:
        """What the last poll asked for."""
        return self.web.paths()[self.seen :]

    def state(self) -> PollState:
        with self.bench.store.reading() as rooms:
            return rooms.sources.state(self.bench.source.id)

    def titles(self) -> set[str]:
        return {one.stored.article.title for one in self.bench.readings()}

    def index(self, *paths: str) -> str:
        return f"<sitemapindex {MAP}>{''.join(f'<sitemap><loc>{self.web.url(path)}</loc></sitemap>' for path in paths)}</sitemapindex>"

    def news(self, *slugs: str) -> str:
        """A news sitemap of these, all published now."""
        at = self.bench.clock.now().isoformat()
        rows = (
            f"<url><loc>{self.web.url(f'/{slug}')}</loc><news:news><news:publication_date>{at}</news:publication_date>"
            f"<news:title>Report {slug}</news:title></news:news></url>"
            for slug in slugs
        )
        return f"<urlset {MAP}>{''.join(rows)}</urlset>"


@asynccontextmanager
async def press_of(folder, *, path: str, way: Way, **more):
    """A press whose source is read at `path`, over an empty database in `folder`."""
    url = f"sqlite:///{folder / 'monitor.sqlite'}"
    upgrade(url)
    async with web_of({}) as web, crawl_of(options(web, deadline=5)) as crawl:
        source = replace(SOURCE, url=web.url(path), way=way, **({"full_text": FullText.NEVER} | more))
        store = open_store(url)
        bench = Bench(store=store, web=crawl, parser=HereParser(), source=source)
        try:
            yield Press(web=web, bench=bench)
        finally:
            store.close()
