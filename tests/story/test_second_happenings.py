"""What happens a second time between the same parties is told, and what is merely told again is not."""

import pytest

from tests.story.timeline import newsroom, wire

AGREED = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
TALKS = "US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in Beijing on Sunday for talks."


@pytest.fixture
def room(store):
    return newsroom(store, watch="")


def test_talks_elsewhere_are_new_although_a_promised_visit_is_still_open(room):
    room.watch("both", "event:visit,meeting")
    room.at("06:02", wire("Qin Gang agrees to visit Washington after talks with Blinken", slug="1", summary=AGREED))
    room.at("07:02", wire("Blinken meets Qin Gang in Beijing", slug="2", summary=TALKS))
    room.at(
        "+25 06:02",
        wire(
            "Blinken, Qin hold talks in Jakarta",
            slug="3",
            summary="US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang for two hours on the sidelines of the forum.",
        ),
    )
    room.until("+25 08:00")
    assert len(room.seen().roots) == 2


def test_talks_where_the_promised_visit_was_to_go_belong_to_it(room):
    room.watch("both", "event:visit,meeting")
    room.at("06:02", wire("Qin Gang agrees to visit Washington after talks with Blinken", slug="1", summary=AGREED))
    room.at(
        "+25 06:02",
        wire(
            "Blinken, Qin hold talks in Washington",
            slug="3",
            summary="US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in Washington on Friday.",
        ),
    )
    room.until("+25 08:00")
    assert len(room.seen().roots) == 1


def test_the_same_ministers_in_three_cities_are_three_stories(room):
    room.watch("talks", "event:meeting")
    room.at("06:02", wire("Lavrov meets Wang Yi in Moscow", slug="1", summary="Sergey Lavrov met Wang Yi in Moscow on Monday."))
    room.at(
        "+2 23:02",
        wire("Lavrov meets Wang Yi again, in Beijing", slug="2", summary="Sergey Lavrov held talks in Beijing with China's Wang Yi."),
    )
    room.at(
        "+5 08:02",
        wire("Lavrov and Wang Yi meet in Jakarta", slug="3", summary="Russia's Sergey Lavrov met China's Wang Yi in Jakarta on Saturday."),
    )
    room.until("+5 12:00")
    assert len(room.seen().roots) == 3
    with room.store.reading() as rooms:
        told = [one.reason for story in (2, 3) for _, one, _ in rooms.stories.placements(story)]
    assert told == ["told apart by talks in another country"] * 2


def test_a_minister_who_is_only_recalled_is_no_party_to_new_talks(room):
    room.watch("talks", "event:meeting")
    room.at("06:02", wire("Blinken meets Qin Gang in Beijing", slug="1", summary=TALKS))
    room.at(
        "+1 06:02",
        wire(
            "Blinken meets Wang Yi in Beijing",
            slug="2",
            summary="US Secretary of State Antony Blinken met Wang Yi in Beijing on Monday, a day after his talks with Qin Gang.",
        ),
    )
    room.until("+1 09:00")
    assert len(room.seen().roots) == 2


def test_a_visit_moved_to_another_day_is_still_that_visit(room):
    room.watch("visits", "event:visit")
    room.at(
        "06:02",
        wire(
            "Qin Gang to visit Washington on June 25",
            slug="1",
            summary="Chinese Foreign Minister Qin Gang will visit Washington on June 25, the State Department said.",
        ),
    )
    room.at(
        "+1 06:02",
        wire(
            "Qin Gang to visit Washington on July 2, a week later than planned",
            slug="2",
            summary="Chinese Foreign Minister Qin Gang will visit Washington on July 2 instead of June 25, the State Department said.",
        ),
    )
    room.until("+1 09:00")
    assert len(room.seen().roots) == 1
