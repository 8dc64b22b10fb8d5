"""OPML 2.0 <-> sources: what feed readers exchange."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET
from xml.sax.saxutils import quoteattr

from monitor.errors import ConfigError, Fault
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source


def read_opml(text: str, *, name: str) -> tuple[Source, ...]:
    """The feeds of an OPML text, each address once; folders become groups. ConfigError when it is no OPML."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ConfigError(Fault(where=name, what="an OPML file with a DOCTYPE is not read", hint="take the DOCTYPE out"))
    try:
        root = ET.fromstring(text.encode("utf-8"))
    except ET.ParseError as error:
        raise ConfigError(Fault(where=f"{name}:{error.position[0]}", what=f"not readable as OPML: {error}")) from error
    found: dict[str, Source] = {}
    ids: set[str] = set()
    for outline, folders in _outlines(root.find("body"), ()):
        url = outline.get("xmlUrl", "").strip()
        if url.startswith(("http://", "https://")) and url not in found:
            found[url] = _source(outline, url, folders, ids)
    return tuple(found.values())


def _outlines(parent: ET.Element | None, folders: tuple[str, ...]) -> Iterator[tuple[ET.Element, tuple[str, ...]]]:
    for outline in parent.findall("outline") if parent is not None else ():
        if outline.get("xmlUrl"):
            yield outline, folders
        else:
            yield from _outlines(outline, (*folders, slug(outline.get("text") or outline.get("title") or "")))


def _source(outline: ET.Element, url: str, folders: tuple[str, ...], ids: set[str]) -> Source:
    title = outline.get("title") or outline.get("text") or urlsplit(url).hostname or url
    id = _free(slug(title) or slug(urlsplit(url).hostname or "source"), ids)
    language = outline.get("language", "")
    publisher = (urlsplit(outline.get("htmlUrl") or url).hostname or id).removeprefix("www.")
    groups = tuple(folder for folder in folders if folder)
    return Source(id=SourceId(id), name=title, url=url, publisher=PublisherId(publisher), lang=language[:2].lower(), groups=groups)


def slug(text: str) -> str:
    """A short name a source may have: lower-case letters, digits, hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60]


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    taken.add(name)
    return name


def write_opml(sources: Iterable[Source]) -> str:
    """The OPML of sources; feeds and sitemaps alike, since readers take what they can."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', "<head><title>monitor</title></head>", "<body>"]
    for source in sources:
        given = {"type": "rss", "text": source.name, "title": source.name, "xmlUrl": source.url, "language": source.lang}
        lines.append("<outline " + " ".join(f"{key}={quoteattr(_plain(value))}" for key, value in given.items() if value) + "/>")
    return "\n".join((*lines, "</body>", "</opml>")) + "\n"


def _plain(text: str) -> str:
    """Without what XML 1.0 cannot hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)
