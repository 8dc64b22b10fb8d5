"""How headlines leave words out: their passives, their possessives, their adjectives that share one office."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("headline", "kind", "actors", "counterparts"),
    [
        ("Russian diplomats expelled by Canada", "rupture", {"CAN"}, {"RUS"}),
        ("Iranian tanker seized by US in Gulf", "detention", {"USA"}, {"IRN"}),
        ("North Korean missile launch condemned by Japan", "criticism", {"JPN"}, {"PRK"}),
        ("Peace deal signed by Ethiopia and Eritrea", "agreement", {"ETH"}, {"ERI"}),
        ("US-Philippines defense pact signed in Manila", "agreement", {"USA"}, {"PHL"}),
        ("Talks held in Geneva between Iran and France", "meeting", {"IRN"}, {"FRA"}),
        ("Blinken's talks with Qin in Beijing", "meeting", {"USA"}, {"CHN"}),
        ("Modi's meeting with Putin in Moscow", "meeting", {"IND"}, {"RUS"}),
        ("Japanese and South Korean leaders meet in Tokyo", "meeting", {"JPN"}, {"KOR"}),
        ("Pakistani and Indian officials meet in Dubai", "meeting", {"PAK"}, {"IND"}),
        ("Ukrainian drone attack hits Moscow", "attack", {"UKR"}, {"RUS"}),
    ],
)
@pytest.mark.parametrize("text", ["", "More follows."], ids=["alone", "with text"])
def test_a_headline_alerts_with_who_does_it(real, headline, kind, actors, counterparts, text):
    told = [event for event in real.detect(title=headline, text=text, lang="en").events if event.tier == "alert"]
    sides = [({one.country for one in event.actors}, {one.country for one in event.counterparts}) for event in told if event.kind == kind]
    assert [one for one in sides if one == (actors, counterparts)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Chinese trade deal signed in 2015 collapses", "More follows."),
        ("Old papers", "A trade deal signed by Ethiopia and Eritrea stands in a museum."),
        ("Old papers", "The letter, a protest condemned by Japan on Monday, was sold."),
    ],
)
def test_a_participle_that_only_describes_alerts_nobody(real, title, text):
    assert [event.kind for event in real.detect(title=title, text=text, lang="en").events if event.tier == "alert"] == []


def alerts(real, title, text):
    return [(event.kind, event.evidence.text) for event in real.detect(title=title, text=text, lang="en").events if event.tier == "alert"]


@pytest.mark.parametrize(
    "headline",
    [
        "Sweden's prime minister resigns",
        "Putin sacks defence minister",
        "China removes Qin Gang as foreign minister",
        "North Korea fires ballistic missile",
        "Russia suspends New START treaty",
        "India bans wheat exports",
        "Pakistan closes airspace",
        "Venezuela arrests four foreigners over plot",
    ],
)
def test_what_a_state_does_by_itself_alerts_without_a_second_name(real, headline):
    assert alerts(real, headline, "More follows.")


@pytest.mark.parametrize(
    "lead",
    [
        "Venezuela jailed sixty protesters on Monday, rights lawyers said.",
        "Iran arrested eleven students on Sunday over a vigil at the university, their families said.",
    ],
)
def test_so_does_a_lead(real, lead):
    assert [text for _, text in alerts(real, "Students and protesters", lead)] == [lead]


@pytest.mark.parametrize(
    "headline",
    [
        "Swiss bank chief resigns",
        "US judge orders Google to open app store",
        "Mexico's Congress rejects reform of electricity",
        "Egypt court jails belly dancer",
        "Thai police arrest Russian tourist",
        "Chile ends drought emergency",
    ],
)
def test_other_headlines_need_a_second_name_and_a_state_that_acts(real, headline):
    assert alerts(real, headline, "More follows.") == []


def test_the_first_sentences_name_the_other_side_of_a_headline(real):
    lead = "The top US diplomat, whose visit to China was put off, called the balloon a violation."
    assert alerts(real, "Blinken postpones trip over balloon", lead) == [("visit", lead)]
    assert alerts(real, "Balloon drifts over Montana", lead) == []


def test_a_court_that_jails_a_foreigner_is_news_where_police_that_arrest_a_tourist_are_none(real):
    assert alerts(real, "", "A Tunisian court has jailed a Nigerian student for two years.")
    assert alerts(real, "", "Tunisian police have arrested a Nigerian student in a bar.") == []
