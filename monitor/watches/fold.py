"""Folds text for matching and keeps the way back to the original.

Folding is NFKC, full case folding, Latin accents off, one apostrophe, one dash; soft hyphens and
zero-width marks vanish. Folding may change the length ("ß" -> "ss"), so every folded code point
remembers the stretch of the original it stands for.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_GONE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_IS_GONE = re.compile(f"[{_GONE}]")
_APOSTROPHES = "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u02bb\u00b4\u0060\uff07\u055a\ua78c"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d"
_ONE_FORM = {**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(_DASHES, "-")}
_FEW = 30
_LETTERS = dict(zip("øłđħıðŧþæœ", ("o", "l", "d", "h", "i", "d", "t", "th", "ae", "oe"), strict=True))


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `starts[i]` and `ends[i]` bound what its i-th code point stands for, both None when nothing moved."""

    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that the folded stretch start-end (not empty) stands for."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """The folded text with its way back; never raises, whatever the code points."""
    if text.isascii():
        return Folded(text.lower().replace("`", "'"))
    distinct = set(text)
    if all(map(_stands_alone, distinct)):
        return Folded(_fold_evenly(text, [char for char in distinct if not char.isascii()]))
    return _fold_unevenly(text)


def folded(text: str, *, cased: bool = False) -> str:
    """Only the folded text; with `cased` everything but the case is folded."""
    return "".join(_fold_cluster(text[start:end], cased=cased) for start, end in _clusters(text))


def _fold_evenly(text: str, odd: list[str]) -> str:
    """Every letter to one letter. Few odd letters are replaced one by one, much faster than a table for all."""
    forms = {char: _fold_cluster(char, cased=False) for char in odd}
    if len(odd) > _FEW or any(form.lower() != form for form in forms.values()):
        return text.translate({ord(char): _fold_cluster(char, cased=False) for char in set(text)})
    for char, form in forms.items():
        text = text.replace(char, form)
    return text.lower().replace("`", "'")


@lru_cache(maxsize=20_000)
def _stands_alone(char: str) -> bool:
    return len(_fold_cluster(char, cased=False)) == 1 and not _continues(char)


@lru_cache(maxsize=20_000)
def _continues(char: str) -> bool:
    if unicodedata.category(char)[0] == "M" or _IS_GONE.match(char):
        return True
    return "\u1160" <= char <= "\u11ff" or char in "\uff9e\uff9f"


@lru_cache(maxsize=20_000)
def _fold_cluster(cluster: str, *, cased: bool) -> str:
    """A base letter with its marks, folded as a whole so that NFKC may compose it."""
    plain = "".join(_ONE_FORM.get(char, char) for char in _IS_GONE.sub("", cluster))
    plain = unicodedata.normalize("NFKC", plain)
    if not cased:
        plain = unicodedata.normalize("NFKC", plain.casefold())
    if plain and _is_latin(plain[0]):
        plain = "".join(char for char in unicodedata.normalize("NFD", plain) if unicodedata.category(char) != "Mn")
        plain = plain if cased else "".join(_LETTERS.get(char, char) for char in plain)
    if len(plain) > 1 and not any(char.isalnum() for char in plain):
        return " "
    return "".join(_ONE_FORM.get(char, char) for char in plain)


def _is_latin(char: str) -> bool:
    return char.isascii() or "LATIN" in unicodedata.name(char, "")


def _clusters(text: str) -> list[tuple[int, int]]:
    heads = [at for at, char in enumerate(text) if at == 0 or not _continues(char)]
    return list(zip(heads, [*heads[1:], len(text)], strict=True))


def _fold_unevenly(text: str) -> Folded:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        piece = _fold_cluster(text[start:end], cased=False)
        pieces.append(piece)
        starts += [start] * len(piece)
        ends += [end] * len(piece)
    return Folded("".join(pieces), starts, ends)
