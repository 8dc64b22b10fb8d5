"""Spanish verbs in the forms of news."""

import pytest

from monitor.events.languages.spanish_verbs import conjugated


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("arrestar", "arresto:past arrestaron:past"),
        ("protestar", "protesto:past protestaron:past"),
        ("demandar", "demando:past demandaron:past"),
        ("estar", "estuvo:past estuvieron:past"),
        ("detener", "detuvo:past detiene:s detendra:fut"),
        ("caer", "cayo:past cayeron:past cayendo:ing"),
        ("desoír", "desoyo:past desoye:s"),
        ("desplegar", "despliega:s desplego:past"),
        ("encerrar", "encierra:s"),
        ("contradecir", "contradice:s contradijo:past"),
        ("negarse", "se_nego:past se_niega:s negarse:base"),
    ],
)
def test_a_verb_has_its_forms(verb, wanted):
    pairs = {f"{form}:{tag}".replace(" ", "_") for form, tag in conjugated(verb)}
    assert {*wanted.split()} - pairs == set()


def test_a_form_that_is_a_preposition_without_its_accent_is_left_out():
    assert "de" not in {form for form, _ in conjugated("dar")}
