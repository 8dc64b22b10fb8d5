"""One article through the house: it joins or opens a story, is told or not, and grows what was told."""

from dataclasses import replace

import pytest

from monitor.model.enums import Confirm, FullText, Modality, Outlet, Status, Tier
from tests.unit.desk.world import FLIGHTS, GONE, SOURCE, VISIT, WANG, WATCH, Bench, entry, event

POSTPONED = event(status=Status.POSTPONED)
WANG_TRIP = event(actors=(WANG,), counterparts=(), place="FRA")


@pytest.fixture
async def bench():
    made = Bench(
        says={
            "postponed": (POSTPONED,),
            "removed": (GONE,),
            "flights": (FLIGHTS,),
            "Paris": (WANG_TRIP,),
            "agrees": (VISIT,),
            "recalled": (replace(VISIT, modality=Modality.HISTORICAL),),
        },
        source=replace(SOURCE, full_text=FullText.NEVER),
    )
    made.serves()
    await made.poll()
    return made


async def tell(bench, *titles, source=None):
    bench.source = source or bench.source
    bench.serves(*(entry(title.replace(" ", "-"), title, bench=bench) for title in titles))
    await bench.poll()


async def test_two_tellings_of_one_event_are_one_story_and_one_root(bench):
    await tell(bench, "Qin agrees to visit")
    await tell(bench, "Qin agrees to a trip to Washington")
    (story,) = bench.stories()
    assert (story.articles, bench.owed()) == (2, ["us-china/1/root/1"])


async def test_what_no_watch_asks_for_is_kept_in_a_story_all_the_same(bench):
    await tell(bench, "Rain in the north")
    assert (len(bench.stories()), bench.owed(), bench.verdicts()) == (1, [], [])


async def test_a_turn_of_a_told_story_is_a_reply(bench):
    await tell(bench, "Qin agrees to visit")
    await tell(bench, "Qin's trip is postponed")
    assert len(bench.stories()) == 1
    assert sorted(bench.owed()) == ["us-china/1/reply/1/visit:CHN>USA/postponed/1", "us-china/1/root/1"]


async def test_a_removal_from_office_links_and_is_noted_on_the_promise_it_touches(bench):
    await tell(bench, "Qin agrees to visit")
    await tell(bench, "Qin removed as foreign minister")
    promise, removal = sorted(bench.stories(), key=lambda one: one.id)
    assert removal.linked == (promise.id,)
    assert promise.linked == (removal.id,)
    assert [facet.label for facet in promise.facets] == ["visit agreed", "actor lost office"]


async def test_stories_that_share_no_person_are_not_linked(bench):
    await tell(bench, "Qin agrees to visit")
    await tell(bench, "Wang to visit Paris")
    assert [story.linked for story in bench.stories()] == [(), ()]


async def test_a_confirmed_watch_counts_the_families_of_the_whole_story(bench):
    bench.watches = (replace(WATCH, when=Confirm.CONFIRMED),)
    await tell(bench, "Qin agrees to visit")
    assert bench.owed() == []
    await tell(bench, "Qin agrees to a trip", source=replace(bench.source, publisher="times"))
    assert bench.owed() == ["us-china/1/root/1"]


async def test_an_official_report_confirms(bench):
    bench.watches = (replace(WATCH, when=Confirm.CONFIRMED),)
    await tell(bench, "Qin agrees to visit", source=replace(bench.source, outlet=Outlet.OFFICIAL))
    assert bench.owed() == ["us-china/1/root/1"]


async def test_an_explainer_counts_no_event_and_is_told_in_the_digest_only(bench):
    await tell(bench, "Explainer: why Qin agrees to visit")
    (story,) = bench.stories()
    assert (story.facets, bench.owed()) == ((), [])
    assert bench.verdicts() == ["kept for the digest"]


async def test_background_alone_makes_no_facet(bench):
    await tell(bench, "Qin's promise recalled")
    (story,) = bench.stories()
    assert story.facets == ()


