"""An archive of days whose pages hold one card an article: no links, the slug and the time are attributes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import scrapy
from scrapy.http import Response


class ArchiveCards(scrapy.Spider):
    """`/archive` links to days; a day's page holds `section.card[data-slug][data-at]` with a heading."""

    name = "archive_cards"

    def parse(self, response: Response, **_: Any) -> Iterator[Any]:
        """Entries of a day's page, or requests for the days of the archive."""
        for day in response.css("a.day::attr(href)").getall():
            yield response.follow(day)
        for card in response.css("section.card[data-slug]"):
            yield {
                "url": response.urljoin(card.attrib["data-slug"]),
                "title": card.css("h2::text").get(default="").strip(),
                "summary": " ".join(card.css("p::text").getall()).strip(),
                "published": card.attrib.get("data-at", ""),
            }
