"""Statements written once, as the driver takes them: SQLAlchemy's way to the driver costs more than most of them do there."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import ClauseElement, Dialect

Change = Callable[[Any], Any]
KEPT: Final = 256
"""Statements kept ready in a process: all that one store has, twice over, since its writer and its readers speak apart."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement's text, the names of its parameters in order with what it gives some of them itself, and what makes a value storable."""

    text: str
    names: tuple[str, ...]
    given: Mapping[str, Any]
    storing: tuple[Change | None, ...]
    is_positional: bool

    def filled(self, rows: Sequence[Mapping[str, Any]]) -> list[Any]:
        """The parameters of each row; what all rows have in common is made storable once."""
        columns = [_stored([row[name] for row in rows], store) for name, store in zip(self.names, self.storing, strict=True)]
        filled = zip(*columns, strict=True)
        return list(filled) if self.is_positional else [dict(zip(self.names, values, strict=True)) for values in filled]

    def asked(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """The parameters of a query, by position."""
        found = {**self.given, **values}
        return tuple([found[name] if store is None else store(found[name]) for name, store in zip(self.names, self.storing, strict=True)])


@dataclass(frozen=True, slots=True)
class Answer:
    """How the driver's rows are read: as tuples with these names, some of their values changed."""

    row: Callable[[Sequence[Any]], Any]
    reading: tuple[tuple[int, Change], ...]

    def read(self, rows: Sequence[Any]) -> Sequence[Any]:
        """The rows with names."""
        if not self.reading:
            return list(map(self.row, rows))
        return [self.row(self._changed(list(row))) for row in rows]

    def _changed(self, row: list[Any]) -> list[Any]:
        for place, change in self.reading:
            row[place] = change(row[place])
        return row


@lru_cache(maxsize=KEPT)
def prepared(dialect: Dialect, statement: ClauseElement, columns: tuple[str, ...]) -> Prepared:
    """A statement that is built once; `columns` are the names of its parameters."""
    compiled: Any = statement.compile(dialect=dialect, column_keys=list(columns))
    names = tuple(columns if compiled.positiontup is None else compiled.positiontup)
    types = (compiled.binds[name].type.dialect_impl(dialect) for name in names)
    return Prepared(
        text=str(compiled),
        names=names,
        given=compiled.params,
        storing=tuple(one.bind_processor(dialect) for one in types),
        is_positional=bool(dialect.positional),
    )


@lru_cache(maxsize=KEPT)
def answer(dialect: Dialect, statement: Any) -> Answer:
    """How the rows of a statement that is built once are read."""
    columns = list(statement.exported_columns)
    row: Any = namedtuple("Row", [column.key for column in columns])  # type: ignore[misc]
    changes = (column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns)
    return Answer(
        row=row._make,
        reading=tuple((place, change) for place, change in enumerate(changes) if change is not None),
    )


def _stored(values: list[Any], store: Change | None) -> list[Any]:
    if store is None:
        return values
    common = values[0]
    return [store(common)] * len(values) if all(value is common for value in values) else list(map(store, values))
