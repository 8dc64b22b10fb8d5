"""Every outlet is rendered as readers expect, and nothing appears before its time."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any, cast

import feedparser  # type: ignore[import-untyped]
import pytest
from lxml import etree, html

from monitor.demo import day as days
from monitor.demo import press
from monitor.demo.day import DayOutlet

PORT = 8099
DAY = days.load()
NOON = datetime(2023, 6, 20, 12, tzinfo=UTC)
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
FEEDS = [o for o in DAY.outlets if o.way == "feed" and o.format != "json_feed"]
DATED = [o for o in FEEDS if o.format != "rss091"]
ROOT = Path(__file__).parents[3]


def outlet(id_: str) -> DayOutlet:
    return next(outlet for outlet in DAY.outlets if outlet.id == id_)


def start(of: DayOutlet, now: datetime = NOON) -> press.Resource:
    return press.resources(DAY, of, now=now, port=PORT)[of.start]


def titles(of: DayOutlet, now: datetime = NOON) -> list[str]:
    return [article.title for article in reversed(DAY.published(of.id, now))]


def nodes(body: bytes | str, xpath: str) -> list[Any]:
    return cast("list[Any]", html.fromstring(body).xpath(xpath))


def page(id_: str, article: str, now: datetime = NOON) -> str:
    path = next(a.path for a in DAY.articles if a.id == article)
    body = press.resources(DAY, outlet(id_), now=now, port=PORT)[path].body
    return body.decode("gb18030" if id_ == "beian-xinbao" else "utf-8")


@pytest.mark.parametrize("of", FEEDS, ids=lambda o: o.format + ":" + o.id)
def test_a_feed_gives_its_titles_newest_first(of: DayOutlet) -> None:
    resource = start(of)
    parsed = feedparser.parse(resource.body, response_headers={"content-type": resource.content_type})
    assert [entry.title for entry in parsed.entries] == titles(of)


@pytest.mark.parametrize("of", DATED, ids=lambda o: o.format + ":" + o.id)
def test_a_dated_feed_tells_the_true_instant(of: DayOutlet) -> None:
    newest = DAY.published(of.id, NOON)[-1]
    entry = feedparser.parse(start(of).body).entries[0]
    told = entry.get("published_parsed") or entry.updated_parsed
    assert datetime.fromtimestamp(timegm(told), UTC) == newest.at


def test_the_json_feed_gives_its_titles() -> None:
    of = outlet("correo-estuario")
    assert [item["title"] for item in json.loads(start(of).body)["items"]] == titles(of)


def test_the_news_sitemap_gives_titles_and_dates() -> None:
    of = outlet("continental-record")
    tree = etree.fromstring(start(of).body)
    assert [node.text for node in tree.iter(f"{NEWS}title")] == titles(of)
    assert next(tree.iter(f"{NEWS}publication_date")).text == "2023-06-20T13:40:00+02:00"


def test_the_listing_links_every_article_with_its_day() -> None:
    of = outlet("cn-readouts")
    rows = nodes(start(of).body, "//ul[@class='newslist']/li")
    assert [row.findtext("a") for row in rows] == titles(of)
    assert rows[-1].findtext("span") == "2023-06-18"


def test_the_archive_leads_to_days_and_the_days_to_slugs() -> None:
    of = outlet("ledger-review")
    served = press.resources(DAY, of, now=NOON, port=PORT)
    folders = nodes(served["/archive"].body, "//a[@class='day']/@href")
    cards = [slug for path in folders for slug in nodes(served[path].body, "//section/@data-slug")]
    assert cards == [article.path for article in reversed(DAY.published(of.id, NOON))]


def test_one_feed_lies_about_its_charset() -> None:
    body = start(outlet("gazette-rives")).body
    assert b'encoding="utf-8"' in body
    with pytest.raises(UnicodeDecodeError):
        body.decode("utf-8")


def test_a_page_carries_its_article_and_the_outlets_own_time() -> None:
    text = page("pacific-courier", "pc-seats")
    data = json.loads(nodes(text, "//script[@type='application/ld+json']")[0].text)
    assert data["@type"] == "NewsArticle"
    assert data["datePublished"] == "2023-06-19T01:46:00+10:00"
    canonical = nodes(text, "//link[@rel='canonical']/@href")[0]
    assert canonical == f"http://127.0.0.7:{PORT}/world/pandemic-gap-in-the-air-20230618"
    assert len(nodes(text, "//div[@class='body']/p")) == 3


def test_a_chinese_page_is_gb18030() -> None:
    assert "秦刚" in page("beian-xinbao", "bx-talks")


def test_a_changed_headline_replaces_the_first() -> None:
    article = next(a for a in DAY.articles if a.id == "mw-talks-held")
    later = article.updates[0].at
    assert article.title in page("meridian-wire", article.id, later - timedelta(minutes=1))
    changed = page("meridian-wire", article.id, later)
    assert f"<h1>{article.updates[0].title}</h1>" in changed
    assert article.title not in changed


@pytest.mark.parametrize("of", DAY.outlets, ids=lambda o: o.id)
def test_nothing_appears_before_its_time(of: DayOutlet) -> None:
    articles = [article for article in DAY.articles if article.outlet == of.id]
    for article in articles:
        before = press.resources(DAY, of, now=article.at - timedelta(seconds=1), port=PORT)
        assert article.path not in before
        assert all(article.path.encode() not in resource.body for resource in before.values())
        assert article.path in press.resources(DAY, of, now=article.at, port=PORT)


@pytest.mark.parametrize("of", DAY.outlets, ids=lambda o: o.id)
def test_an_outlet_is_served_before_its_first_article(of: DayOutlet) -> None:
    served = press.resources(DAY, of, now=DAY.first - timedelta(days=1), port=PORT)
    assert {"/", "/robots.txt", of.start} <= set(served)


@pytest.mark.parametrize("of", FEEDS, ids=lambda o: o.id)
def test_the_home_page_points_to_the_feed(of: DayOutlet) -> None:
    home = press.resources(DAY, of, now=NOON, port=PORT)["/"].body
    assert nodes(home, "//link[@rel='alternate']/@href") == [of.start]


def test_half_of_the_outlets_send_both_validators_and_one_none() -> None:
    sent = [(start(o).etag is not None, start(o).last_modified is not None) for o in DAY.outlets]
    assert sent.count((True, True)) == 6
    assert sent.count((False, False)) == 1


@pytest.mark.parametrize(
    ("none_match", "since", "unchanged"),
    [
        ('"a"', None, True),
        ('W/"a", "b"', None, True),
        ("*", None, True),
        ('"b"', "Tue, 20 Jun 2023 12:00:00 GMT", False),
        (None, "Tue, 20 Jun 2023 12:00:00 GMT", True),
        (None, "Tue, 20 Jun 2023 11:59:59 GMT", False),
        (None, "yesterday", False),
        (None, None, False),
    ],
)
def test_if_none_match_goes_before_the_date(none_match: str | None, since: str | None, unchanged: bool) -> None:
    resource = press.Resource(body=b"", content_type="text/xml", etag='"a"', last_modified=NOON)
    assert press.is_unchanged(resource, none_match=none_match, since=since) is unchanged


class Served:
    """A running server, its clock file and its port."""

    def __init__(self, clock: Path, port: int) -> None:
        self.clock, self.port = clock, port
        self.at("2023-06-18T12:00:00Z")
        command = [sys.executable, "-m", "monitor.demo.server", "--clock", str(clock), "--port", str(port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def at(self, instant: str) -> None:
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(instant)
        os.replace(fresh, self.clock)

    def get(self, of: str, path: str, **headers: str) -> HTTPResponse:
        connection = HTTPConnection(outlet(of).host, self.port, timeout=10)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers=named)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer

    def stop(self) -> str:
        """What the server printed at its end: its answers, counted."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.counted = self.process.communicate(timeout=10)[0]
        assert self.process.returncode == 0
        return self.counted


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.2", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    here = Served(tmp_path / "clock", free_port())
    yield here
    here.stop()


