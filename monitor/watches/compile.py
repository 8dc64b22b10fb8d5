"""Syntax tree -> plan. Equal parts of many watches become one plan, so that a page answers them once."""

from __future__ import annotations

import re
import sys

from monitor.watches import zones
from monitor.watches.parse import parse
from monitor.watches.patterns import compile_pattern
from monitor.watches.plan import All, Close, Expression, Happens, Holds, Names, Often, Plan, Some, Without, Words
from monitor.watches.terms import Part, cased_words, parts_of
from monitor.watches.tree import And, AtLeast, Entity, EventClause, Fact, Near, Node, Not, Or, Pattern, Query, Scope, Term


class Compiler:
    """Makes plans and shares their equal parts; forget it when the plans are made."""

    def __init__(self) -> None:
        self._made: dict[tuple[Node, int], Plan] = {}

    def plan(self, query: Query) -> Plan:
        """The plan of a query; raises QueryError for a regular expression that RE2 refuses."""
        return self._plan(query.root, zones.EVERYWHERE)

    def _plan(self, node: Node, zone: int) -> Plan:
        key = (node, zone)
        if key not in self._made:
            self._made[key] = self._make(node, zone)
        return self._made[key]

    def _make(self, node: Node, zone: int) -> Plan:
        match node:
            case And():
                return All(tuple(self._plan(child, zone) for child in node.children))
            case Or():
                return Some(tuple(self._plan(child, zone) for child in node.children))
            case Not():
                return Without(self._plan(node.child, zone))
            case Scope():
                return self._plan(node.child, zone & zones.OF_FIELD[node.zone])
            case Near():
                return Close(tuple(self._plan(operand, zone) for operand in node.operands), node.links, zone)
            case AtLeast():
                return Often(node.count, self._plan(node.child, zone), zone)
        return self._leaf(node, zone)

    def _leaf(self, node: Term | Pattern | Entity | Fact | EventClause, zone: int) -> Plan:
        match node:
            case Term():
                return _words(node, zone)
            case Pattern():
                return Expression(node, compile_pattern(node.source, span=node.span), zone)
            case Entity():
                return Names(node, zone)
            case Fact():
                return Holds(node, tuple(value.casefold() for value in node.values))
            case EventClause():
                subjects = (self._plan(role.query, zones.EVERYWHERE) for role in node.roles if role.query is not None)
                return Happens(node, zone, tuple(subjects))


def plan_of(query: str) -> Plan:
    """The plan of one query's text; raises QueryError."""
    return Compiler().plan(parse(query))


def _words(term: Term, zone: int) -> Words:
    parts = parts_of(term.text)
    needle = _needle(parts)
    word = max((part.text for part in parts if not part.is_prefix), key=len, default="")
    pattern = _inner_star(parts) if any(part.is_prefix for part in parts[:-1]) else None
    cased = cased_words(term.text) if term.cased else ()
    return Words(Term(text=term.text, cased=term.cased), needle, sys.intern(word), len(parts), zone, pattern, cased)


def _needle(parts: tuple[Part, ...]) -> str:
    """The words up to the first prefix, with spaces where edges are asked."""
    kept: list[str] = []
    for part in parts:
        kept.append(" " + part.text)
        if part.is_prefix:
            return "".join(kept)
    return "".join(kept) + " "


def _inner_star(parts: tuple[Part, ...]) -> re.Pattern[str]:
    pieces = (" " + re.escape(part.text) + (r"[^ ]*" if part.is_prefix else "") for part in parts)
    return re.compile(f"(?={''.join(pieces)}{'' if parts[-1].is_prefix else ' '})")
