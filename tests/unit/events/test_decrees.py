"""A sanction or a rupture that somebody says outright he will do is announced; what he plans, or makes hang on an "if", is a threat."""

from __future__ import annotations

from datetime import date

import pytest


FRIDAY = date(2025, 6, 20)


def told(real, text, lang):
    title, text = (text.removeprefix("# "), "x.") if text.startswith("# ") else ("", text)
    events = real.detect(title=title, text=text, lang=lang, on=FRIDAY).events
    return {(str(event.kind), str(event.status)) for event in events if event.tier == "alert"}


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("# EU to impose tariffs of up to 38 % on Chinese electric cars from July", "en", "sanction"),
        ("# US to expel 15 Russian diplomats over hacking", "en", "rupture"),
        ("# Japan to freeze assets of Belarusian officials", "en", "sanction"),
        ("The United Kingdom will ban imports of Russian diamonds from January, Prime Minister Rishi Sunak said.", "en", "sanction"),
        ("Australia announced on Friday that it will expel the Iranian ambassador.", "en", "rupture"),
        ("Finland said on Tuesday it would close its consulate in Saint Petersburg.", "en", "rupture"),
        ("Canada is to impose sanctions on six Georgian officials, Foreign Minister Melanie Joly said.", "en", "sanction"),
        ("# 欧盟将对中国电动汽车加征关税", "zh", "sanction"),
        ("# L'UE va imposer des droits de douane sur les voitures chinoises", "fr", "sanction"),
        ("La Comisión Europea impondrá aranceles adicionales a los coches eléctricos de China.", "es", "sanction"),
        ("# China to lift tariffs on Canadian canola", "en", "release"),
        ("Japan said it would lift its ban on Danish pork.", "en", "release"),
        ("# Rwanda to withdraw troops from Mozambique", "en", "release"),
        ("# 美国将解除对叙利亚的制裁", "zh", "release"),
        ("Estados Unidos levantará las sanciones a Siria.", "es", "release"),
        ("# Les Etats-Unis vont lever les sanctions contre la Syrie", "fr", "release"),
    ],
)
def test_what_is_said_outright_is_announced(real, text, lang, kind):
    assert told(real, text, lang) == {(kind, "planned")}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The United States will impose sanctions on Venezuela if Maduro jails the opposition leader.", "en"),
        ("Turkey will close its airspace to Armenia unless it removes the monument, its foreign minister warned.", "en"),
        ("If talks fail, the EU will impose tariffs on the United States.", "en"),
        ("Washington threatened to impose sanctions on Iraq.", "en"),
        ("The EU could impose duties on Chinese steel.", "en"),
        ("The United States plans to impose tariffs on Chinese cranes.", "en"),
        ("Iran will attack Israel, its general said.", "en"),
        ("特朗普威胁将对印度征收25%关税。", "zh"),
        ("México impondrá aranceles a China si no hay acuerdo.", "es"),
    ],
)
def test_what_hangs_on_something_is_a_threat(real, text, lang):
    assert told(real, text, lang) == {("threat", "completed")}


@pytest.mark.parametrize(
    "text",
    [
        "Brazil's president said on Wednesday that a new highway to Chile would cut the time of shipments to Asia.",
        "Ethiopia's prime minister and Somalia's president agreed in Ankara to end their bitter dispute over a port deal with Somaliland.",
    ],
)
def test_what_a_thing_does_or_two_end_between_them_is_no_decree(real, text):
    assert not {kind for kind, _ in told(real, text, "en")} & {"sanction", "rupture", "criticism"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("China agreed to lift tariffs on Canadian canola.", "agreement"),
        ("Canada plans to ease sanctions on Venezuela.", "agreement"),
        ("Israel will free the Egyptian fishermen if Cairo frees two divers.", "agreement"),
    ],
)
def test_a_concession_that_is_agreed_or_hangs_on_something_is_a_promise(real, text, kind):
    assert told(real, text, "en") == {(kind, "agreed")}


def test_what_there_is_little_chance_of_is_announced_by_nobody(real):
    assert ("release", "planned") not in told(real, "There is little chance that North Korea will release the American soldier.", "en")


def test_a_decision_to_break_is_the_break(real):
    assert told(real, "Poland has decided to expel 45 Russian diplomats.", "en") == {("rupture", "completed")}


def test_goods_made_in_a_country_are_its_own(real):
    [duties] = real.detect(title="", text="The United States imposed tariffs on washing machines built in South Korea.", on=FRIDAY).events
    assert [one.country for one in duties.counterparts] == ["KOR"]
