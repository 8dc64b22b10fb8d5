"""SIGKILL at any instant, most of all between the acknowledgement of a press and its effect: nothing is lost, nothing counts twice."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from monitor.desk import said
from tests.peers.socket_mode import SocketPeer, press, socket_peer
from tests.unit.cli.conftest import DeskInFolder, furnish

ROOT = Path(__file__).parents[2]
A_LIFE = 6


@pytest.mark.chaos
@pytest.mark.parametrize("kills", [4, pytest.param(40, marks=pytest.mark.slow)])
def test_a_killed_clerk_loses_and_doubles_no_press(tmp_path: Path, kills: int) -> None:
    """Each life is sent presses, some twice, and killed at once after a random acknowledgement; what was acknowledged counts once."""
    desk, chance = furnish(tmp_path, told=True), random.Random(kills)
    with socket_peer() as peer:
        for life in range(kills):
            clerk = _started(desk, peer, links=life + 1)
            names = [f"{life}.{number}" for number in range(A_LIFE)]
            for name in names:
                _press(peer, name)
                if chance.random() < 0.5:
                    _press(peer, name)
            assert peer.acknowledged(chance.choice(names))
            clerk.send_signal(signal.SIGKILL)
            clerk.wait(timeout=30)
        clerk = _started(desk, peer, links=kills + 1)
        out, _ = clerk.communicate("", timeout=120)
        acknowledged = set(peer.acks)
    assert out.endswith("done\n")
    done = [mark.by for mark in _marks(desk)]
    assert len(done) == len(set(done))
    assert acknowledged <= set(done)


@pytest.mark.chaos
def test_what_was_acknowledged_while_the_database_was_locked_survives_a_kill(tmp_path: Path) -> None:
    """The lock is held until the clerk is dead, so nothing it acknowledged had reached the database."""
    desk, names = furnish(tmp_path, told=True), [f"n{number}" for number in range(A_LIFE)]
    with socket_peer() as peer:
        clerk = _started(desk, peer, links=1)
        with closing(sqlite3.connect(tmp_path / "monitor.sqlite", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for name in names:
                _press(peer, name)
            assert all(peer.acknowledged(name) for name in names)
            clerk.send_signal(signal.SIGKILL)
            clerk.wait(timeout=30)
        assert _marks(desk) == ()
        clerk = _started(desk, peer, links=2)
        out, _ = clerk.communicate("", timeout=120)
    assert out.endswith("done\n")
    assert sorted(mark.by for mark in _marks(desk)) == names


def _press(peer: SocketPeer, name: str) -> None:
    """A press of a user who is called as the envelope is."""
    peer.send(
        name, press("on it:1:", user=name, at=name, user_name=name) | {"user": {"id": name, "username": ""}, "channel": {"id": "desk"}}
    )


def _started(desk: DeskInFolder, peer: SocketPeer, *, links: int) -> subprocess.Popen:
    command = [sys.executable, "-m", "tests.chaos.killed_clerk", str(desk.config), peer.api]
    started = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert peer.linked(links)
    return started


def _marks(desk: DeskInFolder):
    store = desk.store()
    with store.reading() as rooms:
        found = said.marks(rooms.ledger, "desk", 1)
    store.close()
    return found
