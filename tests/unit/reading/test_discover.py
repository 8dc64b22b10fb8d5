"""What a page and a robots.txt offer to follow."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.fetch.reading import discover, reader
from monitor.model.enums import Way
from tests.unit.reading.feeding import fetched, source

URL = "https://example.org/news/"
NOW = datetime(2023, 6, 20, tzinfo=UTC)
HEAD = """<html><head>
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
<link rel="alternate" type="application/rss+xml" title="News" href="/feed/">
<link rel="alternate" type="application/feed+json" href="feed.json">
<link rel="alternate" hreflang="fr" href="/fr/">
</head><body><a href="/feed/">RSS</a><a href="/world/rss.xml">World RSS</a><a href="mailto:x@y">Mail</a></body></html>"""


def test_advertised_feeds_come_first_and_comments_last() -> None:
    found = discover.feeds(HEAD, url=URL)
    assert [candidate.url for candidate in found] == [
        "https://example.org/feed/",
        "https://example.org/news/feed.json",
        "https://example.org/world/rss.xml",
        "https://example.org/comments/feed/",
    ]


def test_news_sitemaps_of_robots_come_first() -> None:
    robots = "User-agent: *\nDisallow: /x\nSitemap: https://example.org/sitemap.xml\nsitemap: /news-sitemap.xml\nSitemap: javascript:x\n"
    found = discover.sitemaps(robots, url="https://example.org/robots.txt")
    assert [(one.url, one.way) for one in found] == [
        ("https://example.org/news-sitemap.xml", Way.NEWS_SITEMAP),
        ("https://example.org/sitemap.xml", Way.SITEMAP),
    ]


def listing_page(row: str) -> str:
    titles = [
        "Talks held in the capital",
        "Flights agreed by both sides",
        "Visit to follow at a later time",
        "Harbour strike enters third week",
        "Rail fares to rise",
    ]
    rows = "".join(row.format(n=n, title=title) for n, title in enumerate(titles, 1))
    return f"<html><body><nav><a href='/about'>About the ministry here</a></nav><div class='list'>{rows}</div></body></html>"


ROWS = {
    "cards": "<article class='card'><h3><a href='/n/{n}'>{title}</a></h3><time datetime='2023-06-1{n}T10:00:00Z'>x</time></article>",
    "rows": "<li class='row'><a href='/n/{n}'>{title}</a><span class='date'>2023-06-1{n}</span></li>",
    "table": "<tr class='line'><td><a href='/n/{n}'>{title}</a></td><td class='when'>1{n} June 2023</td></tr>",
}


def test_proposed_selectors_read_the_page_they_came_from() -> None:
    for name, row in ROWS.items():
        html = listing_page(row)
        best = discover.selectors(html, url=URL)[0]
        feed = reader.read_source(
            source(way=Way.LISTING, listing=best.listing, url=URL), fetched(html, url=URL, content_type="text/html"), now=NOW
        )
        assert [(e.url, e.published is not None) for e in feed.entries] == [(f"https://example.org/n/{n}", True) for n in range(1, 6)], name
        assert feed.entries[0].title == "Talks held in the capital", name


def test_a_page_without_a_list_has_no_proposal() -> None:
    assert discover.selectors("<html><body><p>Hello</p></body></html>", url=URL) == ()
