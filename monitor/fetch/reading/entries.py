"""One feed item to one entry: titles as plain text, links absolute and http(s) only, dates by our own rules."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from monitor.fetch.reading import bylines, dates, languages, plain
from monitor.fetch.reading.dateforms import Rules
from monitor.model.article import Entry
from monitor.model.enums import Precision
from monitor.model.source import Source

SUMMARY = 4_000
_ARTICLE = 2_000
BODY = 100_000
_MAIL = re.compile(r"^\s*\(?[\w.+\-]+@[\w.\-]+\)?\s*\(?(.*?)\)?\s*$")
_CONTROL = re.compile(r"[\x00-\x20\x7f]+")
_URL_LIMIT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What all entries of one feed share: its kind, base address, date rules and the language it declares (`default_lang`)."""

    kind: str
    base: str
    rules: Rules
    lang: str


def collect(items: Sequence[Mapping[str, Any]], found: Found) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """All entries that say anything, in feed order, and what was odd about them, each named once with its count."""
    raws, dated = _dates(items, found.rules)
    notes: Counter[str] = Counter()
    kept = []
    for item, raw, when in zip(items, raws, dated, strict=True):
        entry, odd = _entry(item, raw, when, found)
        if entry.title or entry.url or entry.summary or entry.body:
            kept.append(entry)
            notes.update(odd)
    return tuple(kept), tuple(f"{name}:{count}" for name, count in sorted(notes.items()))


def absolute(link: str, base: str) -> str:
    """The link as an absolute http(s) address, or "" when it is none."""
    link = _CONTROL.sub("", link) if link else ""
    try:
        joined = urljoin(base, link) if link else ""
        parts = urlsplit(joined)
    except ValueError:
        return ""
    allowed = parts.scheme in {"http", "https"} and bool(parts.hostname) and len(joined) <= _URL_LIMIT
    return joined if allowed else ""


def raw_dates(item: Mapping[str, Any]) -> list[str]:
    """The texts of the publication date and of the other dates the item has, best first; at least one, perhaps empty."""
    return [text for name in ("published", "created", "updated") if (text := _own(item, name))] or [""]


def _dates(items: Sequence[Mapping[str, Any]], rules: Rules) -> tuple[list[str], list[dates.Dated]]:
    """Each item's date as written and as read: its first, unless only another can be read."""
    offered = [raw_dates(item) for item in items]
    learnt = dates.learn(rules, [raws[0] for raws in offered])
    first = dates.read_all([raws[0] for raws in offered], learnt)
    chosen = [dates.readable(raws, when, learnt) for raws, when in zip(offered, first, strict=True)]
    return [raw for raw, _ in chosen], [when for _, when in chosen]


def title(item: Mapping[str, Any]) -> str:
    """The item's or feed's title as one plain line."""
    detail = item.get("title_detail") or {}
    return plain_title(str(item.get("title") or ""), kind=str(detail.get("type") or ""))


def plain_title(text: str, *, kind: str) -> str:
    """One plain line; text declared as plain keeps its angle brackets unless they are tags, and loses a second layer of escaping."""
    return plain.title_of(text, markup=kind != "text/plain" or "<" in text or plain.has_entities(text))


def _entry(item: Mapping[str, Any], raw: str, when: dates.Dated, found: Found) -> tuple[Entry, list[str]]:
    updated = dates.strict(_own(item, "updated"), found.rules)
    link, odd = _link(item, found)
    heading = title(item)
    summary, body = _texts(item)
    entry = Entry(
        guid=_guid(item) or made_guid(heading, link, raw),
        url=link,
        title=heading,
        summary=summary,
        body=body,
        published=when.instant,
        published_raw=plain.visible(raw)[:100],
        precision=when.precision,
        updated=updated.instant,
        authors=authors(item),
        lang=str(item.get("language") or "") or languages.believed(_inherited(item, found), f"{heading}\n{summary}"),
    )
    return entry, [*odd, *_oddities(when, raw)]


