"""Folds text for matching and keeps the way back: every folded offset maps to a code point of the original.

Case, Latin accents, width, apostrophes, dashes and traditional Chinese fold; soft hyphens, zero-width marks and bidi controls vanish;
whatever is not a letter or a digit becomes a space, so that a word edge is a space.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from monitor.text.hanzi import SIMPLIFIED


def _plain(char: str) -> str:
    base = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c)).lower()
    return base if len(base) == 1 and base.isascii() else char


_SAME_LENGTH = {
    **{chr(c): _plain(chr(c)) for c in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0xFF01, 0xFF5F))},
    **dict(zip("øđłıħŧǝåأإآٱىةёґ", "odliht" + "eaاااايهег", strict=True)),
    **dict(zip("ØĐŁ", "odl", strict=True)),
    **SIMPLIFIED,
}
_SAME_LENGTH = {char: plain for char, plain in _SAME_LENGTH.items() if char.lower() != plain or not char.isalpha()}
_LONGER = {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "İ": "i", "ﬁ": "fi", "ﬂ": "fl"}
_GONE = "\u00ad\u034f\u061c\u0640\u064b-\u0652\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f\ufe00-\ufe0f"
_UNEVEN = re.compile(f"[{''.join(_LONGER)}{_GONE}]")
_ACCENTED = re.compile(f"[{''.join(re.escape(char) for char in _SAME_LENGTH)}]")
_EDGE = re.compile(r"[\W_\ud800-\udfff]")
_FOREIGN = re.compile("[^\x00-\x7f]")
_ASCII = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text between two spaces, and where its offsets lie in the original."""

    text: str
    breaks: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def origin(self, at: int) -> int:
        """The offset in the original of the offset `at` in `text`."""
        if not self.breaks:
            return at - 1
        place = bisect_right(self.breaks, at - 1) - 1
        return at - 1 + (self.shifts[place] if place >= 0 else 0)


def fold(text: str) -> Folded:
    """The folded text; never raises, whatever the code points."""
    if text.isascii():
        return Folded(f" {text.translate(_ASCII)} ")
    if not _UNEVEN.search(text):
        return Folded(f" {_even(text)} ")
    return _uneven(text)


def folded(name: str) -> str:
    """A name as it looks inside folded text."""
    if name.isascii() and name.isalpha():
        return name.lower()
    return " ".join(fold(name).text.split())


def _even(text: str) -> str:
    """The text folded where no length changes; where a few quotation marks and accents are all that is foreign, ASCII's own way is fast."""
    plain = {char: _slowly(char) for char in set(_FOREIGN.findall(text))}
    if not all(image.isascii() for image in plain.values()):
        return _slowly(text)
    for char, image in plain.items():
        text = text.replace(char, image)
    return text.translate(_ASCII)


def _slowly(text: str) -> str:
    return _EDGE.sub(" ", _ACCENTED.sub(lambda found: _SAME_LENGTH[found[0]], text).lower())


def _uneven(text: str) -> Folded:
    pieces, breaks, shifts = [], [], []
    last = length = shift = 0
    for found in _UNEVEN.finditer(text):
        put = _LONGER.get(found[0], "")
        pieces += [text[last : found.start()], put]
        length += found.start() - last + len(put)
        shift += 1 - len(put)
        last = found.end()
        breaks.append(length - (len(put) > 1))
        shifts.append(shift)
    return Folded(f" {_even(''.join([*pieces, text[last:]]))} ", tuple(breaks), tuple(shifts))
