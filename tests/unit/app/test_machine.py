"""The doctor on disk and clock."""

from datetime import UTC, datetime, timedelta

from monitor.app import machine
from monitor.app.doctor import examine
from monitor.app.house import open_database
from monitor.app.machine import clock_faults, room_faults
from monitor.app.places import read_settings
from monitor.model.enums import Outcome
from monitor.model.source import Poll, PollState
from tests.contract.store import build

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)


def test_a_clock_that_agrees_has_no_fault():
    assert list(clock_faults(now=NOW, server=NOW + timedelta(seconds=5), last_poll=NOW - timedelta(hours=1))) == []


def test_a_clock_off_the_server_s_and_one_that_was_set_back_are_faults():
    (off,) = clock_faults(now=NOW, server=NOW + timedelta(minutes=9), last_poll=None)
    assert "0:09:00 off the database server's" in str(off)
    (back,) = clock_faults(now=NOW, server=None, last_poll=NOW + timedelta(days=2))
    assert "a poll was kept at 2023-06-21 12:00" in str(back)


def test_a_disk_that_is_nearly_full_is_a_fault(tmp_path, monkeypatch):
    assert list(room_faults(tmp_path)) == []
    monkeypatch.setattr(machine, "LEAST_ROOM", 10**18)
    (fault,) = room_faults(tmp_path)
    assert "MB are free" in str(fault)


def test_the_doctor_tells_of_a_clock_that_was_set_back(tmp_path):
    (tmp_path / "config.yaml").write_text("store: sqlite:///m.sqlite\n")
    store = open_database(read_settings(str(tmp_path / "config.yaml")))
    later = datetime(2199, 1, 1, tzinfo=UTC)
    with store.writing() as rooms:
        rooms.sources.put(build.source(), due_at=later)
        rooms.sources.finish(Poll(source="wire-a", at=later, outcome=Outcome.OK), PollState(due_at=later, last_poll=later))
    store.close()
    report = examine(str(tmp_path / "config.yaml"))
    assert any("a poll was kept at 2199-01-01" in str(fault) for fault in report.faults)


def test_a_systemd_credential_is_read_by_its_name(tmp_path, monkeypatch):
    from monitor.app.places import resolve_secret

    (tmp_path / "slack").write_text("xoxb-2\n")
    (tmp_path / "slack").chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert resolve_secret("credential:slack").reveal() == "xoxb-2"
    assert resolve_secret("credential:../../slack").reveal() == "xoxb-2"
