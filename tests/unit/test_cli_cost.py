"""`monitor --help` loads no heavy library. What it costs in CPU, `python -m tests.bench.start` prints."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("scrapy", "sqlalchemy", "slack_sdk", "slack_bolt", "alembic", "apscheduler", "trafilatura", "feedparser", "pydantic", "lxml")


@pytest.mark.parametrize("module", HEAVY)
def test_help_does_not_import(module, imported_by_help):
    assert module not in imported_by_help


@pytest.fixture(scope="module")
def imported_by_help() -> set[str]:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "monitor", "--help"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in told.stderr.splitlines()}
