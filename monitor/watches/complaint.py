"""An error of a query as a person wants to see it: the line, a caret, what was expected, what was meant."""

from __future__ import annotations

import unicodedata

from monitor.errors import QueryError

_WIDTH = 100


def explain_error(query: str, error: QueryError, *, file: str = "", line: int = 0) -> str:
    """Several lines of text without a final newline; `file` and `line` say where the query stands, if in a file."""
    start = min(max(error.span[0], 0), len(query))
    place = f"{file}:{line}: " if file and line else f"{file}: " if file else ""
    shown, before, marked = _cut(query, start, max(start + 1, error.span[1]))
    rows = [f"{place}{error.what}", f"  {shown}", f"  {' ' * _columns(before)}{'^' * max(1, _columns(marked))}"]
    if error.expected:
        rows.append(f"  expected {error.expected}")
    if error.nearest:
        rows.append(f"  did you mean {error.nearest}?")
    return "\n".join(rows)


def _cut(query: str, start: int, end: int) -> tuple[str, str, str]:
    """The line of the query that holds the place, shortened around it; what of it stands before; what is marked."""
    begin = query.rfind("\n", 0, start) + 1
    stop = query.find("\n", start)
    row = query[begin : stop if stop >= 0 else len(query)].replace("\t", " ")
    left = max(0, start - begin - _WIDTH // 2)
    shown = ("…" if left else "") + row[left : left + _WIDTH]
    before = ("…" if left else "") + row[left : start - begin]
    return shown, before, row[start - begin : min(end - begin, left + _WIDTH)]


def _columns(text: str) -> int:
    """How wide the text stands on a terminal: wide letters take two columns, marks none."""
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
