"""HTML listing pages to entries by a source's own selectors: CSS as Scrapy has it (`::attr(x)`, `::text`), XPath behind `xpath:`."""

from __future__ import annotations

import re
from datetime import datetime

from parsel import Selector, SelectorList

from monitor.fetch.reading import dates, entries, feeds, pages, plain
from monitor.model.article import Entry, Feed
from monitor.model.enums import Outcome
from monitor.model.source import Listing, Source
from monitor.ports import Fetched

_TEXT_NODES = "xpath:.//text()[not(ancestor::script or ancestor::style)]"


def read(source: Source, fetched: Fetched, text: str, *, now: datetime | None) -> Feed:
    """The entries of a listing; BLOCKED for a challenge page, a warning when the selectors found nothing."""
    refused = pages.refusal(text, fetched)
    if refused is not None or source.listing is None:
        return Feed(outcome=refused or Outcome.PARSE_ERROR, kind="listing", warnings=() if refused else ("no_selectors",))
    page = Selector(text=text[: pages.LIMIT], type="html", huge_tree=False)
    for selector in source.listing.remove:
        select(page, selector).drop()
    base = entries.absolute(str(page.css("base::attr(href)").get() or ""), fetched.url) or feeds.base_of(fetched)
    found = _entries(select(page, source.listing.item), source, base, now)
    return Feed(
        kind="listing",
        title=plain.title_of(str(page.css("title::text").get() or ""), markup=True),
        entries=tuple(found[: source.listing.max_items]),
        dropped=max(0, len(found) - source.listing.max_items),
        warnings=() if found else ("no_items",),
    )


def select(page: Selector, selector: str) -> SelectorList[Selector]:
    """What a selector finds, relative to where it stands; raises ValueError for one that cannot be read."""
    if selector.startswith("xpath:"):
        return page.xpath(selector.removeprefix("xpath:").strip())
    return page.css(selector)


def _entries(items: SelectorList[Selector], source: Source, base: str, now: datetime | None) -> list[Entry]:
    listing = source.listing
    if listing is None:
        return []
    raws = [_first(item, listing.date) or _stated_time(item) for item in items]
    rules = dates.learn(dates.rules_for(source, now=now, date_format=listing.date_format), raws)
    dated = zip(items, raws, dates.read_all(raws, rules), strict=True)
    read_items = (_entry(item, listing, base, raw=raw, when=when) for item, raw, when in dated)
    unique = {entry.url: entry for entry in read_items if entry.url and _wanted(entry.url, listing)}
    return list(unique.values())


def _wanted(url: str, listing: Listing) -> bool:
    if listing.url_pattern and not re.search(listing.url_pattern, url):
        return False
    return not any(re.search(pattern, url) for pattern in listing.exclude)


def _entry(item: Selector, listing: Listing, base: str, *, raw: str, when: dates.Dated) -> Entry:
    link = _first(item, listing.link) or _first(item, "xpath:self::a/@href")
    return Entry(
        url=entries.absolute(link, base),
        title=plain.title_of(_title(item, listing), markup=False),
        summary=_first(item, listing.body) if listing.body else "",
        published=when.instant,
        published_raw=raw[:100],
        precision=when.precision,
    )


def _title(item: Selector, listing: Listing) -> str:
    """The declared title, else the text of the first heading, else of the longest link."""
    if listing.title:
        return _first(item, listing.title)
    heading = _first(item, "xpath:.//h1|.//h2|.//h3|.//h4")
    links = [_all_text(link) for link in item.xpath("self::a|.//a[@href]")]
    return heading or max(links, key=len, default="") or _all_text(item)


def _stated_time(item: Selector) -> str:
    return str(item.xpath(".//time/@datetime").get() or "")


def _first(item: Selector, selector: str) -> str:
    if not selector:
        return ""
    found = select(item, selector)
    if not found:
        return ""
    node = found[0]
    return " ".join(str(node.get()).split()) if isinstance(node.root, str) else _all_text(node)


def _all_text(item: Selector) -> str:
    return " ".join(" ".join(select(item, _TEXT_NODES).getall()).split())
