"""A poll from fetch to commit, and a page behind it; whatever goes wrong, it ends in exactly one recorded outcome."""

import logging
from dataclasses import replace

import pytest

from monitor.desk import Readout, file_new
from monitor.entries.drafts import drafts
from monitor.model.enums import FullText, Outcome, Way
from monitor.model.source import DueSource
from monitor.pipeline import PAGE_GIVEN_UP, PAGE_RETRY, keep_failure, poll_source, read_page
from monitor.entries.rungs import Rung, rung_of
from tests.fakes import Paper, rss_of
from tests.unit.desk.press import press_of
from tests.unit.desk.world import FEED, FLIGHTS, SOURCE, VISIT, WATCH, Bench, MoreParser, entry


@pytest.fixture
async def bench():
    made = Bench(says={"flights": (VISIT, FLIGHTS), "agrees": (VISIT,)}, source=replace(SOURCE, full_text=FullText.NEVER))
    made.serves()
    await made.poll()
    return made


def last_poll(bench):
    with bench.store.reading() as rooms:
        return rooms.sources.polls(SOURCE.id)[0]


async def test_a_new_article_is_kept_read_joined_and_told_in_one_go(bench):
    bench.serves(entry("a", "Qin agrees to visit", bench=bench))
    kept = await bench.poll()
    assert (kept.poll.outcome, kept.poll.seen, kept.poll.new, kept.changed) == (Outcome.OK, 1, 1, 0)
    assert bench.owed() == ["us-china/1/root/1"]
    (reading,) = bench.readings()
    assert (reading.story, reading.events) == (1, (VISIT,))


@pytest.mark.parametrize("outcome", [Outcome.TIMEOUT, Outcome.BLOCKED, Outcome.SERVER_ERROR])
async def test_a_failed_fetch_is_recorded_as_what_it_was(bench, outcome):
    bench.web.broken[FEED] = outcome
    kept = await bench.poll()
    assert (kept.poll.outcome, last_poll(bench).outcome) == (outcome, outcome)


async def test_what_is_no_feed_is_recorded_as_such(bench):
    bench.web.papers[FEED] = Paper(body=b"<html>", content_type="text/html")
    assert (await bench.poll()).poll.outcome is Outcome.NOT_A_FEED


async def test_the_same_bytes_again_are_not_parsed(bench):
    bench.serves(entry("a", "Qin agrees to visit", bench=bench))
    await bench.poll()
    bench.parser = None
    assert (await bench.poll()).poll.outcome is Outcome.UNCHANGED


async def test_unchanged_keeps_the_body_hash_for_the_next_poll(bench):
    bench.web.papers[FEED] = replace(bench.web.papers[FEED], etag='"1"')
    for _ in range(3):
        await bench.poll()
    with bench.store.reading() as rooms:
        assert rooms.sources.state(SOURCE.id).validators.body_hash != ""


async def test_the_pages_a_source_points_to_are_read_too_and_a_missing_one_is_passed_over(bench):
    bench.parser = MoreParser("https://wire.example/2", "https://wire.example/lost")
    bench.serves(entry("a", "Rain in the north", bench=bench))
    bench.web.papers["https://wire.example/2"] = Paper(body=rss_of("2", [entry("b", "Qin agrees to visit", bench=bench)]))
    assert (await bench.poll()).poll.new == 2


async def test_what_is_new_on_a_next_page_is_read_though_the_first_has_not_changed(bench):
    bench.parser = MoreParser("https://wire.example/2")
    bench.serves(entry("a", "Rain in the north", bench=bench))
    bench.web.papers["https://wire.example/2"] = Paper(body=rss_of("2", []))
    await bench.poll()
    bench.web.papers["https://wire.example/2"] = Paper(body=rss_of("2", [entry("b", "Qin agrees to visit", bench=bench)]))
    assert (await bench.poll()).poll.new == 1
    assert (await bench.poll()).poll.outcome is Outcome.UNCHANGED


async def test_one_article_the_detector_stumbles_on_does_not_lose_the_others(bench, caplog):
    bench.serves(entry("a", "stumble", bench=bench), entry("b", "Qin agrees to visit", bench=bench))
    with caplog.at_level(logging.ERROR):
        assert (await bench.poll()).poll.new == 2
    assert [record.message for record in caplog.records] == ["article not read"]
    assert bench.owed() == ["us-china/2/root/1"]


