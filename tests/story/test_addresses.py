"""One address that tells of several things one after another, as timelines of the real daemon: live blogs and pages used again."""

from __future__ import annotations

import pytest

from monitor.model.enums import FullText
from monitor.store import open_store
from tests.story.timeline import newsroom, wire

pytestmark = pytest.mark.xdist_group("timeline")

QIN = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
PUTIN = "Russian President Vladimir Putin will visit Beijing on Thursday to meet Chinese President Xi Jinping, the Kremlin said on Monday."
MACRON = "French President Emmanuel Macron will visit Rome on Friday to meet Italian Prime Minister Giorgia Meloni, their offices said."
CROWD = "The motorcade of the guest was seen at the gate this morning and crowds waited in the heat of the summer day."


def room_of(**more: object):
    room = newsroom(open_store("memory:"), outlets=(), watch="")
    room.outlet("wire", **more)
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


@pytest.mark.parametrize("part", ["summary", "body"])
def test_a_live_address_that_tells_of_others_two_days_later_keeps_its_first_story_and_opens_another(part):
    room = room_of()
    arrives = (
        "Russian President Vladimir Putin arrived in Beijing on Wednesday for talks with Chinese President Xi Jinping, the Kremlin said."
    )
    room.at("06:02", wire("Live updates: Qin Gang agrees to visit Washington", slug="live", guid="live", **{part: QIN}))
    room.until("07:00")
    room.fronts["wire"].clear()
    room.at("+2 06:02", wire("Live updates: Putin arrives in Beijing", slug="live", guid="live", **{part: arrives}))
    room.until("+2 09:00")
    assert headlines(room) == ["Visit agreed: Qin Gang → Washington", "Visit completed: Vladimir Putin → Beijing"]
    assert (facets(room), room.seen().replies) == ([["visit:CHN>USA"], ["visit:RUS>CHN"]], [])


@pytest.mark.parametrize("guest", [("Putin to visit Beijing", PUTIN, "visit:RUS>CHN"), ("Macron to visit Rome", MACRON, "visit:FRA>ITA")])
def test_a_live_blog_that_changes_its_headline_to_another_happening_tells_it_as_a_story_of_its_own(guest):
    room = room_of()
    title, line, facet = guest
    room.at("07:02", wire("Live: Qin to visit Washington", slug="live", body=f"{QIN}\n{CROWD}"))
    room.at("08:02", wire(f"Live: {title}", slug="live", body=f"{line}\n{QIN}\n{CROWD}"))
    room.at("08:32", wire(f"Live: {title}", slug="live", summary="More", body=f"The crowd went home.\n{line}\n{QIN}\n{CROWD}"))
    room.at("09:02", wire("Live: Qin to visit Washington", slug="live", summary="Again", body=f"{line}\n{QIN}\n{CROWD}"))
    room.until("12:00")
    assert (len(room.seen().roots), facets(room)) == (2, [["visit:CHN>USA"], [facet]])


def test_an_entry_whose_headline_and_summary_turn_to_others_is_told_though_its_date_stays():
    room = room_of(full_text=FullText.NEVER)
    room.at("06:02", wire("Live: Qin to visit Washington", slug="live", summary=QIN))
    room.at("09:02", wire("Live: Putin to visit Beijing", slug="live", summary=PUTIN))
    room.until("12:00")
    assert (len(room.seen().roots), facets(room)) == (2, [["visit:CHN>USA"], ["visit:RUS>CHN"]])


def test_another_headline_for_the_same_happening_is_a_version():
    room = room_of()
    room.at("06:02", wire("Qin Gang agrees to visit Washington", slug="qin", summary=QIN))
    room.at("06:22", wire("Beijing and Washington mend fences", slug="qin", summary=QIN))
    room.at("06:42", wire("Blinken wins promise of a visit by Qin", slug="qin", summary=QIN))
    room.until("09:00")
    assert (len(room.seen().roots), len(room.facts()["articles"])) == (1, 1)


def test_a_page_that_was_written_anew_takes_back_nothing_that_was_told():
    room = room_of()
    filler = "Shops on the square opened late, trams were turned away from the bridge, and the press waited for hours in the rain."
    room.at("06:02", wire("News of the day", slug="live", summary="Six", body=f"{QIN}\n{CROWD}"))
    room.at("09:02", wire("News of the day", slug="live", summary="Nine", body=f"{PUTIN}\n{filler}\n{CROWD}"))
    room.until("12:00")
    assert "Visit agreed: Qin Gang → Washington" in headlines(room)
    assert "visit:CHN>USA" in facets(room)[0]
