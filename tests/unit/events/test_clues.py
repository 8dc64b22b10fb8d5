"""A pattern is passed over only where it cannot match: its needles are in all that it matches."""

import re

import pytest

from monitor.events.clues import Clues
from monitor.events.languages import GRAMMARS
from monitor.text.fold import fold
from tests.exams import probes

SENTENCES = [
    fold(line.partition("|")[0]).low for name in ("OWN", "PASSAGES", "FOREIGN") for line in getattr(probes, name).strip().splitlines()
]


@pytest.mark.parametrize("pattern", [r"\w+", r"(?i)visit", r"(?:visit)?", r"a|\d", r"(?i:visit)", r"(?>visit)", r"(\w)visit\1"])
def test_what_may_match_without_any_known_word_is_always_tried(pattern):
    assert id(kept := re.compile(pattern)) in Clues((kept,)).of("any text at all")


def test_what_matches_nothing_is_never_tried():
    assert id(kept := re.compile(r"(?!)")) not in Clues((kept,)).of("any text at all")


@pytest.mark.parametrize("lang", GRAMMARS)
def test_no_pattern_that_matches_a_sentence_is_passed_over(lang):
    clues = GRAMMARS[lang].clues
    for low in SENTENCES:
        may = clues.of(low)
        missed = [pattern.pattern for pattern in clues.patterns if pattern.search(low) and id(pattern) not in may]
        assert not missed, low
