"""Two real daemons on one PostgreSQL and one Slack: one listens; when it is killed the other does, and no ask is lost or done twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from monitor import store as stores
from tests.peers.emulator import Emulator, emulator
from tests.peers.socket_mode import SocketPeer, socket_peer, typed
from tests.servers_pg import postgresql

ROOT = Path(__file__).parents[2]
SETTLED, TAKEN_OVER = 15.0, 30.0
CONFIG = """\
store: {url}
channels:
  desk: {{notifier: slack, id: {to}, editors: [U1]}}
notifiers:
  slack: {{token: env:SLACK_BOT_TOKEN, app_token: env:SLACK_APP_TOKEN, base_url: "{api}"}}
"""


@contextmanager
def daemon(config: Path, log: Path) -> Iterator[subprocess.Popen]:
    """`monitor run` in a process of its own, its words in `log`; it is gone with the block."""
    told = os.environ | {"SLACK_BOT_TOKEN": "xoxb-test", "SLACK_APP_TOKEN": "xapp-test"}
    with log.open("wb") as words:
        running = subprocess.Popen(
            [sys.executable, "-m", "monitor", "--config", str(config), "run"], cwd=ROOT, env=told, stdout=words, stderr=words
        )
        try:
            yield running
        finally:
            running.kill()
            running.wait()


def says(running: subprocess.Popen, log: Path, word: str) -> None:
    """Wait until the daemon has said so; the processor is given away meanwhile."""
    for _ in range(240):
        if word in log.read_text():
            return
        try:
            running.wait(timeout=0.5)
            break
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError(f"never said {word!r}:\n{log.read_text()}")


def configured(folder: Path, url: str, peer: SocketPeer, slack: Emulator) -> Path:
    peer.behind = slack.api
    config = folder / "config.yaml"
    config.write_text(CONFIG.format(url=url, to=slack.channels["alerts"], api=peer.api), encoding="utf-8")
    return config


def asks(peer: SocketPeer, envelope: str, slack: Emulator, *, act: str) -> None:
    """Somebody types one command; the same act may come in several envelopes."""
    text = f'add {act} "event:visit"'
    said = typed(text, trigger=act, channel_id=slack.channels["alerts"], response_url=peer.respond)
    peer.send(envelope, said, kind="slash_commands")


def answers(peer: SocketPeer, name: str) -> list[str]:
    return [one["text"] for one in peer.answers if name in one["text"]]


def versions(url: str, name: str) -> list[str]:
    store = stores.open_store(url)
    try:
        with store.reading() as rooms:
            return [one.change for one in rooms.watches.history(name)]
    finally:
        store.close()


@pytest.mark.slack
@pytest.mark.chaos
@pytest.mark.postgresql
@pytest.mark.xdist_group("chaos")
def test_one_daemon_listens_and_after_its_death_the_other_does_within_thirty_seconds(tmp_path: Path) -> None:
    with ExitStack() as ends:
        url = ends.enter_context(postgresql(tmp_path / "pg"))
        stores.upgrade(url)
        slack, peer = ends.enter_context(emulator()), ends.enter_context(socket_peer())
        config = configured(tmp_path, url, peer, slack)
        first = ends.enter_context(daemon(config, tmp_path / "first"))
        assert peer.until(lambda: len(peer.links) == 1, within=120), (tmp_path / "first").read_text()
        second = ends.enter_context(daemon(config, tmp_path / "second"))
        says(second, tmp_path / "second", "watches loaded")
        assert not peer.until(lambda: len(peer.links) > 1, within=SETTLED), "the second listens beside the first"

        asks(peer, "e1", slack, act="kept")
        assert peer.acknowledged("e1")
        first.send_signal(signal.SIGKILL)
        first.wait()
        killed = time.monotonic()
        assert peer.until(lambda: len(peer.links) == 2, within=TAKEN_OVER), (tmp_path / "second").read_text()
        print(f"taken over after {time.monotonic() - killed:.1f} s")

        for envelope, act in (("e1-again", "kept"), ("e2", "between"), ("e2-again", "between")):
            asks(peer, envelope, slack, act=act)
            assert peer.acknowledged(envelope)
        assert peer.until(lambda: answers(peer, "kept is watched") and answers(peer, "between is watched"), within=60)
        assert not peer.until(lambda: len(answers(peer, "is there already")) > 0, within=5), "an act was done twice"
        assert (versions(url, "kept"), versions(url, "between")) == (["added"], ["added"])
        assert second.poll() is None
