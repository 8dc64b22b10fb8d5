"""Proof of work: the daemon is alive when a tick ended, the database answered and the outbox went round, all of late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

STALE = timedelta(seconds=60)


@dataclass(slots=True)
class Pulse:
    """Notes each proof as it happens; `beat` is called when all are fresh, and never otherwise."""

    now: Callable[[], datetime]
    outbox_rounds: Callable[[], int]
    beat: Callable[[], None] = lambda: None
    ticked: datetime | None = None
    sent: datetime | None = None
    _rounds: int = field(default=-1, init=False)

    def tick_ended(self) -> None:
        """A tick came to its end, which asks the database on its way."""
        self.ticked = self.now()
        self.look()

    def look(self) -> None:
        """Whether the outbox went round since the last look; beat when everything is fresh."""
        if (rounds := self.outbox_rounds()) != self._rounds:
            self._rounds, self.sent = rounds, self.now()
        if not self.stale():
            self.beat()

    def stale(self) -> tuple[str, ...]:
        """What has not been proved for a minute, in words."""
        proofs = (("tick", self.ticked), ("outbox", self.sent))
        return tuple(name for name, at in proofs if at is None or self.now() - at > STALE)
