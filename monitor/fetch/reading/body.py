"""The article's text: trafilatura's default reading, less what its precise reading leaves out and what looks like furniture."""

from __future__ import annotations

import trafilatura
from lxml.html import HtmlElement

from monitor.fetch.reading import jsonld, phrases
from monitor.fetch.reading.jsonld import Node, squeezed

_KEEP = 0.6
_RESCUE = 250
_LINKY = 0.6
_BOX = 1_200
_SENTENCE = 40
_MARKS = "-•*（(【[ "
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
    shared = {squeezed(line) for line in precise.splitlines()}
    furniture = _furniture(tree)
    kept = [line for line in full.splitlines() if _stays(line, furniture, is_shared=squeezed(line) in shared)]
    text = "\n".join(kept)
    return _trimmed(text if len(text) >= _KEEP * len(full) else full)


def _stays(line: str, furniture: frozenset[str], *, is_shared: bool) -> bool:
    """One sign of furniture is enough where the precise reading leaves the line out, two are needed where it has it."""
    signs = (squeezed(line) in furniture) + _says_furniture(line)
    return signs < (2 if is_shared else 1)


def _says_furniture(line: str) -> bool:
    return len(line) < 160 and bool(phrases.FURNITURE.match(line.lstrip(_MARKS)))


def _furniture(tree: HtmlElement) -> frozenset[str]:
    """Texts of blocks that are mostly links or stand in boxes for something else."""
    found = set()
    for block in tree.xpath("//p|//li|//h2|//h3|//h4|//div[not(.//p)][not(.//div)]")[:4000]:
        text = squeezed(block.text_content())
        linked = sum(len(squeezed(link.text_content())) for link in block.iter("a"))
        if text and linked >= _LINKY * len(text) and not _is_sentence(block):
            found.add(text)
    for box in tree.xpath(_PROMO)[:400]:
        if len(box.text_content()) > _BOX:
            continue
        found.update(squeezed(block.text_content()) for block in box.iter("p", "li", "h2", "h3", "h4", "span"))
    return frozenset(found)


def _is_sentence(block: HtmlElement) -> bool:
    """A paragraph that ends as sentences do is text, however much of it is a link: headings in boxes have no full stop."""
    words = block.text_content().strip()
    return block.tag == "p" and len(words) >= _SENTENCE and words.rstrip("\"'”’»)").endswith((".", "!", "?", "。", "！", "？", "؟", "।"))


def _trimmed(text: str) -> str:
    """The text without furniture lines at its very end."""
    lines = text.splitlines()
    while len(lines) > 1 and _says_furniture(lines[-1]):
        lines.pop()
    return "\n".join(lines)


def _without_heading(body: str, title: str) -> str:
    first, _, rest = body.partition("\n")
    return rest.strip() if rest and title and squeezed(first) == squeezed(title) else body
