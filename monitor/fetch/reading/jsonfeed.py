"""JSON Feed 1.0 and 1.1 (jsonfeed.org), told by content and not by type."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from monitor.fetch.reading import dates, entries, feeds, languages, plain
from monitor.fetch.reading.dateforms import Rules
from monitor.model.article import Entry, Feed
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched

_DEPTH = 200
_MARKS = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
_IN_ITEMS = ["{", "["]


def read(source: Source, fetched: Fetched, text: str, *, now: datetime | None) -> Feed:
    """The entries of a JSON Feed; NOT_A_FEED for other JSON, PARSE_ERROR for broken JSON.

    One that ends before its end is TRUNCATED, with the items that are whole.
    """
    text = text.lstrip("\ufeff \t\r\n")
    found, is_cut = _loaded(text), False
    if found is None and (begun := _whole_items(text)) is not None:
        found, is_cut = _loaded(begun), True
    if found is None:
        return Feed(outcome=Outcome.TRUNCATED if is_cut else Outcome.PARSE_ERROR, kind="json", warnings=("broken_json",))
    if not _is_feed(found):
        return Feed(outcome=Outcome.TRUNCATED if is_cut else Outcome.NOT_A_FEED, warnings=("json",))
    feed = _feed(found, source, fetched, now)
    return replace(feed, outcome=Outcome.TRUNCATED, warnings=("truncated", *feed.warnings)) if is_cut else feed


def _loaded(text: str) -> Any:
    """What the JSON says, None where it is broken."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _whole_items(text: str) -> str | None:
    """The text up to the last whole object of a list in the outermost one, closed there; "" without any, None where nothing is left open.

    Reads brackets and strings only, once.
    """
    opened: list[str] = []
    end = 0
    for mark in _MARKS.finditer(text):
        sign = mark[0]
        if sign in "[{":
            opened.append(sign)
        elif sign in "]}" and opened:
            opened.pop()
            end = mark.end() if sign == "}" and opened == _IN_ITEMS else end
        if len(opened) > _DEPTH:
            return None
    return (text[:end] + "]}" if end else "") if opened else None


def _is_feed(found: Any) -> bool:
    return isinstance(found, dict) and isinstance(found.get("items"), list) and ("version" in found or "title" in found)


def _feed(found: Mapping[str, Any], source: Source, fetched: Fetched, now: datetime | None) -> Feed:
    items = [item for item in found["items"] if isinstance(item, dict)]
    kept = _newest(items, dates.rules_for(source, now=now))
    offered = [_raws(item) for item in kept]
    firsts = [raws[0] for raws in offered]
    lang = entries.default_lang(source, _text(found.get("language")))
    rules = dates.learn(dates.rules_for(feeds.spoken(source, lang), now=now), firsts)
    shared = entries.Found(kind="json", base=feeds.base_of(fetched), rules=rules, lang=lang)
    dated = [dates.readable(raws, when, rules) for raws, when in zip(offered, dates.read_all(firsts, rules), strict=True)]
    read_items = tuple(_entry(item, raw, when, shared) for item, (raw, when) in zip(kept, dated, strict=True))
    hubs = [_text(hub.get("url")) for hub in found.get("hubs") or () if isinstance(hub, dict)]
    return Feed(
        title=plain.title_of(_text(found.get("title")), markup=False),
        kind="json",
        entries=read_items,
        hub=hubs[0] if hubs else "",
        more=(),
        dropped=len(items) - len(read_items),
        warnings=("cut",) * (len(items) > len(kept)) + ("no_entries",) * (not read_items),
    )


def _newest(items: Sequence[Mapping[str, Any]], rules: Rules) -> Sequence[Mapping[str, Any]]:
    """All items, or the newest by their own dates where there are too many: the file's order promises nothing."""
    if len(items) <= feeds.KEEP:
        return items
    return feeds.newest_first(items, lambda item: dates.strict(_raws(item)[0], rules).instant)[: feeds.KEEP]


def _entry(item: Mapping[str, Any], raw: str, when: dates.Dated, shared: entries.Found) -> Entry:
    body = _body(item)
    heading = entries.plain_title(_text(item.get("title")), kind="text/plain")
    link = entries.absolute(_text(item.get("url")) or _text(item.get("external_url")), shared.base)
    return Entry(
        guid=plain.visible(_text(item.get("id"))).strip() or entries.made_guid(heading, link, raw),
        url=link,
        title=heading,
        summary=entries.shortened(plain.untagged(_text(item.get("summary"))) or body),
        body=body,
        published=when.instant,
        published_raw=plain.visible(raw)[:100],
        precision=when.precision,
        updated=dates.strict(_text(item.get("date_modified")), shared.rules).instant,
        authors=_authors(item),
        lang=_text(item.get("language")) or languages.believed(shared.lang, f"{heading}\n{body}"),
    )


def _raws(item: Mapping[str, Any]) -> list[str]:
    return [raw for name in ("date_published", "date_modified") if (raw := _text(item.get(name)))] or [""]


def _body(item: Mapping[str, Any]) -> str:
    text = _text(item.get("content_text"))
    return plain.visible(text).strip()[: entries.BODY] or plain.paragraphs(_text(item.get("content_html")), limit=entries.BODY)


def _authors(item: Mapping[str, Any]) -> tuple[str, ...]:
    listed = item.get("authors")
    people = listed if isinstance(listed, list) else [item.get("author")]
    names = [plain.title_of(_text(person.get("name")), markup=False)[:120] for person in people if isinstance(person, dict)]
    return tuple(dict.fromkeys(name for name in names if name))[:20]


def _text(value: Any) -> str:
    """The value as text; numbers count (some publish numeric ids and epochs), anything else is ""."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value)
