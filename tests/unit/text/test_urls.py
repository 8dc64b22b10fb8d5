"""The canonical key: every decorated copy meets, nothing else does."""

from __future__ import annotations

import json
import random

import pytest

from monitor.cli.lab.url import run
from monitor.settings.urls import shipped_url_rules
from monitor.text.urls import Canonical, accepts_canonical, url_key

RULES = shipped_url_rules()
PLAIN = "https://example.com/world/asia/talks-in-beijing-20230618?id=77"


def key(url: str) -> str:
    return url_key(url, rules=RULES)


@pytest.mark.parametrize(
    "copy",
    [
        PLAIN + "&utm_source=x&utm_id=2",
        PLAIN + "&fbclid=abc&gclid=d&mc_cid=1&mc_eid=2",
        PLAIN + "&CMP=share&ocid=1&smid=tw&at_medium=rss&cmpid=q&ftag=z",
        PLAIN + "#comments",
        PLAIN.replace("https", "http"),
        PLAIN.replace("example.com", "EXAMPLE.com:443"),
        PLAIN.replace("20230618?", "20230618/?"),
        PLAIN.replace("example.com", "www.example.com"),
        PLAIN.replace("example.com", "m.example.com"),
        PLAIN.replace("example.com", "amp.example.com"),
        PLAIN.replace("20230618?", "20230618/amp/?"),
        PLAIN.replace("/world/", "/amp/world/"),
        PLAIN + "&outputType=amp",
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/world/asia/talks-in-beijing-20230618?id=77",
        "https://www.google.com/amp/s/www.example.com/world/asia/talks-in-beijing-20230618?id=77",
        "https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.com%2Fworld%2Fasia%2Ftalks-in-beijing-20230618%3Fid%3D77&usg=x",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fworld%2Fasia%2Ftalks-in-beijing-20230618%3Fid%3D77%26fbclid%3Dx&h=1",
        "https://web.archive.org/web/20230618120000/https://example.com/world/asia/talks-in-beijing-20230618?id=77",
        PLAIN.replace("talks", "t%61lks"),
        PLAIN.replace("20230618?", "20230618/print?"),
        PLAIN + "&print=1",
        "  " + PLAIN + "\n",
        "//example.com/world/asia/talks-in-beijing-20230618?id=77",
    ],
)
def test_a_decorated_copy_has_the_key_of_the_plain_address(copy):
    assert key(copy) == key(PLAIN)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.com/v?id=1", "https://a.com/v?id=2"),
        ("https://a.com/v?bctid=1", "https://a.com/v?bctid=2"),
        ("https://a.com/list?ref=politics", "https://a.com/list?ref=sport"),
        ("https://a.com/?s=china", "https://a.com/?s=japan"),
        ("https://a.com/app#!/story/1", "https://a.com/app#!/story/2"),
        ("https://t.co/AbC", "https://t.co/aBc"),
        ("https://news.google.com/rss/articles/CBMiA", "https://news.google.com/rss/articles/CBMiB"),
        ("https://a.com/Story", "https://a.com/story"),
        ("https://news.a.com/1", "https://a.com/1"),
        ("https://a.com/s?source=afp", "https://a.com/s?source=ap"),
        ("https://a.com/s?cid=1", "https://a.com/s?cid=2"),
        ("https://a.com/s?page=1", "https://a.com/s?page=2"),
        ("https://a.com:8080/s", "https://a.com/s"),
        ("https://a.co.uk/s", "https://b.co.uk/s"),
        ("https://a.com/amplifier", "https://a.com/lifier"),
        ("https://www.gov.uk/x", "https://m.uk/x"),
    ],
)
def test_two_articles_keep_two_keys(one, other):
    assert key(one) != key(other)


def test_a_name_is_dropped_only_for_the_site_that_tracks_with_it():
    assert key("https://www.nytimes.com/a.html?partner=rss") == key("https://www.nytimes.com/a.html")
    assert key("https://a.com/a.html?partner=rss") != key("https://a.com/a.html")


@pytest.mark.parametrize(
    "text",
    ["", "mailto:a@b.c", "http://[::1", "http://", "javascript:alert(1)", "https://a.com:99999/x", "not a url", "http://\ud800.com/"],
)
def test_what_is_no_web_address_comes_back_as_it_is(text):
    assert key(text) == text.strip()


def test_the_key_of_a_key_is_itself():
    chance = random.Random(7)
    parts = [
        "amp",
        "www.",
        "m.",
        "a.com",
        "/x",
        "/y-1",
        "?",
        "&",
        "id=1",
        "utm_a=2",
        "#!",
        "#x",
        "%2F",
        "%41",
        "//",
        "é",
        ";",
        ":443",
        "print",
        "=",
    ]
    for _ in range(3000):
        url = "https://" + "".join(chance.choices(parts, k=chance.randint(1, 9)))
        assert key(key(url)) == key(url), url


def registrable(host: str) -> str:
    return ".".join(host.split(".")[-2:])


@pytest.mark.parametrize(
    ("canonical", "verdict"),
    [
        ("https://example.com/world/asia/talks-2023", Canonical.ACCEPTED),
        ("https://example.com/", Canonical.FRONT_PAGE),
        ("https://example.com/world", Canonical.SECTION),
        ("https://example.com/news", Canonical.SECTION),
        ("https://origin.example.org/talks", Canonical.OTHER_DOMAIN),
        ("/relative", Canonical.NO_ADDRESS),
        ("https://www.example.com/articles/talks-in-beijing", Canonical.ACCEPTED),
    ],
)
def test_a_page_is_believed_about_its_address_only_within_its_domain_and_for_an_article(canonical, verdict):
    assert accepts_canonical(canonical, page="https://m.example.com/world/asia/talks-2023", registrable=registrable) is verdict


def test_the_lab_answers_every_line():
    answers = [json.loads(line) for line in run(['{"id": 1, "url": "http://www.a.com/x/"}', "{", '{"id": "b"}'], rules=RULES)]
    assert answers[0] == {"id": "1", "key": "https://a.com/x"}
    assert "error" in answers[1] and answers[2]["id"] == "b" and "error" in answers[2]
