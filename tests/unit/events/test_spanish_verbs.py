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
        ("negarse", "se_nego:past se_niega:s negarse:base"),
    ],
)
def test_a_verb_has_its_forms(verb, wanted):
    pairs = {f"{form}:{tag}".replace(" ", "_") for form, tag in conjugated(verb)}
    assert {*wanted.split()} - pairs == set()
