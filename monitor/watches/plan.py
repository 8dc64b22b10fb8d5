"""A query made ready to run: the same tree with words folded, zones pushed down to the leaves.

Truth is three-valued while a body is unknown: NO, UNKNOWN and YES as 0, 1, 2, so that AND is the least,
OR the greatest, NOT the mirror (Kleene's logic).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from monitor.watches.tree import Entity, EventClause, Fact, Link, Pattern, Term

NO, UNKNOWN, YES = 0, 1, 2


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A word or phrase. `needle` is sought in the page's line; `pattern` instead when a star stands inside.

    `word` is the longest whole word in it ("" when all are prefixes): where that is missing nothing need be sought.
    """

    source: Term
    needle: str
    word: str
    length: int
    zone: int
    pattern: re.Pattern[str] | None = None
    cased: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """A mention of an entity."""

    source: Entity
    zone: int


@dataclass(frozen=True, slots=True, eq=False)
class Expression:
    """A regular expression over the text as written, letters of any case."""

    source: Pattern
    regex: Any
    zone: int


@dataclass(frozen=True, slots=True, eq=False)
class Holds:
    """A field of the article."""

    source: Fact
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Happens:
    """An event clause; `subjects` are the plans of its `subject:` roles."""

    source: EventClause
    zone: int
    subjects: tuple[Plan, ...] = field(default=())


@dataclass(frozen=True, slots=True, eq=False)
class Close:
    """Operands that keep their links."""

    operands: tuple[Plan, ...]
    links: tuple[Link, ...]
    zone: int


@dataclass(frozen=True, slots=True, eq=False)
class Often:
    """At least so many spans of one operand."""

    count: int
    child: Plan
    zone: int


@dataclass(frozen=True, slots=True, eq=False)
class All:
    """All of the children."""

    children: tuple[Plan, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Some:
    """Any of the children."""

    children: tuple[Plan, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Without:
    """The child does not hold."""

    child: Plan


Plan = Words | Names | Expression | Holds | Happens | Close | Often | All | Some | Without
