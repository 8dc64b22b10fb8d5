"""A sitemap index is read through to its parts at every poll, whatever its own bytes say: on loopback, with the real crawl and SQLite."""

from __future__ import annotations

import pytest

from monitor.model.alert import Verdict
from monitor.model.enums import Outcome, Way
from monitor.rhythm import DRIFT, PROBE_EVERY
from tests.unit.desk.press import MAP, press_of

INDEX = "/index.xml"


@pytest.fixture
async def press(tmp_path):
    async with press_of(tmp_path, path=INDEX, way=Way.NEWS_SITEMAP) as made:
        made.serve(INDEX, made.index("/part-1.xml", "/part-2.xml"))
        made.serve("/part-1.xml", made.news("a", "b"))
        made.serve("/part-2.xml", made.news("c"))
        await made.poll()
        yield made


async def test_what_is_new_in_a_part_is_read_though_the_index_has_not_changed(press):
    press.serve("/part-1.xml", press.news("new", "a", "b"))
    poll = await press.poll()
    assert (poll.outcome, poll.new, poll.gap) == (Outcome.OK, 1, 0)
    assert "Report new" in press.titles()


async def test_an_index_is_unchanged_only_if_every_part_of_it_is(press):
    assert (await press.poll()).outcome is Outcome.UNCHANGED
    assert press.asked() == [INDEX, "/part-1.xml", "/part-2.xml"]
    press.serve("/part-2.xml", press.news("c", "d"))
    assert (await press.poll()).outcome is Outcome.OK
    assert (await press.poll()).outcome is Outcome.UNCHANGED


async def test_a_new_part_beside_one_that_stands_still_is_no_gap_and_no_drift(press):
    for number in range(PROBE_EVERY + 2):
        press.serve(INDEX, press.index(f"/day-{number}.xml", "/part-1.xml"))
        press.serve(f"/day-{number}.xml", press.news(f"day-{number}"))
        poll = await press.poll()
        assert (poll.outcome, poll.new, poll.gap) == (Outcome.OK, 1, 0)
    assert DRIFT not in press.state().flags


async def test_a_part_that_could_not_be_read_for_hours_is_late_and_not_old(press):
    press.fail("/part-1.xml", 503)
    published = press.news("late")
    for _ in range(40):
        await press.poll()
    press.serve("/part-1.xml", published)
    await press.poll()
    (late,) = [one for one in press.bench.readings() if one.stored.article.title == "Report late"]
    assert late.stored.article.gate == ""


async def test_a_part_that_could_not_be_read_at_the_baseline_has_its_own(tmp_path):
    async with press_of(tmp_path, path=INDEX, way=Way.NEWS_SITEMAP) as press:
        press.serve(INDEX, press.index("/part-1.xml", "/part-2.xml"))
        press.serve("/part-1.xml", press.news("a"))
        long_ago = press.news("b")
        await press.poll()
        since = press.news("c")
        press.bench.clock.move(hours=3)
        press.serve("/part-2.xml", long_ago.replace("</urlset>", since.partition(">")[2]))
        await press.poll()
        gates = {one.stored.article.title: one.stored.article.gate for one in press.bench.readings()}
        assert gates == {"Report a": "", "Report b": str(Verdict.BASELINE), "Report c": ""}


async def test_an_index_whose_parts_all_fail_has_failed(press):
    press.fail("/part-1.xml", 404)
    press.fail("/part-2.xml", 404)
    poll = await press.poll()
    assert (poll.outcome, poll.note) == (Outcome.NOT_FOUND, "2 of 2 parts failed (not_found)")
    assert press.state().failures > 0


async def test_some_parts_that_fail_are_noted(press):
    press.fail("/part-2.xml", 404)
    poll = await press.poll()
    assert (poll.outcome, poll.note) == (Outcome.OK, "1 of 2 parts failed (not_found)")


async def test_of_many_parts_the_twenty_newest_are_asked(press):
    rows = "".join(
        f"<sitemap><loc>{press.web.url(f'/day-{day}.xml')}</loc><lastmod>2023-05-{day:02d}</lastmod></sitemap>" for day in range(1, 26)
    )
    press.serve(INDEX, f"<sitemapindex {MAP}>{rows}</sitemapindex>")
    for day in range(1, 26):
        press.serve(f"/day-{day}.xml", press.news(f"day-{day}"))
    poll = await press.poll()
    assert press.asked() == [INDEX, *(f"/day-{day}.xml" for day in range(25, 5, -1))]
    assert (poll.outcome, poll.seen, poll.note) == (Outcome.OK, 20, "5 more left out")


async def test_parts_beyond_two_thousand_entries_wait_for_the_next_poll(press):
    press.serve(INDEX, press.index("/huge.xml", "/part-2.xml"))
    press.serve("/huge.xml", press.news(*(f"n{number}" for number in range(2000))))
    press.serve("/part-2.xml", press.news("c", "d"))
    poll = await press.poll()
    assert (press.asked(), poll.note) == ([INDEX, "/huge.xml"], "1 more left out")
    poll = await press.poll()
    assert (press.asked(), poll.new) == ([INDEX, "/huge.xml", "/part-2.xml"], 1)