def test_a_conditional_get_answers_304_until_news_comes(served: Served) -> None:
    served.at("2023-06-18T12:00:00Z")
    first = served.get("meridian-wire", "/rss/latest.xml")
    asked = {"If_None_Match": first.headers["ETag"]}
    assert first.status == 200
    assert served.get("meridian-wire", "/rss/latest.xml", **asked).status == 304
    served.at("2023-06-18T12:10:00Z")
    assert served.get("meridian-wire", "/rss/latest.xml", **asked).status == 200
    assert json.loads(served.stop())["meridian-wire"] == {"200": 2, "304": 1}


def test_a_date_alone_answers_304(served: Served) -> None:
    served.at("2023-06-18T16:00:00Z")
    first = served.get("us-readouts", "/releases/feed/")
    asked = {"If_Modified_Since": first.headers["Last-Modified"]}
    assert served.get("us-readouts", "/releases/feed/", **asked).status == 304


def test_an_article_is_missing_until_its_instant(served: Served) -> None:
    path = "/world/qin-return-visit-washington-2023-06-18/"
    served.at("2023-06-18T14:05:59Z")
    assert served.get("meridian-wire", path).status == 404
    served.at("2023-06-18T14:06:00Z")
    answer = served.get("meridian-wire", path)
    assert answer.status == 200
    assert answer.headers["Date"] == "Sun, 18 Jun 2023 14:06:00 GMT"


def test_every_outlet_listens_on_its_own_address(served: Served) -> None:
    served.at("2023-06-21T12:00:00Z")
    assert all(served.get(of.id, of.start).status == 200 for of in DAY.outlets)
