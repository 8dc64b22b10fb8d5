"""The canonical text of a tree: parsing what is printed gives the same tree again."""

from __future__ import annotations

import re

from monitor.watches.tree import And, AtLeast, Entity, EventClause, Fact, Near, Node, Not, Or, Pattern, Query, Role, Scope, Term

_BARE_WORD = re.compile(r"[^\W_](?:[\w'\-]*\w)?\*?", re.ASCII)
_BARE_VALUE = re.compile(r"[\w.@+'*/\-]+", re.ASCII)
_RESERVED = re.compile(r"(?:and|or|not|same|near|adj|atleast|(?:near|onear|adj|atleast)\d+)", re.IGNORECASE)


def print_query(query: Query | Node) -> str:
    """One line that parses to the same tree."""
    return _loose(query.root if isinstance(query, Query) else query)


def _loose(node: Node) -> str:
    """As an operand of nothing."""
    if isinstance(node, Or) and not _same_entities(node):
        return " OR ".join(_in_or(child) for child in node.children)
    return _in_or(node)


def _in_or(node: Node) -> str:
    if isinstance(node, And):
        return " ".join(_in_and(child) for child in node.children)
    return _in_and(node)


def _in_and(node: Node) -> str:
    if isinstance(node, Not):
        return f"NOT {_in_not(node.child)}"
    return _in_not(node)


def _in_not(node: Node) -> str:
    if not isinstance(node, Near):
        return _tight(node)
    pieces = [_tight(node.operands[0])]
    for link, operand in zip(node.links, node.operands[1:], strict=True):
        pieces += [link.kind if link.kind == "SAME" else f"{link.kind}/{link.distance}", _tight(operand)]
    return " ".join(pieces)


def _tight(node: Node) -> str:
    """As an atom: in parentheses unless it is one already."""
    match node:
        case Term():
            return print_term(node)
        case Pattern():
            return f"/{node.source.replace('/', chr(92) + '/')}/"
        case Entity():
            return f"@{node.value}" if node.kind == "id" else f"{node.kind}:{_value(node.value)}"
        case Fact():
            return f"{node.name}:{_values(node.values)}"
        case Scope():
            return f"{node.zone}:{_scoped(node.child)}"
        case EventClause():
            return _event(node)
        case AtLeast():
            return f"ATLEAST/{node.count} {_tight(node.child)}"
        case Or() if _same_entities(node):
            return _entities(node)
    return f"({_loose(node)})"


def print_term(term: Term) -> str:
    """A word bare when it can stand so, else in quotes."""
    bare = _BARE_WORD.fullmatch(term.text) and not _RESERVED.fullmatch(term.text)
    return ("=" if term.cased else "") + (term.text if bare else f'"{term.text}"')


def _scoped(child: Node) -> str:
    return print_term(child) if isinstance(child, Term) else f"({_loose(child)})"


def _same_entities(node: Or) -> bool:
    kinds = {child.kind if isinstance(child, Entity) else "" for child in node.children}
    return len(kinds) == 1 and not kinds & {"", "id"}


def _entities(node: Or) -> str:
    entities = [child for child in node.children if isinstance(child, Entity)]
    return f"{entities[0].kind}:{_values(tuple(entity.value for entity in entities))}"


def _event(node: EventClause) -> str:
    roles = " ".join(_role(role) for role in node.roles)
    return f"event:{_values(node.kinds)}" + (f"({roles})" if roles else "")


def _role(role: Role) -> str:
    if role.query is not None:
        return f"{role.name}:{_scoped(role.query)}"
    return f"{role.name}:{_values(role.values)}"


def _values(values: tuple[str, ...]) -> str:
    return ",".join(_value(value) for value in values)


def _value(value: str) -> str:
    return value if _BARE_VALUE.fullmatch(value) else f'"{value}"'
