"""What the doctor asks of the machine: room on the disk, a clock that agrees with what was written down."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from monitor.errors import Fault
from monitor.ports import Rooms

LEAST_ROOM = 500_000_000
CLOCK_OFF = timedelta(minutes=2)


def room_faults(folder: Path) -> Iterator[Fault]:
    """The folder cannot be written, or its disk is nearly full."""
    if not os.access(folder, os.W_OK):
        yield Fault(where=str(folder), what="cannot be written by this user", hint="the database's folder belongs to the service's user")
    if (free := shutil.disk_usage(folder).free) < LEAST_ROOM:
        yield Fault(where=str(folder), what=f"only {free / 1e6:.0f} MB are free", hint="`monitor db prune`, or a bigger disk")


def clock_faults(*, now: datetime, server: datetime | None, last_poll: datetime | None) -> Iterator[Fault]:
    """This machine's clock is off the database server's, or behind what it wrote itself."""
    if server is not None and abs(server - now) > CLOCK_OFF:
        yield Fault(where="clock", what=f"is {server - now} off the database server's", hint="daemons go by the server's; mend ntp")
    if last_poll is not None and last_poll - now > CLOCK_OFF:
        yield Fault(
            where="clock", what=f"says {now:%Y-%m-%d %H:%M} UTC, but a poll was kept at {last_poll:%Y-%m-%d %H:%M}", hint="mend ntp"
        )


def last_poll_of(rooms: Rooms) -> datetime | None:
    """When the newest poll of any source was kept."""
    polls = (rooms.sources.state(source.id).last_poll for source in rooms.sources.all())
    return max((at for at in polls if at is not None), default=None)
