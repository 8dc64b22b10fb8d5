"""Where a page states its dates: JSON-LD, meta names, marked elements, visible lines, its own scripts; in that order of trust."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import islice

from lxml.html import HtmlElement

from monitor.fetch.reading import datelines, jsonld
from monitor.fetch.reading.jsonld import Node, text

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
    "schema:datepublished",
    "article-published",
    "article_publication_date",
    "publish_time",
    "publishtime",
    "pub_date",
    "article:create_time",
    "release_date",
    "dc.date.published",
    "dcterms.date.published",
]
_RANK = {name: at for at, name in enumerate(_META)}
_CHANGED = re.compile(
    r"(?:last |zuletzt |mis à jour|dernière )?(?:modif|updat|actualis|aktualis|last[-_]?edit|bearbeit|mis à jour|更新|修改|обновл|수정)",
    re.I,
)
_DATED = re.compile(r"publi|posted|date|time|byline|meta|stamp|datum|fecha|data|erschien|pubtime|info|source", re.I)
_ELSEWHERE = (
    "ancestor::aside or ancestor::footer or ancestor::nav or "
    "ancestor::*[contains(@class,'related') or contains(@class,'comment') or contains(@class,'sidebar') or contains(@class,'recommend')"
    " or contains(@class,'latest') or contains(@class,'popular') or contains(@class,'teaser') or contains(@id,'comments')]"
)
_TIMES = f"//*[self::time or (@datetime and not(self::ins or self::del))][not({_ELSEWHERE})]"
_ITEMPROPS = "//*[@itemprop='datePublished' or contains(@property,'datePublished') or @itemprop='dateCreated'][not(self::meta)]"
_TAGS = "details span p div li em i b strong small td dd dt summary address h4 h5 h6 ul header".split()
_LINES = f"//*[{' or '.join(f'self::{tag}' for tag in _TAGS)}][not({_ELSEWHERE})]"
_LABEL = re.compile(
    r"^(?:first\s+)?(?:published|posted|publié|veröffentlicht|publicado|pubblicato|发布时间|发布日期|发表时间|опубликовано|입력|نشر)", re.I
)
_DATA_NAMES = (
    "data-published", "data-published-at", "data-publish-date", "data-pubdate", "data-datetime", "data-date-time", "data-timestamp",
    "data-utc", "data-epoch", "data-unixtime", "data-time", "data-date",
)  # fmt: skip
_ATTRIBUTES = (
    f"//*[contains(@class,'published')][contains(@title,'20')][not({_ELSEWHERE})]"
    " | //*[contains(@class,'date') or contains(@class,'time') or contains(@class,'publish')]"
    f"[{' or '.join(f'@{name}' for name in _DATA_NAMES)}][not(self::time)][not({_ELSEWHERE})]"
)
_DATA = "//script[not(@src)][not(contains(@type,'ld+json'))]"
_NAMED = re.compile(
    r"[\"']?\b(?:datePublished|publishedAt|published_at|publishDate|firstPublishedAt|publicationDate|publish_date|published_time|publish_time"
    r"|articlePublishedDate|articlePublishDate|publishedDate|published_date|pubDate|pub_date|publishTime|publishedTime)[\"']?"
    r"\s*[:=]\s*[\"']([^\"'<>]{10,40})[\"']"
)
_CUT = re.compile(r"\s*[|•·—]\s*|\s{2,}|(?:来源|來源|作者|编辑|責任|责任编辑)[:：].*$")
_CLOCKED = re.compile(r"(?<!\d)\d{1,2}\s?[:.hH時时点點시]\s?[0-5]\d(?!\d)|\d\s?[ap]\.?m\b", re.I)
_SCRIPT = 300_000
_LINE = 120


def stated(tree: HtmlElement, node: Node, *, headings: set[str]) -> Iterator[tuple[str, str]]:
    """Where and what, as written, the most trusted first; changes are left out, and what a shown video says of itself comes last."""
    own = [("jsonld", text(node.get(name))) for name in ("datePublished", "dateCreated", "uploadDate")]
    is_shown = jsonld.is_shown(node, headings=headings)
    yield from () if is_shown else own
    yield from _metas(tree)
    yield from _marked(tree)
    yield from _lines(tree)
    yield from _scripts(tree)
    yield from own if is_shown else ()


def changes(tree: HtmlElement) -> Iterator[str]:
    """The dates of visible lines that are marked as those of a change."""
    for element in tree.xpath(_LINES)[:3000]:
        line = _line(element) if len(element) < 12 and _CHANGED.search(f"{element.get('class') or ''} {element.get('id') or ''}") else ""
        yield from datelines.pieces(_CHANGED.sub("", line)) if 6 <= len(line) <= _LINE else ()


def _metas(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    found = []
    for meta in tree.xpath("//meta[@content]"):
        name = str(meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if name in _RANK:
            found.append((_RANK[name], str(meta.get("content"))))
        elif name == "parsely-page":
            found.append((_RANK["parsely-pub-date"], _member(str(meta.get("content")), "pub_date")))
    yield from (("meta", raw) for _, raw in sorted(found, key=lambda pair: pair[0]))


def _marked(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Elements marked as dates, those marked as publication first, changes never."""
    for element in tree.xpath(_ITEMPROPS)[:5]:
        yield "time", str(element.get("datetime") or element.get("content") or element.text_content())
    times = [element for element in tree.xpath(_TIMES)[:20] if not _CHANGED.search(_marks(element))]
    own = _own_part(tree)
    times.sort(key=lambda element: (element.get("pubdate") is None and not re.search(r"publi", _marks(element), re.I), not own(element)))
    for element in times[:4]:
        yield from (("time", raw) for raw in _written(element))
    for element in tree.xpath(_ATTRIBUTES)[:5]:
        yield "time", next(str(value) for name in (*_DATA_NAMES, "title") if (value := element.get(name)))


