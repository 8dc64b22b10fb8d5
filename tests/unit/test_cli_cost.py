"""What `monitor --help` costs, measured against a Python that does nothing, in pairs."""

import os
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

import pytest

ROOT = Path(__file__).parents[2]
PAIRS = 7
CEILING = 8.0
HEAVY = ("scrapy", "sqlalchemy", "slack_sdk", "slack_bolt", "alembic", "apscheduler", "trafilatura", "feedparser", "pydantic", "lxml")
NOTHING = ("-c", "pass")
HELP = ("-m", "monitor", "--help")


def cpu(*arguments: str) -> float:
    """User and system seconds of one child, its bytecode cached as an installed command's is."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = getrusage(RUSAGE_CHILDREN)  # in microseconds; os.times counts hundredths
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.xdist_group("cost")
def test_help_costs_at_most_eight_times_a_python_that_does_nothing():
    cpu(*HELP)
    pairs = [(cpu(*NOTHING), cpu(*HELP)) for _ in range(PAIRS)]
    ratio = median(asked / nothing for nothing, asked in pairs)
    assert ratio <= CEILING, f"{ratio:.1f} times: {pairs}"


@pytest.mark.parametrize("module", HEAVY)
def test_help_does_not_import(module, imported_by_help):
    assert module not in imported_by_help


@pytest.fixture(scope="module")
def imported_by_help() -> set[str]:
    told = subprocess.run([sys.executable, "-X", "importtime", *HELP], cwd=ROOT, check=True, capture_output=True, text=True)
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in told.stderr.splitlines()}