async def test_a_new_wording_is_a_version_of_the_same_article(bench):
    bench.serves(entry("a", "Qin to visit", bench=bench))
    await bench.poll()
    bench.serves(entry("a", "Qin agrees to visit", bench=bench))
    kept = await bench.poll()
    assert (kept.poll.new, kept.changed) == (0, 1)
    (reading,) = bench.readings()
    assert (reading.stored.version, reading.stored.article.title) == (2, "Qin agrees to visit")
    assert bench.owed() == ["us-china/1/root/1"]


async def test_a_wording_seen_before_is_no_news(bench):
    first, second = entry("a", "Qin to visit", bench=bench), entry("a", "Qin agrees to visit", bench=bench)
    for one in (first, second, first):
        bench.serves(one)
        await bench.poll()
    assert bench.readings()[0].stored.version == 2


async def test_a_new_headline_over_a_body_that_was_read_is_read_with_that_body(bench):
    bench.source = replace(SOURCE, full_text=FullText.ALWAYS)
    bench.serves(entry("a", "Qin in talks", bench=bench))
    bench.page("https://wire.example/a", "They spoke of flights between the two countries.")
    await bench.poll()
    await bench.read_pages()
    bench.serves(entry("a", "UPDATE Qin in talks", bench=bench))
    await bench.poll()
    (reading,) = bench.readings()
    assert (reading.stored.version, reading.stored.article.has_body) == (3, True)
    assert reading.events == (VISIT, FLIGHTS)


async def test_what_another_daemon_kept_meanwhile_is_not_kept_twice(bench):
    bench.serves(entry("a", "Qin agrees to visit", bench=bench))

    def other_daemon():
        bench.before_reading = lambda: None
        with bench.store.writing() as rooms:
            state = rooms.sources.state(SOURCE.id)
            (draft,) = drafts(
                [entry("a", "Qin agrees to visit", bench=bench)], SOURCE, state, url_key=bench.tools.url_key, now=bench.clock.now()
            )
            file_new(bench.desk, draft, Readout(mentions=(), events=(VISIT,)), rooms=rooms, now=bench.clock.now())

    bench.before_reading = other_daemon
    kept = await bench.poll()
    assert (kept.poll.new, len(bench.readings())) == (0, 1)


async def test_a_poll_that_fails_by_our_fault_is_recorded_and_due_later(bench):
    with bench.store.reading() as rooms:
        due = DueSource(source=rooms.sources.get(SOURCE.id), state=rooms.sources.state(SOURCE.id))
    keep_failure(due, tools=bench.tools)
    assert last_poll(bench).outcome is Outcome.INTERNAL
    with bench.store.reading() as rooms:
        assert rooms.sources.next_due() > bench.clock.now()


async def test_a_crash_in_the_middle_leaves_neither_articles_nor_validators(bench):
    class Broken(Exception):
        pass

    def explode(*_):
        raise Broken

    bench.serves(entry("a", "Qin agrees to visit", bench=bench))
    with bench.store.reading() as rooms:
        state = rooms.sources.state(SOURCE.id)
    with pytest.raises(Broken):
        await poll_source(DueSource(source=bench.source, state=state), tools=bench.tools, desk=replace(bench.desk, bands=explode))
    with bench.store.reading() as rooms:
        assert (rooms.sources.state(SOURCE.id), rooms.articles.count()) == (state, 0)


async def test_very_many_are_filed_fifty_a_commit_and_what_a_crash_leaves_is_new_next_time(tmp_path):
    class Broken(Exception):
        pass

    filed = 0

    def explode(text):
        nonlocal filed
        filed += 1
        if filed == 75:
            raise Broken
        return ()

    async with press_of(tmp_path, path="/feed.xml", way=Way.FEED) as press:
        items = "".join(f"<item><title>Report {n}</title><link>https://wire.example/{n}</link></item>" for n in range(250))
        press.serve("/feed.xml", f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>", content_type="text/xml")
        bench = press.bench
        with bench.store.writing() as rooms:
            rooms.sources.put(bench.source, due_at=bench.clock.now())
            state = rooms.sources.state(bench.source.id)
        with pytest.raises(Broken):
            await poll_source(DueSource(source=bench.source, state=state), tools=bench.tools, desk=replace(bench.desk, bands=explode))
        with bench.store.reading() as rooms:
            assert (rooms.sources.state(bench.source.id), rooms.articles.count()) == (state, 50)
        poll = await press.poll()
        assert (poll.new, poll.seen, len(bench.readings())) == (200, 250, 250)
        assert {one.stored.article.gate for one in bench.readings()} == {"baseline of a new source"}


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"full_text": FullText.ALWAYS}, 1),
        ({"full_text": None}, 1),
        ({"full_text": FullText.NEVER}, 0),
        ({"full_text": FullText.ALWAYS, "tip_only": True}, 0),
        ({"full_text": FullText.CANDIDATES}, 1),
    ],
)
async def test_a_page_is_wanted_as_the_source_says(bench, changes, wanted):
    bench.source = replace(SOURCE, **changes)
    bench.serves(entry("a", "Rain in the north", bench=bench))
    await bench.poll()
    assert len(bench.awaiting()) == wanted


