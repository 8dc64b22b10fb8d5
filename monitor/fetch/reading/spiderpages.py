"""Odd official sites: the page goes through its spider class as Scrapy would hand it over; Scrapy is loaded at the first one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from monitor.fetch.reading import dates, entries, feeds, pages, plain
from monitor.model.article import Entry, Feed
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched

MODULES = ("spiders",)


def read(source: Source, fetched: Fetched, text: str, *, now: datetime | None) -> Feed:
    """What `parse` of the source's spider yields: mappings become entries, requests become `more`."""
    refused = pages.refusal(text, fetched)
    if refused is not None:
        return Feed(outcome=refused, kind="spider")
    found, more = _run(source.spider, fetched)
    raws = [_text(item, "published") for item in found[: feeds.KEEP]]
    dated = dates.read_all(raws, dates.learn(dates.rules_for(source, now=now), raws))
    base = feeds.base_of(fetched)
    read_items = tuple(_entry(item, when, base) for item, when in zip(found, dated, strict=False))
    return Feed(
        kind="spider",
        entries=tuple(entry for entry in read_items if entry.title or entry.url),
        more=tuple(dict.fromkeys(link for text in more if (link := entries.absolute(text, base)))),
        dropped=len(found) - len(read_items),
        warnings=() if read_items or more else ("no_items",),
        outcome=Outcome.OK,
    )


def _run(name: str, fetched: Fetched) -> tuple[list[Mapping[str, Any]], list[str]]:
    """The items and the addresses that the spider named wants; LookupError when there is no such spider."""
    from scrapy.http import HtmlResponse, Request
    from scrapy.settings import Settings
    from scrapy.spiderloader import SpiderLoader

    loader = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": list(MODULES)}))
    response = HtmlResponse(fetched.url, body=fetched.body, headers=dict(fetched.headers))
    items: list[Mapping[str, Any]] = []
    links: list[str] = []
    for result in loader.load(name)().parse(response):
        if isinstance(result, Request):
            links.append(result.url)
        else:
            items.append(result)
    return items, links


def _entry(item: Mapping[str, Any], when: dates.Dated, base: str) -> Entry:
    raw = _text(item, "published")
    heading = plain.title_of(_text(item, "title"), markup=False)
    link = entries.absolute(_text(item, "url"), base)
    return Entry(
        guid=_text(item, "guid") or entries.made_guid(heading, link, raw),
        url=link,
        title=heading,
        summary=entries.shortened(plain.visible(_text(item, "summary")).strip()),
        body=plain.visible(_text(item, "body")).strip()[: entries.BODY],
        published=when.instant,
        published_raw=raw[:100],
        precision=when.precision,
        lang=_text(item, "lang"),
    )


def _text(item: Mapping[str, Any], name: str) -> str:
    return str(item.get(name) or "").strip()
