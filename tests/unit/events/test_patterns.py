"""The grammars' patterns: what they look at first saves time and hides nothing."""

import re

import pytest

from monitor.events.detect import GRAMMARS
from monitor.settings.kinds import load_kinds
from monitor.text.fold import fold
from monitor.text.sentences import sentences

LOOK = re.compile(r"^\(\?=\[[^]]+\]\)")
HURRIED = [
    (lang, name, found)
    for lang, grammar in GRAMMARS.items()
    for name in type(grammar).__dataclass_fields__
    if isinstance(found := getattr(grammar, name), re.Pattern) and LOOK.match(found.pattern)
]


@pytest.mark.parametrize(("lang", "name", "found"), HURRIED, ids=[f"{lang}-{name}" for lang, name, _ in HURRIED])
def test_a_look_at_the_first_letter_hides_no_match(lang, name, found):
    plain = re.compile(LOOK.sub("", found.pattern))
    texts = [fold(f"{one.title} {one.text}").low for kind in load_kinds() for one in (*kind.matches, *kind.no_matches, *kind.known_misses)]
    alternatives = re.sub(r"[()?:|\\\[\]]+", " ", plain.pattern)
    told = [text for text in [*texts, alternatives] if [m.span() for m in plain.finditer(text)] != [m.span() for m in found.finditer(text)]]
    assert told == []


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("The U.S. envoy left. She stayed.", ["The U.S. envoy left.", "She stayed."]),
        ("Prices rose etc. and fell. Then rest.", ["Prices rose etc. and fell.", "Then rest."]),
        ("One\n\nTwo", ["One", "Two"]),
        ("他访问华盛顿。双方会谈。", ["他访问华盛顿。", "双方会谈。"]),
        ("version 3.11 is out. Fine", ["version 3.11 is out.", "Fine"]),
    ],
)
def test_a_text_is_cut_where_sentences_end(text, pieces):
    assert [text[start:end] for start, end in sentences(text, start=0, end=len(text))] == pieces
