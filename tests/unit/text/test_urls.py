"""The canonical key: every decorated copy meets, nothing else does."""

from __future__ import annotations

import json
import random

import pytest

from monitor.cli.lab.url import run
from monitor.settings.urls import shipped_url_rules
from monitor.text.urls import url_key

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
        ("https://amp.com.au/x", "https://mobile.com.au/x"),
        ("https://shop.mobile.co.uk/x", "https://shop.co.uk/x"),
        ("https://a.com/r?mbid=1", "https://a.com/r?mbid=2"),
        ("https://a.com/?ana=1", "https://a.com/?ana=2"),
        ("https://a.com/?campaign_id=1", "https://a.com/?campaign_id=2"),
        ("https://a.com/?newsletter_id=1", "https://a.com/?newsletter_id=2"),
        ("https://a.com/tag/amp/story", "https://a.com/tag/story"),
        ("https://a.com/tag/amp", "https://a.com/tag"),
        ("https://a.com/tag/print", "https://a.com/tag"),
        ("https://a.com/topic/amp/2", "https://a.com/topic/2"),
        ("https://a.com/b.amp.html", "https://a.com/b"),
        ("https://a.com/list?ref=politics", "https://a.com/list"),
        ("https://a.com/list?ref=b.com", "https://a.com/list?ref=c.com"),
        ("https://a.com/x?share=1", "https://a.com/x?share=2"),
        ("https://a.com/x?sid=1", "https://a.com/x?sid=2"),
        ("https://a.com/x/index.html?page=2", "https://a.com/x/index.html"),
        ("https://a.com/indexer.html", "https://a.com/"),
        ("https://bit.ly/aB", "https://bit.ly/ab"),
        ("https://bit.ly/amp", "https://bit.ly/"),
        ("https://urldefense.com/v3/__a__", "https://urldefense.com/v3/__b__"),
        ("https://www.google.com/search?q=a", "https://www.google.com/search?q=b"),
    ],
)
def test_two_articles_keep_two_keys(one, other):
    assert key(one) != key(other)


@pytest.mark.parametrize(
    ("copy", "plain"),
    [
        ("https://a.com/b.amp.html", "https://a.com/b.html"),
        ("https://a.com/b.html/amp", "https://a.com/b.html"),
        ("https://a.com/news/slug-1/amp/1", "https://a.com/news/slug-1"),
        ("https://www.foxnews.com/politics/slug.print", "https://www.foxnews.com/politics/slug"),
        ("https://www.foxnews.com/politics/slug.amp", "https://www.foxnews.com/politics/slug"),
        ("https://a.com/print/node/123", "https://a.com/node/123"),
        ("https://a.com/x/index.html", "https://a.com/x/"),
        ("https://a.com/index.php?id=3", "https://a.com/?id=3"),
        ("https://a.com//x///y", "https://a.com/x/y"),
        ("https://a.com/x/./y/../z-1", "https://a.com/x/z-1"),
        (PLAIN + "&share=twitter&nb=1", PLAIN),
        (PLAIN + "&replytocom=55", PLAIN),
        (PLAIN + "&noamp=mobile", PLAIN),
        (PLAIN + "&gaa_at=eafs&gaa_n=x&gaa_ts=1&gaa_sig=z", PLAIN),
        (PLAIN + "&ref=www.example.com", PLAIN),
        (PLAIN + "&_x_tr_sl=auto&_x_tr_tl=en", PLAIN),
        (PLAIN + "&sid=8f14e45fceea167a5a36dedd4bea2543", PLAIN),
        (PLAIN + "?utm_source=x", PLAIN),
        ("https://a.com/x-1&utm_source=b", "https://a.com/x-1"),
        ("https://a.com/x-1;jsessionid=ABC.n1?y=2", "https://a.com/x-1?y=2"),
        ("https://a.com/(S(abcdefghij0123456789abcd))/x.aspx?y=2", "https://a.com/x.aspx?y=2"),
        ("https://a.com/x?b=2&amp;id=1&amp;utm_source=x", "https://a.com/x?id=1&b=2"),
        ("https://例え.jp/中", "https://xn--r8jz45g.jp/%e4%b8%ad"),
        ("https://user:pw@a.com./x", "https://a.com/x"),
        ("https://amp.cnn.com/cnn/2023/06/18/politics/b/index.html", "https://edition.cnn.com/2023/06/18/politics/b/index.html"),
        ("https://lite.cnn.com/2023/06/18/politics/b", "https://www.cnn.com/2023/06/18/politics/b/index.html"),
        ("https://www.bbc.co.uk/news/amp/world-asia-123", "https://www.bbc.com/news/world-asia-123"),
        ("https://www.spiegel.de/ausland/slug-a-12ab-34cd-amp", "https://www.spiegel.de/ausland/slug-a-12ab-34cd"),
        ("https://timesofindia.indiatimes.com/w/amp_articleshow/1.cms", "https://timesofindia.indiatimes.com/w/articleshow/1.cms"),
        ("https://twitter.com/a/status/1?s=20", "https://mobile.x.com/a/status/1"),
        ("https://t.co/AbC?amp=1", "https://t.co/AbC"),
        ("https://news.google.com/rss/articles/CBMiAU_yqLabc?oc=5&hl=en", "https://news.google.com/read/CBMiAU_yqLabc"),
        ("https://www.nytimes.com/a.html?campaign_id=9&emc=edit&instance_id=1&segment_id=2", "https://nytimes.com/a.html"),
        ("https://www.newyorker.com/a?mbid=x", "https://newyorker.com/a"),
    ],
)
def test_what_sites_put_into_paths_and_queries_is_folded(copy, plain):
    assert key(copy) == key(plain)


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
        "index.html",
        ".amp",
        "/amp/",
        "google.com/url?url=https://",
        "12ft.io/https://",
        "bing.com/amp/s/",
        "a-b.translate.goog/",
        "urldefense.com/v3/__https://",
        "__;Iw!!",
        "*",
        "=",
    ]
    for _ in range(3000):
        url = "https://" + "".join(chance.choices(parts, k=chance.randint(1, 9)))
        assert key(key(url)) == key(url), url


def test_the_lab_answers_every_line():
    answers = [json.loads(line) for line in run(['{"id": 1, "url": "http://www.a.com/x/"}', "{", '{"id": "b"}'], rules=RULES)]
    assert answers[0] == {"id": "1", "key": "https://a.com/x"}
    assert "error" in answers[1] and answers[2]["id"] == "b" and "error" in answers[2]
