"""A clock that stands still while work is under way and jumps to the next due instant when it is done.

The instant lives in a file, so that the loopback press reads the same time and a killed daemon
goes on where it was.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

STEP = timedelta(minutes=3)


class JumpClock:
    """Implements the Clock port over `path`; `until` is where the recorded time ends."""

    def __init__(self, path: Path, *, until: datetime) -> None:
        self._path = path
        self._until = until
        self._now = datetime.fromisoformat(path.read_text(encoding="utf-8").strip()).astimezone(UTC)

    @property
    def ended(self) -> bool:
        """Whether the recorded time is over."""
        return self._now >= self._until

    def now(self) -> datetime:
        """The recorded instant."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Give way to others; recorded time moves only in `settle`."""
        await asyncio.sleep(min(seconds, 0.0))

    async def settle(self, at_work: Collection[asyncio.Task[None]]) -> None:
        """Wait for the work under way: nothing may happen later than it did."""
        if at_work:
            await asyncio.wait(at_work)

    def rest(self, next_due: Callable[[], datetime | None]) -> None:
        """Jump to the next due instant, rounded up to whole STEPs so that neighbours share one, never back."""
        latest = self._now + timedelta(minutes=30)
        due = min(next_due() or latest, latest)
        steps = max(1, -(-(due - self._now) // STEP))
        self._now = min(self._now + steps * STEP, self._until)
        write_instant(self._path, self._now)


def write_instant(path: Path, instant: datetime) -> None:
    """Replace the clock file whole, so that no reader sees half of it."""
    fresh = path.with_suffix(".new")
    fresh.write_text(instant.isoformat(), encoding="utf-8")
    fresh.replace(path)
