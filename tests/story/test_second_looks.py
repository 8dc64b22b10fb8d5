"""What looks like more of the same and is not: a call is no meeting."""

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
