"""The house opened for one command: settings, store and clock together, closed at the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from monitor.app.clock import SystemClock
from monitor.app.places import read_settings
from monitor.ports import Clock, Store
from monitor.settings.load import Settings

READ_THROUGH = 256_000_000
"""A SQLite file up to this size is read through at the start, half a second for a hundred megabytes; a bigger one by the nightly backup."""

BACKUP = "backup"
"""The fact that tells when a backup was last made and verified."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What most commands need."""

    settings: Settings
    store: Store
    clock: Clock


@contextmanager
def opened(config: str | None) -> Iterator[House]:
    """The house of a config file; a database without a schema is refused with the command that makes one."""
    settings = read_settings(config)
    store = open_database(settings)
    try:
        yield House(settings=settings, store=store, clock=SystemClock())
    finally:
        store.close()


def store_url(settings: Settings) -> str:
    """The database's address; a relative SQLite path is taken from the folder of config.yaml."""
    from monitor import store

    url = settings.model.store
    file = store.sqlite_file(url)
    return url if file is None or file.is_absolute() else f"{store.SQLITE}{settings.folder.resolve() / file}"


def open_database(settings: Settings) -> Store:
    """The store; an empty database gets its schema, another revision is refused with the command to run."""
    from monitor import store

    url = store_url(settings)
    if not url.startswith("memory:") and not store.revision(url):
        store.upgrade(url)
    return store.open_store(url)


def _beside(url: str) -> Path:
    """Where a copy may stand: the folder of a SQLite file, else the one we are in (the service's is its state folder)."""
    from monitor import store

    file = store.sqlite_file(url)
    return Path.cwd() if file is None else file.parent


def upgrade_database(config: str | None, *, with_backup: bool) -> Iterator[str]:
    """Bring the schema up; yields what was done, line by line."""
    from monitor import store

    settings = read_settings(config)
    url = store_url(settings)
    before = store.revision(url)
    if before and with_backup:
        path = _beside(url) / f"monitor-before-{SystemClock().now():%Y%m%dT%H%M%S}.sqlite"
        store.backup(url, path)
        yield f"backed up to {path}"
    after = store.upgrade(url)
    yield f"already at revision {after}" if before == after else f"upgraded from {before or 'nothing'} to {after}"


def backup_database(config: str | None, path: Path) -> str:
    """Copy and verify the database; returns the line to print."""
    from monitor import store

    url = store_url(read_settings(config))
    rows = store.backup(url, path)
    opened = store.open_store(url)
    with opened.writing() as rooms:
        rooms.ledger.set_fact(BACKUP, SystemClock().now().isoformat())
    opened.close()
    return f"{path}: {sum(rows.values())} rows in {len(rows)} tables, verified"


YOUNGEST = timedelta(days=7)
"""Bodies younger than this are kept whatever room they take: stories are still being told from them."""


def prune_database(config: str | None, *, bodies: int | None) -> str:
    """Empty bodies older than `bodies` seconds (else what the config says, by age and by size); returns the line to print."""
    return prune_by(read_settings(config), now=SystemClock().now(), bodies=bodies)


def prune_by(settings: Settings, *, now: datetime, bodies: int | None = None) -> str:
    """Empty bodies as the settings' retention says; what was done, in words."""
    from monitor import store

    url, kept = store_url(settings), settings.model.retention
    if url.startswith("memory:"):
        return "a store in memory keeps what it has"
    before = now - timedelta(seconds=kept.bodies if bodies is None else bodies)
    if kept.size and bodies is None:
        emptied, before = store.fit(url, most=kept.size, before=before, least=max(before, now - YOUNGEST))
    else:
        emptied = store.prune(url, before=before)
    return f"{emptied} bodies of before {before:%Y-%m-%d} emptied; names, events and all that was told stay"
