"""A page is believed about its own address only within its domain and only when it names an article."""

from __future__ import annotations

import pytest

from monitor.text.canonical import Canonical, accepts_canonical, is_front_page

PAGE = "https://m.example.com/world/asia/talks-2023"


def registrable(host: str) -> str:
    return ".".join(host.split(".")[-2:])


@pytest.mark.parametrize(
    ("canonical", "verdict"),
    [
        (PAGE, Canonical.ACCEPTED),
        ("https://www.example.com/articles/talks-in-beijing", Canonical.ACCEPTED),
        ("https://www.example.com/story?id=77", Canonical.ACCEPTED),
        ("https://www.example.com/a/talks-2023", Canonical.ACCEPTED),
        ("https://example.com/", Canonical.FRONT_PAGE),
        ("https://example.com/index.html", Canonical.FRONT_PAGE),
        ("https://example.com/world", Canonical.SECTION),
        ("https://example.com/world/asia", Canonical.SECTION),
        ("https://example.com/news/a/b/politics", Canonical.SECTION),
        ("https://example.com/asia-pacific", Canonical.SECTION),
        ("https://example.com/en", Canonical.SECTION),
        ("https://origin.example.org/talks", Canonical.OTHER_DOMAIN),
        ("/relative", Canonical.NO_ADDRESS),
        ("http://[::1", Canonical.NO_ADDRESS),
    ],
)
def test_what_a_page_says_of_its_address(canonical, verdict):
    assert accepts_canonical(canonical, page=PAGE, registrable=registrable) is verdict


@pytest.mark.parametrize("below", ["/amp", "/print", "/comments", "/2", "/page/3"])
def test_a_part_of_an_article_is_the_article_and_not_a_page_of_its_section(below):
    assert accepts_canonical(PAGE, page=PAGE + below, registrable=registrable) is Canonical.ACCEPTED


def test_a_front_page_has_neither_path_nor_query():
    assert [is_front_page(url) for url in ("https://a.com/", "https://a.com/?p=1", "https://a.com/x")] == [True, False, False]
