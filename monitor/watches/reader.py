"""A place in a query and how it moves on: no grammar here.

What a phone or Slack types for a mark (curly quotes, long dashes, full-width brackets) is read as the mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import process

from monitor.errors import QueryError
from monitor.watches.tree import Span

_FORMS = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u301d\u301e\uff02", '"'),
        **dict.fromkeys("\u2018\u2019\u201b\u02bc", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
        **dict(zip("\uff08\uff09\uff0c\uff1a", "(),:", strict=True)),
    }
)
_SPACE = re.compile(r"\s*")
_CHUNK = re.compile(r'[^\s()",]+')


def nearest(word: str, known: Sequence[str]) -> str:
    """The known word most like the given one, "" when none is like it."""
    found = process.extractOne(word.lower(), known, score_cutoff=60) if len(word) > 2 else None
    return found[0] if found else ""


class Reader:
    """A place in a query. `here` is where the next thing starts, `last` where the one before ended."""

    def __init__(self, query: str) -> None:
        self.text = query.translate(_FORMS)
        self.here = 0
        self.last = 0
        self._depth = 0
        self._move(0)

    @property
    def at_end(self) -> bool:
        """Whether nothing but space is left."""
        return self.here >= len(self.text)

    @property
    def touches(self) -> bool:
        """Whether the next thing follows the one before without space."""
        return 0 < self.here == self.last

    def peek(self) -> str:
        """The next character, "" at the end."""
        return self.text[self.here : self.here + 1]

    def chunk(self) -> str:
        """The next run without space, brackets, quotes or commas; may be empty."""
        found = _CHUNK.match(self.text, self.here)
        return found[0] if found else ""

    def look(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What the pattern finds right here, without moving."""
        return pattern.match(self.text, self.here)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What the pattern finds right here; moves behind it and the space after it."""
        found = pattern.match(self.text, self.here)
        if found is not None:
            self._move(found.end())
        return found

    def take_mark(self, mark: str) -> bool:
        """Whether the mark stands right here; moves behind it and the space after it."""
        if not self.text.startswith(mark, self.here):
            return False
        self._move(self.here + len(mark))
        return True

    def open(self, most: int) -> int:
        """Take the "(" that stands here and return its place; raises QueryError when `most` are open already."""
        place = self.here
        if self._depth >= most:
            raise self.error(f"parentheses are nested deeper than {most}")
        self._depth += 1
        self.take_mark("(")
        return place

    def close(self, opened: int) -> None:
        """Take the ")" that belongs to the "(" at `opened`; raises QueryError when it is missing."""
        if self.at_end:
            raise QueryError('this "(" is never closed', span=(opened, opened + 1), expected='a ")"')
        if not self.take_mark(")"):
            raise self.error(f"{self.chunk() or self.peek()!r} cannot stand here", expected='a ")"')
        self._depth -= 1

    def error(self, what: str, *, expected: str = "", nearest: str = "", span: Span | None = None) -> QueryError:
        """A QueryError at the next thing, or at the span given."""
        at = span or (self.here, self.here + max(1, len(self.chunk())))
        return QueryError(what, span=at, expected=expected, nearest=nearest)

    def _move(self, to: int) -> None:
        self.last = to
        self.here = _end_of_space(self.text, to)


def _end_of_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
