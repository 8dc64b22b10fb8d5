"""A piece of a document as patterns see it: folded, with names masked, and which patterns may match in it at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from monitor.events.grammar import Grammar
from monitor.events.once import once
from monitor.model.mention import Mention
from monitor.text.sentences import LONGEST

MASK = "§"


@dataclass(frozen=True, kw_only=True)
class Line:
    """`low` is folded with mentions masked by § signs, `plain` as it was written; both begin at `start` in the document."""

    start: int
    low: str
    plain: str
    grammar: Grammar
    mentions: tuple[Mention, ...]

    @once
    def _clues(self) -> frozenset[int]:
        """The ids of the patterns of its grammar that may match in it."""
        return self.grammar.clues.of(self.low)

    def may_hold(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern of its grammar may match in it, or in any piece of it."""
        return id(pattern) in self._clues

    def may_hold_any(self, *patterns: re.Pattern[str]) -> bool:
        """Whether one of these patterns may."""
        return not self._clues.isdisjoint(map(id, patterns))

    def search(self, pattern: re.Pattern[str], start: int = 0, end: int = LONGEST) -> re.Match[str] | None:
        """Where a pattern of its grammar is found first."""
        return pattern.search(self.low, start, end) if id(pattern) in self._clues else None

    def match(self, pattern: re.Pattern[str], start: int = 0, end: int = LONGEST) -> re.Match[str] | None:
        """What a pattern of its grammar takes in from `start` on."""
        return pattern.match(self.low, start, end) if id(pattern) in self._clues else None


def masked(low: str, mentions: Sequence[Mention], start: int, end: int) -> str:
    """The folded sentence with every mention replaced by § signs of the same length."""
    pieces, last = [], start
    for mention in mentions:
        pieces += [low[last : mention.start], MASK * (mention.end - mention.start)]
        last = mention.end
    return "".join([*pieces, low[last:end]])
