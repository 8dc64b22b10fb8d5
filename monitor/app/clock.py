"""The machine's clock: the only place that reads it."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import UTC, datetime


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """The instant it is."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""
        await asyncio.sleep(seconds)

    async def settle(self, at_work: Collection[asyncio.Task[None]]) -> None:
        """Real time waits for nobody."""

    def rest(self, next_due: datetime | None) -> None:
        """Real time passes by itself."""
