"""What this process has sent lately, for notifiers that cannot be asked: it knows repeats, and forgets at a restart."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from monitor.model.delivery import Receipt
from monitor.model.ids import DeliveryKey

KEPT = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    key: DeliveryKey
    to: str
    at: datetime
    receipt: Receipt
    thread: Receipt | None


class Recent:
    """The last 2,000 messages sent; safe to call from several threads."""

    def __init__(self) -> None:
        self._lines: deque[_Line] = deque(maxlen=KEPT)
        self._lock = Lock()

    def add(self, key: DeliveryKey, receipt: Receipt, *, to: str, at: datetime, thread: Receipt | None) -> None:
        """Remember one message."""
        with self._lock:
            self._lines.append(_Line(key=key, to=to, at=at, receipt=receipt, thread=thread))

    def remove(self, receipt: Receipt) -> None:
        """Forget one message."""
        with self._lock:
            self._lines = deque((line for line in self._lines if line.receipt != receipt), maxlen=KEPT)

    def has(self, key: DeliveryKey) -> bool:
        """Whether a message of this key was sent already."""
        with self._lock:
            return any(line.key == key for line in self._lines)

    def key_of(self, receipt: Receipt) -> DeliveryKey | None:
        """The key a receipt belongs to, None when it is not remembered."""
        with self._lock:
            return next((line.key for line in self._lines if line.receipt == receipt), None)

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None) -> tuple[Receipt, ...]:
        """The receipts of a key, oldest first."""
        with self._lock:
            lines = [line for line in self._lines if line.key == key and line.to == to and line.at >= since and line.thread == thread]
        return tuple(line.receipt for line in lines)
