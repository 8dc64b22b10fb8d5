"""Pages that change while their feed's wording does not, as timelines of the real daemon: a new date in the feed has them read again."""

from __future__ import annotations

import pytest

from monitor.store import open_store
from tests.story.timeline import TRAVELS, newsroom, wire

pytestmark = pytest.mark.xdist_group("timeline")

QIN = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
CROWD = "\n".join(f"0{hour}:00 The motorcade was seen near gate {hour} and crowds waited in the heat of the day." for hour in range(1, 6))
FLIGHTS = "China and the United States agreed to increase flights to {count} a week after Qin Gang met Antony Blinken in Beijing on Sunday, officials of both sides said on the record."


def room_of():
    return newsroom(open_store("memory:"), watch=TRAVELS)


def pages_read(room) -> int:
    return sum(asked.purpose == "page" for asked in room.web.asked)


def test_what_only_the_page_of_a_live_blog_tells_is_told_when_the_feed_dates_it_anew():
    room = room_of()
    room.at("06:02", wire("Live: news of the day", slug="live", body=CROWD))
    room.at("07:02", wire("Live: news of the day", slug="live", body=f"{QIN}\n{CROWD}", redated=True))
    room.until("09:00")
    assert [one.message.headline for one in room.seen().roots] == ["Visit agreed: Qin Gang → Washington"]


def test_a_correction_on_the_page_alone_is_told_when_the_feed_dates_it_anew():
    room = room_of()
    room.at("06:02", wire("US and China agree to increase flights", slug="flights", body=FLIGHTS.format(count=24)))
    room.at("07:02", wire("US and China agree to increase flights", slug="flights", body=FLIGHTS.format(count=12), redated=True))
    room.until("09:00")
    assert ["24 → 12" in one.message.headline for one in room.seen().replies] == [True]


def test_a_feed_that_dates_all_its_entries_anew_has_no_page_read_again():
    room = room_of()
    for hour in ("06", "07", "08"):
        room.at(f"{hour}:02", *(wire(f"Report number {one}", slug=f"r{one}", body=CROWD, redated=True) for one in range(8)))
    room.until("10:00")
    assert pages_read(room) == 8


def test_a_told_storys_page_that_is_corrected_under_an_unchanged_undated_entry_is_told():
    room = room_of()
    room.at("06:02", wire("US and China agree to increase flights", slug="flights", dated=False, body=FLIGHTS.format(count=24)))
    room.at("06:10", wire("US and China agree to increase flights", slug="flights", dated=False, body=FLIGHTS.format(count=12)))
    room.until("06:50")
    assert ["24 → 12" in one.message.headline for one in room.seen().replies] == [True]


def test_a_told_storys_page_is_read_five_times_and_another_once():
    room = room_of()
    room.at(
        "06:02", wire("Qin Gang agrees to visit Washington", slug="qin", body=QIN), wire("Crowds at the gate", slug="crowd", body=CROWD)
    )
    room.until("+3 06:00")
    read = [asked.url.rpartition("/")[2] for asked in room.web.asked if asked.purpose == "page"]
    assert (read.count("qin"), read.count("crowd")) == (5, 1)
