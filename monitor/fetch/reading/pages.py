"""An article page to its text and facts: trafilatura for the body, our own reading of title, instant and kind of page."""

from __future__ import annotations

from datetime import datetime

from lxml import etree, html
from lxml.html import HtmlElement

from monitor.fetch.reading import body, dates, instants, jsonld, kinds, languages, pagefacts, walls
from monitor.fetch.reading.dateforms import Rules
from monitor.model.article import Page
from monitor.model.enums import Outcome, PageKind
from monitor.ports import Fetched

LIMIT = 3_000_000


def read(text: str, *, fetched: Fetched, lang: str, timezone: str, now: datetime | None) -> Page:
    """The page's kind, body, title, instant, authors, canonical address, language and site; the text of no article is ""."""
    tree = parsed(text)
    if tree is None:
        return Page(kind=PageKind.EMPTY, canonical_url=fetched.url)
    title = (pagefacts.headings(tree) or [""])[-1]
    if walls.refused(tree, text, title=title, status=fetched.status, url=fetched.url):
        return Page(kind=PageKind.BLOCKED, canonical_url=fetched.url)
    return _page(text, tree, fetched, lang=lang, timezone=timezone, now=now)


def parsed(text: str) -> HtmlElement | None:
    """The document, or None when nothing of it can be read; entities are never resolved, nothing is fetched."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree if isinstance(tree, HtmlElement) else None


def refusal(text: str, fetched: Fetched) -> Outcome | None:
    """BLOCKED when the bytes are a challenge or consent page instead of what was asked for, else None."""
    tree = parsed(text[:300_000])
    if tree is None:
        return None
    title = (pagefacts.headings(tree) or [""])[-1]
    blocked = walls.refused(tree, text[:300_000], title=title, status=fetched.status, url=fetched.url)
    return Outcome.BLOCKED if blocked else None


def _page(text: str, tree: HtmlElement, fetched: Fetched, *, lang: str, timezone: str, now: datetime | None) -> Page:
    nodes = jsonld.nodes(tree)
    canonical = pagefacts.canonical(tree, url=fetched.url)
    headings = {jsonld.squeezed(line) for line in pagefacts.headings(tree)}
    node = jsonld.article(nodes, urls={jsonld.plain_address(url) for url in (canonical, fetched.url) if url}, headings=headings)
    site = pagefacts.site(tree, node, url=canonical)
    title = pagefacts.title(tree, node, site=site)
    words = body.text_of(text, tree, node, title=title)
    language = languages.settle(pagefacts.lang(tree, node) or lang, words or title)
    rules = Rules(zone=timezone, lang=language, order=dates.order_of(language), date_format="", now=None, earliest=None)
    paper = instants.Paper(tree=tree, node=node, headings=headings, url=fetched.url, now=now)
    when = instants.published(paper, rules=rules)
    gone = kinds.missing(tree, title, words, status=fetched.status)
    dated = when.instant is not None
    kind = PageKind.EMPTY if gone else kinds.judge(tree, nodes, node, body=words, dated=dated, url=fetched.url)
    readable = kind in {PageKind.ARTICLE, PageKind.STUB}
    is_silent = not dated and when.note != "ambiguous"
    when = instants.guessed(paper, text, rules=rules) if readable and is_silent else when
    return Page(
        kind=kind,
        title=title,
        text=words if readable else "",
        published=when.instant,
        precision=when.precision,
        authors=pagefacts.authors(tree, node, site=site),
        canonical_url=canonical,
        lang=language,
        site=site,
    )
