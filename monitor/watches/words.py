"""Cuts folded text into words.

A word is a run of letters, digits and their marks. A hyphen is an edge except after a prefix that turns
the meaning (de-escalation is one word); an apostrophe is an edge too, so that `China` is found in
China's. In scripts without spaces (Han, Kana, Thai and their like) every code point is a word, which
makes a phrase search a substring search.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

PREFIXES = ("de", "non", "anti", "counter", "re", "pre", "un", "ex", "post", "mis", "dis", "co", "contra", "quasi", "pseudo")

_SPACELESS = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59\u0e81-\u0edf\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u17e0-\u17e9"
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_IS_SPACELESS = re.compile(f"[{_SPACELESS}]")
_PLAIN = re.compile(r"\w+")
_MIXED = re.compile(rf"[^\W{_SPACELESS}]+|[{_SPACELESS}]")
_ASCII_EDGES = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
_JOINT = re.compile("-(?:" + "|".join(rf"(?<=\b{prefix}-)" for prefix in PREFIXES) + r")(?=\w)")


def texts(folded: str) -> list[str]:
    """The words in order, as they are compared."""
    joined = _join(folded)
    plain = spaced(joined)
    return _cutter(joined).findall(joined) if plain is None else plain.split()


def spaced(folded: str) -> str | None:
    """The same text with a space for everything that is in no word, every word where it stood; None for text with
    spaceless scripts or marks, whose words do not all have spaces between.
    """
    joined = _join(folded)
    if joined.isascii():
        return joined.translate(_ASCII_EDGES)
    if _cutter(joined) is not _PLAIN:
        return None
    for char in set(joined):
        if not (char.isalnum() or char == "_"):
            joined = joined.replace(char, " ")
    return joined


def cut(folded: str) -> list[tuple[int, int]]:
    """Where the words stand in the folded text, in order."""
    joined = _join(folded)
    return list(map(re.Match.span, _cutter(joined).finditer(joined)))


def is_spaceless(char: str) -> bool:
    """Whether the character's script is written without spaces."""
    return bool(_IS_SPACELESS.match(char))


def _join(folded: str) -> str:
    return _JOINT.sub("_", folded) if "-" in folded else folded


def _cutter(folded: str) -> re.Pattern[str]:
    if folded.isascii():
        return _PLAIN
    if any(map(_is_mark, set(folded))):
        return _with_marks()
    return _MIXED if _IS_SPACELESS.search(folded) else _PLAIN


@lru_cache(maxsize=20_000)
def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"


@lru_cache(maxsize=1)
def _with_marks() -> re.Pattern[str]:
    marks = "".join(char for char in map(chr, range(0x300, 0x10000)) if _is_mark(char) and not is_spaceless(char))
    return re.compile(rf"(?:[^\W{_SPACELESS}]|[{marks}])+|[{_SPACELESS}]")
