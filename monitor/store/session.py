"""One connection in one transaction, and the few things that SQLite and PostgreSQL say differently."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ClauseElement,
    Connection,
    CursorResult,
    Executable,
    Insert,
    Table,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from monitor.model.story import Story
from monitor.store.engines import failure
from monitor.store.prepared import answer, prepared

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
        self._dialect: Any = connection.dialect
        self._cursor: Any = connection.connection.cursor() if self.is_sqlite else None

    def run(self, statement: Executable, rows: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None = None) -> CursorResult[Any]:
        """Execute once (with a row of parameters), or once for each row in one go."""
        return self.connection.execute(statement, rows)

    def add(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert the rows in one go; nothing for none."""
        if rows:
            self.write(_inserting(table), rows)

    def write(self, statement: ClauseElement, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run a statement built beforehand once for each of at least one row; its parameters are those of the rows and no others."""
        ready = prepared(self._dialect, statement, tuple(rows[0]))
        if self.is_sqlite:
            self._drive(self._cursor.executemany, ready.text, ready.filled(rows))
        else:
            filled = ready.filled(rows)
            self.connection.exec_driver_sql(ready.text, filled[0] if len(filled) == 1 else filled)

    def add_numbered(self, table: Table, row: Mapping[str, Any]) -> int:
        """Insert one row and return the number the database gave it."""
        statement = _inserting(table)
        if self.is_sqlite:
            ready = prepared(self._dialect, statement, tuple(row))
            return int(self._drive(self._cursor.execute, ready.text, ready.asked(row)).lastrowid)
        given = self.run(statement, row).inserted_primary_key
        return int(given[0]) if given else 0

    def rows(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        """All rows of a query; `values` fill the parameters of one that is built once, which saves most of its time."""
        if values is None or not self.is_sqlite:
            return self.run(statement, values).all()
        ready = prepared(self._dialect, statement, tuple(values))
        found = self._drive(self._cursor.execute, ready.text, ready.asked(values)).fetchall()
        return answer(self._dialect, statement).read(found)

    def first(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Any:
        """The first row of a query, None without any; `values` as for `rows`."""
        return self.run(statement).first() if values is None else next(iter(self.rows(statement, values)), None)

    def value(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Any:
        """The first column of the first row, None without any; `values` as for `rows`."""
        row = self.first(statement, values)
        return None if row is None else row[0]

    def _drive(self, call: Callable[[str, Any], Any], text: str, values: Any) -> Any:
        try:
            return call(text, values)
        except self._dialect.loaded_dbapi.Error as error:
            raise failure(error) from error

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
    if is_sqlite:
        return select(func.json_each(bindparam(name)).table_valued("value").c.value)
    return bindparam(name, expanding=True)


_inserting: Callable[[Table], Insert] = cache(Table.insert)


def portions(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """The items in lists that fit one IN; both databases count their parameters in tens of thousands."""
    for start in range(0, len(items), MOST_AT_ONCE):
        yield items[start : start + MOST_AT_ONCE]
