"""Static checks of a parsed query against what is known of the world; nothing is searched here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from monitor.errors import QueryError
from monitor.model.enums import Modality, Outlet, Status
from monitor.model.ids import WatchName
from monitor.watches.normal import normal_form
from monitor.watches.page import ANYONE
from monitor.watches.patterns import compile_pattern
from monitor.watches.reach import contradictions, is_broad
from monitor.watches.reader import nearest
from monitor.watches.tree import Entity, EventClause, Fact, Node, Pattern, Query, Role, Span, walk
from monitor.watches.vocabulary import Vocabulary


class Flaw(StrEnum):
    """What can be wrong with a query that can be read."""

    UNREADABLE = "unreadable"
    TOO_BROAD = "too broad"
    NEVER = "can never match"
    UNKNOWN_ENTITY = "unknown entity"
    UNKNOWN_KIND = "unknown kind"
    UNKNOWN_VALUE = "unknown value"
    BAD_PATTERN = "bad regular expression"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One flaw at one place; `is_error` False is a warning that does not stop a watch from being saved."""

    flaw: Flaw
    what: str
    span: Span
    is_error: bool = True
    expected: str = ""
    nearest: str = ""

    def as_error(self) -> QueryError:
        """The finding in the shape that `explain_error` shows."""
        return QueryError(self.what, span=self.span, expected=self.expected, nearest=self.nearest)


def check(query: Query, vocabulary: Vocabulary, *, others: Mapping[str, WatchName]) -> tuple[Finding, ...]:
    """Every flaw of the query in reading order; `others` are normal forms it must not double."""
    found = [*_shape(query), *(finding for node in walk(query.root) for finding in _node(node, vocabulary)), *_doubles(query, others)]
    return tuple(sorted(found, key=lambda finding: (not finding.is_error, finding.span)))


def _shape(query: Query) -> Iterator[Finding]:
    for reason, span in contradictions(query.root):
        yield Finding(flaw=Flaw.NEVER, what=reason, span=span)
    broad = is_broad(query.root)
    if broad is not None:
        what = "this alone is met by a large share of all articles"
        yield Finding(flaw=Flaw.TOO_BROAD, what=what, span=broad.span, is_error=False, expected="a rarer word or a second condition")


def _node(node: Node, vocabulary: Vocabulary) -> Iterator[Finding]:
    match node:
        case Entity():
            yield from _entity(node, vocabulary)
        case EventClause():
            yield from _kinds(node, vocabulary)
            for role in node.roles:
                yield from _role(role, vocabulary)
        case Fact():
            yield from _fact(node)
        case Pattern():
            yield from _pattern(node)


def _entity(node: Entity, vocabulary: Vocabulary) -> Iterator[Finding]:
    if not vocabulary.lookup(node.kind, node.value, on=None):
        yield _unknown(
            Flaw.UNKNOWN_ENTITY, f"no {_named(node.kind)} is called {node.value}", node.span, vocabulary.nearest(node.kind, node.value)
        )


def _named(kind: str) -> str:
    return {"id": "entity", "org": "organisation"}.get(kind, kind)


def _kinds(node: EventClause, vocabulary: Vocabulary) -> Iterator[Finding]:
    known = sorted(vocabulary.kinds)
    for kind in node.kinds:
        if kind not in known:
            yield _unknown(Flaw.UNKNOWN_KIND, f"there is no kind of event {kind}", node.span, nearest(kind, known), ", ".join(known))


def _role(role: Role, vocabulary: Vocabulary) -> Iterator[Finding]:
    match role.name:
        case "status":
            yield from _words(role.values, [status.value for status in Status], role.name, role.span)
        case "modality":
            yield from _words(role.values, [modality.value for modality in Modality], role.name, role.span)
        case "rank":
            yield from _ranks(role, vocabulary)
        case "actor" | "counterpart" | "party":
            yield from _parties(role, vocabulary)


def _ranks(role: Role, vocabulary: Vocabulary) -> Iterator[Finding]:
    for value in role.values:
        if vocabulary.rank(value.removesuffix("+")) is None:
            yield _unknown(Flaw.UNKNOWN_VALUE, f"there is no rank {value}", role.span, vocabulary.nearest("rank", value))


def _parties(role: Role, vocabulary: Vocabulary) -> Iterator[Finding]:
    for value in role.values:
        if not any(vocabulary.lookup(kind, value, on=None) for kind in ANYONE):
            near = next(filter(None, (vocabulary.nearest(kind, value) for kind in ANYONE)), "")
            yield _unknown(Flaw.UNKNOWN_ENTITY, f"nobody is called {value}", role.span, near)


def _fact(node: Fact) -> Iterator[Finding]:
    if node.name == "outlet":
        yield from _words(node.values, [outlet.value for outlet in Outlet], node.name, node.span)
    if node.name == "state_media":
        yield from _words(node.values, ["yes", "no"], node.name, node.span)


def _words(values: tuple[str, ...], known: list[str], name: str, span: Span) -> Iterator[Finding]:
    for value in values:
        if value not in known:
            what = f"there is no {name} {value}"
            if value in (Modality.HISTORICAL, Modality.HYPOTHETICAL):
                what = f"{value} is a modality, not a {name}: write modality:{value}"
            yield _unknown(Flaw.UNKNOWN_VALUE, what, span, nearest(value, known), ", ".join(known))


def _pattern(node: Pattern) -> Iterator[Finding]:
    try:
        compile_pattern(node.source, span=node.span)
    except QueryError as error:
        yield Finding(flaw=Flaw.BAD_PATTERN, what=error.what, span=node.span, expected=error.expected)


def _unknown(flaw: Flaw, what: str, span: Span, near: str, known: str = "") -> Finding:
    return Finding(flaw=flaw, what=what, span=span, nearest=near, expected=f"one of {known}" if known else "")


def _doubles(query: Query, others: Mapping[str, WatchName]) -> Iterator[Finding]:
    name = others.get(normal_form(query)) if others else None
    if name is not None:
        yield Finding(flaw=Flaw.DUPLICATE, what=f"the watch {name} asks for the same", span=(0, len(query.text)), is_error=False)
