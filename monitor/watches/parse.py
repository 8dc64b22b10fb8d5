"""Query text -> syntax tree, or a QueryError at the place; the grammar, in the words of docs/watches.md:

    query = or                     or = and { "OR" and }          and = not { [ "AND" ] not }
    not   = [ "NOT" | "-" ] near   near = atom { ( "NEAR/"n | "ADJ/"n | "SAME" ) atom }
    atom  = "(" query ")" | phrase | word | regex | "@" id | "ATLEAST/"n atom | field | event
    field = name ":" ( value { "," value } | "(" query ")" )
    event = "event:" kind { "," kind } [ "(" { role ":" ( value { "," value } | "(" query ")" ) } ")" ]

Recursive descent without a lexer of its own: whether "-" is NOT, "/" opens a regex or "." belongs to a
word depends on where the reader stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from monitor.errors import QueryError
from monitor.watches.marks import (
    begins,
    take_counted,
    take_field,
    take_id,
    take_minus,
    take_operator,
    take_pattern,
    take_prefix,
    take_quoted,
    take_value,
    take_word,
)
from monitor.watches.reach import is_only_negative
from monitor.watches.reader import Reader, nearest
from monitor.watches.slips import complaint
from monitor.watches.terms import check_term
from monitor.watches.tree import (
    ENTITY_FIELDS,
    EVENT_ROLES,
    FACT_FIELDS,
    FIELDS,
    SCOPE_FIELDS,
    AtLeast,
    Entity,
    EventClause,
    Fact,
    Link,
    Near,
    Node,
    Not,
    Or,
    Pattern,
    Query,
    Role,
    Scope,
    Span,
    Term,
    conjunction,
    disjunction,
)

MAX_LENGTH = 20_000
MAX_DEPTH = 40
MAX_DISTANCE = 1_000

_BESIDE_NEAR = "words, phrases and entities, or an OR of these, can stand beside NEAR, ADJ and SAME"
_NO_VALUE = re.compile(r"(?:NOT|OR|AND)(?=[\s()]|$)|-")
_CLOSED_ROLES = ("status", "rank", "modality")

Atom = Callable[[Reader], Node]


def parse(query: str) -> Query:
    """The tree of a query; raises QueryError with the span, what was expected and the nearest word."""
    if len(query) > MAX_LENGTH:
        raise QueryError(f"the query is longer than {MAX_LENGTH:,} characters", span=(MAX_LENGTH, len(query)))
    reader = Reader(query)
    if reader.at_end:
        raise QueryError("the query is empty", span=(0, len(query)), expected="a word, a phrase or a field")
    root = _or(reader, _atom)
    _refuse_leftover(reader)
    if is_only_negative(root):
        what = "the query only says what must not be there"
        raise QueryError(what, span=(0, len(query)), expected="something that must be there, beside NOT and in each branch of OR")
    return Query(text=query, root=root)


def _refuse_leftover(reader: Reader) -> None:
    match reader.peek():
        case "":
            return
        case ")":
            raise reader.error("this closes nothing", expected="an operator or the end")
        case ",":
            raise reader.error("a comma stands only between the values of a field", expected="OR", nearest="OR")
    raise complaint(reader)


def _or(reader: Reader, atom: Atom) -> Node:
    start = reader.here
    children = [_and(reader, atom)]
    while take_operator(reader, "OR"):
        children.append(_and(reader, atom))
    return disjunction(children, span=(start, reader.last))


def _and(reader: Reader, atom: Atom) -> Node:
    start = reader.here
    children = [_not(reader, atom)]
    while take_operator(reader, "AND") or begins(reader):
        children.append(_not(reader, atom))
    return conjunction(children, span=(start, reader.last))


def _not(reader: Reader, atom: Atom) -> Node:
    start = reader.here
    if take_operator(reader, "NOT") or take_minus(reader):
        child = _near(reader, atom)
        return Not(child=child, span=(start, reader.last))
    return _near(reader, atom)


def _near(reader: Reader, atom: Atom) -> Node:
    start = reader.here
    operands = [_operand_or_atom(reader, atom)]
    links: list[Link] = []
    while (link := _take_link(reader)) is not None:
        links.append(link)
        operands.append(_other_operand(reader, atom))
    if not links:
        return operands[0]
    for operand in operands:
        _require_operand(operand)
    return Near(operands=tuple(operands), links=tuple(links), span=(start, reader.last))


def _other_operand(reader: Reader, atom: Atom) -> Node:
    if take_operator(reader, "NOT") or take_minus(reader):
        raise QueryError(f"only {_BESIDE_NEAR}", span=(reader.last - 1, reader.last), expected="NOT in front of the whole: NOT a NEAR/3 b")
    return _operand_or_atom(reader, atom)


def _operand_or_atom(reader: Reader, atom: Atom) -> Node:
    if not begins(reader):
        raise complaint(reader)
    return atom(reader)


def _take_link(reader: Reader) -> Link | None:
    for kind in ("NEAR", "ADJ"):
        distance = take_counted(reader, kind, most=MAX_DISTANCE)
        if distance is not None:
            return Link(kind=kind, distance=distance)
    return Link(kind="SAME") if take_operator(reader, "SAME") else None


def _require_operand(node: Node) -> None:
    if isinstance(node, Or):
        for child in node.children:
            _require_operand(child)
    elif not isinstance(node, Term | Entity):
        raise QueryError(f"only {_BESIDE_NEAR}", span=node.span, expected="a word, a phrase, an entity or (a OR b)")


def _atom(reader: Reader) -> Node:
    start = reader.here
    count = take_counted(reader, "ATLEAST", most=MAX_DISTANCE)
    if count is not None:
        return _at_least(reader, count, start)
    match reader.peek():
        case "(":
            return _group(reader, _atom)
        case '"' | "=":
            return _term(reader)
        case "/":
            return Pattern(source=take_pattern(reader), span=(start, reader.last))
        case "@":
            return Entity(kind="id", value=take_id(reader), span=(start, reader.last))
    name = take_field(reader, FIELDS)
    return _term(reader) if name is None else _field(reader, name, start)


def _at_least(reader: Reader, count: int, start: int) -> Node:
    if not count:
        raise QueryError("everything occurs at least no times", span=(start, reader.last), expected="ATLEAST/2 or more")
    child = _operand_or_atom(reader, _atom)
    if not isinstance(child, Pattern):
        _require_countable(child)
    return AtLeast(count=count, child=child, span=(start, reader.last))


def _require_countable(node: Node) -> None:
    try:
        _require_operand(node)
    except QueryError as error:
        raise QueryError("ATLEAST counts a word, a phrase, an entity or an OR of these", span=error.span) from error


def _group(reader: Reader, atom: Atom) -> Node:
    opened = reader.open(MAX_DEPTH)
    node = _or(reader, atom) if reader.peek() != ")" else _refuse_empty(reader)
    reader.close(opened)
    return node


def _refuse_empty(reader: Reader) -> Node:
    raise reader.error("nothing stands between the parentheses", expected="a word, a phrase or a field")


def _term(reader: Reader) -> Term:
    start = reader.here
    cased = reader.take_mark("=")
    text = take_quoted(reader) if reader.peek() == '"' else take_word(reader)
    check_term(text, (start, reader.last))
    return Term(text=text, cased=cased, span=(start, reader.last))


def _field(reader: Reader, name: str, start: int) -> Node:
    if name == "event":
        return _event(reader, start)
    if name in SCOPE_FIELDS:
        child = _group(reader, _atom) if reader.peek() == "(" else _listed(reader, _in_scope)
        return Scope(zone=name, child=child, span=(start, reader.last))
    if reader.peek() == "(":
        return _group(reader, lambda inner: _value_node(name, *_value(inner)))
    if name in ENTITY_FIELDS:
        return _listed(reader, lambda inner: _value_node(name, *_value(inner)))
    return Fact(name=name, values=_values(reader), span=(start, reader.last))


def _in_scope(reader: Reader) -> Node:
    """What may follow `title:` without parentheses."""
    return _atom(reader) if reader.peek() in ("/", "@") else _term(reader)


def _value_node(name: str, value: str, span: Span) -> Node:
    if name in ENTITY_FIELDS:
        return Entity(kind=name, value=value, span=span)
    assert name in FACT_FIELDS
    return Fact(name=name, values=(value,), span=span)


def _value(reader: Reader) -> tuple[str, Span]:
    start = reader.here
    text = take_quoted(reader) if reader.peek() == '"' else take_value(reader)
    if not text.strip():
        raise QueryError("the value is empty", span=(start, reader.last), expected="a value")
    return text, (start, reader.last)


def _values(reader: Reader) -> tuple[str, ...]:
    values = [_value(reader)[0]]
    while reader.take_mark(","):
        values.append(_value(reader)[0])
    return tuple(values)


def _listed(reader: Reader, item: Atom) -> Node:
    start = reader.here
    items = [item(reader)]
    while reader.take_mark(","):
        items.append(item(reader))
    return disjunction(items, span=(start, reader.last))


def _event(reader: Reader, start: int) -> EventClause:
    kinds = tuple(kind.lower() for kind in _values(reader))
    if reader.peek() != "(" or not reader.touches:
        return EventClause(kinds=kinds, span=(start, reader.last))
    opened = reader.open(MAX_DEPTH)
    roles: list[Role] = []
    while reader.peek() != ")" and not reader.at_end:
        roles += _role(reader)
    reader.close(opened)
    return EventClause(kinds=kinds, roles=tuple(roles), span=(start, reader.last))


def _role(reader: Reader) -> list[Role]:
    """A role as it is written; one with `AND` in its parentheses is as many roles."""
    start = reader.here
    name = take_field(reader, EVENT_ROLES)
    if name is None:
        raise _no_role(reader)
    if name == "subject":
        query = _group(reader, _atom) if reader.peek() == "(" else _listed(reader, _term)
        return [Role(name=name, query=query, span=(start, reader.last))]
    groups = _grouped_values(reader, name) if reader.peek() == "(" else [_role_values(reader, name)]
    return [Role(name=name, values=values, span=(start, reader.last)) for values in groups]


def _no_role(reader: Reader) -> QueryError:
    word = reader.chunk()
    if word.upper() in ("AND", "OR", "NOT"):
        return reader.error(f"{word} cannot stand between roles", expected="party:CN,US for any of them, party:CN party:US for all")
    return reader.error("a role is missing here", expected=f"a role ({', '.join(EVENT_ROLES)})", nearest=nearest(word, EVENT_ROLES))


def _role_values(reader: Reader, name: str) -> tuple[str, ...]:
    values = [_role_value(reader, name)]
    while reader.take_mark(","):
        values.append(_role_value(reader, name))
    return tuple(values)


def _role_value(reader: Reader, name: str) -> str:
    """A bare name is enough, `party:list:g7` says the same as `party:g7`."""
    if name in _CLOSED_ROLES:
        return _value(reader)[0].lower()
    take_prefix(reader, ENTITY_FIELDS)
    return _value(reader)[0]


def _grouped_values(reader: Reader, name: str) -> list[tuple[str, ...]]:
    """Any of several, `party:(CN OR US)`, or all of several, each any of several: `party:(CN (US OR FR))`."""
    opened = reader.open(MAX_DEPTH)
    groups = [_alternatives(reader, name)]
    is_any = take_operator(reader, "OR")
    while not reader.at_end and reader.peek() != ")":
        if not is_any:
            take_operator(reader, "AND")
        groups.append(_alternatives(reader, name))
        if is_any and reader.peek() != ")" and not take_operator(reader, "OR"):
            break
    if not reader.at_end and reader.peek() != ")":
        raise _mixed(reader, name)
    reader.close(opened)
    return [tuple(value for group in groups for value in group)] if is_any else groups


def _alternatives(reader: Reader, name: str) -> tuple[str, ...]:
    """One value, or several in parentheses with OR between."""
    if reader.look(_NO_VALUE):
        raise _mixed(reader, name)
    if reader.peek() != "(":
        return _role_values(reader, name)
    opened = reader.open(MAX_DEPTH)
    values = [*_role_values(reader, name)]
    while take_operator(reader, "OR"):
        values += _role_values(reader, name)
    reader.close(opened)
    return tuple(values)


def _mixed(reader: Reader, name: str) -> QueryError:
    expected = f"{name}:a,b for any of them, {name}:a {name}:b for all"
    return reader.error("only OR, or only AND, can stand between the values of a role", expected=expected)
