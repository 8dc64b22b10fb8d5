"""Sitemaps to entries: Google-News ones with their titles (Scrapy's reader drops them), plain ones by pattern, indexes."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from lxml import etree

from monitor.fetch.reading import dates, entries, feeds, plain, xmltext
from monitor.fetch.reading.dateforms import Rules
from monitor.model.article import Entry, Feed
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched

_UNPACKED = 30_000_000
_MORE = 500
_URL = re.compile(r"<(/?)((?:\w{1,32}:)?(?:url|sitemap))(?=[\s>/])", re.I)
_LOC = re.compile(r"<(?:\w{1,32}:)?loc>\s*(?:<!\[CDATA\[)?\s*([^<\s\]]{1,2000})", re.I)
_STAMP = re.compile(r"<(?:\w{1,32}:)?(?:publication_date|lastmod)>\s*(?:<!\[CDATA\[)?\s*([^<\]]{4,60}?)\s*[<\]]", re.I)
_HREFLANG = "{http://www.w3.org/1999/xhtml}link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One <url>: its address and the first text of every element by local name; `langs` are its addresses by hreflang, in lower case."""

    loc: str
    texts: dict[str, str]
    langs: dict[str, str]


def unpacked(body: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The body of a gzip file, cut at 30 MB; other bytes as they are."""
    if not body.startswith(b"\x1f\x8b"):
        return body, ()
    inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        plain_bytes = inflater.decompress(body, _UNPACKED)
    except (zlib.error, gzip.BadGzipFile, EOFError):
        return b"", ("broken_gzip",)
    return plain_bytes, () if inflater.eof else ("cut_gzip",)


def read(source: Source, fetched: Fetched, prepared: xmltext.Prepared, *, now: datetime | None) -> Feed:
    """The entries of a urlset, or the addresses of an index in `more`, the newest first."""
    parts = xmltext.take_apart_by(prepared.text, _URL)
    rules = dates.rules_for(source, now=now)
    outcome = Outcome.TRUNCATED if parts.truncated else Outcome.OK
    if prepared.root == "sitemapindex":
        rows = _rows(parts.head, _newest_first(parts.items, rules)[: feeds.KEEP], prepared)
        more = tuple(dict.fromkeys(link for row in rows if (link := entries.absolute(row.loc, feeds.base_of(fetched)))))
        return Feed(outcome=outcome, kind="sitemap", more=more[:_MORE], warnings=(*prepared.warnings, *(() if more else ("no_entries",))))
    fitting = [item for item in parts.items if _fits(item, source)]
    kept = fitting if len(fitting) <= feeds.KEEP else _newest_first(fitting, rules)[: feeds.KEEP]
    feed = _urlset(_rows(parts.head, kept, prepared), source, feeds.base_of(fetched), rules)
    ends = ("truncated",) * parts.truncated + ("cut",) * (len(fitting) > len(kept))
    return replace(feed, outcome=outcome, dropped=len(fitting) - len(kept), warnings=(*prepared.warnings, *ends, *feed.warnings))


def _newest_first(items: Sequence[str], rules: Rules) -> list[str]:
    """The rows by their own dates; rows without one come last."""
    stamps = dict.fromkeys(match[1] for item in items if (match := _STAMP.search(item)))
    read_stamps = {raw: dated.timestamp() for raw in stamps if (dated := dates.strict(raw, rules).instant)}
    found = [read_stamps.get(match[1], 0.0) if (match := _STAMP.search(item)) else 0.0 for item in items]
    order = sorted(range(len(items)), key=lambda at: found[at], reverse=True)
    return [items[at] for at in order]


def _rows(head: str, items: list[str], prepared: xmltext.Prepared) -> list[Row]:
    repaired = (xmltext.repair(item, prepared.entities)[0] for item in items)
    return [row for text in repaired if (row := _row(head, text)) is not None]


def _urlset(rows: list[Row], source: Source, base: str, rules: Rules) -> Feed:
    news = any("publication_date" in row.texts for row in rows)
    dated = dates.read_all([_raw(row) for row in rows], rules)
    read_rows = [_entry(row, when, base, source=source, rules=rules) for row, when in zip(rows, dated, strict=True)]
    kept = tuple(entry for entry in read_rows if entry.url)
    return Feed(
        kind="news_sitemap" if news else "sitemap",
        title=next((row.texts["name"] for row in rows if row.texts.get("name")), ""),
        entries=kept,
        warnings=() if kept else ("no_entries",),
    )


def _fits(item: str, source: Source) -> bool:
    if not source.url_pattern:
        return True
    loc = _LOC.search(item)
    return bool(loc and _compiled(source.url_pattern).search(loc[1]))


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error:
        return re.compile(re.escape(pattern))


def _raw(row: Row) -> str:
    return row.texts.get("publication_date") or row.texts.get("lastmod") or ""


def _entry(row: Row, when: dates.Dated, base: str, *, source: Source, rules: Rules) -> Entry:
    raw = _raw(row)
    return Entry(
        guid=row.loc[:2000],
        url=entries.absolute(_in_language(row, source.lang), base),
        title=entries.plain_title(row.texts.get("title", ""), kind="text/html"),
        published=when.instant,
        published_raw=raw[:100],
        precision=when.precision,
        updated=dates.strict(row.texts.get("lastmod", ""), rules).instant,
        lang=row.texts.get("language", ""),
    )


def _in_language(row: Row, lang: str) -> str:
    """The row's address in a language, by range (RFC 4647): "en" takes en-GB, "en-GB" takes en where nothing is nearer.

    Its own where that is in the range, or nothing is.
    """
    tags = [(tag, href) for tag, href in row.langs.items() if href != row.loc]
    own = [_tag(row.texts.get("language", "")), *(tag for tag, href in row.langs.items() if href == row.loc)]
    for wanted in _ranges(_tag(lang)):
        if any(_is_in(tag, wanted) for tag in own):
            return row.loc
        fitting = sorted((len(tag), href) for tag, href in tags if _is_in(tag, wanted))
        if fitting:
            return fitting[0][1]
    return row.loc


def _ranges(lang: str) -> list[str]:
    """The language's range and the wider ones: zh-hant-tw, zh-hant, zh."""
    subtags = lang.split("-") if lang else []
    return ["-".join(subtags[:count]) for count in range(len(subtags), 0, -1)]


def _is_in(tag: str, wanted: str) -> bool:
    return f"{tag}-".startswith(f"{wanted}-")


def _row(head: str, text: str) -> Row | None:
    """One element parsed alone, so that a broken one costs only itself."""
    opening = _NAMESPACES.findall(head[:4000])
    wrapped = f"<r {' '.join(opening)}>{text}</r>"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(wrapped.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None or not len(root):
        return None
    return _gathered(root[0])


_NAMESPACES = re.compile(r"xmlns(?::\w{1,32})?\s*=\s*(?:\"[^\"<>]{0,200}\"|'[^'<>]{0,200}')")


def _gathered(element: etree._Element) -> Row | None:
    texts: dict[str, str] = {}
    langs: dict[str, str] = {}
    for child in _elements(element):
        name = etree.QName(child).localname
        if child.tag == _HREFLANG and child.get("hreflang") and child.get("href"):
            langs[_tag(str(child.get("hreflang")))] = str(child.get("href")).strip()
        text = plain.visible(child.text or "").strip()
        if text and name not in texts and not _inside_media(child):
            texts[name] = text[:5000]
    return Row(loc=texts["loc"], texts=texts, langs=langs) if texts.get("loc") else None


def _tag(lang: str) -> str:
    """A language tag as it is compared."""
    return lang.strip().lower().replace("_", "-")


def _inside_media(child: etree._Element) -> bool:
    namespace = etree.QName(child).namespace or ""
    return "image" in namespace or "video" in namespace


def _elements(element: etree._Element) -> Iterator[etree._Element]:
    return (child for child in element.iter() if isinstance(child.tag, str))
