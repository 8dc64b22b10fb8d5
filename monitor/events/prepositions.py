"""Which preposition governs a name: its class ("of", "place", "target" ...) and its word."""

from __future__ import annotations

import re

from monitor.events.constructions import Brackets
from monitor.events.grammar import Grammar
from monitor.events.line import MASK, Line

_WORDS_AND_MARKS = re.compile(r"[^\s,;:()\"]+|[,;:()\"]")


def preposition_of(line: Line, start: int) -> tuple[str, str]:
    """The class and word of the preposition that governs the name that begins there."""
    grammar, before = line.grammar, line.low[max(0, start - 60) : start]
    if not grammar.spaced:
        return _preposition_at_end(grammar, before)
    words = before.split()[-5:]
    if not words or before[-1] not in " \"'(":
        return "", ""
    if set_apart := _set_apart(line, before, words[-1]):
        return set_apart
    after = ""
    if grammar.brackets.cases and (case := _case(line, grammar.brackets, start)):
        return case
    for word in reversed(words):
        bare, after, following = word.strip("\"'()"), word, after
        if bare in grammar.prepositions:
            if line.may_hold(grammar.seated) and grammar.seated.search(before):
                return "", ""
            if bare in grammar.determiners and _opens_a_clause(before, word):
                return "", ""
            if (phrase := f"{bare} {following}") in grammar.prepositions:
                return grammar.prepositions[phrase], phrase
            is_agent = grammar.prepositions[bare] == "of" and grammar.band.search(before)
            return ("agent", "") if is_agent else (grammar.prepositions[bare], bare)
        if (
            word.endswith((",", ";", ":"))
            or MASK in word
            or not (_may_stand_between(grammar, bare) or word in grammar.articles or bare.endswith(grammar.shapes.compounds))
        ):
            return "", ""
    return "", ""


def _case(line: Line, brackets: Brackets, start: int) -> tuple[str, str] | None:
    """The class and word of an article that says in which case a name stands, with no preposition before it: "das Treffen [des] §"."""
    grammar = line.grammar
    back = [*_WORDS_AND_MARKS.finditer(line.low, max(0, start - 60), start)][::-1]
    at = next((at for at, word in enumerate(back) if word[0] not in grammar.articles or word[0] in brackets.cases), len(back))
    if at == len(back) or back[at][0] not in brackets.cases:
        return None
    article, outer = back[at][0], back[at + 1] if at + 1 < len(back) else None
    if outer and outer[0] in grammar.prepositions:
        return None
    is_noun = outer is not None and outer[0][-1] != MASK and line.plain[outer.start()].isupper()
    return None if article in brackets.of_nouns and not is_noun else (brackets.cases[article], article)


def _opens_a_clause(before: str, word: str) -> bool:
    """Whether a word that may be an article too stands where only an article can: "[Des] soldats §"."""
    return before.lstrip("\"' ").startswith(f"{word} ") or any(f"{mark} {word} " in before for mark in ",;:")


def _set_apart(line: Line, before: str, last: str) -> tuple[str, str] | None:
    """The class and word of a phrase of several words that ends in `last` and sets apart what follows: "instead of", "made in"."""
    objects, bare = line.grammar.objects, last.strip("\"'()")
    if before.rstrip().endswith(objects.tellers):
        return "aside", bare
    if not line.may_hold_any(objects.instead, objects.beside, objects.origin):
        return None
    if objects.instead.search(before):
        return "aside", bare
    if objects.beside.search(before):
        return "place", bare
    origin = objects.origin.search(before)
    return ("target", origin["word"]) if origin else None


def _may_stand_between(grammar: Grammar, word: str) -> bool:
    """Whether a word may stand between a preposition and a name: an article, where nouns come first an office too ("par l'[armee] §")."""
    return word in grammar.articles or (grammar.offices_between and word.removeprefix(grammar.elision) in grammar.officials)


def _preposition_at_end(grammar: Grammar, before: str) -> tuple[str, str]:
    """The same where no spaces part the words: what ends right before the name or its attributes."""
    for qualifier in grammar.qualifiers:
        before = qualifier.sub("", before)
    if other := next((word for alike, word in grammar.homographs.items() if before.endswith(alike)), ""):
        return grammar.prepositions[other], other
    return next(((kind, word) for word, kind in grammar.prepositions.items() if before.endswith(word)), ("", ""))
