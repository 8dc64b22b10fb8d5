"""What a kill costs: from SIGKILL and a new start to the next poll, and how long an orderly stop takes: `python -m tests.bench.restart`."""

from __future__ import annotations

import http.server
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
TURNS = 5
FEED = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title></channel></rss>'
CONFIG = """\
store: sqlite:///monitor.sqlite
schedule: {{tick: 1.0}}
sources:
  list: [{{id: wire, name: Wire, url: "http://127.0.0.1:{port}/feed", interval: 1, full_text: never}}]
fetch: {{allow_networks: ["127.0.0.0/8"], allow_ports: [{port}], robots: false, host_delay: 0}}
"""


def main() -> None:
    asked = threading.Event()

    class Press(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.set()
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.end_headers()
            self.wfile.write(FEED)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Press)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "config.yaml").write_text(CONFIG.format(port=server.server_port))
        again, stops = [], []
        daemon = begin(folder, asked)
        for _ in range(TURNS):
            time.sleep(2)
            daemon.kill()
            daemon.wait()
            begun = time.perf_counter()
            due(folder)
            daemon = begin(folder, asked)
            again.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            daemon.send_signal(signal.SIGTERM)
            daemon.wait()
            stops.append(time.perf_counter() - begun)
            daemon = begin(folder, asked, wait=False)
        daemon.kill()
    sys.stdout.write(f"SIGKILL -> next poll (start included): median {median(again):.1f} s, longest {max(again):.1f} s   aim <= 5 s\n")
    sys.stdout.write(f"orderly stop: median {median(stops):.1f} s, longest {max(stops):.1f} s   aim <= 10 s\n")


def due(folder: str) -> None:
    """The source is due at once, as most of a real list is after a few seconds; its lease is still the dead daemon's."""
    import sqlite3

    with sqlite3.connect(Path(folder, "monitor.sqlite")) as file:
        file.execute(
            "UPDATE poll_state SET due_at = '2023-01-01 00:00:00.000000', leased_until = '2099-01-01 00:00:00.000000', lease_owner = 'dead'"
        )
    file.close()


def begin(folder: str, asked: threading.Event, *, wait: bool = True) -> subprocess.Popen[bytes]:
    asked.clear()
    daemon = subprocess.Popen(
        [sys.executable, "-m", "monitor", "run"], cwd=folder, env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin"}, stderr=subprocess.DEVNULL
    )
    if wait:
        asked.wait(60)
    return daemon


if __name__ == "__main__":
    main()
