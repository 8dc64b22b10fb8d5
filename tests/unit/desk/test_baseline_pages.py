"""The pages of what a first poll found are its baseline too; what they tell later is news: on loopback, with the real crawl and SQLite."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime

import pytest

from monitor.model.enums import FullText, Outcome, Way
from tests.contract.fetch.web import raw
from tests.unit.desk.press import press_of
from tests.unit.desk.world import FLIGHTS, VISIT

FEED = "/feed.xml"
BODY = (
    "The two ministers spoke for more than five hours in the capital and said that they would go on with the talks at a suitable time.",
    "A senior official told reporters that both sides had been candid, and that working groups would go on with the details next month.",
)
AGREED = "Qin agrees to visit Washington at a suitable time, officials of both sides said on the record after the talks."
MORE = "The two sides also agree on flights, of which there will be two more a week from the autumn on, officials told reporters."


@pytest.fixture
async def press(tmp_path):
    async with press_of(tmp_path, path=FEED, way=Way.FEED, full_text=FullText.ALWAYS) as made:
        made.bench.says = {"agree on flights": (VISIT, FLIGHTS), "Qin agrees": (VISIT,)}
        yield made


def serves(press, *, title="Talks end in the capital", summary="The ministers met.", age=0, at=None):
    at = at or press.bench.clock.now() - timedelta(hours=age)
    link, date = press.web.url("/talks"), format_datetime(at)
    entry = f"<item><title>{title}</title><link>{link}</link><description>{summary}</description><pubDate>{date}</pubDate></item>"
    press.serve(FEED, f"<rss version='2.0'><channel><title>T</title>{entry}</channel></rss>", content_type="text/xml")


def page(press, *paragraphs):
    body = "".join(f"<p>{text}</p>" for text in (*BODY, *paragraphs))
    html = f"<html><head><title>Talks end</title></head><body><article><h1>Talks end in the capital</h1>{body}</article></body></html>"
    press.serve("/talks", html, content_type="text/html")


async def test_what_the_page_of_an_old_entry_tells_at_the_first_poll_is_not_told(press):
    serves(press, age=30)
    page(press, AGREED)
    await press.poll()
    assert await press.bench.read_pages() == [Outcome.OK]
    (read,) = press.bench.readings()
    assert (read.stored.article.has_body, len(read.events)) == (True, 1)
    assert (set(press.bench.verdicts()), press.bench.owed()) == ({"baseline of a new source"}, [])


async def test_what_the_page_of_an_old_entry_tells_later_is_told(press):
    serves(press, age=30)
    page(press, AGREED)
    await press.poll()
    await press.bench.read_pages()
    press.bench.clock.move(hours=1)
    serves(press)
    page(press, AGREED, MORE)
    await press.poll()
    assert await press.bench.read_pages() == [Outcome.OK]
    assert press.bench.owed() == ["us-china/1/root/1"]


async def test_a_version_that_tells_less_keeps_the_gate(press):
    at = press.bench.clock.now() - timedelta(hours=30)
    page(press)
    serves(press, title="Qin agrees to visit Washington, and both agree on flights", at=at)
    await press.poll()
    serves(press, title="Qin agrees to visit Washington", at=at)
    await press.poll()
    assert (set(press.bench.verdicts()), press.bench.owed()) == ({"baseline of a new source"}, [])


async def test_the_page_of_a_fresh_entry_at_the_first_poll_is_told(press):
    serves(press, age=1)
    page(press, AGREED)
    await press.poll()
    await press.bench.read_pages()
    assert press.bench.owed() == ["us-china/1/root/1"]


async def test_of_a_page_cut_off_on_its_way_what_came_is_read_and_one_of_which_nothing_came_is_asked_for_again(press):
    serves(press)
    await press.poll()
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999\r\n\r\n"
    press.web.pages["/talks"] = raw(head.encode())
    assert await press.bench.read_pages() == [Outcome.TRUNCATED]
    text = "".join(f"<p>{text}</p>" for text in (*BODY, AGREED))
    html = f"<html><head><title>Talks end</title></head><body><article><h1>Talks end in the capital</h1>{text}"
    press.web.pages["/talks"] = raw(f"{head}{html}".encode())
    press.bench.clock.move(hours=1)
    assert await press.bench.read_pages() == [Outcome.TRUNCATED]
    assert press.bench.owed() == ["us-china/1/root/1"]
