"""The handful of fixed jobs: APScheduler 3.11 behind one module.

Every due time is a row compared with the clock; a job here only asks "is anything due?". The defaults
that lose runs are changed: a grace of one second skips late runs, so grace is unlimited, late runs
coalesce into one, and a job never runs beside itself.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One fixed job: run every `seconds` of wall time."""

    name: str
    seconds: float
    run: Callable[[], Awaitable[None]]


class Schedule:
    """Runs jobs on the running loop from `start` until `stop`; the first of them at `begin`, or one span after the start."""

    def __init__(self, jobs: Sequence[Job], *, begin: datetime | None = None) -> None:
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1})
        self._runs: set[asyncio.Task[None]] = set()
        at = {} if begin is None else {"next_run_time": begin}
        for job in jobs:
            self._scheduler.add_job(self._awaited(job.run), "interval", seconds=job.seconds, id=job.name, name=job.name, **at)
        self._scheduler.add_listener(_told, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        logging.getLogger("apscheduler").setLevel(logging.ERROR)

    def start(self) -> None:
        """Begin; a loop must be running."""
        self._scheduler.start()

    async def stop(self, *, grace: float) -> None:
        """Begin no more runs; what runs has `grace` seconds to end, then it is cancelled."""
        self._scheduler.shutdown(wait=False)
        await asyncio.sleep(0)  # only in the next turn of the loop it is
        if self._runs:
            _, late = await asyncio.wait(self._runs, timeout=grace)
            for run in late:
                run.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _awaited(self, run: Callable[[], Awaitable[None]]) -> Callable[[], Coroutine[None, None, None]]:
        """A coroutine function: what merely returns an awaitable (a lambda, a bound partial) APScheduler would drop without awaiting it.

        The run is a task of ours, because APScheduler's own are cancelled the moment it is shut down: a message half sent.
        """

        async def job() -> None:
            task = asyncio.ensure_future(_done(run()))
            self._runs.add(task)
            task.add_done_callback(self._runs.discard)
            try:
                await asyncio.shield(task)
            except asyncio.CancelledError:
                if self._scheduler.running:
                    raise

        return job


async def _done(run: Awaitable[None]) -> None:
    await run


def _told(event: JobEvent) -> None:
    log.error("job failed", extra={"job": event.job_id, "code": event.code, "error": repr(getattr(event, "exception", None))})
