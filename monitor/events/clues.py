"""Which patterns of a language may match a sentence at all: those one of whose needles stands in it, all sought by one automaton.

A needle of a pattern is a piece of text without which it cannot match, read off its parse tree as RE2's prefilter does. Of a hundred
patterns that a cue is asked, ninety cannot match: to know that once a sentence is cheaper than to try each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from itertools import product
from re import _parser  # type: ignore[attr-defined]  # the only parser of its syntax
from typing import Any, NamedTuple

import ahocorasick_rs

from monitor.events.once import once

SHORTEST = 3
"""A pattern with a shorter needle is always tried: "if" and "he" stand in every other sentence."""
_MASK = "§"
"""A letter of whoever is named."""
_MOST, _FEW = 200, 4
"""Texts that a part of a pattern is spelt out in, and characters of a set that it is; what has more only has needles."""


class Clues:
    """The patterns that a value holds, in parts of its own too, by the needles of each."""

    def __init__(self, holder: object) -> None:
        self._holder = holder

    @property
    def patterns(self) -> Iterator[re.Pattern[str]]:
        """The patterns that the values hold, each as often as it stands there."""
        return _patterns(self._holder)

    def of(self, low: str) -> frozenset[int]:
        """The ids of the patterns that may match in a text, or in any part of it."""
        automaton, owners, always = self._known
        return always.union(*[owners[number] for number, _, _ in automaton.find_matches_as_indexes(low, overlapping=True)])

    @once
    def _known(self) -> tuple[ahocorasick_rs.AhoCorasick, list[frozenset[int]], frozenset[int]]:
        always: set[int] = set()
        owners: dict[str, set[int]] = defaultdict(set)
        for pattern in self.patterns:
            found = needles(pattern)
            if found is None or min(map(len, found), default=SHORTEST) < SHORTEST:
                always.add(id(pattern))
                continue
            for needle in found:
                owners[needle].add(id(pattern))
        return ahocorasick_rs.AhoCorasick(list(owners), store_patterns=False), [*map(frozenset, owners.values())], frozenset(always)


def needles(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Texts of which one stands in all that a pattern matches; None if none are known, empty if it matches nothing."""
    if pattern.flags & ~re.UNICODE:
        return None
    needed = _sequence(_parser.parse(pattern.pattern))
    found = needed.some
    return found and frozenset(one for one in found if not any(other != one and other in one for other in found))


def _patterns(holder: object) -> Iterator[re.Pattern[str]]:
    if isinstance(holder, re.Pattern):
        yield holder
    elif isinstance(holder, tuple):
        for one in holder:
            yield from _patterns(one)
    elif is_dataclass(holder):
        for field in fields(holder):
            yield from _patterns(getattr(holder, field.name, None))


_Texts = frozenset[str] | None


class _Needed(NamedTuple):
    """`whole`: all that a part of a pattern matches, None if that is too much; `some`: of what one stands in that, None if not known."""

    whole: _Texts = None
    some: _Texts = None


_BLANK = _Needed(frozenset({""}))


def _surer(one: _Texts, other: _Texts) -> _Texts:
    """The one whose shortest is longer, of two alike the smaller."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=lambda texts: (min(map(len, texts), default=_MOST), -len(texts)))


def _sequence(parts: Iterable[tuple[object, Any]]) -> _Needed:
    is_whole, some, run = True, None, frozenset({""})
    for operation, given in _ungrouped(parts):
        whole, needed = _part(operation, given)
        some = _surer(some, needed)
        if whole is not None and len(run) * len(whole) <= _MOST:
            run = frozenset(map("".join, product(run, whole)))
            continue
        is_whole, some, run = False, _surer(some, run), whole or frozenset({""})
    return _Needed(run if is_whole else None, _surer(some, run))


def _ungrouped(parts: Iterable[tuple[object, Any]]) -> Iterator[tuple[str, Any]]:
    """The parts, with those of a group in its place."""
    for operation, given in parts:
        if str(operation) == "SUBPATTERN" and not given[1]:
            yield from _ungrouped(given[3])
        else:
            yield str(operation), given


def _part(operation: str, given: Any) -> _Needed:
    match operation:
        case "LITERAL" | "IN":
            return _one_of([(operation, given)] if operation == "LITERAL" else given)
        case "ASSERT_NOT" if not given[1]:
            return _Needed(frozenset(), frozenset())
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return _BLANK
        case "BRANCH":
            return _either([_sequence(branch) for branch in given[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeated(*given)
        case "FAILURE":
            return _Needed(frozenset(), frozenset())
    return _Needed()


def _one_of(choices: Sequence[tuple[object, Any]]) -> _Needed:
    """One character; what masks a name may stand for any."""
    if len(choices) > _FEW or any(str(operation) != "LITERAL" or chr(code) == _MASK for operation, code in choices):
        return _Needed()
    return _Needed(frozenset(chr(code) for _, code in choices))


def _either(branches: Sequence[_Needed]) -> _Needed:
    wholes = [whole for whole, _ in branches if whole is not None]
    needed = [some for _, some in branches if some is not None]
    whole = frozenset[str]().union(*wholes)
    return _Needed(
        whole if len(wholes) == len(branches) and len(whole) <= _MOST else None,
        frozenset[str]().union(*needed) if len(needed) == len(branches) else None,
    )


def _repeated(least: int, most: int, parts: Iterable[tuple[object, Any]]) -> _Needed:
    whole, some = _sequence(parts)
    if least:
        return _Needed(whole if most == 1 else None, some)
    return _Needed(whole | {""} if most == 1 and whole is not None else None)
