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
        ("Los presidentes de Chile, Ana Gil, y de Bolivia, Rosa Paz, acordaron reabrir el puente.", "agreement agreed CHL>BOL"),
        ("El canciller de Perú, Elmer Quispe, y la ministra chilena, Ana Gil, firmaron un acuerdo.", "agreement completed PER>CHL"),
        ("Ghana y Togo, con mediación de Catar, firmaron una tregua.", "agreement completed GHA>TGO"),
        ("La ministra, Ana Gil, anunció en Quito que Ecuador rompe relaciones con Perú.", "rupture completed ECU>PER"),
        ("El presidente insistió en que Bolivia no aceptará la oferta de Chile.", "rejection completed BOL>CHL"),
        ("Ecuador acusó a Perú, y el presidente peruano visitó Chile.", "visit completed PER>CHL"),
        ("Managua rompió este jueves con Taiwán.", "rupture completed NIC>TWN"),
        ("El primer ministro de Fiyi fue recibido con honores en la Casa Blanca.", "meeting completed FJI>USA"),
        ("El Senado chileno ratificó el tratado con Filipinas.", "agreement completed CHL>PHL"),
        ("Irán indultó a los dos suizos detenidos desde 2022.", "release completed IRN>CHE"),
    ],
)
def test_it_is_told_with_who_does_it_to_whom(real, text, wanted):
    assert verdict(real.detect(title="", text=text, on=DAY, lang="es").events, wanted) == ""


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Golpe de Ghana a Togo: congela las cuentas de sus bancos", "sanction completed GHA>TGO"),
        ("Ojo por ojo: Lima expulsa a dos diplomáticos chilenos", "rupture completed PER>CHL"),
        ("Filipinas firma con Canadá un pacto militar", "agreement completed PHL>CAN"),
        ("Lima y Quito se alían contra el contrabando", "agreement agreed PER>ECU"),
    ],
)
def test_a_headline_is_told_with_who_does_it_to_whom(real, title, wanted):
    events = real.detect(title=title, text="", on=DAY, lang="es").events
    assert verdict(events, wanted) == ""
    assert [event.kind for event in events if event.tier == "alert"] == wanted.split()[:1]


@pytest.mark.parametrize(
    "title",
    [
        "Argentina recibe a Colombia en el Monumental",
        "Chile pacta un amistoso con Nueva Zelanda",
        "Francia se niega a rendirse y fuerza la prórroga ante Italia",
        "Perú llega invicto al clásico ante Chile",
        "Suiza elimina a Polonia",
        "Boric rompe con su partido por las pensiones",
    ],
)
def test_teams_and_parties_alert_nobody(real, title):
    assert not [event for event in real.detect(title=title, text="", on=DAY, lang="es").events if event.tier == "alert"]


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
