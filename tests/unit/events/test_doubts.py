"""What names two states and is still no news of them, beside what is."""

from __future__ import annotations

import pytest


def alerts(real, text):
    return [event.kind for event in real.detect(title="", text=text, lang="en").events if event.tier == "alert"]


@pytest.mark.parametrize(
    "text",
    [
        "A Thai air force plane touched down in Yangon on Monday.",
        "The first of four British military flights carrying food has landed in Cebu, in the central Philippines.",
        "A former Honduran president was flown to New York to face drug charges.",
        "Venezuela pumps about 900,000 barrels a day and sells most of its oil to China.",
        "Analysts expect Beijing to retaliate against Washington within weeks.",
        "Iceland and Norway agree on little when it comes to whaling.",
        "Russia has invaded Georgia before, and many in Tbilisi fear it could do so again.",
        "The airline will launch direct flights between Riyadh and Beijing in May.",
        "Historians say the war could have been averted had London and Buenos Aires trusted their Peruvian go-between.",
        "If Hungary blocks the loan, Poland would push for another way, diplomats said.",
        "Would Mexico kindly stop running its buses at night, the Guatemalan migration institute asked.",
    ],
)
def test_things_customs_and_guesses_alert_nobody(real, text):
    assert alerts(real, text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Turkish defence minister landed in Baku aboard a military plane.", "visit"),
        ("A Chinese delegation arrived in Islamabad on Tuesday.", "visit"),
        ("The Iranian president was welcomed at Cairo airport by his Egyptian counterpart.", "visit"),
        ("Russia has invaded Georgia.", "attack"),
        ("Riyadh and Beijing agreed on Monday to launch direct flights.", "agreement"),
    ],
)
def test_what_represents_a_state_still_alerts(real, text, kind):
    assert kind in alerts(real, text)
