"""Backups: one SQLite file, whatever the database, verified before it counts; and the way back.

SQLite is copied by its own online backup while the daemon writes. PostgreSQL is read in one snapshot
into a file of the same tables, so that a backup can be looked into, and restored, anywhere.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, bindparam, func, inspect, select, text, update

from monitor.errors import StoreError
from monitor.store import migrate, rules, schema, search
from monitor.store.crews import alone
from monitor.store.engines import CURE, connect, read_url, take_writer_lock
from monitor.store.session import Session
from monitor.store.sql import SchemaMismatch
from monitor.store.sql_shelf import SqlShelf

ROWS_AT_ONCE: Final = 500
SKIPPED: Final = 100_000
_TABLES: Final = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'article_search%' AND name <> 'alembic_version' ORDER BY name"
)


def backup(url: str, path: Path) -> dict[str, int]:
    """Copy the database into a new file and verify it; how many rows each table holds there.

    Raises StoreError, and leaves what stood at `path`, when the copy is not whole.
    """
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    if _is_sqlite(url):
        _copy_sqlite(_file(url), part)
    else:
        _copy_rows(url, _sqlite_url(part))
    _make_single(part)
    counts = verify(part)
    part.replace(path)
    return counts


def restore(url: str, path: Path) -> dict[str, int]:
    """Put a backup in place of what the database holds; how many rows each table holds now.

    The backup is verified first and must be of this program's revision; no daemon may be at work. Raises StoreError.
    """
    with alone(url):
        rows = _restored(url, path)
        with _writing(url) as target:
            _skip_numbers(target)
        return rows


def _restored(url: str, path: Path) -> dict[str, int]:
    verify(path)
    if (found := migrate.revision(_sqlite_url(path))) != schema.HEAD:
        raise SchemaMismatch(f"the backup is of revision {found}, this program of {schema.HEAD}: restore with the program that wrote it")
    if _is_sqlite(url):
        return _put_in_place(path, _file(url))
    migrate.upgrade(url)
    return _copy_rows(_sqlite_url(path), url)


def _skip_numbers(target: Connection) -> None:
    """Let new stories be numbered well beyond those of the lost time: messages that stand somewhere bear their numbers."""
    last = target.execute(select(func.max(schema.story.c.id))).scalar() or 0
    if target.dialect.name == "postgresql":
        target.execute(text(f"SELECT setval(pg_get_serial_sequence('story', 'id'), {last + SKIPPED})"))
        return
    changed = target.execute(text(f"UPDATE sqlite_sequence SET seq = {last + SKIPPED} WHERE name = 'story'"))
    if not changed.rowcount:
        target.execute(text(f"INSERT INTO sqlite_sequence (name, seq) VALUES ('story', {last + SKIPPED})"))


def _put_in_place(backup: Path, place: Path) -> dict[str, int]:
    """A copy of the backup where the database was; that one, damaged or not, stays beside it as NAME.replaced."""
    fresh = place.with_name(f"{place.name}.restoring")
    fresh.unlink(missing_ok=True)
    _copy_sqlite(backup, fresh)
    rows = verify(fresh)
    for tail in ("", "-wal", "-shm"):
        old = place.with_name(f"{place.name}{tail}")
        if old.exists():
            old.replace(place.with_name(f"{place.name}.replaced{tail}"))
    fresh.replace(place)
    return rows


def sound(url: str, *, most: int) -> None:
    """Raises StoreError with the way back when a SQLite file of at most so many bytes is damaged; others are not read through."""
    if not _is_sqlite(url) or not (path := _file(url)).is_file() or path.stat().st_size > most:
        return
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)) as file:
            found = [row[0] for row in file.execute("PRAGMA quick_check(1)")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    if found != ["ok"]:
        raise StoreError(f"{path} is damaged ({found[0].splitlines()[-1]}){CURE}")


def verify(path: Path) -> dict[str, int]:
    """How many rows each table of a backup holds; raises StoreError when the file is not whole."""
    if not path.is_file():
        raise StoreError(f"no backup at {path}")
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
            found = [row[0] for row in file.execute("PRAGMA integrity_check")]
            if found != ["ok"]:
                raise StoreError(f"backup {path} is damaged: {found[0]}")
            names = [name for (name,) in file.execute(_TABLES)]
            return {name: _count(file, name) for name in names}
    except sqlite3.Error as error:
        raise StoreError(f"backup {path} cannot be read: {error}") from error


def _make_single(path: Path) -> None:
    """One file that needs no write-ahead log beside it to be read."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA journal_mode=DELETE").close()


