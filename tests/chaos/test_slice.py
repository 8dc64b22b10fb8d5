"""A slice of `make chaos`, its seed printed: some points of each loop, on SQLite and on PostgreSQL."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def slice_of(*more: str) -> None:
    seed = os.environ.get("CHAOS_SEED", str(secrets.randbelow(10**6)))
    command = [sys.executable, "-m", "tests.chaos", "--seed", seed, "--kills", "0", "--chance", "10", *more]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    print(done.stdout)
    assert done.returncode == 0, f"CHAOS_SEED={seed}\n{done.stdout}\n{done.stderr[-3000:]}"


@pytest.mark.chaos
@pytest.mark.xdist_group("chaos")
def test_a_slice_of_the_points_breaks_no_invariant():
    slice_of("--most", "6")


@pytest.mark.chaos
@pytest.mark.postgresql
@pytest.mark.xdist_group("chaos")
def test_a_slice_of_the_points_on_postgresql_breaks_none():
    slice_of("--on", "postgresql", "--most", "2")
