"""Countries, offices and places as Chinese writes them: one character, two characters, traditional characters."""

from datetime import date

import pytest

DAY = date(2026, 1, 10)


def named(gazetteer, text):
    return [(mention.text, mention.country) for mention in gazetteer.find(text, on=DAY, lang="zh")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("中菲举行磋商", [("中", "CHN"), ("菲", "PHL")]),
        ("18日中美会谈", [("中", "CHN"), ("美", "USA")]),
        ("朝韩关系", [("朝", "PRK"), ("韩", "KOR")]),
        ("巴以冲突", [("巴", "PSE"), ("以", "ISR")]),
        ("中乌协定对乌兹别克斯坦公民", [("中", "CHN"), ("乌", "UZB"), ("乌兹别克斯坦", "UZB")]),
        ("中乌关系", [("中", "CHN"), ("乌", "UKR")]),
    ],
)
def test_two_characters_are_two_countries(gazetteer, text, wanted):
    assert named(gazetteer, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("法总统访韩", [("法总统", "FRA"), ("韩", "KOR")]),
        ("美国务卿赴菲", [("美国务卿", "USA"), ("菲", "PHL")]),
        ("以总理内塔尼亚胡称", [("以总理内塔尼亚胡", "ISR")]),
        ("俄驻华大使", [("俄", "RUS"), ("华", "CHN"), ("大使", None)]),
    ],
)
def test_one_character_before_an_office_or_behind_a_verb_is_a_country(gazetteer, text, wanted):
    assert named(gazetteer, text) == wanted


@pytest.mark.parametrize("text", ["双方同意增加法律条款", "参加外长会议的人", "以中文书写", "18日总统府", "《巴黎协定》", "增加土地"])
def test_a_character_that_is_part_of_a_word_is_no_country(gazetteer, text):
    assert [country for _, country in named(gazetteer, text) if country] == []


@pytest.mark.parametrize("text", ["以中国为例", "以美国为首", "其中中方", "双方同意中国"])
def test_a_longer_name_is_read_where_a_word_ends_in_its_first_character(gazetteer, text):
    assert len(named(gazetteer, text)) == 1


@pytest.mark.parametrize(
    ("text", "country"),
    [("烏克蘭總統澤倫斯基", "UKR"), ("普亭", "RUS"), ("義大利", "ITA"), ("河內", "VNM"), ("緬甸", "MMR"), ("廈門", "CHN")],
)
def test_traditional_characters_name_the_same(gazetteer, text, country):
    assert named(gazetteer, text) == [(text, country)]
