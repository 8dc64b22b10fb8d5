"""Joined words are parted, and offsets still lead back to the text as it was given."""

import pytest

from monitor.events.languages import GRAMMARS
from monitor.events.parting import Parting
from monitor.model.mention import Mention
from monitor.text.fold import fold

ARABIC = GRAMMARS["ar"]


def parted(text, mentions=(), grammar=ARABIC):
    return Parting(fold(text), mentions, grammar).text(fold(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وأعلن الرئيس", "و أعلن الرئيس"),
        ("للرئيس", "ل الرئيس"),
        ("لزيارة", "ل زيارة"),
        ("للقاء", "ل لقاء"),
        ("بالعاصمة وبالمدينة", "ب العاصمة و ب المدينة"),
        ("وزير ووزير", "وزير و وزير"),
        ("وفد لبنان وليد", "وفد لبنان وليد"),
        ("بيان باكستان", "بيان باكستان"),
    ],
)
def test_what_is_joined_is_parted_and_what_only_looks_so_is_not(text, wanted):
    assert parted(text).plain == wanted


def test_a_name_inside_a_word_is_parted_from_what_stands_before_it():
    name = Mention(start=1, end=6, text="روسيا", entity="RU", kind="country", name="Russia")
    parting = Parting(fold("لروسيا"), [name], ARABIC)
    assert parting.text(fold("لروسيا")).plain == "ل روسيا"
    assert [(one.start, one.end) for one in parting.mentions([name])] == [(2, 7)]


def test_offsets_lead_back():
    text = "وأعلن للرئيس"
    there = parted(text)
    assert text[there.origin(there.plain.index("أعلن"))] == "أ"
    assert there.span(there.plain.index("الرئيس"), len(there.plain)) == (7, len(text))


def test_a_language_that_joins_nothing_keeps_its_text():
    assert parted("للرئيس", grammar=GRAMMARS["en"]).plain == "للرئيس"
