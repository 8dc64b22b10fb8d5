"""One document under two names: links resolved late, canonical addresses; articles and stories become one and nothing is told again."""

from dataclasses import replace

import pytest

from monitor.model.enums import FullText
from tests.fakes import Paper, page_of
from tests.unit.desk.world import FLIGHTS, SOURCE, VISIT, Bench, entry

SHORT, TARGET = "https://short.example/x7", "https://times.example/talks-2023"
BODY = "The two sides spoke for five hours on Sunday and called it candid, officials said."


@pytest.fixture
async def bench():
    made = Bench(says={"agrees": (VISIT,), "flights": (FLIGHTS,)}, source=replace(SOURCE, full_text=FullText.NEVER))
    made.serves()
    await made.poll()
    return made


async def serve(bench, source, *entries):
    bench.source = replace(SOURCE, id=source, publisher=source, full_text=FullText.NEVER)
    bench.serves(*entries)
    await bench.poll()


def one(slug, title, url, *, bench):
    return replace(entry(slug, title, bench=bench), url=url)


def resolves(bench, body=BODY):
    bench.web.moved[SHORT] = TARGET
    bench.page(TARGET, body)


async def test_a_short_link_is_resolved_once_even_where_no_page_is_wanted(bench):
    resolves(bench)
    await serve(bench, "digest", one("s", "Candid talks", SHORT, bench=bench))
    assert [stored.article.link for stored in bench.awaiting()] == [SHORT]
    await bench.read_pages()
    assert bench.awaiting() == []
    await serve(bench, "other", one("t", "Candid talks again", SHORT, bench=bench))
    assert bench.awaiting() == []
    assert [request.url for request in bench.web.asked].count(SHORT) == 1


async def test_the_target_of_a_resolved_link_is_the_same_article_when_it_comes_later(bench):
    resolves(bench)
    await serve(bench, "digest", one("s", "Qin agrees to visit", SHORT, bench=bench))
    await bench.read_pages()
    await serve(bench, "times", one("t", "Qin agrees to visit", TARGET, bench=bench))
    assert [(reading.stored.id, reading.stored.version) for reading in bench.readings()] == [(1, 2)]
    assert bench.owed() == ["us-china/1/root/1"]


async def test_two_stories_of_one_document_are_one_once_its_link_is_resolved_and_nothing_is_told_again(bench):
    resolves(bench)
    await serve(bench, "times", one("t", "Qin agrees to visit", TARGET, bench=bench))
    await serve(bench, "digest", one("s", "A long day ends in smiles", SHORT, bench=bench))
    assert [reading.story for reading in bench.readings()] == [1, 2]
    await bench.read_pages()
    assert [reading.story for reading in bench.readings()] == [1, 1]
    with bench.store.reading() as rooms:
        assert rooms.articles.known(["u:" + SHORT.partition("://")[2]]).popitem()[1].id == 1
        assert [str(placement.reason) for _, placement, _ in rooms.stories.placements(1)][1].startswith("the same document as article 1")
    assert bench.owed() == ["us-china/1/root/1"]


async def test_the_told_story_survives_whichever_came_first(bench):
    resolves(bench)
    await serve(bench, "times", one("t", "A long day ends in smiles", TARGET, bench=bench))
    await serve(bench, "digest", one("s", "Qin agrees to visit", SHORT, bench=bench))
    await bench.read_pages()
    await serve(bench, "wire", entry("w", "Qin agrees to a trip", bench=bench))
    assert {reading.story for reading in bench.readings()} == {2}
    assert bench.owed() == ["us-china/2/root/1"]


async def test_the_canonical_address_of_a_page_names_its_article(bench):
    await serve(bench, "times", one("t", "Qin agrees to visit", TARGET, bench=bench))
    mobile = "https://light.times.example/n/5"
    page = page_of("page", [BODY]).replace(b"<article>", f'<link rel="canonical" href="{TARGET}"><article>'.encode())
    bench.web.papers[mobile] = Paper(body=page)
    bench.source = replace(SOURCE, id="light", publisher="times", full_text=FullText.ALWAYS)
    bench.serves(one("m", "A long day ends in smiles", mobile, bench=bench))
    await bench.poll()
    await bench.read_pages()
    assert {reading.story for reading in bench.readings()} == {1}
    assert bench.owed() == ["us-china/1/root/1"]


async def test_a_page_that_takes_in_every_link_of_a_source_makes_them_not_one(bench):
    bench.web.moved |= {f"https://short.example/{name}": TARGET for name in "ab"}
    bench.page(TARGET, BODY)
    entries = [
        one(name, title, f"https://short.example/{name}", bench=bench) for name, title in (("a", "Rain"), ("b", "Qin agrees to visit"))
    ]
    await serve(bench, "digest", *entries)
    await bench.read_pages()
    assert [reading.story for reading in bench.readings()] == [1, 2]


async def test_a_link_that_leads_to_a_front_page_names_nothing(bench):
    bench.web.moved[SHORT] = "https://times.example/"
    bench.page("https://times.example/", BODY)
    await serve(bench, "digest", one("s", "Candid talks", SHORT, bench=bench))
    await bench.read_pages()
    with bench.store.reading() as rooms:
        assert rooms.articles.known(["u:times.example/"]) == {}
