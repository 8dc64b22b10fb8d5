"""One host is asked by one daemon at a time, at its distance, whatever the number of daemons on the database."""

from __future__ import annotations

import asyncio
from contextlib import closing

import pytest

from monitor import store as stores
from monitor.errors import StoreError
from monitor.fetch.crawl import Crawl
from monitor.model.enums import Outcome
from tests.contract.fetch.web import NOW, ask, options, plain, web_of

pytestmark = pytest.mark.postgresql


@pytest.fixture
def two(url_of):
    url = url_of("postgresql")
    with closing(stores.turns(url, owner="a")) as first, closing(stores.turns(url, owner="b")) as second:
        yield first, second


def test_a_host_is_one_daemons_until_it_is_given_back_and_has_rested(two):
    a, b = two
    assert a.take("x.example", lasting=60) == 0
    assert 50 < b.take("x.example", lasting=60) <= 60
    assert b.take("y.example", lasting=60) == 0
    b.give("x.example", rest=0)  # not its own
    assert b.take("x.example", lasting=60) > 50
    a.give("x.example", rest=30)
    assert 20 < b.take("x.example", lasting=60) <= 30
    a.give("y.example", rest=0)
    b.give("y.example", rest=0)
    assert a.take("y.example", lasting=60) == 0


def test_a_turn_ends_by_itself_when_its_daemon_is_gone(two):
    a, b = two
    assert a.take("x.example", lasting=0.0) == 0
    assert b.take("x.example", lasting=60) == 0


def test_what_nobody_asks_any_more_is_forgotten(two):
    a, b = two
    a.take("x.example", lasting=-3 * 86_400)
    a.take("y.example", lasting=60)
    a.forget()
    assert b.take("y.example", lasting=60) > 0


def test_a_server_that_is_gone_is_a_store_error():
    with closing(stores.turns("postgresql://u@127.0.0.1:1/none", owner="a")) as lost, pytest.raises(StoreError):
        lost.take("x.example", lasting=60)


def test_where_one_daemon_is_alone_there_are_no_turns(tmp_path):
    assert stores.turns("memory:", owner="a") is None
    assert stores.turns(f"sqlite:///{tmp_path}/x.db", owner="a") is None


class Busy:
    """Counts who is being answered at once and when each began."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self.began: list[float] = []

    def page(self, seconds: float):
        async def answer(asked, writer):
            self.began.append(asyncio.get_running_loop().time())
            self.now += 1
            self.most = max(self.most, self.now)
            await asyncio.sleep(seconds)
            self.now -= 1
            await plain("<rss/>")(asked, writer)

        return answer


async def test_two_crawls_keep_one_hosts_distance_together(two):
    busy = Busy()
    async with web_of({f"/{n}": busy.page(0.05) for n in range(6)}) as web:
        crawls = [Crawl(options(web, host_delay=0.2, robots=False), now=lambda: NOW, turns=one) for one in two]
        for crawl in crawls:
            await crawl.start()
        fetched = await asyncio.gather(*(crawls[n % 2].fetch(ask(web.url(f"/{n}"))) for n in range(6)))
        for crawl in crawls:
            await crawl.close()
    assert [one.outcome for one in fetched] == [Outcome.OK] * 6
    assert busy.most == 1
    assert min(b - a for a, b in zip(busy.began, busy.began[1:], strict=False)) > 0.17


async def test_a_retry_after_told_to_one_is_kept_by_the_other(two):
    async with web_of({"/": plain("slow", status=429, Retry_After="300")}) as web:
        crawls = [Crawl(options(web, robots=False), now=lambda: NOW, turns=one) for one in two]
        for crawl in crawls:
            await crawl.start()
        told = [await crawl.fetch(ask(web.url("/"))) for crawl in crawls]
        for crawl in crawls:
            await crawl.close()
    assert [one.outcome for one in told] == [Outcome.THROTTLED, Outcome.DEFERRED]
    assert len(web.paths()) == 1


async def test_while_the_database_cannot_say_nothing_is_asked():
    async with web_of({"/": plain("<rss/>")}) as web:
        with closing(stores.turns("postgresql://u@127.0.0.1:1/none", owner="a")) as lost:
            crawl = Crawl(options(web, robots=False), now=lambda: NOW, turns=lost)
            await crawl.start()
            fetched = await crawl.fetch(ask(web.url("/")))
            await crawl.close()
    assert fetched.outcome is Outcome.DEFERRED
    assert web.paths() == []
