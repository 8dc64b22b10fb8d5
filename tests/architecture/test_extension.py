"""A stranger adds one thing to a copy of the tree: it works, and no other path differs than the house names."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("monitor", "spiders", "alembic", "tests/architecture", "tests/spiders", "tests/unit")
LOOSE = ("config.yaml", "pyproject.toml", "tests/__init__.py")
UNCOPIED = shutil.ignore_patterns("__pycache__", "node_modules")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """A copy of the tree to add to, and a desk of one's own beside it."""

    tree: Path
    desk: Path

    def adds(self, path: str, text: str) -> None:
        """A new file."""
        target = self.tree / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8") as file:
            file.write(text)

    def adds_line(self, path: str, line: str, *, after: str) -> None:
        """One line under the line that begins with `after`."""
        target = self.tree / path
        lines = target.read_text("utf-8").splitlines(keepends=True)
        place = next(number for number, each in enumerate(lines) if each.startswith(after))
        target.write_text("".join([*lines[: place + 1], line + "\n", *lines[place + 1 :]]), "utf-8")

    def configures(self, text: str) -> None:
        (self.desk / "config.yaml").write_text(text, "utf-8")

    def python(self, *args: str, cwd: Path | None = None) -> str:
        """What a fresh interpreter prints that sees the copy, not the original."""
        env = {**os.environ, "PYTHONPATH": str(self.tree), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run([sys.executable, *args], cwd=cwd or self.desk, env=env, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def monitor(self, *args: str) -> str:
        return self.python("-m", "monitor", *args)

    def differing(self) -> list[str]:
        """The paths of the copy that are new, gone or of other content."""
        before, after = contents(ROOT), contents(self.tree)
        return sorted(path for path in before | after if before.get(path) != after.get(path))


def contents(root: Path) -> dict[str, str]:
    files = [
        path
        for name in COPIED
        for path in (root / name).rglob("*")
        if path.is_file() and not {"__pycache__", "node_modules"} & set(path.parts)
    ]
    return {str(path.relative_to(root)): sha256(path.read_bytes()).hexdigest() for path in [*files, *(root / name for name in LOOSE)]}


@pytest.fixture
def stranger(tmp_path: Path) -> Stranger:
    tree, desk = tmp_path / "tree", tmp_path / "desk"
    desk.mkdir()
    for name in COPIED:
        shutil.copytree(ROOT / name, tree / name, ignore=UNCOPIED)
    for name in LOOSE:
        shutil.copy(ROOT / name, tree / name)
    (desk / "config.yaml").write_text("channels: {}\n")
    return Stranger(tree=tree, desk=desk)


@contextmanager
def served(pages: dict[str, tuple[str, str]]) -> Iterator[int]:
    """The pages (path -> type, text) on a port of loopback."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, text = pages.get(self.path, ("text/plain", ""))
            self.send_response(200 if text else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><link>http://127.0.0.1/</link><description>d</description>
<item><title>Grain ships leave the harbour</title><link>http://127.0.0.1/grain</link><pubDate>Sun, 18 Jun 2023 09:00:00 GMT</pubDate></item>
</channel></rss>"""
LISTING = """<html><body><ul class="news"><li><a href="/grain">Grain ships leave the harbour</a><i>2023-06-18</i></li>
<li><a href="/strike">Harbour strike ends after a week</a><i>2023-06-17</i></li></ul></body></html>"""
ODD = '<html><body><p data-go="/grain"><b>Grain ships leave the harbour</b></p></body></html>'
SOURCES = "monitor/data/sources/press.yaml"


def desk_at(port: int, *, more: str = "{profiles: [us-china]}") -> str:
    return f"sources: {more}\nfetch: {{host_delay: 0, allow_networks: [127.0.0.0/8], allow_ports: [{port}]}}\n"


def polled(stranger: Stranger, source: str) -> dict[str, object]:
    (row,) = json.loads(stranger.monitor("poll", source, "--json"))
    return {"outcome": row["outcome"], "seen": row["seen"]}


def test_a_feed_is_one_entry_of_yaml(stranger: Stranger) -> None:
    with served({"/feed.xml": ("application/rss+xml", RSS)}) as port:
        entry = f'- {{id: gazette, name: Gazette, url: "http://127.0.0.1:{port}/feed.xml", full_text: never, groups: [us-china]}}'
        stranger.adds_line(SOURCES, entry, after="sources:")
        stranger.configures(desk_at(port))
        assert polled(stranger, "gazette") == {"outcome": "ok", "seen": 1}
    assert stranger.differing() == [SOURCES]


def test_a_listing_page_is_one_entry_of_yaml_with_selectors(stranger: Stranger) -> None:
    with served({"/news": ("text/html", LISTING)}) as port:
        listing = '{item: "ul.news > li", link: "a::attr(href)", title: "a::text", date: "i::text"}'
        where = f'way: listing, url: "http://127.0.0.1:{port}/news"'
        stranger.adds_line(
            SOURCES, f"- {{id: board, name: Board, {where}, listing: {listing}, full_text: never, groups: [us-china]}}", after="sources:"
        )
        stranger.configures(desk_at(port))
        assert polled(stranger, "board") == {"outcome": "ok", "seen": 2}
    assert stranger.differing() == [SOURCES]


SPIDER = '''"""A port authority whose notices are paragraphs with an address in an attribute."""

import scrapy


class PortNotices(scrapy.Spider):
    """Each `p[data-go]` is a notice."""

    name = "port_notices"

    def parse(self, response, **_):
        """One entry a notice."""
        for one in response.css("p[data-go]"):
            yield {"url": response.urljoin(one.attrib["data-go"]), "title": one.css("b::text").get()}
'''
FIXTURE = {
    "url": "https://port.example/odd",
    "entries": [{"url": "https://port.example/grain", "title": "Grain ships leave the harbour"}],
    "more": [],
}


def test_an_odd_site_is_one_spider_module_and_one_fixture_folder(stranger: Stranger) -> None:
    stranger.adds("spiders/port_notices.py", SPIDER)
    stranger.adds("tests/spiders/port_notices/page.html", ODD)
    stranger.adds("tests/spiders/port_notices/expected.json", json.dumps(FIXTURE))
    tested = stranger.python("-m", "pytest", "tests/unit/reading/test_spiders.py", "-vv", cwd=stranger.tree)
    assert "test_a_spider_reads_its_fixture_as_expected[port_notices] PASSED" in tested
    with served({"/odd": ("text/html", ODD)}) as port:
        entry = f'{{id: port, name: Port, way: spider, spider: port_notices, url: "http://127.0.0.1:{port}/odd", full_text: never}}'
        stranger.configures(desk_at(port, more=f"{{list: [{entry}]}}"))
        assert polled(stranger, "port") == {"outcome": "ok", "seen": 1}
    assert stranger.differing() == [
        "spiders/port_notices.py",
        "tests/spiders/port_notices/expected.json",
        "tests/spiders/port_notices/page.html",
    ]


KIND = f"""kind: salute
title: Salute
plover: COOPERATE
cameo: {{"": "050"}}
window: 3
alert: 0.6
digest: 0.4
en:
  cues:
    - verb: salute
examples:
  match:
{'    - {text: "Russia saluted China.", actors: [RUS], counterparts: [CHN]}' + chr(10)}{'    - {text: "France saluted Italy.", actors: [FRA], counterparts: [ITA]}' + chr(10)}"""
KIND += "".join(
    f'    - {{text: "{a} saluted {b}."}}\n'
    for a, b in (("Japan", "India"), ("Cuba", "Peru"), ("Spain", "Chile"), ("Egypt", "Jordan"), ("Iran", "Iraq"), ("Kenya", "Uganda"))
)
KIND += "  no_match:\n" + "".join(
    f'    - "The {thing} stands in the yard."\n' for thing in "cart horse barn tree wall well gate plough".split()
)


def test_an_event_kind_is_one_file_that_carries_its_tests(stranger: Stranger) -> None:
    stranger.adds("monitor/data/events/salute.yaml", KIND)
    assert "16 of 16 examples come out as wanted" in stranger.monitor("kind", "test", "salute")
    tested = stranger.python("-m", "pytest", "tests/unit/events/test_kinds.py", "-vv", "-k", "salute or shipped", cwd=stranger.tree)
    assert "test_every_example_of_a_kind_holds[salute] PASSED" in tested
    (stranger.desk / "in.jsonl").write_text('{"id": "1", "text": "Turkey saluted Qatar on Monday."}\n')
    found = json.loads(stranger.monitor("lab", "detect", "in.jsonl"))
    assert [event["kind"] for event in found["events"]].count("salute") == 1
    assert stranger.differing() == ["monitor/data/events/salute.yaml"]


READ_NAMES = """
from monitor.entities import Gazetteer
from monitor.settings.entities import load_entities
found = Gazetteer(load_entities()).find("Delegates of the Harbour League met in Oslo.")
print([one.entity or one.name for one in found])
"""


def test_an_entity_is_one_entry_of_yaml(stranger: Stranger) -> None:
    stranger.adds_line("monitor/data/entities/orgs.yaml", "  harbour-league: {name: Harbour League, members: [NOR, DNK]}", after="orgs:")
    assert json.loads(stranger.monitor("entity", "find", "harbour league", "--json"))[0]["id"] == "harbour-league"
    assert "harbour-league" in stranger.python("-c", READ_NAMES)
    assert stranger.differing() == ["monitor/data/entities/orgs.yaml"]


NOTIFIER = '''"""Messages written to a file, one headline a line."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from monitor.model.delivery import Receipt


class Options(BaseModel):
    """`path` is the file to write to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: str


class Pigeon:
    """A notifier that appends; nothing written can be found or edited."""

    can_find = False
    can_edit = False
    can_draw = False

    def __init__(self, path):
        self._path = Path(path)

    def post(self, message, *, to, key, thread=None, in_channel=False):
        """Append the headline."""
        with self._path.open("a") as out:
            out.write(f"{to}: {message.headline}\\n")
        return Receipt(channel=to, message=key)

    def probe(self):
        """A file is always open."""


def build(options, clock):
    """A pigeon for the path."""
    return Pigeon(options.path)
'''
POST = """
from monitor.app.places import read_settings
from monitor.app.run import notifiers_of
from monitor.model.delivery import Message
pigeon = notifiers_of(read_settings(None), None)["pigeon"]
pigeon.post(Message(headline="Visit agreed", fallback="Visit agreed"), to="desk", key="k")
"""


def test_a_notifier_is_one_module_and_one_line_of_the_table(stranger: Stranger) -> None:
    stranger.adds("monitor/notify/pigeon.py", NOTIFIER)
    stranger.adds_line("monitor/notify/__init__.py", '    "pigeon": "monitor.notify.pigeon",', after="KINDS")
    out = stranger.desk / "out.txt"
    stranger.configures(f"channels: {{desk: {{notifier: pigeon}}}}\nnotifiers: {{pigeon: {{path: {out}}}}}\n")
    assert "notifier pigeon (pigeon)" in stranger.monitor("check")
    stranger.python("-c", POST)
    assert out.read_text() == "desk: Visit agreed\n"
    assert stranger.differing() == ["monitor/notify/__init__.py", "monitor/notify/pigeon.py"]


COMMAND = '''"""`monitor hoot`: says so."""

import click


@click.command(name="hoot")
def command():
    """Say so."""
    click.echo("hoot")
'''


def test_a_command_is_one_module_and_one_line_of_the_table(stranger: Stranger) -> None:
    stranger.adds("monitor/cli/hoot.py", COMMAND)
    stranger.adds_line("monitor/cli/__init__.py", '    "hoot": ("monitor.cli.hoot", "says so"),', after="COMMANDS")
    assert stranger.monitor("hoot") == "hoot\n"
    assert "says so" in stranger.monitor("--help")
    assert stranger.differing() == ["monitor/cli/__init__.py", "monitor/cli/hoot.py"]
