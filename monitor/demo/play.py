"""Plays the recorded day: the press on loopback, the real daemon on a jumping clock, a summary at the end."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.app.house import House, open_database
from monitor.app.places import read_settings
from monitor.app.run import Pieces, running
from monitor.app.serve import schedule_of
from monitor.demo import day as days
from monitor.demo.clock import JumpClock
from monitor.demo.day import Day
from monitor.demo.stage import closing, set_stage
from monitor.demo.summary import Summary, show_summary, summarise
from monitor.errors import MonitorError
from monitor.observe.logs import start_logging


def play(*, folder: Path | None, port: int, as_json: bool) -> int:
    """Run the day in `folder` (else in one that is removed after); 0 when it ended as the gold says, else 1."""
    day = days.load()
    with _stage_folder(folder) as place:
        return _play_in(place, day, port=port, as_json=as_json)


def _play_in(place: Path, day: Day, *, port: int, as_json: bool) -> int:
    asked = port or free_port(day)
    config = set_stage(place, day, port=asked, quiet=as_json)
    with _press(place / "clock", asked, served=bool(port)):
        summary = asyncio.run(_run(config, place, day))
    show_summary(summary, as_json=as_json)
    return 0 if summary.is_right else 1


@contextmanager
def _stage_folder(folder: Path | None) -> Iterator[Path]:
    if folder is not None:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="monitor-demo-") as place:
        yield Path(place)


def free_port(day: Day) -> int:
    """A port that is free on every outlet's address."""
    for _ in range(50):
        with socket.socket() as first:
            first.bind((day.outlets[0].host, 0))
            port: int = first.getsockname()[1]
        if all(_is_free(outlet.host, port) for outlet in day.outlets):
            return port
    raise MonitorError("no port is free on all loopback addresses of the demo")


def _is_free(host: str, port: int) -> bool:
    with socket.socket() as one:
        try:
            one.bind((host, port))
        except OSError:
            return False
    return True


@contextmanager
def _press(clock: Path, port: int, *, served: bool) -> Iterator[None]:
    """The press as a process of its own, so that it lives on when the daemon is killed."""
    if served:
        yield
        return
    command = [sys.executable, "-m", "monitor.demo.server", "--clock", str(clock), "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as press:
        assert press.stdout is not None
        if press.stdout.readline().strip() != "ready":
            raise MonitorError("the demo's press did not start")
        try:
            yield
        finally:
            press.terminate()
            press.communicate()  # its last line is read, or it would meet a closed pipe


async def _run(config: Path, place: Path, day: Day) -> Summary:
    settings = read_settings(str(config))
    clock = JumpClock(place / "clock", until=closing(day))
    store = open_database(settings)
    start_logging(level="warning", as_json=False, stream=sys.stderr)
    try:
        async with running(House(settings=settings, store=store, clock=clock), clock) as at_work:
            await _until_over(at_work, clock, seconds=settings.model.schedule.tick)
        with store.reading() as rooms:
            return summarise(rooms, day, ended=clock.now())
    finally:
        store.close()


async def _until_over(at_work: Pieces, clock: JumpClock, *, seconds: float) -> None:
    """The same schedule that the daemon runs, until the recorded time is over."""
    over = asyncio.Event()

    def goes_on() -> bool:
        if clock.ended:
            over.set()
        return not clock.ended

    schedule = schedule_of(at_work.daemon, tick=seconds, after_tick=goes_on)
    schedule.start()
    await over.wait()
    await schedule.stop(grace=1.0)