def _count(file: sqlite3.Connection, table: str) -> int:
    return int(file.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _is_sqlite(url: str) -> bool:
    return read_url(url).get_backend_name() == "sqlite"


def _file(url: str) -> Path:
    name = read_url(url).database
    if not name:
        raise StoreError("a database without a file cannot be backed up")
    return Path(name)


def _sqlite_url(path: Path) -> str:
    return f"sqlite:///{path.absolute()}"


def _copy_sqlite(old: Path, new: Path) -> None:
    if not old.is_file():
        raise StoreError(f"no database at {old}")
    try:
        with (
            closing(sqlite3.connect(f"file:{old}?mode=ro", uri=True, timeout=30)) as source,
            closing(sqlite3.connect(new, timeout=30)) as copy,
        ):
            source.backup(copy)
    except sqlite3.Error as error:
        raise StoreError(f"{old} cannot be copied: {error}") from error


def _copy_rows(old: str, new: str) -> dict[str, int]:
    """Every row from one database into another of the same revision, emptied before, in one transaction there."""
    migrate.upgrade(new, to=migrate.revision(old))
    with _reading(old) as source, _writing(new) as target:
        tables = _tables_of(source)
        for table, _ in reversed(tables):
            target.execute(table.delete())
        for table, columns in tables:
            _copy_table(table, columns, source, target)
        _index_all(Session(target))
        _restart_numbers(target)
        return {table.name: target.execute(select(func.count()).select_from(table)).scalar_one() for table, _ in tables}


def _tables_of(source: Connection) -> list[tuple[Table, list[Column[Any]]]]:
    """The tables of this program, and their columns, that the database has: one of an older revision has fewer."""
    there = inspect(source)
    tables = [table for table in schema.METADATA.sorted_tables if there.has_table(table.name)]
    held = {table.name: {column["name"] for column in there.get_columns(table.name)} for table in tables}
    return [(table, [column for column in table.columns if column.name in held[table.name]]) for table in tables]


def _copy_table(table: Table, columns: list[Column[Any]], source: Connection, target: Connection) -> None:
    later = {"merged_into"} & set(table.c.keys())
    rows = source.execution_options(yield_per=ROWS_AT_ONCE).execute(select(*columns).order_by(*table.primary_key.columns))
    for portion in rows.mappings().partitions():
        target.execute(table.insert(), [dict(row) | dict.fromkeys(later) for row in portion])
    if later:
        _point_merged(source, target)


def _point_merged(source: Connection, target: Connection) -> None:
    """Which story a story was merged into: set when all of them are there."""
    merged = source.execute(select(schema.story.c.id, schema.story.c.merged_into).where(schema.story.c.merged_into.is_not(None)))
    rows: list[dict[str, Any]] = [{"of": row.id, "into": row.merged_into} for row in merged]
    if rows:
        target.execute(update(schema.story).where(schema.story.c.id == bindparam("of")).values(merged_into=bindparam("into")), rows)


def _index_all(session: Session) -> None:
    session.run(text("DELETE FROM article_search") if not session.is_sqlite else _FORGET_ALL)
    for article, document in _documents(session):
        search.index(session, article, document)


_FORGET_ALL: Final = text("INSERT INTO article_search (article_search) VALUES ('delete-all')")


def _documents(session: Session) -> Iterable[tuple[int, str]]:
    for reading in SqlShelf(session).archive(since=rules.BEGINNING):
        yield reading.stored.id, reading.stored.article.document


def _restart_numbers(target: Connection) -> None:
    """On PostgreSQL, let the next row of each numbered table follow the last one copied."""
    if target.dialect.name != "postgresql":
        return
    for table in schema.METADATA.sorted_tables:
        if table.autoincrement_column is None:
            continue
        name, number = f'"{table.name}"', table.autoincrement_column.name
        last = f"SELECT setval(pg_get_serial_sequence('{name}', '{number}'), coalesce(max({number}), 0) + 1, false) FROM {name}"
        target.execute(text(last))


@contextmanager
def _reading(url: str) -> Iterator[Connection]:
    engines = connect(url)
    try:
        with engines.reader.connect() as connection, connection.begin():
            yield connection
    finally:
        engines.dispose()


@contextmanager
def _writing(url: str) -> Iterator[Connection]:
    engines = connect(url)
    try:
        with engines.writer.begin() as connection:
            take_writer_lock(connection)
            yield connection
    finally:
        engines.dispose()
