"""Terms of a text, with and without their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.terms import terms, texts


@pytest.mark.parametrize(
    "text",
    [
        "Qin's plans: 1,250 visits, 12-14 July 2023; agreed at 6.1",
        "l'État d’accueil — déçu, co\u00adoperation",
        "习近平会见Blinken 3次",
        "",
    ],
)
def test_texts_are_those_of_the_terms(text):
    assert texts(text) == [term.text for term in terms(text)]


@given(st.text(alphabet="aBéʼ’'s12²½Ⅳ٣-–.,: \n_中国カ한ß\u00ad\u0301", max_size=30))
def test_a_term_stands_where_it_begins(text):
    whole = text.replace("\u00ad", "")
    for one in terms(text):
        assert [(again.text, again.name, again.number) for again in terms(whole[one.start :])][:1] == [(one.text, one.name, one.number)]


def test_a_number_and_a_pair_of_characters_are_texts_of_their_own():
    assert texts("Xi met 12,500 中国人") == ["xi", "met", "12500", "中国", "国人"]
