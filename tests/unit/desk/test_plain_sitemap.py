"""A plain sitemap gives bare addresses: each waits for its page, and is matched, joined and told under the page's headline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model.alert import Verdict
from monitor.model.enums import FullText, Outcome, Way
from monitor.workbench.rehearsal import nearby
from monitor.workbench.trials import backtest
from tests.exams.day import engines
from tests.unit.desk.press import MAP, press_of
from tests.unit.desk.world import VISIT, WATCH

PATH = "/map.xml"
EVERYTHING = replace(WATCH, name="everything", query="source:wire")
BODY = (
    "The two ministers spoke for more than five hours in the capital and agreed to go on with the talks at a suitable time.",
    "A senior official told reporters that both sides had been candid, and that working groups would go on with the details.",
)


def listed(press, *slugs, at=None):
    stamp = at or press.bench.clock.now().isoformat()
    rows = "".join(f"<url><loc>{press.web.url(f'/readout/{slug}')}</loc><lastmod>{stamp}</lastmod></url>" for slug in slugs)
    press.serve(PATH, f"<urlset {MAP}>{rows}<url><loc>{press.web.url('/about')}</loc></url></urlset>")


def page(press, slug, title, *, at=None):
    at = at or press.bench.clock.now()
    meta = f'<meta property="article:published_time" content="{at.isoformat()}"><meta property="og:type" content="article">'
    body = "".join(f"<p>{text}</p>" for text in BODY)
    html = f"<html><head><title>{title}</title>{meta}</head><body><article><h1>{title}</h1>{body}</article></body></html>"
    press.serve(f"/readout/{slug}", html, content_type="text/html")


@pytest.fixture
async def press(tmp_path):
    async with press_of(tmp_path, path=PATH, way=Way.SITEMAP, url_pattern="/readout/", full_text=None) as made:
        made.bench.says, made.bench.watches = {"Qin agrees": (VISIT,)}, (WATCH, EVERYTHING)
        listed(made, *(f"old-{number}" for number in range(5)))
        await made.poll()
        yield made


async def test_the_first_poll_is_a_baseline_and_asks_for_no_page(press):
    gates = {one.stored.article.gate for one in press.bench.readings()}
    assert (gates, press.bench.awaiting(), press.bench.owed()) == ({str(Verdict.BASELINE)}, [], [])


async def test_an_address_is_told_under_the_headline_of_its_page_and_not_before(press):
    listed(press, "talks", "old-1")
    page(press, "talks", "Qin agrees to visit Washington")
    poll = await press.poll()
    assert (poll.outcome, poll.seen, poll.new) == (Outcome.OK, 2, 1)
    assert (press.bench.owed(), press.bench.verdicts(), press.bench.stories()) == ([], [], [])
    assert await press.bench.read_pages() == [Outcome.OK]
    (told,) = [one for one in press.bench.readings() if one.story]
    assert (told.stored.article.title, told.stored.article.has_body) == ("Qin agrees to visit Washington", True)
    assert press.bench.owed() == ["us-china/1/root/1"]


async def test_a_page_too_short_to_be_a_body_still_gives_its_headline(press):
    listed(press, "talks", "old-1")
    short = "<html><head><title>Qin agrees to visit Washington</title></head><body><article><p>More soon.</p></article></body></html>"
    press.serve("/readout/talks", short, content_type="text/html")
    await press.poll()
    await press.bench.read_pages()
    (told,) = [one for one in press.bench.readings() if one.story]
    assert (told.stored.article.title, told.stored.article.has_body) == ("Qin agrees to visit Washington", False)


async def test_the_same_addresses_again_are_no_news(press):
    listed(press, "talks", "old-1")
    page(press, "talks", "Qin agrees to visit Washington")
    await press.poll()
    await press.bench.read_pages()
    press.bench.clock.move(hours=1)
    listed(press, "talks", "old-1")
    poll = await press.poll()
    assert (poll.seen, poll.new, len(press.bench.owed())) == (2, 0, 1)


@pytest.mark.parametrize("days", [2, 900])
async def test_an_old_page_that_is_listed_anew_is_old_news(press, days):
    listed(press, "archive", "old-1")
    page(press, "archive", "Qin agrees to visit Washington", at=press.bench.clock.now() - timedelta(days=days))
    await press.poll()
    await press.bench.read_pages()
    assert press.bench.owed() == []
    assert str(Verdict.OLD_NEWS) in press.bench.verdicts()


async def test_a_whole_archive_that_is_listed_by_its_dates_asks_for_no_page(press):
    listed(press, *(f"archive-{number}" for number in range(50)), at="2020-01-01")
    assert (await press.poll()).new == 50
    assert press.bench.awaiting() == []


async def test_a_lastmod_of_the_day_alone_is_fresh_all_day(press):
    press.bench.clock.move(hours=9)
    page(press, "talks", "Qin agrees to visit Washington")
    listed(press, "old-1")
    await press.poll()
    listed(press, "talks", "old-1", at=f"{press.bench.clock.now():%Y-%m-%d}")
    await press.poll()
    await press.bench.read_pages()
    assert press.bench.owed() == ["us-china/1/root/1"]


async def test_a_page_that_cannot_be_read_leaves_the_address_untold(press):
    listed(press, "gone")
    await press.poll()
    assert await press.bench.read_pages() == [Outcome.NOT_FOUND]
    assert (press.bench.awaiting(), press.bench.stories()) == ([], [])


async def test_a_backtest_passes_over_addresses_that_were_never_named(press):
    with press.bench.store.reading() as rooms:
        test = backtest(rooms, {"new": EVERYTHING}, engines(), since=press.bench.clock.now() - timedelta(days=1), tick=lambda: None)
        assert nearby(rooms, WATCH, engines(), since=press.bench.clock.now() - timedelta(days=1), tick=lambda: None) == ()
    assert test.archive.articles == 0


async def test_a_source_that_never_reads_pages_gives_no_bare_address(press):
    press.bench.source = replace(press.bench.source, full_text=FullText.NEVER)
    listed(press, "talks")
    assert (await press.poll()).seen == 0


async def test_an_article_that_a_feed_told_already_is_left_as_it_was(press):
    listed(press, "talks", "old-1")
    page(press, "talks", "Qin agrees to visit Washington")
    await press.poll()
    await press.bench.read_pages()
    (told,) = [one for one in press.bench.readings() if one.story]
    press.bench.source = replace(press.bench.source, id="second")
    await press.poll()
    assert press.bench.readings()[0].stored.version <= told.stored.version
    assert {one.stored.version for one in press.bench.readings() if one.story} == {told.stored.version}
