"""Whether a report tells of a story's principals on the story's occasion, or of others."""

from __future__ import annotations

from datetime import date

from tests.story.newsroom import CHINA, QIN, USA, Newsroom, event, facets, person


def test_talks_held_before_those_that_are_promised_on_a_day_elsewhere_are_others():
    room = Newsroom()
    room.tell("Qin to visit Washington on 20 June", event("visit", "planned", QIN, USA, place="USA", when=date(2023, 6, 20)))
    last = room.tell("US and Chinese officials sign a deal in Beijing", event("meeting", "completed", CHINA, USA, place="CHN"), hours=3)
    assert last.started


def test_talks_held_where_others_are_promised_without_a_day_are_of_one_story():
    room = Newsroom()
    room.tell("Qin agrees to visit Washington", event("visit", "agreed", QIN, USA, place="USA"))
    last = room.tell("US and Chinese officials hold talks in Beijing", event("meeting", "completed", CHINA, USA, place="CHN"), hours=3)
    assert not last.started


def test_the_day_on_which_a_visit_was_offered_is_not_the_day_that_it_is_for():
    room = Newsroom()
    room.tell("Washington invites Qin", event("invitation", "invited", USA, QIN, place="USA", when=date(2023, 6, 18)))
    last = room.tell("Qin to visit on 12 July", event("visit", "planned", QIN, USA, place="USA", when=date(2023, 7, 12)), hours=20)
    assert not last.started


def test_what_was_put_off_called_off_or_denied_may_be_on_for_another_day():
    for halt in ("postponed", "cancelled", "suspended", "denied"):
        room = Newsroom()
        room.tell("Qin to visit Washington on 20 June", event("visit", "planned", QIN, USA, place="USA", when=date(2023, 6, 20)))
        room.tell("Qin's visit to Washington is off", event("visit", halt, QIN, USA, place="USA"), hours=5)
        last = room.tell("Qin to visit on 12 July", event("visit", "planned", QIN, USA, place="USA", when=date(2023, 7, 12)), hours=20)
        assert not last.started, halt
        assert facets(room.story(last)) == ["visit planned", f"visit {halt}", "visit set for 12 July"]


def test_who_follows_a_minister_goes_on_with_his_resignation_where_the_report_names_him():
    boss, gone, next_one = person("Ana Prez", "LKA", 1), person("Keheliya Rambu", "LKA"), person("Ramesh Pathi", "LKA")
    text = "The health minister was blamed for a drug scandal and left the ministry, hospital doctors said."
    for named, title in (
        (False, "Prez appoints Pathi to the health ministry"),
        (True, "Prez appoints Pathi, who replaces Rambu, to the health ministry"),
    ):
        room = Newsroom()
        room.tell("Health minister Rambu resigns over drug scandal", event("appointment", "completed", gone), text=text)
        last = room.tell(title, event("appointment", "completed", boss, next_one), text=text, hours=16)
        assert last.started != named
    assert facets(room.story(last)) == ["appointment", "another appointment"]
