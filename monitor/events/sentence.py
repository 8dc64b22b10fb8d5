"""A sentence ready to be read: a line with its parties, its clauses, and where attribution begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from monitor.events.grammar import Grammar
from monitor.events.line import MASK, Line, masked
from monitor.events.once import once
from monitor.events.parties import parties_of
from monitor.events.party import PLACES, Party
from monitor.model.mention import Mention

_WORD = re.compile(r"(?<!\S)[^\W\d_]\S*")
_ITS_OPENING = 4
"""Words that may stand before who acts in its clause: "Los presidentes de"."""


@dataclass(frozen=True, kw_only=True)
class Sentence(Line):
    """Offsets of parties and hits are relative to `start`.

    `scope` is "title", "headline" (a title without a text: it may be any sentence), "lead" or "body". What few sentences are asked
    is read when it is asked, once.
    """

    end: int
    order: int
    scope: str

    @property
    def may_be_headline(self) -> bool:
        """Whether it may leave out articles and forms of "be"."""
        return self.scope in ("title", "headline")

    @once
    def parties(self) -> tuple[Party, ...]:
        """The mentions as parties, in order."""
        return parties_of(self)

    @once
    def visible(self) -> tuple[Party, ...]:
        """The parties that no apposition hides."""
        clear = self.clear
        return self.parties if clear is self.low else tuple(one for one in self.parties if clear[one.start : one.start + 1] == MASK)

    @once
    def clear(self) -> str:
        """`low` with appositions blanked, of the same length."""
        return _cleared(self.low, self.grammar)

    @once
    def clause_ends(self) -> tuple[int, ...]:
        """Where what may open a clause ends, the start of the sentence first, ascending."""
        found = [one for one in self.grammar.break_left.finditer(self.clear) if MASK not in one[0]]
        return (0, *[one.end() for one in found if not _joins_who_acts(self, one.start())])

    @once
    def said_at(self) -> int:
        """Where a trailing attribution (", officials said") begins; without one the length. The comma behind an aside begins none."""
        said = self.grammar.said.search(self.clear) if "," in self.low and self.may_hold(self.grammar.said) else None
        return said.start() if said and said.start() > 12 else len(self.low)

    @once
    def is_titled(self) -> bool:
        """Whether half of the words that name nobody known begin with a capital, or more: then a capital says nothing."""
        words = [found[0] for found in _WORD.finditer(self.plain) if self.low[found.start()] != MASK]
        return sum(word[0].isupper() for word in words) * 2 >= len(words)


def _joins_who_acts(sentence: Sentence, at: int) -> bool:
    """Whether a comma with "and" stands within the subject that opens a clause: "§, his name, [, y] su homólogo §, ... firmaron"."""
    if not sentence.match(sentence.grammar.subjects.and_another, at):
        return False
    sides = next((pair for pair in pairwise(sentence.parties) if pair[0].end <= at < pair[1].start), None)
    if sides is None or sides[0].group != sides[1].group:
        return False
    first = next(party for party in sentence.parties if party.group == sides[0].group)
    opening = sentence.low[: first.start].rsplit(", ", 1)[-1].split()
    return len(opening) <= _ITS_OPENING and not any(MASK in word for word in opening)


def topic_of(sentence: Sentence) -> Party | None:
    """The country or place that a headline opens with before a colon: "[Gabon :] Paris réclame les résultats"."""
    if not (sentence.grammar.colon_topics and sentence.may_be_headline and sentence.parties):
        return None
    first, low = sentence.parties[0], sentence.low
    opens = first.mention.kind in PLACES and not low[: first.start].strip() and low[first.end :].lstrip().startswith(":")
    return first if opens else None


def sentence_of(
    span: tuple[int, int], *, low: str, plain: str, grammar: Grammar, mentions: Sequence[Mention], order: int, scope: str
) -> Sentence:
    """The sentence at a span of the document `plain`, folded to `low`."""
    start, end = span
    return Sentence(
        start=start,
        end=end,
        low=masked(low, mentions, start, end),
        plain=plain[start:end],
        grammar=grammar,
        mentions=tuple(mentions),
        order=order,
        scope=scope,
    )


def _cleared(low: str, grammar: Grammar) -> str:
    if low.count(",") < 2:
        return low
    return grammar.apposition.sub(lambda found: " " * len(found[0]), low)