def _own_part(tree: HtmlElement) -> Callable[[HtmlElement], bool]:
    """Whether an element stands in the part of the page that has the heading; everything does where no part has it."""
    part = next(iter(tree.xpath("(//article|//main)[.//h1][1]")), None)
    return lambda element: part is None or any(above is part for above in element.iterancestors())


def _written(element: HtmlElement) -> Iterator[str]:
    """What a `<time>` says to machines, then what it says to readers: often only one of them has the clock or the zone."""
    shown = datelines.pieces(" ".join(element.text_content().split())[:_LINE])
    machine = next((value for name in ("datetime", "data-timestamp", "content", "title") if (value := element.get(name))), None)
    yield from (str(raw) for raw in (machine, *shown) if raw)
    if not machine and not shown:
        yield str(element.text_content())


def _member(block: str, name: str) -> str:
    try:
        found = json.loads(block)
    except ValueError:
        return ""
    return text(found.get(name)) if isinstance(found, dict) else ""


def _scripts(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """The date that a page's data for its own scripts gives; only when all of them give the same one."""
    found = {match[1] for script in tree.xpath(_DATA)[:60] for match in _NAMED.finditer(str(script.text_content() or "")[:_SCRIPT])}
    yield from (("script", raw) for raw in found if len(found) == 1)


def _marks(element: HtmlElement) -> str:
    parent = element.getparent()
    own = " ".join(str(element.get(name) or "") for name in ("class", "itemprop", "id", "data-testid"))
    above = " ".join(str(parent.get(name) or "") for name in ("class", "id")) if parent is not None else ""
    before = str((parent.text if parent is not None else "") or "")[-40:]
    return f"{own} {above} {before}"


def _lines(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Short visible lines that are marked or labelled as dates; those of changes come last, for pages that state nothing else."""
    found = list(islice(_dated_lines(tree), 12))
    for is_change in (False, True):
        for line in found:
            if bool(_CHANGED.match(line)) is is_change:
                yield from (("line", part) for part in _parts(line))


def _dated_lines(tree: HtmlElement) -> Iterator[str]:
    heading = set(_below_heading(tree))
    elements = tree.xpath(_LINES)[:3000]
    own = _own_part(tree)
    for element in sorted(elements, key=lambda element: not own(element)):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        line = "" if len(element) >= 12 or _CHANGED.search(marks) else _line(element)
        is_short = 6 <= len(line) <= _LINE and any(char.isdigit() for char in line)
        if is_short and (_DATED.search(marks) or _LABEL.match(line) or (element in heading and _CLOCKED.search(line))):
            yield line


def _below_heading(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements between the heading and the first paragraph: whatever they are called, a clock time there is the article's."""
    for element in islice(tree.xpath("(//h1)[1]/following::*"), 40):
        if element.tag == "p" and len(element.text_content()) > _LINE:
            return
        yield element


def _line(element: HtmlElement) -> str:
    """The element's words, its parts apart; "" when it holds more than a line."""
    parts = [piece for text in islice(element.itertext(), 40) if (piece := " ".join(str(text).split()))]
    return " ".join(parts) if sum(map(len, parts)) <= 2 * _LINE else ""


def _parts(line: str) -> list[str]:
    """The dates in the line with their own clocks and zones, then the line itself and its pieces between bars and dots."""
    bare = datelines.pieces(line) or (datelines.pieces(_CHANGED.sub("", line)) if _CHANGED.match(line) else [])
    return list(dict.fromkeys([*bare, line, *(piece.strip() for piece in _CUT.split(line) if piece and piece.strip())]))
