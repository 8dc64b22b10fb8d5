"""A source that is always cut off before its end still has a baseline, after which its news are told: on loopback, with the real crawl and SQLite."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime

import pytest

from monitor.model.alert import Verdict
from monitor.model.enums import Outcome, Way
from tests.contract.fetch.web import raw
from tests.unit.desk.press import press_of
from tests.unit.desk.world import VISIT

FEED = "/feed.xml"
BASELINE, OLD, TOLD = str(Verdict.BASELINE), str(Verdict.OLD_NEWS), ""


@pytest.fixture
async def press(tmp_path):
    async with press_of(tmp_path, path=FEED, way=Way.FEED) as made:
        made.bench.says = {"Qin agrees": (VISIT,)}
        yield made


def item(title, *, at=None):
    date = f"<pubDate>{format_datetime(at)}</pubDate>" if at else ""
    return f"<item><title>{title}</title><link>https://wire.example/{title.replace(' ', '-')}</link>{date}</item>"


def serves(press, *items, whole=False):
    end = "</channel></rss>" if whole else "<item><title>Half an it"
    press.serve(FEED, f"<rss version='2.0'><channel><title>T</title>{''.join(items)}{end}", content_type="text/xml")


def gates(press):
    return {one.stored.article.title: one.stored.article.gate for one in press.bench.readings()}


async def test_what_is_new_in_a_feed_that_is_always_cut_off_is_told(press):
    serves(press, item("One"), item("Two"))
    assert (await press.poll()).outcome is Outcome.TRUNCATED
    serves(press, item("Qin agrees to visit"), item("One"), item("Two"))
    assert (await press.poll()).outcome is Outcome.TRUNCATED
    assert gates(press) == {"One": BASELINE, "Two": BASELINE, "Qin agrees to visit": TOLD}
    assert press.bench.owed() == ["us-china/3/root/1"]


async def test_an_archive_in_a_feed_that_is_always_cut_off_is_old_news(press):
    serves(press, item("One"))
    await press.poll()
    press.bench.clock.move(hours=5)
    now = press.bench.clock.now()
    serves(press, item("Archive", at=now - timedelta(days=900)), item("Late", at=now - timedelta(hours=4)), item("One"))
    await press.poll()
    assert gates(press) == {"One": BASELINE, "Archive": OLD, "Late": TOLD}


async def test_a_poll_that_was_cut_off_before_its_first_entry_is_no_baseline(press):
    serves(press)
    await press.poll()
    serves(press, item("One"))
    await press.poll()
    assert gates(press) == {"One": BASELINE}


async def test_what_lay_behind_the_cut_is_baseline_when_the_feed_is_whole_at_last(press):
    serves(press, item("One"))
    await press.poll()
    serves(press, item("One"), item("Two"), item("Three"), whole=True)
    assert (await press.poll()).outcome is Outcome.OK
    serves(press, item("Four"), item("One"), item("Two"), item("Three"), whole=True)
    await press.poll()
    assert gates(press) == {"One": BASELINE, "Two": BASELINE, "Three": BASELINE, "Four": TOLD}


def breaks_off(press, text, *, content_type="text/xml", missing=40):
    """Half an answer: the connection ends before the declared length."""
    head = f'HTTP/1.1 200 OK\r\nETag: "half"\r\nContent-Type: {content_type}\r\nContent-Length: {len(text) + missing}\r\n\r\n'
    press.web.pages[FEED] = raw(f"{head}{text}".encode())


async def test_of_a_feed_cut_off_on_its_way_the_whole_entries_are_told_and_it_is_asked_for_anew(press):
    begin = "<rss version='2.0'><channel><title>T</title>"
    breaks_off(press, f"{begin}{item('One')}<item><title>Ha")
    poll = await press.poll()
    assert (poll.outcome, poll.note.split(";")[0]) == (Outcome.TRUNCATED, f"cut off on its way after {poll.size} bytes")
    breaks_off(press, f"{begin}{item('Qin agrees to visit')}{item('One')}<item>")
    await press.poll()
    assert gates(press) == {"One": BASELINE, "Qin agrees to visit": TOLD}
    assert press.bench.owed() == ["us-china/2/root/1"]
    assert press.state().validators.etag == ""
    assert "If-None-Match" not in press.web.asked[-1].headers


@pytest.mark.parametrize("text", ["<!doctype html><p>No feed</p>", '{"no": "feed"}', "Words"])
async def test_what_is_no_feed_as_far_as_it_came_is_cut_off_all_the_same(press, text):
    breaks_off(press, text)
    assert (await press.poll()).outcome is Outcome.TRUNCATED
    assert press.state().baselined_at is None


async def test_a_part_that_is_always_cut_off_has_its_baseline_once(tmp_path):
    async with press_of(tmp_path, path="/index.xml", way=Way.NEWS_SITEMAP) as press:
        press.serve("/index.xml", press.index("/part-1.xml", "/part-2.xml"))
        press.serve("/part-1.xml", press.news("a"))
        long_ago = press.news("b").removesuffix("</urlset>")
        press.fail("/part-2.xml", 503)
        await press.poll()
        press.bench.clock.move(hours=3)
        press.serve("/part-2.xml", long_ago)
        await press.poll()
        press.serve("/part-2.xml", press.news("c").removesuffix("</urlset>"))
        press.bench.clock.move(hours=3)
        await press.poll()
        assert gates(press) == {"Report a": TOLD, "Report b": BASELINE, "Report c": TOLD}
