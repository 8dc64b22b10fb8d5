"""The language of a text whose source does not say."""

import pytest

from monitor.text.tongue import guess_language


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Nationals' offer to Teixeira reportedly bumped as high as $184M", "en"),
        ("As eleições no Brasil e o que se sabe do resultado", "pt"),
        ("Las elecciones en Chile y lo que se sabe del resultado", "es"),
        ("Les élections au Chili et ce que l'on sait de la suite", "fr"),
        ("Die Wahl in Chile und was von dem Ergebnis bekannt ist", "de"),
        ("Выборы в Чили", "ru"),
        ("チリの選挙", "ja"),
        ("칠레 선거", "ko"),
        ("智利选举", "zh"),
        ("انتخابات تشيلي", "ar"),
        ("Messi 3, Ronaldo 2", ""),
    ],
)
def test_a_language_is_known_by_its_script_or_small_words(text, lang):
    assert guess_language(text) == lang
