"""Connections: how SQLite and PostgreSQL are set up so that a commit is a promise.

SQLite: WAL with synchronous=FULL for every commit that tells something (a poll with news is one commit,
deliveries included), NORMAL for those that are merely done again after a power cut (docs/design.md),
BEGIN IMMEDIATE for writers by taking transactions out of the driver's hands, foreign keys on,
30 s of patience with other processes. PostgreSQL: READ COMMITTED behind one advisory lock for
writers, a read-only snapshot for readers.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from monitor.errors import StoreError

log = logging.getLogger(__name__)

BUSY_SECONDS: Final = 30
CURE: Final = (
    "; stop the daemon and put the newest backup back: `monitor db restore FILE` (the timer keeps them in /var/lib/monitor/backup)"
)
_DAMAGED: Final = ("malformed", "not a database", "disk image")
_LEVEL: Final = "synchronous"
WRITER_LOCK: Final = 7_202_306_180
_WRITER_CACHE_KIB, _LOG_PAGES = 16_000, 4_000
"""The pages of an article are written again with the next few: with SQLite's own 2 MB and 1,000 pages they came and went."""

_TO_JSON: Final[Callable[[Any], str]] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """The way to write and the way to read one database."""

    writer: Engine
    reader: Engine

    def dispose(self) -> None:
        """Close every connection."""
        self.writer.dispose()
        self.reader.dispose()


def read_url(url: str) -> URL:
    """The database's address; raises StoreError for one that is neither SQLite nor PostgreSQL by psycopg."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(f"no database address: {url!r}") from error
    if parsed.get_backend_name() == "sqlite":
        return parsed
    if parsed.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return parsed.set(drivername="postgresql+psycopg")
    raise StoreError(f"store {parsed.render_as_string()!r}: only sqlite:/// and postgresql+psycopg:// are known")


def connect(url: str) -> Engines:
    """Engines for an address; nothing is opened yet."""
    parsed = read_url(url)
    return _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql(parsed)


@contextmanager
def begun(connection: Connection, *, durable: bool) -> Iterator[None]:
    """A transaction on a writer's connection; one that is not `durable` waits for no disk."""
    if connection.dialect.name == "sqlite":
        level = "FULL" if durable else "NORMAL"
        if connection.info.get(_LEVEL, "FULL") != level:
            _pragma(connection, f"synchronous={level}")
            connection.info[_LEVEL] = level
    with connection.begin():
        if not durable and connection.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL synchronous_commit = off"))
        yield


def _pragma(connection: Connection, setting: str) -> None:
    """Past SQLAlchemy, which would begin a transaction first; within one SQLite changes no such setting."""
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute(f"PRAGMA {setting}").close()


def take_writer_lock(connection: Connection) -> None:
    """Wait until no other writer is in a transaction; SQLite's BEGIN IMMEDIATE has done so already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITER_LOCK})


def _sqlite(url: URL) -> Engines:
    options: dict[str, Any] = {"connect_args": {"timeout": BUSY_SECONDS}, "json_serializer": _TO_JSON}
    writer = create_engine(url, pool_size=1, max_overflow=0, **options)
    reader = create_engine(url, pool_size=4, max_overflow=12, **options)
    for engine, begin in ((writer, "BEGIN IMMEDIATE"), (reader, "BEGIN")):
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", partial(_begin, begin))
        event.listen(engine, "handle_error", translated)
    event.listen(writer, "connect", _roomy_sqlite)
    event.listen(reader, "connect", _read_only_sqlite)
    return Engines(writer=writer, reader=reader)


def _postgresql(url: URL) -> Engines:
    options: dict[str, Any] = {"connect_args": {"options": "-c timezone=UTC"}, "json_serializer": _TO_JSON, "pool_pre_ping": True}
    writer = create_engine(url, pool_size=2, **options)
    reader = create_engine(url, pool_size=4, max_overflow=12, **options).execution_options(
        isolation_level="REPEATABLE READ", postgresql_readonly=True
    )
    for engine in (writer, reader):
        event.listen(engine, "handle_error", translated)
    return Engines(writer=writer, reader=reader)


def _prepare_sqlite(connection: Any, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}").close()


def _roomy_sqlite(connection: Any, _: ConnectionPoolEntry) -> None:
    for pragma in (f"cache_size=-{_WRITER_CACHE_KIB}", f"wal_autocheckpoint={_LOG_PAGES}"):
        connection.execute(f"PRAGMA {pragma}").close()


def _read_only_sqlite(connection: Any, _: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA query_only=ON").close()


def _begin(statement: str, connection: Connection) -> None:
    raw: Any = connection.connection.driver_connection
    try:
        raw.cursor().execute(statement)
    except sqlite3.Error as error:
        raise failure(error) from error


def translated(context: ExceptionContext) -> StoreError:
    """What SQLAlchemy makes of a failure of the database; the cause stays chained."""
    return failure(context.original_exception)


def failure(error: BaseException) -> StoreError:
    """Every failure of the database is a StoreError with the driver's own words."""
    said = str(error)
    if "locked" in said:
        log.warning("database busy")
    damaged = any(word in said for word in _DAMAGED)
    return StoreError(f"database: {said}{CURE if damaged else ''}")
