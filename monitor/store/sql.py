"""The whole store in SQL, on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, get_ident

from sqlalchemy import inspect, text

from monitor.errors import StoreError
from monitor.ports import Rooms
from monitor.store import schema
from monitor.store.engines import Engines, begun, connect, take_writer_lock
from monitor.store.seals import seal_notes
from monitor.store.session import Session
from monitor.store.sql_articles import SqlArticles
from monitor.store.sql_inbox import SqlInbox
from monitor.store.sql_ledger import SqlLedger
from monitor.store.sql_outbox import SqlOutbox
from monitor.store.sql_sources import SqlSources
from monitor.store.sql_stories import SqlStories
from monitor.store.sql_watches import SqlWatches


class SchemaMismatch(StoreError):  # noqa: N818
    """The database is of another revision than this program; the message says the command to run."""


class SqlRooms:
    """All ports on one connection."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def sources(self) -> SqlSources:
        """Sources with their poll states."""
        return SqlSources(self._session)

    @property
    def articles(self) -> SqlArticles:
        """Articles by their aliases."""
        return SqlArticles(self._session)

    @property
    def stories(self) -> SqlStories:
        """Stories by their keys."""
        return SqlStories(self._session)

    @property
    def watches(self) -> SqlWatches:
        """Watch rules with their versions."""
        return SqlWatches(self._session)

    @property
    def outbox(self) -> SqlOutbox:
        """Deliveries owed."""
        return SqlOutbox(self._session)

    @property
    def inbox(self) -> SqlInbox:
        """What people asked for."""
        return SqlInbox(self._session)

    @property
    def ledger(self) -> SqlLedger:
        """Decisions and small facts."""
        return SqlLedger(self._session)


class SqlStore:
    """The port `Store` in SQL; threads may share it."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._lock = Lock()
        self._writing_thread = 0
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Rooms]:
        """One snapshot to look things up in; any change raises StoreError, and no writer waits for it."""
        self._check_open()
        with self._engines.reader.connect() as connection, connection.begin():
            yield SqlRooms(Session(connection))

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Rooms]:
        """One transaction: all of it stands at the end, none of it after an exception; the next writer waits."""
        self._check_open()
        if self._writing_thread == get_ident():
            raise StoreError("writing() inside writing(): one transaction at a time")
        with self._lock:
            self._writing_thread = get_ident()
            try:
                with self._engines.writer.connect() as connection, begun(connection, durable=durable):
                    take_writer_lock(connection)
                    session = Session(connection)
                    yield SqlRooms(session)
                    seal_notes(session)
            finally:
                self._writing_thread = 0

    def close(self) -> None:
        """Close every connection; opening it again raises StoreError."""
        self._closed = True
        self._engines.dispose()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError("the store is closed")


def open_sql(url: str) -> SqlStore:
    """The store at an address; raises SchemaMismatch unless the database is of this program's revision."""
    engines = connect(url)
    try:
        found = stored_revision(engines)
    except BaseException:
        engines.dispose()
        raise
    if found == schema.HEAD:
        return SqlStore(engines)
    engines.dispose()
    raise SchemaMismatch(_cure(found))


def stored_revision(engines: Engines) -> str:
    """The revision the database says it is of, "" for an empty one."""
    with engines.reader.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def _cure(found: str) -> str:
    if not found:
        return "the database is empty: run `monitor db upgrade`"
    return f"the database is of revision {found}, this program of {schema.HEAD}: run `monitor db upgrade`, or the program that wrote it"
