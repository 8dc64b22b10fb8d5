"""The daemons on one database: who is there, whose leases are free again, and who leads.

PostgreSQL: each daemon holds a session lock named by a hash of its owner; the server frees it the moment the
process or its machine is gone, so that nobody has to guess from a heartbeat. SQLite serves one daemon: a lock on
a file beside the database says so. Memory is nobody else's.
"""

from __future__ import annotations

import fcntl
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import RLock
from typing import Any, Final

from sqlalchemy import Connection, Engine, case, create_engine, or_, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from monitor.errors import AlreadyRunning, StoreError
from monitor.model.enums import DeliveryState
from monitor.store import schema
from monitor.store.engines import connect, read_url, take_writer_lock

GRACE: Final = timedelta(seconds=10)
"""How long a send of a daemon that is gone may still be on its way: as long as one call to a notifier lasts."""

_ROOM: Final = 720_230_619
_LEADER: Final = 0
_KEEPALIVE: Final = "-c timezone=UTC -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2"
_STATE, _DELIVERY = schema.poll_state.c, schema.delivery.c


class SoloCrew:
    """One daemon alone: `lock` is the file that says so, None for a store that no other process can reach."""

    def __init__(self, url: str, lock: Path | None) -> None:
        self._url, self._lock = url, lock
        self._held: int | None = None

    def join(self, *, now: datetime) -> None:
        """Be the one daemon; raises AlreadyRunning while another is. What a dead one had leased is free again."""
        self.occupy()
        if self._lock is not None:
            _free(self._url, living=frozenset(), now=now)

    def occupy(self) -> None:
        """Let no daemon come; raises AlreadyRunning while one is there."""
        if self._lock is not None:
            self._held = _locked(self._lock)

    def relieve(self, *, now: datetime) -> int:  # noqa: ARG002
        """Nobody else's leases are there to be freed."""
        return 0

    def leads(self) -> bool:
        """Who is alone leads."""
        return True

    def time(self) -> datetime | None:
        """The database has no clock of its own."""
        return None

    def leave(self) -> None:
        """Let another come."""
        if self._held is not None:
            os.close(self._held)
            self._held = None


class SharedCrew:
    """Several daemons on PostgreSQL, each known by the session lock it holds; its one line serves one thread at a time."""

    def __init__(self, url: str, owner: str) -> None:
        self._url, self._owner = url, owner
        self._engine = _patient(url)
        self._line: Connection | None = None
        self._leads = False
        self._turn = RLock()

    def join(self, *, now: datetime) -> None:
        """Be counted among the daemons, and free what the dead had leased."""
        self._connected()
        self.relieve(now=now)

    def occupy(self) -> None:
        """Raises AlreadyRunning while any daemon is there."""
        if _living(self._connected()) - {_number(self._owner)}:
            raise AlreadyRunning("a daemon works on this database: stop it first")

    def relieve(self, *, now: datetime) -> int:
        """Free the leases of daemons that are gone; how many. A lost line is taken up again first."""
        with self._turn:
            line = self._connected()
            living = _living(line)
            held = {*_owners(line, schema.poll_state), *_owners(line, schema.delivery)}
        if all(_number(owner) in living for owner in held):
            return 0
        return _free(self._url, living=frozenset(owner for owner in held if _number(owner) in living), now=now)

    def leads(self) -> bool:
        """Whether this daemon does what only one may do; another takes over when it is gone."""
        with self._turn:
            line = self._connected()
            if not self._leads:
                self._leads = _try_lock(line, _LEADER)
            return self._leads

    def time(self) -> datetime | None:
        """The database server's own clock."""
        with self._turn:
            told: datetime = self._connected().execute(text("SELECT clock_timestamp()")).scalar_one()
        return told

    def leave(self) -> None:
        """Give the locks back."""
        if self._line is not None:
            with suppress(SQLAlchemyError):
                self._line.close()
            self._line = None
        self._engine.dispose()

    def _connected(self) -> Connection:
        """The line that holds our lock; raises StoreError while the server cannot be reached."""
        try:
            if self._line is not None and _answers(self._line):
                return self._line
            self._leads = False
            self._line = self._engine.connect()
            if not _try_lock(self._line, _number(self._owner)):
                raise StoreError(f"another daemon is called {self._owner!r}")
        except SQLAlchemyError as error:
            self._line = None
            raise StoreError(f"database: {error}") from error
        return self._line