async def test_a_lone_article_whose_body_tells_a_known_story_moves_there(bench):
    await tell(bench, "Qin agrees to visit")
    bench.source = replace(bench.source, full_text=FullText.ALWAYS)
    await tell(bench, "A long day ends in smiles")
    assert [reading.story for reading in bench.readings()] == [1, 2]
    for stored in bench.awaiting():
        bench.page(stored.article.link, "Chinese Foreign Minister Qin agrees to visit Washington, officials said.")
    await bench.read_pages()
    assert [reading.story for reading in bench.readings()] == [1, 1]
    assert bench.owed() == ["us-china/1/root/1"]


async def test_a_lone_article_whose_body_tells_its_own_story_is_told_from_it(bench):
    bench.source = replace(bench.source, full_text=FullText.ALWAYS)
    await tell(bench, "A long day ends in smiles")
    assert bench.owed() == []
    for stored in bench.awaiting():
        bench.page(stored.article.link, "Chinese Foreign Minister Qin agrees to visit Washington, officials said.")
    await bench.read_pages()
    (story,) = bench.stories()
    assert ([facet.label for facet in story.facets], story.articles) == (["visit agreed"], 1)
    assert bench.owed() == ["us-china/1/root/1"]


async def test_a_lone_removal_whose_body_names_the_promise_links_to_it(bench):
    await tell(bench, "Qin agrees to visit")
    bench.source = replace(bench.source, full_text=FullText.ALWAYS)
    await tell(bench, "Beijing reshuffles at the top")
    for stored in bench.awaiting():
        bench.page(stored.article.link, "Qin Gang was removed as foreign minister on Tuesday, state media said without a reason.")
    await bench.read_pages()
    assert {story.linked for story in bench.stories()} == {(1,), (2,)}


async def test_a_version_that_says_nothing_new_keeps_its_gate(bench):
    bench.source = replace(bench.source, id="times", publisher="times")
    link = entry("a", "Qin agrees to visit")
    bench.serves(link)
    await bench.poll()
    bench.serves(replace(link, summary="A word more."))
    await bench.poll()
    assert bench.verdicts() == ["baseline of a new source", "baseline of a new source"]


async def test_a_version_that_says_something_new_is_news(bench):
    bench.source = replace(bench.source, id="times", publisher="times")
    link = entry("a", "Qin agrees to visit")
    bench.serves(link)
    await bench.poll()
    bench.serves(replace(link, title="Qin's trip is postponed"))
    await bench.poll()
    assert bench.verdicts() == ["baseline of a new source", "root"]


async def test_an_event_below_alert_tier_is_kept_for_the_digest(bench):
    bench.says = {"agrees": (replace(VISIT, tier=Tier.DIGEST),)}
    await tell(bench, "Qin agrees to visit")
    assert bench.verdicts() == ["kept for the digest"]


async def test_the_watches_that_met_an_article_are_kept_with_it(bench):
    await tell(bench, "Qin agrees to visit")
    with bench.store.reading() as rooms:
        (match,) = rooms.ledger.matched(1)
    assert (match.watch, match.events) == ("visits", (0,))


async def test_a_story_that_may_belong_to_a_told_one_is_not_told_beside_it(bench):
    await tell(bench, "Qin agrees to visit")
    await tell(bench, "Rain floods the northern fields", "Rain floods the northern fields again")
    assert {reading.story for reading in bench.readings()} == {1, 2}
    with bench.store.writing() as rooms:
        rooms.stories.save(replace(rooms.stories.get(2), aside_of=1))
    bench.serves(entry("Rain-floods-the-northern-fields", "Rain floods the northern fields as Wang leaves for Paris", bench=bench))
    await bench.poll()
    assert bench.verdicts()[-1] == "may belong to a told story; waits for a second telling"
    assert bench.owed() == ["us-china/1/root/1"]


async def test_an_article_that_joins_the_story_standing_aside_of_its_own_leaves_it_its_place(bench):
    await tell(bench, "Qin agrees to visit")
    await tell(bench, "Rain floods the northern fields", "Finch wins the Brimsby bout on points")
    with bench.store.writing() as rooms:
        rooms.stories.save(replace(rooms.stories.get(2), aside_of=1))
        rooms.stories.save(replace(rooms.stories.get(3), aside_of=2))
    bench.serves(entry("Rain-floods-the-northern-fields", "Rain or not, Finch wins the Brimsby bout on points", bench=bench))
    await bench.poll()
    assert [reading.story for reading in bench.readings()] == [1, 3, 3]
    assert bench.owed() == ["us-china/1/root/1"]
