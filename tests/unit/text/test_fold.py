"""Folding: what a few foreign marks make of a text is what the table makes of it character by character."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.entities import fold as names
from monitor.text import fold as texts

MARKED = st.text(alphabet="aZ 1_`\t.'“”’é—ÉİΣſ\u1fef")


@example("\u1fef’`")
@given(MARKED)
def test_a_text_with_few_foreign_marks_folds_as_one_that_needs_the_table(text):
    marked = texts.fold(f"{text}é")
    assert f"{marked.low}中" == texts.fold(f"{text}é中").low
    assert f"{marked.hay}中" == texts.fold(f"{text}é中").hay


@example("İ’")
@given(MARKED)
def test_a_name_with_few_foreign_marks_folds_as_one_beside_another_script(text):
    assert f"{names.fold(f'{text}é').text[:-1]}中 " == names.fold(f"{text}é中").text


@pytest.mark.parametrize(("text", "low", "hay"), [("“Élan’s” `x`\t—y", "\"elan's\" 'x' -y", " elan s   x   y")])
def test_quotation_marks_accents_and_dashes_fold_one_to_one(text, low, hay):
    assert (texts.fold(text).low, texts.fold(text).hay) == (low, hay)


def test_traditional_characters_fold_to_simplified_ones_in_place():
    text = texts.fold("歐盟對俄羅斯實施制裁")
    assert text.low == "欧盟对俄罗斯实施制裁"
    assert text.plain == "歐盟對俄羅斯實施制裁"
