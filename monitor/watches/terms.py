"""What a typed word or phrase asks for: its words as they are compared, and which of them are prefixes."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from monitor.errors import QueryError
from monitor.watches import words
from monitor.watches.fold import fold, folded
from monitor.watches.tree import Span

MIN_PREFIX = 3


class Part(NamedTuple):
    """One word of a term; `is_prefix` when any ending may follow."""

    text: str
    is_prefix: bool


@lru_cache(maxsize=2_000)
def parts_of(text: str) -> tuple[Part, ...]:
    """The words of a term in order: `chip-ban` has two, `外长` has two, `tariff*` one that is a prefix."""
    found: list[Part] = []
    for chunk in fold(text).text.split():
        stem, star, _ = chunk.partition("*")
        found += [Part(word, False) for word in words.texts(stem)]
        if star and found and not words.is_spaceless(found[-1].text[-1]):
            found[-1] = Part(found[-1].text, True)
    return tuple(found)


def cased_words(text: str) -> tuple[str, ...]:
    """The words of a text with their case kept and everything else folded."""
    return tuple(words.texts(folded(text.replace("*", " "), cased=True)))


def check_term(text: str, span: Span) -> None:
    """Raise QueryError when the term has no word, or a star where none can be."""
    for chunk in text.split():
        stem, star, rest = chunk.partition("*")
        if star and rest.strip("\"'.,;:!?)]"):
            raise QueryError("a star can only end a word", span=span, expected="a star at the word's end, as in tariff*")
        if star:
            _require_stem(stem, span)
    if not parts_of(text):
        raise QueryError("there is no word in it", span=span, expected="a word of letters or digits")


def _require_stem(stem: str, span: Span) -> None:
    """Three letters or digits in the whole word (F-35*). A Hangul syllable counts as two: names of two syllables take particles."""
    found = words.texts(fold(stem).text)
    if found and words.is_spaceless(found[-1][-1]):
        return
    letters = sum(2 if "\uac00" <= char <= "\ud7a3" else char != "_" for word in found for char in word)
    if letters < MIN_PREFIX:
        raise QueryError("a prefix needs three letters or more before its star", span=span, expected="a longer beginning")
