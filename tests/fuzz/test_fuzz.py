"""What broke once is tried again; a slice of fresh mutations, its seed printed; and the fuzzer finds what is there to be found."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz import __main__ as fuzzer
from tests.fuzz.targets import TARGETS, Broken, kept, reader

ROOT = Path(__file__).parents[2]
CRASHERS = [(target, path) for target in TARGETS for path in kept(target)]


@pytest.fixture(scope="module", autouse=True)
def reading():
    yield
    reader().end()


def test_what_broke_once_breaks_no_more():
    for target, path in CRASHERS:
        assert fuzzer.tried(TARGETS[target], path.read_bytes())[1] == "", path


@pytest.mark.xdist_group("chaos")
def test_a_slice_of_fresh_mutations_breaks_nothing():
    seed = os.environ.get("FUZZ_SEED", str(secrets.randbelow(10**6)))
    command = [sys.executable, "-m", "tests.fuzz", "--seed", seed, "--seconds", "20", "--most", "150"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    print(done.stdout)
    assert done.returncode == 0, f"FUZZ_SEED={seed}\n{done.stdout}\n{done.stderr[-3000:]}"


def explodes(data):
    if b"boom" in data:
        raise Broken("boom")
    return "quiet"


def test_an_input_that_breaks_something_is_found_out_and_made_small():
    data = b"a" * 500 + b"boom" + b"b" * 500
    assert fuzzer.tried(explodes, data) == ("broken", "Broken: boom")
    assert fuzzer.smaller(explodes, data) == b"boom"
    assert fuzzer.tried(explodes, b"calm") == ("quiet", "")
