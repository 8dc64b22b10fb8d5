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

from collections.abc import Callable

from monitor.errors import QueryError
from monitor.watches.marks import (
    begins,
    complaint,
    take_counted,
    take_field,
    take_id,
    take_minus,
    take_operator,
    take_pattern,
    take_quoted,
    take_value,
    take_word,
)
from monitor.watches.reach import is_only_negative
from monitor.watches.reader import Reader, nearest
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
        operands.append(_operand_or_atom(reader, atom))
    if not links:
        return operands[0]
    for operand in operands:
        _require_operand(operand)
    return Near(operands=tuple(operands), links=tuple(links), span=(start, reader.last))


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
        what = "words, phrases and entities, or an OR of these, can stand beside NEAR, ADJ and SAME"
        raise QueryError(f"only {what}", span=node.span, expected="a word, a phrase, an entity or (a OR b)")


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
        child = _group(reader, _atom) if reader.peek() == "(" else _listed(reader, _term)
        return Scope(zone=name, child=child, span=(start, reader.last))
    if reader.peek() == "(":
        return _group(reader, lambda inner: _value_node(name, *_value(inner)))
    if name in ENTITY_FIELDS:
        return _listed(reader, lambda inner: _value_node(name, *_value(inner)))
    return Fact(name=name, values=_values(reader), span=(start, reader.last))


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
    kinds = _values(reader)
    if reader.peek() != "(" or not reader.touches:
        return EventClause(kinds=kinds, span=(start, reader.last))
    opened = reader.open(MAX_DEPTH)
    roles: list[Role] = []
    while reader.peek() != ")" and not reader.at_end:
        roles.append(_role(reader))
    reader.close(opened)
    return EventClause(kinds=kinds, roles=tuple(roles), span=(start, reader.last))


def _role(reader: Reader) -> Role:
    start = reader.here
    name = take_field(reader, EVENT_ROLES)
    if name is None:
        word = reader.chunk()
        if word.upper() in ("AND", "OR", "NOT"):
            raise reader.error(f"{word} cannot stand between roles", expected="party:CN,US for any of them, party:CN party:US for all")
        raise reader.error("a role is missing here", expected=f"a role ({', '.join(EVENT_ROLES)})", nearest=nearest(word, EVENT_ROLES))
    if name == "subject":
        query = _group(reader, _atom) if reader.peek() == "(" else _listed(reader, _term)
        return Role(name=name, query=query, span=(start, reader.last))
    values = _grouped_values(reader, name) if reader.peek() == "(" else _values(reader)
    return Role(name=name, values=values, span=(start, reader.last))


def _grouped_values(reader: Reader, name: str) -> tuple[str, ...]:
    opened = reader.open(MAX_DEPTH)
    values = [_value(reader)[0]]
    while take_operator(reader, "OR"):
        values.append(_value(reader)[0])
    if reader.peek() != ")" and not reader.at_end:
        raise reader.error(f"only OR can stand here; for all of several write {name}:a {name}:b", expected="OR or )")
    reader.close(opened)
    return tuple(values)
