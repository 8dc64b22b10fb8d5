"""Which patterns of a language may match a sentence at all: those one of whose needles stands in it, all sought by one automaton.

Of a hundred patterns that a cue is asked, ninety cannot match: to know that once a sentence is cheaper than to try each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import ahocorasick_rs

from monitor.events.needles import needles
from monitor.events.once import once

SHORTEST = 3
"""A pattern with a shorter needle is always tried: "if" and "he" stand in every other sentence."""


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


def _patterns(holder: object) -> Iterator[re.Pattern[str]]:
    if isinstance(holder, re.Pattern):
        yield holder
    elif isinstance(holder, tuple):
        for one in holder:
            yield from _patterns(one)
    elif is_dataclass(holder):
        for field in fields(holder):
            yield from _patterns(getattr(holder, field.name, None))
