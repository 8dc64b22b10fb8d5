"""/usr/local/bin/monitor runs the command as the service user, where the daemon's config is the one in force."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

DEPLOY = Path(__file__).parents[3] / "deploy"
WRAPPER = DEPLOY / "monitor.sh"


@pytest.fixture
def machine(tmp_path):
    """A folder of programs: `monitor` says how it was called, `sudo` says for whom."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, line in (("monitor", 'echo "ran $*"'), ("sudo", 'echo "sudo $*"')):
        (programs / name).write_text(f"#!/bin/sh\n{line}\n")
        (programs / name).chmod(0o755)
    (tmp_path / "etc.yaml").write_text("")
    (tmp_path / "home").mkdir()
    return tmp_path


def call(machine, *args, user="somebody-else", **environment):
    told = subprocess.run(
        ["sh", str(WRAPPER), *args],
        capture_output=True,
        text=True,
        cwd=machine / "home",
        env={
            "PATH": f"{machine / 'bin'}:{os.environ['PATH']}",
            "MONITOR_PROGRAM": str(machine / "bin" / "monitor"),
            "MONITOR_USER": user,
            "MONITOR_ETC": str(machine / "etc.yaml"),
        }
        | environment,
    )
    return told.stdout.strip()


def test_a_member_of_the_group_becomes_the_service_user(machine):
    assert call(machine, "watch", "list") == f"sudo -n -u somebody-else -- {machine}/bin/monitor watch list"


def test_the_service_user_stays_itself(machine):
    me = subprocess.run(["id", "-un"], capture_output=True, text=True).stdout.strip()
    assert call(machine, "status", user=me) == "ran status"


@pytest.mark.parametrize("args", [("--config", "x.yaml", "check"), ("--config=x.yaml", "check")])
def test_a_config_of_ones_own_stays_ones_own(machine, args):
    assert call(machine, *args) == f"ran {' '.join(args)}"


def test_a_config_in_the_folder_stays_ones_own(machine):
    (machine / "home" / "config.yaml").write_text("")
    assert call(machine, "check") == "ran check"


def test_a_config_of_the_environment_stays_ones_own(machine):
    assert call(machine, "check", MONITOR_CONFIG="x.yaml") == "ran check"


def test_a_machine_without_the_service_needs_no_sudo(machine):
    (machine / "etc.yaml").unlink()
    assert call(machine, "demo") == "ran demo"


def test_the_rule_names_one_command_and_nothing_else():
    rules = [line for line in (DEPLOY / "sudoers.d" / "monitor").read_text().splitlines() if line and not line.startswith("#")]
    assert rules == ["%monitor ALL=(monitor) NOPASSWD: /opt/monitor/bin/monitor"]


@pytest.mark.skipif(os.geteuid() != 0 or not all(map(shutil.which, ("sudo", "useradd", "visudo"))), reason="needs root, sudo and useradd")
def test_with_real_users_a_secret_of_the_group_is_read_and_the_command_runs_as_the_service_user(tmp_path):
    service, member = "monitor-t1", "monitor-t2"
    tmp_path.chmod(0o755)
    for parent in list(tmp_path.parents)[:3]:
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o111)
    program, secret, rule = tmp_path / "monitor", tmp_path / "token", Path("/etc/sudoers.d/monitor-t")
    program.write_text(f"#!/bin/sh\nid -un\ncat {secret}\n")
    program.chmod(0o755)
    try:
        subprocess.run(["useradd", "--system", service], check=True)
        subprocess.run(["useradd", "-G", service, member], check=True)
        secret.write_text("xoxb-secret\n")
        shutil.chown(secret, "root", service)
        secret.chmod(0o640)
        shipped = (DEPLOY / "sudoers.d" / "monitor").read_text()
        rule.write_text(
            shipped.replace("%monitor", f"%{service}")
            .replace("(monitor)", f"({service})")
            .replace("/opt/monitor/bin/monitor", str(program))
        )
        rule.chmod(0o440)
        assert subprocess.run(["visudo", "-cf", str(rule)], capture_output=True).returncode == 0
        line = f"cd /; MONITOR_PROGRAM={program} MONITOR_USER={service} MONITOR_ETC=/etc/passwd sh {tmp_path}/wrapper status"
        (tmp_path / "wrapper").write_text(WRAPPER.read_text())
        told = subprocess.run(["su", member, "-s", "/bin/sh", "-c", line], capture_output=True, text=True)
        assert told.stdout.split() == [service, "xoxb-secret"], told.stderr
    finally:
        rule.unlink(missing_ok=True)
        for user in (member, service):
            subprocess.run(["userdel", user], capture_output=True)
