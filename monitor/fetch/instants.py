"""When a page was published: JSON-LD, then meta names, then `<time>`, then visible date lines; the first that states a zone wins.

Why not a library: none of them gives the instant, all stop at the day (docs/design.md, reading).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import htmldate
from lxml.html import HtmlElement

from monitor.fetch import dates
from monitor.fetch.dateforms import Rules
from monitor.fetch.jsonld import Node, text
from monitor.model.enums import Precision

_META = [
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article.published",
    "published_time",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "cxense:publishtime",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dc.created",
    "date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "publication-date",
    "originalpublicationdate",
    "article_date_original",
    "article.date",
    "firstpublished",
    "first-published-date",
    "rnews:datepublished",
    "bt:pubdate",
    "displaydate",
    "ptime",
    "apub:time",
    "weibo:article:create_at",
    "analyticsattributes.articledate",
    "date.release",
    "og:pubdate",
    "timestamp",
    "article:post_date",
    "iso-8601-publish-date",
    "dateposted",
    "datecreated",
    "created",
    "eprints.date",
    "citation_publication_date",
    "citation_online_date",
]
_RANK = {name: at for at, name in enumerate(_META)}
_CHANGED = re.compile(r"modif|updat|actualis|aktualis|last[-_]?edit|bearbeit|更新|修改", re.I)
_DATED = re.compile(r"publi|posted|date|time|byline|meta|stamp|datum|fecha|data|erschien|pubtime|info|source", re.I)
_ELSEWHERE = (
    "ancestor::aside or ancestor::footer or ancestor::nav or "
    "ancestor::*[contains(@class,'related') or contains(@class,'comment') or contains(@class,'sidebar') or contains(@class,'recommend')"
    " or contains(@class,'latest') or contains(@class,'popular') or contains(@class,'teaser') or contains(@id,'comments')]"
)
_TIMES = f"//time[not({_ELSEWHERE})]"
_ITEMPROPS = "//*[@itemprop='datePublished' or @property='datePublished' or @itemprop='dateCreated'][not(self::meta)]"
_LINES = f"//*[(self::span or self::p or self::div or self::li or self::em or self::small or self::td)][@class or @id][not({_ELSEWHERE})]"
_LINE = 120
_PREFIX = re.compile(
    r"^(?:(?:first\s+)?(?:published|posted|updated|date|time|publié|veröffentlicht|publicado|pubblicato|gepubliceerd|erstellt|stand"
    r"|发布时间|发表时间|时间|日期|발행|입력|등록|опубликовано|дата)\s*(?:on|at|le|am|el|il|op)?\s*[:：]?\s*)+",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One date a page states: where, and what it reads as."""

    where: str
    dated: dates.Dated


def published(tree: HtmlElement, node: Node, *, rules: Rules) -> dates.Dated:
    """The publication time the page states; a day only when it gives no clock time, none when it gives nothing."""
    stated = [
        Stated(where=where, dated=dated) for where, raw in _raws(tree, node) if (dated := dates.strict(_unlabelled(raw), rules)).instant
    ]
    return _zoned(stated) or _timed(stated, _offset(tree, node, rules), rules) or _day(stated)


def _raws(tree: HtmlElement, node: Node) -> Iterator[tuple[str, str]]:
    for name in ("datePublished", "dateCreated", "uploadDate"):
        yield "jsonld", text(node.get(name))
    yield from _metas(tree)
    yield from _marked(tree)
    yield from _lines(tree)


def _metas(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    found = []
    for meta in tree.xpath("//meta[@content]"):
        name = str(meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if name in _RANK:
            found.append((_RANK[name], str(meta.get("content"))))
    yield from (("meta", raw) for _, raw in sorted(found, key=lambda pair: pair[0]))


def _marked(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Elements marked as dates, those marked as publication first, changes never."""
    for element in tree.xpath(_ITEMPROPS)[:5]:
        yield "time", str(element.get("datetime") or element.get("content") or element.text_content())
    times = [element for element in tree.xpath(_TIMES)[:20] if not _CHANGED.search(_marks(element))]
    times.sort(key=lambda element: element.get("pubdate") is None and not re.search(r"publi", _marks(element), re.I))
    for element in times[:4]:
        yield "time", str(element.get("datetime") or element.text_content())


def _marks(element: HtmlElement) -> str:
    parent = element.getparent()
    own = " ".join(str(element.get(name) or "") for name in ("class", "itemprop", "id", "data-testid"))
    above = " ".join(str(parent.get(name) or "") for name in ("class", "id")) if parent is not None else ""
    before = str((parent.text if parent is not None else "") or "")[-40:]
    return f"{own} {above} {before}"


def _lines(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Short visible lines in elements whose class or id speaks of dates."""
    seen = 0
    for element in tree.xpath(_LINES)[:3000]:
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not _DATED.search(marks) or _CHANGED.search(marks):
            continue
        line = " ".join(element.text_content().split()) if len(element) < 12 else ""
        if 6 <= len(line) <= _LINE and any(char.isdigit() for char in line):
            seen += 1
            yield from (("line", part) for part in _parts(line))
        if seen >= 12:
            return


def _parts(line: str) -> list[str]:
    """The line, and its pieces between bars and dots: dates share lines with names and sources."""
    pieces = [
        piece.strip()
        for piece in re.split(r"\s*[|•·—]\s*|\s{2,}|(?:来源|來源|作者|编辑|責任|责任编辑)[:：].*$", line)
        if piece and piece.strip()
    ]
    return [line, *pieces] if len(pieces) > 1 or (pieces and pieces[0] != line) else [line]


def _unlabelled(raw: str) -> str:
    return _PREFIX.sub("", raw.strip())


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


def _offset(tree: HtmlElement, node: Node, rules: Rules) -> timedelta | None:
    """The offset that the page's other times are written with."""
    raws = [
        text(node.get("dateModified")),
        *tree.xpath("//meta[contains(@property,'modified_time') or contains(@property,'updated_time')]/@content"),
    ]
    for raw in raws:
        dated = dates.strict(str(raw), rules)
        if dated.zoned and dated.offset is not None:
            return dated.offset
    return None


def _day(stated: list[Stated]) -> dates.Dated:
    return next((one.dated for one in stated), dates.Dated())


def guessed(markup: str, *, rules: Rules) -> dates.Dated:
    """The day that htmldate finds in addresses and text; its 1 January mostly is a copyright year and is not believed."""
    try:
        found = htmldate.find_date(markup, original_date=True, extensive_search=True)
    except (ValueError, TypeError, AttributeError, OverflowError, LookupError):
        found = None
    return replace(dates.strict(found, rules), origin="htmldate") if found and not found.endswith("-01-01") else dates.Dated()
