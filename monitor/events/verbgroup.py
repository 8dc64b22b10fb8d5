"""What stands right before a cue, read backwards: auxiliaries, negation, what governs it -> how the cue is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from monitor.events.grammar import Grammar

_WORD = re.compile(r"[^\s,;:()\"]+|[,;:()\"]")
_MARKS = frozenset(',;:()"')
_NAMED = re.compile("§+")
_MARKED_REACH = 40
_REACH = 14
_SHORT = 5
"""Letters of a word that is no adverb, however it ends: "only", "July"."""
_BRIDGE = 110
_FAR = frozenset({"agreed", "decided", "planned", "negated", "threatened"})


class VerbGroup(NamedTuple):
    """`mode` is asserted, future, modal, wished, agreed, planned, threatened, negated or bare ("to visit" with no governor).

    Where verbs come last the group stands behind its cue: it begins with the cue and ends at `end`.
    """

    mode: str = "asserted"
    negated: bool = False
    passive: bool = False
    perfect: bool = False
    past_perfect: bool = False
    infinitive: bool = False
    reflexive: bool = False
    governor: str = ""
    start: int = 0
    end: int = 0


def verb_group(grammar: Grammar, before: str, tag: str) -> VerbGroup:
    """The group that ends where `before` ends; `tag` is the cue's inflection. `start` is where the group begins in `before`."""
    if grammar.modes:
        return _marked(grammar, before)
    seen: dict[str, str] = {"to": ""} if tag == "base" and grammar.bare_infinitive else {}
    start = len(before)
    for word, at in islice(_backwards(before), _REACH):
        if word in grammar.reflexive:
            seen["self"] = word
            if "be" in seen:
                seen["have"] = seen.pop("be")
        if word in grammar.adverbs or (word.endswith(grammar.adverb_ends) and len(word) > _SHORT):
            continue
        role = "have" if tag != "base" and word in grammar.have else _role(grammar, word, seen)
        if role == "to" and grammar.bare_infinitive and tag not in ("base", "subj"):
            break
        if role in ("had", "have") and tag in ("base", "s") and not seen and not grammar.bare_infinitive:
            break
        if not role:
            if "to" in seen and seen.keys() <= {"to", "self"} and (far := _bridged(grammar, before[:start])):
                return _governed(grammar, seen | {"governor": far[1]}, before[: far.start()], start=far.start())
            if word in grammar.reflexive:
                start = at
                continue
            break
        seen.setdefault(role, word)
        start = at
        if role == "governor" and word not in grammar.be:
            return _governed(grammar, seen, before[:start], start=start)
    group = _plain(seen, tag="pp" if grammar.perfect_is_past and tag in ("s", "past") else tag, start=start)
    return group._replace(perfect=False) if grammar.perfect_is_past else group


def _bridged(grammar: Grammar, before: str) -> re.Match[str] | None:
    """The word that governs "to VERB" across a phrase of time or place: "[agreed] in § on Monday to visit"; group 1 is the word."""
    begin = max([len(before) - _BRIDGE, *(before.rfind(mark) + 1 for mark in ',;:()"')])
    far = [found for found in grammar.bridge.finditer(before, begin) if grammar.governors.get(found[1]) in _FAR]
    return far[-1] if far and not grammar.unbridged.search(before, far[-1].end()) else None


def _backwards(before: str) -> Iterator[tuple[str, int]]:
    """The words and marks before a cue with where they begin, the nearest first; few of them are asked for."""
    at = len(before)
    for piece in reversed(before[-110:].split()):
        at = before.rfind(piece, 0, at)
        if _MARKS.isdisjoint(piece):
            yield piece, at
        else:
            yield from reversed([(found[0], at + found.start()) for found in _WORD.finditer(piece)])


def _marked(grammar: Grammar, before: str) -> VerbGroup:
    """The group in a language without spaces: marks between the subject and the cue ("will [with §] hold")."""
    clause = before[max(before.rfind(mark) for mark in ",;:。 ") + 1 :]
    near = clause[_subject_end(grammar, clause) :][-_MARKED_REACH:]
    found = [mode for mark, mode in grammar.modes if mark.search(near)]
    mode = next((mode for mode in found if mode not in ("not", "passive", "past")), "asserted")
    return VerbGroup(mode=mode, negated="not" in found, passive="passive" in found, past_perfect="past" in found, start=len(before))


def _subject_end(grammar: Grammar, clause: str) -> int:
    """Where the last name that no preposition governs ends; 0 if there is none."""
    free = [found.end() for found in _NAMED.finditer(clause) if not clause.endswith((*grammar.prepositions, "、"), 0, found.start())]
    return max(free, default=0)


def _role(grammar: Grammar, word: str, seen: dict[str, str]) -> str:
    word = word if word in grammar.helpers else word.strip("'")
    if word in grammar.negations:
        return "not" if word not in grammar.governors or "to" not in seen else "governor"
    if "to" in seen and "governor" not in seen and word in grammar.governors:
        return "governor"
    return grammar.helpers.get(word, "")


def _governed(grammar: Grammar, seen: dict[str, str], before: str, *, start: int) -> VerbGroup:
    """A verb after "agreed to", "is expected to", "did not refuse to"..."""
    word = seen["governor"].strip("'")
    outer = verb_group(grammar, before, "past") if before else VerbGroup()
    mode = grammar.governors[word]
    negated = outer.negated or "not" in seen or outer.mode == "negated" or mode == "pending"
    if mode == "negated" and negated:
        mode, negated = "modal", False
    return VerbGroup(
        mode="asserted" if mode in ("done", "pending") else mode,
        negated=negated,
        passive="be" in seen,
        past_perfect=outer.past_perfect,
        infinitive=True,
        governor=word,
        start=min(start, outer.start),
    )


def _plain(seen: dict[str, str], *, tag: str, start: int) -> VerbGroup:
    mode = "asserted"
    if "future" in seen:
        mode = "future"
    elif "modal" in seen:
        mode = "modal"
    elif "to" in seen and "be" in seen and tag == "base":
        mode = "planned"
    elif "to" in seen:
        mode = "bare"
    return VerbGroup(
        mode=mode,
        negated="not" in seen,
        passive="be" in seen and tag in ("pp", "past"),
        perfect="have" in seen,
        past_perfect="had" in seen,
        infinitive="to" in seen,
        reflexive="self" in seen,
        start=start,
    )
