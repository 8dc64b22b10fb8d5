"""What systemd hears: one datagram a word over the socket it names."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.observe.systemd import Notice


@pytest.fixture
def listening() -> Iterator[tuple[str, socket.socket]]:
    """A socket as systemd opens one; its path is short, as sun_path wants."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        address = str(Path(folder) / "notify")
        ear.bind(address)
        ear.settimeout(5)
        yield address, ear


@pytest.mark.parametrize(("word", "heard"), [("ready", b"READY=1"), ("alive", b"WATCHDOG=1"), ("stopping", b"STOPPING=1")])
def test_each_word_is_one_datagram(listening: tuple[str, socket.socket], word: str, heard: bytes) -> None:
    address, ear = listening
    getattr(Notice(address), word)()
    assert ear.recv(100) == heard


def test_a_status_is_one_line(listening: tuple[str, socket.socket]) -> None:
    address, ear = listening
    Notice(address).status("60 sources\nREADY=1")
    assert ear.recv(100) == b"STATUS=60 sources READY=1"


def test_an_abstract_socket_is_named_by_an_at_sign() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind("")  # the kernel chooses a free abstract name
        ear.settimeout(5)
        Notice("@" + ear.getsockname()[1:].decode()).ready()
        assert ear.recv(100) == b"READY=1"


def test_where_nobody_listens_nothing_is_said() -> None:
    Notice("").ready()


def test_a_socket_that_is_gone_stops_no_daemon_and_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    Notice(str(tmp_path / "gone")).alive()
    assert [record.getMessage() for record in caplog.records] == ["systemd not reached"]
