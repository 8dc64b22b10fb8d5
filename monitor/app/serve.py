"""`run` as a service: one of the crew on its database, jobs on a schedule, the word to systemd, the orderly way down."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Sequence

from monitor.app.clock import SystemClock
from monitor.app.daemon import Daemon
from monitor.app.firstword import FirstWord
from monitor.app.house import House, store_url
from monitor.app.places import environment
from monitor.app.run import channels_of, owner_name, running
from monitor.observe.systemd import Notice
from monitor.ports import Crew
from monitor.schedule import Job, Schedule

log = logging.getLogger(__name__)

CREW_EVERY = 5.0


async def serve(house: House, clock: SystemClock, *, stop: asyncio.Event) -> None:
    """The daemon until `stop`; raises AlreadyRunning where the database serves one daemon and has one."""
    from monitor import store

    notice, owner = Notice(environment().get("NOTIFY_SOCKET", "")), owner_name()
    crew = store.crew(store_url(house.settings), owner=owner)
    await asyncio.to_thread(crew.join, now=clock.now())
    try:
        async with running(house, clock, owner=owner) as at_work:
            first = await asyncio.to_thread(FirstWord, house.store, tuple(channels_of(house.settings).values()), clock)
            tick = house.settings.model.schedule.tick
            more = (
                Job(name="first word", seconds=tick, run=first.look),
                Job(name="crew", seconds=CREW_EVERY, run=lambda: asyncio.to_thread(look_round, crew, clock)),
            )
            schedule = schedule_of(at_work.daemon, tick=tick, after_tick=notice.alive, more=more)
            schedule.start()
            notice.ready()
            await stop.wait()
            notice.stopping()
            schedule.stop()
    finally:
        crew.leave()


def look_round(crew: Crew, clock: SystemClock) -> None:
    """Go by the database's clock and take over what daemons that are gone had leased."""
    clock.agree(crew.time)
    if freed := crew.relieve(now=clock.now()):
        log.warning("leases taken over", extra={"leases": freed})


def schedule_of(daemon: Daemon, *, tick: float, after_tick: Callable[[], None], more: Sequence[Job] = ()) -> Schedule:
    """The fixed jobs: looking for work every `tick` seconds, sending what is owed every second, and `more`."""

    async def look() -> None:
        await daemon.tick()
        after_tick()

    return Schedule((Job(name="tick", seconds=tick, run=look), Job(name="send", seconds=1.0, run=daemon.send), *more))


def stop_on_signals(stop: asyncio.Event) -> None:
    """SIGTERM and SIGINT ask for the orderly way down."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
