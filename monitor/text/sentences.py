"""Cuts text into sentences that survive "U.S.", "Sept.", initials, closing quotes, datelines and CJK full stops.

Rules of the kind Grefenstette and Tapanainen (1994) describe: a full stop ends a sentence unless the word before it is
a known abbreviation or initial, or the next word is lower-case. No sentence is longer than `LONGEST` code points.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

LONGEST = 1500

_STOP = re.compile(r"[.!?…。！？\n](?:(?<=[.!?…])[.!?…]*[\"'”’»)\]]*(?=\s)|(?<=[。！？])[。！？]*[”’」』）\"]*|(?<=\n)\n*)")
"""Begins with one set of characters, which the search leaps to; alternatives in front would be tried at every character."""
_ABBREVIATED = frozenset(
    "mr mrs ms dr prof gen lt col maj capt sgt sen rep gov adm amb rev hon st sr jr vs etc inc ltd co corp no art jan feb mar apr jun "
    "jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx dept est fig gov min pres sec supt e.g i.e a.m p.m ret "
    "messrs vice cmdr brig pvt u.s u.n u.k d.c e.u u.s.a u.a.e sra dra mme mlle m av ee.uu ee uu".split()
)
_STARTERS = frozenset(
    "The A An He She It They We In On At But And This That These Those His Her Their Its As After Before When While If There However "
    "Both Earlier Meanwhile Officials Analysts President".split()
)
_COUNTED = frozenset(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahrestag Jahrhundert Weltkrieg Gipfel Tag Mal "
    "Runde Sanktionspaket Amtszeit Parteitag Geburtstag Platz Staat Breitengrad".split()
)
"""What a German number with a full stop counts: "am 3. Juli"."""
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_ENDS_WORD = re.compile(r"([^\s(\"'“‘]+)\.$")
_NEXT = re.compile(r"[\s\"'“‘(«]*([^\s,.;:!?]+)")
_DATELINE = re.compile(
    r"\s*(?:[A-Z][A-Z'.\-]+(?:[ /][A-Z][A-Z'.\-]*)*(?:, [A-Z][\w. ]{1,24})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?: ?\((?:AP|AFP|Reuters|REUTERS|Xinhua|UPI|TASS|Kyodo|Yonhap|dpa|EFE|ANSA)[^)]{0,20}\))?(?: ?[-–—]{1,2} |: ))"
)


def sentences(text: str, *, start: int, end: int) -> list[tuple[int, int]]:
    """The (start, end) of each sentence of text[start:end], trimmed, in order; blank ones are left out."""
    cuts = [start, *_cuts(text, start, end), end]
    spans = [_trim(text, left, right) for left, right in itertools.pairwise(cuts)]
    if any(right - left > LONGEST for left, right in spans):
        spans = [piece for left, right in spans for piece in _shorten(text, left, right)]
    return [span for span in spans if span[0] < span[1]]


def dateline(text: str, *, start: int, end: int) -> int:
    """Where the news begins after a dateline ("BEIJING (AP) - ", "GAZA CITY: "); `start` if there is none."""
    found = _DATELINE.match(text, start, min(end, start + 90))
    return found.end() if found else start


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, stop):
            yield stop.end()


def _ends(text: str, stop: re.Match[str]) -> bool:
    mark = stop[0]
    if mark[0] != "." or len(mark.rstrip("\"'”’»)]")) > 1:
        return mark[0] not in "!?…" or not _follows_lower(text, stop.end())
    begin = max(stop.start() - 20, text.rfind(" ", max(0, stop.start() - 20), stop.start()) + 1, 0)
    before = text[begin : stop.start()]
    if before.isalpha() and before.islower() and before not in _ABBREVIATED and len(before) < 20:
        return not _follows_lower(text, stop.end())
    if before.isdigit() and len(before) <= 2 and (counted := _NEXT.match(text, stop.end())) and counted[1] in _COUNTED:
        return False
    word = _ENDS_WORD.search(text, begin, stop.start() + 1)
    if word and _is_abbreviation(word[1]):
        following = _NEXT.match(text, stop.end())
        return following is not None and _starts_after(word[1].lower(), following[1])
    return not _follows_lower(text, stop.end())


def _starts_after(abbreviation: str, word: str) -> bool:
    """Whether a word that follows an abbreviation opens a sentence: "at 5 p.m. President X said", but "U.S. President X"."""
    if abbreviation in ("a.m", "p.m", "jr"):
        return word in _STARTERS
    return abbreviation in ("u.s", "u.n", "u.k", "d.c", "e.u") and word in _STARTERS - {"President"}


def _is_abbreviation(word: str) -> bool:
    return word.lower() in _ABBREVIATED or (len(word) == 1 and word.isupper()) or bool(_INITIALS.fullmatch(word))


def _follows_lower(text: str, at: int) -> bool:
    if text[at : at + 1] == " " and text[at + 1 : at + 2].isalpha():
        return text[at + 1].islower()
    following = _NEXT.match(text, at, at + 60)
    return bool(following) and following is not None and following[1][0].islower()


def _trim(text: str, left: int, right: int) -> tuple[int, int]:
    piece = text[left:right]
    return left + len(piece) - len(piece.lstrip()), right - len(piece) + len(piece.rstrip())


def _shorten(text: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    while right - left > LONGEST:
        cut = text.rfind(" ", left + 1, left + LONGEST)
        cut = cut if cut > left else left + LONGEST
        yield left, cut
        left = cut
    yield left, right
