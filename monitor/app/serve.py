"""`run` as a service: one of the crew on its database, jobs on a schedule, proof of work, reload, the orderly way down."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from monitor import __version__
from monitor.app import memory
from monitor.app.clock import SystemClock
from monitor.app.daemon import Daemon
from monitor.app.firstword import FirstWord
from monitor.app.frontdesk import FrontDesk
from monitor.app.gauges import standing
from monitor.app.house import READ_THROUGH, House, prune_by, store_url
from monitor.app.notifiers import build_ear
from monitor.app.places import environment, read_settings
from monitor.app.run import Pieces, channels_of, follow_files, outbox_desk, owner_name, running
from monitor.errors import MonitorError
from monitor.model.ids import ChannelId
from monitor.observe.endpoint import served
from monitor.observe.metrics import Meter
from monitor.observe.pulse import Pulse
from monitor.observe.systemd import Notice
from monitor.ports import Crew
from monitor.schedule import Job, Schedule
from monitor.settings.load import Settings
from monitor.vigil.attendance import note_absence
from monitor.vigil.lookout import Lookout
from monitor.workbench.engines import build_engines
from monitor.workbench.rehearsal import nearest_lines

log = logging.getLogger(__name__)

CREW_EVERY = 5.0
ASKS_EVERY = 1.0
LOOK_EVERY = 60.0
TRIM_EVERY = 3600.0
JOBS_GRACE = 2.0
NOT_RELOADED = ("store", "fetch", "schedule", "observe", "ops")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """What a person or systemd asks of the running daemon: to stop, to read its files anew."""

    stop: asyncio.Event
    reload: asyncio.Event


async def serve(house: House, clock: SystemClock, *, signals: Signals) -> None:
    """The daemon until `stop`; raises AlreadyRunning where the database serves one daemon and has one, StoreError for a damaged one."""
    from monitor import store

    memory.tame()
    owner, url = owner_name(), store_url(house.settings)
    crew = store.crew(url, owner=owner)
    await asyncio.to_thread(crew.join, now=clock.now())
    await asyncio.to_thread(store.check_sound, url, most=READ_THROUGH)
    try:
        async with running(house, clock, owner=owner) as at_work:
            await _at_work(house, clock, at_work, crew, signals=signals)
    finally:
        crew.leave()


async def _at_work(house: House, clock: SystemClock, at_work: Pieces, crew: Crew, *, signals: Signals) -> None:
    notice = Notice(environment().get("NOTIFY_SOCKET", ""))
    pulse = Pulse(now=clock.now, outbox_rounds=lambda: at_work.worker.rounds, beat=notice.alive)
    await asyncio.to_thread(_came_back, house, clock)
    front = FrontDesk(house, clock, engines=lambda: at_work.daemon.engines, build=build_ear)
    schedule = schedule_of(
        at_work.daemon,
        tick=house.settings.model.schedule.tick,
        after_tick=pulse.tick_ended,
        more=(*await _more_jobs(house, clock, at_work, crew, pulse), *_front_jobs(front, clock, crew)),
        begin=clock.now(),
    )
    async with _observed(house, pulse):
        schedule.start()
        notice.ready()
        await _until_stopped(house, clock, at_work, front, notice, signals=signals)
        notice.stopping()
        await schedule.stop(grace=JOBS_GRACE)
        await front.close()


async def _until_stopped(house: House, clock: SystemClock, at_work: Pieces, front: FrontDesk, notice: Notice, *, signals: Signals) -> None:
    """Wait, and read everything anew each time it is asked for."""
    while not signals.stop.is_set():
        waits = [asyncio.ensure_future(one.wait()) for one in (signals.stop, signals.reload)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for one in waits:
            one.cancel()
        if signals.reload.is_set() and not signals.stop.is_set():
            signals.reload.clear()
            notice.reloading()
            house = await reload(house, clock, at_work)
            await front.renew(house)
            notice.ready()


async def _more_jobs(house: House, clock: SystemClock, at_work: Pieces, crew: Crew, pulse: Pulse) -> tuple[Job, ...]:
    channels = channels_of(house.settings)
    first = await asyncio.to_thread(FirstWord, house.store, tuple(channels.values()), clock)
    lookout = lookout_of(house, clock, at_work, crew)

    async def proof() -> None:
        pulse.look()

    async def trim() -> None:
        await asyncio.to_thread(memory.give_back)

    return (
        Job(name="first word", seconds=house.settings.model.schedule.tick, run=first.look),
        Job(name="proof of work", seconds=CREW_EVERY, run=proof),
        Job(name="lookout", seconds=LOOK_EVERY, run=lookout.look),
        Job(name="memory", seconds=TRIM_EVERY, run=trim),
        Job(name="dead man's switch", seconds=LOOK_EVERY, run=lookout.call),
    )


def _front_jobs(front: FrontDesk, clock: SystemClock, crew: Crew) -> tuple[Job, ...]:
    """Who leads is asked in the crew's own job: its line to the database serves one call at a time."""

    async def crew_and_ears() -> None:
        await asyncio.to_thread(look_round, crew, clock)
        await front.look(leads=await asyncio.to_thread(crew.leads))

    return (
        Job(name="crew", seconds=CREW_EVERY, run=crew_and_ears),
        Job(name="presses", seconds=ASKS_EVERY, run=front.presses),
        Job(name="commands", seconds=ASKS_EVERY, run=front.commands),
    )


