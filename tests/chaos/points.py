"""Every place where a kill or a fault may strike: a store and a notifier that count them, and strike at the n-th."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Lock

from monitor.errors import StoreError
from monitor.message.plain import plain_text
from monitor.model.delivery import Message, Receipt
from monitor.model.ids import DeliveryKey
from monitor.ports import Clock, Notifier, Rooms, Store


@dataclass(slots=True)
class Points:
    """Counts the points passed whose name holds `only`; calls `strike` with the name at the `at`-th (from 1; 0 never)."""

    at: int = 0
    only: str = ""
    strike: Callable[[str], None] = lambda name: None
    passed: list[str] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def reach(self, name: str) -> None:
        if self.only not in name:
            return
        with self.lock:
            self.passed.append(name)
            if len(self.passed) == self.at:
                self.strike(name)


def die(name: str) -> None:
    """The end of this process, with no chance to tidy up."""
    os.kill(os.getpid(), signal.SIGKILL)


def fail(name: str) -> None:
    """The database says no, once."""
    raise StoreError(f"injected at {name}")


@dataclass(frozen=True, slots=True)
class MinedStore:
    """A store with a point just before and one just after each commit."""

    inner: Store
    points: Points

    def reading(self):
        return self.inner.reading()

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Rooms]:
        with self.inner.writing(durable=durable) as rooms:
            yield rooms
            self.points.reach("before a commit")
        self.points.reach("after a commit")

    def close(self) -> None:
        self.inner.close()


@dataclass(frozen=True, slots=True)
class MinedNotifier:
    """A notifier with a point before and after each thing it sends."""

    inner: Notifier
    points: Points
    can_find: bool = True
    can_edit: bool = True
    can_draw: bool = False

    def post(self, message: Message, *, to: str, key: DeliveryKey, thread: Receipt | None = None, in_channel: bool = False) -> Receipt:
        self.points.reach("before a post")
        receipt = self.inner.post(message, to=to, key=key, thread=thread, in_channel=in_channel)
        self.points.reach("after a post")
        return receipt

    def edit(self, message: Message, *, receipt: Receipt, key: DeliveryKey) -> None:
        self.points.reach("before an edit")
        self.inner.edit(message, receipt=receipt, key=key)
        self.points.reach("after an edit")

    def delete(self, receipt: Receipt) -> None:
        self.inner.delete(receipt)

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None = None) -> tuple[Receipt, ...]:
        return self.inner.find(key, to=to, since=since, thread=thread)

    def probe(self) -> None:
        self.inner.probe()


@dataclass(frozen=True, slots=True)
class Pinboard:
    """A notifier outside the process: each thing sent is one synced line of a file, which any later process can look up."""

    path: Path
    clock: Clock
    can_find: bool = True
    can_edit: bool = True
    can_draw: bool = False

    def post(self, message: Message, *, to: str, key: DeliveryKey, thread: Receipt | None = None, in_channel: bool = False) -> Receipt:
        receipt = Receipt(channel=to, message=str(len(self.lines()) + 1))
        under = thread.message if thread else ""
        self._pin(
            {"do": "post", "key": key, "to": to, "id": receipt.message, "under": under, "shown": in_channel, "text": plain_text(message)}
        )
        return receipt

    def edit(self, message: Message, *, receipt: Receipt, key: DeliveryKey) -> None:
        self._pin({"do": "edit", "key": key, "to": receipt.channel, "id": receipt.message, "text": plain_text(message)})

    def delete(self, receipt: Receipt) -> None:
        self._pin({"do": "delete", "to": receipt.channel, "id": receipt.message})

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None = None) -> tuple[Receipt, ...]:
        under = thread.message if thread else ""
        gone = {line["id"] for line in self.lines() if line["do"] == "delete"}
        posts = [line for line in self.lines() if line["do"] == "post" and line["id"] not in gone]
        wanted = [line for line in posts if (line["key"], line["to"], line["under"]) == (key, to, under)]
        return tuple(Receipt(channel=to, message=line["id"]) for line in wanted if datetime.fromisoformat(line["at"]) >= since)

    def probe(self) -> None:
        """The way is always open."""

    def lines(self) -> list[dict]:
        """Everything ever pinned, in order."""
        text = self.path.read_text(encoding="utf-8") if self.path.exists() else ""
        return [json.loads(line) for line in text.splitlines()]

    def _pin(self, line: dict) -> None:
        with self.path.open("a", encoding="utf-8") as board:
            board.write(json.dumps(line | {"at": self.clock.now().isoformat()}) + "\n")
            board.flush()
            os.fsync(board.fileno())
