"""Where the words of a document stand: in its own text, in its count of words, in its sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from monitor.watches.document import Document
from monitor.watches.fold import Folded
from monitor.watches.sentences import sentence_starts
from monitor.watches.terms import cased_words
from monitor.watches.words import words

TokenSpan = tuple[int, int]
_BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Layout:
    """Parallel lists, one item a word; the break between title and body is a word of its own.

    `numbers` counts words as a reader does (China's is one), `sentences` numbers the sentences (the title
    is one), `opening_end` is the first word behind the body's second sentence.
    """

    origin: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    numbers: list[int]
    sentences: list[int]
    title_end: int
    opening_end: int

    def origins(self, spans: tuple[TokenSpan, ...]) -> tuple[tuple[int, int], ...]:
        """The spans in the document's own text."""
        return tuple((self.starts[first], self.ends[last]) for first, last in spans)

    def written(self, span: TokenSpan) -> tuple[str, ...]:
        """The words of the span with their case."""
        return cased_words(self.origin[self.starts[span[0]] : self.ends[span[1]]])

    def covering(self, start: int, end: int) -> TokenSpan | None:
        """The words that the stretch of the document's text touches, None when it touches none."""
        first = bisect_right(self.ends, start)
        last = bisect_left(self.starts, end) - 1
        return (first, last) if first <= last else None

    def between(self, left: TokenSpan, right: TokenSpan) -> int:
        """How many words lie between two spans, the left one first; 0 when they are tied together."""
        return max(0, self.numbers[right[0]] - self.numbers[left[1]] - 1)

    def same_side(self, left: TokenSpan, right: TokenSpan) -> bool:
        """Whether both lie in the title or both in the body."""
        return (left[0] < self.title_end) == (right[0] < self.title_end)


def layout_of(document: Document, *, title: Folded, text: Folded) -> Layout:
    """The layout of a document whose title and text were folded before."""
    layout = Layout(document.origin, [], [], [], [], [], 0, 0)
    _place(layout, title, shift=0, begins=[0])
    title_end = len(layout.words)
    _break(layout, document.body_at)
    begins = sentence_starts(document.text)
    _place(layout, text, shift=document.body_at, begins=begins)
    opening = document.body_at + begins[2] if len(begins) > 2 else len(document.origin) + 1
    opening_end = max(title_end + 1, bisect_left(layout.starts, opening))
    return Layout(
        document.origin,
        layout.words,
        layout.starts,
        layout.ends,
        layout.numbers,
        layout.sentences,
        title_end,
        opening_end,
    )


def _break(layout: Layout, body_at: int) -> None:
    at = max(0, body_at - 1)
    layout.words.append(_BREAK)
    layout.starts.append(at)
    layout.ends.append(at)
    layout.numbers.append(layout.numbers[-1] if layout.numbers else -1)
    layout.sentences.append(-1)


def _place(layout: Layout, folded: Folded, *, shift: int, begins: list[int]) -> None:
    number = layout.numbers[-1] if layout.numbers else -1
    first_sentence = len(set(layout.sentences))
    for word in words(folded.text):
        start, end = folded.origin(word.start, word.end)
        number += 0 if word.tied else 1
        layout.words.append(word.text)
        layout.starts.append(start + shift)
        layout.ends.append(end + shift)
        layout.numbers.append(number)
        layout.sentences.append(first_sentence + bisect_right(begins, start))
