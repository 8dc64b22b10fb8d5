"""What every Fetcher and every Parser does, the fakes of the timelines as well as the real crawl and its workers."""

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from monitor.fetch.parser import WorkerParser
from monitor.fetch.worker import Limits
from monitor.model.article import Entry
from monitor.model.enums import Outcome, PageKind, Precision
from monitor.model.source import Source, Validators
from monitor.ports import Fetched, Fetcher
from tests.contract.fetch.web import ask, crawl_of, options, plain, web_of
from tests.fakes import FakeWeb, Paper, PlainParser, page_of, rss_of

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)
SOURCE = Source(id="press", name="Press", url="https://press.example/feed", publisher="press", lang="en")
ENTRIES = [
    Entry(guid="https://press.example/b", url="https://press.example/b", title="Qin & Blinken meet", summary="In <Beijing>", published=NOW),
    Entry(guid="a-1", url="https://press.example/a", title="Qin agrees to visit", published=NOW - timedelta(hours=1)),
]
PARAGRAPHS = [
    "Chinese Foreign Minister Qin Gang agreed to visit Washington at a suitable time, the State Department said on Sunday evening.",
    "The two spoke for more than five hours in the Chinese capital & agreed to work on more flights between the two countries.",
    "A senior official told reporters that both sides had been candid, and that working groups would go on with the details.",
]
RSS = "application/rss+xml"


@dataclass
class Reach:
    """A fetcher and where its press is."""

    fetcher: Fetcher
    base: str

    async def get(self, path: str, *, validators: Validators = Validators()) -> Fetched:
        return await self.fetcher.fetch(ask(self.base + path, validators=validators))


@asynccontextmanager
async def fake_reach():
    papers = {
        "https://press.example/page": Paper(body=b"hello", etag='"one"'),
        "https://press.example/bare": Paper(body=b"hello"),
    }
    yield Reach(fetcher=FakeWeb(papers=papers, broken={"https://press.example/away": Outcome.REFUSED}), base="https://press.example")


@asynccontextmanager
async def real_reach():
    async def page(asked, writer):
        unchanged = asked.headers.get("If-None-Match") == '"one"'
        await plain(b"hello", status=304 if unchanged else 200, ETag='"one"')(asked, writer)

    async with web_of({"/page": page, "/bare": plain()}) as web, crawl_of(options(web)) as crawl:
        yield Reach(fetcher=crawl, base=web.url(""))


FETCHERS = pytest.mark.parametrize("reach", [fake_reach, real_reach], ids=["fake", "crawl"])


@FETCHERS
async def test_a_page_that_is_there_comes_whole_with_its_validators(reach):
    async with reach() as press:
        got = await press.get("/page")
    assert (got.outcome, got.status, got.body, got.validators.etag) == (Outcome.OK, 200, b"hello", '"one"')


@FETCHERS
async def test_the_same_bytes_have_the_same_body_hash(reach):
    async with reach() as press:
        first, again = await press.get("/page"), await press.get("/bare")
    assert first.validators.body_hash == again.validators.body_hash != ""


@FETCHERS
async def test_what_has_not_changed_is_not_sent_again(reach):
    async with reach() as press:
        first = await press.get("/page")
        again = await press.get("/page", validators=first.validators)
    assert (again.outcome, again.status, again.body) == (Outcome.UNCHANGED, 304, b"")


@FETCHERS
async def test_without_validators_the_request_is_unconditional(reach):
    async with reach() as press:
        await press.get("/page")
        assert (await press.get("/page")).outcome is Outcome.OK


@FETCHERS
async def test_what_is_not_there_is_an_outcome_and_no_exception(reach):
    async with reach() as press:
        got = await press.get("/nothing")
    assert (got.outcome, got.status) == (Outcome.NOT_FOUND, 404)


async def test_the_fake_fails_as_it_is_told():
    async with fake_reach() as press:
        assert (await press.get("/away")).outcome is Outcome.REFUSED


@pytest.fixture(params=["fake", "workers"])
async def parser(request):
    made = PlainParser() if request.param == "fake" else WorkerParser(workers=1, limits=Limits())
    yield made
    await made.close()


def fetched(body: bytes, content_type: str) -> Fetched:
    return Fetched(outcome=Outcome.OK, url=SOURCE.url, status=200, headers={"content-type": content_type}, body=body)


async def test_a_feed_gives_its_entries_in_its_own_order_with_their_times(parser):
    feed = await parser.read_source(SOURCE, fetched(rss_of("Press", ENTRIES), RSS), now=NOW + timedelta(minutes=1))
    assert (feed.outcome, feed.kind) == (Outcome.OK, "rss")
    assert [(one.guid, one.url, one.title, one.published) for one in feed.entries] == [
        (one.guid, one.url, one.title, one.published) for one in ENTRIES
    ]
    assert {one.precision for one in feed.entries} == {Precision.INSTANT}


async def test_bytes_that_are_no_feed_are_an_outcome_and_no_exception(parser):
    for body in (b"", b"\x00\xff\xfe", b"<html><body>Please accept cookies</body></html>", b"<rss"):
        feed = await parser.read_source(SOURCE, fetched(body, "text/html"), now=NOW)
        assert not feed.outcome.is_good and feed.entries == (), body


async def test_a_page_gives_its_paragraphs_as_text(parser):
    page = await parser.read_page(fetched(page_of("Qin agrees to visit", PARAGRAPHS), "text/html; charset=utf-8"), lang="en")
    assert page.kind is PageKind.ARTICLE
    assert all(paragraph in page.text for paragraph in PARAGRAPHS)


async def test_a_page_without_an_article_is_none(parser):
    page = await parser.read_page(fetched(b"<html><body></body></html>", "text/html"), lang="en")
    assert page.kind is not PageKind.ARTICLE