async def test_a_candidate_whose_watches_are_all_decided_wants_no_page(bench):
    bench.source, bench.watches = replace(SOURCE, full_text=FullText.CANDIDATES), (replace(WATCH, query="title:Qin"),)
    bench.serves(entry("a", "Rain in the north", bench=bench))
    await bench.poll()
    assert bench.awaiting() == []


@pytest.fixture
async def waiting(bench):
    """A bench with one article whose page is wanted, and a watch that asks for what its page will tell."""
    bench.source = replace(SOURCE, full_text=FullText.ALWAYS)
    bench.watches = (replace(WATCH, query="event:visit,agreement"),)
    bench.serves(entry("a", "Qin agrees to visit", bench=bench))
    await bench.poll()
    return bench


async def test_a_page_adds_a_version_and_its_facet_a_reply(waiting):
    waiting.page("https://wire.example/a", "They also agreed on more flights between the two countries.")
    assert await waiting.read_pages() == [Outcome.OK]
    assert waiting.readings()[0].stored.version == 2
    assert len(waiting.owed()) == 2
    assert waiting.awaiting() == []


async def test_a_page_that_is_not_there_is_done_with(waiting):
    assert await waiting.read_pages() == [Outcome.NOT_FOUND]
    assert (waiting.awaiting(), waiting.readings()[0].stored.version) == ([], 1)


async def test_a_page_cut_off_by_our_own_shutdown_stays_wanted(waiting):
    waiting.web.broken["https://wire.example/a"] = Outcome.SHUTDOWN
    await waiting.read_pages()
    assert len(waiting.awaiting()) == 1


async def test_a_page_overtaken_by_a_new_wording_stays_wanted(waiting):
    (stored,) = waiting.awaiting()
    waiting.serves(entry("a", "Qin agrees to visit Washington", bench=waiting))
    await waiting.poll()
    waiting.page("https://wire.example/a", "They also agreed on more flights between the two countries.")
    await read_page(stored, tools=waiting.tools, desk=waiting.desk, source=waiting.source)
    assert len(waiting.awaiting()) == 1
    assert waiting.readings()[0].stored.article.has_body is False


async def test_a_page_that_is_only_late_is_asked_for_again_and_given_up_in_the_end(waiting):
    waiting.web.broken["https://wire.example/a"] = Outcome.TIMEOUT
    (stored,) = waiting.awaiting()
    await waiting.read_pages()
    with waiting.store.reading() as rooms:
        assert rooms.articles.awaiting_page(limit=9, now=waiting.clock.now()) == []
        assert rooms.articles.awaiting_page(limit=9, now=waiting.clock.now() + PAGE_RETRY) == [stored]
    waiting.clock.at = stored.article.first_seen + PAGE_GIVEN_UP
    await waiting.read_pages()
    assert waiting.awaiting() == []


async def test_a_guid_used_again_for_something_else_is_another_article_and_not_believed_again(bench):
    bench.serves(entry("1", "Rain in the north", bench=bench))
    await bench.poll()
    bench.serves(replace(entry("1", "Qin agrees to visit", bench=bench), url="https://wire.example/other"))
    kept = await bench.poll()
    assert (kept.poll.new, len(bench.readings())) == (1, 2)
    with bench.store.reading() as rooms:
        assert rung_of(rooms.sources.state(SOURCE.id)) is Rung.LINK


async def test_a_guid_that_stays_under_an_edited_headline_and_a_new_link_is_the_same_article(bench):
    bench.serves(entry("1", "Qin to visit", bench=bench))
    await bench.poll()
    bench.serves(replace(entry("1", "Qin agrees to visit", bench=bench), url="https://wire.example/other"))
    kept = await bench.poll()
    assert (kept.poll.new, kept.changed, len(bench.readings())) == (0, 1, 1)
