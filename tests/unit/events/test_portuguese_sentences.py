"""What sets Portuguese sentences apart: words that only an accent tells, and an article that may be a preposition."""

import datetime

import pytest

from monitor.events.languages import GRAMMARS
from monitor.text.fold import fold
from monitor.workbench.engines import build_engines


@pytest.fixture(scope="module")
def detector():
    return build_engines([]).detector


def read(detector, text):
    title, text = (text.removeprefix("# "), "") if text.startswith("# ") else ("", text)
    return detector.detect(title=title, text=text, on=datetime.date(2025, 6, 19), lang="pt").events


def shown(events):
    parties = [(event.actors, event.counterparts) for event in events]
    return [tuple("".join(str(actor.country) for actor in side) for side in sides) for sides in parties]


def test_words_that_only_their_accent_tells_apart_keep_it():
    text = GRAMMARS["pt"].spelt(fold("À tarde é dada luz à crítica: a ministra critica e dá às três"))
    assert text.low == "à tarde é dada luz à crítica: a ministra critica e dá às tres"
    assert GRAMMARS["pt"].folded("críticas à decisão") == "críticas à decisao"


def test_other_languages_keep_no_accent():
    assert GRAMMARS["es"].spelt(fold("él está")).low == "el esta"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("# Críticas do Brasil a Israel", ("BRA", "ISR")),
        ("# Críticas da Rússia à Polónia", ("RUS", "POL")),
        ("# Visita de Modi a Lisboa", ("IND", "PRT")),
        ("A Rússia expulsou a embaixadora norueguesa.", ("RUS", "NOR")),
        ("Portugal assinou um acordo com a Rússia.", ("PRT", "RUS")),
    ],
)
def test_an_article_before_a_name_that_takes_none_is_a_preposition(detector, text, sides):
    assert shown(read(detector, text))[0] == sides


def test_is_and_and_are_two_words(detector):
    assert [event.kind for event in read(detector, "# Lula é recebido por Macron em Paris")][0] == "meeting"
    assert shown(read(detector, "# Lula é recebido por Macron em Paris"))[0] == ("BRA", "FRA")


@pytest.mark.parametrize(
    "text", ["# Conversa entre Lula e Trump na segunda-feira", "O chanceler russo encontra-se com o homólogo turco na segunda-feira."]
)
def test_a_day_of_the_week_ahead_is_a_plan_where_a_verb_in_the_present_tells_it(detector, text):
    assert [event.status for event in read(detector, text)] == ["completed" if text.startswith("#") else "planned"]
