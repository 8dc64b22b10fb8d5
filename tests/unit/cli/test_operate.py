"""The operator's page can be followed: its shell blocks run in an empty folder, and what it names is there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from click.testing import CliRunner

from monitor.cli import main
from monitor.model.enums import Outcome
from monitor.observe.metrics import Meter

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")


def test_its_shell_blocks_run_word_for_word(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG", raising=False)
    lines = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, flags=re.S) for line in block.splitlines() if line.strip()]
    assert len(lines) >= 10
    for line in lines:
        program, *args = shlex.split(line)
        assert program == "monitor"
        told = CliRunner().invoke(main, args, catch_exceptions=False)
        assert told.exit_code == 0, f"{line}\n{told.output}"


def test_every_file_of_deploy_that_it_names_is_there():
    named = set(re.findall(r"\bdeploy/[\w./-]*\w", PAGE))
    assert len(named) > 8
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_metric_that_it_names_is_served(tmp_path):
    from monitor.app.gauges import standing
    from monitor.app.house import House, open_database
    from monitor.app.places import read_settings
    from tests.fakes import FakeClock

    (tmp_path / "config.yaml").write_text("store: sqlite:///m.sqlite\n")
    settings = read_settings(str(tmp_path / "config.yaml"))
    store = open_database(settings)
    with store.writing() as rooms:
        rooms.ledger.set_fact("backup", FakeClock().now().isoformat())
    house = House(settings=settings, store=store, clock=FakeClock())
    page = Meter(version="1", standing=standing(house)).page().decode()
    store.close()
    served = set(re.findall(r"^# TYPE (\w+)", page, flags=re.M))
    named = set(re.findall(r"`(monitor_\w+?)(?:_total)?[`{]", PAGE))
    assert len(named) > 20
    assert [name for name in sorted(named) if name not in served and f"{name}_total" not in served] == []


def test_every_cause_that_it_explains_is_one():
    for cause in ("blocked", "forbidden", "internal", "timeout", "refused", "broken", "dns"):
        assert Outcome(cause)
        assert cause in PAGE
