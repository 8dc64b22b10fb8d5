"""Feed text before any XML parser sees it: junk, DTDs and stray ampersands out, items apart, all in linear time."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_ROOT = re.compile(r"<(?:\w+:)?(rss|rdf|feed|channel|urlset|sitemapindex)(?=[\s>/])", re.I)
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]", re.I)
_HEAD = 65_536
_NOT_XML = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z_][\w.\-]{0,63};|)")
_MEDIA = re.compile(r"xmlns:(\w{1,20})\s*=\s*[\"']https?://search\.yahoo\.com/mrss/?[\"']", re.I)
_OWN_TEXT = re.compile(r"<(?:description|summary|content(?::encoded)?)[\s>]", re.I)
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_ENTITY = re.compile(r"<!ENTITY\s+([\w.\-]{1,64})\s+(?:\"([^\"<&%]{0,300})\"|'([^'<&%]{0,300})')\s*>")
_ITEM = {
    "rss": re.compile(r"<(/?)((?:\w{1,32}:)?item)(?=[\s>/])", re.I),
    "feed": re.compile(r"<(/?)((?:\w{1,32}:)?entry)(?=[\s>/])", re.I),
}
_ISLAND = re.compile(r"<!\[CDATA\[|<!--")
_CDATA = re.compile(r"<!\[CDATA\[")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """XML text from its root on, without comments: `root` is rss, rdf, feed, channel, urlset, sitemapindex, html or "" (none).

    `entities` are the harmless ones that the document declared itself.
    """

    root: str
    text: str
    entities: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A feed taken apart: what stands around the items, the whole items, and whether the last one was cut off."""

    head: str
    items: tuple[str, ...]
    tail: str
    truncated: bool


def prepare(text: str) -> Prepared:
    """The text with everything before the root gone and every reference one that XML knows."""
    match = _ROOT.search(text, 0, _HEAD + len(text) - len(text.lstrip()))
    page = _HTML.search(text, 0, match.start() if match else _HEAD)
    if match is None or page is not None:
        return Prepared(root="html" if page or "<body" in text[:_HEAD].lower() else "", text="")
    before, body = text[: match.start()], text[match.start() :]
    found = (("leading_junk", _is_junk(before)), ("dtd_dropped", "<!ENTITY" in before))
    return Prepared(
        root=match[1].lower(),
        text=_uncommented(body) if "<!--" in body else body,
        entities=tuple((name + ";", double or single) for name, double, single in _ENTITY.findall(before)),
        warnings=tuple(name for name, seen in found if seen),
    )


def repair(text: str, entities: tuple[tuple[str, str], ...]) -> tuple[str, tuple[str, ...]]:
    """The text with every reference one that XML knows and without forbidden characters, and what had to be done."""
    clean = _NOT_XML.sub("", text)
    repaired, strays = _outside_cdata(clean, dict(entities))
    found = (("control_characters", len(clean) != len(text)), ("unescaped_ampersand", strays > 0))
    return repaired, tuple(name for name, seen in found if seen)


def take_apart(text: str, root: str) -> Parts:
    """Split a feed into head, items and tail without parsing it; items that hold an opening of the next are ended there."""
    return take_apart_by(text, _ITEM["feed" if root == "feed" else "rss"])


def take_apart_by(text: str, tag: re.Pattern[str]) -> Parts:
    """The same for items whose tags match: group 1 is the slash of an end, group 2 the name."""
    spans, truncated = _spans(text, tag)
    if not spans:
        return Parts(head=text, items=(), tail="", truncated=truncated or not _closed(text))
    tail = text[spans[-1][1] :]
    cut = truncated or (not _closed(tail))
    items = tuple(text[start:end] for start, end in spans)
    return Parts(head=text[: spans[0][0]], items=items, tail="" if cut else tail, truncated=cut)


def join(parts: Parts) -> str:
    """The feed again, closed properly when its end was missing."""
    declared = _MEDIA.search(parts.head)
    name = f"{declared[1] if declared else 'media'}:description"
    items = [_without_captions(item, name) if f"<{name}" in item else item for item in parts.items]
    return parts.head + "\n".join(items) + (parts.tail or _closing(parts.head))


def _without_captions(item: str, name: str) -> str:
    """The item without its pictures' descriptions where it has one of its own: feedparser takes the first for the item's."""
    if not _OWN_TEXT.search(item):
        return item
    kept, position = [], 0
    while (start := item.find(f"<{name}", position)) >= 0 and (end := _end_of(item, start, name)) > 0:
        kept.append(item[position:start])
        position = end
    return "".join([*kept, item[position:]])


