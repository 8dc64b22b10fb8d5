"""People freed are no part of the story of others who were detained, unless a name says that they are the same."""

from tests.story.timeline import newsroom, wire

WATCH = "event:detention,release(party:VE)"
HELD = wire(
    "Venezuela detains six foreign engineers over power cuts",
    slug="1",
    summary="The interior ministry said the engineers had planned to sabotage a dam in the south of the country.",
)


def roots(store, second):
    room = newsroom(store, watch="prisoners")
    room.watch("prisoners", WATCH)
    room.at("06:02", HELD)
    room.at("09:02", second)
    room.until("10:00")
    return len(room.seen().roots)


def test_others_who_are_freed_are_a_story_of_their_own(store):
    freed = wire(
        "Venezuela frees dozens jailed in protests over vote",
        slug="2",
        summary="Buses left a prison in the capital before dawn, families of the protesters said.",
    )
    assert roots(store, freed) == 2


def test_the_same_people_freed_are_of_the_story_that_held_them(store):
    freed = wire(
        "Venezuela frees six foreign engineers held over power cuts",
        slug="2",
        summary="The interior ministry said the engineers accused of plans to sabotage a dam had left the country.",
    )
    assert roots(store, freed) == 1
