"""A report in another language finds its story by what translation leaves alone."""

from __future__ import annotations

import json

import pytest

from monitor.cli.lab.cluster import run
from monitor.settings.stories import shipped_story_settings
from monitor.text.terms import terms
from monitor.workbench.engines import build_engines

CUT = ("Fed cuts rates by half a point", "WASHINGTON - The US Federal Reserve cut interest rates on Wednesday, Chair Jerome Powell said.")
CUT_IN_SPANISH = (
    "La Fed baja los tipos medio punto",
    "La Reserva Federal de Estados Unidos redujo el miércoles los tipos de interés, anunció Jerome Powell.",
)
MINE = ("Flood closes copper mine", "SANTIAGO - A flood closed a copper mine in the north on Wednesday.")


@pytest.fixture(scope="module")
def read():
    return build_engines([]).read_pair


def stories(read, *told):
    rows = [
        {"id": str(place), "ts": f"2024-09-18T1{place}:00:00Z", "source": f"s{place}", "title": title, "text": text}
        for place, (title, text) in enumerate(told)
    ]
    answers = [json.loads(line) for line in run(map(json.dumps, rows), read=read, settings=shipped_story_settings())]
    return [one["cluster"] for one in answers]


@pytest.mark.parametrize("order", [(CUT, CUT_IN_SPANISH), (CUT_IN_SPANISH, CUT)])
def test_a_translation_without_an_event_is_the_story_of_the_original_in_either_order(read, order):
    assert len(set(stories(read, *order))) == 1


def test_another_story_of_the_day_is_none_of_a_translations(read):
    assert len(set(stories(read, MINE, CUT_IN_SPANISH))) == 2


def test_of_two_stories_that_share_as_much_a_translation_joins_neither(read):
    golf = ("Trump opens golf course in Aberdeen", "ABERDEEN - Donald Trump cut a ribbon at the links on Tuesday and hit the first ball.")
    court = (
        "Judge throws out Trump suit against pollster",
        "DES MOINES - A libel case that Donald Trump brought over a survey was dismissed.",
    )
    short = ("Donald Trump habla con la prensa", "El presidente Donald Trump habló el miércoles con la prensa.")
    found = stories(read, golf, court, short)
    assert len(set(found)) == 3


def test_an_elided_article_is_no_part_of_a_word():
    assert [term.text for term in terms("l'hélicoptère d’Ebrahim O'Neill")] == ["helicopter", "ebrahim", "oneill"]


BREAK = (
    ("图瓦卢宣布与台湾断绝外交关系", "太平洋岛国图瓦卢星期三宣布与台湾断交。"),
    ("Tuvalu rompe relaciones con Taiwán", "El Gobierno de Tuvalu lo anunció el miércoles."),
)
RAID = (("俄罗斯袭击乌克兰", "俄罗斯星期三空袭乌克兰。"), ("Rusia ataca Ucrania", "Rusia atacó Ucrania el miércoles por la noche."))


@pytest.mark.parametrize(("told", "count"), [(BREAK, 1), (BREAK[::-1], 1), (RAID, 2)])
def test_the_same_deed_of_the_same_two_is_one_story_unless_they_do_it_all_the_time(read, told, count):
    assert len(set(stories(read, *told))) == count


def test_countries_alone_make_no_report_in_another_language_part_of_a_story(read):
    english = ("Russia strikes Ukrainian power plant", "A Russian missile hit a turbine hall in Ukraine at dawn, engineers said.")
    spanish = ("Rusia y Ucrania canjean cuerpos", "Rusia y Ucrania canjearon el miércoles los restos de soldados.")
    assert len(set(stories(read, english, spanish))) == 2
