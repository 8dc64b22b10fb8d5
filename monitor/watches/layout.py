"""Where the words of a document stand: in its own text, in its count of words, in its sentences. Made in parts, when asked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from monitor.text.sentences import sentences
from monitor.watches.document import Document
from monitor.watches.fold import Folded
from monitor.watches.terms import cased_words
from monitor.watches.words import cut

TokenSpan = tuple[int, int]


class Layout:
    """Words are numbered through title and body; the break between them counts as one, numbered `title_end`."""

    def __init__(self, document: Document, *, title: Folded, text: Folded) -> None:
        self._document = document
        self._title = title
        self._text = text
        head = cut(title.text)
        self.title_end = len(head)
        self._folded = [*head, (0, 0), *cut(text.text)]

    def origins(self, spans: tuple[TokenSpan, ...]) -> tuple[tuple[int, int], ...]:
        """The spans in the document's own text."""
        return tuple((self._origin(first)[0], self._origin(last)[1]) for first, last in spans)

    def written(self, span: TokenSpan) -> tuple[str, ...]:
        """The words of the span with their case."""
        ((start, end),) = self.origins((span,))
        return cased_words(self._document.origin[start:end])

    def covering(self, start: int, end: int) -> TokenSpan | None:
        """The words that the stretch of the document's text touches, None when it touches none."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end) - 1
        if first == self.title_end:
            first += 1
        return (first, last) if first <= last else None

    def between(self, left: TokenSpan, right: TokenSpan) -> int:
        """How many words lie between two spans, the left one first; 0 when they are tied together."""
        return max(0, self._numbers[right[0]] - self._numbers[left[1]] - 1)

    def same_side(self, left: TokenSpan, right: TokenSpan) -> bool:
        """Whether both lie in the title or both in the body."""
        return (left[0] < self.title_end) == (right[0] < self.title_end)

    def sentence(self, word: int) -> int:
        """The number of the sentence the word stands in; the title is one, -1."""
        if word <= self.title_end:
            return -1
        return max(1, bisect_right(self._begins, self._text.origin(*self._folded[word])[0]))

    @cached_property
    def opening_end(self) -> int:
        """The number of the first word behind the body's second sentence."""
        behind = (word for word in range(self.title_end + 1, len(self._folded)) if self.sentence(word) > 2)
        return next(behind, len(self._folded))

    @cached_property
    def opening_stop(self) -> int:
        """The offset in the document's text at which the body's third sentence begins."""
        begins = self._begins
        return self._document.body_at + begins[2] if len(begins) > 2 else len(self._document.origin) + 1

    def _origin(self, word: int) -> tuple[int, int]:
        start, end = self._folded[word]
        if word < self.title_end:
            return self._title.origin(start, end)
        at = self._document.body_at
        if word == self.title_end:
            return max(0, at - 1), max(0, at - 1)
        start, end = self._text.origin(start, end)
        return start + at, end + at

    @cached_property
    def _starts(self) -> list[int]:
        return [self._origin(word)[0] for word in range(len(self._folded))]

    @cached_property
    def _ends(self) -> list[int]:
        return [self._origin(word)[1] for word in range(len(self._folded))]

    @cached_property
    def _begins(self) -> list[int]:
        text = self._document.text
        return [start for start, _ in sentences(text, start=0, end=len(text))]

    @cached_property
    def _numbers(self) -> list[int]:
        """Words as a reader counts them: what hangs on by an apostrophe (China's) is no word of its own."""
        numbers: list[int] = []
        number, before = -1, -2
        for word, (start, end) in enumerate(self._folded):
            text = (self._title if word < self.title_end else self._text).text
            tied = start == before + 1 and text[before] == "'"
            number += 0 if tied else 1
            before = end if word != self.title_end else -2
            numbers.append(number)
        return numbers
