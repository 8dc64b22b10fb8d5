"""From the commit of a decision to the message in Slack's stand-in: `python -m tests.bench.delivery`.

One alert at a time, SQLite with full syncs, a channel each, the worker woken as it is in the daemon; beside it the
bare POST of the same text by slack_sdk, in the same run.
"""

from __future__ import annotations

import asyncio
import logging
import statistics
import tempfile
import time
from datetime import UTC, datetime

from slack_sdk import WebClient

from monitor.model.channel import Channel
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId, DeliveryKey
from monitor.model.secret import Secret
from monitor.notify.slack.client import build
from monitor.notify.slack.options import Options
from monitor.outbox import Desk, Worker
from monitor.store import open_store, upgrade
from tests.chaos.killed_sender import WallClock
from tests.peers.emulator import TOKEN, Emulator, emulator

ALERTS = 100


def ours(peer: Emulator, folder: str) -> list[float]:
    """Seconds from before the commit to after the receipt was kept, for each alert."""
    url = f"sqlite:///{folder}/monitor.sqlite"
    upgrade(url)
    store, clock = open_store(url), WallClock()
    rooms = [peer.call("conversations.create", name=f"lat{number}")["channel"]["id"] for number in range(20)]
    channels = {ChannelId(room): Channel(id=ChannelId(room), notifier="slack", to=room) for room in rooms}
    slack = build(Options(token=Secret(TOKEN), base_url=peer.api), clock)
    worker = Worker(Desk(store=store, channels=channels, notifiers={"slack": slack}, clock=clock, owner="bench"))
    took = [_one(worker, store, number, ChannelId(rooms[number % 20])) for number in range(ALERTS)]
    store.close()
    return took


def _one(worker: Worker, store, number: int, channel: ChannelId) -> float:
    began = time.perf_counter()
    now = datetime.now(UTC)
    owed = Delivery(
        key=DeliveryKey(f"a{number}"), channel=channel, kind=DeliveryKind.NOTICE, text=f"Visit agreed {number}", created=now, not_before=now
    )
    with store.writing() as rooms:
        rooms.outbox.put([owed])
    asyncio.run(worker.drain(datetime.now(UTC)))
    return time.perf_counter() - began


def bare(peer: Emulator) -> list[float]:
    """Seconds of one chat.postMessage by the SDK."""
    client, took = WebClient(TOKEN, base_url=peer.api, retry_handlers=[]), []
    for number in range(ALERTS):
        began = time.perf_counter()
        client.chat_postMessage(channel=peer.channels["alerts"], text=f"Visit agreed {number}")
        took.append(time.perf_counter() - began)
    return took


def main() -> None:
    """Print the table."""
    logging.disable(logging.CRITICAL)
    with emulator() as peer, tempfile.TemporaryDirectory() as folder:
        mine, theirs = ours(peer, folder), bare(peer)
    print(f"{'measure':44} {'p50 s':>7} {'p95 s':>7}  aim")
    for name, took, aim in (
        ("decision committed -> visible, no faults", mine, "p95 <= 1"),
        ("bare chat.postMessage by slack_sdk", theirs, ""),
    ):
        print(f"{name:44} {statistics.median(took):7.3f} {sorted(took)[int(len(took) * 0.95)]:7.3f}  {aim}")


if __name__ == "__main__":
    main()
