"""A query with one clause loosened so that it meets a document it missed: what a reported miss may be mended by."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from monitor.errors import QueryError
from monitor.watches.compile import Compiler
from monitor.watches.evaluate import truth
from monitor.watches.page import Page
from monitor.watches.parse import parse
from monitor.watches.plan import YES
from monitor.watches.printer import print_query
from monitor.watches.tree import And, AtLeast, EventClause, Link, Near, Node, Not, Or, Query, Role, Scope, conjunction, disjunction

WIDER = (10, 15, 25, 40, 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loosened:
    """A query that differs in one place, and the difference in words."""

    query: str
    what: str


Edit = tuple[Node, str]


def loosened(query: Query, page: Page) -> tuple[Loosened, ...]:
    """Every query that differs from this one by one loosening and meets the page, the least loosened form of each clause first."""
    found: dict[str, Loosened] = {}
    for node, what in _edits(query.root, page):
        text = print_query(node)
        if text not in found and _meets(text, page):
            found[text] = Loosened(query=text, what=what)
    return tuple(_narrowest(found.values()))


def _meets(text: str, page: Page) -> bool:
    try:
        return truth(Compiler().plan(parse(text)), page) == YES
    except QueryError:  # a query that is only negative, say
        return False


def _narrowest(found: Iterable[Loosened]) -> Iterator[Loosened]:
    """Of several widths of one distance the first stands."""
    seen: set[str] = set()
    for one in found:
        clause = one.what.partition(" instead of ")[2] or one.what
        if clause not in seen:
            seen.add(clause)
            yield one


def _edits(node: Node, page: Page) -> Iterator[Edit]:
    """The node with one edit in it or below it."""
    match node:
        case And():
            yield from _dropped(node)
            yield from _below(node.children, page, lambda children: conjunction(children, span=node.span))
        case Or():
            yield from _below(node.children, page, lambda children: disjunction(children, span=node.span))
        case Scope():
            yield node.child, f"{print_query(node.child)} anywhere, not only in the {node.zone}"
            yield from ((replace(node, child=child), what) for child, what in _edits(node.child, page))
        case AtLeast():
            yield from (
                (replace(node, count=count), f"ATLEAST/{count} instead of ATLEAST/{node.count}") for count in range(node.count - 1, 0, -1)
            )
        case Near():
            yield from _wider(node)
        case EventClause():
            yield from _event(node, page)


def _dropped(node: And) -> Iterator[Edit]:
    for at, child in enumerate(node.children):
        rest = (*node.children[:at], *node.children[at + 1 :])
        what = f"without {print_query(child)}" if not isinstance(child, Not) else f"also where {print_query(child.child)} occurs"
        yield conjunction(rest, span=node.span), what


def _below(children: tuple[Node, ...], page: Page, build: Callable[[tuple[Node, ...]], Node]) -> Iterator[Edit]:
    for at, child in enumerate(children):
        for edited, what in _edits(child, page):
            yield build((*children[:at], edited, *children[at + 1 :])), what


def _wider(node: Near) -> Iterator[Edit]:
    for at, link in enumerate(node.links):
        was = link.kind if link.kind == "SAME" else f"{link.kind}/{link.distance}"
        for distance in (one for one in WIDER if one > link.distance):
            kind = "NEAR" if link.kind == "SAME" else link.kind
            links = (*node.links[:at], Link(kind=kind, distance=distance), *node.links[at + 1 :])
            yield replace(node, links=links), f"{kind}/{distance} instead of {was}"
        if link.kind == "ADJ":
            links = (*node.links[:at], Link(kind="NEAR", distance=link.distance), *node.links[at + 1 :])
            yield replace(node, links=links), f"either order instead of {was}"


def _event(node: EventClause, page: Page) -> Iterator[Edit]:
    events = page.document.events
    for kind in dict.fromkeys(str(event.kind) for event in events if event.kind not in node.kinds):
        yield replace(node, kinds=(*node.kinds, kind)), f"events of the kind {kind} too"
    for at, role in enumerate(node.roles):
        yield from _wider_role(node, at, role, {str(event.status) for event in events}, {str(event.modality) for event in events})
        shown = f"{role.name}:{','.join(role.values)}" if role.values else role.name
        yield replace(node, roles=(*node.roles[:at], *node.roles[at + 1 :])), f"whatever its {role.name} (not only {shown})"
    if not any(role.name == "modality" for role in node.roles):
        for modality in sorted({str(event.modality) for event in events}):
            role = Role(name="modality", values=("asserted", "expected", modality))
            yield replace(node, roles=(*node.roles, role)), f"{modality} events too"


def _wider_role(node: EventClause, at: int, role: Role, statuses: Collection[str], modalities: Collection[str]) -> Iterator[Edit]:
    seen = {"status": statuses, "modality": modalities}.get(role.name, ())
    for value in sorted(set(seen) - set(role.values)):
        wider = replace(role, values=(*role.values, value))
        yield replace(node, roles=(*node.roles[:at], wider, *node.roles[at + 1 :])), f"{role.name} {value} too"
