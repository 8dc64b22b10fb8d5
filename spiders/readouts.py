"""A ministry's page of readouts: one long page, each readout a heading, a "Published: 18 June 2023, 20:15" line, then paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import scrapy
from scrapy.http import Response

_PUBLISHED = re.compile(r"^\s*Published:\s*(.+?)\s*$")


class Readouts(scrapy.Spider):
    """Headings with an id are readouts; the link is the page with that id; the older pages are asked for too."""

    name = "readouts"

    def parse(self, response: Response, **_: Any) -> Iterator[Any]:
        """One entry a heading that a Published line follows, then requests for the older pages."""
        for heading in response.xpath("//h3[@id]"):
            lines = [_line(part) for part in heading.xpath("following-sibling::p")]
            stated = _PUBLISHED.match(lines[0]) if lines else None
            if stated:
                yield _entry(heading, response, stated[1])
        for older in response.css("a.older::attr(href)").getall():
            yield response.follow(older)


def _entry(heading: Any, response: Response, published: str) -> dict[str, str]:
    """The readout's text is every paragraph up to the next heading."""
    number = len(heading.xpath("preceding-sibling::h3")) + 1
    paragraphs = heading.xpath(f"following-sibling::p[count(preceding-sibling::h3)={number}]")
    lines = [_line(paragraph) for paragraph in paragraphs][1:]
    return {
        "guid": heading.attrib["id"],
        "url": response.urljoin("#" + heading.attrib["id"]),
        "title": _line(heading),
        "published": published,
        "summary": lines[0] if lines else "",
        "body": "\n".join(lines),
    }


def _line(element: Any) -> str:
    return " ".join("".join(element.css("::text").getall()).split())
