"""One connection in one transaction, and the few things that SQLite and PostgreSQL say differently."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, CursorResult, Executable, Table
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
        """Insert the rows in one go; nothing for none."""
        if rows:
            self.run(table.insert(), rows)

    def add_numbered(self, table: Table, row: Mapping[str, Any]) -> int:
        """Insert one row and return the number the database gave it."""
        given = self.run(table.insert(), row).inserted_primary_key
        return int(given[0]) if given else 0

    def rows(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        """All rows of a query; `values` fill the parameters of one that was built beforehand, which saves most of its time."""
        return self.run(statement, values).all()

    def first(self, statement: Executable) -> Any:
        """The first row of a query, None without any."""
        return self.run(statement).first()

    def value(self, statement: Executable) -> Any:
        """The first column of the first row, None without any."""
        return self.run(statement).scalar()

    def upsert(self, table: Table, rows: Sequence[Mapping[str, Any]], *, replace: Sequence[str]) -> None:
        """Insert the rows, and where the primary key stands set the named columns."""
        if rows:
            statement = self.insert(table)
            new = {name: statement.excluded[name] for name in replace}
            self.run(statement.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=new), rows)

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that knows ON CONFLICT."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)


def portions(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """The items in lists that fit one IN; both databases count their parameters in tens of thousands."""
    for start in range(0, len(items), MOST_AT_ONCE):
        yield items[start : start + MOST_AT_ONCE]
