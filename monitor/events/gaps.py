"""Gaps of cues: whether the words between a cue's lead and its anchor belong together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from monitor.events.grammar import Grammar
from monitor.events.lexicon import Hit
from monitor.text.fold import Folded


def is_torn(hit: Hit, text: Folded, *, grammar: Grammar, parties: Sequence[int]) -> bool:
    """Whether a hit with a gap joins words of two phrases: its lead is a noun ("a [move] that surprised [police]"), or one comma
    stands in the gap with a party ("[rushed] § to §, the [army]") or before words that open another phrase ("[put] aside the
    row, despite [appeals]"), or it is half a word ("the rebel-[led] army accused [forces]"), or it is the participle of a reflexive verb
    and no "s'est" stands before it ("a [retiré] ses troupes [du]"). In a passive a participle opens one ("[sanctions] on §, saying the
    step had been [agreed]").

    `parties` are the offsets of the text's mentions, ascending.
    """
    if hit.passive:
        return grammar.gaps.participle.search(text.low, hit.end, max(hit.end, hit.anchor)) is not None
    if not hit.lead_end:
        return False
    if hit.verb_last:
        between = text.low[hit.lead_end : hit.anchor]
        torn = ": " in between or ", " in between or grammar.break_right.search(between) is not None
        return torn or grammar.gaps.two_verbs.search(text.plain, hit.lead_end, hit.anchor) is not None
    if hit.cue.shape == "verb" and text.low[hit.start - 1 : hit.start] == "-":
        return True
    if hit.cue.shape == "phrase" and not grammar.negations.isdisjoint(text.low[hit.lead_end : hit.anchor].split()):
        return True
    if hit.tag == "refl" and grammar.reflexive.isdisjoint(text.low[max(0, hit.start - 40) : hit.start].split()[-4:]):
        return True
    if hit.cue.shape == "verb" and hit.tag != "ing" and _last_word(text.low, hit.start) in grammar.determiners - grammar.gaps.pointing:
        return True
    gap = text.low[hit.lead_end : hit.anchor]
    if ": " in gap:
        return True
    at = bisect_left(parties, hit.lead_end)
    named = [party - hit.lead_end for party in parties[at : at + 5]]
    if hit.cue.shape == "verb" and _governs(text.low[hit.start : hit.lead_end].strip(), gap, grammar, named=named):
        return True
    if hit.cue.shape == "verb" and _is_auxiliary(text.low[hit.start : hit.lead_end], gap, grammar):
        return True
    if hit.cue.shape == "verb" and _is_brought_along(gap, grammar):
        return True
    if hit.cue.shape == "verb" and _breaks(gap, grammar, is_visit=hit.definition.roles == "place", named=named):
        return True
    if gap.count(", ") != 1:
        return False
    return (at < len(parties) and parties[at] < hit.anchor) or _opens_a_phrase(gap.partition(", ")[2], grammar)


def _governs(lead: str, gap: str, grammar: Grammar, *, named: Sequence[int]) -> bool:
    """Whether "to" behind the lead opens what is agreed to be done; "returned [to § a] trawler" says to whom.

    `named` are the offsets of parties from where the gap begins.
    """
    opens = next(filter(gap.startswith, grammar.gaps.to_do), "") if lead in grammar.governors else ""
    if not opens:
        return False
    behind = gap.split()[2:]
    opens_object = any(word in grammar.articles or word.isdigit() for word in behind) and grammar.prepositions.keys().isdisjoint(behind)
    return grammar.governors[lead] != "done" or named[:1] != [len(opens)] or not opens_object


def _is_auxiliary(lead: str, gap: str, grammar: Grammar) -> bool:
    """Whether the lead only helps another verb: "[has] blocked the [talks]"."""
    return lead.strip() in (grammar.have | grammar.had) and gap.split()[:1] != [] and gap.split()[0].endswith(grammar.shapes.participles)


def _is_brought_along(gap: str, grammar: Grammar) -> bool:
    """Whether the anchor is only what somebody has with him: "[left] with an [agreement]"."""
    words = gap.split()
    return len(words) > 1 and grammar.prepositions.get(words[0]) == "mutual" and words[1] in grammar.articles


def _breaks(gap: str, grammar: Grammar, *, is_visit: bool, named: Sequence[int]) -> bool:
    """Whether another clause or purpose begins in a gap ("[drop] a complaint as § scraps [tariffs]", "[extend] an offer to § to [visit]");
    `named` are the offsets of parties from where it begins.
    """
    if grammar.break_right.search(gap) or (is_visit and gap.endswith(grammar.gaps.to_do)):
        return True
    inside = [at for at in named if at < len(gap)]
    purpose, meanwhile = grammar.gaps.purpose, grammar.gaps.meanwhile
    return any(gap.endswith(purpose, 0, at) or (gap.endswith(meanwhile, 0, at) and len(gap[at:].split()) > 1) for at in inside)


def _last_word(low: str, end: int) -> str:
    words = low[max(0, end - 20) : end].split()
    return words[-1] if words else ""


def _opens_a_phrase(words: str, grammar: Grammar) -> bool:
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    known = first in grammar.prepositions or first in grammar.determiners or first in grammar.have or first in grammar.be
    return known or bool(grammar.adjunct.search(words) or grammar.relative.search(words))
