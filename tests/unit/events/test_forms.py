"""Forms: what the notation of cues stands for, and what is no cue."""

from __future__ import annotations

import pytest

from monitor.events.forms import CueError, Form, forms, readings
from monitor.text.fold import folded


def test_a_verb_cue_is_inflected_for_every_alternative() -> None:
    found = {form.anchor for form in forms("(visit|tour) [the] capital", shape="verb", lang="en")}
    assert {"visits capital", "toured the capital", "touring capital"} <= found


def test_a_gap_splits_the_verb_from_the_anchor() -> None:
    assert Form(anchor="deal", tag="past", lead="signed") in forms("sign .. deal", shape="verb", lang="en")


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
    assert form in {found.anchor for found in forms(verb, shape="verb", lang="en")}


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
    assert folded(form) in {found.anchor for found in forms(verb, shape="verb", lang="es")}


@pytest.mark.parametrize(
    ("cue", "fault"),
    [("(sign|ink deal", "unbalanced brackets"), ("sign ..", "nothing after the gap"), ("", "no words"), ("--", "no words")],
)
def test_a_mistaken_cue_is_refused_with_what_is_wrong(cue: str, fault: str) -> None:
    with pytest.raises(CueError, match=fault):
        readings(cue)
