"""Talks and visits under the name, and on the rung, that what the story knows of them allows."""

from datetime import date
from dataclasses import replace

import pytest

from monitor.model.enums import Tier
from tests.story.newsroom import BLINKEN, CHINA, GERMANY, QIN, USA, Newsroom, country, event, facets

SET = event("meeting", "planned", BLINKEN, QIN, place="DEU")
DATED = event("visit", "agreed", QIN, USA, place="USA", when=date(2023, 7, 3))
DATED = replace(DATED, when=replace(DATED.when, text="3 July"))
THERE = event("visit", "under_way", QIN, USA, place="USA")
DONE = event("visit", "completed", QIN, USA, place="USA")


def told(*reports):
    """What the story tells after reports, each of an outlet of its own an hour after the one before unless it says how many."""
    room = Newsroom()
    for number, report in enumerate(reports):
        events, outlet, hours = report if len(report) == 3 else (*report, number)
        last = room.tell("Qin and Blinken", *(events if isinstance(events, tuple) else (events,)), outlet=outlet, hours=hours)
    return facets(room.story(last))


def test_talks_of_two_and_their_host_are_those_of_the_two():
    assert told((SET, "a"), (event("meeting", "planned", (BLINKEN, GERMANY), QIN), "b")) == ["talks planned"]


def test_talks_of_three_that_are_held_elsewhere_are_others():
    assert told((SET, "a"), (event("meeting", "planned", (BLINKEN, country("IND")), QIN), "b")) == ["talks planned", "talks planned"]


def test_one_side_puts_off_the_talks_that_it_has():
    assert told((SET, "a"), (event("meeting", "postponed", CHINA), "b")) == ["talks planned", "talks postponed"]


@pytest.mark.parametrize(
    ("outlets", "expected"), [("bc", ["talks planned", "talks postponed"]), ("bb", ["talks planned"]), ("b", ["talks planned"])]
)
def test_a_doubtful_break_counts_once_two_families_tell_it(outlets, expected):
    doubtful = event("meeting", "postponed", CHINA, tier=Tier.DIGEST)
    assert told((SET, "a"), *((doubtful, outlet) for outlet in outlets)) == expected


def test_a_visit_that_began_is_not_over_the_same_morning():
    assert told((THERE, "a"), (DONE, "b")) == ["visit under way"]
    assert told((THERE, "a"), (DONE, "b", 30)) == ["visit under way", "visit completed"]
    assert told(((DONE, THERE), "a")) == ["visit under way"]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ([(DONE, "b")], ["visit agreed"]),
        ([(DONE, "b"), (DONE, "c")], ["visit agreed", "visit completed"]),
        ([(replace(DONE, done=date(2023, 6, 19)), "b")], ["visit agreed", "visit completed"]),
        ([(DONE, "b", 24 * 14)], ["visit agreed", "visit completed"]),
    ],
)
def test_one_report_alone_takes_a_visit_for_done_on_its_day_only(later, expected):
    assert told((DATED, "a"), *later) == expected


THREE = event("joint_exercise", "under_way", CHINA, (GERMANY, USA))
TWO = event("joint_exercise", "under_way", CHINA, GERMANY)


def test_a_side_that_one_family_adds_to_an_exercise_waits_for_a_second():
    assert told((TWO, "a"), (TWO, "b"), (THREE, "c")) == ["joint exercise under way"]
    assert told((TWO, "a"), (TWO, "b"), (THREE, "c"), (THREE, "d")) == ["joint exercise under way"] * 2
    assert told((TWO, "a"), (THREE, "c")) == ["joint exercise under way"] * 2


AWAY = event("meeting", "planned", BLINKEN, QIN, place="DEU")
THITHER = event("visit", "planned", QIN, GERMANY, place="DEU", start=20)


def test_a_visit_to_where_talks_are_held_that_the_same_report_tells_is_those_talks():
    off = (event("meeting", "postponed", BLINKEN, QIN, place="IDN"), "b")
    on = ((event("meeting", "resumed", BLINKEN, QIN, place="DEU"), THITHER), "c")
    assert told((event("meeting", "planned", BLINKEN, QIN, place="IDN"), "a"), off, on) == [
        "talks planned",
        "talks postponed",
        "talks resumed",
    ]
    assert told(((AWAY, THITHER), "a")) == ["talks planned"]


def test_a_visit_elsewhere_or_that_another_report_tells_is_its_own():
    elsewhere = event("visit", "planned", QIN, country("FRA"), place="FRA", start=20)
    assert told(((AWAY, elsewhere), "a")) == ["talks planned", "visit planned"]


def test_talks_that_the_report_of_an_arrival_tells_are_where_the_guest_arrived():
    coming = event("visit", "planned", QIN, USA, place="USA", when=date(2023, 6, 18))
    greeted = event("meeting", "completed", BLINKEN, QIN)
    assert told((coming, "a"), ((greeted, event("visit", "completed", QIN, USA, place="USA", start=20)), "b", 2)) == ["talks held"]


def test_who_doubtfully_tells_a_visit_done_before_its_day_is_not_its_first_report():
    coming = event("visit", "planned", QIN, USA, place="USA", when=date(2023, 6, 20))
    doubtful = replace(DONE, tier=Tier.DIGEST)
    room = Newsroom()
    for hours, one in ((0, coming), (3, doubtful), (40, DONE)):
        last = room.tell("Qin and Blinken", one, outlet=f"o{hours}", hours=hours)
    assert [(one.label, one.article) for one in room.story(last).facets] == [("visit planned", 1), ("visit completed", 3)]
