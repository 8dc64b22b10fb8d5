"""The fixed jobs run on the loop, whatever kind of callable gives the awaitable."""

import asyncio

from monitor.schedule import Job, Schedule


async def test_a_job_that_only_returns_an_awaitable_is_awaited():
    ran = asyncio.Event()

    async def work():
        ran.set()

    schedule = Schedule((Job(name="lambda", seconds=0.01, run=lambda: work()),))
    schedule.start()
    await asyncio.wait_for(ran.wait(), timeout=10)
    schedule.stop()
