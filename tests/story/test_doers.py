"""The same deed done by two countries on one day, each for itself, is two stories; told together it is one."""

import pytest

from tests.story.timeline import newsroom, wire

ESTONIA = wire(
    "Estonia expels Russian diplomat over sabotage", slug="1", summary="Tallinn told the Russian embassy that one of its staff must leave."
)


@pytest.fixture
def room(store):
    return newsroom(store, watch="")


def roots(room, second):
    room.watch("expulsions", "event:rupture")
    room.at("06:02", ESTONIA)
    room.at("08:02", second)
    room.until("10:00")
    return len(room.seen().roots)


def test_what_another_country_does_for_itself_is_its_own_story(room):
    second = wire(
        "Poland expels Russian diplomat over sabotage",
        slug="2",
        summary="Warsaw told the Russian embassy that one of its staff must leave.",
    )
    assert roots(room, second) == 2


def test_what_another_country_does_as_well_is_of_the_story_that_it_names(room):
    second = wire(
        "Latvia, like Estonia, expels Russian diplomat over sabotage",
        slug="2",
        summary="Riga told the Russian embassy that one of its staff must leave.",
    )
    assert roots(room, second) == 1


def test_what_is_done_to_who_acted_is_its_own_story(room):
    room.watch("expulsions", "event:rupture,sanction")
    room.at("06:02", wire("Chad severs diplomatic relations with Libya", slug="1", summary="N'Djamena gave Libyan diplomats three days."))
    second = wire(
        "Canada imposes sanctions on Chadian officials over jailed critics", slug="2", summary="Ottawa named seven officials of Chad."
    )
    room.at("09:02", second)
    room.until("11:00")
    assert len(room.seen().roots) == 2


def test_the_answer_of_the_other_side_is_of_the_story(room):
    room.watch("expulsions", "event:rupture,sanction")
    room.at("06:02", wire("Chad severs diplomatic relations with Libya", slug="1", summary="N'Djamena gave Libyan diplomats three days."))
    room.at(
        "09:02",
        wire("Libya closes embassy in Chad after break in relations", slug="2", summary="Tripoli gave Chadian diplomats three days."),
    )
    room.until("11:00")
    assert len(room.seen().roots) == 1
