"""From a page to ways of following it: feeds it advertises, sitemaps its robots.txt names, item selectors for a listing.

Pure functions of bytes already fetched; whoever calls them fetches and tries the candidates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from monitor.fetch.reading.entries import absolute
from monitor.fetch.reading.pages import parsed
from monitor.model.enums import Way
from monitor.model.source import Listing

_TYPES = re.compile(r"application/(?:rss|atom|rdf|feed)\+(?:xml|json)|application/json.*feed|text/xml|application/xml", re.I)
_LOOKS = re.compile(r"(?:/rss|/feed|/atom|\.rss|\.atom|rss\.xml|feed\.xml|atom\.xml|index\.xml|feed\.json|/feeds?/|[?&]feed=)", re.I)
_COMMENTS = re.compile(r"comment|kommentar|commentaire", re.I)
_NEWS_MAP = re.compile(r"news", re.I)
_SITEMAP = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.I | re.M)
_COMMON = (
    "/feed",
    "/rss",
    "/rss.xml",
    "/feed.xml",
    "/atom.xml",
    "/index.xml",
    "/feed.json",
    "/news-sitemap.xml",
    "/sitemap-news.xml",
    "/sitemap_news.xml",
)
_ITEMS = 4
_HEADLINE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One way that may work: where, how, what it was called, and what it was found by."""

    url: str
    way: Way
    title: str = ""
    found_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Selectors for a listing, how many items they find on this page, and a few of the titles."""

    listing: Listing
    items: int
    titles: tuple[str, ...]


def feeds(html: str, *, url: str) -> tuple[Candidate, ...]:
    """The feeds a page advertises or links to, the advertised first, comment feeds last."""
    tree = parsed(html)
    if tree is None:
        return ()
    found = _first_each([*_advertised(tree, url), *_linked(tree, url)])
    return tuple(sorted(found, key=lambda one: bool(_COMMENTS.search(one.url + one.title))))


def sitemaps(robots: str, *, url: str) -> tuple[Candidate, ...]:
    """The sitemaps a robots.txt names, news ones first."""
    named = [link for text in _SITEMAP.findall(robots[:500_000]) if (link := absolute(text, url))]
    ordered = sorted(dict.fromkeys(named), key=lambda link: not _NEWS_MAP.search(link))
    return tuple(
        Candidate(url=link, way=Way.NEWS_SITEMAP if _NEWS_MAP.search(urlsplit(link).path) else Way.SITEMAP, found_by="robots.txt")
        for link in ordered
    )


def guesses(url: str) -> tuple[Candidate, ...]:
    """Addresses where feeds and news sitemaps usually lie; to be tried only when nothing is advertised."""
    root = urljoin(url, "/")
    return tuple(
        Candidate(url=urljoin(root, path), way=Way.NEWS_SITEMAP if "sitemap" in path else Way.FEED, found_by="usual address")
        for path in _COMMON
    )


def selectors(html: str, *, url: str) -> tuple[Proposal, ...]:
    """Up to three proposals for reading a listing, the most plausible first; () when nothing repeats."""
    tree = parsed(html)
    if tree is None:
        return ()
    groups: dict[str, list[HtmlElement]] = {}
    for link in _article_links(tree, url):
        for element in _ancestors(link):
            groups.setdefault(_css(element), []).append(element)
    proposals = [_proposal(css, _unique(elements)) for css, elements in groups.items() if css]
    good = [proposal for proposal in proposals if proposal.items >= _ITEMS]
    return tuple(sorted(good, key=_plausible, reverse=True)[:3])


def _advertised(tree: HtmlElement, url: str) -> Iterator[Candidate]:
    for link in tree.xpath("//link[@href][contains(concat(' ',translate(@rel,'ALTERN','altern'),' '),' alternate ')]"):
        if _TYPES.search(link.get("type") or ""):
            found = absolute(link.get("href"), url)
            if found:
                yield Candidate(url=found, way=Way.FEED, title=(link.get("title") or "").strip(), found_by="link")


def _linked(tree: HtmlElement, url: str) -> Iterator[Candidate]:
    for link in tree.xpath("//a[@href]")[:3000]:
        found = absolute(link.get("href"), url)
        if found and _LOOKS.search(urlsplit(found).path + "?" + urlsplit(found).query):
            yield Candidate(url=found, way=Way.FEED, title=" ".join(link.text_content().split())[:100], found_by="anchor")


def _first_each(found: list[Candidate]) -> list[Candidate]:
    first: dict[str, Candidate] = {}
    for candidate in found:
        first.setdefault(candidate.url, candidate)
    return list(first.values())


def _article_links(tree: HtmlElement, url: str) -> list[HtmlElement]:
    """Links on the same host whose text is long enough for a headline, outside of navigation."""
    host = urlsplit(url).hostname
    links = tree.xpath("//a[@href][not(ancestor::nav or ancestor::header or ancestor::footer)]")[:2000]
    return [link for link in links if len(_words(link)) >= _HEADLINE and urlsplit(absolute(link.get("href"), url)).hostname == host]


def _ancestors(link: HtmlElement) -> list[HtmlElement]:
    return [link, *list(link.iterancestors())[:5]]


def _css(element: HtmlElement) -> str:
    """Tag and first telling class, below the nearest named parent: "div.list li.entry"; "" for what names nothing."""
    own = _named(element)
    parent = next((name for above in list(element.iterancestors())[:3] if "." in (name := _named(above))), "")
    if element.tag in {"html", "body", "main"} or ("." not in own and not parent):
        return own if own in {"article", "li", "tr"} else ""
    return f"{parent} {own}".strip() if "." not in own else own


def _named(element: HtmlElement) -> str:
    classes = [
        name
        for name in (element.get("class") or "").split()
        if re.fullmatch(r"[A-Za-z][\w-]{1,40}", name) and not re.search(r"\d{3,}", name)
    ]
    return f"{element.tag}.{classes[0]}" if classes else str(element.tag)


def _unique(elements: list[HtmlElement]) -> list[HtmlElement]:
    return list(dict.fromkeys(elements))


def _proposal(css: str, elements: list[HtmlElement]) -> Proposal:
    headings = Counter(tag for element in elements for tag in ("h1", "h2", "h3", "h4") if element.find(f".//{tag}") is not None)
    tag = headings.most_common(1)[0][0] if headings else ""
    dated = sum(element.find(".//time") is not None for element in elements)
    date = "time::attr(datetime)" if dated * 2 > len(elements) else _date_selector(elements)
    title = tag if headings[tag] * 2 > len(elements) else ""
    own = elements[0].tag == "a"
    listing = Listing(
        item=css,
        link="xpath:@href" if own else f"{tag} a::attr(href)" if title and _inside(elements, tag) else "a::attr(href)",
        title=title,
        date=date,
    )
    return Proposal(listing=listing, items=len(elements), titles=tuple(_title(element, title) for element in elements[:5]))


def _inside(elements: list[HtmlElement], tag: str) -> bool:
    return all(element.find(f".//{tag}//a") is not None for element in elements)


def _date_selector(elements: list[HtmlElement]) -> str:
    """The class of short texts with figures that most items hold."""
    found = Counter(
        _named(part)
        for element in elements
        for part in element.iter("span", "div", "p", "em", "td")
        if re.search(r"\d{1,4}[-./年]\s?\d{1,2}|\d{1,2}\s\w+\s\d{4}|\w+\s\d{1,2},\s\d{4}", _words(part)) and len(_words(part)) < 40
    )
    best = [name for name, count in found.most_common(3) if count * 2 > len(elements)]
    return best[0] if best else ""


def _plausible(proposal: Proposal) -> tuple[int, int, int]:
    """Dates and headings first, then as many items as links have, the outermost element that holds one each."""
    listing = proposal.listing
    return (bool(listing.date) + bool(listing.title), min(proposal.items, 60), -len(listing.item))


def _title(element: HtmlElement, tag: str) -> str:
    part = element.find(f".//{tag}") if tag else None
    return _words(element if part is None else part)[:120]


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
