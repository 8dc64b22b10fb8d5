"""One host is asked as often as it wants to be, whatever the number of its sources; robots.txt is obeyed."""

from __future__ import annotations

import asyncio

import pytest

from monitor.model.enums import Outcome
from tests.contract.fetch.web import ask, crawl_of, options, plain, raw, web_of

FEED = b"<rss/>"
HOSTS = ("127.0.0.1", "127.0.0.2")
BOTH = {"allow_networks": ("127.0.0.0/8",)}


def timed(times: list[float]):
    async def answer(asked, writer):
        times.append(asyncio.get_running_loop().time())
        await plain(FEED)(asked, writer)

    return answer


async def test_requests_to_one_host_keep_their_distance_across_sources():
    times: list[float] = []
    pages = {f"/{n}": timed(times) for n in range(4)}
    async with web_of(pages) as web, crawl_of(options(web, host_delay=0.2)) as crawl:
        await asyncio.gather(*(crawl.fetch(ask(web.url(path))) for path in pages))
    assert min(b - a for a, b in zip(times, times[1:], strict=False)) > 0.18


async def test_a_slow_host_does_not_hold_up_another():
    async with web_of({"/": plain(FEED)}, hosts=HOSTS) as web, crawl_of(options(web, host_delay=0.8, **BOTH)) as crawl:
        slow = [asyncio.ensure_future(crawl.fetch(ask(web.url("/")))) for _ in range(3)]
        await slow[0]
        begun = asyncio.get_running_loop().time()
        fetched = await crawl.fetch(ask(web.url("/", host="127.0.0.2")))
        took = asyncio.get_running_loop().time() - begun
    assert fetched.outcome is Outcome.OK
    assert took < 1.2


async def test_a_redirect_queues_under_the_host_it_leads_to():
    async with web_of({"/b": plain(FEED)}, hosts=HOSTS) as web, crawl_of(options(web, host_delay=0.3, **BOTH)) as crawl:
        web.pages["/a"] = plain(status=302, Location=web.url("/b", host="127.0.0.2"))
        begun = asyncio.get_running_loop().time()
        fetched = await crawl.fetch(ask(web.url("/a")))
        took = asyncio.get_running_loop().time() - begun
        assert [asked.host for asked in web.asked] == ["127.0.0.1", "127.0.0.1", "127.0.0.2", "127.0.0.2"]
    assert fetched.outcome is Outcome.OK
    assert 0.55 < took < 1.4


DAY = 86_400.0
ASKED = {
    "seconds": ({"Retry_After": "120"}, 120.0),
    "a date by the server's own clock": (
        {"Retry_After": "Mon, 19 Jun 2023 10:05:00 GMT", "Date": "Mon, 19 Jun 2023 10:00:00 GMT"},
        300.0,
    ),
    "a date without a Date": ({"Retry_After": "Mon, 19 Jun 2023 12:10:00 GMT"}, 600.0),
    "a date of the past": ({"Retry_After": "Mon, 19 Jun 2000 12:10:00 GMT"}, 0.0),
    "an absurd year": ({"Retry_After": "Fri, 31 Dec 9999 23:59:59 GMT"}, DAY),
    "absurd seconds": ({"Retry_After": "9" * 40}, DAY),
    "nonsense": ({"Retry_After": "soon"}, 60.0),
    "nothing": ({}, 60.0),
}


@pytest.mark.parametrize("name", ASKED)
async def test_retry_after_is_read_in_each_form(name):
    headers, seconds = ASKED[name]
    async with web_of({"/": plain("slow", status=429, **headers)}) as web, crawl_of(options(web)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/")))
    assert fetched.outcome is Outcome.THROTTLED
    assert fetched.retry_after == seconds


async def test_a_host_that_asked_to_wait_is_not_asked_for_any_other_source():
    pages = {"/a": plain("slow", status=503, Retry_After="120"), "/b": plain(FEED)}
    async with web_of(pages) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(web.url("/a")))).outcome is Outcome.THROTTLED
        other = await crawl.fetch(ask(web.url("/b")))
        assert web.paths() == ["/a"]
        holds = crawl.holds()
    assert other.outcome is Outcome.DEFERRED
    assert 118 < (other.retry_after or 0) <= 120
    assert list(holds) == ["127.0.0.1"]


