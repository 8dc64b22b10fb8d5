"""The recorded day on a stage of its own: a press that lives on, a daemon that may be killed, what stands in the database."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

from monitor.demo import day as days
from monitor.demo.day import Day
from monitor.demo.play import free_port
from monitor.demo.stage import closing, opening, set_stage
from monitor.model.enums import DeliveryKind, DeliveryState
from monitor.store import open_store

ROOT = Path(__file__).parents[2]
MONITOR = ("-m", "monitor")
LOOK = 0.01
LINGER = 0.2
PATIENCE = 400.0
ORPHANED = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a run left in the database: roots by the gold story they tell, facets told, articles, faults of the file itself."""

    roots: tuple[tuple[str, int], ...]
    unsent: tuple[str, ...]
    doubled: tuple[str, ...]
    articles: frozenset[str]
    storyless: int
    integrity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a daemon ended: its exit code (negative: by that signal) and the summary it printed, if it did."""

    code: int
    summary: dict
    stderr: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage: daemons are started on it one after another, each going on where the last one fell."""

    folder: Path
    port: int
    day: Day

    @property
    def database(self) -> Path:
        return self.folder / "monitor.sqlite"

    @property
    def instant(self) -> datetime:
        """The recorded instant at which the daemon is."""
        return datetime.fromisoformat((self.folder / "clock").read_text(encoding="utf-8").strip())

    def start(self, entry: Sequence[str] = MONITOR) -> subprocess.Popen:
        """A daemon in a session of its own, so that what it leaves behind can be seen."""
        command = [sys.executable, *entry, "demo", "--json", "--folder", str(self.folder), "--port", str(self.port)]
        with (self.folder / "stderr").open("w", encoding="utf-8") as told:
            return subprocess.Popen(command, cwd=ROOT, env=bare(), stdout=subprocess.PIPE, stderr=told, text=True, start_new_session=True)

    def play(self, entry: Sequence[str] = MONITOR) -> Ending:
        """The day to its end, or to the daemon's own."""
        return self.ended(self.start(entry))

    def ended(self, daemon: subprocess.Popen) -> Ending:
        told, _ = daemon.communicate(timeout=PATIENCE)
        summary = json.loads(told) if told.strip().startswith("{") else {}
        return Ending(code=daemon.returncode, summary=summary, stderr=(self.folder / "stderr").read_text(encoding="utf-8"))

    def kill_at(self, daemon: subprocess.Popen, instant: datetime, *, linger: float) -> bool:
        """SIGKILL once the recorded time has come to `instant`, `linger` seconds into its work; False when it had ended before.

        TimeoutExpired is raised when a process that it started lives on.
        """
        while self.instant < instant:
            if is_over(daemon, LOOK):
                return False
        if is_over(daemon, linger):
            return False
        daemon.send_signal(signal.SIGKILL)
        daemon.communicate(timeout=ORPHANED)  # what it started holds its stdout: still open means left behind
        return True

    def standing(self) -> Standing:
        """What stands in the database now; read by the daemon's own store."""
        return look(self)


def bare() -> dict[str, str]:
    """The environment of a child: bytecode is cached as it is for everybody, nothing is measured."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHONDONT", "COV_", "MONITOR"))}


def is_over(daemon: subprocess.Popen, seconds: float) -> bool:
    """Whether the process ends within so many seconds."""
    try:
        daemon.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


@contextmanager
def staged(folder: Path) -> Iterator[Stage]:
    """A stage in an empty folder, its press running until the block ends."""
    day = days.load()
    port = free_port(day)
    set_stage(folder, day, port=port, quiet=True)
    command = [sys.executable, "-m", "monitor.demo.server", "--clock", str(folder / "clock"), "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT, env=bare(), stdout=subprocess.PIPE, text=True) as press:
        assert press.stdout is not None
        assert press.stdout.readline().strip() == "ready"
        try:
            yield Stage(folder=folder, port=port, day=day)
        finally:
            press.terminate()
            press.communicate()


def random_instants(random: Random, day: Day, count: int) -> list[tuple[datetime, float]]:
    """Recorded instants in order, each with how many seconds into its work the daemon is killed."""
    span = closing(day) - opening(day)
    return sorted((opening(day) + span * random.random(), LINGER * random.random()) for _ in range(count))


def look(stage: Stage) -> Standing:
    store = open_store(f"sqlite:///{stage.database}")
    links = {f"{outlet.host}:{stage.port}": outlet.id for outlet in stage.day.outlets}
    ids = {(article.outlet, article.path): article.id for article in stage.day.articles}

    def day_id(link: str) -> str:
        host, _, path = link.partition("://")[2].partition("/")
        return ids.get((links.get(host, ""), f"/{path}"), link)

    try:
        with store.reading() as rooms:
            owed = rooms.outbox.listed(limit=100_000)
            roots = [one for one in owed if one.kind is DeliveryKind.ROOT]
            readings = list(rooms.articles.archive(since=stage.day.first.replace(year=2000)))
            gold = {one.key: [day_id(each.stored.article.link) for each in rooms.stories.articles(one.story)] for one in roots}
    finally:
        store.close()
    told = Counter(gold_story(stage.day, found) for found in gold.values())
    seen = Counter((one.channel, one.story, one.kind, one.facet, one.status, one.turn, one.generation) for one in owed)
    return Standing(
        roots=tuple(sorted(told.items())),
        unsent=tuple(f"{one.key}: {one.state} {one.error}" for one in owed if one.state is not DeliveryState.SENT),
        doubled=tuple(str(key) for key, count in seen.items() if count > 1),
        articles=frozenset(day_id(each.stored.article.link) for each in readings),
        storyless=sum(each.story is None for each in readings),
        integrity=integrity(stage.database),
    )


def gold_story(day: Day, articles: Sequence[str]) -> str:
    """The gold story that most of a told story's articles tell."""
    return Counter(day.gold.get(one, "noise") for one in articles).most_common(1)[0][0]


def integrity(database: Path) -> str:
    """What SQLite says of its own file: "ok", or what is broken."""
    import sqlite3

    connection = sqlite3.connect(database)
    try:
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        return "; ".join(row[0] for row in connection.execute("PRAGMA integrity_check")) + (f"; {broken}" if broken else "")
    finally:
        connection.close()
