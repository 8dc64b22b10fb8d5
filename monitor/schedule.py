"""The handful of fixed jobs: APScheduler 3.11 behind one module.

Every due time is a row compared with the clock; a job here only asks "is anything due?". The defaults
that lose runs are changed: a grace of one second skips late runs, so grace is unlimited, late runs
coalesce into one, and a job never runs beside itself.
"""

from __future__ import annotations

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
        at = {} if begin is None else {"next_run_time": begin}
        for job in jobs:
            self._scheduler.add_job(_awaited(job.run), "interval", seconds=job.seconds, id=job.name, name=job.name, **at)
        self._scheduler.add_listener(_told, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        logging.getLogger("apscheduler").setLevel(logging.ERROR)

    def start(self) -> None:
        """Begin; a loop must be running."""
        self._scheduler.start()

    def stop(self) -> None:
        """Begin no more runs; what runs is left to end."""
        self._scheduler.shutdown(wait=False)


def _awaited(run: Callable[[], Awaitable[None]]) -> Callable[[], Coroutine[None, None, None]]:
    """A coroutine function: what merely returns an awaitable (a lambda, a bound partial) APScheduler would drop without awaiting it."""

    async def job() -> None:
        await run()

    return job


def _told(event: JobEvent) -> None:
    log.error("job failed", extra={"job": event.job_id, "code": event.code, "error": repr(getattr(event, "exception", None))})
