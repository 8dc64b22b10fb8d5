"""A sitemap index is read through to its parts at every poll, whatever its own bytes say: on loopback, with the real crawl and SQLite."""

from __future__ import annotations

import pytest

from monitor.model.alert import Verdict
from monitor.model.enums import Outcome, Way
from monitor.rhythm import DRIFT, PROBE_EVERY
from tests.unit.desk.press import press_of

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
        await press.poll()
        long_ago = press.news("b")
        press.bench.clock.move(hours=3)
        press.serve("/part-2.xml", long_ago)
        await press.poll()
        gates = {one.stored.article.title: one.stored.article.gate for one in press.bench.readings()}
        assert gates == {"Report a": "", "Report b": str(Verdict.BASELINE)}
