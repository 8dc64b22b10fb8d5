"""SIGKILL at any instant, most of all between `sending` and its answer: nothing is lost, nothing comes twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId, DeliveryKey
from monitor.store import open_store, upgrade
from tests.fault_proxy import fault_proxy
from tests.peers.emulator import emulator

ROOT = Path(__file__).parents[2]
ALERTS = 24


@pytest.mark.slack
@pytest.mark.chaos
@pytest.mark.parametrize("kills", [4, pytest.param(200, marks=pytest.mark.slow)])
def test_row_14_a_killed_sender_loses_and_doubles_nothing(tmp_path: Path, kills: int) -> None:
    database = f"sqlite:///{tmp_path}/monitor.sqlite"
    upgrade(database)
    chance = random.Random(kills)
    alerts = max(ALERTS, kills)
    with emulator() as peer, fault_proxy(peer.port, choose=lambda _: chance.choice(["", "", "slow after"]), now=lambda: 0.0) as proxy:
        proxy.slow = 0.2
        to = peer.channels["alerts"]
        _owe(database, alerts)
        for _ in range(kills):
            _killed_after(chance.uniform(0.0, 0.6), database, proxy.api, to)
        proxy.choose = lambda _: ""
        done = subprocess.run(
            [sys.executable, "-m", "tests.chaos.killed_sender", database, proxy.api, to],
            cwd=ROOT,
            timeout=600,
            capture_output=True,
            text=True,
        )
        assert done.stdout.endswith("done\n"), done.stderr
        seen = Counter(message["metadata"]["event_payload"]["k"] for message in peer.messages(to))
    assert len(seen) == alerts
    assert set(seen.values()) == {1}


def _owe(database: str, alerts: int) -> None:
    now = datetime.now(UTC)
    store = open_store(database)
    with store.writing() as rooms:
        rooms.outbox.put(
            [
                Delivery(
                    key=DeliveryKey(f"alert-{number}"), channel=ChannelId("desk"), kind=DeliveryKind.NOTICE, text=f"alert {number}",
                    created=now, not_before=now,
                )
                for number in range(alerts)
            ]
        )  # fmt: skip
    store.close()


def _killed_after(seconds: float, database: str, api: str, to: str) -> None:
    command = [sys.executable, "-m", "tests.chaos.killed_sender", database, api, to]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
