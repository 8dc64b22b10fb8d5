"""From a place in a page's line back to the folded text, without cutting that into words again.

In the line exactly one space stands between words; in the spaced text there may be more. Only where there
are more do the two drift apart, so the drift is kept as a short sorted list.
"""

from __future__ import annotations

from bisect import bisect_right


class Gaps:
    """The drift of one part (title or body) whose words begin at `at` in the line."""

    def __init__(self, spaced: str, *, at: int) -> None:
        first = len(spaced) - len(spaced.lstrip(" "))
        self._places = [at]
        self._drifts = [first - at]
        self._measure(spaced, first)

    def folded(self, place: int) -> int:
        """The offset in the folded text of a letter that stands at `place` in the line."""
        return place + self._drifts[bisect_right(self._places, place) - 1]

    def _measure(self, spaced: str, first: int) -> None:
        drift = self._drifts[0]
        gap = spaced.find("  ", first)
        while gap >= 0:
            end = gap + 2
            while spaced.startswith(" ", end):
                end += 1
            drift += end - gap - 1
            self._places.append(end - drift)
            self._drifts.append(drift)
            gap = spaced.find("  ", end)
