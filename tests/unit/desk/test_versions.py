"""New versions of a page: corrected facts are told as such, another story under the same address is an article of its own."""

from dataclasses import replace

import pytest

from monitor.model.enums import FullText, Status
from monitor.model.event import Actor
from tests.unit.desk.world import BLINKEN, SOURCE, VISIT, WANG, WATCH, Bench, entry, event

LONG = (
    "Qin agrees to visit Washington at a suitable time, officials of both countries said after five hours of talks on Sunday. "
    "Both sides want to raise the number of weekly flights between the two countries to {flights} by the end of the year."
)
WANG_TALKS = event("meeting", Status.COMPLETED, actors=(WANG,), counterparts=(BLINKEN,), place="CHN")
NEXT = "Wang Yi received Blinken on Monday morning for three hours of talks on the road ahead, the ministry said in a statement."


@pytest.fixture
async def bench():
    made = Bench(says={"Wang Yi received": (WANG_TALKS,), "agrees": (VISIT,)}, source=replace(SOURCE, full_text=FullText.ALWAYS))
    made.serves()
    await made.poll()
    return made


async def read(bench, title, *paragraphs):
    """The entry under this headline, and its page with these paragraphs."""
    bench.serves(entry("a", title, bench=bench))
    bench.page("https://wire.example/a", *paragraphs)
    await bench.poll()
    await bench.read_pages()


async def test_a_corrected_number_is_told_where_the_article_proved_what_was_told(bench):
    await read(bench, "Qin agrees to visit", LONG.format(flights=24))
    await read(bench, "CORRECTED Qin agrees to visit", LONG.format(flights=12))
    assert sorted(bench.owed()) == ["us-china/1/reply/1/corrected:1//4", "us-china/1/root/1"]
    with bench.store.reading() as rooms:
        assert "24 → 12" in rooms.outbox.get("us-china/1/reply/1/corrected:1//4").text


async def test_a_page_that_grows_corrects_nothing(bench):
    await read(bench, "Qin agrees to visit", LONG.format(flights=24))
    await read(
        bench,
        "UPDATE Qin agrees to visit",
        LONG.format(flights=24),
        "Airlines said they could add 12 flights a week by autumn, and hoped for more.",
    )
    assert bench.owed() == ["us-china/1/root/1"]


async def test_a_paragraph_of_a_live_blog_that_tells_another_story_is_an_article_of_its_own(bench):
    await read(bench, "Live: Blinken in Beijing", LONG.format(flights=24))
    await read(bench, "Live: Blinken in Beijing, day two", NEXT, LONG.format(flights=24))
    first, part = bench.readings()
    assert (first.story, part.story, part.stored.article.text) == (1, 2, NEXT)
    assert [sorted(story.key.persons) for story in sorted(bench.stories(), key=lambda one: one.id)] == [
        ["antony-blinken", "qin-gang"],
        ["antony-blinken", "wang-yi"],
    ]
    await read(bench, "Live: Blinken in Beijing, evening", NEXT, LONG.format(flights=24))
    assert len(bench.readings()) == 2


async def test_an_address_used_again_for_another_topic_next_day_keeps_both_stories(bench):
    await read(bench, "Live: Blinken in Beijing", LONG.format(flights=24))
    for hours in (1, 3, 8, 8):
        bench.clock.move(hours=hours)
        await bench.read_pages()
    await read(bench, "Wang Yi received the guest", NEXT)
    await read(bench, "Wang Yi received the guest at noon", NEXT)
    assert [(reading.story, reading.stored.version) for reading in bench.readings()] == [(1, 2), (2, 3)]
    assert bench.owed() == ["us-china/1/root/1"]


async def test_a_part_the_detector_stumbles_on_loses_neither_the_version_nor_the_poll(bench):
    await read(bench, "Live: Blinken in Beijing", LONG.format(flights=24))
    await read(bench, "Live: Blinken in Beijing, day two", f"They stumble: {NEXT}", LONG.format(flights=24))
    assert [reading.stored.version for reading in bench.readings()] == [4]


async def test_an_article_whose_body_names_others_than_the_story_it_was_filed_in_leaves_that_story(bench):
    nameless = event(actors=(Actor(entity="CN", name="China", country="CHN"),), counterparts=())
    bench.says = {"Wang Yi received": (WANG_TALKS,), "Qin agrees": (VISIT,), "promise of a visit": (nameless,)}
    bench.watches = (replace(WATCH, query="event:visit OR event:meeting"),)
    bench.serves(entry("b", "Wang Yi received Blinken", NEXT, bench=bench))
    await bench.poll()
    bench.serves(entry("a", "A promise of a visit to America", bench=bench))
    await bench.poll()
    assert [reading.story for reading in bench.readings()] == [1, 1]
    bench.page("https://wire.example/a", LONG.format(flights=24))
    await bench.read_pages()
    assert [reading.story for reading in bench.readings()] == [1, 2]
    stayed, left = sorted(bench.stories(), key=lambda one: one.id)
    assert [sorted(one.key.persons) for one in (stayed, left)] == [["antony-blinken", "wang-yi"], ["antony-blinken", "qin-gang"]]
    assert ([one.label for one in stayed.facets], [one.label for one in left.facets]) == (["talks held"], ["visit agreed"])
    assert sorted(key for key in bench.owed() if "/root/" in key) == ["us-china/1/root/1", "us-china/2/root/1"]
