"""Forms: what the notation of cues stands for, and what is no cue."""

from __future__ import annotations

import pytest

from monitor.events.forms import CueError, readings, wordings
from monitor.events.grammar import Grammar
from monitor.events.languages import GRAMMARS
from monitor.text.fold import folded


def words_of(cue: str, lang: str = "en") -> set[str]:
    return {words for wording in wordings(cue, shape="verb", grammar=GRAMMARS[lang]) for words, _ in wording.heads}


def test_a_verb_cue_is_inflected_for_every_alternative() -> None:
    assert {"visits capital", "toured the capital", "touring capital"} <= words_of("(visit|tour) [the] capital")


def test_a_gap_splits_the_verbs_from_the_anchors_and_no_two_are_written_together() -> None:
    (wording,) = wordings("(sign|ink) [off] .. (deal|trade pact)", shape="verb", grammar=GRAMMARS["en"])
    assert ("inked off", "past") in wording.heads
    assert wording.anchors == ("deal", "trade pact")


def test_a_gap_inside_brackets_is_of_the_readings_that_have_it() -> None:
    found = {anchors for _, anchors in wordings("sign (deals|a .. pact)", shape="verb", grammar=GRAMMARS["en"])}
    assert found == {(), ("pact",)}


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("channel", "channelled"),
        ("channel", "channeled"),
        ("acquit", "acquitted"),
        ("dig", "digging"),
        ("feed", "fed"),
        ("rebuild", "rebuilt"),
    ],
)
def test_a_verb_is_inflected_as_it_is_spelt(verb: str, form: str) -> None:
    assert form in words_of(verb)


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("acordar", "acuerdan"),
        ("imponer", "impondrá"),
        ("convenir", "convinieron"),
        ("desmentir", "desmintió"),
        ("aplazar", "aplacen"),
        ("excluir", "excluyó"),
        ("suscribir", "suscrito"),
        ("exigir", "exija"),
        ("pedir", "pidiendo"),
        ("romper", "rompiese"),
        ("reunirse", "se reúnen"),
        ("reunirse", "reuniéndose"),
        ("prohibir", "prohíbe"),
    ],
)
def test_a_spanish_verb_is_inflected_as_it_is_spelt(verb: str, form: str) -> None:
    assert folded(form) in words_of(verb, lang="es")


@pytest.mark.parametrize(
    ("cue", "fault"),
    [
        ("(sign|ink deal", "unbalanced brackets"),
        ("sign ..", "nothing after the gap"),
        ("sign .. '", "nothing after the gap"),
        ("sign .. [deal]", "nothing after the gap"),
        ("", "no words"),
        ("--", "no words"),
    ],
)
def test_a_mistaken_cue_is_refused_with_what_is_wrong(cue: str, fault: str) -> None:
    with pytest.raises(CueError, match=fault):
        readings(cue)


@pytest.mark.parametrize("lang", GRAMMARS)
def test_a_verb_that_may_be_left_out_leaves_its_object_alone(lang: str) -> None:
    (wording,) = wordings("[hold] .. talks", shape="verb", grammar=GRAMMARS[lang])
    assert wording.heads[0][0] == ""
    assert wording.anchors == ("talks",)


def test_a_language_that_is_not_known_has_its_verbs_as_they_are_given() -> None:
    (wording,) = wordings("besuchen .. Land", shape="verb", grammar=Grammar(lang="de"))
    assert (wording.heads, wording.anchors) == ((("besuchen", "base"),), ("land",))
