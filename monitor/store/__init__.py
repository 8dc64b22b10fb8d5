"""The database: `open_store`, and `upgrade`, `backup` and their kin; nothing heavy is imported before a call.

An address is `sqlite:///path`, `postgresql+psycopg://user@host/name`, or `memory:` (gone with the process).
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from monitor.ports import Crew, Slips, Store, Turns
    from monitor.store.seals import Sealed, Verified
    from monitor.store.sql import SchemaMismatch as SchemaMismatch

SQLITE = "sqlite:///"


def open_store(url: str) -> Store:
    """The store at an address; raises SchemaMismatch (a StoreError) when its revision is not this program's."""
    if url.startswith("memory:"):
        from monitor.store.memory import MemoryStore

        return MemoryStore()
    from monitor.store.sql import open_sql

    return open_sql(url)


def upgrade(url: str, *, to: str = "head") -> str:
    """Bring a database, empty or old, to a revision and return it; a memory store has none."""
    if url.startswith("memory:"):
        return ""
    from monitor.store.migrate import upgrade as run

    return run(url, to=to)


def downgrade(url: str, *, to: str) -> str:
    """Take a database back to a revision ("base" empties it) and return it."""
    from monitor.store.migrate import downgrade as run

    return run(url, to=to)


def revision(url: str) -> str:
    """The revision a database is of, "" for an empty one and for memory."""
    if url.startswith("memory:"):
        return ""
    from monitor.store.migrate import revision as run

    return run(url)


def check(url: str) -> tuple[str, ...]:
    """The differences between the tables in the database and those of this program; none is good."""
    from monitor.store.migrate import check as run

    return run(url)


def backup(url: str, path: Path) -> dict[str, int]:
    """Copy a database in use into one SQLite file and verify it; how many rows each table holds there."""
    from monitor.store.backups import backup as run

    return run(url, path)


def check_sound(url: str, *, most: int) -> None:
    """Raises StoreError, with the way back, when a SQLite file of at most so many bytes is damaged."""
    if not url.startswith("memory:"):
        from monitor.store.backups import sound

        sound(url, most=most)


def restore(url: str, path: Path) -> dict[str, int]:
    """Put a backup in place of what the database holds; how many rows each table holds now."""
    from monitor.store.backups import restore as run

    return run(url, path)


def crew(url: str, *, owner: str) -> Crew:
    """The daemons on a database, this one called `owner` among them once it has joined."""
    from monitor.store.crews import crew as found

    return found(url, owner=owner)


def turns(url: str, *, owner: str) -> Turns | None:
    """Whose turn it is to ask a host, among the daemons on a database; None where one daemon is alone."""
    from monitor.store.host_turns import turns as found

    return found(url, owner=owner)


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite address; None for any other."""
    return Path(url.removeprefix(SQLITE)) if url.startswith(SQLITE) else None


def slips(url: str) -> Slips:
    """Where asks are laid aside while a database does not answer: beside a SQLite file, else in the folder we are in."""
    if url.startswith("memory:"):
        from monitor.store.memory_inbox import MemorySlips

        return MemorySlips()
    from monitor.store.aside import FolderSlips

    file = sqlite_file(url)
    return FolderSlips(Path("monitor.asks") if file is None else file.with_name(f"{file.name}.asks"))


def alone(url: str) -> AbstractContextManager[None]:
    """A block during which no daemon is there; raises AlreadyRunning while one is."""
    from monitor.store.crews import alone as block

    return block(url)


def sealed(url: str, story: int) -> list[Sealed]:
    """The rows of the record of a story, in the order they were kept; a store in memory keeps none."""
    from monitor.store import seals

    seals.refuse_memory(url)
    return seals.of_story(url, story)


def verify_record(url: str, *, head: str = "") -> Verified:
    """Walk the whole chain of seals: what holds, and every fault."""
    from monitor.store import seals

    seals.refuse_memory(url)
    return seals.verify(url, head=head)


def record_head(url: str) -> str:
    """The last link of the chain of seals; "" before the first and for a store in memory."""
    from monitor.store import seals

    return "" if url.startswith("memory:") else seals.head(url)


def prune(url: str, *, before: datetime) -> int:
    """Empty the bodies of old articles that no channel was told of; how many were emptied."""
    from monitor.store.retention import prune as run

    return run(url, before=before)


def fit(url: str, *, most: int, before: datetime, least: datetime) -> tuple[int, datetime]:
    """Prune by age, then by size down to an age that is never gone below; how many bodies were emptied, up to when."""
    from monitor.store.retention import fit as run

    return run(url, most=most, before=before, least=least)


def __getattr__(name: str) -> Any:
    if name == "SchemaMismatch":
        from monitor.store.sql import SchemaMismatch

        return SchemaMismatch
    raise AttributeError(name)
