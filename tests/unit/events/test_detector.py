"""The detector on the stand-in gazetteer."""

import datetime
import subprocess
import sys

import pytest

from monitor.events.detect import Detector
from monitor.settings.kinds import load_kinds
from tests.unit.events.gazetteer import Stand


@pytest.fixture(scope="module")
def detector():
    return Detector(load_kinds(), Stand())


def test_a_visit_agreed_names_who_goes_where(detector):
    (event,) = detector.detect(title="", text="Qin Gang agreed to visit Washington.").events
    assert (event.kind, event.status, event.actors[0].country, event.place.country) == ("visit", "agreed", "CHN", "USA")


def test_evidence_offsets_count_from_the_title(detector):
    title, text = "China FM to visit US", "It was a calm day. Qin Gang met Blinken in Beijing."
    for event in detector.detect(title=title, text=text).events:
        assert f"{title}\n{text}"[event.evidence.start : event.evidence.end] == event.evidence.text


@pytest.mark.parametrize(
    ("text", "loud", "quiet"),
    [
        ("The Zambian government has told the Libyan ambassador to leave within two days.", "rupture", "demand"),
        ("Jordan shut the Hamas offices in Amman.", "rupture", "detention"),
        ("French troops evacuated foreigners from Abidjan.", "aid", "release"),
        ("Togo's foreign minister welcomed a delegation of the Malian junta in Lome.", "visit", "support"),
    ],
)
def test_of_kinds_that_read_the_same_words_the_one_yielded_to_alerts(real, text, loud, quiet):
    tiers = {event.kind: event.tier for event in real.detect(title="", text=text, lang="en").events}
    assert (tiers[loud], tiers[quiet]) == ("alert", "digest")


def test_an_english_article_is_no_french_auxiliary(real):
    text = "Israeli police read a report by a doctor sent to Israel."
    assert not [event for event in real.detect(title="", text=text, lang="en").events if event.kind == "force_posture"]


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\ud800", "\u202e visit \u200f", "visit " * 50_000, "他访问" * 1000, "(" * 5000, "Anti-Russia support grew."]
)
def test_no_text_makes_it_raise(detector, text):
    detector.detect(title=text, text=text)
    detector.detect(title="", text=text, lang="xx")


def test_a_governing_word_in_quotation_marks_is_the_word(detector):
    (event,) = detector.detect(title="", text="Qin Gang is 'ready' to visit Washington.").events
    assert (event.kind, event.status) == ("visit", "planned")


def test_the_version_changes_with_a_definition():
    kinds = load_kinds()[:2]
    assert Detector(kinds, Stand()).version == Detector(load_kinds()[:2], Stand()).version != Detector(kinds[1:], Stand()).version


def test_the_version_is_the_same_in_every_process():
    code = "from monitor.events.detect import Detector; from monitor.settings.kinds import load_kinds; print(Detector(load_kinds(), None).version)"
    seeds = [{"PYTHONHASHSEED": seed} for seed in ("1", "2")]
    assert len({subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True).stdout for env in seeds}) == 1


@pytest.mark.parametrize(("words", "modality"), [("on 14 June", "historical"), ("on 3 February", "historical"), ("on 16 June", "asserted")])
def test_a_day_well_before_the_articles_makes_it_history(detector, words, modality):
    (event,) = detector.detect(title="", text=f"Qin Gang visited Washington {words}.", on=datetime.date(2023, 6, 18)).events
    assert event.modality == modality


def test_a_coming_day_stays_a_plan(detector):
    (event,) = detector.detect(title="", text="Qin Gang will visit Washington on 3 February.", on=datetime.date(2023, 6, 18)).events
    assert (event.status, event.tier) == ("planned", "alert")


def test_a_comma_and_a_party_tear_a_cue_apart(detector):
    events = detector.detect(title="", text="In a rare move, Chinese police arrested two men from Washington.").events
    assert [event.kind for event in events if event.tier != "none"] == ["detention"]


def test_a_withdrawal_of_troops_is_no_participle(detector):
    (event,) = detector.detect(title="", text="The United States speeded up the withdrawal of its troops from China on Sunday.").events
    assert (event.kind, event.reasons[1]) == ("release", "clause main")


