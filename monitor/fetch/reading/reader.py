"""Bytes to a feed or a page by what they are, not by what they are called; runs in the worker, pure but for its imports."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from cssselect import SelectorError
from lxml import etree
from trafilatura.external import jt_stoplist_init

from monitor.fetch.reading import charset, fallback, feeds, jsonfeed, listings, pages, sitemaps, spiderpages, xmltext
from monitor.model.article import Feed, Page
from monitor.model.enums import Outcome, PageKind, Way
from monitor.model.source import Source
from monitor.ports import Fetched

BODY_LIMIT = 10_000_000
# What parsers and spiders raise for bytes they cannot read; anything else ends the worker, and its parent records that.
BAD_BYTES = (
    RecursionError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    SyntaxError,
    ImportError,
    NotImplementedError,
    etree.LxmlError,
    SelectorError,
)
_FIRST = (
    "<html><head><title>First</title></head><body><article><p>The first page costs more than those after it.</p></article></body></html>"
)


def warm() -> None:
    """Pay for slow first calls before the first bytes come."""
    fallback.warm()
    jt_stoplist_init()
    pages.read(_FIRST, fetched=Fetched(outcome=Outcome.OK, url="", headers={}), lang="en", timezone="UTC", now=None)


def read_source(source: Source, fetched: Fetched, *, now: datetime | None) -> Feed:
    """What the source's bytes hold, whichever way it publishes; what was cut off on its way is TRUNCATED, however well it reads."""
    if not fetched.body.strip(b" \t\r\n\x00"):
        return Feed(outcome=Outcome.EMPTY)
    if len(fetched.body) > BODY_LIMIT:
        return Feed(outcome=Outcome.TOO_LARGE)
    body, packed = sitemaps.unpacked(fetched.body)
    decoded = charset.decode(body, content_type=fetched.headers.get("content-type", ""), lang=source.lang)
    feed = _by_way(source, fetched, decoded.text, now=now)
    notes = (*_of_bytes(decoded), *packed)
    return Feed(
        outcome=Outcome.TRUNCATED if fetched.outcome is Outcome.TRUNCATED else feed.outcome,
        title=feed.title,
        kind=feed.kind,
        entries=feed.entries,
        warnings=(*notes, *feed.warnings),
        hub=feed.hub,
        ttl=feed.ttl,
        more=feed.more,
        dropped=feed.dropped,
    )


def _of_bytes(decoded: charset.Decoded) -> Iterator[str]:
    """What was odd about the encoding, and which was read instead."""
    yield from ["encoding_override"] * decoded.overridden
    yield from [f"encoding:{decoded.encoding}"] * (decoded.overridden or decoded.guessed)
    yield from ["replaced_bytes"] * ("\ufffd" in decoded.text)


def read_page(fetched: Fetched, *, lang: str, timezone: str, now: datetime | None = None) -> Page:
    """What one article page holds; a date more than a day after `now` is none of its."""
    if not fetched.body.strip(b" \t\r\n\x00"):
        return Page(kind=PageKind.EMPTY)
    decoded = charset.decode(fetched.body[: pages.LIMIT], content_type=fetched.headers.get("content-type", ""), lang=lang)
    return pages.read(decoded.text, fetched=fetched, lang=lang, timezone=timezone, now=now)


def _by_way(source: Source, fetched: Fetched, text: str, *, now: datetime | None) -> Feed:
    if source.way is Way.SPIDER:
        return spiderpages.read(source, fetched, text, now=now)
    if source.way is Way.LISTING:
        return listings.read(source, fetched, text, now=now)
    if text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}:
        return jsonfeed.read(source, fetched, text, now=now)
    prepared = xmltext.prepare(text)
    if prepared.root in {"urlset", "sitemapindex"}:
        return sitemaps.read(source, fetched, prepared, now=now)
    if prepared.root in {"", "html"}:
        return Feed(outcome=pages.refusal(text, fetched) or Outcome.NOT_A_FEED, warnings=("html" if prepared.root else "unknown_format",))
    return feeds.read(source, fetched, prepared, now=now)
