"""Alerts through a proxy that spoils 60 % of all calls, ours beside a plain slack_sdk sender: what is lost, what doubled.

`python -m tests.chaos.slack [--alerts 2000] [--seeds 5]` prints the table and ends with 1 when ours lost or doubled any.
Truth is read from the emulator, past the proxy. The worker's clock is virtual: it jumps from due time to due time.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler, RateLimitErrorRetryHandler, ServerErrorRetryHandler

from monitor.model.channel import Channel
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId, DeliveryKey
from monitor.model.secret import Secret
from monitor.notify.slack.client import Slack, build
from monitor.notify.slack.options import Options
from monitor.outbox import Desk, Worker
from monitor.store.memory import MemoryStore
from tests.fakes import FakeClock
from tests.fault_proxy import FaultProxy, fault_proxy, seeded
from tests.peers.emulator import TOKEN, Emulator, emulator

CHANNELS = 4
TIMEOUT = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How one sender did: alerts, lost, doubled (alerts with more than one copy), ever doubled, calls it made."""

    sender: str
    alerts: int
    lost: int
    doubled: int
    ever: int
    calls: int
    p50: float
    p95: float


class Steps(FakeClock):
    """A fake clock that starts when the emulator's own clock is, so that its stamps can be compared."""

    def __init__(self) -> None:
        super().__init__(datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class Timeless:
    """A notifier whose look-ups reach back to the start: the worker's clock runs far ahead of the emulator's."""

    inner: Slack
    start: datetime
    can_find: bool = True
    can_edit: bool = True

    def find(self, key, *, to, since, thread=None):
        return self.inner.find(key, to=to, since=self.start, thread=thread)

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)


def ours(peer: Emulator, *, alerts: int, seed: int) -> Score:
    """The outbox worker and the Slack notifier, at 60 % faults, look-ups included."""
    clock, tag = Steps(), f"ours-{seed}"
    rooms = [peer.call("conversations.create", name=f"{tag}-{number}")["channel"]["id"] for number in range(CHANNELS)]
    with fault_proxy(peer.port, choose=seeded(seed), now=lambda: clock.now().timestamp()) as proxy:
        proxy.slow = TIMEOUT * 2
        worker, store = _worker(proxy, clock, rooms)
        _owe(store, clock, rooms, alerts)
        ever = _settle(worker, clock, store)
        proxy.choose = lambda asked: ""
        clock.move(minutes=11)
        _settle(worker, clock, store)
        waits = _waits(store)
        return _score(peer, rooms, f"monitor (seed {seed})", alerts, calls=proxy.counts.total(), ever=ever, waits=waits)


def _worker(proxy: FaultProxy, clock: FakeClock, rooms: list[str]) -> tuple[Worker, MemoryStore]:
    store = MemoryStore()
    slack = build(Options(token=Secret(TOKEN), base_url=proxy.api, timeout=TIMEOUT), clock)
    channels = {ChannelId(to): Channel(id=ChannelId(to), notifier="slack", to=to) for to in rooms}
    return Worker(
        Desk(
            store=store,
            channels=channels,
            notifiers={"slack": Timeless(slack, clock.now() - timedelta(hours=1))},
            clock=clock,
            owner="chaos",
        )
    ), store


def _owe(store: MemoryStore, clock: FakeClock, rooms: list[str], alerts: int) -> None:
    with store.writing() as shelves:
        shelves.outbox.put([_alert(number, ChannelId(rooms[number % CHANNELS]), clock.now()) for number in range(alerts)])


def _alert(number: int, channel: ChannelId, now: datetime) -> Delivery:
    at = now + timedelta(seconds=number / CHANNELS)
    text = f"Visit agreed {number}\nalert {number}"
    return Delivery(key=DeliveryKey(f"alert-{number}"), channel=channel, kind=DeliveryKind.NOTICE, text=text, created=at, not_before=at)


def _settle(worker: Worker, clock: FakeClock, store: MemoryStore) -> int:
    """Work until nothing is due; how often a second copy was found by a sweep."""
    while (due := worker.next_due()) is not None:
        clock.at = max(due, clock.now() + timedelta(milliseconds=1))
        worker.step(clock.now())
    with store.reading() as rooms:
        tried = [each for one in rooms.outbox.listed(limit=10**6) for each in rooms.outbox.attempts(one.key)]
    return len({each.key for each in tried if each.action == "sweep" and each.outcome.startswith("found") and each.outcome != "found 1"})


