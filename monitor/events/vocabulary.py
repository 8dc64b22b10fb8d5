"""What the cues of a language are sought by: surface forms -> what they stand for, and the leads of gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from monitor.events.definition import Cue, Definition
from monitor.events.forms import wordings
from monitor.events.grammar import Grammar

STAY = "stay"
"""The role of cues that only a headline holds, between who and where: they are no words of the automaton, for "in" is everywhere."""


class Sense(NamedTuple):
    """What a surface form may mean: a cue of a definition in one inflection."""

    definition: Definition
    cue: Cue
    tag: str


class Lead(NamedTuple):
    """What stands before the gap of a cue, as it is sought: between spaces, in Chinese as it is."""

    words: str
    sense: Sense


@dataclass(frozen=True, slots=True)
class Entry:
    """What a pattern stands for: cues as they are with their inflection, kinds it is guarded from, and the numbers of the gaps it is
    the anchor of.
    """

    plain: tuple[Sense, ...]
    guards: tuple[str, ...]
    gaps: tuple[int, ...]


Leads = Mapping[str, Mapping[int, tuple[Lead, ...]]]


class _Meaning(NamedTuple):
    """What one cue or guard gives to an entry; `leads` are of one gap."""

    plain: tuple[Sense, ...] = ()
    guards: tuple[str, ...] = ()
    leads: tuple[Lead, ...] = ()


class Vocabulary:
    """What the patterns of one language stand for, and the leads of its gaps by their first word and the number of the gap.

    Of `trailed` are the participles, which may follow ("an agreement was signed"). In Chinese the first word is blank.
    """

    __slots__ = ("entries", "led", "trailed")

    def __init__(self, definitions: Iterable[Definition], grammar: Grammar) -> None:
        by_pattern: dict[str, dict[int, _Meaning]] = defaultdict(dict)
        for words, meaning in _meanings(definitions, grammar):
            by_pattern[_as_sought(words, grammar)][id(meaning)] = meaning
        distinct = {tuple(meanings): meanings for meanings in by_pattern.values()}
        entries = {which: _entry(meanings) for which, meanings in distinct.items()}
        self.entries = {pattern: entries[tuple(meanings)] for pattern, meanings in by_pattern.items()}
        gaps = {number: meaning.leads for meanings in distinct.values() for number, meaning in meanings.items() if meaning.leads}
        self.led = _by_first_word(gaps)
        trails = _is_verb if grammar.brackets.finite else partial(_may_trail, free=grammar.passives.bare)
        self.trailed = _by_first_word({number: tuple(filter(trails, leads)) for number, leads in gaps.items()})


def _as_sought(words: str, grammar: Grammar) -> str:
    if words.startswith("*"):
        return f"{words[1:]} "
    return f" {words} " if grammar.spaced else words


def _meanings(definitions: Iterable[Definition], grammar: Grammar) -> Iterator[tuple[str, _Meaning]]:
    for definition in definitions:
        for cue in definition.cues:
            if cue.lang == grammar.lang and cue.roles != STAY:
                yield from _meanings_of(definition, cue, grammar)
        guard = _Meaning(guards=(definition.kind,))
        for own, text in definition.negatives:
            found = wordings(text, shape="phrase", grammar=grammar) if own == grammar.lang else ()
            yield from ((words, guard) for heads, anchors in found if not anchors for words, _ in heads if words)


def _meanings_of(definition: Definition, cue: Cue, grammar: Grammar) -> Iterator[tuple[str, _Meaning]]:
    by_tag: dict[str, _Meaning] = {}
    for heads, anchors in wordings(cue.text, shape=cue.shape, grammar=grammar):
        leads = []
        for words, tag in heads:
            sense = Sense(definition, cue, tag)
            if words and anchors:
                leads.append(Lead(_as_sought(words, grammar), sense))
                continue
            plain = by_tag.setdefault(tag, _Meaning(plain=(sense,)))
            yield from ((one, plain) for one in anchors or (words,) if one)
        led = _Meaning(leads=tuple(leads))
        yield from ((anchor, led) for anchor in anchors if leads)


def _entry(meanings: Mapping[int, _Meaning]) -> Entry:
    return Entry(
        plain=tuple(sense for meaning in meanings.values() for sense in meaning.plain),
        guards=tuple(kind for meaning in meanings.values() for kind in meaning.guards),
        gaps=tuple(number for number, meaning in meanings.items() if meaning.leads),
    )


def _by_first_word(gaps: Mapping[int, Iterable[Lead]]) -> Leads:
    found: dict[str, dict[int, tuple[Lead, ...]]] = defaultdict(dict)
    for number, leads in gaps.items():
        for lead in leads:
            by_gap = found[lead.words.split(" ", 2)[1] if lead.words[0] == " " else ""]
            by_gap[number] = (*by_gap.get(number, ()), lead)
    return dict(found)


def gaps_by_lead(led: Leads) -> dict[str, frozenset[int]]:
    """The numbers of the gaps that each lead may open; leads that open the same share a set."""
    gaps: dict[str, set[int]] = defaultdict(set)
    for by_gap in led.values():
        for gap, leads in by_gap.items():
            for lead in leads:
                gaps[lead.words].add(gap)
    shared: dict[frozenset[int], frozenset[int]] = {}
    return {words: shared.setdefault(frozenset(numbers), frozenset(numbers)) for words, numbers in gaps.items()}


def _may_trail(lead: Lead, *, free: bool) -> bool:
    """Whether a lead may stand behind its noun: a participle, where words are put freely a past tense too ("соглашение [подписали] §")."""
    return lead.sense.cue.shape == "verb" and (lead.sense.tag.endswith("pp") or (free and lead.sense.tag == "past"))


def _is_verb(lead: Lead) -> bool:
    return lead.sense.cue.shape == "verb"
