"""What sort of page came: an article, a stub behind a wall, a challenge or consent page, a listing, or nothing to read."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from monitor.fetch import jsonld, phrases
from monitor.fetch.jsonld import Node
from monitor.model.enums import PageKind

_SHORT = 1_500
_STUB = 140
_TEASER = 1_500
_LINKS = 8
_PROSE = 500
_LINE = 60
_CONSENT_HOST = re.compile(r"^(?:consent|guce|cmp|privacy|myprivacy|cookies?)\.", re.I)
_WALL_MARK = (
    "//*[contains(@class,'paywall') or contains(@id,'paywall') or contains(@class,'subscriber-only') or contains(@class,'premium-wall')]"
)


def refused(tree: HtmlElement, markup: str, *, title: str, status: int, url: str) -> bool:
    """Whether this is a challenge, a refusal or a consent wall and not what was asked for."""
    if status in {401, 403, 407, 429, 451, 503}:
        return True
    shown = visible_text(tree)
    if len(shown) > 2 * _SHORT:
        return False
    if _CONSENT_HOST.match(urlsplit(url).hostname or "") or phrases.CONSENT.search(title):
        return True
    if _says_article(tree) or longest_prose(tree) >= _PROSE:
        return False
    if phrases.CONSENT.search(shown[:_PROSE]) or phrases.CHALLENGE_TITLE.search(title):
        return True
    return len(shown) < _SHORT // 2 and bool(phrases.CHALLENGE_MARK.search(markup[:200_000]))


def missing(title: str, body: str, *, status: int) -> bool:
    """Whether the page says, whatever its status, that there is no such article."""
    heading = title.strip()
    return status in {404, 410} or (
        len(body) < 600 and bool(phrases.MISSING.search(heading) or (len(body) < 300 and phrases.MISSING.search(body)))
    )


def judge(tree: HtmlElement, found: list[Node], node: Node, *, body: str, dated: bool, url: str) -> PageKind:
    """The kind of a page that was not refused and is not missing."""
    if is_listing(tree, found, body=body, dated=dated, url=url):
        return PageKind.LISTING
    if not body:
        return PageKind.EMPTY
    if phrases.SHELL.search(body) and len(body) < 400:
        return PageKind.EMPTY
    if _weight(body) < _STUB or _walled(tree, node, body):
        return PageKind.STUB
    return PageKind.ARTICLE


def _weight(text: str) -> int:
    """Its length as Latin letters would have it: a character of Han, Kana or Hangul says as much as two or three of them."""
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
    return (many and prose < (_PROSE if dated else 2 * _PROSE)) or (
        _link_share(tree) > 0.75 and prose < _PROSE and len(body) < 4 * _PROSE and not dated
    )


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


def _says_article(tree: HtmlElement) -> bool:
    stated = tree.xpath("//meta[@property='article:published_time' or @property='og:type' and @content='article'] | //time[@datetime]")
    return bool(stated) or jsonld.has_article(jsonld.nodes(tree))


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
