"""Search words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.store.words import MOST_WORDS, holds, phrases, words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Café-Society's 2nd day", ["cafe", "society", "s", "2nd", "day"]),
        ("秦刚visits华盛顿", ["秦", "刚", "visits", "华", "盛", "顿"]),
        ("ＦＵＬＬ width", ["full", "width"]),
        ("snake_case !?", ["snake", "case"]),
        ("がんばれ 한국", ["が", "ん", "ば", "れ", "한국"]),
        ("", []),
    ],
)
def test_a_text_becomes_folded_words(text, wanted):
    assert words(text) == wanted


def test_quotes_make_a_phrase_and_so_does_an_unspaced_script():
    assert phrases('"return visit" flights 访问 !') == [["return", "visit"], ["flights"], ["访", "问"]]


def test_a_text_gives_no_more_words_than_an_index_takes():
    assert len(words("a " * 99_999)) == MOST_WORDS


@given(st.text(max_size=40))
def test_a_text_holds_every_phrase_made_of_it(text):
    assert all(holds(words(text), phrase) for phrase in phrases(text))
