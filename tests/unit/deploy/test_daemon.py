"""The real daemon as its keeper meets it: health on a socket, a second one refused, files read anew, status when it is dead."""

from __future__ import annotations

import http.server
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PATIENCE = 60.0
TOKEN = "xoxb-very-secret-4711"
FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
<item><title>Blinken meets Qin Gang in Beijing</title><link>https://wire.example/1</link></item></channel></rss>"""
CONFIG = """\
store: sqlite:///monitor.sqlite
schedule: {{tick: 0.2}}
observe: {{socket: m.sock}}
sources:
  list: [{{id: wire, name: Wire, url: "{url}", interval: 60, full_text: never}}]
{watches}
channels: {{desk: {{notifier: quiet}}}}
notifiers:
  quiet: {{kind: terminal, stream: none}}
  slack: {{token: "env:MONITOR_TEST_TOKEN", base_url: "http://127.0.0.1:9/api/"}}
fetch: {{allow_networks: ["127.0.0.0/8"], allow_ports: [{port}], robots: false}}
"""
WATCHES = "watches:\n- name: visits\n  query: event:visit\n  channels: [desk]\n  examples: {match: [French President Emmanuel Macron will visit Berlin]}\n"


@pytest.fixture
def press():
    """A feed on loopback; tells when it was asked."""
    asked = threading.Semaphore(0)

    class Press(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.release()
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.end_headers()
            self.wfile.write(FEED)

        def log_message(self, *_):
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Press)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port, asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def house(tmp_path, press):
    """A folder with a config; `write` writes it with or without watches, `monitor` runs a command in it."""
    port, _ = press

    def write(watches=""):
        (tmp_path / "config.yaml").write_text(CONFIG.format(url=f"http://127.0.0.1:{port}/feed", port=port, watches=watches))

    def monitor(*args, **more):
        environment = os.environ | {"PYTHONPATH": str(ROOT), "MONITOR_TEST_TOKEN": TOKEN, "NOTIFY_SOCKET": str(tmp_path / "notify")}
        return subprocess.Popen(
            [sys.executable, "-m", "monitor", "--config", "config.yaml", *args],
            cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more,
        )  # fmt: skip

    (tmp_path / "watches.yaml").write_text(WATCHES)
    write()
    return tmp_path, write, monitor


@pytest.fixture
def heard(house):
    """What systemd hears, word by word."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(house[0] / "notify"))
        ear.settimeout(PATIENCE)

        def until(word):
            while (said := ear.recv(200).decode()) != word:
                pass
            return said

        yield until


def ask(place, path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.connect(str(place))
        line.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())
        return b"".join(iter(lambda: line.recv(65536), b"")).decode()


def test_a_daemon_s_life(house, press, heard):
    folder, write, monitor = house
    daemon = monitor("run", "--level", "debug", "--log", "json")
    try:
        heard("READY=1")
        assert press[1].acquire(timeout=PATIENCE)
        heard("WATCHDOG=1")
        assert json.loads(ask(folder / "m.sock", "/healthz").partition("\r\n\r\n")[2])["ok"]
        assert "monitor_source_last_ok_timestamp" in ask(folder / "m.sock", "/metrics")

        second = monitor("run")
        told = second.communicate(timeout=PATIENCE)[1]
        assert (second.returncode, f"process {daemon.pid}," in told) == (3, True)

        write("watches: {files: [watches.yaml]}")
        daemon.send_signal(signal.SIGHUP)
        heard("RELOADING=1")
        heard("READY=1")
        listed = monitor("watch", "list", "--json")
        assert [one["name"] for one in json.loads(listed.communicate(timeout=PATIENCE)[0])] == ["visits"]

        write("watches: {fils: []}")
        daemon.send_signal(signal.SIGHUP)
        heard("READY=1")
        daemon.send_signal(signal.SIGTERM)
        heard("STOPPING=1")
        said = daemon.communicate(timeout=PATIENCE)[1]
    finally:
        daemon.kill()
    assert daemon.returncode == 0
    assert "reload refused" in said
    assert TOKEN not in said
    assert all(json.loads(line)["event"] for line in said.splitlines())
    write()
    status = monitor("status", "--json")
    told = json.loads(status.communicate(timeout=PATIENCE)[0])
    assert (status.returncode, told["articles"], told["troubles"]) == (0, 1, [])
    assert TOKEN.encode() not in b"".join(path.read_bytes() for path in folder.glob("monitor.sqlite*"))


def test_status_ends_with_two_where_it_cannot_be_told(house):
    folder, _, monitor = house
    (folder / "monitor.sqlite").write_bytes(b"this is no database at all" * 100)
    status = monitor("status")
    told = status.communicate(timeout=PATIENCE)[1]
    assert (status.returncode, "cannot be told" in told) == (2, True)
