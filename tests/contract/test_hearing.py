"""A clerk before a database that does not answer: what it heard is on disk, in order, and done once when the database is back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from monitor import store as stores
from monitor.errors import StoreError
from monitor.inbox import Clerk
from monitor.model.ask import PRESSES, SILENCE, Ask, AskKind
from monitor.ports import Rooms
from monitor.store.memory_inbox import MemorySlips
from tests.contract.store.test_inbox import ask
from tests.fakes import FakeClock


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The database held by another program's transaction."""
    with closing(sqlite3.connect(folder / "monitor.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


class Hall:
    """A clerk on a SQLite file; `done` are the keys of the asks in the order they took effect."""

    def __init__(self, folder: Path) -> None:
        url = f"sqlite:///{folder / 'monitor.sqlite'}"
        stores.upgrade(url)
        self.store, self.slips = stores.open_store(url), stores.slips(url)
        self.done: list[str] = []
        self.clerk = Clerk(self.store, FakeClock(), slips=self.slips, prepare=self._deed, ears={})

    def _deed(self, asked: Ask):
        def deed(_: Rooms):
            self.done.append(asked.key)
            return SILENCE

        return deed


@pytest.fixture
def hall(tmp_path) -> Iterator[Hall]:
    made = Hall(tmp_path)
    yield made
    made.store.close()


def test_while_the_database_is_locked_an_ask_is_kept_on_disk_and_afterwards_done_once(hall, tmp_path):
    with locked(tmp_path):
        for name in ("a", "b", "a"):
            hall.clerk.hear(ask(name))
        assert [one.key for one in hall.slips.kept()] == ["a", "b"]
    hall.clerk.see_to(PRESSES)
    hall.clerk.see_to(PRESSES)
    assert (sorted(hall.done), hall.slips.kept()) == (["a", "b"], [])


def test_what_was_heard_first_takes_effect_first(hall, tmp_path):
    with locked(tmp_path):
        hall.clerk.hear(ask("mute", kind=AskKind.MUTE))
    hall.clerk.hear(ask("unmute", kind=AskKind.UNMUTE))
    hall.clerk.see_to(PRESSES)
    assert hall.done == ["mute", "unmute"]


def test_a_killed_clerk_leaves_its_slips_to_the_next_one(hall, tmp_path):
    with locked(tmp_path):
        hall.clerk.hear(ask("a"))
    heir = Hall(tmp_path)
    heir.clerk.catch_up()
    assert heir.slips.kept() == []
    heir.clerk.see_to(PRESSES)
    assert heir.done == ["a"]
    heir.store.close()


def test_a_store_that_refuses_is_no_reason_to_lose_an_ask(hall):
    hall.store.close()
    hall.clerk.hear(ask("a"))
    assert [one.key for one in hall.slips.kept()] == ["a"]
    with pytest.raises(StoreError):
        hall.clerk.see_to(PRESSES)


def test_when_neither_takes_it_the_caller_hears_of_it(hall):
    class Full(MemorySlips):
        def keep(self, ask: Ask) -> None:  # noqa: ARG002
            raise StoreError("no space left on device")

    hall.store.close()
    with pytest.raises(StoreError, match="no space"):
        Clerk(hall.store, FakeClock(), slips=Full(), prepare=hall._deed, ears={}).hear(ask())
