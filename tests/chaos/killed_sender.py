"""A worker in a process of its own, to be killed: `python -m tests.chaos.killed_sender DATABASE API CHANNEL`.

It sends what is owed on the real clock until nothing is left.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from datetime import UTC, datetime, timedelta

from monitor.model.channel import Channel
from monitor.model.ids import ChannelId
from monitor.model.secret import Secret
from monitor.notify.slack.client import build
from monitor.notify.slack.options import Options
from monitor.outbox import Desk, Worker
from monitor.ports import Store
from monitor.store import open_store
from tests.peers.emulator import TOKEN


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


async def send(database: str, api: str, to: str) -> None:
    clock, store = WallClock(), open_store(database)
    channel = Channel(id=ChannelId("desk"), notifier="slack", to=to)
    slack = build(Options(token=Secret(TOKEN), base_url=api, timeout=5), clock)
    worker = Worker(
        Desk(
            store=store, channels={channel.id: channel}, notifiers={"slack": slack}, clock=clock, owner="killed", lease=timedelta(seconds=2)
        )
    )
    print("ready", flush=True)
    while _owed(store):
        await worker.drain(clock.now())
        await clock.sleep(0.01)
    print("done", flush=True)


def _owed(store: Store) -> bool:
    """Whether anything is still to be sent; sweeps are not waited for."""
    with store.reading() as rooms:
        return bool(rooms.outbox.listed(states=("pending", "sending", "ambiguous"), limit=1))


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(send(*sys.argv[1:4]))
