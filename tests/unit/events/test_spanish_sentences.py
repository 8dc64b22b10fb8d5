"""What sets Spanish sentences apart, and neighbours that must stay as they are."""

import datetime

import pytest

from tests.exams.judge import verdict

DAY = datetime.date(2025, 3, 20)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Un ataque ruso contra Kiev dejó dos muertos.", "attack completed RUS>UKR"),
        ("Misiles iraníes cayeron cerca de Haifa.", "attack completed IRN>ISR"),
        ("Siguió la mediación de Catar entre Ruanda y el Congo.", "mediation completed QAT>RWA"),
        ("Irán boicotea a Suecia.", "sanction completed IRN>SWE"),
        ("El presidente ruso anunció que visitaría Cuba en mayo.", "visit planned RUS>CUB"),
        ("Irán y Arabia Saudí restablecerán relaciones diplomáticas.", "agreement agreed IRN>SAU"),
        ("Ghana votó en la ONU a favor de Kenia.", "support completed GHA>KEN"),
        ("Kiev no cederá el Donbás a Rusia.", "rejection completed UKR>RUS"),
        ("El canciller austriaco viajó a Budapest.", "visit completed AUT>HUN"),
        ("La aviación paquistaní bombardeó tres aldeas de Afganistán.", "attack completed PAK>AFG"),
        ("Armenia asumirá las consecuencias, advirtió el presidente azerí.", "threat completed AZE>ARM"),
    ],
)
def test_it_is_told_with_who_does_it_to_whom(real, text, wanted):
    assert verdict(real.detect(title="", text=text, on=DAY, lang="es").events, wanted) == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Un ataque contra Kiev de madrugada dejó dos muertos.", "support"),
        ("Argentina no descarta romper con Irán.", "rejection"),
        ("El ministro ruso llegó a una decena de aldeas de Siria.", "aid"),
        ("Si hubiera acuerdo, Bolivia habría exportado gas a Chile.", "joint_exercise"),
        ("El canciller peruano habló de cooperación en la frontera con Chile.", "force_posture"),
        ("Ucrania estuvo media hora en silencio por las víctimas de Polonia.", "mediation"),
    ],
)
def test_what_only_looks_like_another_kind_alerts_no_such_kind(real, text, kind):
    told = real.detect(title="", text=text, on=DAY, lang="es").events
    assert kind not in [event.kind for event in told if event.tier == "alert"]
