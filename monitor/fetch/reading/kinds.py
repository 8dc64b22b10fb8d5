"""What sort of page came through (`walls`): an article, a stub behind a paywall, a listing, or nothing to read."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from monitor.fetch.reading import jsonld, phrases
from monitor.fetch.reading.jsonld import Node
from monitor.model.enums import PageKind

_STUB = 140
_TEASER = 1_500
_LINKS = 8
_PROSE = 500
_LINE = 60
_NOTICE = 600
_ROWS = 0.6
_HEADLINE = 25
_DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ]{2}[^\n–—]{1,60}?(?:(?<!\d)\d{1,2}|\))|[A-ZÀ-Þ][^\n–—(]{1,40}\([^()]{2,40}\))\s?[-–—]{1,2}\s"
    r"|[（(]?[\u4e00-\u9fff\d（）() ]{2,24}[电電][）)（( ]|\([^()=]{1,12}=[^()]{2,20}\)"
)
_WALL_MARK = (
    "//*[contains(@class,'paywall') or contains(@id,'paywall') or contains(@class,'subscriber-only') or contains(@class,'premium-wall')]"
)


def missing(tree: HtmlElement, title: str, body: str, *, status: int) -> bool:
    """Whether the page says, whatever its status, that there is no such article; one that calls itself an article is there."""
    if status in {404, 410}:
        return True
    size = weight(body)
    if size >= _NOTICE or has_dateline(tree) or _calls_itself_article(tree):
        return False
    said = (title.strip(), body if size < _NOTICE // 2 else "")
    return any(phrases.MISSING.search(text.replace("\u2019", "'")) for text in said)


def says_article(tree: HtmlElement) -> bool:
    """Whether the page calls itself an article, or dates itself to machines."""
    return _calls_itself_article(tree) or bool(tree.xpath("//time[@datetime]"))


def _calls_itself_article(tree: HtmlElement) -> bool:
    stated = tree.xpath("//meta[@property='article:published_time' or @property='og:type' and @content='article']")
    return bool(stated) or jsonld.has_article(jsonld.nodes(tree))


def has_dateline(tree: HtmlElement) -> bool:
    """Whether a paragraph begins as news agencies begin: place, day or agency, a dash."""
    return any(_DATELINE.match(" ".join(paragraph.text_content().split())) for paragraph in tree.xpath("//p")[:20])


def judge(tree: HtmlElement, found: list[Node], node: Node, *, body: str, dated: bool, url: str) -> PageKind:
    """The kind of a page that no wall stands before and that is not missing."""
    if is_listing(tree, found, body=body, dated=dated, url=url):
        return PageKind.LISTING
    if not body:
        return PageKind.EMPTY
    if phrases.SHELL.search(body) and len(body) < 400:
        return PageKind.EMPTY
    if weight(body) < _STUB or _walled(tree, node, body):
        return PageKind.STUB
    return PageKind.ARTICLE


def weight(text: str) -> int:
    """A text's length as Latin letters would have it: a character of Han, Kana or Hangul says as much as two or three of them."""
    return len(text) + 2 * sum("\u3040" <= char <= "\u9fff" for char in text) + sum("\uac00" <= char <= "\ud7a3" for char in text)


def is_listing(tree: HtmlElement, found: list[Node], *, body: str, dated: bool, url: str) -> bool:
    """A page of many linked headings and little prose, or one that says it is a collection and no article."""
    says_article = jsonld.has_article(found) or _og_type(tree) == "article"
    headings = len(tree.xpath("//*[self::h2 or self::h3 or self::h4][.//a[@href] or ancestor::a[@href]]"))
    cards = len(tree.xpath("//article[.//a[@href]]"))
    many = max(headings, cards) >= _LINKS
    prose = longest_prose(tree)
    if urlsplit(url).path in {"", "/"} and url and many and not urlsplit(url).query:
        return True
    if jsonld.has_listing(found) and not jsonld.has_article(found) and prose < 3 * _PROSE:
        return True
    if says_article:
        return False
    if prose < _PROSE and _is_of_rows(tree, body):
        return True
    return (many and prose < (_PROSE if dated else 2 * _PROSE)) or (
        _link_share(tree) > 0.75 and prose < _PROSE and len(body) < 4 * _PROSE and not dated
    )


def _is_of_rows(tree: HtmlElement, body: str) -> bool:
    """Whether most of the text is linked headlines in lists or tables."""
    links = tree.xpath("(//li|//td|//dd)//a[@href]")[:500]
    headlines = {key for link in links if len(key := jsonld.squeezed(link.text_content())) >= _HEADLINE}
    lines = [jsonld.squeezed(line) for line in body.splitlines()[:500]]
    rows = [len(line) for line in lines if any(key in line for key in headlines)] if len(headlines) >= _LINKS else []
    return len(rows) >= _LINKS and sum(rows) >= _ROWS * sum(map(len, lines))


def longest_prose(tree: HtmlElement) -> int:
    """How many characters of unlinked running text stand together under one parent, in paragraphs or between line breaks."""
    sums: dict[HtmlElement, int] = {}
    for paragraph in tree.xpath("//p")[:3000]:
        text = " ".join(paragraph.text_content().split())
        linked = sum(len(link.text_content()) for link in paragraph.iter("a"))
        parent = paragraph.getparent()
        if parent is not None and linked < 0.4 * len(text):
            sums[parent] = sums.get(parent, 0) + len(text)
    loose = (_own_text(block) for block in tree.xpath("//div[br]|//td[br]|//section[br]|//article[br]|//span[br]")[:500])
    return max((*sums.values(), *loose), default=0)


def _own_text(block: HtmlElement) -> int:
    pieces = [block.text or "", *(child.tail or "" for child in block)]
    return sum(len(piece.strip()) for piece in pieces if len(piece.strip()) > _LINE)


def visible_text(tree: HtmlElement) -> str:
    """The words a reader sees, at most 20,000 characters."""
    parts = tree.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript or ancestor::template)]")
    return " ".join(" ".join(map(str, parts[:5000])).split())[:20_000]


def _walled(tree: HtmlElement, node: Node, body: str) -> bool:
    if len(body) >= _TEASER:
        return False
    closed = str(node.get("isAccessibleForFree", "")).lower() in {"false", "no"}
    return closed or bool(tree.xpath(_WALL_MARK)) or bool(phrases.WALL_TEXT.search(visible_text(tree)))


def _og_type(tree: HtmlElement) -> str:
    return str(next(iter(tree.xpath("//meta[@property='og:type']/@content")), "")).lower()


def _link_share(tree: HtmlElement) -> float:
    shown = len(visible_text(tree))
    linked = sum(len(" ".join(link.text_content().split())) for link in tree.xpath("//body//a[@href]")[:3000])
    return linked / shown if shown else 0.0
