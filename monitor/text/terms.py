"""Words as terms: folded, lightly stemmed, told apart into names, numbers and plain words, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

_RUN = re.compile(
    r"(?P<dense>[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+)"
    r"|(?P<number>\d+(?:[.,:]\d+)*(?:\s?[-–]\s?\d+(?:[.,]\d+)*)?)"
    r"|(?P<word>[^\W\d_](?:[^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|['’](?=[^\W\d_]{2}))*)"
)
_MARKS = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SUFFIXES = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("edly", ""), ("ed", ""), ("es", ""), ("s", ""), ("ly", ""))
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu)'(?=\w{3})")
_SHORTEST_STEM = 3
_HELD = 2


class Term(NamedTuple):
    """One term in its place: `text` is what is compared; `name` says that it was written with a capital."""

    text: str
    start: int
    name: bool = False
    number: bool = False


_term: Callable[[tuple[str, int, bool, bool]], Term] = partial(tuple.__new__, Term)
"""A term of all its fields; the class itself takes twice as long, and a text has hundreds."""


def terms(text: str) -> list[Term]:
    """The terms of a text in order; scripts without spaces give their pairs of neighbouring characters."""
    text, found, end = _unmarked(text), list[Term](), 0
    for dense, number, word in _RUN.findall(text):
        run = word or number or dense
        start = text.index(run, end)  # between runs no letter or digit stands, with which each begins
        end = start + len(run)
        if word:
            found.append(_term((_plain(word), start, word[0].isupper(), False)))
        elif number:
            found.append(Term(_number(number), start, number=True))
        else:
            found += _pairs(dense, start)
    return found


@lru_cache(maxsize=_HELD)
def terms_held(text: str) -> tuple[Term, ...]:
    """The terms of a text, kept while one article is filed: its signature is made of them and so are its features."""
    return tuple(terms(text))


def texts(text: str) -> list[str]:
    """What the terms of a text are compared by, in order: `terms` without their places, at half the cost."""
    found: list[str] = []
    for dense, number, word in _RUN.findall(_unmarked(text)):
        if word:
            found.append(_plain(word))
        elif number:
            found.append(_number(number))
        else:
            found.extend(pair.text for pair in _pairs(dense, 0))
    return found


def _unmarked(text: str) -> str:
    return text if text.isascii() else _MARKS.sub("", text)


@lru_cache(maxsize=1 << 16)
def _plain(word: str) -> str:
    return _stem(_fold(word))


def _fold(word: str) -> str:
    """A word without case, accents of the Latin script, possessive, elided article ("l'État") and typographic variants."""
    plain = _ELIDED.sub("", word.replace("’", "'").casefold().removesuffix("'s"))
    if plain.isascii():
        return plain.replace("'", "")
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("'", "")


def _stem(word: str) -> str:
    """A word without its English endings: so lightly that short words and other languages stay whole."""
    if len(word) <= _SHORTEST_STEM or not word.isascii():
        return word
    for suffix, put in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = _without(word, suffix, put)
            break
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST_STEM + 1 else word


def _without(word: str, suffix: str, put: str) -> str:
    if suffix == "s" and word.endswith("ss"):
        return word
    word = word[: -len(suffix)] + put
    doubled = suffix in ("ing", "ed") and word[-1:] == word[-2:-1] and word[-1] not in "lsz"
    return word[:-1] if doubled and len(word) > _SHORTEST_STEM else word


def _number(run: str) -> str:
    joined = re.sub(r"\s", "", run).replace("–", "-")
    return re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", joined)


def _pairs(run: str, start: int) -> Iterator[Term]:
    if len(run) == 1:
        yield Term(run, start)
    for index in range(len(run) - 1):
        yield Term(run[index : index + 2], start + index)
