"""What a newsroom sends over hours and days, and what one channel must get of it, on both stores."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from monitor.model.enums import Confirm, Outcome, Outlet, Tell
from tests.story.timeline import (
    DESK,
    decided,
    newsroom,
    no_root,
    one_root,
    root_says,
    shown_reply,
    silence,
    thread_reply,
    wire,
)

pytestmark = pytest.mark.xdist_group("timeline")

TALKS = "Blinken meets Qin Gang in Beijing for talks"
TALKS_BODY = "BEIJING - US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in Beijing on Sunday for talks."
VISIT = "Qin Gang agrees to visit Washington after talks with Blinken"
VISIT_BODY = (
    "Chinese Foreign Minister Qin Gang agreed to visit Washington at a suitable time after talks with US Secretary of State Antony Blinken."
)
FLIGHTS = "US and China agree to increase flights after Blinken-Qin talks"
FLIGHTS_BODY = "The United States and China agreed to increase flights between the two countries, Secretary of State Antony Blinken said after meeting Foreign Minister Qin Gang."
POSTPONED = "Qin Gang postpones visit to Washington"
POSTPONED_BODY = "Chinese Foreign Minister Qin Gang has postponed his visit to Washington, the State Department said."

CANCELLED = "Qin Gang cancels visit to Washington"
CANCELLED_BODY = "Chinese Foreign Minister Qin Gang has cancelled his visit to Washington, the State Department said."


def test_the_founding_story_grows_under_one_root(store):
    room = newsroom(store, outlets=("wire", "times"))
    room.at("06:02", wire(TALKS, summary=TALKS_BODY))
    room.at("07:00", wire(VISIT, outlet="times", summary=VISIT_BODY))
    room.at("08:00", wire(FLIGHTS, summary=FLIGHTS_BODY))
    room.expect(one_root, root_says("Blinken"), between=("06:02", "06:09"))
    room.expect(no_root, shown_reply("visit"), between=("07:00", "07:07"))
    room.expect(no_root, shown_reply("flights"), between=("08:00", "08:07"))
    room.expect(one_root, root_says("1 outlet"), between=("05:00", "09:00"))


def test_many_outlets_with_one_wire_story_are_one_root_that_counts_them(store):
    papers = ("wire", "times", "post", "herald")
    room = newsroom(store, outlets=papers)
    for minute, paper in enumerate(papers):
        room.at(f"06:0{minute}", wire(VISIT, outlet=paper, summary=VISIT_BODY))
    room.expect(one_root, root_says("3 outlets"), between=("06:00", "07:00"))
    assert room.seen().replies == []


def test_reading_everything_again_changes_nothing(store):
    room = newsroom(store, outlets=("wire", "times"))
    room.at("06:02", wire(TALKS, summary=TALKS_BODY, body=TALKS_BODY + "\nBoth sides called the talks candid."))
    room.at("06:02", wire(VISIT, outlet="times", summary=VISIT_BODY))
    room.until("07:00")
    before = room.facts()
    room.forgets("07:01")
    room.expect(silence, between=("07:01", "07:20"))
    assert room.facts() == before


def test_a_new_source_tells_only_what_was_published_within_two_hours(store):
    room = newsroom(store, outlets=("times",))
    room.outlet("wire")
    old = [wire(f"Qin Gang agrees to visit Washington, report {number}", age=timedelta(hours=3 + number)) for number in range(30)]
    room.at("05:00", *old, wire("Blinken to visit Paris", age=timedelta(hours=5)))
    room.expect(silence, decided("baseline of a new source"), between=("05:00", "06:00"))
    room.at("06:00", wire(POSTPONED, outlet="times", summary=POSTPONED_BODY))
    room.expect(one_root, between=("06:00", "06:10"))


def test_a_new_sources_fresh_entry_is_told_at_the_first_poll(store):
    room = newsroom(store)
    room.at("05:00", wire(VISIT, summary=VISIT_BODY, age=timedelta(minutes=50)))
    room.expect(one_root, between=("05:00", "05:05"))


def test_an_archive_of_two_hundred_old_items_tells_nothing(store):
    room = newsroom(store)
    room.until("06:00")
    days = [wire(f"Minister {number} agrees to visit Washington in China talks", age=timedelta(days=2 + number)) for number in range(200)]
    room.at("06:01", *days)
    room.expect(silence, between=("06:01", "07:00"))
    assert len(room.facts()["articles"]) == 200


def test_what_an_outage_held_back_is_told_late_and_says_so(store):
    room = newsroom(store)
    room.breaks("06:00", "wire", Outcome.TIMEOUT)
    room.at("06:30", wire(VISIT, summary=VISIT_BODY))
    room.expect(silence, between=("06:00", "09:00"))
    room.breaks("09:00", "wire", None)
    room.expect(one_root, root_says("Late by"), between=("09:00", "13:00"))


def test_a_changed_headline_is_a_version_and_no_second_message(store):
    room = newsroom(store)
    room.at("06:02", wire(VISIT, summary=VISIT_BODY, slug="qin"))
    room.at("07:02", wire("UPDATE 2-" + VISIT, summary=VISIT_BODY, slug="qin"))
    room.expect(one_root, between=("06:02", "08:00"))
    assert room.seen().replies == []
    ((_, version, _),) = room.facts()["articles"]
    assert version == 2


def test_a_muted_source_tells_nothing_and_the_reason_is_kept(store):
    room = newsroom(store, outlets=("wire", "tabloid"), watch="")
    room.watch("us-china", "event:visit", mute=frozenset({"tabloid"}))
    room.at("06:02", wire(VISIT, outlet="tabloid", summary=VISIT_BODY))
    room.expect(silence, decided("source muted in this watch"), between=("06:02", "06:30"))
    room.at("06:31", wire(VISIT, summary=VISIT_BODY))
    room.expect(one_root, between=("06:31", "06:40"))


def test_two_watches_of_one_channel_share_the_root_and_both_are_named(store):
    room = newsroom(store, watch="")
    room.watch("visits", "event:visit")
    room.watch("washington", "Washington")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.expect(one_root, root_says("visits v1"), root_says("washington v1"), between=("06:02", "06:10"))


def test_a_louder_watch_that_matches_later_replies_with_its_mention(store):
    room = newsroom(store, outlets=("wire", "times"), watch="")
    room.watch("visits", "event:visit")
    room.watch("pagers", '"suitable time"', tell=Tell.PAGE)
    room.at("06:02", wire(VISIT, summary="Chinese Foreign Minister Qin Gang agreed to visit Washington after talks with Antony Blinken."))
    room.at("07:02", wire(VISIT, outlet="times", summary=VISIT_BODY))
    room.expect(one_root, between=("06:02", "06:10"))
    room.expect(no_root, decided("louder watch replies"), between=("07:02", "07:10"))
    assert [one.message.mention for one in room.seen("07:02", "07:10").shown] == ["S-desk"]


def test_a_digest_watch_waits_for_the_digest(store):
    room = newsroom(store, channel=replace(DESK, digest_times=(time(9),)), watch="")
    room.watch("visits", "event:visit", tell=Tell.DIGEST)
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.expect(silence, decided("kept for the digest"), between=("06:02", "08:59"))
    room.until("09:05")
    (digest,) = room.seen("08:59", "09:05").posted
    assert "visit" in "\n".join((digest.message.headline, *digest.message.lines)).casefold()


def test_a_confirmed_watch_waits_for_a_second_family(store):
    room = newsroom(store, outlets=("wire", "times"), watch="")
    room.watch("visits", "event:visit", when=Confirm.CONFIRMED)
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("07:02", wire(VISIT, outlet="times", summary=VISIT_BODY))
    room.expect(silence, decided("waits for confirmation"), between=("06:02", "07:02"))
    room.expect(one_root, between=("07:02", "07:10"))


def test_an_official_report_confirms_by_itself(store):
    room = newsroom(store, watch="")
    room.outlet("ministry", outlet=Outlet.OFFICIAL)
    room.watch("visits", "event:visit", when=Confirm.CONFIRMED)
    room.at("06:02", wire(VISIT, outlet="ministry", summary=VISIT_BODY))
    room.expect(one_root, between=("06:02", "06:10"))


def test_a_facet_no_watch_asked_for_stays_in_the_thread(store):
    room = newsroom(store, watch="")
    room.watch("visits", "event:visit")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("07:00", wire(FLIGHTS, summary=FLIGHTS_BODY))
    room.expect(one_root, between=("06:02", "06:10"))
    room.expect(no_root, thread_reply("flights"), between=("07:00", "07:10"))
    assert room.seen().shown == []


def test_the_same_facet_after_twelve_quiet_hours_is_shown_in_the_channel(store):
    room = newsroom(store, watch="")
    room.watch("visits", "event:visit")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("18:30", wire(FLIGHTS, summary=FLIGHTS_BODY))
    room.expect(no_root, shown_reply("flights"), between=("18:30", "20:30"))


def test_at_most_three_replies_a_day_are_shown_in_the_channel_and_a_line_says_there_is_more(store):
    room = newsroom(store)
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("07:00", wire(FLIGHTS, summary=FLIGHTS_BODY))
    room.at("08:00", wire(TALKS, summary=TALKS_BODY))
    room.at("09:00", wire(POSTPONED, summary=POSTPONED_BODY))
    room.at("10:00", wire(CANCELLED, summary=CANCELLED_BODY))
    room.expect(one_root, between=("06:02", "13:00"))
    assert sorted(one.in_channel for one in room.seen().replies) == [False, True, True, True, True]
    assert [one.message.headline for one in room.seen().replies].count("More on this today in the thread") == 1


def test_a_postponement_weeks_later_finds_its_way_to_the_same_root(store):
    room = newsroom(store)
    room.outlet("wire", interval=6 * 3600)
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("+20 06:02", wire(POSTPONED, summary=POSTPONED_BODY))
    room.expect(no_root, shown_reply("postponed"), between=("+20 06:02", "+21 06:00"))
