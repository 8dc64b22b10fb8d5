"""The vocabulary: what its patterns stand for, and that it is no larger than its words."""

from __future__ import annotations

from monitor.events.languages import GRAMMARS
from monitor.events.lexicon import _leads
from monitor.events.vocabulary import Vocabulary, gaps_by_lead
from monitor.settings.kinds import load_kinds

ENGLISH = Vocabulary(load_kinds(), GRAMMARS["en"])


def leads_of(anchor: str, word: str, *, trailing: bool = False) -> set[str]:
    by_gap = (ENGLISH.trailed if trailing else ENGLISH.led).get(word, {})
    return {lead.words for gap in ENGLISH.entries[f" {anchor} "].gaps for lead in by_gap.get(gap, ())}


def test_an_anchor_knows_its_verbs_by_their_first_word() -> None:
    assert " signed " in leads_of("deal", "signed")
    assert not leads_of("deal", "visited")


def test_only_a_participle_may_follow_its_anchor() -> None:
    assert leads_of("deal", "signed", trailing=True)
    assert not leads_of("deal", "signs", trailing=True)


def test_patterns_that_mean_the_same_share_an_entry() -> None:
    assert len({id(entry) for entry in ENGLISH.entries.values()}) * 10 < len(ENGLISH.entries)


def test_no_verb_of_a_gap_is_written_out_beside_its_object() -> None:
    assert " signed the deal " not in ENGLISH.entries
    assert " deal " in ENGLISH.entries


def test_of_two_participles_behind_an_anchor_the_nearer_is_asked_first_in_every_process() -> None:
    gaps = ENGLISH.entries[" deal "].gaps
    for near in (["signed", "completed"], ["completed", "signed"]):
        found = [lead.words.split()[0] for lead in _leads(ENGLISH.trailed, near, gaps)]
        assert [*dict.fromkeys(found)] == near


def test_a_lead_of_several_words_knows_the_gaps_that_it_opens() -> None:
    gaps = gaps_by_lead(ENGLISH.led)
    assert not gaps[" signed "].isdisjoint(ENGLISH.entries[" deal "].gaps)
    assert all(words.startswith(" ") and words.endswith(" ") for words in gaps)
