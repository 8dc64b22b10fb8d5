"""The Parser port: bytes go to warm worker processes that may be killed, the loop only waits.

A worker that outlives the wall limit, dies or runs out of memory costs one answer (`parse_killed`)
and is replaced; the daemon never reads hostile bytes itself (why: docs/design.md, reading).
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from multiprocessing import forkserver, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Generic, TypeVar

from monitor.fetch import wire
from monitor.fetch.worker import READY, Limits, PageTask, SourceTask, failed_feed, failed_page, serve
from monitor.model.article import Feed, Page
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched

Task = SourceTask | PageTask
_START = 30.0
_STRETCHES = 12
Answer = TypeVar("Answer", bound=Feed | Page)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[Answer]):
    """One task, how its answer is read, and what the answer is when there is none."""

    task: Task
    decode: Callable[[bytes], Answer]
    failed: Callable[[Outcome, str], Answer]


def about_source(source: Source, fetched: Fetched, now: datetime | None) -> Question[Feed]:
    """What do these bytes of a source hold?"""
    task = SourceTask(source=source, fetched=_plain(fetched), now=now)
    return Question(task=task, decode=wire.decode_feed, failed=failed_feed)


def about_page(fetched: Fetched, *, lang: str, timezone: str, now: datetime | None) -> Question[Page]:
    """What does this article page hold?"""
    task = PageTask(fetched=_plain(fetched), lang=lang, timezone=timezone, now=now)
    return Question(task=task, decode=wire.decode_page, failed=failed_page)


class Worker:
    """One process and its pipe; used by one thread at a time."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._served = 0

    def ask(self, task: Task) -> bytes | str:
        """The answer's bytes, or the reason why there is none; then the process is gone and the next task starts a new one."""
        try:
            connection = self._running()
            return self._exchange(connection, task)
        except (OSError, EOFError, ValueError, pickle.PickleError) as error:
            self.kill()
            return f"worker died: {type(error).__name__}"

    def warm(self) -> None:
        """Start the process if none runs."""
        self._running()

    def interrupt(self) -> None:
        """End the process from another thread; the one that waits for it is told by the closed pipe."""
        process = self._process
        with contextlib.suppress(ValueError, OSError, AttributeError):
            if process is not None:
                process.kill()

    def kill(self) -> None:
        """End the process now and reap it."""
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._connection = None

    def _exchange(self, connection: Connection, task: Task) -> bytes | str:
        before = self._busy()
        connection.send(task)
        if not connection.poll(self._limits.wall) and not self._stretched(connection, before):
            self.kill()
            return f"killed after {self._limits.wall:g} s"
        reply = connection.recv_bytes(wire.LIMIT)
        self._served += 1
        return reply

    def _stretched(self, connection: Connection, before: float) -> bool:
        """Wait on while the machine, not the input, is slow: the worker has had less CPU time than its wall limit."""
        for _ in range(_STRETCHES):
            if self._busy() - before >= 0.9 * self._limits.wall:
                return False
            if connection.poll(self._limits.wall / 4):
                return True
        return False

    def _busy(self) -> float:
        """CPU seconds the process has used; without /proc none, so that nothing is stretched for ever."""
        try:
            fields = Path(f"/proc/{self._process.pid if self._process else 0}/stat").read_text(encoding="ascii", errors="replace")
        except OSError:
            return float("inf")
        used = fields.rpartition(")")[2].split()
        return (int(used[11]) + int(used[12])) / os.sysconf("SC_CLK_TCK")

    def _running(self) -> Connection:
        if self._served >= self._limits.tasks:
            self.kill()
        if self._connection is None:
            self._start()
        if self._connection is None:
            raise OSError("no worker")
        return self._connection

    def _start(self) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["monitor.fetch.worker", "monitor.fetch.warmed"])
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._limits), name="reader", daemon=True)
        process.start()
        theirs.close()
        self._process, self._connection, self._served = process, ours, 0
        if not ours.poll(_START) or ours.recv_bytes(len(READY)) != READY:
            raise OSError("worker did not start")


