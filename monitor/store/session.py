"""One connection in one transaction, and the few things that SQLite and PostgreSQL say differently."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    ClauseElement,
    ColumnElement,
    Connection,
    CursorResult,
    Dialect,
    Executable,
    Insert,
    Table,
    Text,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from monitor.model.story import Story

MOST_AT_ONCE: Final = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A row that is to be sealed with this transaction (see `seals`); `said` is the row as JSON."""

    kind: str
    ref: str
    at: datetime
    said: Any
    article: int | None = None
    story: int | None = None


class Session:
    """What the rooms speak through; every failure comes out as StoreError (see `engines`).

    `notes` wait for their seals; `held` are the stories as they were read and since then not written: nobody else writes now.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.notes: list[Note] = []
        self.held: dict[int, Story] = {}
        self.is_sqlite = connection.dialect.name == "sqlite"

    def run(self, statement: Executable, rows: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None = None) -> CursorResult[Any]:
        """Execute once (with a row of parameters), or once for each row in one go."""
        return self.connection.execute(statement, rows)

    def add(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert the rows in one go; nothing for none. They skip SQLAlchemy's compiling of each: a third of an article's cost."""
        if rows:
            self.write(_inserting(table), rows)

    def write(self, statement: ClauseElement, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run a statement built beforehand once for each of at least one row; its parameters are those of the rows and no others."""
        ready = _prepared(self.connection.dialect, statement, tuple(rows[0]))
        self.connection.exec_driver_sql(ready.text, ready.filled(rows))

    def add_numbered(self, table: Table, row: Mapping[str, Any]) -> int:
        """Insert one row and return the number the database gave it."""
        given = self.run(_inserting(table), row).inserted_primary_key
        return int(given[0]) if given else 0

    def rows(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        """All rows of a query; `values` fill the parameters of one that was built beforehand, which saves most of its time."""
        return self.run(statement, values).all()

    def first(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Any:
        """The first row of a query, None without any; `values` as for `rows`."""
        return self.run(statement, values).first()

    def value(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Any:
        """The first column of the first row, None without any; `values` as for `rows`."""
        return self.run(statement, values).scalar()

    def listing(self, items: Sequence[str] | Sequence[int]) -> Any:
        """The value of a parameter made by `listed`."""
        return json.dumps(items) if self.is_sqlite else items

    def upsert(self, table: Table, rows: Sequence[Mapping[str, Any]], *, replace: Sequence[str]) -> None:
        """Insert the rows, and where the primary key stands set the named columns."""
        if rows:
            statement = self.insert(table)
            new = {name: statement.excluded[name] for name in replace}
            self.run(statement.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=new), rows)

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that knows ON CONFLICT."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)


def listed(name: str, *, is_sqlite: bool) -> Any:
    """What a column may be `in_`: one parameter of JSON on SQLite, which saves writing a statement for each length of the list."""
    return select(unfolded(name, is_sqlite=True)) if is_sqlite else bindparam(name, expanding=True)


def unfolded(name: str, *, is_sqlite: bool) -> ColumnElement[str]:
    """The texts of one parameter made by `listing` as a column, a row each."""
    if is_sqlite:
        return func.json_each(bindparam(name)).table_valued("value").c.value
    return func.unnest(bindparam(name, type_=ARRAY(Text))).column_valued("value")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement as the driver takes it: its text, the names of its parameters in order, and what makes a value storable."""

    text: str
    names: tuple[str, ...]
    storing: tuple[Callable[[Any], Any] | None, ...]
    is_positional: bool

    def filled(self, rows: Sequence[Mapping[str, Any]]) -> list[Any]:
        """The parameters of each row; what all rows have in common is made storable once."""
        columns = [_stored([row[name] for row in rows], store) for name, store in zip(self.names, self.storing, strict=True)]
        filled = zip(*columns, strict=True)
        return list(filled) if self.is_positional else [dict(zip(self.names, values, strict=True)) for values in filled]


def _stored(values: list[Any], store: Callable[[Any], Any] | None) -> list[Any]:
    if store is None:
        return values
    common = values[0]
    return [store(common)] * len(values) if all(value is common for value in values) else list(map(store, values))


_inserting: Callable[[Table], Insert] = cache(Table.insert)


@cache
def _prepared(dialect: Dialect, statement: ClauseElement, columns: tuple[str, ...]) -> Prepared:
    compiled: Any = statement.compile(dialect=dialect, column_keys=list(columns))
    names = tuple(compiled.positiontup or columns)
    types = (compiled.binds[name].type.dialect_impl(dialect) for name in names)
    return Prepared(
        text=str(compiled),
        names=names,
        storing=tuple(one.bind_processor(dialect) for one in types),
        is_positional=bool(dialect.positional),
    )


def portions(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """The items in lists that fit one IN; both databases count their parameters in tens of thousands."""
    for start in range(0, len(items), MOST_AT_ONCE):
        yield items[start : start + MOST_AT_ONCE]
