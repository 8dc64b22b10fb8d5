"""Countries in one character as Japanese writes them, and offices behind names."""

from datetime import date

import pytest

DAY = date(2026, 1, 10)


def named(gazetteer, text, lang="ja"):
    return [(mention.text, mention.country) for mention in gazetteer.find(text, on=DAY, lang=lang)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("首相が訪米へ", [("首相", None), ("米", "USA")]),
        ("対ロ制裁を延長", [("ロ", "RUS")]),
        ("露大統領が演説", [("露大統領", "RUS")]),
        ("米軍が撤収", [("米軍", "USA")]),
        ("米、関税を発動", [("米", "USA")]),
        ("日ケニア首脳会談", [("日", "JPN"), ("ケニア", "KEN")]),
        ("印パの対立", [("印", "IND"), ("パ", "PAK")]),
        ("日越首脳会談", [("日", "JPN"), ("越", "VNM")]),
    ],
)
def test_one_character_beside_something_is_a_country(gazetteer, text, wanted):
    assert named(gazetteer, text) == wanted


@pytest.mark.parametrize("text", ["米の価格が上がる", "越冬の準備", "比較の対象", "欧米の文化", "中に入る", "18日は休み"])
def test_a_character_that_is_part_of_a_word_is_no_country(gazetteer, text):
    assert [country for _, country in named(gazetteer, f"きょう、{text}") if country] == []


def test_what_only_japanese_writes_so_is_nothing_in_chinese(gazetteer):
    assert named(gazetteer, "对米面的需求", "zh") == []


def test_a_text_without_a_language_is_japanese_by_its_kana(gazetteer):
    assert [(one.text, one.country) for one in gazetteer.find("首相が訪米へ", on=DAY)][-1:] == [("米", "USA")]


def test_latin_letters_within_japanese_name_an_organisation_and_nothing_elsewhere(gazetteer):
    assert [one.entity for one in gazetteer.find("きのうEUが決めた", on=DAY, lang="ja")] == ["eu"]
    assert not gazetteer.find("Si eu voi cetatenii", on=DAY, lang="ro")
