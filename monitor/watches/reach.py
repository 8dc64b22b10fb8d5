"""How far a query reaches: whether it is only negative, met by almost anything, or by nothing at all."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.watches import zones
from monitor.watches.common_words import COMMON
from monitor.watches.printer import print_query
from monitor.watches.terms import parts_of
from monitor.watches.tree import And, AtLeast, EventClause, Fact, Near, Node, Not, Or, Scope, Span, Term, children_of, walk

_SINGLE = ("status", "modality")
_MIN_LETTERS = 3


def is_only_negative(node: Node) -> bool:
    """Whether a document that holds nothing at all could meet the node."""
    match node:
        case Not():
            return not is_only_negative(node.child)
        case And():
            return all(map(is_only_negative, node.children))
        case Or():
            return any(map(is_only_negative, node.children))
        case Scope():
            return is_only_negative(node.child)
    return False


def is_broad(node: Node) -> Node | None:
    """The part that alone lets a large share of all articles through, None when there is none."""
    match node:
        case Term():
            return node if _is_common(node) else None
        case Fact():
            return node if node.name in ("lang", "outlet", "state_media") else None
        case Or():
            return next((part for part in map(is_broad, node.children) if part is not None), None)
        case And() | Near():
            parts = [is_broad(child) for child in children_of(node) if not isinstance(child, Not)]
            return parts[0] if parts and all(parts) else None
        case Scope():
            return is_broad(node.child) if node.zone == "body" else None
        case AtLeast():
            return is_broad(node.child)
    return None


def _is_common(term: Term) -> bool:
    return all(part.text in COMMON or _is_short(part.text, cased=term.cased) for part in parts_of(term.text))


def _is_short(word: str, *, cased: bool) -> bool:
    return len(word) < _MIN_LETTERS and word.isascii() and not cased


def contradictions(root: Node) -> Iterator[tuple[str, Span]]:
    """Reasons why the query, or a part of it, can never match."""
    yield from _empty_scopes(root, zones.EVERYWHERE)
    for node in walk(root):
        if isinstance(node, And):
            yield from _both_ways(node)
            yield from _disjoint(node)
        if isinstance(node, EventClause):
            yield from _two_values(node)


def _empty_scopes(node: Node, zone: int) -> Iterator[tuple[str, Span]]:
    if isinstance(node, Scope):
        inner = zone & zones.OF_FIELD[node.zone]
        if not inner:
            yield f"{node.zone}: can hold nothing inside the field around it", node.span
            return
        zone = inner
    if isinstance(node, EventClause):
        zone = zones.EVERYWHERE
    for child in children_of(node):
        yield from _empty_scopes(child, zone)


def _both_ways(node: And) -> Iterator[tuple[str, Span]]:
    wanted = {child for child in node.children if not isinstance(child, Not)}
    for child in node.children:
        if isinstance(child, Not) and child.child in wanted:
            yield f"{print_query(child.child)} is asked for and forbidden", child.span


def _disjoint(node: And) -> Iterator[tuple[str, Span]]:
    seen: dict[str, Fact] = {}
    for child in node.children:
        if not isinstance(child, Fact) or child.name not in ("lang", "outlet", "state_media"):
            continue
        other = seen.setdefault(child.name, child)
        if not set(other.values) & set(child.values):
            yield f"an article has one {child.name}: write {child.name}:{','.join(other.values + child.values)} for any of them", child.span


def _two_values(node: EventClause) -> Iterator[tuple[str, Span]]:
    for name in _SINGLE:
        roles = [role for role in node.roles if role.name == name]
        if len(roles) > 1 and not set.intersection(*(set(role.values) for role in roles)):
            values = ",".join(value for role in roles for value in role.values)
            yield f"an event has one {name}: write {name}:{values} for any of them", roles[-1].span
