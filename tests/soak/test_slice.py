"""A slice of `make soak`: a few days, a few sources, nothing missed; and the judge sees what it should see."""

import struct
import subprocess
import sys
import zlib
from datetime import timedelta
from pathlib import Path

import pytest

from tests.soak.__main__ import LATE, Punctual, slope_a_month
from tests.soak.picture import WIDE, draw

ROOT = Path(__file__).parents[2]


@pytest.mark.xdist_group("chaos")
def test_a_few_days_of_a_few_sources_miss_no_poll(tmp_path):
    plot = tmp_path / "soak.png"
    command = [sys.executable, "-m", "tests.soak", "--days", "3", "--fake", "12", "--http", "2", "--plot", str(plot)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    print(done.stdout)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    assert " 0 missed" in done.stdout
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_a_late_lease_is_noted():
    log = Punctual(None)
    log.note("wire", timedelta(seconds=3))
    log.note("paper", LATE + timedelta(seconds=1))
    assert (log.leased, len(log.late), log.worst) == (2, 1, LATE + timedelta(seconds=1))


def test_the_slope_is_that_of_a_month():
    assert slope_a_month([100 + day * 0.1 for day in range(50)]) == pytest.approx(3.0)
    assert slope_a_month([7.0] * 9) == 0.0


def test_the_plot_is_a_picture_that_decodes(tmp_path):
    draw(tmp_path / "p.png", [[1, 2, 3], [5, 5, 4]])
    data = (tmp_path / "p.png").read_bytes()
    wide, high = struct.unpack(">II", data[16:24])
    at = data.index(b"IDAT")
    raw = zlib.decompress(data[at + 4 : at + 4 + struct.unpack(">I", data[at - 4 : at])[0]])
    assert (wide, len(raw)) == (WIDE, high * (1 + 3 * wide))
