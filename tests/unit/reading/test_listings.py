"""Listing pages by declared selectors, and sitemaps."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from monitor.model.enums import Outcome, Precision, Way
from monitor.model.source import Listing
from tests.unit.reading.feeding import read

PAGE = """<html><head><base href="https://example.org/press/"><title>Press</title></head><body>
<ul class="news"><li><span class="d">[19.06.2023]</span><a href="a.html" title="Full title A">Short A</a><b class="new">NEW</b></li>
<li><span class="d">[18.06.2023]</span><a href="b.html">Title B</a></li>
<li><span class="d">[17.06.2023]</span><a href="/tag/x">A tag</a></li>
<li>No link</li></ul></body></html>"""


def listing(**given: object) -> dict[str, object]:
    return {"way": Way.LISTING, "lang": "de", "timezone": "Europe/Berlin", "listing": Listing(**({"item": "ul.news li"} | given))}


def test_only_the_item_selector_is_needed() -> None:
    feed = read(PAGE, given=listing(), content_type="text/html")
    assert [entry.title for entry in feed.entries] == ["Short A", "Title B", "A tag"]
    assert feed.entries[0].url == "https://example.org/press/a.html"


def test_every_field_can_be_declared() -> None:
    given = listing(
        title="a::attr(title)",
        link="xpath:.//a/@href",
        date="span.d",
        date_format="[%d.%m.%Y]",
        exclude=("/tag/",),
        remove=("b.new",),
        max_items=1,
    )
    feed = read(PAGE, given=given, content_type="text/html")
    entry = feed.entries[0]
    assert (entry.title, entry.published, entry.precision) == ("Full title A", datetime(2023, 6, 18, 22, tzinfo=UTC), Precision.DAY)
    assert (len(feed.entries), feed.dropped) == (1, 1)


def test_a_listing_whose_selectors_find_nothing_says_so() -> None:
    feed = read(PAGE, given=listing(item="div.gone"), content_type="text/html")
    assert (feed.outcome, feed.warnings) == (Outcome.OK, ("no_items",))


def test_a_challenge_page_is_blocked_and_not_empty() -> None:
    feed = read("<html><head><title>Just a moment...</title></head><body></body></html>", given=listing(), content_type="text/html")
    assert feed.outcome is Outcome.BLOCKED


SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://example.org/en/a</loc><lastmod>2023-06-19T10:00:00Z</lastmod><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/fr/a"/></url>
<url><loc>https://example.org/en/about</loc><lastmod>2020-01-01</lastmod></url>
<url><loc>https://example.org/en/b</loc></url></urlset>"""


def test_a_plain_sitemap_is_read_by_pattern_in_the_language_of_the_source() -> None:
    feed = read(SITEMAP, given={"way": Way.SITEMAP, "url_pattern": r"/en/[ab]$", "lang": "fr"})
    assert [entry.url for entry in feed.entries] == ["https://example.org/fr/a", "https://example.org/en/b"]
    assert feed.kind == "sitemap"


@pytest.mark.parametrize(
    ("lang", "alternates", "own", "wanted"),
    [
        ("en", ["en-GB"], "fr", "en-GB"),
        ("en", ["en-GB-scotland", "en-GB"], "", "en-GB"),
        ("zh", ["zh_Hant", "de"], "", "zh_Hant"),
        ("zh-Hant", ["zh", "zh-Hans"], "en", "zh"),
        ("en-GB", ["en-US", "EN-gb"], "en", "EN-gb"),
        ("en-GB", ["fr", "en"], "de", "en"),
        ("en", ["en-US", "en-AU"], "en-GB", "loc"),
        ("en-GB", ["en-US"], "en", "loc"),
        ("en", ["eng", "x-default", "fr"], "", "loc"),
        ("", ["en-GB"], "fr", "loc"),
    ],
)
def test_a_sitemaps_row_is_read_in_the_language_range_of_the_source(lang: str, alternates: list[str], own: str, wanted: str) -> None:
    links = "".join(f'<xhtml:link rel="alternate" hreflang="{tag}" href="https://example.org/{tag}"/>' for tag in alternates)
    own_link = f'<xhtml:link rel="alternate" hreflang="{own}" href="https://example.org/loc"/>' if own else ""
    body = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
        f"<url><loc>https://example.org/loc</loc>{links}{own_link}</url></urlset>"
    )
    (entry,) = read(body, given={"way": Way.NEWS_SITEMAP, "lang": lang}).entries
    assert entry.url == f"https://example.org/{wanted}"


def test_the_language_that_a_news_row_states_is_its_own() -> None:
    body = (
        '<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
        "<url><loc>https://example.org/loc</loc><n:news><n:publication><n:name>N</n:name><n:language>en</n:language></n:publication>"
        "<n:publication_date>2023-06-19</n:publication_date><n:title>Talks held</n:title></n:news>"
        '<xhtml:link rel="alternate" hreflang="en-AU" href="https://example.org/au"/></url></urlset>'
    )
    (entry,) = read(body, given={"way": Way.NEWS_SITEMAP, "lang": "en"}).entries
    assert (entry.url, entry.title) == ("https://example.org/loc", "Talks held")


def test_a_packed_sitemap_is_read() -> None:
    assert len(read(gzip.compress(SITEMAP.encode()), given={"way": Way.SITEMAP}).entries) == 3


@pytest.mark.parametrize("damage", [lambda b: b[:40], lambda b: b[:60] + b"\x00" * 20 + b[60:]])
def test_a_broken_packing_is_recorded(damage) -> None:
    feed = read(damage(gzip.compress(SITEMAP.encode() * 5)), given={"way": Way.SITEMAP})
    assert feed.outcome is not Outcome.OK or feed.warnings


def test_an_index_gives_the_newest_maps_first() -> None:
    body = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/old.xml</loc><lastmod>2023-01-01</lastmod></sitemap>
    <sitemap><loc>/new.xml.gz</loc><lastmod>2023-06-19</lastmod></sitemap><sitemap><loc>javascript:x</loc></sitemap></sitemapindex>"""
    assert read(body, given={"way": Way.SITEMAP}).more == ("https://example.org/new.xml.gz", "https://example.org/old.xml")


def test_one_broken_row_costs_only_itself() -> None:
    body = SITEMAP.replace("<url><loc>https://example.org/en/about", "<url><loc <<&>>https://example.org/en/about")
    assert len(read(body, given={"way": Way.SITEMAP}).entries) >= 2
