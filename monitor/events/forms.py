"""The notation of cues and the words it stands for.

``(condemn|denounce)`` either · ``[official]`` may be there · ``..`` up to five words between, eight where verbs are parted ·
``visit*`` a noun in all its cases · ``*abkommen`` a word that ends so (not before a gap) · the first word of a verb cue is inflected
as its language inflects · Chinese is taken as written, ``..`` there is up to twenty characters. A verb cue with a gap is found in the
passive too ("a deal was signed").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from monitor.events.grammar import Grammar
from monitor.text.fold import folded

_PART = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|([^()\[\]]+)")


class Wording(NamedTuple):
    """Surface forms of a cue: each of `heads`, words with their inflection, and before each of `anchors` where the cue has a gap.

    (The forms of a cue with a gap are heads times anchors, a hundred times as many as it has words: they are never written out.)
    """

    heads: tuple[tuple[str, str], ...]
    anchors: tuple[str, ...] = ()


class CueError(ValueError):
    """A cue that cannot be read."""


def wordings(text: str, *, shape: str, grammar: Grammar) -> Iterator[Wording]:
    """The surface forms of a well-formed cue of a language."""
    for firsts, rests in _halves(text):
        heads = [pair for first in firsts for pair in _heads(first, shape=shape, grammar=grammar)]
        heads += [(run, tag) for words, tag in heads for run in _contracted(words, grammar)]
        heads += [(run, tag) for words, tag in heads if shape == "noun" for run in _articled(words, grammar)]
        anchors = [words for rest in rests for words in _in_all_cases(rest, grammar) if words]
        anchors += [run for words in anchors for run in (*_contracted(words, grammar), *_articled(words, grammar))]
        yield Wording(tuple(dict.fromkeys(heads)), tuple(dict.fromkeys(anchors)))


def _written(words: str) -> str:
    """The words as they are sought; "*abkommen" keeps the mark of a word that only ends so."""
    return f"*{folded(words)}" if words.strip().startswith("*") else folded(words)


def _contracted(words: str, grammar: Grammar) -> Iterator[str]:
    """The words with their last one run together with the article behind it: "en defensa [del]"."""
    before, _, last = words.rpartition(" ")
    if before and last in grammar.contractions:
        yield from (f"{before} {word}" for word in grammar.contractions[last].split())


def _articled(words: str, grammar: Grammar) -> Iterator[str]:
    """The words with the article that a language joins to its nouns: at the first of them, at the last, at each."""
    article, every = grammar.joined_article, words.split()
    if not article or words.isascii() or any(word.startswith(article) for word in every):
        return
    yield " ".join([article + every[0], *every[1:]])
    if len(every) > 1:
        yield " ".join([*every[:-1], article + every[-1]])
        yield " ".join(article + word for word in every)


def _in_all_cases(words: str, grammar: Grammar) -> Iterator[str]:
    """The folded words, those with a star in each of their cases."""
    if words.strip().startswith("*"):
        yield _written(words)
        return
    if "*" not in words:
        yield grammar.folded(words)
        return
    cases = [grammar.declined(word[:-1]) if word.endswith("*") else (word,) for word in words.split()]
    yield from (grammar.folded(" ".join(run)) for run in product(*cases))


def readings(text: str) -> list[str]:
    """The alternatives of a well-formed cue; raises CueError."""
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        raise CueError(f"unbalanced brackets in {text!r}")
    found = expand(text)
    for plain in found:
        first, gap, rest = plain.partition("..")
        if gap and any(word.startswith("*") for word in first.split()):
            raise CueError(f"a word may only end so behind the gap in {plain!r}")
        if gap and not folded(rest):
            raise CueError(f"nothing after the gap in {plain!r}")
    if not any(map(folded, found)):
        raise CueError(f"no words in {text!r}")
    return found


def expand(text: str) -> list[str]:
    """The alternatives that brackets stand for, in order, single spaces between words."""
    results = [""]
    for match in _PART.finditer(text):
        either, maybe, plain = match.groups()
        choices = either.split("|") if either is not None else ["", *maybe.split("|")] if maybe is not None else [plain]
        results = [left + choice for left in results for choice in choices]
    return [" ".join(result.split()) for result in results]


def _halves(text: str) -> list[tuple[list[str], list[str]]]:
    """The alternatives before the gap and after it, none after where there is no gap; a gap inside brackets is of one reading only."""
    before, gap, after = text.partition("..")
    if gap and before.count("(") == before.count(")") and before.count("[") == before.count("]"):
        return [(expand(before), expand(after))]
    split = (reading.partition("..") for reading in expand(text))
    return [([first.strip()], [rest] if gap else []) for first, gap, rest in split]


def _heads(first: str, *, shape: str, grammar: Grammar) -> list[tuple[str, str]]:
    if shape != "verb" or not grammar.spaced or not folded(first):
        return [(words, shape) for words in _in_all_cases(first, grammar)]
    pronoun, _, behind = first.partition(" ")
    verb, _, rest = (behind if pronoun in grammar.reflexive_infinitive else first).partition(" ")
    verb = f"{pronoun} {verb}" if pronoun in grammar.reflexive_infinitive else verb
    tails = [*_in_all_cases(rest, grammar)]
    return [(f"{grammar.folded(word)} {tail}".strip(), tag) for word, tag in grammar.inflect(verb) for tail in tails]
