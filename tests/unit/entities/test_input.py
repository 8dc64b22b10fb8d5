"""Whatever the text, find answers, and its offsets slice that text."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.entities.fold import fold

WORDS = [
    "China",
    "US",
    "Blinken",
    "foreign minister",
    "’s",
    " ",
    ", ",
    "\n",
    "北京",
    "秦刚",
    "Россия",
    "\u202e",
    "\ud800",
    "ß",
    "İ",
    "é",
    "e\u0301",
    "\u00ad",
    "Georgia",
    "top",
    "diplomat",
    "الصين",
    "한국",
    "ﬁ",
    "—",
    "President Xi",
    ".",
]
BAD = ["", " ", "\ud800\udfff", "\u202e\u2066China\u2069", "\x00China\x00", "İ" * 50 + "China", "🇨🇳", "e\u0301" * 100, "ǅ" * 9, "'" * 99]


def check(text, mentions):
    last = 0
    for mention in mentions:
        assert last <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert 0 <= mention.sure <= 1
        last = mention.end


@pytest.mark.parametrize("text", BAD)
def test_odd_text_does_not_raise(gazetteer, text):
    check(text, gazetteer.find(text))


@pytest.mark.parametrize("piece", ["China's foreign minister ", "a", "中国", "\u202eUS ", "Xi' ", "President "])
def test_a_megabyte_of_one_line_is_read_in_bounded_time(gazetteer, piece):
    text = piece * (1_000_000 // len(piece) // (10 if len(piece) > 1 else 1))
    check(text, gazetteer.find(text, on=date(2023, 6, 18)))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=30).map("".join), st.sampled_from([None, "en", "zh", "xx", ""]))
def test_offsets_slice_the_text_and_mentions_do_not_overlap(gazetteer, text, lang):
    check(text, gazetteer.find(text, on=date(2023, 6, 18), lang=lang))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_folding_maps_every_offset_back_in_order(text):
    hay = fold(text)
    origins = [hay.origin(at) for at in range(1, len(hay.text) - 1)]
    assert origins == sorted(origins)
    assert all(0 <= origin < len(text) for origin in origins)


def test_a_decomposed_name_is_found_as_the_composed_one(gazetteer):
    text = unicodedata.normalize("NFD", "Côte d'Ivoire and México")
    assert [mention.country for mention in gazetteer.find(text, lang="en")] == ["CIV", "MEX"]
