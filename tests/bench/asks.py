"""Presses over a real web socket, each delivered twice: acknowledged how fast, done how often: `python -m tests.bench.asks`.

SQLite with full syncs; a clerk sees to what was heard beside the ear, as in the daemon. An acknowledgement comes after
the commit of what it acknowledges. "Ten at once" keeps ten envelopes unanswered at any time; "locked" presses while
another program holds the database, and lets go when all are acknowledged.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import statistics
import tempfile
import threading
from contextlib import closing
from pathlib import Path

from monitor import store as stores
from monitor.app.counter import Counter
from monitor.app.house import House, open_database, store_url
from monitor.app.places import read_settings
from monitor.app.presses import press_deed
from monitor.desk import said
from monitor.inbox import Clerk
from monitor.model.ask import PRESSES
from monitor.model.secret import Secret
from monitor.notify.slack import Options, listen
from tests.chaos.killed_sender import WallClock
from tests.peers.socket_mode import SocketPeer, press, socket_peer
from tests.unit.cli.conftest import furnish

PRESSED = 500
AIMS = {"locked, ten at once": "max < 1.000"}
AIM = "p95 <= 0.300"


def main() -> None:
    """Print the table."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder, socket_peer() as peer:
        desk = furnish(Path(folder), told=True)
        settings, clock = read_settings(str(desk.config)), WallClock()
        house = House(settings=settings, store=open_database(settings), clock=clock)
        counter = Counter(house=house, engines=lambda: None, ears={})  # type: ignore[arg-type, return-value]
        slips = stores.slips(store_url(settings))
        clerk = Clerk(house.store, clock, slips=slips, prepare=lambda ask: press_deed(counter, ask), ears={})
        took = _run(peer, clerk, Path(folder) / "monitor.sqlite")
        with house.store.reading() as rooms:
            done = [mark.by for mark in said.marks(rooms.ledger, "desk", 1)]  # type: ignore[arg-type]
        house.store.close()
    print(f"{'acknowledged after':44} {'p50 s':>7} {'p95 s':>7} {'max s':>7}  aim")
    for name, times in took.items():
        ranked = sorted(times)
        print(f"{name:44} {statistics.median(times):7.3f} {ranked[int(len(times) * 0.95)]:7.3f} {ranked[-1]:7.3f}  {AIMS.get(name, AIM)}")
    print(
        f"{3 * PRESSED} presses delivered twice: {len(done)} effects, {len(set(done))} of them different (aim {3 * PRESSED}, {3 * PRESSED})"
    )


def _run(peer: SocketPeer, clerk: Clerk, database: Path) -> dict[str, list[float]]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    ear = listen(Options(token=Secret("x"), app_token=Secret("y"), base_url=peer.api), WallClock(), name="quiet", hear=clerk.hear)
    assert ear is not None
    asyncio.run_coroutine_threadsafe(ear.open(), loop).result(timeout=10)
    assert peer.linked()
    over = threading.Event()
    at_work = threading.Thread(target=_sees_to, args=(clerk, over))
    at_work.start()
    took = {"one at a time": _pressed(peer, "a", at_once=1), "ten at once": _pressed(peer, "b", at_once=10)}
    with closing(sqlite3.connect(database, isolation_level=None, timeout=30)) as other:
        other.execute("BEGIN IMMEDIATE")
        took["locked, ten at once"] = _pressed(peer, "c", at_once=10)
        other.execute("ROLLBACK")
    over.set()
    at_work.join()
    asyncio.run_coroutine_threadsafe(ear.close(), loop).result(timeout=10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
    return took


def _sees_to(clerk: Clerk, over: threading.Event) -> None:
    while not over.wait(0.2):
        clerk.see_to(PRESSES)
    while clerk.see_to(PRESSES):
        pass


def _pressed(peer: SocketPeer, series: str, *, at_once: int) -> list[float]:
    """Each press in two envelopes of different ids; the seconds from sending each to its acknowledgement."""
    envelopes = [f"{series}{number}-{copy}" for number in range(PRESSED) for copy in (1, 2)]
    for index, envelope in enumerate(envelopes):
        name = envelope.partition("-")[0]
        said = press("on it:1:", at=name) | {"user": {"id": name, "username": ""}, "channel": {"id": "desk"}}
        peer.send(envelope, said)
        oldest = envelopes[max(0, index + 1 - at_once)]
        assert peer.acknowledged(oldest)
    assert all(peer.acknowledged(envelope) for envelope in envelopes)
    return [peer.acks[envelope][0] - peer.sent[envelope][0] for envelope in envelopes]


if __name__ == "__main__":
    main()
