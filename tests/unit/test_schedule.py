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
    await schedule.stop(grace=1)


async def test_what_runs_when_it_is_stopped_is_left_to_end(caplog):
    begun, go_on, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def work():
        begun.set()
        await go_on.wait()
        ended.set()

    schedule = Schedule((Job(name="post", seconds=0.01, run=work),))
    schedule.start()
    await asyncio.wait_for(begun.wait(), timeout=10)
    stopping = asyncio.ensure_future(schedule.stop(grace=10))
    await asyncio.sleep(0)
    go_on.set()
    await stopping
    assert ended.is_set()
    assert caplog.records == []


async def test_what_does_not_end_within_the_grace_is_cancelled():
    begun, cancelled = asyncio.Event(), asyncio.Event()

    async def work():
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    schedule = Schedule((Job(name="post", seconds=0.01, run=work),))
    schedule.start()
    await asyncio.wait_for(begun.wait(), timeout=10)
    await schedule.stop(grace=0.01)
    assert cancelled.is_set()
