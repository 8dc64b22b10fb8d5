"""What becomes of a promise once it is told: denied, dated, broken off and taken up again, its actor gone from office."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.message.digest import text
from monitor.desk.said import Mute, mute
from monitor.message.telling import MUTED, Mark
from monitor.model.ids import StoryId
from monitor.outbox.digests import gather
from monitor.store import open_store
from monitor.workbench import ledger
from tests.story.timeline import DESK, moment, newsroom, no_root, one_root, shown_reply, silence, wire

pytestmark = pytest.mark.xdist_group("timeline")

VISIT = "Qin Gang agrees to visit Washington after talks with Blinken"
AGREED = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
DENIAL = "China denies Qin Gang agreed to visit Washington"
DENIED = "China's foreign ministry on Monday denied that Foreign Minister Qin Gang had agreed to visit Washington."


def room_of(*outlets: str, **more):
    return newsroom(open_store("memory:"), outlets=outlets or ("wire",), **more)


def told(*, outlets: tuple[str, ...] = ("wire", "times")):
    """A room that was told of the visit at 06:02."""
    room = room_of(*outlets)
    room.at("06:02", wire(VISIT, summary=AGREED))
    return room


def silenced(room) -> None:
    """Mute the first story for a day."""
    now = room.clock.now()
    with room.store.writing() as rooms:
        new = Mute(channel=DESK.id, story=StoryId(1), until=now + timedelta(days=1), under=StoryId(1))
        mute(rooms, new, by=Mark(what=MUTED, by="mina", at=now))


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        (DENIAL, DENIED),
        (
            "China denies that Qin Gang will visit Washington",
            "Beijing denied on Monday that Foreign Minister Qin Gang will visit Washington.",
        ),
        ("A word from Beijing", "China denies plans for Foreign Minister Qin Gang to visit Washington."),
        ("中国外交部否认秦刚将访问华盛顿", "中国外交部19日否认外交部长秦刚将访问华盛顿。"),
    ],
)
def test_a_denial_of_what_was_told_is_shown_and_tells_nothing_new(title, summary):
    room = told()
    room.outlet("times", lang="en" if title.isascii() else "zh")
    room.at("08:02", wire(title, outlet="times", summary=summary))
    room.expect(shown_reply("Visit denied"), no_root, between=("08:00", "09:00"))
    assert "Visit denied" in room.seen().roots[0].message.headline


def test_a_denial_breaks_a_mute():
    room = told()
    room.until("07:00")
    silenced(room)
    room.at("08:02", wire(DENIAL, outlet="times", summary=DENIED))
    room.expect(shown_reply("Visit denied"), no_root, between=("07:30", "09:00"))


def test_a_denial_of_what_nobody_told_is_no_news():
    room = room_of("wire", "times")
    room.at("06:02", wire(DENIAL, summary=DENIED))
    room.expect(silence, between=("05:30", "07:00"))


@pytest.mark.parametrize("days", [4, 60])
def test_a_denial_long_after_the_last_report_reaches_the_story_that_waits(days):
    room = told()
    room.at(
        "06:10", wire("Qin Gang to visit Berlin", summary="Chinese Foreign Minister Qin Gang will visit Berlin to meet Annalena Baerbock.")
    )
    room.at(f"+{days} 08:00", wire(DENIAL, outlet="times", summary=DENIED.replace("on Monday ", "")))
    room.until(f"+{days} 07:00")
    room.expect(shown_reply("Visit denied"), no_root, between=(f"+{days} 07:00", f"+{days} 09:00"))


def test_what_is_told_after_a_rumour_was_denied_stands_as_told():
    room = room_of("wire", "times")
    room.at("06:02", wire(DENIAL, outlet="times", summary=DENIED))
    room.at("08:02", wire(VISIT, summary=AGREED))
    room.expect(one_root, between=("05:30", "10:00"))
    assert "Visit agreed" in room.seen().roots[0].message.headline


def test_who_denies_that_a_visit_is_put_off_does_not_deny_the_visit():
    room = told()
    room.at(
        "08:02",
        wire(
            "China denies reports that Qin Gang's visit to Washington was postponed",
            outlet="times",
            summary="China's foreign ministry denied reports that Foreign Minister Qin Gang's visit to Washington had been postponed.",
        ),
    )
    room.expect(silence, between=("07:30", "10:00"))


def test_a_report_that_tells_it_and_then_quotes_a_denial_denies_nothing():
    room = told()
    room.at("08:02", wire("Qin Gang to visit Washington", outlet="times", summary=f"{AGREED} {DENIED}"))
    room.expect(silence, between=("07:30", "10:00"))


OFF = "Qin Gang postpones visit to Washington"
PUT_OFF = "Chinese Foreign Minister Qin Gang has postponed his visit to Washington, the State Department said on Monday."


def put_off(*outlets: str):
    """A room that was told of the visit at 06:02, and at 09:02 that it is off."""
    room = told(outlets=("wire", *outlets))
    room.at("09:02", wire(OFF, summary=PUT_OFF))
    return room


def test_an_old_report_without_a_date_takes_no_postponement_back():
    room = put_off("times")
    room.at(
        "+2 12:02", wire("China's Qin agreed to visit Washington, State Department recalls", outlet="times", summary=AGREED, dated=False)
    )
    room.expect(silence, between=("+1 00:00", "+3 08:00"))


def test_an_old_report_under_another_headline_and_date_takes_no_postponement_back():
    room = put_off("times")
    room.at("+3 12:02", wire("Qin accepts Washington invitation", outlet="times", summary=f"(Reposted) {AGREED}"))
    room.at("+4 12:02", wire("Qin says yes to Washington", outlet="times", summary=AGREED))
    room.expect(silence, between=("+1 00:00", "+5 08:00"))


def test_what_two_families_tell_after_a_postponement_is_agreed_again():
    room = put_off("times", "post")
    for day, outlet in ((3, "times"), (4, "post")):
        summary = "Chinese Foreign Minister Qin Gang has agreed to visit Washington after all, the State Department said."
        room.at(f"+{day} 12:02", wire(f"Qin agrees to visit Washington, {outlet} learns", outlet=outlet, summary=summary))
    room.expect(silence, between=("+1 00:00", "+4 12:00"))
    room.expect(no_root, shown_reply("Visit agreed"), between=("+4 12:00", "+5 00:00"))


def test_one_report_with_a_new_day_after_a_postponement_is_believed():
    room = put_off("times")
    summary = "Chinese Foreign Minister Qin Gang will visit Washington on July 12, the State Department said."
    room.at("+3 12:02", wire("Qin Gang to visit Washington on July 12", outlet="times", summary=summary))
    room.expect(no_root, shown_reply("Visit"), between=("+3 12:00", "+4 00:00"))


def test_an_old_report_with_its_old_day_takes_no_postponement_back():
    room = room_of("wire", "times")
    summary = "Chinese Foreign Minister Qin Gang will visit Washington on July 12, the State Department said."
    room.at("06:02", wire("Qin Gang to visit Washington on July 12", summary=summary))
    room.at("09:02", wire(OFF, summary=PUT_OFF))
    room.at("+3 12:02", wire("Washington expects China's Qin on July 12", outlet="times", summary=summary))
    room.expect(silence, between=("+1 00:00", "+4 00:00"))


ON_A_DAY = (
    "Chinese Foreign Minister Qin Gang will visit Washington on {} for talks with US Secretary of State Antony Blinken, officials said."
)


def on(day: str, *, outlet: str = "times"):
    return wire(f"Qin Gang to visit Washington on {day}, {outlet} hears", outlet=outlet, summary=ON_A_DAY.format(day))


def test_a_day_for_what_was_agreed_is_shown_once():
    room = told(outlets=("wire", "times", "post"))
    room.at("+9 06:02", on("July 12"))
    room.expect(no_root, shown_reply("Visit set for 12 July: Qin Gang"), between=("+9 06:00", "+9 09:00"))
    room.at("+9 10:02", on("July 12", outlet="post"))
    room.at("+10 10:02", wire("China's Qin has agreed to visit Washington", summary=AGREED))
    room.expect(silence, between=("+9 10:00", "+11 09:00"))
    root = room.seen().roots[0].message
    assert (root.headline, dict(root.fields)["Event"]) == ("Visit set for 12 July: Qin Gang → Washington", "Visit · planned, on july 12")


def test_another_day_for_a_visit_is_shown_with_its_own_sentence():
    room = room_of("wire", "times", "post")
    room.at("06:02", on("July 12", outlet="wire"))
    room.at("10:02", on("July 14"))
    room.expect(one_root, shown_reply("Visit moved to 14 July: Qin Gang"), between=("06:00", "11:00"))
    assert "July 14" in room.seen().shown[0].message.quote
    room.at("12:02", on("July 12", outlet="post"))
    room.expect(silence, between=("11:30", "14:00"))


def test_a_weekday_that_may_be_the_day_of_the_word_sets_no_date():
    room = told()
    room.at("+1 10:02", wire("Qin to come to Washington", outlet="times", summary=AGREED))
    room.expect(silence, between=("+1 06:00", "+2 06:00"))


OFFICES = "event:appointment(party:CN)"
GONE = "China removed Qin Gang as foreign minister on Tuesday, state media said."


def test_every_open_promise_of_who_lost_office_is_flagged_once():
    room = room_of("wire", "times", watch="event:visit(party:CN)")
    room.watch("offices", OFFICES)
    room.at("06:02", wire(VISIT, summary=AGREED))
    berlin = (
        "Chinese Foreign Minister Qin Gang will visit Berlin next month to meet German Foreign Minister Annalena Baerbock, officials said."
    )
    room.at("08:02", wire("Qin Gang to visit Berlin", summary=berlin))
    room.at("+7 06:02", wire("China removes Foreign Minister Qin Gang", summary=GONE))
    room.at("+7 07:02", wire("Beijing removes foreign minister Qin Gang", outlet="times", summary=GONE))
    room.until("+7 09:00")
    flagged = [one.thread for one in room.seen().shown if one.message.headline == "Actor lost office: Qin Gang"]
    assert len(flagged) == len(set(flagged)) == 2
    assert len(room.seen().roots) == 3


def test_a_removal_that_joins_a_story_of_rumours_flags_the_promise_all_the_same():
    room = room_of("wire", "times", watch="event:visit(party:CN)")
    room.watch("offices", OFFICES)
    room.at("06:02", wire(VISIT, summary=AGREED))
    unseen = "Chinese Foreign Minister Qin Gang has not been seen in public since June 25, and the ministry gave no reason for his absence."
    room.at("+33 06:02", wire("China's foreign minister Qin Gang not seen for a month", summary=unseen))
    removed = (
        "China removed Qin Gang as foreign minister on Tuesday, a month after he was last seen in public; "
        "the ministry gave no reason for his absence."
    )
    room.at("+35 06:02", wire("China removes Foreign Minister Qin Gang after month-long absence", outlet="times", summary=removed))
    room.expect(shown_reply("Actor lost office: Qin Gang"), between=("+35 06:00", "+35 09:00"))
    with room.store.reading() as rooms:
        (row,) = ledger.rows(rooms, ledger.Wanted(open=True), since=moment("05:00"), now=room.clock.now())
        digest = gather(rooms, DESK, since=moment("05:00"), until=room.clock.now())
    assert row.lost_office == "Qin Gang"
    assert "• Visit agreed: Qin Gang → Washington (date open; Qin Gang has left office)" in text(digest)


def test_who_takes_an_office_loses_none():
    room = room_of(watch="event:visit(party:CN)")
    room.at(
        "06:02", wire("Wang Yi agrees to visit Washington", summary=AGREED.replace("Foreign Minister Qin Gang", "top diplomat Wang Yi"))
    )
    room.at("+7 06:02", wire("China appoints Wang Yi foreign minister", summary="China appointed Wang Yi as foreign minister on Monday."))
    room.expect(silence, between=("+7 06:00", "+7 09:00"))


def test_talks_that_were_suspended_are_told_as_resumed_and_stay_open():
    room = room_of(watch="event:negotiation,meeting(party:US party:CN)")
    for day, verb in ((0, "suspended"), (3, "resumed"), (6, "suspended")):
        summary = f"The United States and China {verb} their military talks, the Pentagon said."
        room.at(f"+{day} 06:02", wire(f"US and China have {verb} military talks", slug=str(day), summary=summary))
    room.until("+4 00:00")
    assert [one.message.headline for one in room.seen().shown] == ["Talks resumed: United States and China"]
    with room.store.reading() as rooms:
        wanted = ledger.Wanted(open=True, kinds=frozenset({"negotiation"}))
        assert [one.status for one in ledger.rows(rooms, wanted, since=moment("05:00"), now=room.clock.now())] == ["resumed"]
    room.expect(no_root, shown_reply("Talks suspended"), between=("+6 06:00", "+6 09:00"))


def test_a_place_that_only_another_script_names_is_called_as_the_party_there_is():
    room = room_of()
    room.outlet("xin", lang="zh")
    summary = "中国外交部长秦刚18日在北京同美国国务卿布林肯举行会谈，秦刚同意在双方方便的时候访问华盛顿。"
    room.at("06:02", wire("秦刚同意访问华盛顿", outlet="xin", summary=summary))
    room.expect(one_root, between=("06:00", "07:00"))
    message = room.seen().roots[0].message
    assert message.headline == "Visit agreed: Qin Gang → Washington"
    assert dict(message.fields)["Place"].startswith("Washington")