def _waits(store: MemoryStore) -> list[float]:
    with store.reading() as rooms:
        told = rooms.outbox.listed(limit=10**6)
        done = {one.key: [each.at for each in rooms.outbox.attempts(one.key) if each.outcome in ("yes", "found 1")] for one in told}
    return sorted((done[one.key][0] - one.created).total_seconds() for one in told if done[one.key])


def plain(peer: Emulator, *, alerts: int, seed: int) -> Score:
    """Slack's own SDK with all its retry handlers, four times each, then giving up."""
    clock, rooms = Steps(), [peer.call("conversations.create", name=f"sdk-{seed}")["channel"]["id"]]
    with fault_proxy(peer.port, choose=seeded(seed), now=lambda: clock.now().timestamp()) as proxy:
        proxy.slow = TIMEOUT * 2
        handlers = [kind(max_retry_count=4) for kind in (ConnectionErrorRetryHandler, ServerErrorRetryHandler, RateLimitErrorRetryHandler)]
        client = WebClient(token=TOKEN, base_url=proxy.api, timeout=TIMEOUT, retry_handlers=handlers)
        for number in range(alerts):
            clock.move(seconds=1)
            try:
                client.chat_postMessage(channel=rooms[0], text=f"alert {number}")
            except Exception:
                continue
        clock.move(minutes=5)
        proxy.choose = lambda asked: ""
        client.auth_test()
        return _score(peer, rooms, f"slack_sdk, all handlers (seed {seed})", alerts, calls=proxy.counts.total(), ever=0, waits=[])


def _score(peer: Emulator, rooms: list[str], sender: str, alerts: int, *, calls: int, ever: int, waits: list[float]) -> Score:
    seen = Counter(_number(each) for room in rooms for each in peer.messages(room))
    seen.pop(-1, None)
    doubled = sum(1 for number in seen if seen[number] > 1)
    p50, p95 = (waits[len(waits) // 2], waits[int(len(waits) * 0.95)]) if waits else (0.0, 0.0)
    return Score(
        sender=sender, alerts=alerts, lost=alerts - len(seen), doubled=doubled, ever=max(ever, doubled), calls=calls, p50=p50, p95=p95
    )


def _number(message: dict) -> int:
    words = message.get("text", "").split()
    return int(words[-1].rstrip(".")) if words and words[-1].rstrip(".").isdigit() else -1


def table(scores: list[Score]) -> str:
    """The scores as lines of a table."""
    head = f"{'sender':38} {'alerts':>6} {'lost':>5} {'doubled':>8} {'ever':>5} {'calls':>6} {'p50 s':>7} {'p95 s':>7}"
    rows = [
        f"{each.sender:38} {each.alerts:6} {each.lost:5} {each.doubled:8} {each.ever:5} {each.calls:6} {each.p50:7.1f} {each.p95:7.1f}"
        for each in scores
    ]
    return "\n".join([head, *rows])


def run(*, alerts: int, seeds: int, beside: int) -> list[Score]:
    """Ours over so many seeds (alerts in all, split evenly), each on a fresh emulator; then the plain sender."""
    scores = []
    for seed in range(1, seeds + 1):
        with emulator() as peer:
            scores.append(ours(replace(peer), alerts=alerts // seeds, seed=seed))
    if beside:
        with emulator() as peer:
            scores.append(plain(peer, alerts=beside, seed=1))
    return scores


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--alerts", type=int, default=2000)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--beside", type=int, default=150)
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    scores = run(alerts=asked.alerts, seeds=asked.seeds, beside=asked.beside)
    print(table(scores))
    mine = [each for each in scores if each.sender.startswith("monitor")]
    lost, doubled, ever = (sum(getattr(each, name) for each in mine) for name in ("lost", "doubled", "ever"))
    print(
        f"monitor in all: {sum(each.alerts for each in mine)} alerts, {lost} lost, {doubled} doubled, {ever} ever doubled (aim 0, 0, 0.1 %)"
    )
    return 1 if lost or doubled else 0


if __name__ == "__main__":
    sys.exit(main())
