"""Who acts in politics: a government and those who hold office in it, and others who are no private people, as rebels are."""

from __future__ import annotations

from collections.abc import Set

from monitor.events.line import MASK
from monitor.events.parties import words_behind
from monitor.events.party import Party
from monitor.events.sentence import Sentence

_DOES = frozenset({"", "of", "agent", "mutual", "toward"})
"""Where a doer stands, by what is before its name."""
_BEFORE = 40
_BEHIND = 3


def acts_in_politics(sentence: Sentence, party: Party) -> bool:
    """Whether a party acts for a state or against one, in a place where a doer stands."""
    for_a_state = party.official and party.preposition in _DOES
    return party.has_standing and (for_a_state or is_power(sentence, party))


def is_power(sentence: Sentence, party: Party) -> bool:
    """Whether a country only says whose rebels, party or court it is: "§ [rebels]", "§'s main [opposition]", "a [court] in §"."""
    grammar = sentence.grammar
    if party.preposition == "place":
        return _noun_in(sentence, party) in grammar.seats
    return party.preposition in _DOES and not party.mention.rank and _is_of(sentence, party, grammar.powers)


def is_daily_body(sentence: Sentence, party: Party) -> bool:
    """Whether it is a court, the police or the parliament of a country, or one in it."""
    bodies = sentence.grammar.bodies
    return _is_of(sentence, party, bodies) or (party.preposition == "place" and _noun_in(sentence, party) in bodies)


def is_armed_or_rules(sentence: Sentence, party: Party) -> bool:
    """Whether a country only says whose government or army it is: "the § [army]", "el [gobierno] §"."""
    return party.official and not party.mention.rank and _is_of(sentence, party, sentence.grammar.officials)


def noun_before(sentence: Sentence, party: Party) -> str:
    """The noun that a country says the origin of where nouns come first: "la [actriz] §", "la [banda] de §"."""
    before = _before(sentence, party)
    while len(before) > 1 and sentence.grammar.prepositions.get(before[-1]) == "of":
        before.pop()
    return _bare(sentence, before)


def _is_of(sentence: Sentence, party: Party, nouns: Set[str]) -> bool:
    """Whether one of these nouns stands right behind a country, or before it where nouns come first."""
    if sentence.grammar.nouns_first:
        return noun_before(sentence, party) in nouns
    following = words_behind(sentence.grammar, sentence.low, party.end)[:_BEHIND]
    own = following[: next((at for at, word in enumerate(following) if MASK in word), len(following))]
    return any(word.strip(",.:") in nouns for word in own)


def _noun_in(sentence: Sentence, party: Party) -> str:
    """The noun right before the preposition of a place: "security [forces] in §"."""
    before, grammar = _before(sentence, party), sentence.grammar
    while before and (before[-1] in grammar.articles or before[-1] in grammar.prepositions):
        before.pop()
    return _bare(sentence, before)


def _before(sentence: Sentence, party: Party) -> list[str]:
    return sentence.low[max(0, party.start - _BEFORE) : party.start].split()


def _bare(sentence: Sentence, before: list[str]) -> str:
    return before[-1].removeprefix(sentence.grammar.elision) if before else ""
