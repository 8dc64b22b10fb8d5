"""The same deed done by two countries on one day, each for itself, is two stories; told together it is one."""

import pytest

from tests.story.timeline import newsroom, wire

ESTONIA = wire(
    "Estonia expels Russian diplomat over sabotage", slug="1", summary="Tallinn told the Russian embassy that one of its staff must leave."
)


@pytest.fixture
def room(store):
    return newsroom(store, watch="expulsions")


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
