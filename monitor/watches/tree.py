"""The syntax tree of a watch query as frozen values; spans are code points of the query and never part of equality."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

Span = tuple[int, int]

ENTITY_FIELDS = ("country", "person", "office", "org", "list")
SCOPE_FIELDS = ("title", "lead", "body")
FACT_FIELDS = ("source", "publisher", "outlet", "state_media", "lang", "url", "author")
EVENT_ROLES = ("actor", "counterpart", "party", "place", "status", "rank", "subject", "modality")
FIELDS = (*SCOPE_FIELDS, *FACT_FIELDS, *ENTITY_FIELDS, "event")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word or phrase as typed (without quotes); a word in it may end in `*`; `cased` is the `=` in front."""

    text: str
    cased: bool = False
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A regular expression between slashes, in RE2's syntax."""

    source: str
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One thing named: `kind` is country, person, office, org, list, or id (written `@id`)."""

    kind: str
    value: str
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A field of the article itself that equals any of the values."""

    name: str
    values: tuple[str, ...]
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A query held to the title, the lead or the body."""

    zone: str
    child: Node
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """One role of an event clause: any of the values, or (for `subject`) a query."""

    name: str
    values: tuple[str, ...] = ()
    query: Node | None = None
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventClause:
    """An event of any of the kinds in which every role holds."""

    kinds: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What stands between two operands: NEAR and ADJ with their distance in words, or SAME."""

    kind: str
    distance: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Operands of which each neighbouring pair keeps its link; there is one link less than operands."""

    operands: tuple[Node, ...]
    links: tuple[Link, ...]
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLeast:
    """At least so many occurrences of one operand."""

    count: int
    child: Node
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class And:
    """All of the children; none of them is an And."""

    children: tuple[Node, ...]
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Or:
    """Any of the children; none of them is an Or."""

    children: tuple[Node, ...]
    span: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """The child does not hold."""

    child: Node
    span: Span = field(default=(0, 0), compare=False)


Node = Term | Pattern | Entity | Fact | Scope | EventClause | Near | AtLeast | And | Or | Not


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A parsed query: the text as given (not part of equality) and its tree."""

    text: str = field(compare=False)
    root: Node


def conjunction(children: Iterable[Node], *, span: Span = (0, 0)) -> Node:
    """The And of the children with nested Ands opened; one child stands for itself."""
    flat = tuple(leaf for child in children for leaf in (child.children if isinstance(child, And) else (child,)))
    return flat[0] if len(flat) == 1 else And(children=flat, span=span)


def disjunction(children: Iterable[Node], *, span: Span = (0, 0)) -> Node:
    """The Or of the children with nested Ors opened; one child stands for itself."""
    flat = tuple(leaf for child in children for leaf in (child.children if isinstance(child, Or) else (child,)))
    return flat[0] if len(flat) == 1 else Or(children=flat, span=span)


def children_of(node: Node) -> tuple[Node, ...]:
    """The nodes directly below, the subjects of an event clause included."""
    match node:
        case And() | Or():
            return node.children
        case Not() | Scope() | AtLeast():
            return (node.child,)
        case Near():
            return node.operands
        case EventClause():
            return tuple(role.query for role in node.roles if role.query is not None)
    return ()


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, in reading order."""
    yield node
    for child in children_of(node):
        yield from walk(child)
