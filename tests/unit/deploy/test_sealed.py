"""The real daemon under what its unit forbids: it polls over HTTPS, reads the page behind, tells, and stops in order."""

from __future__ import annotations

import http.server
import json
import os
import signal
import ssl
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.contract.fetch.certificates import certificate_for_loopback
from tests.unit.deploy.tools import need_systemd

ROOT = Path(__file__).parents[3]
UNIT = ROOT / "deploy" / "monitor.service"
PATIENCE = 90.0
CONFIG = """\
store: sqlite:///monitor.sqlite
schedule: {{tick: 0.2}}
observe: {{socket: m.sock}}
sources:
  list: [{{id: wire, name: Wire, url: "https://127.0.0.1:{port}/feed", interval: 60, full_text: always}}]
fetch: {{allow_networks: ["127.0.0.0/8"], allow_ports: [{port}], robots: false}}
"""
TEXT = "The two ministers spoke for more than five hours in the capital and said that they would go on with the talks. " * 5
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
<item><title>Blinken meets Qin Gang in Beijing</title><link>https://127.0.0.1:{port}/1</link></item></channel></rss>"""
PAGE = f"<html><head><title>Blinken meets Qin</title></head><body><article><h1>Blinken meets Qin</h1><p>{TEXT}</p></article></body></html>"


class Press(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        feed = self.path == "/feed"
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml" if feed else "text/html")
        self.end_headers()
        self.wfile.write((FEED if feed else PAGE).replace("{port}", str(self.server.server_port)).encode())

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def press(tmp_path):
    """A press that is spoken to by TLS: its port and the certificate to trust."""
    certificate = certificate_for_loopback(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Press)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port, certificate
    server.shutdown()
    thread.join()
    server.server_close()


def sealed(unit, *command):
    need_systemd()
    return [sys.executable, "-m", "tests.unit.deploy.sealed", str(unit), sys.executable, *command]


def lived(folder, certificate):
    """The events in the daemon's log of one life under the unit, ended when it has read a page, and how it ended."""
    environment = os.environ | {"SSL_CERT_FILE": str(certificate), "PYTHONPATH": str(ROOT)}
    command = sealed(UNIT, "-m", "monitor", "--config", str(folder / "config.yaml"), "run", "--log", "json")
    with subprocess.Popen(command, env=environment, cwd=folder, stderr=subprocess.PIPE, text=True) as daemon:
        alarm = threading.Timer(PATIENCE, daemon.kill)
        alarm.start()
        try:
            said = []
            for line in daemon.stderr:
                said.append(json.loads(line))
                if said[-1]["event"] == "page read":
                    daemon.send_signal(signal.SIGTERM)
            return said, daemon.wait(PATIENCE)
        finally:
            alarm.cancel()
            daemon.kill()


def test_the_daemon_polls_and_reads_pages_by_https_under_its_unit_and_stops_in_order(tmp_path, press):
    port, certificate = press
    (tmp_path / "config.yaml").write_text(CONFIG.format(port=port))
    said, ended = lived(tmp_path, certificate)
    (poll,) = (one for one in said if one["event"] == "polled")
    (page,) = (one for one in said if one["event"] == "page read")
    assert (poll["outcome"], poll["new"], page["outcome"], page["body"]) == ("ok", 1, "ok", True)
    assert [one for one in said if one["level"] != "info"] == []
    assert ended == 0


ASKED = {
    "a netlink socket": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "another priority": "import os; os.setpriority(os.PRIO_PROCESS, 0, 19)",
    "memory to write and run": "import mmap; mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)",
    "another personality": "import ctypes; assert ctypes.CDLL(None).personality(0x0040000) != -1",
}


@pytest.mark.parametrize("asked", ASKED)
def test_what_the_unit_forbids_is_forbidden_here_and_nowhere_else(asked):
    assert subprocess.run([sys.executable, "-c", ASKED[asked]], cwd=ROOT).returncode == 0
    assert subprocess.run(sealed(UNIT, "-c", ASKED[asked]), cwd=ROOT, capture_output=True).returncode == 1


def test_what_the_unit_needs_is_allowed_here():
    code = "import resource; resource.setrlimit(resource.RLIMIT_AS, (2**33, 2**33)); assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 4096"
    assert subprocess.run(sealed(UNIT, "-c", code), cwd=ROOT, capture_output=True).returncode == 0
