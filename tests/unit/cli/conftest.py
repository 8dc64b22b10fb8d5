"""A desk in an empty folder: a config, a database with two told stories, and the command line over it."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from monitor.app.house import open_database
from monitor.app.places import read_settings
from monitor.app.run import follow_files
from monitor.cli import main
from monitor.desk import file_new
from monitor.entries.drafts import drafts
from monitor.model.article import Entry
from monitor.model.enums import Precision
from monitor.model.source import PollState
from monitor.ports import Rooms, Store
from monitor.workbench.engines import Engines, build_engines, shipped_url_key

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)

CONFIG = """\
store: sqlite:///monitor.sqlite
sources:
  list:
    - {id: wire, name: The Wire, url: "https://wire.example/feed", publisher: wire-group, outlet: wire, country: GBR}
    - {id: paper, name: The Paper, url: "https://paper.example/feed", country: USA}
    - {id: ministry, name: The Ministry, url: "https://ministry.example/feed", outlet: official, country: CHN}
watches: {files: [watches.yaml]}
channels:
  desk: {notifier: quiet}
  ops: {notifier: quiet}
notifiers:
  quiet: {kind: terminal, stream: none}
ops: {channel: ops}
data: [local]
"""

WATCHES = """\
watches:
- name: us-china
  query: event:visit,meeting(party:CN party:US)
  channels: [desk]
  examples:
    match: ["China's foreign minister Qin Gang agrees to visit Washington"]
"""

TELLINGS = (
    (
        "wire",
        0,
        "China's foreign minister Qin Gang agrees to visit Washington",
        "BEIJING (Wire) - Qin Gang agreed to visit Washington at a suitable time.",
    ),
    (
        "paper",
        1,
        "China's foreign minister Qin Gang agrees to visit Washington",
        "China's foreign minister Qin Gang agreed to visit Washington, the State Department said.",
    ),
    (
        "ministry",
        2,
        "Qin Gang to visit the United States",
        "China's foreign minister Qin Gang has agreed to visit the United States at a suitable time.",
    ),
    (
        "paper",
        3,
        "French President Emmanuel Macron will visit Berlin",
        "French President Emmanuel Macron will visit Germany next month, his office said.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StillClock:
    at: datetime

    def now(self) -> datetime:
        return self.at

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody waits here")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskInFolder:
    """The command line over one folder."""

    folder: Path

    @property
    def config(self) -> Path:
        return self.folder / "config.yaml"

    def run(self, *args: str, input: str | None = None) -> Result:
        return CliRunner().invoke(main, ["--config", str(self.config), *args], input=input, catch_exceptions=False)

    def json(self, *args: str) -> object:
        result = self.run(*args, "--json")
        assert result.exit_code in (0, 1), result.output
        return json.loads(result.stdout)

    def store(self) -> Store:
        return open_database(read_settings(str(self.config)))


def furnish(folder: Path, *, told: bool) -> DeskInFolder:
    """A desk; `told` sends the tellings through the pipeline's own filing."""
    desk = DeskInFolder(folder=folder)
    desk.config.write_text(CONFIG)
    (folder / "watches.yaml").write_text(WATCHES)
    if told:
        store = desk.store()
        _tell(store, read_settings(str(desk.config)))
        store.close()
    return desk


def _tell(store: Store, settings: object) -> None:
    from monitor.app.house import House

    engines = build_engines([])
    follow_files(House(settings=settings, store=store, clock=StillClock(at=NOW)), StillClock(at=NOW), engines)  # type: ignore[arg-type]
    with store.writing() as rooms:
        desk = engines.desk(rooms.watches.all())
        for source, hours, title, text in TELLINGS:
            _file(rooms, desk, engines, source, NOW + timedelta(hours=hours), title, text)


def _file(rooms: Rooms, desk: object, engines: object, source: str, at: datetime, title: str, text: str) -> None:
    entry = Entry(
        guid=f"{source}-{at:%H}",
        url=f"https://{source}.example/{at:%H}",
        title=title,
        summary=text,
        published=at,
        precision=Precision.INSTANT,
    )
    state = PollState(due_at=NOW, baselined_at=NOW - timedelta(days=9), last_ok=at - timedelta(minutes=5))
    for draft in drafts([entry], rooms.sources.get(source), state, url_key=shipped_url_key(), now=at):  # type: ignore[arg-type]
        file_new(desk, draft, engines.read(draft.article), rooms=rooms, now=at)  # type: ignore[attr-defined, arg-type]


@pytest.fixture(scope="session")
def told_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The told desk's folder, made once: building the engines costs seconds."""
    folder = tmp_path_factory.mktemp("told")
    furnish(folder, told=True)
    return folder


@pytest.fixture
def desk(tmp_path: Path, told_once: Path) -> DeskInFolder:
    """A desk that was told of a visit by three outlets, and of another one that nobody asked for."""
    shutil.copytree(told_once, tmp_path, dirs_exist_ok=True)
    return DeskInFolder(folder=tmp_path)


@pytest.fixture
def empty(tmp_path: Path) -> DeskInFolder:
    """A desk that has read nothing yet."""
    return furnish(tmp_path, told=False)


@pytest.fixture(scope="session")
def engines() -> Engines:
    """The shipped engines, built once: it costs seconds."""
    return build_engines([])


@pytest.fixture
def at_work(desk, engines):
    """The told desk with an ear and a clerk; its watch may be changed from the channel."""
    from tests.unit.cli.office import adopted, office

    adopted(desk)
    with office(desk, engines=engines) as made:
        yield made
