"""The shipped definitions: every example holds, every mistake is found with its line."""

import pathlib

import pytest

from monitor.entities.gazetteer import Gazetteer
from monitor.errors import ConfigError
from monitor.events.detect import Detector
from monitor.events.languages import GRAMMARS
from monitor.events.probing import missed_examples, unneeded
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds, read_kinds

KINDS = load_kinds()
VISIT = (pathlib.Path(__file__).parents[3] / "monitor/data/events/visit.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer(load_entities())


@pytest.fixture(scope="module")
def detector(gazetteer):
    return Detector(KINDS, gazetteer)


@pytest.mark.parametrize("definition", KINDS, ids=lambda definition: definition.kind)
def test_every_example_of_a_kind_holds(definition, detector):
    assert [*missed_examples([definition], detector)] == []


def test_every_kind_of_the_product_is_shipped():
    assert {kind.kind for kind in KINDS} >= set(
        "visit meeting agreement invitation negotiation mediation support criticism rejection demand threat sanction rupture release "
        "force_posture joint_exercise aid detention attack appointment protest".split()
    )


@pytest.mark.parametrize("kind", ["visit", "meeting", "agreement", "invitation", "sanction", "rupture"])
def test_the_diplomatic_kinds_speak_every_language_that_is_read(kind):
    assert {cue.lang for definition in KINDS if definition.kind == kind for cue in definition.cues} == set(GRAMMARS)


def test_deleting_any_cue_breaks_an_example(gazetteer):
    assert [(cue.where, cue.text) for cue in unneeded(KINDS, KINDS, gazetteer)] == []


def broken(old, new):
    with pytest.raises(ConfigError) as caught:
        read_kinds([("visit.yaml", VISIT.replace(old, new, 1))])
    return [str(fault) for fault in caught.value.faults]


def test_an_unknown_key_is_refused_with_its_line_and_the_nearest_word():
    assert any("visit.yaml:4" in fault and "cameo" in fault for fault in broken("cameo:", "cameos:"))


def test_all_mistakes_are_told_at_once():
    faults = broken("window: 45\nalert: 0.7", "window: 0\nalert: 7")
    assert len(faults) == 2


def test_a_cue_with_open_brackets_is_refused():
    assert any("unbalanced" in fault for fault in broken("(visit|tour)", "(visit|tour"))


def test_a_kind_that_is_not_there_is_refused():
    assert any("under" in fault for fault in broken("{agreement: agreed, invitation: agreed}", "{agreemnt: agreed}"))


def test_a_kind_is_added_without_python(gazetteer):
    match = "".join(f'    - "x{n}"\n' for n in range(8))
    text = f"""
kind: statement
title: Statement
plover: STATEMENT
cameo: {{"": "010"}}
window: 3
alert: 0.9
digest: 0.4
en:
  cues:
    - verb: hoot
examples:
  match:
{"".join('    - {text: "Russia hooted at China."}' + chr(10) for _ in range(8))}
  no_match:
{match}"""
    kinds = read_kinds([("statement.yaml", text)])
    assert not [*missed_examples(kinds, Detector(kinds, gazetteer))]
