"""The killable half of reading: a process that takes bytes and answers with plain values.

It imports nothing of the daemon and nothing of Scrapy until the first site spider's page. Signals
sent to the whole group (systemd does) are ignored: only the parent ends a worker.
"""

from __future__ import annotations

import resource
import signal
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from monitor.fetch import wire
from monitor.fetch.reading import reader
from monitor.model.article import Feed, Page
from monitor.model.enums import Outcome, PageKind
from monitor.model.source import Source
from monitor.ports import Fetched

READY = b"ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTask:
    """Read this source's bytes; without `now` no date is too old or ahead."""

    source: Source
    fetched: Fetched
    now: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTask:
    """Read this article page's bytes."""

    fetched: Fetched
    lang: str
    timezone: str
    now: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one worker may use: bytes of memory above its warm size, CPU seconds and wall seconds a task, tasks a life."""

    memory: int = 128 * 1024 * 1024
    cpu: int = 4
    wall: float = 2.0
    tasks: int = 500


def serve(connection: Connection, limits: Limits) -> None:
    """Answer tasks until the parent hangs up."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(limits.memory)
    connection.send_bytes(READY)
    while True:
        try:
            task = connection.recv()
        except (EOFError, OSError):
            return
        _limit_cpu(limits.cpu)
        connection.send_bytes(wire.encode(answer(task)))


def answer(task: SourceTask | PageTask) -> Feed | Page:
    """What the bytes say; running out of memory is an answer too."""
    try:
        return _read(task)
    except MemoryError:
        return _failed(task, Outcome.PARSE_KILLED, "out of memory")
    except reader.BAD_BYTES as error:
        return _failed(task, Outcome.PARSE_ERROR, f"{type(error).__name__}: {error}"[:200])


def failed_feed(outcome: Outcome, why: str) -> Feed:
    """The answer for a source whose bytes could not be read."""
    return Feed(outcome=outcome, warnings=(why,))


def failed_page(_outcome: Outcome, _why: str) -> Page:
    """The answer for a page whose bytes could not be read: a page has no outcome, it has no text."""
    return Page(kind=PageKind.EMPTY)


def _failed(task: SourceTask | PageTask, outcome: Outcome, why: str) -> Feed | Page:
    return failed_feed(outcome, why) if isinstance(task, SourceTask) else failed_page(outcome, why)


def _read(task: SourceTask | PageTask) -> Feed | Page:
    if isinstance(task, SourceTask):
        return reader.read_source(task.source, task.fetched, now=task.now)
    return reader.read_page(task.fetched, lang=task.lang, timezone=task.timezone, now=task.now)


def _limit_memory(extra: int) -> None:
    warm = _mapped_bytes()
    resource.setrlimit(resource.RLIMIT_AS, (warm + extra, warm + extra))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _mapped_bytes() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return 1 << 30
    return pages * resource.getpagesize()


def _limit_cpu(seconds: int) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    ceiling = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (ceiling, resource.RLIM_INFINITY))
