"""Architecture is a test: budgets, contracts and the core's allow-list hold, and each catches a seeded violation."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture import budgets, core_imports

ROOT = Path(__file__).parents[2]


def test_every_budget_is_kept():
    assert budgets.findings(ROOT) == []


def test_the_core_imports_only_what_it_may():
    assert core_imports.core_findings() == []


def lint(tree: Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"],
        cwd=tree,
        capture_output=True,
        text=True,
    )


def test_every_import_contract_is_kept():
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def copied_tree(tmp_path_factory):
    tree = tmp_path_factory.mktemp("house")
    for name in ("monitor", "spiders"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__", "*.yaml", "node_modules"))
    shutil.copy(ROOT / "pyproject.toml", tree)
    return tree


SEEDED = {
    "Imports point one way through the rooms": ("monitor/model/article.py", "import monitor.ports"),
    "No cycles among siblings": ("monitor/model/article.py", "import monitor.entries.drafts"),
    "Spiders are reached only through Scrapy's loader": ("monitor/app/run.py", "import spiders"),
    "The database library is used in the store only": ("monitor/outbox/worker.py", "import sqlalchemy"),
    "APScheduler is used in schedule only": ("monitor/app/run.py", "import apscheduler"),
    "The crawl is run in fetch only; spiders are written with Scrapy": ("monitor/app/run.py", "import scrapy"),
    "Slack's library is used in notify.slack only": ("monitor/outbox/worker.py", "import slack_sdk"),
    "Pictures are drawn in notify.slack only": ("monitor/notify/terminal.py", "import PIL"),
    "The metrics library is used in observe only": ("monitor/app/run.py", "import prometheus_client"),
    "Selectors are read in fetch.reading, and judged where settings are read": ("monitor/fetch/crawl.py", "import parsel"),
    "Feeds and pages are read in fetch.reading only": ("monitor/fetch/crawl.py", "import feedparser"),
    "Reading knows nothing of the web": ("monitor/fetch/reading/reader.py", "import monitor.fetch.crawl"),
    "YAML and settings models are used at the edges that own options": ("monitor/pipeline/__init__.py", "import yaml"),
}


def test_no_contract_goes_without_a_seeded_violation():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in contracts} == set(SEEDED)


@pytest.mark.parametrize("contract", SEEDED)
def test_a_seeded_violation_of_each_contract_is_caught(copied_tree, contract):
    path, line = SEEDED[contract]
    victim = copied_tree / path
    before = victim.read_text(encoding="utf-8")
    victim.write_text(before + f"\n{line}\n", encoding="utf-8")
    try:
        done = lint(copied_tree)
    finally:
        victim.write_text(before, encoding="utf-8")
    assert done.returncode == 1
    assert f"{contract} BROKEN" in done.stdout


def test_a_function_of_sixty_one_lines_is_caught(tmp_path):
    (tmp_path / "monitor").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "README.md").write_text("one line\n")
    (tmp_path / "monitor" / "utils.py").write_text("def long():\n" + "    x = 1\n" * 60 + "\n\nclass ThingManager:\n    pass\n")
    found = budgets.findings(tmp_path)
    assert any("61 lines in a function" in one for one in found)
    assert any("ThingManager" in one for one in found)
    assert any("a module named utils" in one for one in found)
