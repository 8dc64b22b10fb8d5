"""What was put off and is on again is resumed, with its new day and place; what will be held has not been held."""

from __future__ import annotations

from datetime import date

import pytest


FRIDAY = date(2025, 6, 20)


def told(real, text):
    title, text = (text.removeprefix("# "), "x.") if text.startswith("# ") else ("", text)
    events = real.detect(title=title, text=text, on=FRIDAY).events
    return {(str(event.kind), str(event.status)) for event in events if event.tier == "alert"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Talks between Peru and Chile will now be held in Quito on Monday, the foreign ministry in Lima announced.", "meeting"),
        ("# India-Nepal water talks back on, Thimphu to host on 2 July", "meeting"),
        ("Postponed Franco-German talks between Paris and Berlin are back on and will take place in Strasbourg on Monday.", "meeting"),
        ("# On again: Wang Yi to land in Canberra on July 9", "visit"),
        ("# Japan-Korea talks back on after two-week pause", "meeting"),
        ("# India-Pakistan talks rescheduled for 12 July", "meeting"),
        (
            "The visit of Turkey's foreign minister to Athens, put off in May, has been rescheduled for 3 July, the Greek government said.",
            "visit",
        ),
        ("# Modi's visit to Dhaka to go ahead after all", "visit"),
        ("The Chinese premier's visit to Canberra, cancelled last month, will take place on 2 July after all.", "visit"),
        ("Delayed trade talks between Canada and India will start in Ottawa next week.", "negotiation"),
        ("# US-China trade talks back on track", "meeting"),
    ],
)
def test_what_is_on_again_is_resumed(real, text, kind):
    assert told(real, text) == {(kind, "resumed")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Talks between Armenia and Azerbaijan will be held in Geneva on Friday.", "planned"),
        ("# Peru-Chile talks to be held in Quito", "planned"),
        ("Talks between the United States and Iran were held in Rome on Monday.", "completed"),
        ("The postponed talks between the United States and Iran have been cancelled.", "cancelled"),
        ("# Talks between Iran and US postponed", "postponed"),
        ("# Somalia delays talks with Ethiopia", "postponed"),
        ("A meeting between Ethiopia and Somalia that was set for Sept. 17 in Ankara has been postponed.", "postponed"),
        ("Iran postponed talks with the United States that were to begin on Monday.", "postponed"),
    ],
)
def test_what_was_never_off_is_not(real, text, status):
    assert told(real, text) == {("meeting", status)}


def test_talks_that_are_not_back_on_are_not_told(real):
    assert not told(real, "The talks between Japan and South Korea are not back on, the ministry said.")


@pytest.mark.parametrize(
    ("text", "place", "sides"),
    [
        ("American and Iranian negotiators will meet in Rome on Monday instead of Muscat on Saturday.", "ITA", {"USA", "IRN"}),
        ("Lavrov and Fidan met on the sidelines of a Doha forum.", "QAT", {"RUS", "TUR"}),
        ("# India-Nepal water talks back on, Thimphu to host on 2 July", None, {"IND", "NPL"}),
    ],
)
def test_where_it_is_takes_no_part(real, text, place, sides):
    title, text = (text.removeprefix("# "), "x.") if text.startswith("# ") else ("", text)
    [event] = [one for one in real.detect(title=title, text=text, on=FRIDAY).events if one.tier == "alert"]
    assert (event.place.country if event.place else None, set(event.countries)) == (place, sides)


def test_a_capital_by_its_adjective_is_where_a_visit_leads(real):
    text = "Japan's top diplomat will visit the Australian capital early next year, the two ministries said after talks in Jakarta."
    [visit] = [one for one in real.detect(title="", text=text, on=FRIDAY).events if one.kind == "visit"]
    assert visit.place.country == "AUS"
