"""When a page was published: JSON-LD, then meta names, then `<time>`, then visible date lines; the first that states a zone wins.

Why not a library: none of them gives the instant, all stop at the day (docs/design.md, reading).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import htmldate
from lxml.html import HtmlElement

from monitor.fetch.reading import datelines, dates, statements
from monitor.fetch.reading.dateforms import Rules
from monitor.fetch.reading.jsonld import Node, text
from monitor.model.enums import Precision

_PREFIX = re.compile(
    r"^(?:(?:first\s+)?(?:published|posted|updated|date|time|publié|veröffentlicht|publicado|pubblicato|gepubliceerd|erstellt|stand"
    r"|发布时间|发表时间|时间|日期|발행|입력|등록|опубликовано|дата)\s*(?:on|at|le|am|el|il|op)?\s*[:：]?\s*)+",
    re.I,
)
_AHEAD = timedelta(hours=24)
_A_LINE = range(8, 121)
_FIGURES = 6
_LINES = 200
_SEVERAL = re.compile(r"\b(CST|IST|BST|AST|GST|AMT)\b")
_REGIONS = {
    "IN": "Asia/Kolkata", "IL": "Asia/Jerusalem", "IE": "Europe/Dublin", "GB": "Europe/London", "UK": "Europe/London",
    "CN": "Asia/Shanghai", "TW": "Asia/Taipei", "BD": "Asia/Dhaka", "AE": "Asia/Dubai", "SA": "Asia/Riyadh", "OM": "Asia/Muscat",
    "AM": "Asia/Yerevan", "US": "America/Chicago",
}  # fmt: skip


_LANDS = dict.fromkeys(("hi", "mr", "ta", "te", "gu", "kn", "ml", "pa"), "IN") | {"he": "IL", "bn": "BD", "hy": "AM"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One date a page states: where, and what it reads as."""

    where: str
    dated: dates.Dated


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a page's dates are read from: its tree, its own node, what could be its heading, its address, and when it was fetched."""

    tree: HtmlElement
    node: Node
    headings: set[str]
    url: str
    now: datetime | None


def published(paper: Paper, *, rules: Rules) -> dates.Dated:
    """The publication time the page states; a day only when it gives no clock time, none when it gives nothing.

    Its note is "ambiguous" when the page states no other date than one whose day and month could change places.
    """
    region = _region(paper.tree, paper.url)
    written = statements.stated(paper.tree, paper.node, headings=paper.headings)
    readings = [Stated(where=where, dated=_read(raw, rules, region)) for where, raw in written]
    stated = [one for one in readings if one.dated.instant and not _is_ahead(one.dated, paper.now)]
    found = _zoned(stated) or _timed(stated, _offset(paper, rules), rules) or _day(stated)
    is_unsettled = found.instant is None and any(one.dated.note == "ambiguous" for one in readings)
    return dates.Dated(note="ambiguous") if is_unsettled else found


def _is_ahead(dated: dates.Dated, now: datetime | None) -> bool:
    """Whether the page could not have been fetched yet, whatever its zone."""
    return now is not None and dated.instant is not None and dated.instant > now + _AHEAD


def _read(raw: str, rules: Rules, region: str) -> dates.Dated:
    """The date as written; an abbreviation that several zones share means the one of the page's own region."""
    line = _PREFIX.sub("", raw.strip())
    zone = _REGIONS.get(region, "")
    if zone and rules.zone == "UTC" and _SEVERAL.search(line):
        return dates.strict(line, replace(rules, zone=zone))
    return dates.strict(line, rules)


def _region(tree: HtmlElement, url: str) -> str:
    """The country the page declares ("en-IN"), else its host's own domain; "" when it is of no country."""
    declared = [*tree.xpath("/html/@lang"), *tree.xpath("//meta[@property='og:locale']/@content")]
    named = [match[1].upper() for text in declared if (match := re.search(r"[-_]([A-Za-z]{2})$", str(text).strip()))]
    named += [_LANDS[lang] for text in declared if (lang := str(text).strip().lower()[:2]) in _LANDS]
    own = [name for name in named if name in _REGIONS and name not in {"US", "GB"}]
    return own[0] if own else (urlsplit(url).hostname or "").rpartition(".")[2].upper()


def _zoned(stated: list[Stated]) -> dates.Dated | None:
    """The first with a clock time and a zone; a bare midnight gives way to a real time of the same day."""
    near_first = [one for one in stated if _agrees(one.dated, stated[0].dated)]
    good = [one for one in near_first if one.dated.zoned and one.dated.precision in {Precision.INSTANT, Precision.MINUTE}]
    if not good:
        return None
    first = good[0].dated
    if first.midnight:
        near = [one.dated for one in good[1:] if not one.dated.midnight and _apart(first, one.dated) < timedelta(hours=26)]
        return near[0] if near else first
    return first


