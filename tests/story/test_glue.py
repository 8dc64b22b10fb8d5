"""Texts that repeat one another and tell of two happenings, as timelines of the real daemon: forms, round-ups, reports that end with an older one."""

from __future__ import annotations

import pytest

from monitor.store import open_store
from tests.story.timeline import newsroom, wire

pytestmark = pytest.mark.xdist_group("timeline")

QIN = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
MACRON = (
    "French President Emmanuel Macron will visit Rome on Friday to meet Italian Prime Minister Giorgia Meloni, the two governments said, "
    "for talks on migration and on the budget rules of the European Union."
)
READOUT = (
    "BEIJING, June 19 (Xinhua) -- Chinese President Xi Jinping held talks with {guest} at the Great Hall of the People in Beijing "
    "on Monday. The two sides agreed to deepen cooperation."
)


def room_of(*outlets: str):
    room = newsroom(open_store("memory:"), outlets=outlets or ("wire",), watch="")
    room.watch("travels", "event:visit,meeting")
    return room


def headlines(room) -> list[str]:
    return [one.message.headline for one in room.seen().roots]


@pytest.mark.parametrize(
    "guests",
    [("Honduran President Xiomara Castro", "French President Emmanuel Macron"), ("Emmanuel Macron", "Olaf Scholz")],
)
def test_one_form_filled_in_with_two_guests_is_two_stories(guests):
    room = room_of()
    for hour, guest in zip(("06", "09"), guests, strict=True):
        room.at(f"{hour}:02", wire(f"Xi meets {guest}", summary=READOUT.format(guest=guest)))
    room.until("11:00")
    assert (len(room.seen().roots), room.seen().replies) == (2, [])


def test_a_report_that_ends_with_the_text_of_yesterdays_is_a_story_of_its_own():
    room = room_of("wire", "times")
    room.at("06:02", wire("Qin Gang agrees to visit Washington", summary=QIN))
    xi = "Chinese President Xi Jinping met US Secretary of State Antony Blinken at the Great Hall of the People in Beijing on Monday. "
    room.at("+1 09:32", wire("Xi meets Blinken in Beijing", outlet="times", summary=xi + QIN))
    room.until("+1 11:00")
    assert headlines(room) == ["Visit agreed: Qin Gang → Washington", "Talks held: Xi Jinping and Antony Blinken"]


def test_another_day_in_a_copy_is_no_second_story():
    trip = "US Secretary of State Antony Blinken will visit Beijing on {day} for talks with Foreign Minister Qin Gang, the State Department said in a statement that gave no further detail of the trip."
    room = room_of("wire", "times")
    room.at("06:02", wire("Blinken to go to Beijing", summary=trip.format(day="June 25")))
    room.at("07:32", wire("Blinken to go to Beijing, officials say", outlet="times", summary=trip.format(day="July 5")))
    room.until("09:00")
    assert len(room.seen().roots) == 1


def test_a_round_up_that_comes_first_glues_none_of_the_reports_it_repeats():
    room = room_of("wire", "times")
    room.at("06:02", wire("Morning briefing", outlet="times", summary=f"{QIN} {MACRON}"))
    room.at("07:02", wire("Qin Gang agrees to visit Washington after talks with Blinken", summary=QIN))
    room.at("08:02", wire("Macron to visit Rome", summary=MACRON))
    room.until("10:00")
    assert headlines(room) == ["Visit agreed: Qin Gang → Washington", "Visit planned: Emmanuel Macron → Rome"]
    assert room.seen().replies == []