def test_a_visit_told_again_is_where_it_was(detector):
    text = "Antony Blinken, on a visit to Beijing, met Qin Gang. Blinken's visit comes as both countries seek calm."
    visits = [event for event in detector.detect(title="", text=text).events if event.kind == "visit"]
    assert [event.place.country for event in visits] == ["CHN", "CHN"]


def test_who_only_tells_of_a_stranger_does_not_act(detector):
    events = detector.detect(
        title="", text="Blinken said Orlovsky had agreed to visit Tokyo.", on=datetime.date(2023, 6, 19), lang="en"
    ).events
    assert [actor.country for event in events for actor in event.actors] == []


@pytest.mark.parametrize(
    ("lang", "text", "subject"),
    [
        ("en", "China and the United States signed an agreement on trade.", "trade"),
        ("fr", "La Chine et les États-Unis ont signé un accord sur le commerce agricole.", "le commerce agricole"),
        ("fr", "La Chine et les États-Unis ont conclu un accord visant à réduire les taxes.", "réduire les taxes"),
        ("es", "China y Estados Unidos firmaron un acuerdo sobre el comercio de carne.", "el comercio de carne"),
        ("es", "China y Estados Unidos firmaron un acuerdo para ampliar los vuelos.", "ampliar los vuelos"),
    ],
)
def test_the_subject_starts_after_the_words_that_lead_to_it(real, lang, text, subject):
    (event,) = real.detect(title="", text=text, lang=lang).events
    assert event.subject == subject


@pytest.mark.parametrize(
    ("lang", "past", "back"),
    [
        ("en", "Qin Gang visited Paris in 2019.", "During that visit China and France signed an agreement."),
        ("fr", "Qin Gang s'est rendu à Paris en 2019.", "Lors de cette visite, la Chine et la France ont signé un accord."),
        ("es", "Qin Gang visitó París en 2019.", "Durante aquella visita, China y Francia firmaron un acuerdo."),
    ],
)
def test_what_was_signed_on_a_past_occasion_is_history_too(real, lang, past, back):
    def modality(text: str):
        return next(event.modality for event in real.detect(title="", text=text, lang=lang).events if event.kind == "agreement")

    assert (modality(f"{past} {back}"), modality(back)) == ("historical", "asserted")


@pytest.mark.parametrize(
    ("lang", "text", "actors"),
    [
        ("fr", "Qin Gang a indiqué que Le ministère a accepté de visiter Washington.", ["CHN"]),
        ("fr", "Qin Gang a dit que Dmitri Orlovsky a accepté de visiter Tokyo.", []),
        ("es", "Qin Gang dijo que El ministerio aceptó visitar Washington.", ["CHN"]),
        ("es", "Qin Gang dijo el lunes a los periodistas que Orlovsky aceptó visitar Tokio.", []),
        ("es", "Qin Gang dijo que Dmitri Orlovsky aceptó visitar Tokio.", []),
        ("en", "Qin Gang said Dmitri Orlovsky agreed to visit Tokyo.", []),
    ],
)
def test_an_article_with_a_capital_is_no_stranger_and_a_name_is_one(real, lang, text, actors):
    assert [actor.country for event in real.detect(title="", text=text, lang=lang).events for actor in event.actors] == actors


def test_an_occasion_named_behind_who_hosts_whom_is_of_both(real):
    text = "Russian President Boris Yeltsin hosted Japanese Prime Minister Ryutaro Hashimoto for an informal meeting."
    sides = {(e.kind, e.actors[0].country, *(other.country for other in e.counterparts)) for e in real.detect(title="", text=text).events}
    assert sides == {("visit", "JPN", "RUS"), ("meeting", "RUS", "JPN")}


def test_who_denied_something_else_does_not_deny_the_visit(real):
    found = real.detect(title="", text="Qin Gang, who denied spying claims, will visit Washington.", lang="en")
    assert [event.status for event in found.events if event.kind == "visit"] == ["planned"]


def test_a_party_that_an_earlier_sentence_named_is_of_the_country_where_it_happens(real):
    found = real.detect(
        title="New York probes misconduct", text="New York Governor Cuomo’s allegations against him investigation.", lang="en"
    )
    assert {actor.country for event in found.events for actor in event.actors} >= {"USA"}