def _agrees(one: dates.Dated, first: dates.Dated) -> bool:
    """Whether it can be the same moment as the best-placed date: a zone moves a clock time by 14 hours, a bare day by a day more."""
    if one is first or first.zoned:
        return True
    return _apart(one, first) <= timedelta(hours=38 if first.precision is Precision.DAY else 15)


def _apart(one: dates.Dated, other: dates.Dated) -> timedelta:
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    return abs((one.instant or epoch) - (other.instant or epoch))


def _timed(stated: list[Stated], offset: timedelta | None, rules: Rules) -> dates.Dated | None:
    """The first with a clock time; without a zone of its own it takes the source's, or one the page uses elsewhere."""
    clocked = [one.dated for one in stated if one.dated.precision in {Precision.INSTANT, Precision.MINUTE}]
    chosen = next((dated for dated in clocked if not dated.midnight), clocked[0] if clocked else None)
    if chosen is None or chosen.instant is None:
        return None
    if offset is not None and rules.zone == "UTC":
        return replace(chosen, instant=chosen.instant - offset)
    return replace(chosen, precision=Precision.MINUTE) if rules.zone == "UTC" else chosen


def _offset(paper: Paper, rules: Rules) -> timedelta | None:
    """The offset that the page's other times are written with."""
    for raw in _changes(paper):
        dated = dates.strict(raw, rules)
        if dated.zoned and dated.offset is not None:
            return dated.offset
    return None


def _day(stated: list[Stated]) -> dates.Dated:
    return next((one.dated for one in stated), dates.Dated())


def guessed(paper: Paper, markup: str, *, rules: Rules) -> dates.Dated:
    """For a page that states no publication: its last change, unless address or text give another day; else that day.

    The day has the clock time that the page's short lines give it, where they all give the same.
    """
    day, changed = _searched(markup, rules, paper.url), _changed(paper, rules)
    is_near = day.instant is None or _apart(day, changed) <= timedelta(hours=38)
    return changed if changed.instant is not None and changed.zoned and is_near else _clocked(day, paper, rules)


def _clocked(day: dates.Dated, paper: Paper, rules: Rules) -> dates.Dated:
    if day.instant is None:
        return day
    region = _region(paper.tree, paper.url)
    readings = [_read(piece, rules, region) for line in islice(_short_lines(paper.tree), _LINES) for piece in datelines.pieces(line)]
    clocked = [one for one in readings if one.precision in {Precision.INSTANT, Precision.MINUTE}]
    of_day = [one for one in clocked if _local_day(one, rules) == _local_day(day, rules)]
    return of_day[0] if len({one.instant for one in of_day}) == 1 else day


def _local_day(dated: dates.Dated, rules: Rules) -> date:
    """The day on the calendar of its own zone, else of the source's."""
    instant = dated.instant or datetime.min.replace(tzinfo=UTC)
    return (instant + dated.offset).date() if dated.offset is not None else instant.astimezone(ZoneInfo(rules.zone)).date()


def _short_lines(tree: HtmlElement) -> Iterator[str]:
    """The pieces of text between tags that may be a dateline: short, and with figures enough for a day and a clock, from the top."""
    for element in tree.iter():
        texts = (element.tail,) if element.tag in {"script", "style"} or not isinstance(element.tag, str) else (element.text, element.tail)
        lines = (" ".join(piece.split()) for piece in texts if piece)
        yield from (line for line in lines if len(line) in _A_LINE and sum(map(str.isdecimal, line)) >= _FIGURES)


def _changed(paper: Paper, rules: Rules) -> dates.Dated:
    found = [dates.strict(raw, rules) for raw in _changes(paper)]
    return next((one for one in found if one.instant is not None and not _is_ahead(one, paper.now)), dates.Dated())


def _changes(paper: Paper) -> list[str]:
    metas = paper.tree.xpath("//meta[contains(@property,'modified_time') or contains(@property,'updated_time')]/@content")
    return [text(paper.node.get("dateModified")), *map(str, metas), *statements.changes(paper.tree)]


def _searched(markup: str, rules: Rules, url: str) -> dates.Dated:
    """The day that htmldate finds in addresses and text; its 1 January mostly is a copyright year and is not believed."""
    try:
        found = htmldate.find_date(markup, url=url or None, original_date=True, extensive_search=True)
    except (ValueError, TypeError, AttributeError, OverflowError, LookupError):
        found = None
    return replace(dates.strict(found, rules), origin="htmldate") if found and not found.endswith("-01-01") else dates.Dated()
