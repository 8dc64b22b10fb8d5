"""The machine's clock: the only place that reads it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's clock, in UTC, set right by the database's where several daemons share one."""

    def __init__(self) -> None:
        self._shift = timedelta(0)

    def now(self) -> datetime:
        """The instant it is."""
        return datetime.now(UTC) + self._shift

    def agree(self, ask: Callable[[], datetime | None]) -> timedelta:
        """Go by the clock that `ask` reads, None for none; how far it is from this machine's."""
        before = datetime.now(UTC)
        told = ask()
        if told is not None:
            self._shift = told - (before + (datetime.now(UTC) - before) / 2)
        return self._shift

    async def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""
        await asyncio.sleep(seconds)

    async def settle(self, at_work: Collection[asyncio.Task[None]]) -> None:
        """Real time waits for nobody."""

    def rest(self, next_due: Callable[[], datetime | None]) -> None:
        """Real time passes by itself, so nobody asks what is due next."""
