"""What looks like more of the same and is not: a call is no meeting, a sanction is one however its target is told."""

from __future__ import annotations

import pytest

from tests.story.timeline import newsroom, one_root, shown_reply, silence, wire

PHONED = wire(
    "Blinken speaks with China's Qin Gang by phone",
    summary="US Secretary of State Antony Blinken spoke by telephone with Chinese Foreign Minister Qin Gang on Monday, officials said.",
)
MET = wire(
    "Blinken and Qin Gang hold talks in Beijing",
    summary="US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in Beijing on Wednesday for more than five hours.",
)


@pytest.fixture
def room(store):
    room = newsroom(store, outlets=("wire", "times"), watch="")
    room.watch("talks", "event:meeting")
    return room


def test_talks_in_person_are_news_after_a_call_of_the_same_two(room):
    room.at("06:02", PHONED)
    room.at("+2 06:02", MET)
    room.expect(one_root, between=("06:00", "08:00"))
    assert room.seen().roots[0].message.headline == "Call held: Antony Blinken and Qin Gang"
    room.expect(shown_reply("Talks held: Antony Blinken and Qin Gang"), between=("+2 06:00", "+2 08:00"))


def test_a_call_that_another_outlet_tells_as_having_spoken_is_one_call(room):
    room.at("06:02", PHONED)
    told_again = wire(
        "Blinken, Qin discuss trade",
        outlet="times",
        summary="US Secretary of State Antony Blinken spoke with Chinese Foreign Minister Qin Gang about trade, the State Department said.",
    )
    room.at("07:02", told_again)
    room.expect(one_root, between=("06:00", "07:00"))
    room.expect(silence, between=("07:00", "09:00"))


SANCTIONS = (
    wire(
        "US imposes sanctions on Chinese firms over drones",
        summary="The United States imposed sanctions on five Chinese companies on Monday for supplying drone parts to Russia, it said.",
    ),
    wire(
        "Washington blacklists suppliers of Russian drones in China",
        outlet="times",
        summary="The US Treasury put five suppliers in China on its sanctions list on Monday, saying they had sold drones to Russia.",
    ),
    wire(
        "US Treasury imposes sanctions on ten over drones in China and Russia trade",
        outlet="herald",
        summary="The United States imposed sanctions on ten people and firms on Monday over Chinese drone parts sold to Russia.",
    ),
)


def test_one_sanction_is_one_root_and_no_reply_however_its_target_is_told(store):
    room = newsroom(store, outlets=("wire", "times", "herald"), watch="")
    room.watch("sanctions", "event:sanction")
    for minute, told in zip(("02", "32", "52"), SANCTIONS, strict=True):
        room.at(f"06:{minute}", told)
    room.until("09:00")
    assert [one.message.headline for one in room.seen().posted] == ["Sanction: United States → China"]


def test_a_sanction_whose_first_report_takes_the_target_for_another_is_told_right_once(store):
    room = newsroom(store, outlets=("wire", "times", "herald"), watch="")
    room.watch("sanctions", "event:sanction")
    for minute, told in zip(("02", "32"), (SANCTIONS[1], SANCTIONS[0]), strict=True):
        room.at(f"06:{minute}", told)
    room.expect(one_root, shown_reply("Sanction: United States → China"), between=("06:00", "09:00"))
    assert len(room.seen().posted) == 2


def test_a_report_that_is_read_again_is_linked_to_its_neighbour_once(room):
    agreed = wire(
        "Qin Gang agrees to visit Washington",
        summary="Chinese Foreign Minister Qin Gang agreed to visit Washington, the State Department said.",
    )
    room.at("06:02", agreed)
    for minute in ("02", "22", "42"):
        room.at(
            f"+1 07:{minute}",
            wire(
                f"China removes Foreign Minister Qin Gang, state media say at {minute}",
                slug="gone",
                summary=f"China removed Qin Gang as foreign minister on Tuesday, state media said {minute} minutes past seven.",
            ),
        )
    room.until("+1 09:00")
    with room.store.reading() as rooms:
        assert [rooms.stories.get(id).linked for id in (1, 2)] == [(2,), (1,)]
