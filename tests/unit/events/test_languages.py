"""Each language stands by itself: what it does not define it does not have, and English words do nothing in another."""

import datetime

import pytest

from monitor.events.constructions import NEVER
from monitor.events.grammar import Grammar
from monitor.events.languages import GRAMMARS
from monitor.events.languages.english import ENGLISH
from monitor.workbench.engines import build_engines

DAY = datetime.date(2023, 6, 19)
GIVEN = (
    "doubts",
    "links",
    "deeds",
    "subjects",
    "spans",
    "shapes",
    "passives",
    "turning",
    "days",
    "mishap",
    "locals",
    "civilians",
    "hailed",
    "reported",
)


@pytest.fixture(scope="module")
def detector():
    return build_engines([]).detector


def alerts(detector, text, lang):
    return [event.kind for event in detector.detect(title="", text=text, on=DAY, lang=lang).events if event.tier == "alert"]


@pytest.mark.parametrize("name", GIVEN)
@pytest.mark.parametrize("lang", sorted(GRAMMARS.keys() - {"en"}))
def test_a_language_has_nothing_of_english(lang, name):
    assert getattr(GRAMMARS[lang], name) != getattr(ENGLISH, name)


def test_a_language_may_begin_with_its_code_alone():
    begun = Grammar(lang="de")
    assert (begun.lang, begun.sport, begun.links.both) == ("de", NEVER, NEVER)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le Maroc rencontre la France en match amical de football à Paris."),
        ("fr", "La France rencontrera l'Angleterre dimanche au tournoi de rugby."),
        ("fr", "La France accueille l'Argentine en coupe Davis."),
        ("es", "México recibe a Estados Unidos en un partido amistoso de fútbol."),
        ("es", "España se reúne con Italia en la final de rugby."),
        ("es", "España visita Italia en el torneo de tenis."),
        ("zh", "中国队将访问日本，与日本进行足球友谊赛。"),
        ("pt", "Portugal recebe a Suíça em jogo particular de futebol."),
    ],
)
def test_countries_that_play_alert_nobody(detector, lang, text):
    assert alerts(detector, text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La ministre française des Affaires étrangères a rencontré son homologue marocain à Rabat."),
        ("es", "El presidente de España se reunió con el primer ministro de Italia en Roma."),
        ("zh", "中国外长王毅访问日本。"),
        ("pt", "O presidente de Portugal recebeu o primeiro-ministro da Suíça."),
    ],
)
def test_the_same_words_of_states_alert(detector, lang, text):
    assert alerts(detector, text, lang)