async def test_holds_are_taken_up_after_a_restart():
    async with web_of({"/": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        crawl.resume({"127.0.0.1": 50.0})
        assert (await crawl.fetch(ask(web.url("/")))).outcome is Outcome.DEFERRED
        assert web.opened == 0


async def test_fetches_queued_behind_a_hanging_host_are_deferred_and_not_each_waited_out():
    async with web_of({"/hang": raw(b"", pause=9.0)}) as web, crawl_of(options(web, deadline=0.3)) as crawl:
        ends = await asyncio.gather(*(crawl.fetch(ask(web.url("/hang"))) for _ in range(8)))
    outcomes = [end.outcome for end in ends]
    assert outcomes.count(Outcome.TIMEOUT) == 2
    assert outcomes.count(Outcome.DEFERRED) == 6


async def test_a_queue_longer_than_our_patience_is_deferred():
    async with web_of({"/": plain(FEED)}) as web, crawl_of(options(web, host_delay=0.2, patience=0.5, robots=False)) as crawl:
        ends = await asyncio.gather(*(crawl.fetch(ask(web.url("/"))) for _ in range(8)))
    assert {end.outcome for end in ends} == {Outcome.OK, Outcome.DEFERRED}


RULES = b"User-agent: *\nDisallow: /private\nCrawl-delay: 0.3\n"


async def test_what_robots_txt_does_not_want_read_is_not_asked_for():
    async with web_of({"/robots.txt": plain(RULES), "/private": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/private")))
        assert web.paths() == []
    assert fetched.outcome is Outcome.ROBOTS


async def test_rules_for_our_own_name_count_before_those_for_all():
    rules = b"User-agent: monitor-test\nDisallow: /feed\n\nUser-agent: *\nAllow: /\n"
    async with web_of({"/robots.txt": plain(rules), "/feed": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(web.url("/feed")))).outcome is Outcome.ROBOTS


async def test_a_redirect_into_what_robots_txt_refuses_is_refused():
    pages = {"/robots.txt": plain(RULES), "/a": plain(status=302, Location="/private"), "/private": plain(FEED)}
    async with web_of(pages) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(web.url("/a")))).outcome is Outcome.ROBOTS
        assert web.paths() == ["/a"]


async def test_crawl_delay_slows_the_host():
    times: list[float] = []
    pages = {"/robots.txt": plain(RULES), **{f"/{n}": timed(times) for n in range(3)}}
    async with web_of(pages) as web, crawl_of(options(web)) as crawl:
        await asyncio.gather(*(crawl.fetch(ask(web.url(f"/{n}"))) for n in range(3)))
    assert min(b - a for a, b in zip(times, times[1:], strict=False)) > 0.28


async def test_robots_txt_is_asked_once_for_many_side_by_side():
    async with web_of({"/": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        await asyncio.gather(*(crawl.fetch(ask(web.url("/"))) for _ in range(5)))
        assert [asked.path for asked in web.asked].count("/robots.txt") == 1


async def test_robots_txt_is_asked_again_after_its_life():
    async with web_of({"/": plain(FEED)}) as web, crawl_of(options(web, robots_life=0.0)) as crawl:
        for _ in range(2):
            await crawl.fetch(ask(web.url("/")))
        assert [asked.path for asked in web.asked].count("/robots.txt") == 2


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_failing_robots_txt_is_no_permission_and_is_asked_again(status):
    async with web_of({"/robots.txt": plain(status=status), "/": plain(FEED)}) as web, crawl_of(options(web, robots_retry=0.0)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/")))
        assert web.paths() == []
        web.pages["/robots.txt"] = plain(b"")
        assert (await crawl.fetch(ask(web.url("/")))).outcome is Outcome.OK
    assert fetched.outcome is Outcome.SERVER_ERROR
    assert "robots.txt" in fetched.note


async def test_half_a_robots_txt_is_no_permission():
    half = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent: *\n")
    async with web_of({"/robots.txt": half, "/": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/")))
        assert web.paths() == []
    assert (fetched.outcome, "robots.txt" in fetched.note) == (Outcome.TRUNCATED, True)


async def test_an_unreachable_robots_txt_names_what_is_wrong_with_the_host():
    async with web_of({"/robots.txt": raw(b"", pause=9.0), "/": plain(FEED)}) as web, crawl_of(options(web, deadline=0.3)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/")))
    assert fetched.outcome is Outcome.TIMEOUT


@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_a_site_without_robots_txt_may_be_read(status):
    async with web_of({"/robots.txt": plain(status=status), "/": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(web.url("/")))).outcome is Outcome.OK


async def test_only_the_first_half_megabyte_of_robots_txt_is_read():
    rules = b"User-agent: *\nDisallow: /x\n" + b"#" * 2_000_000
    async with web_of({"/robots.txt": plain(rules), "/": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(web.url("/")))).outcome is Outcome.OK
        assert (await crawl.fetch(ask(web.url("/x")))).outcome is Outcome.ROBOTS


async def test_robots_txt_is_followed_to_where_it_has_moved():
    pages = {"/robots.txt": plain(status=301, Location="/rules"), "/rules": plain(b"User-agent: *\nDisallow: /\n"), "/": plain(FEED)}
    async with web_of(pages) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(web.url("/")))).outcome is Outcome.ROBOTS


async def test_robots_can_be_left_unasked_by_explicit_setting():
    async with web_of({"/": plain(FEED)}) as web, crawl_of(options(web, robots=False)) as crawl:
        await crawl.fetch(ask(web.url("/")))
        assert [asked.path for asked in web.asked] == ["/"]
