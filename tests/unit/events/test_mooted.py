"""What is only on the table has not been; a measure that takes effect on a day to come is announced."""

from datetime import date

import pytest

TODAY = date(2025, 6, 20)


def told(real, text):
    title, text = (text.removeprefix("# "), "x.") if text.startswith("# ") else ("", text)
    return {(str(event.kind), str(event.status), str(event.tier)) for event in real.detect(title=title, text=text, on=TODAY).events}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A trip by the Kenyan foreign minister to Kampala is on the cards, aides said.", "visit"),
        ("A visit by Modi to Colombo was 'very much on the table', an official said.", "visit"),
        ("A visit by Macron to Astana has been mooted.", "visit"),
        ("Talks between Chile and Bolivia are under consideration.", "meeting"),
    ],
)
def test_what_is_on_the_table_is_proposed(real, text, kind):
    assert told(real, text) == {(kind, "proposed", "digest")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Macron's visit to Astana put uranium back on the table.", "completed"),
        ("A trip by Macron to Astana is off the table.", "cancelled"),
        ("Macron's visit to Astana, during which a uranium deal was on the table, ended on Thursday.", "completed"),
    ],
)
def test_what_else_lies_on_a_table_says_nothing_of_the_visit(real, text, status):
    assert ("visit", status, "alert") in told(real, text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("# US tariffs on Canadian lumber take effect", "completed"),
        ("US tariffs on Canadian lumber came into force on Thursday.", "completed"),
        ("# US tariffs on Canadian lumber to take effect on 4 July", "planned"),
        ("# US duties on Canadian lumber apply from 4 July", "planned"),
    ],
)
def test_a_measure_takes_effect_or_is_to(real, text, status):
    assert ("sanction", status, "alert") in told(real, text)


@pytest.mark.parametrize("text", ["# Canada-US trade in lumber takes effect on jobs", "Customs duty kept the officer from Canada busy."])
def test_other_effects_and_duties_are_no_measure(real, text):
    assert not any(kind == "sanction" for kind, _, _ in told(real, text))
