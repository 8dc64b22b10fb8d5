"""The whole store in memory, with the same transactions: for tests, the lab and what-if runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

from monitor.errors import StoreError
from monitor.ports import Rooms
from monitor.store.memory_articles import MemoryArticles
from monitor.store.memory_inbox import MemoryInbox
from monitor.store.memory_outbox import MemoryLedger, MemoryOutbox
from monitor.store.memory_sources import MemorySources, MemoryWatches
from monitor.store.memory_stories import MemoryStories
from monitor.store.memory_tables import Journal


class MemoryRooms:
    """All ports on one journal."""

    def __init__(self, journal: Journal) -> None:
        self._sources = MemorySources(journal)
        self._articles = MemoryArticles(journal)
        self._stories = MemoryStories(journal, self._articles)
        self._watches = MemoryWatches(journal)
        self._outbox = MemoryOutbox(journal)
        self._inbox = MemoryInbox(journal)
        self._ledger = MemoryLedger(journal)

    @property
    def sources(self) -> MemorySources:
        """Sources with their poll states."""
        return self._sources

    @property
    def articles(self) -> MemoryArticles:
        """Articles by their aliases."""
        return self._articles

    @property
    def stories(self) -> MemoryStories:
        """Stories by their keys."""
        return self._stories

    @property
    def watches(self) -> MemoryWatches:
        """Watch rules with their versions."""
        return self._watches

    @property
    def outbox(self) -> MemoryOutbox:
        """Deliveries owed."""
        return self._outbox

    @property
    def inbox(self) -> MemoryInbox:
        """What people asked for."""
        return self._inbox

    @property
    def ledger(self) -> MemoryLedger:
        """Decisions and small facts."""
        return self._ledger


class MemoryStore:
    """The port `Store` in memory: one thread at a time, in reading and in writing."""

    def __init__(self) -> None:
        self._journal = Journal()
        self._lock = RLock()
        self._rooms = MemoryRooms(self._journal)
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Rooms]:
        """The store to look things up; any change raises StoreError."""
        with self._lock:
            self._check_open()
            yield self._rooms

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Rooms]:  # noqa: ARG002
        """One transaction: all of it stands at the end, none of it after an exception."""
        with self._lock:
            self._check_open()
            self._journal.begin()
            try:
                yield self._rooms
            except BaseException:
                self._journal.rollback()
                raise
            self._journal.commit()

    def close(self) -> None:
        """Give it up; opening it again raises StoreError."""
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError("the store is closed")
