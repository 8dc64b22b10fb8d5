"""What an input cost the house: memory, and time but for what another load of the machine kept us waiting."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import monotonic

PROC = Path("/proc")
EVERY = 0.05
FAMILY_EVERY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The clock, how long all processors have worked, and how long each of our threads has run and stood ready (nanoseconds)."""

    at: float
    busy: float
    tasks: Mapping[str, tuple[int, int]]


class Strain:
    """Looks at this process and its workers every 50 ms, in a thread of its own, so that a held loop is looked at too.

    Linux counts for each thread how long it ran and how long it was ready without a processor; elsewhere nothing is left out.
    """

    def __init__(self) -> None:
        self._stop = Event()
        self._family = _family(os.getpid())
        self._tasks: dict[str, tuple[int, int]] = {}
        self._rss: dict[int, int] = {}
        self._warm: dict[int, int] = {}
        self._thread = Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Strain:
        self._look()
        self._warm = dict(self._rss)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def begin(self) -> None:
        """Count memory from here on."""
        self._family = _family(os.getpid())
        self._rss = {}
        self._look()
        self._warm[os.getpid()] = self._rss[os.getpid()]

    def moment(self) -> Moment:
        """How things stand now."""
        self._look()
        return Moment(at=monotonic(), busy=_busy(), tasks=dict(self._tasks))

    def since(self, begun: Moment) -> float:
        """Seconds since then as they would have been alone: what ran took the longer, the longer it stood ready while others ran."""
        now = self.moment()
        spans = [(last, begun.tasks.get(task, last)) for task, last in now.tasks.items()]
        ran, waited = (sum(last[at] - first[at] for last, first in spans) / 1e9 for at in (0, 1))
        others = now.busy - begun.busy - ran
        return (now.at - begun.at) / (1 + max(min(waited, others), 0.0) / max(ran, 0.001))

    @property
    def worker_grown(self) -> int:
        """Bytes by which the largest worker was larger than a warm one."""
        warm = max((size for pid, size in self._warm.items() if pid != os.getpid()), default=0)
        return max((size for pid, size in self._rss.items() if pid != os.getpid()), default=0) - warm

    @property
    def house_grown(self) -> int:
        """Bytes by which this process grew."""
        return self._rss[os.getpid()] - self._warm[os.getpid()]

    def _watch(self) -> None:
        looks = 0
        while not self._stop.wait(EVERY):
            looks += 1
            if looks % FAMILY_EVERY == 0:
                self._family = _family(os.getpid())
            self._look()

    def _look(self) -> None:
        for pid in self._family:
            with suppress(OSError, ValueError, IndexError):
                self._rss[pid] = max(self._rss.get(pid, 0), _resident(pid))
            for task in (PROC / str(pid) / "task").glob("*/schedstat"):
                with suppress(OSError, ValueError, IndexError):
                    ran, waited, _ = map(int, task.read_text().split())
                    self._tasks[str(task)] = (ran, waited)


def _resident(pid: int) -> int:
    return int((PROC / str(pid) / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _busy() -> float:
    """Seconds that all processors have been at work since the machine started."""
    with suppress(OSError, ValueError, IndexError):
        user, nice, system, _, _, *more = map(int, (PROC / "stat").read_text().splitlines()[0].split()[1:])
        return (user + nice + system + sum(more[:2])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def _family(pid: int) -> list[int]:
    """The process and all that descend from it."""
    parents = dict(_parents())
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def _parents() -> Iterator[tuple[int, int]]:
    for entry in PROC.iterdir() if PROC.is_dir() else ():
        if entry.name.isdigit():
            with suppress(OSError, ValueError, IndexError):
                yield int(entry.name), int((entry / "stat").read_text(errors="replace").rpartition(")")[2].split()[1])
