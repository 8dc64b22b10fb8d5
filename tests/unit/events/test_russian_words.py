"""Russian verbs and nouns in the forms of news, and what the case of a name says of who is named."""

import pytest

from monitor.events.languages.russian_nouns import class_of, declined
from monitor.events.languages.russian_verbs import conjugated


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("посетить", "посетил:past посетила:past посетит:fut посетят:fut посещено:pp посетив:ing посетил_бы:cond"),
        ("провести", "провел:past провели:past проведет:fut проведут:fut проведены:pp"),
        ("прийти", "пришел:past пришли:past придет:fut"),
        ("достичь", "достиг:past достигли:past достигнет:fut достигнуто:pp"),
        ("выслать", "выслал:past вышлет:fut вышлют:fut высланы:pp"),
        ("отозвать", "отозвала:past отзовет:fut отозван:pp"),
        ("принять", "принял:past примет:fut приняты:pp"),
        ("отвергнуть", "отверг:past отвергла:past отвергнет:fut отвергнута:pp"),
        ("назначить", "назначат:fut назначен:pp"),
        ("отправить", "отправит:fut отправлены:pp"),
        ("обвинять", "обвиняет:s обвиняют:s обвинял:past"),
        ("осуждать", "осуждает:s осуждают:s"),
        ("требовать", "требует:s требуют:s"),
        ("встретиться", "встретился:past встретились:past встретятся:fut встретиться:base встретившись:ing"),
        ("договариваться", "договаривается:s договаривались:past"),
        ("ждать", "ждет:s ждут:s"),
    ],
)
def test_a_verb_has_its_forms(verb, wanted):
    pairs = {f"{form}:{tag}".replace(" ", "_") for form, tag in conjugated(verb)}
    assert {*wanted.split()} - pairs == set()


def test_an_imperfective_verb_has_neither_a_future_nor_a_passive_of_its_own():
    assert {tag for _, tag in conjugated("обсуждать")} == {"base", "past", "s", "cond"}


def test_a_word_that_is_no_verb_stays_as_it_is():
    assert conjugated("вновь") == (("вновь", "base"),)


@pytest.mark.parametrize(
    ("noun", "wanted"),
    [
        ("визит", "визит визита визиту визитом визите визиты визитов"),
        ("встреча", "встречи встречу встречей встреч встречах"),
        ("переговоры", "переговоров переговорам переговорами переговорах"),
        ("соглашение", "соглашения соглашению соглашением соглашений"),
        ("поездка", "поездку поездкой поездок"),
        ("посол", "посла послу послом послов"),
    ],
)
def test_a_noun_has_its_cases(noun, wanted):
    assert {*wanted.split()} - {*declined(noun)} == set()


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("Россия", "country", ""),
        ("России", "country", "of"),
        ("Россию", "country", "target"),
        ("Россией", "country", "agent"),
        ("Китай", "country", ""),
        ("Китая", "country", "of"),
        ("Китаю", "country", "toward"),
        ("Китаем", "country", "agent"),
        ("США", "country", ""),
        ("Вьетнам", "country", ""),
        ("Украину", "country", "target"),
        ("Тегераном", "capital", "agent"),
        ("Саудовской Аравией", "country", "agent"),
        ("президент Ирана", "office", ""),
        ("президента Ирана", "office", "of"),
        ("президентом Турции Реджепом Тайипом Эрдоганом", "person", "agent"),
        ("Главы МИД России", "office", ""),
        ("главы МИД России", "office", "of"),
        ("Владимиром Путиным", "person", "agent"),
        ("Зеленского", "person", "of"),
        ("Путину", "person", "toward"),
        ("Нетаньяху", "person", ""),
        ("Лула", "person", ""),
        ("российских", "demonym", "of"),
        ("китайскому", "demonym", "toward"),
        ("российский", "demonym", ""),
    ],
)
def test_the_case_of_a_name_stands_for_a_preposition(name, kind, wanted):
    assert class_of(name, kind) == wanted
