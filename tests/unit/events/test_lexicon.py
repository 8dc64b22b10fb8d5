"""The vocabulary: what its patterns stand for, that it is no larger than its words, and that it is built when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from monitor.events.definition import Cue, Definition
from monitor.events.languages import GRAMMARS
from monitor.events.lexicon import Lexicon, _leads
from monitor.events.vocabulary import Vocabulary, gaps_by_lead
from monitor.model.ids import Kind
from monitor.settings.kinds import load_kinds
from monitor.text.fold import fold

ENGLISH = Vocabulary(load_kinds(), GRAMMARS["en"])
IN_CHINESE = Cue(text="访问", lang="zh", shape="noun")
IN_ENGLISH = Cue(text="visit", lang="en", shape="noun")
VISIT = Definition(kind=Kind("visit"), title="", plover="", cameo={}, window=30, alert=0.8, digest=0.5, cues=(IN_CHINESE, IN_ENGLISH))


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


class Waits(AbstractContextManager[None]):
    """What a thread waits for before it builds words: others may have built them meanwhile."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        self._meanwhile = meanwhile
        self.waited = 0

    def __enter__(self) -> None:
        self.waited += 1
        if self.waited == 1:
            self._meanwhile()

    def __exit__(self, *_: object) -> None:
        pass


def found(lexicon: Lexicon, text: str, lang: str) -> list[str]:
    return [hit.kind for hit in lexicon.hits(fold(text), grammar=GRAMMARS[lang], torn=lambda _: False)]


def test_the_words_of_a_language_are_built_when_a_text_of_it_is_read() -> None:
    waits = Waits(lambda: None)
    lexicon = Lexicon([VISIT], alone=waits)
    assert waits.waited == 0
    for lang, text, times in (("zh", "外长访问", 1), ("zh", "外长访问", 1), ("en", "the visit", 2), ("zh", "外长访问", 2)):
        assert found(lexicon, text, lang) == ["visit"]
        assert waits.waited == times


def test_whoever_waited_for_another_to_build_builds_no_second_time() -> None:
    built: list[object] = []
    waits = Waits(lambda: (found(lexicon, "访问", "zh"), built.append(lexicon._by_lang["zh"])))
    lexicon = Lexicon([VISIT], alone=waits)
    assert found(lexicon, "访问", "zh") == ["visit"]
    assert waits.waited == 2
    assert built == [lexicon._by_lang["zh"]]


def test_a_language_that_no_kind_has_words_of_is_not_built() -> None:
    waits = Waits(lambda: None)
    assert found(Lexicon([VISIT], alone=waits), "la visita", "es") == []
    assert waits.waited == 0


def test_a_lexicon_without_a_cue_shares_the_words_that_either_builds() -> None:
    lexicon = Lexicon([VISIT], alone=nullcontext())
    other = lexicon.without(IN_CHINESE)
    assert found(other, "访问", "zh") == []
    assert found(lexicon, "访问", "zh") == ["visit"]
    assert other._by_lang is lexicon._by_lang
