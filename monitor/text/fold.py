"""Folds text for matching without losing the place: every folded offset leads back to a code point of the original.

Case, Latin accents, width, quotation marks, apostrophes, dashes and traditional Chinese fold one to one; soft hyphens, zero-width marks,
bidi controls and combining marks vanish, and only then is a map of offsets kept.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from monitor.text.hanzi import SIMPLIFIED

_GONE = re.compile("[\u00ad\u034f\u061c\u0640\u064b-\u0652\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f\ufe00-\ufe0f]")
_SAME = {
    **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
    **dict.fromkeys("“”„‟«»″「」『』《》", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "),
    **dict(zip("øđłħŧØĐŁёЁ", "odlhtodlее", strict=True)),
    **SIMPLIFIED,
}
_ASCII_WORDS = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}
_FOREIGN = re.compile("[^\x00-\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """`plain` keeps case, without vanishing marks; `low` is folded, punctuation kept; `hay` has spaces for punctuation.

    All three have the same length; `hay` is asked through `low` offsets.
    """

    plain: str
    low: str
    hay: str
    origins: tuple[int, ...] = ()

    def origin(self, at: int) -> int:
        """The offset in the original of offset `at` in `plain`; ends map to ends."""
        if not self.origins:
            return at
        return self.origins[at] if at < len(self.origins) else self.origins[-1] + 1 if self.origins else at

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original of one in `plain` that is not empty."""
        return (self.origin(start), self.origin(end - 1) + 1) if self.origins else (start, end)

    def place(self, at: int) -> int:
        """The offset in `plain` of offset `at` in the original."""
        return bisect_left(self.origins, at) if self.origins else at


class _Table(dict[int, str]):
    """Fills itself: what a function makes of every code point met so far."""

    def __init__(self, change: Callable[[str], str]) -> None:
        super().__init__()
        self._change = change

    def __missing__(self, code: int) -> str:
        value = self[code] = self._change(chr(code))
        return value


def fold(text: str) -> Folded:
    """The folded text; never raises, whatever the code points (lone surrogates become spaces)."""
    if text.isascii():
        return Folded(plain=text, low=text.lower(), hay=text.translate(_ASCII_WORDS))
    origins: tuple[int, ...] = ()
    if _GONE.search(text):
        kept = [(at, char) for at, char in enumerate(text) if not _GONE.match(char)]
        origins = tuple(at for at, _ in kept)
        text = "".join(char for _, char in kept)
    low = _low(text)
    hay = low.translate(_ASCII_WORDS if low.isascii() else _WORDS)
    return Folded(plain=text, low=low, hay=hay, origins=origins)


def folded(words: str) -> str:
    """A cue as it looks inside `Folded.hay`, single spaces between its words."""
    return " ".join(fold(words).hay.split())


def accented(text: Folded, words: re.Pattern[str]) -> Folded:
    """The folded text in which what `words` finds, whole words in lower case, keeps its accents."""
    found = [(one.start(), one[0]) for one in words.finditer(text.plain.lower())] if not text.plain.isascii() else []
    if not found or len(text.plain.lower()) != len(text.plain):
        return text
    return replace(text, low=_written(text.low, found), hay=_written(text.hay, found))


def _written(text: str, words: Sequence[tuple[int, str]]) -> str:
    pieces, last = [], 0
    for at, word in words:
        pieces += [text[last:at], word]
        last = at + len(word)
    return "".join([*pieces, text[last:]])


def _low(text: str) -> str:
    """The text through the table; where a few quotation marks and accents are all that is foreign, ASCII's own way is the fast one."""
    plain = {char: _TABLE[ord(char)] for char in set(_FOREIGN.findall(text))}
    if not all(image.isascii() for image in plain.values()):
        return text.translate(_TABLE)
    text = text.replace("`", "'").replace("\t", " ")  # all that the table changes in ASCII beside case
    for char, image in plain.items():
        text = text.replace(char, image)
    return text.lower()


def _fold_one(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if "\ud800" <= char <= "\udfff":
        return " "
    base = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c)).lower()
    if len(base) == 1 and base.isascii():
        return base
    low = char.lower()
    return low if len(low) == 1 else char


_TABLE = _Table(_fold_one)
_WORDS = _Table(lambda char: char if char.isalnum() else " ")
