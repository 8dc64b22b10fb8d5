"""Short ways to a source and its bytes, for the tests of this room."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from monitor.fetch.reading import reader
from monitor.model.article import Feed
from monitor.model.enums import Outcome
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.ports import Fetched

NOW = datetime(2023, 6, 20, 12, tzinfo=UTC)
URL = "https://example.org/news/feed.xml"


def source(**given: Any) -> Source:
    return Source(**({"id": SourceId("s"), "name": "S", "url": URL, "publisher": PublisherId("p")} | given))


def fetched(body: bytes | str, *, url: str = URL, status: int = 200, **headers: str) -> Fetched:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    raw = body.encode() if isinstance(body, str) else body
    return Fetched(outcome=Outcome.OK, url=url, status=status, headers={"content-type": "text/xml"} | named, body=raw)


def read(body: bytes | str, *, given: dict[str, Any] | None = None, **headers: str) -> Feed:
    return reader.read_source(source(**(given or {})), fetched(body, **headers), now=NOW)


def rss(items: str, *, head: str = "", prolog: str = '<?xml version="1.0"?>') -> str:
    return f'{prolog}<rss version="2.0"><channel><title>T</title><link>https://example.org/</link>{head}{items}</channel></rss>'


def item(inside: str = "", *, title: str = "Talks held", link: str = "https://example.org/a") -> str:
    return f"<item><title>{title}</title><link>{link}</link>{inside}</item>"