def default_lang(source: Source, declared: object) -> str:
    """The language that a feed declares for its entries; "" where the source declares one, which counts more."""
    return "" if source.lang else str(declared or "")


def _inherited(item: Mapping[str, Any], found: Found) -> str:
    """The language of the entry's element (`xml:lang`), else of the feed; "" where the source's own counts."""
    detail = item.get("title_detail") or {}
    return found.lang and str(detail.get("language") or found.lang)


def _oddities(when: dates.Dated, raw: str) -> list[str]:
    if when.note:
        return [f"date_{when.note}"]
    return ["date_unread" if raw else "date_missing"] if when.precision is Precision.NONE else []


def _own(item: Mapping[str, Any], name: str) -> str:
    """The field itself: feedparser answers `updated` with `published` when it is absent."""
    value = dict.get(item, name) if isinstance(item, dict) else item.get(name)
    return str(value).strip() if value else ""


def _guid(item: Mapping[str, Any]) -> str:
    return plain.visible(str(item.get("id") or "")).strip()[:_URL_LIMIT]


def made_guid(heading: str, link: str, raw: str) -> str:
    """A key of title and date for an item with neither guid nor link; "" when it has a link or nothing to be known by."""
    if link or not (heading or raw):
        return ""
    return "made:" + hashlib.sha256(f"{heading}\n{raw}".encode()).hexdigest()[:24]


def _link(item: Mapping[str, Any], found: Found) -> tuple[str, list[str]]:
    """The article's address: the publisher's own before a redirecting one, never one that the guid forbids."""
    offered = [str(item.get("feedburner_origlink") or ""), *_alternates(item, found)]
    if not any(offered) and item.get("guidislink") and "://" in _guid(item):
        offered.append(_guid(item))
    good = [link for text in offered if (link := absolute(text, found.base))]
    refused = any(offered) and not good
    return (good[0] if good else ""), (["link_refused"] if refused else [] if good else ["link_missing"])


def _alternates(item: Mapping[str, Any], found: Found) -> list[str]:
    """The links to pages, HTML first; a guid that is no address but was taken for a relative one is left out."""
    made = absolute(_guid(item), found.base) if item.get("guidislink") and "://" not in _guid(item) else ""
    links = [link for link in item.get("links", []) if link.get("href") and link.get("rel", "alternate") == "alternate"]
    links.sort(key=lambda link: "html" not in str(link.get("type") or "html"))
    offered = [str(link["href"]) for link in links] or [str(item.get("link") or "")]
    return [link for link in offered if not made or absolute(link, found.base) != made]


def _texts(item: Mapping[str, Any]) -> tuple[str, str]:
    """Summary and full text: a content element, or a description as long as an article, is the body."""
    summary = plain.paragraphs(str(item.get("summary") or ""), limit=BODY)
    contents = [plain.paragraphs(str(part.get("value") or ""), limit=BODY) for part in item.get("content", [])]
    body = max(contents, key=len, default="")
    if len(body) <= len(summary):
        body = summary if len(summary) >= _ARTICLE else ""
    return shortened(summary or body), body


def shortened(text: str) -> str:
    """A summary's length of text."""
    return text if len(text) <= SUMMARY else text[: SUMMARY - 1].rstrip() + "…"


def authors(item: Mapping[str, Any]) -> tuple[str, ...]:
    """Names without addresses, each once; a line of several is cut up."""
    people = [str(person.get("name") or "") for person in item.get("authors", [])]
    if len(people) == 1 and "@" in str(item.get("author") or ""):
        people = []  # feedparser cuts addresses under the newer, longer top-level domains in two
    lines = [_name(name) for name in people or [str(item.get("author") or "")]]
    names = [bylines.without_by(name) for line in lines for name in bylines.people(line)]
    return tuple(dict.fromkeys(name for name in names if name))[:20]


def _name(text: str) -> str:
    match = _MAIL.match(text)
    return plain.title_of(match[1] if match else text, markup=True)[:120]
