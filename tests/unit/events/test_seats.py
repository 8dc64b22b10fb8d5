"""Brussels stands for the European Union where it acts as a government does; what happens there, and what Belgium does, stays Belgium's."""

from __future__ import annotations

from datetime import date

import pytest


FRIDAY = date(2025, 6, 20)


def read(real, text, lang):
    title, text = (text.removeprefix("# "), "") if text.startswith("# ") else ("", text)
    return real.detect(title=title, text=text, lang=lang, on=FRIDAY)


def alerts(real, text, lang):
    return [event for event in read(real, text, lang).events if event.tier == "alert"]


def who(event):
    return {actor.country or actor.entity for actor in event.parties}


@pytest.mark.parametrize(
    ("text", "lang", "parties"),
    [
        ("# Brussels imposes sanctions on Belarus", "en", {"eu", "BLR"}),
        ("# Bruselas sanciona a Minsk", "es", {"eu", "BLR"}),
        ("Bruxelles a imposé de nouvelles sanctions contre Moscou, mardi.", "fr", {"eu", "RUS"}),
        ("# 布鲁塞尔对白俄罗斯实施新制裁", "zh", {"eu", "BLR"}),
        ("# Ankara and Brussels resume talks", "en", {"TUR", "eu"}),
        ("# 布鲁塞尔与安卡拉恢复谈判", "zh", {"TUR", "eu"}),
        ("Washington struck a deal with Brussels on steel.", "en", {"USA", "eu"}),
        ("Talks between Brussels and Bern broke down on Friday.", "en", {"eu", "CHE"}),
        ("# Pekín acusa a Bruselas de proteccionismo", "es", {"CHN", "eu"}),
        ("# Moscow vows retaliation against Brussels", "en", {"RUS", "eu"}),
        ("The agreement with Brussels was signed by Switzerland.", "en", {"CHE", "eu"}),
        ("# Beijing hits back at Brussels with pork duties", "en", {"CHN", "eu"}),
        ("# Caracas expulsa al embajador de la UE y Bruselas responde", "es", {"VEN", "eu"}),
        ("Officials from Kyiv and Brussels met in Vienna.", "en", {"UKR", "eu"}),
    ],
)
def test_a_seat_that_acts_is_its_organisation(real, text, lang, parties):
    told = alerts(real, text, lang)
    assert told and all(who(event) == parties for event in told)
    assert all(any("seat of the European Union" in reason for reason in event.reasons) for event in told)
    assert not any("may stand for its government" in reason and reason.startswith("Br") for event in told for reason in event.reasons)


@pytest.mark.parametrize(
    ("text", "lang", "parties"),
    [
        ("# Zelensky arrives in Brussels for talks", "en", {"UKR", "BEL"}),
        ("# Modi to visit Brussels next month", "en", {"IND", "BEL"}),
        ("# Le président ukrainien est arrivé à Bruxelles", "fr", {"UKR", "BEL"}),
        ("# Turkey and Armenia hold talks in Brussels", "en", {"TUR", "ARM"}),
        ("# Brussels expels two Russian diplomats", "en", {"BEL", "RUS"}),
        ("# Bruselas rompe relaciones diplomáticas con Kigali", "es", {"BEL", "RWA"}),
        ("# Kigali rompt ses relations diplomatiques avec Bruxelles", "fr", {"BEL", "RWA"}),
        ("# 布鲁塞尔驱逐两名俄罗斯外交官", "zh", {"BEL", "RUS"}),
        ("# Brussels arrests Chinese spy suspect", "en", {"BEL", "CHN"}),
        ("# La policía de Bruselas detiene a un iraní", "es", {"BEL", "IRN"}),
        ("# Brussels court jails Iranian diplomat", "en", {"BEL", "IRN"}),
        ("The Brussels government condemned Rwanda.", "en", {"BEL", "RWA"}),
        ("Belgium's foreign minister said Brussels would suspend aid to Rwanda.", "en", {"BEL", "RWA"}),
        ("Rwanda severed ties with Belgium and accused Brussels of arrogance.", "en", {"BEL", "RWA"}),
        ("# 布鲁塞尔警方逮捕伊朗外交官", "zh", {"BEL", "IRN"}),
        ("# Vucic pulls out of Brussels meeting", "en", {"SRB", "BEL"}),
    ],
)
def test_a_place_and_what_states_do_stay_the_country(real, text, lang, parties):
    told = alerts(real, text, lang)
    assert told and all(who(event) == parties for event in told)


def test_a_country_named_elsewhere_is_meant_unless_the_organisation_is_named_too(real):
    beside = "Brussels condemned Rwanda on Monday.\nThe war in Congo goes on, as the {} foreign ministry said in a statement."
    assert {"BEL", "RWA"} in [who(event) for event in read(real, beside.format("Belgian"), "en").events]
    both = beside.format("Belgian") + "\nThe European Union has sanctioned Rwandan officers before."
    assert {"eu", "RWA"} in [who(event) for event in read(real, both, "en").events]


def test_the_mention_that_acts_is_the_organisation_and_the_place_the_city(real):
    found = read(real, "Brussels imposed sanctions on Belarus. Ministers met in Brussels.", "en")
    assert [(one.entity, one.country, one.parts) for one in found.mentions if one.text == "Brussels"] == [
        ("eu", None, ()),
        ("BE", "BEL", ()),
    ]


def test_an_organisation_may_fine_what_else_only_states_detain(real):
    assert all(who(event) == {"eu", "POL"} for event in read(real, "Brussels fined Poland on Friday.", "en").events)
