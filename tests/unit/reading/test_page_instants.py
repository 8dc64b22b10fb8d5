"""Where pages state their publication time, and how: each row is a head and a line, all mean 2026-03-04 06:30 UTC."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.fetch.reading import datelines, reader
from monitor.model.article import Page
from monitor.model.enums import Outcome, Precision
from monitor.ports import Fetched

WHEN = datetime(2026, 3, 4, 6, 30, tzinfo=UTC)
BODY = "<p>Both delegations said that the talks had gone well and that they would meet again before the end of the summer to settle what remains.</p>"


URL = "https://news.example.com/2026/03/04/talks.html"


def published(head: str = "", line: str = "", lang: str = "en", url: str = URL, now: datetime | None = None) -> datetime | None:
    return page(head, line, lang, url, now).published


def page(head: str, line: str, lang: str = "en", url: str = URL, now: datetime | None = None) -> Page:
    html = (
        f"<html lang='{lang}'><head><title>Ministers agree</title>{head}</head>"
        f"<body><article><h1>Ministers agree</h1>{line}{BODY * 5}</article></body></html>"
    )
    fetched = Fetched(outcome=Outcome.OK, url=url, status=200, headers={"content-type": "text/html; charset=utf-8"}, body=html.encode())
    return reader.read_page(fetched, lang="", timezone="UTC", now=now)


def block(json: str) -> str:
    return f"<script type='application/ld+json'>{json}</script>"


HEADS = [
    block('{"@type": "NewsArticle", "dateModified": "2026-03-04T14:30:00+08:00"}'),
    block('{// the article\n"@type": "NewsArticle", /* when */ "datePublished": "2026-03-04T14:30:00+08:00"}'.replace("{//", "{\n//")),
    block('{"@type": "NewsArticle", "headline": "Ministers "agree" to meet", "datePublished": "2026-03-04T14:30:00+08:00"}'),
    block('{"@type": "VideoObject", "uploadDate": "2026-03-04T06:30:00Z"}'),
    """<meta name='parsely-page' content='{"title": "x", "pub_date": "2026-03-04T06:30:00Z"}'>""",
    block('{"@type": "schema:NewsArticle", "schema:datePublished": "2026-03-04T06:30:00Z"}'),
    block('{"@type": "NewsArticle", "datepublished": "2026-03-04T06:30:00[UTC]"}'),
    "<meta property='og:updated_time' content='2026-03-04T06:30:00Z'>",
    '<script>window.state = {"datePublished": "2026-03-04T06:30:00Z"}</script>',
    '<script>dataLayer = [{"articlePublishedDate": "2026-03-04T06:30:00Z"}]</script>',
    "<script>page = {'published_time': '2026-03-04T06:30:00Z'}</script>",
]
LINES = [
    ("en", "<time datetime='2026-03-04'>4 March 2026, 06:30 GMT</time>"),
    ("en", "<time datetime='2026-03-04T01:30:00'>March 4, 2026 1:30 a.m. ET</time>"),
    ("en", "<span property='schema:datePublished' content='2026-03-04T06:30:00Z'>4/3</span>"),
    ("en", "<abbr class='published' title='2026-03-04T06:30:00Z'>4 March</abbr>"),
    ("en", "<span class='date' data-timestamp='1772605800'>2 hours ago</span>"),
    (
        "en",
        "<div class='timestamp'>Updated 4:30 AM EST, Wed March 4, 2026</div><div class='timestamp'>Published 1:30 AM EST, March 4, 2026</div>",
    ),
    ("en", "<div class='meta'>By Ana Silva • March 4, 2026 • 6:30 a.m. UTC</div>"),
    ("en", "<details class='a-date'><summary>Wed 4 Mar 2026 06.30 GMT</summary>Last modified on Wed 4 Mar 2026 10.30 GMT</details>"),
    ("en", "<div class='date'>14:30, March 4, 2026 (Beijing time)</div>"),
    ("en-IN", "<div class='publish-time'>Published - March 04, 2026 12:00 pm IST</div>"),
    ("en", "<p>Posted March 4, 2026 1:30 AM Eastern Time</p>"),
    ("zh", "<div class='info'>北京时间2026年3月4日14:30　来源:新华社</div>"),
    ("zh", "<div class='info'>2026年03月04日 14:30（北京时间）</div>"),
    ("ja", "<p class='date'>2026年3月4日 午後3時30分（日本時間）</p>"),
    ("ko", "<p class='date'>송고시간 2026-03-04 15:30 (한국시간)</p>"),
    ("ru", "<div class='date'>09:30, 4 марта 2026 (по московскому времени)</div>"),
    ("ru", "<div class='date'>4 марта 2026 года, 09:30 (мск)</div>"),
    ("ar", "<div class='date'>٤ مارس ٢٠٢٦ ٠٦:٣٠ GMT</div>"),
    ("ar", "<div class='date'>الأربعاء 4 آذار 2026 09:30 (توقيت مكة المكرمة)</div>"),
    ("fr", "<p class='date'>Publié le 04/03/2026 à 07:30 (heure de Paris)</p>"),
    ("fr", "<p class='date'>Publié le : 04/03/2026 - 06:30 TU</p>"),
    ("es", "<p class='date'>Madrid - 04 mar 2026 - 07:30 CET</p>"),
    ("pt", "<div class='data'>4 de março de 2026 às 03:30 (horário de Brasília)</div>"),
    ("tr", "<div class='date'>04.03.2026 - 09:30 (TSİ)</div>"),
    ("ru", "<div class='date'>09:30 МСК 04.03.2026 (обновлено: 13:00 05.03.2026)</div>"),
    ("en", "<div class='dates'>Last updated: 5 March 2026 01:00 GMT. First published: 4 March 2026 06:30 GMT</div>"),
    ("en", "<div class='date'>Updated March 4 2026 - 7:00pm AEDT, first published 5:30pm AEDT March 4 2026</div>"),
    ("en", "<time title='2026-03-04T06:30:00Z'>yesterday</time>"),
    ("en", "<relative-time datetime='2026-03-04T06:30:00Z'>4 March</relative-time>"),
    ("en", "<span class='published' title='2026-03-04T06:30:00Z'>4 March</span>"),
    ("en", "<div typeof='rnews:Article'><span property='rnews:datePublished' content='2026-03-04T06:30:00Z'>x</span></div>"),
    ("hi", "<p class='date'>प्रकाशित: 4 मार्च 2026 12:00 IST</p>"),
    ("fa", "<p class='date'>۴ مارس ۲۰۲۶ ۱۰:۰۰ +03:30</p>"),
    ("hu", "<p class='date'>2026. március 4. 07:30 CET</p>"),
    ("bn", "<p class='date'>৪ মার্চ ২০২৬, ১২:৩০ +06:00</p>"),
    ("lt", "<p class='date'>2026 m. kovo 4 d. 08:30 EET</p>"),
    ("ar", "<p class='date'>4 مارس/آذار 2026 09:30 بتوقيت مكة</p>"),
    ("en", "<p class='meta'>14:30, March 4, 2026 CST (Beijing time)</p>"),
    ("en", "<p>Beijing | March 4, 2026 14:30 CST (Beijing time)</p>"),
    ("en", "<details><summary>Wed 4 Mar 2026 06.30 GMT</summary><span>Last modified on Wed 4 Mar 2026 10.30 GMT</span></details>"),
    ("en", "<div class='info'>2026-03-04 14:30 BJT</div>"),
    ("en", "<span class='date'>4 March 2026 - 10:00 (Tehran time)</span>"),
    ("en", "<p class='date'>March 4, 2026 1:30 a.m. New York time</p>"),
    ("en", "<p class='update-time'>Updated 0630 GMT (1430 HKT) March 4, 2026</p>"),
    ("en", "<p class='timestamp'>1200 hrs IST, March 4, 2026 (0630 GMT)</p>"),
    ("en", "<p class='date'>06:30 GMT - 4 March 2026</p>"),
    ("zh", '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "Wed Mar 04 14:30:00 CST 2026"}</script>'),
    ("zh", "<p class='date'>2026年3月4日下午2:30 北京时间</p>"),
    ("en", "<span class='published' data-datetime='2026-03-04T14:30:00+08:00'>March 4</span>"),
]


@pytest.mark.parametrize("head", HEADS)
def test_the_head_states_the_instant(head: str) -> None:
    assert published(head) == WHEN


@pytest.mark.parametrize(("lang", "line"), LINES)
def test_a_visible_line_states_the_instant(lang: str, line: str) -> None:
    assert published(line=line, lang=lang) == WHEN


def test_a_ticker_above_the_article_and_the_sites_own_clock_date_nothing() -> None:
    page = (
        "<html lang='en'><head><title>Ministers agree</title></head><body><header><span class='date'>Friday, March 13, 2026 08:00 GMT</span>"
        "</header><div class='strip'><time datetime='2026-03-13T01:00:00Z'>1 h ago</time> Other news</div><main><h1>Ministers agree</h1>"
        f"<time datetime='2026-03-04T06:30:00Z'>4 March</time>{BODY * 5}</main></body></html>"
    )
    fetched = Fetched(outcome=Outcome.OK, url="https://news.example.com/talks", status=200, headers={}, body=page.encode())
    assert reader.read_page(fetched, lang="", timezone="UTC").published == WHEN


def test_data_for_scripts_that_names_several_dates_names_none() -> None:
    several = '<script>x = [{"datePublished": "2026-03-04T06:30:00Z"}, {"datePublished": "2026-03-03T06:30:00Z"}]</script>'
    assert published(several) == WHEN.replace(hour=0, minute=0)


def test_a_change_on_another_day_than_the_address_names_is_no_publication() -> None:
    assert published("<meta property='article:modified_time' content='2026-05-09T06:30:00Z'>") == WHEN.replace(hour=0, minute=0)


def test_an_abbreviation_of_several_zones_says_the_day_only_where_the_page_names_no_region() -> None:
    assert published(line="<div class='date'>March 04, 2026 12:00 pm IST</div>") == WHEN.replace(hour=0, minute=0)


def test_a_line_of_changes_gives_no_pieces() -> None:
    assert datelines.pieces("Last updated 4 March 2026 10:30 GMT") == []


def test_a_shown_video_dates_the_page_only_where_nothing_else_does_or_it_is_the_news() -> None:
    clip = '{"@type": "VideoObject", "name": "%s", "uploadDate": "2026-02-01T00:00:00Z"}'
    stated = "<meta property='article:published_time' content='2026-03-04T06:30:00Z'>"
    assert published(block(clip % "A clip") + stated) == WHEN
    assert published(block(clip % "A clip"), line="<time datetime='2026-03-04T06:30:00Z'>4 March</time>") == WHEN
    assert published(block(clip % "Ministers agree") + stated) == datetime(2026, 2, 1, tzinfo=UTC)


def test_a_date_after_the_page_was_fetched_gives_way_to_one_before() -> None:
    later = block('{"@type": "NewsArticle", "datePublished": "2099-03-04T06:30:00Z"}')
    stated = "<meta property='article:published_time' content='2026-03-04T06:30:00Z'>"
    assert published(later + stated, now=WHEN) == WHEN
    assert published("<meta property='article:modified_time' content='2099-03-04T06:30:00Z'>", now=WHEN) == WHEN.replace(hour=0, minute=0)


def test_a_date_that_can_be_read_two_ways_is_not_guessed_at() -> None:
    line = "<p class='date'>03/04/2026 06:30 GMT</p>"
    assert published(line=line, url="https://news.example.com/talks") is None
    assert published(line=f"{line}<time datetime='2026-03-04T06:30:00Z'>4 March</time>") == WHEN


@pytest.mark.parametrize("clock", ["14:30 XYT", "14:30 (Nowhere time)", "14:30 Nowhere Time", "14:30 (ABCT)"])
def test_a_clock_of_a_zone_that_is_not_known_gives_the_day_alone(clock: str) -> None:
    read = page("", f"<p class='date'>March 4, 2026 {clock}</p>")
    assert (read.published, str(read.precision)) == (WHEN.replace(hour=0, minute=0), "day")


@pytest.mark.parametrize(
    "line", ["14:30 WED 4 MAR 2026", "4 March 2026 14:30 (local time)", "4 March 2026, 14:30 Reuters", "4 March 2026, 14:30 (EFE)"]
)
def test_words_behind_a_clock_that_name_no_zone_take_nothing_from_it(line: str) -> None:
    read = page("", f"<p class='date'>{line}</p>")
    assert (read.published, str(read.precision)) == (WHEN.replace(hour=14), "minute")


def table_page(top: str) -> Page:
    """A page laid out in a table, as old sites are, that states its date in no usual place."""
    links = "".join(f"<a href='/{number}'>Section {number}</a><br>" for number in range(12))
    text = BODY.replace("<p>", "").replace("</p>", "<br><br>")
    html = f"<title>Daily: Ministers agree</title><table><tr><td>{links}</td><td>{top}{text * 5}</td></tr></table>"
    fetched = Fetched(outcome=Outcome.OK, url=URL.replace("/2026/03/04", ""), status=200, headers={}, body=html.encode())
    return reader.read_page(fetched, lang="en", timezone="UTC")


LINE = "<b>Ministers agree</b><br>Wednesday, 4 March 2026 06:30 GMT<br>"


@pytest.mark.parametrize(
    "top", [LINE, f"{LINE}Last changed: 5 March 2026 09:00 GMT<br>", f"{LINE}The talks go on at 5 March 2026 08:00 GMT<br>"]
)
def test_a_page_of_tables_states_its_time_in_a_line_between_breaks(top: str) -> None:
    found = table_page(top)
    assert (str(found.published), found.precision) == ("2026-03-04 06:30:00+00:00", Precision.MINUTE)


def test_of_two_clocks_of_the_same_day_none_is_taken() -> None:
    found = table_page(f"Now: 4 March 2026 18:02 GMT<br>{LINE}")
    assert (str(found.published), found.precision) == ("2026-03-04 00:00:00+00:00", Precision.DAY)


def test_a_page_of_very_many_short_lines_is_read_in_time() -> None:
    """By how many lines are looked at, not by the clock: the one behind them all is not."""
    found = table_page("4 March 2026<br>" + "<i>100 200 300</i><br>" * 50_000 + LINE)
    assert found.precision is Precision.DAY
