"""The loops: a kill at every point, the n-th commit refused for every n, the n-th answer of the web lost for every n."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event

from monitor.errors import StoreError
from monitor.model.enums import Outcome
from monitor.ports import Fetched, FetchRequest
from tests.chaos import scene
from tests.chaos.points import Points, die, fail
from tests.fakes import FakeWeb

KILLED = -9
ENDED = -signal.SIGPROF
KILLS_A_MORNING = 5


@dataclass(slots=True)
class LossyWeb(FakeWeb):
    """The fake web, its `nth` answer lost on the way."""

    nth: int = 0

    async def fetch(self, request: FetchRequest) -> Fetched:
        fetched = await FakeWeb.fetch(self, request)
        if len(self.asked) != self.nth:
            return fetched
        return Fetched(outcome=Outcome.BROKEN, url=request.url, headers={}, note="injected")


@dataclass(slots=True)
class Tally:
    """One loop's score: how many times it struck and every broken invariant with the point that broke it."""

    name: str
    points: int = 0
    struck: int = 0
    complaints: list[str] = field(default_factory=list)


def in_child(work: Callable[[], object]) -> int:
    """Run it in a forked process; its exit code, negative for the signal that ended it."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A prepared morning, where its copies live, and what an undisturbed one comes to, at its end and an hour and a half later."""

    folder: Path
    template: Path
    whole: scene.Ended
    later: scene.Ended
    points: tuple[str, ...]
    commits: int
    answers: int
    statements: int
    rests: int
    seconds: float
    blocks: int


BLOCK = 16_384
JUMPS = (timedelta(hours=2), -timedelta(hours=1), timedelta(minutes=7), -timedelta(minutes=20))


def ground(folder: Path, *, server: str = "") -> Ground:
    """Prepare a morning, on that PostgreSQL server if one is given, and trace it once for its points."""
    template = folder / "template"
    scene.prepare(template, server=server)
    traced, mined, web = scene.copy(template, folder / "traced"), Points(), FakeWeb()
    clock, counted = scene.JumpyClock(traced / "clock", nth=0, by=timedelta(0)), Statements()
    with counted.listening():
        scene.live(traced, mined, web=web, clock=clock)
    whole, largest = scene.ended(traced), max(path.stat().st_size for path in traced.iterdir())
    scene.live(traced, Points(), end=scene.AFTERWARDS)
    seconds = _cost(scene.copy(template, folder / "again"))
    return Ground(
        folder=folder,
        template=template,
        whole=whole,
        later=scene.ended(traced),
        points=tuple(mined.passed),
        commits=sum(name == "before a commit" for name in mined.passed),
        answers=len(web.asked),
        statements=counted.passed,
        rests=-clock.left,
        seconds=seconds,
        blocks=largest // BLOCK + 1,
    )


def _cost(folder: Path) -> float:
    """The processor's seconds of a whole morning, everything that is built once being there already."""
    begun = time.process_time()
    scene.live(folder, Points())
    return time.process_time() - begun


@dataclass(slots=True)
class Statements:
    """Counts the statements sent to any database; the `at`-th is refused as a broken disk or line would refuse it."""

    at: int = 0
    passed: int = 0

    def __call__(self) -> None:
        self.passed += 1
        if self.passed == self.at:
            raise StoreError("injected at a statement")

    @contextmanager
    def listening(self) -> Iterator[None]:
        listeners = {"before_cursor_execute": self._sent, "do_connect": self._connecting}
        for name, listener in listeners.items():
            event.listen(Engine, name, listener)
        try:
            yield
        finally:
            for name, listener in listeners.items():
                event.remove(Engine, name, listener)

    def _sent(self, connection: Connection, *_: object) -> None:
        if connection.dialect.name != "sqlite":
            self()

    def _connecting(self, dialect: Dialect, _: object, __: object, options: dict[str, Any]) -> None:
        """What the store tells SQLite past SQLAlchemy is met at the driver."""
        if dialect.name == "sqlite":
            options["factory"] = partial(_Overheard, before=self)


class _Overheard(sqlite3.Connection):
    """A connection whose statements are announced before they are run."""

    def __init__(self, *args: Any, before: Callable[[], None], **options: Any) -> None:
        super().__init__(*args, **options)
        self._before = before

    def cursor(self, factory: Any = None) -> Any:
        return super().cursor(factory or partial(_OverheardCursor, before=self._before))


class _OverheardCursor(sqlite3.Cursor):
    def __init__(self, connection: sqlite3.Connection, *, before: Callable[[], None]) -> None:
        super().__init__(connection)
        self._before = before

    def execute(self, *args: Any) -> Any:
        self._before()
        return super().execute(*args)

    def executemany(self, *args: Any) -> Any:
        self._before()
        return super().executemany(*args)


