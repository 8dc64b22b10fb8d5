"""Terms of a text, with and without their places."""

import pytest

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


def test_a_number_and_a_pair_of_characters_are_texts_of_their_own():
    assert texts("Xi met 12,500 中国人") == ["xi", "met", "12500", "中国", "国人"]
