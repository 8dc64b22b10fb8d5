"""The normal form of a query: two queries that mean the same for plain reasons have the same one."""

from __future__ import annotations

from dataclasses import replace

from monitor.watches.fold import folded
from monitor.watches.printer import print_query
from monitor.watches.terms import parts_of
from monitor.watches.tree import And, AtLeast, Entity, EventClause, Fact, Near, Node, Not, Or, Query, Role, Scope, Term


def normal_form(query: Query) -> str:
    """Canonical text with words folded, operands of AND and OR sorted, doubles dropped."""
    return print_query(_normal(query.root))


def _normal(node: Node) -> Node:
    match node:
        case Term() if not node.cased:
            return replace(node, text=" ".join(part.text + "*" * part.is_prefix for part in parts_of(node.text)))
        case Term():
            return replace(node, text=" ".join(folded(node.text, cased=True).split()))
        case And() | Or():
            children = _sorted(node.children)
            return children[0] if len(children) == 1 else replace(node, children=children)
        case Not() | Scope() | AtLeast():
            return replace(node, child=_normal(node.child))
        case Near():
            return replace(node, operands=tuple(_normal(operand) for operand in node.operands))
        case Entity():
            return replace(node, value=node.value.casefold())
        case Fact():
            return replace(node, values=tuple(sorted({value.casefold() for value in node.values})))
        case EventClause():
            return replace(node, kinds=tuple(sorted(set(node.kinds))), roles=_roles(node.roles))
    return node


def _sorted(children: tuple[Node, ...]) -> tuple[Node, ...]:
    by_text = {print_query(child): child for child in map(_normal, children)}
    return tuple(by_text[text] for text in sorted(by_text))


def _roles(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    made = [
        replace(role, values=tuple(sorted({value.casefold() for value in role.values})), query=_normal(role.query) if role.query else None)
        for role in roles
    ]
    return tuple(sorted(made, key=lambda role: (role.name, role.values)))
