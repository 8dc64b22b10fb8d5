"""What a headline is about is found in any language that has words for it."""

import pytest

from monitor.settings.stories import shipped_story_settings
from monitor.stories.notions import Notions

NOTIONS = shipped_story_settings().notions


def notions(**languages):
    return Notions(
        {lang: lambda forms=forms: forms for lang, forms in languages.items()}, shares={"quak": 0.001, "say": 0.4, "court": 0.02}
    )


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Earthquake shakes Lima", "en"),
        ("Séisme de magnitude 6 au Pérou", "fr"),
        ("Un fuerte terremoto sacude Lima", "es"),
        ("Schweres Erdbeben in Peru", "de"),
        ("В Перу произошло сильное землетрясение", "ru"),
        ("زلزال قوي يضرب البيرو", "ar"),
        ("秘鲁发生强烈地震", "zh"),
        ("ペルーで強い地震", "ja"),
        ("페루 강진…지진 피해 속출", "ko"),
        ("Terremoto forte no Peru", "pt"),
    ],
)
def test_a_quake_is_a_quake_in_every_language(text, lang):
    assert "quake" in NOTIONS.of(text, lang)


@pytest.mark.parametrize(
    ("notion", "text", "lang"),
    [
        ("prisoner-swap", "Rusia canjea a dos presos con Noruega: canje de presos en el aeropuerto", "es"),
        ("prisoner-swap", "교환 협상 끝에 양국 수감자 3명씩 맞교환", "ko"),
        ("ceasefire", "Cessation des hostilités au Soudan", "fr"),
        ("ceasefire", "الطرفان يتفقان على وقف الأعمال العدائية", "ar"),
        ("ballistic-missile", "北朝鮮、ICBM級を発射か", "ja"),
        ("natural-gas", "Moskau dreht den Gashahn zu", "de"),
        ("election-winner", "Marina Silva é eleita presidente, eleita presidente à segunda volta", "pt"),
        ("visa", "تعليق منح التأشيرات للطلاب", "ar"),
        ("visa", "中国对六国免签", "zh"),
    ],
)
def test_other_words_for_a_matter_name_it_too(notion, text, lang):
    assert notion in NOTIONS.of(text, lang)


def test_a_language_is_read_by_its_own_words_alone():
    assert notions(en={"gift": ("present",)}, de={"poison": ("gift",)}).of("A gift for the king", "en") == frozenset()


def test_a_language_without_words_has_no_notions():
    assert notions(en={"quake": ("quake",)}).of("Trzęsienie ziemi", "pl") == frozenset()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They recalled the ambassador", True),
        ("Recalls its veteran ambassador to Kabul", True),
        ("They recalled a talk with a former ambassador", False),
        ("The ambassador was recalled", False),
    ],
)
def test_a_form_of_several_words_lets_two_others_stand_between(text, found):
    assert bool(notions(en={"recall": ("recall* ambassador*",)}).of(text, "en")) is found


def test_a_word_without_a_star_is_a_whole_word():
    known = notions(en={"tsar": ("tsar",)})
    assert known.of("The tsar, he said", "en")
    assert not known.of("The tsarist era", "en")


def test_case_accents_and_quotes_do_not_matter():
    assert notions(fr={"quake": ("séisme*",)}).of("«SEISMES» au Chili", "fr") == {"quake"}


def test_a_notion_weighs_by_its_commonest_form_and_of_a_form_by_its_rarest_word():
    known = notions(en={"quake": ("quake*",), "hearing": ("court say",), "unheard": ("zyzzyva",)})
    assert known.rarity("hearing") < known.rarity("quake") < known.rarity("unheard")


def test_a_notion_of_another_version_weighs_little():
    assert notions(en={"quake": ("quake",)}).rarity("gone") < 2
