r"""A document cut into words once, with everything that many watches ask of it remembered.

The words of title and text stand in one string, " title words \n body words ", so that a phrase with a
space on either side is found at word edges by plain substring search and never across the break.
"""

from __future__ import annotations

import re
from functools import cached_property

from monitor.model.ids import EntityId
from monitor.model.watch import Hit
from monitor.watches import zones
from monitor.watches.document import Document
from monitor.watches.fold import fold
from monitor.watches.gaps import Gaps
from monitor.watches.layout import Layout, TokenSpan
from monitor.watches.vocabulary import Vocabulary
from monitor.watches.words import spaced, texts

ANYONE = ("country", "person", "org", "office", "list", "id")


class Page:
    """One document ready to be asked. Token spans are (first word, last word); the break counts as a word."""

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self.document = document
        self.vocabulary = vocabulary
        self._title = fold(document.title)
        self._text = fold(document.text)
        title, text = texts(self._title.text), texts(self._text.text)
        self.words = {*title, *text}
        head = " ".join(["", *title])
        self.line = f"{head} \n {' '.join(text)} "
        self._break = len(head) + 1
        self.memo: dict[object, int] = {}
        self.spans: dict[object, tuple[TokenSpan, ...]] = {}
        self.hits: dict[object, Hit] = {}
        self._ids: dict[tuple[str, str], frozenset[EntityId]] = {}

    def absent(self, zone: int) -> int:
        """What it means that something was not found in the zone: 0 surely not there, 1 cannot tell yet."""
        return 0 if self.document.body_known or not zone & ~zones.TITLE else 1

    def bounds(self, zone: int) -> tuple[int, int]:
        """The stretch of `line` that the zone covers."""
        start = 0 if zone & zones.TITLE else self._break + 1
        if not zone:
            return 0, 0
        if zone & zones.REST:
            return start, len(self.line)
        return start, self._opening_end() if zone & zones.OPENING else self._break

    def found(self, needle: str, zone: int) -> list[int]:
        """Where the needle stands in `line`, overlaps included."""
        at, end = self.bounds(zone)
        places: list[int] = []
        while (at := self.line.find(needle, at, end)) >= 0:
            places.append(at)
            at += 1
        return places

    def searched(self, pattern: re.Pattern[str], zone: int) -> list[int]:
        """Where the pattern (a look-ahead, so that overlaps count) holds in `line`."""
        start, end = self.bounds(zone)
        return [found.start() for found in pattern.finditer(self.line, start, end)]

    def spans_of(self, places: list[int], length: int) -> tuple[TokenSpan, ...]:
        """The token spans of `length` words that begin at the places."""
        spans: list[TokenSpan] = []
        index = at = 0
        for place in places:
            index += self.line.count(" ", at, place)
            at = place
            spans.append((index, index + length - 1))
        return tuple(spans)

    def stretches(self, needle: str, zone: int) -> tuple[tuple[int, int], ...] | None:
        """Where the needle stands in the document's own text; None where the layout must be asked instead."""
        if not self._gaps:
            return None
        title, body = self._gaps
        body_at = self.document.body_at
        found: list[tuple[int, int]] = []
        for place in self.found(needle, zone):
            end = place + len(needle) - 1 if needle[-1] == " " else self.line.index(" ", place + len(needle))
            in_title = place < self._break
            gaps, text = (title, self._title) if in_title else (body, self._text)
            start, stop = text.origin(gaps.folded(place + 1), gaps.folded(end - 1) + 1)
            found.append((start, stop) if in_title else (start + body_at, stop + body_at))
        return tuple(found)

    def ids(self, kind: str, value: str) -> frozenset[EntityId]:
        """The entities a name stands for on the document's day."""
        key = (kind, value)
        if key not in self._ids:
            self._ids[key] = self.vocabulary.lookup(kind, value, on=self.document.date)
        return self._ids[key]

    def anyone(self, value: str) -> frozenset[EntityId]:
        """The entities a role's value stands for, whatever their kind."""
        key = ("", value)
        if key not in self._ids:
            self._ids[key] = frozenset[EntityId]().union(*(self.ids(kind, value) for kind in ANYONE))
        return self._ids[key]

    @cached_property
    def _gaps(self) -> tuple[Gaps, Gaps] | None:
        title, body = spaced(self._title.text), spaced(self._text.text)
        if title is None or body is None:
            return None
        return Gaps(title, at=1), Gaps(body, at=self._break + 2)

    @cached_property
    def layout(self) -> Layout:
        """Where every word stands; made only when a match is reported or a distance asked."""
        return Layout(self.document, title=self._title, text=self._text)

    def _opening_end(self) -> int:
        at = self._break + 1
        for _ in range(self.layout.opening_end - self.layout.title_end - 1):
            at = self.line.index(" ", at + 1)
        return at + 1
