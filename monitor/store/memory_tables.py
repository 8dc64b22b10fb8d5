"""Tables in memory that can be rolled back: every change leaves its undoing in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from monitor.errors import StoreError

K = TypeVar("K")
V = TypeVar("V")


class Journal:
    """What would undo the open transaction; closed, it refuses every change."""

    def __init__(self) -> None:
        self._undo: list[Callable[[], object]] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a transaction is under way."""
        return self._undo is not None

    def begin(self) -> None:
        """Open a transaction; raises StoreError inside another one."""
        if self._undo is not None:
            raise StoreError("writing() inside writing(): one transaction at a time")
        self._undo = []

    def record(self, undo: Callable[[], object]) -> None:
        """Remember how to take one change back; raises StoreError when the store is open for reading only."""
        if self._undo is None:
            raise StoreError("the store is open for reading only")
        self._undo.append(undo)

    def commit(self) -> None:
        """Let every change stand."""
        self._undo = None

    def rollback(self) -> None:
        """Take every change back, the last one first."""
        for undo in reversed(self._undo or ()):
            undo()
        self._undo = None


class Table(Generic[K, V]):
    """Rows by key, in the order they came."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._rows: dict[K, V] = {}

    def __contains__(self, key: K) -> bool:
        return key in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, key: K) -> V | None:
        """The row, None when there is none."""
        return self._rows.get(key)

    def need(self, key: K, what: str) -> V:
        """The row; raises StoreError naming what is not there."""
        row = self._rows.get(key)
        if row is None:
            raise StoreError(f"no {what} {key!r}")
        return row

    def put(self, key: K, row: V) -> None:
        """Set one row."""
        old = self._rows.get(key)
        undo = (lambda: self._rows.pop(key, None)) if old is None else (lambda: self._rows.__setitem__(key, old))
        self._journal.record(undo)
        self._rows[key] = row

    def drop(self, key: K) -> None:
        """Remove one row if it is there."""
        old = self._rows.get(key)
        if old is None:
            return
        self._journal.record(lambda: self._rows.__setitem__(key, old))
        del self._rows[key]

    def items(self) -> Iterator[tuple[K, V]]:
        """All rows with their keys."""
        yield from self._rows.items()

    def values(self) -> list[V]:
        """All rows."""
        return list(self._rows.values())


class Postings(Generic[K, V]):
    """For each key the values filed under it, each once, in the order they came."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._under: dict[K, dict[V, None]] = {}

    def of(self, key: K) -> list[V]:
        """The values under a key."""
        return list(self._under.get(key, ()))

    def add(self, key: K, value: V) -> None:
        """File a value under a key."""
        held = self._under.setdefault(key, {})
        if value in held:
            return
        self._journal.record(lambda: held.pop(value, None))
        held[value] = None

    def drop(self, key: K, value: V) -> None:
        """Take a value away from a key if it is there."""
        held = self._under.get(key, {})
        if value not in held:
            return
        self._journal.record(lambda: held.__setitem__(value, None))
        del held[value]


class Serial:
    """A counter from 1; numbers of a rolled back transaction are handed out again."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._last = 0

    @property
    def last(self) -> int:
        """The number handed out last, 0 before the first."""
        return self._last

    def next(self) -> int:
        """The next number."""
        before = self._last
        self._journal.record(lambda: setattr(self, "_last", before))
        self._last += 1
        return self._last
