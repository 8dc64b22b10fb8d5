"""A report in another language finds its story by what translation leaves alone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from monitor.cli.lab.cluster import run
from monitor.settings.stories import shipped_story_settings
from monitor.stories.rarity import ALL, Rarity
from monitor.stories.translated import foreign_odds
from monitor.text.terms import terms
from monitor.workbench.engines import build_engines
from tests.story.newsroom import CHINA, GERMANY, SETTINGS, USA, Newsroom, event

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


def test_beside_a_likelier_story_of_its_own_language_a_report_joins_none_of_another(read):
    links = ("Trump opens golf course in Aberdeen", "ABERDEEN - Donald Trump cut a ribbon at the links on Tuesday and hit the first ball.")
    fuel = ("Sube el precio de la gasolina", "La gasolina subió el martes y nadie habló de otra cosa.")
    report = ("Trump, contra una encuestadora", "Donald Trump habló el miércoles mal de una encuestadora.")
    foreign, own, told = stories(read, links, fuel, report)
    assert stories(read, links, report) == [foreign, foreign]
    assert own != foreign
    assert told != foreign


def test_an_elided_article_is_no_part_of_a_word():
    assert [term.text for term in terms("l'hélicoptère d’Ebrahim O'Neill")] == ["helicopter", "ebrahim", "oneill"]


BREAK = (
    ("图瓦卢宣布与台湾断绝外交关系", "太平洋岛国图瓦卢星期三宣布与台湾断交。"),
    ("Tuvalu rompe relaciones con Taiwán", "El Gobierno de Tuvalu lo anunció el miércoles."),
)


@pytest.mark.parametrize("told", [BREAK, BREAK[::-1]])
def test_the_same_deed_of_the_same_two_is_one_story(read, told):
    assert len(set(stories(read, *told))) == 1


BORDER = ("Yerevan and Baku agree to mark border at four villages", "Commissions of Armenia and Azerbaijan met at the frontier on Friday.")
PRISONERS = ("Armenia y Azerbaiyán canjean prisioneros", "Dos soldados azeríes y 32 armenios capturados en 2020 vuelven a casa.")


@pytest.mark.parametrize(
    "told",
    [
        ("Ереван и Баку договорились о делимитации границы", "Речь идёт об участке у четырёх сёл."),
        ("أرمينيا وأذربيجان تتفقان على ترسيم الحدود", "يشمل الاتفاق أربع قرى قرب طاووش."),
        ("Arménie-Azerbaïdjan : accord sur la frontière", "Quatre villages seront rendus à Bakou, a annoncé Erevan."),
    ],
)
def test_of_two_matters_of_the_same_two_countries_a_report_joins_the_one_it_is_about(read, told):
    border, prisoners, found = stories(read, BORDER, PRISONERS, told)
    assert found == border != prisoners


def test_a_name_spelt_otherwise_abroad_parts_no_story(read):
    told = [
        ("Strong quake rattles Sichuan", "A strong earthquake hit Luding county in China's Sichuan province on Monday, seven people died."),
        ("Quake in China's Sichuan kills 21", "The earthquake in Luding county shook Chengdu, where millions are locked down."),
        ("Terremoto en Sichuan deja 30 muertos", "El sismo en el suroeste de China sacudió también Chengdú, confinada."),
        ("Sismo em Sichuan faz 46 mortos", "O terramoto no sudoeste da China foi sentido em Chengdú."),
    ]
    assert len(set(stories(read, *told))) == 1


def test_countries_alone_make_no_report_in_another_language_part_of_a_story(read):
    english = ("Russia strikes Ukrainian power plant", "A Russian missile hit a turbine hall in Ukraine at dawn, engineers said.")
    spanish = ("Rusia y Ucrania canjean cuerpos", "Rusia y Ucrania canjearon el miércoles los restos de soldados.")
    assert len(set(stories(read, english, spanish))) == 2


def gain(told, known):
    """What the deeds that a story tells add to the odds that a report of an event is its own."""
    room = Newsroom()
    story = room.story(room.tell("Beijing breaks with Washington", known))
    room.tell("中国宣布与美国断交", told)
    rarity = Rarity(counts={ALL: 100}, settings=SETTINGS)
    return foreign_odds(room.features[2], story, rarity) - foreign_odds(room.features[2], replace(story, facets=()), rarity)


BREACH = event("rupture", "completed", CHINA, USA)


def test_a_breach_that_both_tell_speaks_for_one_story():
    assert gain(BREACH, BREACH) > 0


@pytest.mark.parametrize(
    ("told", "known"),
    [
        (event("rupture", "completed", USA, CHINA), BREACH),
        (event("rupture", "completed", CHINA, GERMANY), BREACH),
        (event("rupture", "completed", CHINA), event("rupture", "completed", CHINA)),
        (event("sanction", "completed", CHINA, USA), event("sanction", "completed", CHINA, USA)),
    ],
)
def test_one_of_others_with_an_open_side_or_what_is_done_every_week_does_not(told, known):
    assert gain(told, known) == 0
