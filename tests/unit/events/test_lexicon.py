"""The lexicon: what its patterns stand for, and that it is no larger than its words."""

from __future__ import annotations

from monitor.events.lexicon import entries_of
from monitor.settings.kinds import load_kinds


def test_a_pattern_before_which_verbs_stand_knows_them_by_their_first_word() -> None:
    deal = entries_of(load_kinds(), "en")[" deal "]
    assert {lead.words for lead in deal.led["signed"]} >= {" signed "}
    assert "signed" in deal.trailed
    assert "signs" not in deal.trailed


def test_patterns_that_mean_the_same_share_an_entry() -> None:
    entries = entries_of(load_kinds(), "en")
    assert len({id(entry) for entry in entries.values()}) * 10 < len(entries)


def test_no_verb_is_written_out_beside_its_object() -> None:
    assert not any("signed the deal" in pattern for pattern in entries_of(load_kinds(), "en"))
