"""Who tells of another's deed goes on himself: "Moscow says Kyiv bombs Belgorod, vows revenge"."""

from __future__ import annotations

from datetime import date

import pytest


FRIDAY = date(2025, 6, 20)


def told(real, text):
    title, text = (text.removeprefix("# "), "x.") if text.startswith("# ") else ("", text)
    events = real.detect(title=title, text=text, lang="en", on=FRIDAY).events
    return {
        (str(event.kind), *("+".join(sorted(str(actor.country) for actor in side)) for side in (event.actors, event.counterparts)))
        for event in events
        if event.tier == "alert"
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# Moscow says Kyiv bombs Belgorod, vows revenge", {("criticism", "RUS", "UKR"), ("threat", "RUS", "UKR")}),
        ("# Iran says Israel struck Natanz, vows response", {("criticism", "IRN", "ISR"), ("threat", "IRN", "ISR")}),
        ("Moscow said Kyiv bombed Belgorod and vowed revenge.", {("criticism", "RUS", "UKR"), ("threat", "RUS", "UKR")}),
        ("# Thailand says Cambodia shelled Surin, recalls envoy", {("criticism", "THA", "KHM"), ("rupture", "THA", "KHM")}),
    ],
)
def test_the_teller_goes_on(real, text, wanted):
    assert told(real, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kyiv said Russia attacked Odesa and threatened Moldova.", ("threat", "RUS", "MDA")),
        ("# Quito accuses Bogota of harbouring rebels, recalls envoy", ("rupture", "ECU", "COL")),
        ("# Russia bombs Odesa, threatens Moldova", ("threat", "RUS", "MDA")),
    ],
)
def test_who_does_it_goes_on_where_nobody_tells_or_somebody_else_is_named(real, text, wanted):
    assert wanted in told(real, text)
