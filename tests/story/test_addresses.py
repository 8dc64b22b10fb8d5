"""One address that tells of several things one after another, as timelines of the real daemon: live blogs and pages used again."""

from __future__ import annotations

import pytest

from monitor.store import open_store
from tests.story.timeline import newsroom, wire

pytestmark = pytest.mark.xdist_group("timeline")

QIN = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
PUTIN = "Russian President Vladimir Putin will visit Beijing on Thursday to meet Chinese President Xi Jinping, the Kremlin said on Monday."
CROWD = "The motorcade of the guest was seen at the gate this morning and crowds waited in the heat of the summer day."


def room_of():
    room = newsroom(open_store("memory:"), watch="")
    room.watch("travels", "event:visit,meeting")
    return room


def headlines(room) -> list[str]:
    return [one.message.headline for one in room.seen().roots]


def facets(room) -> list[list[str]]:
    """What each story says happened, the oldest story first."""
    return [sorted({one.name for one in facets}) for _, _, facets in room.facts()["stories"]]


def test_what_a_live_blog_tells_in_another_story_is_no_facet_of_the_first_however_often_it_is_read():
    room = room_of()
    lines: list[str] = []
    for hour, line in enumerate((CROWD, QIN, PUTIN, "The crowd went home for the night."), start=6):
        lines.insert(0, f"{hour}:00 {line}")
        room.at(f"0{hour}:02", wire("Live: news of the day", slug="live", summary=f"Hour {hour}", body="\n".join(lines)))
    room.until("12:00")
    assert headlines(room) == ["Visit agreed: Qin Gang → Washington", "Visit planned: Vladimir Putin → Beijing"]
    assert (facets(room), room.seen().replies) == ([["visit:CHN>USA"], ["visit:RUS>CHN"]], [])


def test_of_what_a_live_blog_gains_in_one_hour_each_story_gets_its_own():
    room = room_of()
    postponed = "Chinese Foreign Minister Qin Gang has postponed his visit to Washington, the State Department said on Monday."
    room.at("06:02", wire("Live: news of the day", slug="live", summary="Six", body=f"{CROWD}\n{QIN}"))
    room.at("09:02", wire("Live: news of the day", slug="live", summary="Nine", body=f"{PUTIN}\n{postponed}\n{CROWD}\n{QIN}"))
    room.until("12:00")
    assert facets(room) == [["visit:CHN>USA"], ["visit:RUS>CHN"]]
    assert [one.message.headline for one in room.seen().replies] == ["Visit postponed: Qin Gang → Washington"]
