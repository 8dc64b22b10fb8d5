"""Title, authors, canonical address, site of a page: JSON-LD first, then meta names, then what trafilatura finds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import tldextract
from lxml.html import HtmlElement
from trafilatura.metadata import extract_author

from monitor.fetch.reading import bylines, jsonld, plain
from monitor.fetch.reading.entries import absolute
from monitor.fetch.reading.jsonld import Node, squeezed
from monitor.text.canonical import Canonical, accepts_canonical

_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cxenseparse:author")
_SEPARATOR = re.compile(r"\s+(?:[|\-–—·•»:]|::|\u2013)\s+|\s*[|｜_]\s*|\s+-\s*|(?<=[\u4e00-\u9fff])[-–—_|](?=\S)")
_LINE = 500
_suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def headings(tree: HtmlElement) -> list[str]:
    """What could be the headline, most telling first: og:title, h1, title."""
    shown = _shown(tree)
    listed = [meta(tree, "og:title"), meta(tree, "twitter:title"), *shown, _title_tag(tree)]
    return [line[:_LINE] for line in listed if line]


def title(tree: HtmlElement, node: Node, *, site: str) -> str:
    """The headline without the site's name."""
    headline = plain.title_of(jsonld.text(node.get("headline")), markup=True)
    shown = _shown(tree)
    stripped = [line for line in (_without_site(line, site, shown) for line in headings(tree)) if squeezed(line) != squeezed(site)]
    if headline and not headline.endswith(("…", "...")):
        return _without_site(headline, site, shown)
    if headline:
        start = squeezed(headline)[:40]
        return next((line for line in stripped if squeezed(line).startswith(start)), headline)
    return plain.title_of(stripped[0], markup=False) if stripped else ""


def authors(tree: HtmlElement, node: Node, *, site: str) -> tuple[str, ...]:
    """The people named as authors, each once; the site itself is none."""
    named = jsonld.names(node.get("author")) or jsonld.names(node.get("creator"))
    listed = [name for text in named for name in _people(text)]
    if not _clean(listed, site):
        listed = [name for key in _AUTHORS for text in _metas(tree, key)[:10] for name in bylines.SPLIT.split(text)]
    if not _clean(listed, site):
        listed = _found(tree)
    return _clean(listed, site)


def _people(text: str) -> list[str]:
    """A line of names cut up; a long one without an institution's word is cut whatever its parts look like."""
    if len(text) >= 40 and not bylines.names_a_body(text):
        return [part for part in bylines.SPLIT.split(text) if part]
    return bylines.people(text)


def site(tree: HtmlElement, node: Node, *, url: str) -> str:
    """The outlet's name, else its host."""
    publisher = jsonld.names(node.get("publisher"))
    named = meta(tree, "og:site_name") or (publisher[0] if publisher else "") or meta(tree, "application-name")
    return plain.title_of(named, markup=True)[:100] or (urlsplit(url).hostname or "")


def canonical(tree: HtmlElement, *, url: str) -> str:
    """The page's own address: its canonical link where that may be believed, else `url`."""
    links = [str(link) for link in tree.xpath("//link[contains(concat(' ',normalize-space(@rel),' '),' canonical ')]/@href")]
    for link in [*links[:2], meta(tree, "og:url")]:
        found = absolute(link, url)
        if found and accepts_canonical(found, page=url or found, registrable=registrable) is Canonical.ACCEPTED:
            return found
    return url


def lang(tree: HtmlElement, node: Node) -> str:
    """The language the page declares, as written."""
    root = tree.xpath("/html/@lang | /html/@xml:lang | //body/@lang")
    declared = [
        *map(str, root),
        jsonld.text(node.get("inLanguage")),
        meta(tree, "content-language"),
        meta(tree, "og:locale"),
        meta(tree, "language"),
    ]
    return next((value for value in declared if value.strip()), "")


def meta(tree: HtmlElement, name: str) -> str:
    """The content of the first meta of that property, name or http-equiv."""
    return next(iter(_metas(tree, name)), "")


def registrable(host: str) -> str:
    """The registrable domain of a host, by the public suffix list that ships with the library."""
    found = _suffixes(host)
    return f"{found.domain}.{found.suffix}" if found.suffix else found.domain


def _metas(tree: HtmlElement, name: str) -> list[str]:
    lowered = "translate({},'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz')=$name"
    test = " or ".join(lowered.format(attribute) for attribute in ("@property", "@name", "@http-equiv", "@itemprop"))
    found = tree.xpath(f"//meta[{test}]/@content", name=name)
    return [line for value in found if (line := " ".join(str(value).split()))]


def _shown(tree: HtmlElement) -> list[str]:
    return [" ".join(h1.text_content()[: 4 * _LINE].split())[:_LINE] for h1 in tree.xpath("//h1")[:3]]


def _title_tag(tree: HtmlElement) -> str:
    found = tree.xpath("//head/title") or tree.xpath("//title[not(ancestor::svg)]")
    return " ".join(found[0].text_content()[: 4 * _LINE].split()) if found else ""


def _without_site(line: str, name: str, shown: Sequence[str]) -> str:
    """Cut " | Site" and "Site: " off when what is left stands on the page as its heading, or the cut part is the site's name."""
    line = plain.title_of(line, markup=True)
    keys = {squeezed(text) for text in shown}
    if squeezed(line) in keys:
        return line
    for match in list(_SEPARATOR.finditer(line))[::-1]:
        before, after = line[: match.start()].strip(), line[match.end() :].strip()
        if squeezed(before) in keys or _is_site(after, name):
            return _without_site(before, name, shown) if before else line
        if squeezed(after) in keys or _is_site(before, name):
            return after or line
    return line


def _is_site(part: str, name: str) -> bool:
    key, own = squeezed(part), squeezed(name)
    if not key or not own or len(part.split()) > 5:
        return key == own != ""
    return own in key or (key in own and len(key) >= 0.6 * len(own))


def _clean(names: Sequence[str], name: str) -> tuple[str, ...]:
    kept = []
    for text in names:
        author = bylines.without_by(plain.title_of(text, markup=True)).strip(" ,;|")
        if 2 <= len(author) <= 80 and "://" not in author and "@" not in author and squeezed(author) != squeezed(name):
            kept.append(author)
    return tuple(dict.fromkeys(kept))[:20]


def _found(tree: HtmlElement) -> list[str]:
    """The author lines that trafilatura knows to look for."""
    try:
        author = extract_author(tree)
    except (ValueError, TypeError, AttributeError, LookupError, AssertionError):
        return []
    return [name.strip() for name in (author or "").split(";")]
