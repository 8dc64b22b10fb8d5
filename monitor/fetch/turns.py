"""Waiting for our turn at a host that other daemons ask too, and giving it back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from monitor.errors import MonitorError
from monitor.fetch.ending import Ended
from monitor.fetch.trip import Shared
from monitor.model.enums import Outcome
from monitor.ports import Turns

LOOK_AGAIN = 0.5
MARGIN = 15.0


@dataclass(slots=True)
class Turn:
    """Our turn at a host; `rest` is how many seconds it asked to be left alone after it."""

    rest: float = 0.0


@asynccontextmanager
async def in_turn(host: str, *, shared: Shared) -> AsyncIterator[Turn]:
    """The block in which no other daemon asks `host`, nor for the host's delay after its begin; raises Ended where that takes too long."""
    turn, turns = Turn(), shared.turns
    if turns is None:
        yield turn
        return
    await _take(turns, host, shared=shared)
    loop = asyncio.get_running_loop()
    begun = loop.time()
    try:
        yield turn
    finally:
        rest = max(turn.rest, shared.pace.delay(host) - (loop.time() - begun))
        await asyncio.shield(_given(turns, host, rest=rest))


async def _take(turns: Turns, host: str, *, shared: Shared) -> None:
    waited, lasting = 0.0, shared.options.deadline + MARGIN
    while (left := await _asked(turns, host, lasting=lasting)) > 0:
        if left + waited > shared.options.patience:
            shared.pace.hold(host, left, now=asyncio.get_running_loop().time())
            raise Ended(Outcome.DEFERRED, f"another daemon leaves {host} alone for {left:.0f} s", retry_after=left)
        if shared.closing.is_set():
            raise Ended(Outcome.SHUTDOWN, "the daemon is stopping")
        step = min(left, LOOK_AGAIN)
        waited += step
        await asyncio.sleep(step)


async def _asked(turns: Turns, host: str, *, lasting: float) -> float:
    try:
        return await asyncio.to_thread(turns.take, host, lasting=lasting)
    except MonitorError as error:
        raise Ended(Outcome.DEFERRED, f"whose turn it is at {host} is not known: {error}"[:200]) from error


async def _given(turns: Turns, host: str, *, rest: float) -> None:
    """A turn that cannot be given back ends by itself."""
    try:
        await asyncio.to_thread(turns.give, host, rest=rest)
    except MonitorError:
        return
