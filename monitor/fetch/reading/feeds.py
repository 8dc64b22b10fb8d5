"""Feeds to entries: RSS 0.9x-2.0, RDF and Atom through feedparser, prepared so that it can neither hang nor guess."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

import feedparser

from monitor.fetch.reading import dates, entries, xmltext
from monitor.fetch.reading.dateforms import Rules
from monitor.model.article import Feed
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched

Item = TypeVar("Item")

KEEP = 2_000
_ITEM_LIMIT = 400_000
_TOTAL_LIMIT = 3_000_000
_SAMPLE = 50
_DATED = re.compile(r"<(?:\w+:)?(?:pubDate|date|updated|published|modified|issued)\b[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{4,60})", re.I)
_KINDS = {"rss": "rss", "rdf": "rdf", "feed": "atom", "channel": "rss"}
_HUB = re.compile(r"<([^<>]{1,500})>\s*;[^,]{0,200}?\brel=\"?(?:[^\",]*\s)?hub\b", re.I)
_PERIODS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What of a feed is read: the parts, how many items were left out, and why."""

    parts: xmltext.Parts
    dropped: int = 0
    warnings: tuple[str, ...] = ()


def read(source: Source, fetched: Fetched, prepared: xmltext.Prepared, *, now: datetime | None) -> Feed:
    """The entries of RSS, RDF or Atom text."""
    cut = newest(xmltext.take_apart(prepared.text, prepared.root), rules=_rules(source, now))
    text, repairs = xmltext.repair(xmltext.join(cut.parts), prepared.entities)
    parsed = _parse(text)
    kind = _kind(prepared.root, str(parsed.get("version", "")))
    lang = entries.default_lang(source, parsed.get("feed", {}).get("language"))
    found = entries.Found(kind=kind, base=base_of(fetched), rules=_rules(spoken(source, lang), now), lang=lang)
    read_entries, noted = entries.collect(list(parsed.get("entries", [])), found)
    warnings = (*prepared.warnings, *repairs, *cut.warnings, *noted)
    return Feed(
        outcome=Outcome.TRUNCATED if cut.parts.truncated else Outcome.OK,
        kind=kind,
        entries=read_entries,
        warnings=warnings + (() if read_entries else ("no_entries",)),
        dropped=cut.dropped,
        **_channel(parsed.get("feed", {}), fetched),
    )


def newest(parts: xmltext.Parts, *, rules: Rules) -> Cut:
    """At most 2,000 items and 3 MB, the newest by date; without dates the first ones, or the last if the feed runs upwards."""
    warnings = ["truncated"] if parts.truncated else []
    small = [item for item in parts.items if len(item) <= _ITEM_LIMIT]
    oversize = len(parts.items) - len(small)
    ordered = (
        small if len(small) <= KEEP and sum(map(len, small)) <= _TOTAL_LIMIT else newest_first(small, lambda item: _quick_date(item, rules))
    )
    kept = _within(ordered)
    dropped = len(parts.items) - len(kept)
    warnings += ["oversize_item"] * bool(oversize) + ["cut"] * (dropped > oversize)
    whole = xmltext.Parts(head=parts.head[:_ITEM_LIMIT], items=tuple(kept), tail=parts.tail[:_ITEM_LIMIT], truncated=parts.truncated)
    return Cut(parts=whole, dropped=dropped, warnings=tuple(warnings))


def _within(items: Sequence[str]) -> list[str]:
    kept: list[str] = []
    room = _TOTAL_LIMIT
    for item in items[:KEEP]:
        room -= len(item)
        if room < 0:
            break
        kept.append(item)
    return kept


def newest_first(items: Sequence[Item], dated: Callable[[Item], datetime | None]) -> Sequence[Item]:
    """Newest first; a sample tells most feeds' direction, only unordered ones have every date read. Without dates as they stand."""
    sample = [dated(items[at]) for at in range(0, len(items), max(1, len(items) // _SAMPLE))]
    known = [instant for instant in sample if instant is not None]
    if known == sorted(known, reverse=True):
        return items
    if known == sorted(known):
        return items[::-1]
    found = [dated(item) for item in items]
    oldest = min(instant for instant in found if instant is not None)
    order = sorted(range(len(items)), key=lambda at: found[at] or oldest, reverse=True)
    return [items[at] for at in order]


def _quick_date(item: str, rules: Rules) -> datetime | None:
    match = _DATED.search(item)
    return dates.strict(match[1], rules).instant if match else None


def spoken(source: Source, lang: str) -> Source:
    """The source with the language that its feed declares, where it declares none of its own."""
    return replace(source, lang=source.lang or lang.replace("_", "-"))


def _rules(source: Source, now: datetime | None) -> Rules:
    return dates.rules_for(source, now=now)


def _parse(text: str) -> Mapping[str, Any]:
    """Feedparser's reading; relative addresses are resolved by us, it would make addresses of guids too."""
    headers = {"content-type": "application/xml; charset=utf-8"}
    body = b'<?xml version="1.0" encoding="utf-8"?>\n' + text.encode("utf-8", "replace")
    result: Mapping[str, Any] = feedparser.parse(
        io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )
    return result


def base_of(fetched: Fetched) -> str:
    """The address that relative links start from."""
    return entries.absolute(fetched.headers.get("content-location", ""), fetched.url) or fetched.url


def _kind(root: str, version: str) -> str:
    if version.startswith("atom"):
        return "atom"
    return _KINDS.get(root, "rss") if not version.startswith("cdf") else "rss"


def _channel(feed: Mapping[str, Any], fetched: Fetched) -> dict[str, Any]:
    links = feed.get("links", [])
    hubs = [str(link.get("href", "")) for link in links if link.get("rel") == "hub"] + _HUB.findall(fetched.headers.get("link", ""))
    return {"title": entries.title(feed), "hub": hubs[0] if hubs else "", "ttl": _ttl(feed)}


def _ttl(feed: Mapping[str, Any]) -> int:
    """How long the feed asks to be left alone, in seconds: `ttl` (minutes) or the syndication module's period."""
    minutes = str(feed.get("ttl", "")).strip()
    if minutes.isdigit() and len(minutes) < 8:
        return int(minutes) * 60
    period = _PERIODS.get(str(feed.get("sy_updateperiod", "")).strip().lower(), 0)
    frequency = str(feed.get("sy_updatefrequency", "1")).strip()
    return period // max(1, int(frequency)) if frequency.isdigit() and len(frequency) < 8 else period
