"""NEAR, ADJ and SAME over spans of words. For each span only its nearest neighbour on either side counts,
so that a text full of one word costs no more than its sorting.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from monitor.watches.layout import Layout, TokenSpan
from monitor.watches.tree import Link

Chain = tuple[TokenSpan, ...]


def chains(operands: Sequence[Sequence[TokenSpan]], links: Sequence[Link], layout: Layout) -> list[Chain]:
    """One span of each operand, neighbours keeping their links: one chain for every span of the last operand that has any."""
    reached: list[Chain] = [(span,) for span in operands[0]]
    for link, spans in zip(links, operands[1:], strict=True):
        reached = _extend(reached, spans, link, layout)
    return reached


def _extend(reached: list[Chain], spans: Sequence[TokenSpan], link: Link, layout: Layout) -> list[Chain]:
    if link.kind == "SAME":
        by_sentence = {layout.sentence(chain[-1][0]): chain for chain in reversed(reached)}
        return [(*by_sentence[sentence], span) for span in spans if (sentence := layout.sentence(span[0])) in by_sentence]
    neighbours = _Neighbours(reached)
    found: list[Chain] = []
    for span in spans:
        near = [chain for chain in neighbours.of(span, ordered=link.kind == "ADJ") if gap(chain[-1], span, layout) is not None]
        best = min(near, key=lambda chain: gap(chain[-1], span, layout) or 0, default=None)
        if best is not None and (gap(best[-1], span, layout) or 0) <= link.distance:
            found.append((*best, span))
    return found


class _Neighbours:
    """Chains by where their last span ends and begins."""

    def __init__(self, reached: list[Chain]) -> None:
        self._by_end = sorted(reached, key=lambda chain: chain[-1][1])
        self._ends = [chain[-1][1] for chain in self._by_end]
        self._by_start = sorted(reached, key=lambda chain: chain[-1][0])
        self._starts = [chain[-1][0] for chain in self._by_start]

    def of(self, span: TokenSpan, *, ordered: bool) -> list[Chain]:
        """The nearest chain before the span and, unless `ordered`, the nearest one behind it."""
        before = bisect_left(self._ends, span[0])
        after = bisect_right(self._starts, span[1])
        found = self._by_end[before - 1 : before] if before else []
        return found if ordered else found + self._by_start[after : after + 1]


def gap(left: TokenSpan, right: TokenSpan, layout: Layout) -> int | None:
    """How many words lie between two spans in either order; None for spans that overlap or lie on both sides of the break."""
    if not layout.same_side(left, right):
        return None
    if left[1] < right[0]:
        return layout.between(left, right)
    return layout.between(right, left) if right[1] < left[0] else None


def shortest(left: Sequence[TokenSpan], right: Sequence[TokenSpan], *, ordered: bool, layout: Layout) -> int | None:
    """The fewest words between a span of the one and a span of the other, None when no pair can be close."""
    neighbours = _Neighbours([(span,) for span in left])
    gaps = [gap(chain[-1], span, layout) for span in right for chain in neighbours.of(span, ordered=ordered)]
    return min((found for found in gaps if found is not None), default=None)
