"""What a page says of itself in JSON-LD: the one node that is this article, among graphs, lists and related ones."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

Node = Mapping[str, Any]

_ARTICLE = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|Report|PressRelease|NewsStory)$")
_PAGE = frozenset({"WebPage", "ItemPage", "AboutPage"})
_SHOWN = frozenset({"VideoObject", "Event"})
_LISTING = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "SearchResultPage", "ProfilePage"})
_SCRIPT = "//script[contains(translate(@type,'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz'),'ld+json')]"
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_COMMENT = re.compile(r"^\s*//[^\n]*$|/\*.*?\*/", re.M | re.S)
_MEMBER = re.compile(r"\"(@type|datePublished|dateModified|dateCreated|inLanguage|url)\"\s*:\s*\"([^\"<>{}]{1,300})\"\s*[,}]")
_KEYS = {
    name.lower(): name
    for name in (
        "datePublished dateModified dateCreated uploadDate headline name author creator publisher url articleBody inLanguage"
        " mainEntity mainEntityOfPage isAccessibleForFree"
    ).split()
}
_LIMIT = 500_000
_NODES = 300


def nodes(tree: HtmlElement) -> list[Node]:
    """Every top-level node of every block, graphs opened, in document order; broken blocks are mended or skipped."""
    found: list[Node] = []
    for script in tree.xpath(_SCRIPT)[:40]:
        text = str(script.text_content() or "")[:_LIMIT]
        found += list(_opened(_loaded(text), depth=0))
    return found[:_NODES]


def article(found: list[Node], *, urls: set[str], headings: set[str]) -> Node:
    """The node of the page's own article: the one that names its address or heading, else the first; {} when there is none."""
    return _joined(_chosen(found, urls, headings), found)


def _joined(node: Node, found: list[Node]) -> Node:
    """The node with the authors and publishers that it only points at ("@id") put in."""
    known = {str(one["@id"]): one for one in found if one.get("@id") and one.get("name")}
    return {**node, **{name: _resolved(node[name], known) for name in ("author", "creator", "publisher") if name in node}}


def _resolved(value: Any, known: Mapping[str, Node]) -> Any:
    if isinstance(value, list):
        return [_resolved(part, known) for part in value[:30]]
    is_pointer = isinstance(value, Mapping) and not value.get("name")
    return known.get(str(value.get("@id")), value) if is_pointer else value


def _chosen(found: list[Node], urls: set[str], headings: set[str]) -> Node:
    articles = [node for node in found if any(_ARTICLE.search(kind) for kind in kinds(node))]
    if not articles:
        dated = [node for node in found if _is_dated(node)]
        return next((node for kind in (_PAGE, _SHOWN) for node in dated if kind & kinds(node)), {})
    for node in articles:
        if _addresses(node) & urls:
            return node
    for node in articles:
        if _squeezed(text(node.get("headline")) or text(node.get("name"))) in headings:
            return node
    return articles[0]


def _is_dated(node: Node) -> bool:
    return any(node.get(name) for name in ("datePublished", "uploadDate"))


def is_shown(node: Node, *, headings: set[str]) -> bool:
    """Whether the node is a video or event that the page only shows: what it is called is not the page's heading."""
    return bool(_SHOWN & kinds(node)) and _squeezed(text(node.get("headline")) or text(node.get("name"))) not in headings


def has_article(found: list[Node]) -> bool:
    """Whether any node calls itself an article."""
    return any(_ARTICLE.search(kind) for node in found for kind in kinds(node))


def has_listing(found: list[Node]) -> bool:
    """Whether a node says that the page is a collection."""
    return any(_LISTING & kinds(node) for node in found)


def kinds(node: Node) -> frozenset[str]:
    """The node's types as bare names."""
    value = node.get("@type")
    names = value if isinstance(value, list) else [value]
    return frozenset(re.split(r"[/:#]", str(name))[-1] for name in names if name)


def text(value: Any) -> str:
    """A value as one plain line: strings, the first of a list, `@value` or `name` of an object; else ""."""
    if isinstance(value, str):
        return " ".join(html.unescape(value).split())
    if isinstance(value, list):
        return text(value[0]) if value else ""
    if isinstance(value, Mapping):
        return text(value.get("@value") or value.get("name") or "")
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def names(value: Any) -> list[str]:
    """The names of people or organisations, however they are nested."""
    if isinstance(value, list):
        return [name for part in value[:30] for name in names(part)]
    if isinstance(value, Mapping):
        return names(value.get("name")) if value.get("name") else []
    return [text(value)] if value else []


def plain_address(url: str) -> str:
    """Host and path for comparing addresses."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{(parts.hostname or '').removeprefix('www.')}{parts.path.rstrip('/')}" if parts.hostname else ""


def _addresses(node: Node) -> set[str]:
    entity = node.get("mainEntityOfPage")
    named = entity.get("@id") or entity.get("url") if isinstance(entity, Mapping) else entity
    return {address for value in (node.get("url"), node.get("@id"), named) if (address := plain_address(text(value).partition("#")[0]))}


def _squeezed(line: str) -> str:
    return squeezed(line) or "\0"


def squeezed(line: str) -> str:
    """Letters and figures only, lower case: for comparing headings."""
    return "".join(char for char in line.lower() if char.isalnum())


def _loaded(block: str) -> Any:
    block = _WRAPPING.sub("", _WRAPPING.sub("", block)).strip().rstrip(";")
    for candidate in (block, _TRAILING_COMMA.sub(r"\1", _COMMENT.sub("", block)), html.unescape(block)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return _several(block) or _scraped(block)


def _several(block: str) -> list[Any]:
    """Objects written one after another without a list around them."""
    decoder = json.JSONDecoder(strict=False)
    found: list[Any] = []
    position = block.find("{")
    while position >= 0 and len(found) < 20:
        try:
            value, position = decoder.raw_decode(block, position)
        except (ValueError, RecursionError):
            return found
        found.append(value)
        position = block.find("{", position)
    return found


def _scraped(block: str) -> list[Node]:
    """The plain members of an article's block that no reader of JSON takes, as with a quotation mark left bare in its headline."""
    found = {match[1]: match[2] for match in reversed(list(_MEMBER.finditer(block[:_LIMIT])))}
    return [found] if _ARTICLE.search(found.get("@type", "")) else []


def _spelt(node: Node) -> Node:
    """The node with its keys as schema.org writes them: without a prefix, in its letters' case."""
    return {_KEYS.get(name.rpartition(":")[2].rpartition("/")[2].lower(), name): value for name, value in node.items()}


def _opened(value: Any, *, depth: int) -> Iterator[Node]:
    if depth > 4:
        return
    if isinstance(value, list):
        for part in value[:_NODES]:
            yield from _opened(part, depth=depth + 1)
    elif isinstance(value, Mapping):
        value = _spelt(value)
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(name), list | Mapping):
                yield from _opened(value[name], depth=depth + 1)
