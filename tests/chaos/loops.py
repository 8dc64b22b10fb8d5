"""The loops: a kill at every point, the n-th commit refused for every n, the n-th answer of the web lost for every n."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from monitor.model.enums import Outcome
from monitor.ports import Fetched, FetchRequest
from tests.chaos import scene
from tests.chaos.points import Points, die, fail
from tests.fakes import FakeWeb

KILLED = -9


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
    """A prepared morning, where its copies live, and what an undisturbed one comes to."""

    folder: Path
    template: Path
    whole: scene.Ended
    points: tuple[str, ...]
    commits: int
    answers: int


def ground(folder: Path) -> Ground:
    """Prepare a morning and trace it once for its points."""
    template = folder / "template"
    scene.prepare(template)
    traced, mined, web = scene.copy(template, folder / "traced"), Points(), FakeWeb()
    scene.live(traced, mined, web=web)
    commits = sum(name == "before a commit" for name in mined.passed)
    return Ground(
        folder=folder, template=template, whole=scene.ended(traced), points=tuple(mined.passed), commits=commits, answers=len(web.asked)
    )


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
    return tally


def refused_commits(on: Ground, chosen: Iterable[int]) -> Tally:
    """The n-th commit refused by the database, the daemon living on."""
    tally = Tally(name="n-th commit refused", points=on.commits)
    for nth in chosen:
        folder = scene.copy(on.template, on.folder / f"refused-{nth}")
        code = in_child(lambda folder=folder, nth=nth: scene.live(folder, Points(at=nth, only="before a commit", strike=fail)))
        tally.struck += 1
        trouble = [f"the daemon ended with {code}"] if code else scene.ended(folder).complaints(on.whole)
        tally.complaints += [f"commit {nth}: {one}" for one in trouble]
    return tally


def lost_answers(on: Ground, chosen: Iterable[int]) -> Tally:
    """The n-th answer of the web lost, the daemon living on."""
    tally = Tally(name="n-th answer of the web lost", points=on.answers)
    for nth in chosen:
        folder = scene.copy(on.template, on.folder / f"lost-{nth}")
        code = in_child(lambda folder=folder, nth=nth: scene.live(folder, Points(), web=LossyWeb(nth=nth)))
        tally.struck += 1
        trouble = [f"the daemon ended with {code}"] if code else scene.ended(folder).complaints(on.whole)
        tally.complaints += [f"answer {nth}: {one}" for one in trouble]
    return tally


def sample(random: Random, count: int, *, most: int) -> list[int]:
    """At most so many of the points 1 to `count`, spread by chance."""
    return sorted(random.sample(range(1, count + 1), min(most, count)))
