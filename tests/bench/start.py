"""What `monitor --help` costs, in pairs against a Python that does nothing: `python -m tests.bench.start`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

ROOT = Path(__file__).parents[2]
PAIRS = 7
NOTHING = ("-c", "pass")
HELP = ("-m", "monitor", "--help")


def cpu(*arguments: str) -> float:
    """User and system seconds of one child, its bytecode cached as an installed command's is."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = getrusage(RUSAGE_CHILDREN)  # in microseconds; os.times counts hundredths
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    cpu(*HELP)
    ratios = [cpu(*HELP) / cpu(*NOTHING) for _ in range(PAIRS)]
    sys.stdout.write(f"monitor --help / python -c pass, CPU, median of {PAIRS} pairs: {median(ratios):.1f}   aim <= 8\n")