def crash_points(on: Ground, chosen: Iterable[int]) -> Tally:
    """SIGKILL at each point, then a fresh process that goes on to the end."""
    tally = Tally(name="kill at a commit or a send", points=len(on.points))
    for nth in chosen:
        folder = scene.copy(on.template, on.folder / f"crash-{nth}")
        code = in_child(lambda folder=folder, nth=nth: scene.live(folder, Points(at=nth, strike=die)))
        again = in_child(lambda folder=folder: scene.live(folder, Points()))
        tally.struck += code == KILLED
        trouble = [f"ended with {again} after the restart"] if again else scene.ended(folder).complaints(on.whole)
        tally.complaints += [f"point {nth} ({on.points[nth - 1]}): {one}" for one in trouble]
        scene.discard(folder)
    return tally


def chance_kills(on: Ground, chosen: Iterable[int]) -> Tally:
    """Mornings killed five times each, at chance instants of their processor's time, then let go on to the end; a number is a morning's seed."""
    tally = Tally(name="kill at a random instant", points=KILLS_A_MORNING * len(list(chosen)))
    for seed in chosen:
        random, folder = Random(seed), scene.copy(on.template, on.folder / f"chance-{seed}")
        for _ in range(KILLS_A_MORNING):
            after = random.uniform(0.001, on.seconds / (KILLS_A_MORNING - 1))
            tally.struck += in_child(lambda folder=folder, after=after: _ended_after(folder, after)) == ENDED
        again = in_child(lambda folder=folder: scene.live(folder, Points(), end=scene.AFTERWARDS))
        trouble = [f"ended with {again} after the restart"] if again else scene.ended(folder).complaints(on.later)
        tally.complaints += [f"morning {seed}: {one}" for one in trouble]
        scene.discard(folder)
    return tally


def _ended_after(folder: Path, seconds: float) -> None:
    """Lived until the kernel ends it, as by SIGKILL: SIGPROF unhandled. By processor time, so that a busy machine kills nowhere else."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    scene.live(folder, Points())


def refused_commits(on: Ground, chosen: Iterable[int]) -> Tally:
    """The n-th commit refused by the database, the daemon living on."""
    return _each(on, Tally(name="n-th commit refused", points=on.commits), chosen, _with_a_refused_commit)


def refused_statements(on: Ground, chosen: Iterable[int]) -> Tally:
    """The n-th statement refused by the database, the daemon living on (or, at its start, tried again)."""
    return _each(on, Tally(name="n-th statement refused", points=on.statements), chosen, _with_a_refused_statement, later=True)


def lost_answers(on: Ground, chosen: Iterable[int]) -> Tally:
    """The n-th answer of the web lost, the daemon living on."""
    return _each(on, Tally(name="n-th answer of the web lost", points=on.answers), chosen, _with_a_lost_answer)


def full_disks(on: Ground, chosen: Iterable[int]) -> Tally:
    """No file may grow beyond n blocks, the daemon living on; then there is room again."""
    return _each(on, Tally(name="disk full at n blocks", points=on.blocks), chosen, _on_a_full_disk, later=True)


def clock_jumps(on: Ground, chosen: Iterable[int]) -> Tally:
    """The clock set forward or back at the n-th rest."""
    return _each(on, Tally(name="clock jumps at the n-th rest", points=on.rests), chosen, _with_a_jump, later=True)


def _each(on: Ground, tally: Tally, chosen: Iterable[int], disturbed: Callable[[Path, int], object], *, later: bool = False) -> Tally:
    """A disturbed morning for each; with `later` what was held up may come in the hour and a half after it, by a fresh process."""
    for nth in chosen:
        folder = scene.copy(on.template, on.folder / f"disturbed-{nth}")
        code = in_child(lambda folder=folder, nth=nth: disturbed(folder, nth))
        if later:
            code = in_child(lambda folder=folder: scene.live(folder, Points(), end=scene.AFTERWARDS))
        tally.struck += 1
        trouble = [f"the daemon ended with {code}"] if code else scene.ended(folder).complaints(on.later if later else on.whole)
        tally.complaints += [f"{tally.name} ({nth}): {one}" for one in trouble]
        scene.discard(folder)
    return tally


def _with_a_refused_commit(folder: Path, nth: int) -> None:
    scene.live(folder, Points(at=nth, only="before a commit", strike=fail))


def _with_a_refused_statement(folder: Path, nth: int) -> None:
    with Statements(at=nth).listening():
        scene.live(folder, Points())


def _with_a_lost_answer(folder: Path, nth: int) -> None:
    scene.live(folder, Points(), web=LossyWeb(nth=nth))


def _with_a_jump(folder: Path, nth: int) -> None:
    scene.live(folder, Points(), clock=scene.JumpyClock(folder / "clock", nth=nth, by=JUMPS[nth % len(JUMPS)]))


def _on_a_full_disk(folder: Path, nth: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (nth * BLOCK, resource.RLIM_INFINITY))
    scene.live(folder, Points())


def sample(random: Random, count: int, *, most: int) -> list[int]:
    """At most so many of the points 1 to `count`, spread by chance."""
    return sorted(random.sample(range(1, count + 1), min(most, count)))
