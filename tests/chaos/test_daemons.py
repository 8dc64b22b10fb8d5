"""A slice of `python -m tests.chaos.daemons`: three daemons on one PostgreSQL, one killed and replaced, its seed printed."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.chaos
@pytest.mark.postgresql
@pytest.mark.xdist_group("chaos")
def test_three_daemons_of_which_one_is_killed_again_and_again_lose_nothing_and_tell_nothing_twice():
    seed = os.environ.get("CHAOS_SEED", str(secrets.randbelow(10**6)))
    command = [sys.executable, "-m", "tests.chaos.daemons", "--seed", seed, "--seconds", "14", "--every", "5", "--happenings", "4"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    print(done.stdout)
    assert done.returncode == 0, f"CHAOS_SEED={seed}\n{done.stdout}\n{done.stderr[-3000:]}"
