"""Sitemaps to entries: Google-News ones with their titles (Scrapy's reader drops them), plain ones by pattern, indexes."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from lxml import etree

from monitor.fetch import dates, entries, feeds, plain, xmltext
from monitor.fetch.dateforms import Rules
from monitor.model.article import Entry, Feed
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched

_UNPACKED = 30_000_000
_MORE = 500
_URL = re.compile(r"<(/?)((?:\w{1,32}:)?(?:url|sitemap))(?=[\s>/])", re.I)
_HREFLANG = "{http://www.w3.org/1999/xhtml}link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One <url>: its address and the first text of every element by local name; `langs` are hreflang addresses."""

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
    text, repairs = xmltext.repair(prepared.text, prepared.entities)
    parts = xmltext.take_apart_by(text, _URL)
    base = feeds.base_of(fetched)
    rows = [row for text in parts.items[: 25 * feeds.KEEP] if (row := _row(parts.head, text)) is not None]
    outcome = Outcome.TRUNCATED if parts.truncated else Outcome.OK
    warnings = (*prepared.warnings, *repairs, *(["truncated"] * parts.truncated))
    rules = dates.rules_for(source, now=now)
    if prepared.root == "sitemapindex":
        more = _index(rows, base, rules)
        return Feed(outcome=outcome, kind="sitemap", more=more, warnings=warnings + (() if more else ("no_entries",)))
    return _urlset(rows, source, base, rules, outcome=outcome, warnings=warnings)


def _urlset(rows: list[Row], source: Source, base: str, rules: Rules, *, outcome: Outcome, warnings: tuple[str, ...]) -> Feed:
    news = any("publication_date" in row.texts for row in rows)
    wanted = [row for row in rows if _fits(row, source)]
    dated = dates.read_all([_raw(row) for row in wanted], rules)
    read_rows = [_entry(row, when, base, source=source, rules=rules) for row, when in zip(wanted, dated, strict=True)]
    kept = _newest([entry for entry in read_rows if entry.url])
    return Feed(
        outcome=outcome,
        kind="news_sitemap" if news else "sitemap",
        title=next((row.texts["name"] for row in rows if row.texts.get("name")), ""),
        entries=tuple(kept),
        dropped=len(wanted) - len(kept),
        warnings=warnings + (() if kept else ("no_entries",)),
    )


def _fits(row: Row, source: Source) -> bool:
    return not source.url_pattern or bool(_compiled(source.url_pattern).search(row.loc))


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error:
        return re.compile(re.escape(pattern))


def _newest(found: list[Entry]) -> list[Entry]:
    if len(found) <= feeds.KEEP:
        return found
    dated = sorted((entry for entry in found if entry.published), key=lambda entry: entry.published or datetime.min, reverse=True)  # noqa: DTZ901
    return [*dated, *(entry for entry in found if not entry.published)][: feeds.KEEP]


def _raw(row: Row) -> str:
    return row.texts.get("publication_date") or row.texts.get("lastmod") or ""


def _entry(row: Row, when: dates.Dated, base: str, *, source: Source, rules: Rules) -> Entry:
    raw = _raw(row)
    preferred = row.langs.get(source.lang) if source.lang else None
    return Entry(
        guid=row.loc[:2000],
        url=entries.absolute(preferred or row.loc, base),
        title=entries.plain_title(row.texts.get("title", ""), kind="text/html"),
        published=when.instant,
        published_raw=raw[:100],
        precision=when.precision,
        updated=dates.strict(row.texts.get("lastmod", ""), rules).instant,
        lang=row.texts.get("language", ""),
    )


def _index(rows: list[Row], base: str, rules: Rules) -> tuple[str, ...]:
    dated = [(dates.strict(row.texts.get("lastmod", ""), rules).instant, entries.absolute(row.loc, base)) for row in rows]
    newest = sorted(dated, key=lambda pair: pair[0].timestamp() if pair[0] else 0.0, reverse=True)
    return tuple(dict.fromkeys(link for _, link in newest if link))[:_MORE]


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
            langs[str(child.get("hreflang"))] = str(child.get("href"))
        text = plain.visible(child.text or "").strip()
        if text and name not in texts and not _inside_media(child):
            texts[name] = text[:5000]
    return Row(loc=texts["loc"], texts=texts, langs=langs) if texts.get("loc") else None


def _inside_media(child: etree._Element) -> bool:
    namespace = etree.QName(child).namespace or ""
    return "image" in namespace or "video" in namespace


def _elements(element: etree._Element) -> Iterator[etree._Element]:
    return (child for child in element.iter() if isinstance(child.tag, str))
