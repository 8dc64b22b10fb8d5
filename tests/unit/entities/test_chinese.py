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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("莫斯科法院以间谍罪判处他十年", {"RUS"}),
        ("他以特使身份访问平壤", {"PRK"}),
        ("以总统名义签署", set()),
        ("以石油换食品计划", set()),
        ("以企业为主体", set()),
        ("司法官员表示", set()),
        ("近日军方表示", set()),
        ("超越企业", set()),
        ("墨菲政府", set()),
        ("哈立德外长访华", {"CHN"}),
        ("在中期选举中", set()),
        ("5日俄乌谈判破裂", {"RUS", "UKR"}),
    ],
)
def test_a_character_of_a_word_or_a_word_of_its_own_is_no_country(gazetteer, text, wanted):
    assert {country for _, country in named(gazetteer, text) if country} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("以军袭击加沙", {"ISR", "PSE"}),
        ("以总理回应美国", {"ISR", "USA"}),
        ("以军以恐怖罪名逮捕三名巴勒斯坦人", {"ISR", "PSE"}),
        ("近日德外长访华", {"DEU", "CHN"}),
        ("美德外长会晤", {"USA", "DEU"}),
        ("法官员称", {"FRA"}),
    ],
)
def test_the_same_character_beside_what_it_has_is_its_country(gazetteer, text, wanted):
    assert {country for _, country in named(gazetteer, text) if country} == wanted


@pytest.mark.parametrize(("text", "wanted"), [("美日韩举行会谈", ["USA", "JPN", "KOR"]), ("英法德启动机制", ["GBR", "FRA", "DEU"])])
def test_three_characters_are_three_countries(gazetteer, text, wanted):
    assert [country for _, country in named(gazetteer, text)] == wanted
