"""Parts what a language writes as one word with the next, so that a preposition is a word of its own ("لروسيا" -> "ل روسيا" in Arabic)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from monitor.events.constructions import NEVER
from monitor.events.grammar import Grammar
from monitor.model.mention import Mention
from monitor.text.fold import Folded, fold


class Parting:
    """Where a text is parted, and how its offsets move."""

    __slots__ = ("_at", "_put", "_shifts")

    def __init__(self, text: Folded, mentions: Sequence[Mention], grammar: Grammar) -> None:
        cuts = _cuts(text, mentions, grammar)
        self._at = sorted(cuts)
        self._put = [cuts[at] for at in self._at]
        self._shifts = [0, *accumulate(map(len, self._put))]

    def text(self, text: Folded) -> Folded:
        """The text with its joined words parted; its offsets lead back to the original."""
        if not self._at:
            return text
        plain, origins, last = "", [], 0
        for at, put in zip([*self._at, len(text.plain)], [*self._put, ""], strict=True):
            plain += text.plain[last:at] + put
            origins += [*map(text.origin, range(last, at)), *[text.origin(at)] * len(put)]
            last = at
        spread = fold(plain)
        return Folded(plain=plain, low=spread.low, hay=spread.hay, origins=tuple(origins))

    def mentions(self, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """The mentions where they stand in it."""
        if not self._at:
            return tuple(mentions)
        return tuple(replace(one, start=self.moved(one.start), end=self.moved(one.end, opens=False)) for one in mentions)

    def moved(self, at: int, *, opens: bool = True) -> int:
        """Where an offset is then; what only ends there stays before a space that is put there."""
        return at + self._shifts[(bisect_right if opens else bisect_left)(self._at, at)]


def _cuts(text: Folded, mentions: Sequence[Mention], grammar: Grammar) -> dict[int, str]:
    """Where a space is put, by offset, with the letter that the joining swallowed."""
    if grammar.proclitics is NEVER:
        return {}
    cuts = {one.end(): f" {grammar.swallowed}" if one.lastgroup else " " for one in grammar.proclitics.finditer(text.low)}
    inside = (one.start for one in mentions if one.start and text.plain[one.start - 1].isalpha())
    return cuts | dict.fromkeys(inside, " ")
