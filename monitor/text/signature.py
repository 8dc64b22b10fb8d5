"""Copies of a text: two signatures to find them, exact shingle containment to prove it, facts compared apart.

The body's signature are anchors: of every 24 neighbouring shingles the one with the smallest hash (winnowing;
Schleimer, Wilkerson, Aiken 2003), which two texts share for certain when they share a run of 27 words. That of the
first 80 words are MinHash bands, which find a short text in which a word was changed. MinHash of the whole body finds
nothing that these miss (docs/design.md). Simhash fails on any added or cut text and is not used.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rensa import RMinHash

from monitor.text.terms import Term, terms, terms_held, texts

SIGNATURE_VERSION = "1"
"""Part of every band key: keys of another version never meet; golden keys in the tests hold it to its word."""

_BANDS, _ROWS, _SEED = 16, 8, 1
_BAND_BYTES = 4 * _ROWS
_LEDE_WORDS = 80
_WIDTH = 3
_SHORTEST = 8
_COPY_SHARE = 0.45
_ANCHOR_WIDTH, _WINDOW, _ANCHORED_WORDS = 4, 24, 600
_HELD = 32
"""Texts whose words and shingles are kept in a process: the newest of an agency are compared with one article after another."""


class Likeness(StrEnum):
    """How two texts stand to each other."""

    SAME = "same text"
    COPY = "copy"
    CORRECTED = "copy with other numbers or names"
    OTHER = "other text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The verdict with what it rests on: shared part of the shorter text, and facts that differ ("24 / 12")."""

    likeness: Likeness
    contained: float
    facts: tuple[str, ...] = ()


@lru_cache(maxsize=2)
def bands(text: str) -> tuple[str, ...]:
    """The band keys of a text's lede and the anchors of its body ("l:1:00:9f3c...", "w:1:..."); none below 8 words."""
    words = tuple([term.text for term in terms_held(text)])
    if len(words) < _SHORTEST:
        return ()
    return _lede(_shingles(words[:_LEDE_WORDS])) + _anchors(words[:_ANCHORED_WORDS])


def contained(left: str, right: str) -> float:
    """The share of the shorter text's shingles (three words or character pairs) that the longer one has, 0 to 1."""
    return _contained(_words(left), _words(right))


def compare(left: str, right: str) -> Comparison:
    """Whether one text is a copy of (or a cut from) the other, and which numbers or names changed between them."""
    first, second = _words(left), _words(right)
    if first == second:
        return Comparison(likeness=Likeness.SAME, contained=1.0)
    share = max(_contained(first, second), _contained(first[:_LEDE_WORDS], second[:_LEDE_WORDS]))
    if share < _COPY_SHARE or min(len(first), len(second)) < _SHORTEST:
        return Comparison(likeness=Likeness.OTHER, contained=share)
    changed = _changed_facts(left, right)
    return Comparison(likeness=Likeness.CORRECTED if changed else Likeness.COPY, contained=share, facts=changed)


@lru_cache(maxsize=_HELD)
def _words(text: str) -> tuple[str, ...]:
    return tuple(texts(text))


@lru_cache(maxsize=2 * _HELD)
def _shingles(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_runs(words, _WIDTH) or words)


def _runs(words: Sequence[str], width: int) -> list[str]:
    """Every so many neighbouring words as one text."""
    return [" ".join(run) for run in zip(*(words[start:] for start in range(width)), strict=False)]


def _lede(shingles: Iterable[str]) -> tuple[str, ...]:
    signature = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    signature.update(list(shingles))
    raw = struct.pack(f">{_BANDS * _ROWS}I", *signature.digest())
    rows = [raw[start : start + _BAND_BYTES] for start in range(0, len(raw), _BAND_BYTES)]
    return tuple([f"l:{SIGNATURE_VERSION}:{band:02d}:{_short(row)}" for band, row in enumerate(rows)])


def _anchors(words: Sequence[str]) -> tuple[str, ...]:
    runs = _runs(words, _ANCHOR_WIDTH)
    hashes = [zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in runs]
    smallest = _window_minima(hashes)
    return tuple(sorted(f"w:{SIGNATURE_VERSION}:{hashes[place]:08x}{len(runs[place]):02x}" for place in smallest))


def _window_minima(hashes: list[int]) -> set[int]:
    """The places of the smallest hash of every window of neighbours, of equal ones the first."""
    width = min(_WINDOW, len(hashes)) or 1
    found, smallest = set(), -1
    for start in range(len(hashes) - width + 1):
        newest = start + width - 1
        if smallest < start:
            smallest = min(range(start, start + width), key=hashes.__getitem__)
        elif hashes[newest] < hashes[smallest]:
            smallest = newest
        found.add(smallest)
    return found


def _short(row: bytes) -> str:
    return hashlib.blake2b(row, digest_size=8).hexdigest()


def _contained(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    one, other = _shingles(first), _shingles(second)
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def _changed_facts(left: str, right: str) -> tuple[str, ...]:
    """Numbers and names that stand between the same neighbours with another value on the other side."""
    first, second = _facts(left), _facts(right)
    return tuple(sorted(f"{value} / {second[place]}" for place, value in first.items() if second.get(place, value) != value))


def _facts(text: str) -> dict[tuple[str, str], str]:
    sequence = list(terms(text))
    inner = range(1, len(sequence) - 1)
    return {(sequence[i - 1].text, sequence[i + 1].text): sequence[i].text for i in inner if _is_fact(sequence[i])}


def _is_fact(term: Term) -> bool:
    return term.number or term.name