def _end_of(text: str, start: int, name: str) -> int:
    """Where the element that begins at `start` ends, 0 when it does not."""
    opened = text.find(">", start)
    if opened > 0 and text[opened - 1] == "/":
        return opened + 1
    closing = text.find(f"</{name}", start)
    return text.find(">", closing) + 1 if closing > 0 else 0


def _closing(head: str) -> str:
    opened = _ROOT.match(head.lstrip())
    root = re.match(r"<([\w:]+)", head.lstrip())
    inside = re.findall(r"<(/?)((?:\w+:)?channel)(?=[\s>])", head, re.I)
    name = root[1] if root else ""
    channel = inside[-1][1] if inside and not inside[-1][0] and opened and opened[1].lower() != "channel" else ""
    return (f"</{channel}>" if channel else "") + (f"</{name}>" if name else "")


def _closed(tail: str) -> bool:
    return bool(re.search(r"</(?:\w+:)?(?:rss|rdf|feed|channel|urlset|sitemapindex)\s*>", tail[-2000:], re.I))


def _spans(text: str, tag: re.Pattern[str]) -> tuple[list[tuple[int, int]], bool]:
    """Start and end of every whole item outside CDATA, all of the first one's name; the flag says that the last one never ended."""
    spans: list[tuple[int, int]] = []
    opened, name = -1, ""
    for match in _tags(text, tag):
        name = name or match[2].lower()
        end = text.find(">", match.end())
        if match[2].lower() != name or (end > 0 and text[end - 1] == "/"):
            continue
        if match[1] and opened >= 0:
            spans.append((opened, end + 1 if end >= 0 else len(text)))
            opened = -1
        elif not match[1]:
            spans += [(opened, match.start())] if opened >= 0 else []
            opened = match.start()
    return _unended(spans), opened >= 0


def _unended(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [span for span in spans if span[1] > span[0]]


def _tags(text: str, tag: re.Pattern[str]) -> Iterator[re.Match[str]]:
    position = 0
    while True:
        cdata = text.find("<![CDATA[", position)
        stop = cdata if cdata >= 0 else len(text)
        yield from tag.finditer(text, position, stop)
        if cdata < 0:
            return
        end = text.find("]]>", cdata)
        if end < 0:
            return
        position = end + 3


def _outside_cdata(text: str, entities: dict[str, str]) -> tuple[str, int]:
    """Repair references outside CDATA; counts the ampersands that were none."""
    pieces: list[str] = []
    strays = position = 0
    for start, end, keep in _islands(text):
        piece, wrong = _repair(text[position:start], entities)
        pieces += [piece, text[start:end] if keep else ""]
        strays += wrong
        position = end
    piece, wrong = _repair(text[position:], entities)
    return "".join([*pieces, piece]), strays + wrong


def _uncommented(text: str) -> str:
    pieces: list[str] = []
    position = 0
    for start, end, keep in _islands(text):
        pieces += [text[position:start], text[start:end] if keep else ""]
        position = end
    return "".join([*pieces, text[position:]])


def _islands(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end of each CDATA section (to be kept) and comment (not); one that never ends is cut off or, a comment, opened."""
    opening = _ISLAND
    position = 0
    while match := opening.search(text, position):
        cdata = match[0] != "<!--"
        end = text.find("]]>" if cdata else "-->", match.end())
        if end < 0 and cdata:
            return
        position = end + 3 if end >= 0 else match.end()
        opening = opening if end >= 0 else _CDATA
        yield match.start(), position, cdata


def _repair(text: str, entities: dict[str, str]) -> tuple[str, int]:
    strays = 0

    def known(match: re.Match[str]) -> str:
        nonlocal strays
        name = match[1]
        if name in _XML_NAMES:
            return match[0]
        if name.startswith("#"):
            return _character(match[0])
        if name in entities:
            return html.escape(entities[name])
        character = html.unescape(match[0]) if name else match[0]
        if character != match[0] and name:
            return html.escape(character)
        strays += 1
        return "&amp;" + name

    return _REFERENCE.sub(known, text), strays


def _character(reference: str) -> str:
    return html.escape(_NOT_XML.sub("", html.unescape(reference)))


def _is_junk(before: str) -> bool:
    """Anything but an XML declaration, instructions, comments and a DOCTYPE."""
    rest = re.sub(
        r"<\?.{0,2000}?\?>|<!--.{0,5000}?-->|<!DOCTYPE[^\[>]{0,500}(?:\[[^\]]{0,60000}\])?\s*>", "", before[:_HEAD], flags=re.S | re.I
    )
    return bool(rest.strip()) or before[:1].isspace()
