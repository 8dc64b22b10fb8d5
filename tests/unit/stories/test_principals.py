"""Whether a report tells of a story's principals on the story's occasion, or of others."""

from __future__ import annotations

import json
from datetime import date, timedelta

from monitor.cli.lab.cluster import run
from monitor.model.enums import Tier
from monitor.workbench.engines import build_engines
from tests.story.newsroom import BLINKEN, CHINA, NOON, QIN, SETTINGS, USA, Newsroom, event, facets, person


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


def told_apart(*reports, days=0.2):
    """Whether the last of these reports, so many days apart, was told as a story of its own."""
    rows = [
        {"id": str(n), "ts": (NOON + timedelta(days=days * n)).isoformat(), "source": f"s{n}", "title": title, "text": text}
        for n, (title, text) in enumerate(reports)
    ]
    return [json.loads(line) for line in run(map(json.dumps, rows), read=build_engines([]).read_pair, settings=SETTINGS)][-1]["started"]


KULEBA = (
    "Kuleba meets Wang Yi in Guangzhou",
    "Ukraine's Foreign Minister Dmytro Kuleba met his Chinese counterpart Wang Yi in Guangzhou for talks on peace.",
)


def test_what_a_guest_says_of_talks_with_others_is_said_at_those_that_he_has():
    said = "Dmytro Kuleba said in Guangzhou that Ukraine was willing to negotiate with Russia, after three hours with China's Wang Yi."
    assert not told_apart(KULEBA, ("Kyiv would negotiate if Moscow stopped shelling, minister tells Wang", said))


def test_talks_held_with_others_are_others_though_the_first_are_recalled():
    met = "Dmytro Kuleba met Russia's Sergey Lavrov in Istanbul, two days after his talks with China's Wang Yi in Guangzhou."
    assert told_apart(KULEBA, ("Kuleba meets Lavrov in Istanbul", met))


def test_a_place_that_talks_are_about_tells_them_from_no_others():
    room = Newsroom()
    room.tell("Blinken meets Qin in Beijing", event("meeting", "completed", BLINKEN, QIN, place="CHN"))
    on_gaza = event("meeting", "completed", BLINKEN, QIN, place="PSE", tier=Tier.DIGEST, start=40)
    assert not room.tell("Blinken in Beijing", event("visit", "completed", BLINKEN, CHINA, place="CHN"), on_gaza, hours=3).started


def test_a_promise_whose_maker_is_named_waits_for_what_no_event_surely_tells():
    put_off = (
        "Qin Gang puts off Washington visit",
        "China's Foreign Minister Qin Gang has postponed his visit to Washington that was planned for 20 June, the State Department said.",
    )
    sought = (
        "Chinese minister still weighs US trip",
        "Qin Gang, China's foreign minister, has yet to set a day for his visit to the United States, which was postponed in June.",
    )
    assert not told_apart(put_off, sought, days=10)
    assert told_apart(put_off, ("Qin Gang praises US flood relief", "China's Qin Gang praised the United States for its help."), days=10)