class WorkerParser:
    """Implements `ports.Parser` on a few workers; call `close` or processes stay behind."""

    def __init__(self, *, workers: int, limits: Limits) -> None:
        self._idle: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        self._closed = False
        self._workers = [Worker(limits) for _ in range(workers)]
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="reader")
        for worker in self._workers:
            self._idle.put_nowait(worker)

    async def warm(self) -> None:
        """Start every worker before the first bytes come."""
        loop = asyncio.get_running_loop()
        await asyncio.gather(*(loop.run_in_executor(self._threads, worker.warm) for worker in self._workers))

    async def read_source(self, source: Source, fetched: Fetched, *, now: datetime) -> Feed:
        """The source's entries, or an outcome saying why there are none."""
        return await self._answer(about_source(source, fetched, now))

    async def read_page(self, fetched: Fetched, *, lang: str = "", timezone: str = "UTC", now: datetime | None = None) -> Page:
        """The page's text and facts; a page that kills its worker is `empty`."""
        return await self._answer(about_page(fetched, lang=lang, timezone=timezone, now=now))

    async def close(self) -> None:
        """End every worker and the process that forks them; nothing is left behind."""
        await asyncio.get_running_loop().run_in_executor(None, self.end)

    def end(self) -> None:
        """The same for callers without a loop; what is being read ends as `shutdown`."""
        self._closed = True
        for worker in self._workers:
            worker.interrupt()
        self._threads.shutdown(wait=True)
        for worker in self._workers:
            worker.kill()
        _stop_forking()

    async def _answer(self, question: Question[Answer]) -> Answer:
        worker = await self._idle.get()
        if self._closed:
            self._idle.put_nowait(worker)
            return question.failed(Outcome.SHUTDOWN, "closed")
        asking = asyncio.get_running_loop().run_in_executor(self._threads, self._ask, worker, question)
        asking.add_done_callback(lambda _: self._idle.put_nowait(worker))
        return await asyncio.shield(asking)

    def _ask(self, worker: Worker, question: Question[Answer]) -> Answer:
        answer = _ask(worker, question)
        killed = isinstance(answer, Feed) and answer.outcome is Outcome.PARSE_KILLED
        return question.failed(Outcome.SHUTDOWN, "closed") if self._closed and killed else answer


class OneByOne:
    """The same reading for callers without a loop (the command line): one worker, one question at a time."""

    def __init__(self, *, limits: Limits) -> None:
        self._worker = Worker(limits)

    def read_source(self, source: Source, fetched: Fetched, *, now: datetime | None) -> Feed:
        """The source's entries, or an outcome saying why there are none."""
        return _ask(self._worker, about_source(source, fetched, now))

    def read_page(self, fetched: Fetched, *, lang: str = "", timezone: str = "UTC", now: datetime | None = None) -> Page:
        """The page's text and facts; a page that kills its worker is `empty`."""
        return _ask(self._worker, about_page(fetched, lang=lang, timezone=timezone, now=now))

    def end(self) -> None:
        """End the worker and what forks it."""
        self._worker.kill()
        _stop_forking()


def _ask(worker: Worker, question: Question[Answer]) -> Answer:
    reply = worker.ask(question.task)
    if isinstance(reply, str):
        return question.failed(Outcome.PARSE_KILLED, reply)
    try:
        return question.decode(reply)
    except (ValueError, KeyError, TypeError):
        worker.kill()
        return question.failed(Outcome.PARSE_KILLED, "answer was not readable")


def _plain(fetched: Fetched) -> Fetched:
    headers = {str(name).lower(): str(value) for name, value in fetched.headers.items()}
    return Fetched(outcome=fetched.outcome, url=fetched.url, status=fetched.status, headers=headers, body=bytes(fetched.body))


def _stop_forking() -> None:
    """The standard library starts two helpers for forking and has no public way to end them (bpo-36338)."""
    for helper in (getattr(forkserver, "_forkserver", None), getattr(resource_tracker, "_resource_tracker", None)):
        stop = getattr(helper, "_stop", None)
        if stop is not None:
            stop()
