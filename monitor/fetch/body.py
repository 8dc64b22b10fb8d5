"""The article's text: trafilatura's default reading, less what its precise reading leaves out and what looks like furniture."""

from __future__ import annotations

import trafilatura
from lxml.html import HtmlElement

from monitor.fetch import jsonld, phrases
from monitor.fetch.jsonld import Node, squeezed

_KEEP = 0.6
_RESCUE = 250
_LINKY = 0.6
_BOX = 1_200
_PROMO = (
    "//*[self::aside or self::nav or self::footer or self::form or "
    "contains(@class,'related') or contains(@class,'newsletter') or contains(@class,'promo') or contains(@class,'share')"
    " or contains(@class,'recommend') or contains(@class,'sidebar') or contains(@class,'more-on') or contains(@class,'read-more')"
    " or contains(@class,'author-bio') or contains(@class,'tags')]"
)


def text_of(markup: str, tree: HtmlElement, node: Node, *, title: str) -> str:
    """The body, a paragraph a line; JSON-LD's own body only where nothing else was found and the article is free to read."""
    full = _extracted(markup, precise=False)
    body = _voted(full, _extracted(markup, precise=True), tree) if full else ""
    body = _without_heading(body, title)
    spare = jsonld.text(node.get("articleBody"))
    closed = str(node.get("isAccessibleForFree", "")).lower() in {"false", "no"}
    return spare if len(body) < _RESCUE < len(spare) / 2 and not closed else body


def _extracted(markup: str, *, precise: bool) -> str:
    try:
        return trafilatura.extract(markup, favor_precision=precise, include_comments=False) or ""
    except (ValueError, TypeError, AttributeError, LookupError, AssertionError):
        return ""


def _voted(full: str, precise: str, tree: HtmlElement) -> str:
    """Paragraphs of the full reading that the precise one shares or that do not look like furniture; all if too few stay."""
    if full == precise:
        return _trimmed(full)
    shared = {squeezed(line) for line in precise.splitlines()}
    furniture = _furniture(tree)
    kept = [line for line in full.splitlines() if squeezed(line) in shared or not _odd(line, furniture)]
    text = "\n".join(kept)
    return _trimmed(text if len(text) >= _KEEP * len(full) else full)


def _odd(line: str, furniture: frozenset[str]) -> bool:
    key = squeezed(line)
    return key in furniture or bool(phrases.FURNITURE.match(line.lstrip("-•* ")) and len(line) < 160)


def _furniture(tree: HtmlElement) -> frozenset[str]:
    """Texts of blocks that are mostly links or stand in boxes for something else."""
    found = set()
    for block in tree.xpath("//p|//li|//h2|//h3|//h4|//div[not(.//p)][not(.//div)]")[:4000]:
        text = squeezed(block.text_content())
        linked = sum(len(squeezed(link.text_content())) for link in block.iter("a"))
        if text and linked >= _LINKY * len(text):
            found.add(text)
    for box in tree.xpath(_PROMO)[:400]:
        if len(box.text_content()) > _BOX:
            continue
        found.update(squeezed(block.text_content()) for block in box.iter("p", "li", "h2", "h3", "h4", "span"))
    return frozenset(found)


def _trimmed(text: str) -> str:
    """The text without furniture lines at its very end."""
    lines = text.splitlines()
    while len(lines) > 1 and len(lines[-1]) < 160 and phrases.FURNITURE.match(lines[-1].lstrip("-•* ")):
        lines.pop()
    return "\n".join(lines)


def _without_heading(body: str, title: str) -> str:
    first, _, rest = body.partition("\n")
    return rest.strip() if rest and title and squeezed(first) == squeezed(title) else body
