"""Every ending of a fetch against a real server is exactly one outcome, with what a person needs to know."""

from __future__ import annotations

import asyncio
import hashlib
import socket

import pytest

from monitor.model.enums import Outcome
from monitor.model.source import Validators
from tests.contract.fetch.endings import ENDINGS, FEED, HEAD, STATUSES
from tests.contract.fetch.web import ask, crawl_of, fetch_one, options, plain, raw, web_of

SMALL = {"body_max": 1_000_000}


async def test_an_ordinary_answer_is_ok_with_its_new_validators():
    fetched = await fetch_one({"/": plain(FEED, ETag='W/"x,\'y"', Last_Modified="yesterday, about noon")}, "/")
    assert fetched.outcome is Outcome.OK
    assert fetched.body == FEED
    assert fetched.validators == Validators(
        etag='W/"x,\'y"', last_modified="yesterday, about noon", body_hash=hashlib.sha256(FEED).hexdigest()
    )


async def test_validators_are_echoed_byte_for_byte():
    sent = Validators(etag='W/"x,\'y"', last_modified="yesterday, about noon")
    async with web_of({"/": plain(status=304)}) as web, crawl_of(options(web)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/"), validators=sent))
        headers = web.asked[-1].headers
    assert fetched.outcome is Outcome.UNCHANGED
    assert (headers["If-None-Match"], headers["If-Modified-Since"]) == (sent.etag, sent.last_modified)
    assert fetched.validators == sent


async def test_a_304_renews_validators_and_keeps_the_hash_of_the_last_body():
    fetched = await fetch_one({"/": plain(status=304, ETag='"new"')}, "/", validators=Validators(etag='"old"', body_hash="ab"))
    assert fetched.validators == Validators(etag='"new"', body_hash="ab")


async def test_the_same_bytes_without_validators_are_unchanged():
    fetched = await fetch_one({"/": plain(FEED)}, "/", validators=Validators(body_hash=hashlib.sha256(FEED).hexdigest()))
    assert fetched.outcome is Outcome.UNCHANGED


async def test_a_304_to_an_unconditional_request_is_asked_again_once_and_then_broken():
    async with web_of({"/": plain(status=304)}) as web, crawl_of(options(web)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/")))
        assert web.paths() == ["/", "/"]
    assert fetched.outcome is Outcome.BROKEN
    assert "304" in fetched.note


@pytest.mark.parametrize("status", STATUSES)
async def test_each_status_has_its_outcome(status):
    fetched = await fetch_one({"/": plain(b"" if status == 204 else b"words", status=status)}, "/")
    assert fetched.outcome is STATUSES[status]
    assert str(status) in fetched.note
    assert fetched.body == (b"words" if status == 206 else b"")


@pytest.mark.parametrize("name", ENDINGS)
async def test_each_misbehaviour_has_its_outcome_in_time(name):
    answer, outcome = ENDINGS[name]
    begun = asyncio.get_running_loop().time()
    fetched = await fetch_one({"/x": answer}, "/x", **SMALL)
    assert fetched.outcome is outcome, fetched.note
    assert fetched.note
    assert fetched.validators == Validators()
    assert asyncio.get_running_loop().time() - begun < 3


async def test_a_chain_of_redirects_is_recorded_hop_by_hop():
    pages = {"/a": plain(status=301, Location="/b"), "/b": plain(status=302, Location="/c"), "/c": plain(FEED)}
    async with web_of(pages) as web, crawl_of(options(web)) as crawl:
        fetched = await crawl.fetch(ask(web.url("/a")))
        assert fetched.hops == ((301, web.url("/a")), (302, web.url("/b")))
        assert fetched.url == web.url("/c")


async def test_more_than_five_redirects_end_the_fetch():
    fetched = await fetch_one({f"/{n}": plain(status=302, Location=f"/{n + 1}") for n in range(9)}, "/0")
    assert fetched.outcome is Outcome.REDIRECT_LOOP
    assert len(fetched.hops) == 6


async def test_a_meta_refresh_is_a_hop():
    pages = {"/a": plain('<meta http-equiv="refresh" content="0;url=/b">', Content_Type="text/html"), "/b": plain(FEED)}
    fetched = await fetch_one(pages, "/a")
    assert fetched.body == FEED
    assert fetched.hops[0][0] == 200


async def test_a_page_that_reloads_itself_every_minute_is_a_page():
    fetched = await fetch_one({"/a": plain('<meta http-equiv="refresh" content="60;url=/b">words')}, "/a")
    assert fetched.outcome is Outcome.OK


async def test_no_cookie_is_ever_kept():
    pages = {"/a": plain(status=302, Location="/b", Set_Cookie="id=1"), "/b": plain(FEED, Set_Cookie="id=2")}
    async with web_of(pages) as web, crawl_of(options(web)) as crawl:
        for _ in range(2):
            await crawl.fetch(ask(web.url("/a")))
        assert not any("Cookie" in asked.headers for asked in web.asked)


async def test_who_we_are_is_said_on_every_request_robots_txt_included():
    async with web_of({"/": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        await crawl.fetch(ask(web.url("/")))
        assert [asked.headers["User-Agent"] for asked in web.asked] == ["monitor-test/1 (+mailto:ops@example.org)"] * 2


async def test_proxies_of_the_environment_are_ignored(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert (await fetch_one({"/": plain(FEED)}, "/")).outcome is Outcome.OK


async def test_an_unused_port_is_refused():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        async with web_of({}) as web, crawl_of(options(web, allow_ports=(port,))) as crawl:
            fetched = await crawl.fetch(ask(f"http://127.0.0.1:{port}/"))
    assert fetched.outcome is Outcome.REFUSED


async def test_a_name_without_an_address_is_a_dns_failure():
    async def nobody(host, port):
        raise socket.gaierror(-2, "Name or service not known")

    async with web_of({}) as web, crawl_of(options(web), resolve=nobody) as crawl:
        fetched = await crawl.fetch(ask(web.url("/", host="press.example")))
    assert fetched.outcome is Outcome.DNS


async def test_a_name_is_fetched_at_its_resolved_address():
    async def loopback(host, port):
        return ["127.0.0.1"]

    async with web_of({"/": plain(FEED)}) as web, crawl_of(options(web), resolve=loopback) as crawl:
        fetched = await crawl.fetch(ask(web.url("/", host="press.example")))
        assert web.asked[-1].headers["Host"] == f"press.example:{web.port}"
    assert fetched.outcome is Outcome.OK


@pytest.mark.parametrize(
    "url", ["", "press", "ftp://127.0.0.1/", "http://", "http://[::1", "http://u:p@127.0.0.1/", "http://127.0.0.1:22/"]
)
async def test_what_is_no_web_address_is_unsafe_and_never_raises(url):
    async with web_of({}) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(url))).outcome is Outcome.UNSAFE
        assert web.opened == 0


async def test_a_close_ends_hung_and_queued_fetches_as_shutdown_within_three_seconds():
    async with web_of({"/hang": raw(b"", pause=9.0)}) as web:
        async with crawl_of(options(web, deadline=30.0, host_delay=5.0)) as crawl:
            under_way = [asyncio.ensure_future(crawl.fetch(ask(web.url("/hang")))) for _ in range(9)]
            while "/robots.txt" not in [asked.path for asked in web.asked]:
                await asyncio.sleep(0.01)
            begun = asyncio.get_running_loop().time()
            await crawl.close()
            took = asyncio.get_running_loop().time() - begun
            ends = [await one for one in under_way]
            late = await crawl.fetch(ask(web.url("/hang")))
    assert {end.outcome for end in ends} == {Outcome.SHUTDOWN}
    assert late.outcome is Outcome.SHUTDOWN
    assert took < 3


async def test_a_caller_that_gives_up_leaves_the_crawl_in_order():
    async with web_of({"/hang": raw(b"", pause=9.0), "/": plain(FEED)}) as web, crawl_of(options(web)) as crawl:
        hung = asyncio.ensure_future(crawl.fetch(ask(web.url("/hang"))))
        while "/hang" not in web.paths():
            await asyncio.sleep(0.01)
        hung.cancel()
        assert (await crawl.fetch(ask(web.url("/")))).outcome in (Outcome.OK, Outcome.TIMEOUT)


async def test_hostile_sources_do_not_make_an_ordinary_one_late():
    """All misbehaviours at once, each from its own host, beside one good host that is polled all the while."""
    bad = tuple(f"127.0.1.{number}" for number in range(1, len(ENDINGS) + 1))
    pages = {f"/{number}": answer for number, (answer, _) in enumerate(ENDINGS.values())}
    async with web_of({**pages, "/good": plain(FEED)}, hosts=("127.0.0.1", *bad)) as web:
        chosen = options(web, allow_networks=("127.0.0.0/8",), **SMALL)
        async with crawl_of(chosen) as crawl:
            asked = [asyncio.ensure_future(crawl.fetch(ask(web.url(f"/{n}", host=host)))) for n, host in enumerate(bad)]
            took = []
            while not all(one.done() for one in asked):
                good = await crawl.fetch(ask(web.url("/good")))
                assert good.outcome is Outcome.OK
                took.append(good.took_ms)
                await asyncio.sleep(0.02)
            ends = [(await one).outcome for one in asked]
    assert max(took) < 1000
    assert all(end not in (Outcome.OK, Outcome.UNCHANGED) for end in ends)


async def test_four_hundred_hung_fetches_stop_within_three_seconds_each_with_its_outcome():
    hosts = tuple(f"127.0.2.{number}" for number in range(1, 101))
    async with web_of({f"/{n}": raw(b"", pause=30.0) for n in range(4)}, hosts=hosts) as web:
        chosen = options(web, allow_networks=("127.0.0.0/8",), deadline=30.0, grace=1.0, concurrency=400, robots=False)
        async with crawl_of(chosen) as crawl:
            asked = [asyncio.ensure_future(crawl.fetch(ask(web.url(f"/{n}", host=host)))) for host in hosts for n in range(4)]
            while web.opened < len(hosts):
                await asyncio.sleep(0.05)
            begun = asyncio.get_running_loop().time()
            await crawl.close()
            assert asyncio.get_running_loop().time() - begun < 3
            assert {(await one).outcome for one in asked} == {Outcome.SHUTDOWN}


async def test_many_huge_answers_at_once_are_put_off_before_they_fill_the_memory():
    hosts = tuple(f"127.0.3.{number}" for number in range(1, 21))
    async with web_of({"/": raw(HEAD + b"\r\n", b"x" * 65_536, forever=True, pause=0.01)}, hosts=hosts) as web:
        chosen = options(web, allow_networks=("127.0.0.0/8",), in_flight_max=2_000_000, body_max=900_000)
        async with crawl_of(chosen) as crawl:
            ends = await asyncio.gather(*(crawl.fetch(ask(web.url("/", host=host))) for host in hosts))
    assert {end.outcome for end in ends} <= {Outcome.DEFERRED, Outcome.TOO_LARGE, Outcome.TIMEOUT}
    assert Outcome.DEFERRED in {end.outcome for end in ends}


async def test_header_bytes_of_any_encoding_do_no_harm_and_are_not_echoed_altered():
    answer = raw(HEAD + b'ETag: "caf\xe9"\r\nX-Odd: \xff\xfe\r\nLast-Modified: now\r\nContent-Length: 5\r\n\r\nwords')
    fetched = await fetch_one({"/": answer}, "/")
    assert fetched.outcome is Outcome.OK
    assert (fetched.validators.etag, fetched.validators.last_modified) == ("", "now")


@pytest.mark.parametrize("location", ["/stéphane".encode(), b"/st%C3%A9phane", "/stéphane#part".encode()])
async def test_a_location_in_raw_utf8_is_followed(location):
    pages = {"/a": raw(b"HTTP/1.1 302 X\r\nContent-Length: 0\r\nLocation: " + location + b"\r\n\r\n"), "/st%C3%A9phane": plain(FEED)}
    assert (await fetch_one(pages, "/a")).outcome is Outcome.OK
