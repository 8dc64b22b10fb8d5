"""Spanish puts who acts behind the verb."""

import datetime

import pytest

from tests.exams.judge import verdict

DAY = datetime.date(2025, 3, 20)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Se reunieron ayer en Quito los cancilleres de Perú y Ecuador.", "meeting completed PER>ECU"),
        ("Llegó anoche a La Habana el canciller ruso.", "visit completed RUS>CUB"),
        ("Invitó Lula al presidente chileno a Brasilia.", "invitation invited BRA>CHL"),
        ("Firmaron el acuerdo los presidentes de Bolivia y Paraguay.", "agreement completed BOL>PRY"),
        ("El presidente chino anunció que visitará Rusia.", "visit planned CHN>RUS"),
    ],
)
def test_who_acts_is_found_behind_a_verb_that_has_nobody_before_it(real, text, wanted):
    assert verdict(real.detect(title="", text=text, on=DAY, lang="es").events, wanted) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Uruguay visita a Paraguay con Bielsa bajo presión.",
        "La actriz colombiana visitó al presidente francés.",
        "Desde 1978, cuando La Paz rompió relaciones con Chile, no hay embajadores.",
        "Si Argentina hubiese expulsado al embajador británico, la guerra habría empezado antes.",
        "La actriz peruana pidió que Chile reciba al presidente boliviano.",
    ],
)
def test_what_a_team_or_somebody_private_does_what_was_or_is_only_wished_alerts_nobody(real, text):
    told = real.detect(title="", text=text, on=DAY, lang="es").events
    assert [event.kind for event in told if event.tier == "alert"] == []
