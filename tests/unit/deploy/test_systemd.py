"""The units are what systemd accepts, and the daemon speaks to it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.deploy.tools import need_systemd

DEPLOY = Path(__file__).parents[3] / "deploy"
UNITS = ("monitor.service", "monitor-backup.service", "monitor-backup.timer")
TOLD_WITHIN = 60.0


def analyze(*args):
    """systemd-analyze's answer."""
    need_systemd()
    return subprocess.run(["systemd-analyze", *args], capture_output=True, text=True, timeout=60)


@pytest.fixture
def installed(tmp_path):
    """Copies of the units whose command is one that is installed."""
    for name in UNITS:
        text = (DEPLOY / name).read_text().replace("/opt/monitor/bin/monitor", sys.executable)
        (tmp_path / name).write_text(text)
    return [tmp_path / name for name in UNITS]


def test_systemd_has_nothing_to_say_about_the_units(installed):
    told = analyze("verify", *map(str, installed))
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["monitor.service", "monitor-backup.service"])
def test_a_unit_is_exposed_at_most_1_2(installed, name):
    told = analyze("security", "--offline=true", "--threshold=12", str(installed[0].parent / name))
    assert told.returncode == 0, told.stdout


def test_the_wheel_and_the_project_ship_the_same_units():
    from monitor.app.starter import unit_files

    assert unit_files()["monitor.service"] == (DEPLOY / "monitor.service").read_text()


def test_the_daemon_says_ready_then_beats_after_work_then_stopping(tmp_path):
    (tmp_path / "config.yaml").write_text("store: sqlite:///monitor.sqlite\nschedule: {tick: 0.1}\n")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(TOLD_WITHIN)
        environment = os.environ | {"NOTIFY_SOCKET": str(tmp_path / "notify"), "PYTHONPATH": str(DEPLOY.parent)}
        command = [sys.executable, "-m", "monitor", "--config", str(tmp_path / "config.yaml"), "run"]
        with subprocess.Popen(command, env=environment, cwd=tmp_path, stderr=subprocess.DEVNULL) as daemon:
            try:
                assert ear.recv(100) == b"READY=1"
                assert ear.recv(100) == b"WATCHDOG=1"
                daemon.send_signal(signal.SIGTERM)
                while (said := ear.recv(100)) == b"WATCHDOG=1":
                    pass
                assert said == b"STOPPING=1"
                assert daemon.wait(TOLD_WITHIN) == 0
            finally:
                daemon.kill()
