"""Who acts in politics without being a government: what rebels, parties and forces do is told loudly, what courts and clubs do at home is not."""

import pytest

from monitor.workbench.engines import build_engines


@pytest.fixture(scope="module")
def detector():
    return build_engines([]).detector


def alerts(detector, text, lang="en"):
    return [str(event.kind) for event in detector.detect(title="", text=text, lang=lang).events if event.tier == "alert"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Malian rebels kidnapped four Bulgarian aid workers near Gao.", "attack"),
        ("Zambia's main opposition urged Botswana to send observers.", "demand"),
        ("Maltese coastguards seized a Tunisian trawler at dawn.", "detention"),
        ("Authorities in Cyprus detained two Latvian diplomats on Friday.", "detention"),
        ("A court in Panama sentenced a Finnish diplomat to six years in jail.", "detention"),
    ],
)
def test_who_is_no_government_may_act_towards_another_country(detector, text, kind):
    assert kind in alerts(detector, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Malian rebels stormed an army barracks at Gao on Friday.", "attack"),
        ("Zambia's opposition accused the electoral commission of fraud.", "criticism"),
        ("The Malian army shelled three villages near Gao.", "attack"),
        ("Zambian Finance Minister Felix Mutati resigned on Monday.", "release"),
    ],
)
def test_what_forces_parties_and_ministers_do_at_home_needs_no_second_country(detector, text, kind):
    assert kind in alerts(detector, text)


@pytest.mark.parametrize(
    "text",
    [
        "A Malian court sentenced a former clerk to six years in jail.",
        "Zambian police arrested a man over a stolen bicycle.",
        "Zambia's parliament rejected a change to the tax on beer.",
        "The Maltese dancer accused the Tunisian composer of theft.",
        "Guests in Cyprus accused a Latvian hotel chain of neglect.",
        "The Zambian coach resigned on Monday.",
        "Zambia opposes a tax on beer.",
    ],
)
def test_courts_and_private_people_alert_nobody(detector, text):
    assert alerts(detector, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pt", "Rebeldes sírios atacaram a Turquia."),
        ("fr", "Des rebelles maliens ont enlevé quatre diplomates bulgares près de Gao."),
    ],
)
def test_rebels_are_told_apart_in_other_languages(detector, lang, text):
    assert alerts(detector, text, lang) != []
