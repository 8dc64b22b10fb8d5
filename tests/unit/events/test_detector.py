"""The detector on the stand-in gazetteer."""

import datetime

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


@pytest.mark.parametrize("text", ["", " ", "\n", "\ud800", "\u202e visit \u200f", "visit " * 50_000, "他访问" * 1000, "(" * 5000])
def test_no_text_makes_it_raise(detector, text):
    detector.detect(title=text, text=text)
    detector.detect(title="", text=text, lang="xx")


def test_a_governing_word_in_quotation_marks_is_the_word(detector):
    (event,) = detector.detect(title="", text="Qin Gang is 'ready' to visit Washington.").events
    assert (event.kind, event.status) == ("visit", "planned")


def test_the_version_changes_with_a_definition():
    kinds = load_kinds()[:2]
    assert Detector(kinds, Stand()).version == Detector(load_kinds()[:2], Stand()).version != Detector(kinds[1:], Stand()).version


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