def crew(url: str, *, owner: str) -> SoloCrew | SharedCrew:
    """The crew of the store at an address, not joined yet."""
    if url.startswith("memory:"):
        return SoloCrew(url, None)
    if (parsed := read_url(url)).get_backend_name() == "postgresql":
        return SharedCrew(url, owner)
    return SoloCrew(url, Path(f"{parsed.database}.lock") if parsed.database else None)


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Work that no daemon may be beside (a restore); raises AlreadyRunning while one is there."""
    me = crew(url, owner="restore")
    try:
        me.occupy()
        yield
    finally:
        me.leave()


def _locked(path: Path) -> int:
    """The file held by this process until it ends, however it ends; it names who holds it."""
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        who = os.pread(file, 20, 0).decode(errors="replace").strip()
        os.close(file)
        raise AlreadyRunning(f"another daemon works on this database (process {who or 'unknown'}, {path} is locked)") from error
    os.ftruncate(file, 0)
    os.pwrite(file, str(os.getpid()).encode(), 0)
    return file


def _free(url: str, *, living: frozenset[str], now: datetime) -> int:
    """End the leases of all but the living. A send that may still be on its way keeps its lease a few seconds more."""
    engines = connect(url)
    try:
        with engines.writer.begin() as connection:
            take_writer_lock(connection)
            gone = (_STATE.lease_owner != "", _STATE.lease_owner.not_in(living))
            polls = connection.execute(update(schema.poll_state).where(*gone).values(leased_until=None, lease_owner=""))
            sends = connection.execute(_shortened(living, now + GRACE))
            return polls.rowcount + sends.rowcount
    finally:
        engines.dispose()


def _shortened(living: frozenset[str], until: datetime) -> Any:
    sending = _DELIVERY.state == DeliveryState.SENDING
    soon = case((_DELIVERY.leased_until < until, _DELIVERY.leased_until), else_=until)
    gone = (_DELIVERY.lease_owner != "", _DELIVERY.lease_owner.not_in(living), or_(~sending, _DELIVERY.leased_until > until))
    return (
        update(schema.delivery)
        .where(*gone)
        .values(leased_until=case((sending, soon), else_=None), lease_owner=case((sending, _DELIVERY.lease_owner), else_=""))
    )


def _owners(line: Connection, table: Any) -> list[str]:
    """Whose leases have not been freed: a send that waits out its grace is not asked about again."""
    owner, until = table.c.lease_owner, table.c.leased_until
    return list(line.execute(select(owner).where(owner != "", until > text("clock_timestamp()")).distinct()).scalars())


def _patient(url: str) -> Engine:
    """One line of its own, on which the server asks every few seconds whether we are still there."""
    return create_engine(
        read_url(url),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        connect_args={"options": _KEEPALIVE, "connect_timeout": 10, "keepalives_idle": 5, "keepalives_interval": 5, "keepalives_count": 2},
    )


def _answers(line: Connection) -> bool:
    try:
        line.execute(text("SELECT 1"))
    except SQLAlchemyError:
        with warnings.catch_warnings(), suppress(SQLAlchemyError):
            warnings.simplefilter("ignore")
            line.invalidate()
            line.close()
        return False
    return True


def _try_lock(line: Connection, number: int) -> bool:
    return bool(line.execute(text("SELECT pg_try_advisory_lock(:room, :number)"), {"room": _ROOM, "number": number}).scalar())


def _living(line: Connection) -> frozenset[int]:
    """The numbers of the daemons that hold their lock on this database."""
    held = text(
        "SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND classid = :room AND objsubid = 2 AND granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    return frozenset(number for number in line.execute(held, {"room": _ROOM}).scalars() if number != _LEADER)


def _number(owner: str) -> int:
    """A positive 31-bit number that stands for the owner; 0 is the leader's."""
    return int.from_bytes(sha256(owner.encode()).digest()[:4], "big") % (2**31 - 1) + 1
