"""OPML 2.0 <-> sources: what feed readers exchange."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET
from xml.sax.saxutils import quoteattr

from monitor.errors import ConfigError, Fault
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source


def read_opml(text: str, *, name: str, taken: Collection[str]) -> tuple[Source, ...]:
    """The feeds of an OPML text, each address once; its categories and folders become groups. ConfigError when it is no OPML.

    It names no ids: they are made of the titles, and none of those `taken`.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ConfigError(Fault(where=name, what="an OPML file with a DOCTYPE is not read", hint="take the DOCTYPE out"))
    try:
        root = ET.fromstring(text.encode("utf-8"))
    except ET.ParseError as error:
        raise ConfigError(Fault(where=f"{name}:{error.position[0]}", what=f"not readable as OPML: {error}")) from error
    found: dict[str, Source] = {}
    ids = set(taken)
    for outline, folders in _outlines(root.find("body"), ()):
        url = outline.get("xmlUrl", "").strip()
        if url in found:
            found[url] = _grouped(found[url], outline, folders)
        elif url.startswith(("http://", "https://")):
            found[url] = _grouped(_source(outline, url, ids), outline, folders)
    return tuple(found.values())


def _outlines(parent: ET.Element | None, folders: tuple[str, ...]) -> Iterator[tuple[ET.Element, tuple[str, ...]]]:
    for outline in parent.findall("outline") if parent is not None else ():
        if outline.get("xmlUrl"):
            yield outline, folders
        else:
            yield from _outlines(outline, (*folders, outline.get("text") or outline.get("title") or ""))


def _grouped(source: Source, outline: ET.Element, folders: tuple[str, ...]) -> Source:
    """The source with these groups more; a category is a path of folders (OPML 2.0: "/Boston/Weather,/Tech")."""
    named = (*re.split("[,/]", outline.get("category", "")), *folders)
    groups = (*source.groups, *filter(None, map(_group, named)))
    return replace(source, groups=tuple(dict.fromkeys(groups)))


def _source(outline: ET.Element, url: str, ids: set[str]) -> Source:
    title = outline.get("title") or outline.get("text") or urlsplit(url).hostname or url
    id = _free(slug(title) or slug(urlsplit(url).hostname or "source"), ids)
    language = outline.get("language", "")
    publisher = (urlsplit(outline.get("htmlUrl") or url).hostname or id).removeprefix("www.")
    return Source(id=SourceId(id), name=title, url=url, publisher=PublisherId(publisher), lang=language[:2].lower())


def _group(text: str) -> str:
    """A folder's name as a group has it: small letters of any script and digits, the rest as hyphens."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")[:60]


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
    """The OPML of sources, a folder a group with all that is in it; feeds and sitemaps alike, since readers take what they can."""
    listed = list(sources)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', "<head><title>monitor</title></head>", "<body>"]
    lines += [_element(source) for source in listed if not source.groups]
    for group in dict.fromkeys(group for source in listed for group in source.groups):
        inside = [_element(source) for source in listed if group in source.groups]
        lines += [f"<outline {_attributes({'text': group, 'title': group})}>", *inside, "</outline>"]
    return "\n".join((*lines, "</body>", "</opml>")) + "\n"


def _element(source: Source) -> str:
    """One feed; its categories keep the order of its groups."""
    category = ",".join(f"/{group}" for group in source.groups)
    named = {"type": "rss", "text": source.name, "title": source.name, "xmlUrl": source.url, "language": source.lang, "category": category}
    return f"<outline {_attributes(named)}/>"


def _attributes(given: Mapping[str, str]) -> str:
    return " ".join(f"{key}={quoteattr(_plain(value))}" for key, value in given.items() if value)


def _plain(text: str) -> str:
    """Without what XML 1.0 cannot hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)
