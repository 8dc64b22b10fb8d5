"""People freed are no part of the story of others who were detained, unless a name says that they are the same."""

from tests.story.timeline import newsroom, wire

WATCH = "event:detention,release(party:VE)"
HELD = wire(
    "Venezuela detains six foreign engineers over power cuts",
    slug="1",
    summary="The interior ministry said the engineers had planned to sabotage a dam in the south of the country.",
)


def roots(store, second):
    room = newsroom(store, watch=WATCH)
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


def test_those_whom_two_newsrooms_tell_freed_by_nobody_named_are_a_story_of_their_own(store):
    room = newsroom(store, watch=WATCH, outlets=("wire", "tribune"))
    room.at("06:02", HELD)
    room.at(
        "09:02",
        wire("Venezuelan protesters freed from prison, families say", slug="2", summary="Buses left a jail in the capital before dawn."),
    )
    room.at(
        "09:32",
        wire(
            "Dozens of Venezuelan protesters released from jail",
            outlet="tribune",
            summary="Families met buses that left a jail in the capital before dawn.",
        ),
    )
    room.until("10:30")
    assert len(room.seen().roots) == 2