def lookout_of(house: House, clock: SystemClock, at_work: Pieces, crew: Crew) -> Lookout:
    """The lookout of this daemon."""
    from monitor import store

    ops, url = house.settings.model.ops, store_url(house.settings)
    return Lookout(
        store=house.store,
        clock=clock,
        owner=at_work.owner,
        ops=channels_of(house.settings).get(ChannelId(ops.channel)),
        ping=ops.ping,
        leads=crew.leads,
        work=lambda: at_work.daemon.well,
        head=lambda: store.record_head(url),
        prune=lambda: prune_by(house.settings, now=clock.now()),
        near=lambda rooms, since: nearest_lines(rooms, at_work.engines, since=since),
        roster=lambda: at_work.engines.gazetteer.data,
        since=clock.now(),
        hot=timedelta(seconds=house.settings.model.schedule.hot),
    )


def _came_back(house: House, clock: SystemClock) -> None:
    """Write down for how long nobody collected, so that what is late now says why."""
    with house.store.writing() as rooms:
        gap = note_absence(rooms.ledger, now=clock.now())
    if gap is not None:
        log.warning("collector was down", extra={"since": gap.start.isoformat(), "until": gap.end.isoformat()})


@asynccontextmanager
async def _observed(house: House, pulse: Pulse) -> AsyncIterator[None]:
    """/metrics and /healthz while the block lasts, where there is a place for them."""
    socket, listen = socket_of(house.settings, environment()), house.settings.model.observe.listen
    if socket is None and not listen:
        yield
        return
    meter, monitor = Meter(version=__version__, standing=standing(house)), logging.getLogger("monitor")
    monitor.addHandler(meter)
    try:
        async with served(socket=socket, listen=listen, page=meter.page, health=lambda: _health(pulse)):
            yield
    finally:
        monitor.removeHandler(meter)


def socket_of(settings: Settings, given: Mapping[str, str]) -> Path | None:
    """Where the socket stands: as the settings say, else in the runtime folder that systemd made, else nowhere."""
    if settings.model.observe.socket:
        return settings.path(settings.model.observe.socket)
    runtime = given.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    return Path(runtime) / "monitor.sock" if runtime else None


def _health(pulse: Pulse) -> dict[str, object]:
    stale = pulse.stale()
    return {"ok": not stale, "stale": list(stale), "last_tick": pulse.ticked, "last_outbox_round": pulse.sent, "version": __version__}


async def reload(house: House, clock: SystemClock, at_work: Pieces) -> House:
    """Everything read anew and then swapped whole: files, entities, kinds, channels, notifiers; a mistake changes nothing."""
    try:
        settings = await asyncio.to_thread(read_settings, house.settings.name)
        renewed = replace(house, settings=settings)
        engines = await asyncio.to_thread(build_engines, [settings.path(folder) for folder in settings.model.data])
        desk = outbox_desk(renewed, clock, owner=at_work.owner, engines=engines)
        await asyncio.to_thread(follow_files, renewed, clock, engines)
    except MonitorError as error:
        log.error("reload refused: the old settings stay", extra={"error": str(error)})
        return house
    at_work.daemon.renew(engines)
    at_work.worker.renew(desk)
    later = [name for name in NOT_RELOADED if getattr(settings.model, name) != getattr(house.settings.model, name)]
    log.info("reloaded", extra={"needs_restart": ",".join(later)})
    return renewed


def look_round(crew: Crew, clock: SystemClock) -> None:
    """Go by the database's clock and take over what daemons that are gone had leased."""
    clock.agree(crew.time)
    if freed := crew.relieve(now=clock.now()):
        log.warning("leases taken over", extra={"leases": freed})


def schedule_of(
    daemon: Daemon,
    *,
    tick: float,
    after_tick: Callable[[], object],
    more: Sequence[Job] = (),
    begin: datetime | None = None,
) -> Schedule:
    """The fixed jobs: looking for work every `tick` seconds, sending what is owed every second, and `more`; all first at `begin`.

    Where `after_tick` says True there is work already, and the next look follows at once (a clock that jumps leaves no pauses).
    """

    async def look() -> None:
        await daemon.tick()
        while after_tick() is True:
            await daemon.tick()

    return Schedule((Job(name="tick", seconds=tick, run=look), Job(name="send", seconds=1.0, run=daemon.send), *more), begin=begin)


def listen_to_signals() -> Signals:
    """SIGTERM and SIGINT ask for the orderly way down, SIGHUP for the files to be read anew."""
    loop, signals = asyncio.get_running_loop(), Signals(stop=asyncio.Event(), reload=asyncio.Event())
    wanted = ((signal.SIGTERM, signals.stop), (signal.SIGINT, signals.stop), (signal.SIGHUP, signals.reload))
    for number, asked in wanted:
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, asked.set)
    return signals
