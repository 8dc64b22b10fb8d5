"""What the README shows is so: its pages exist, its commands are commands, its watches are clean."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from monitor.cli import COMMANDS
from monitor.model.ids import WatchName
from monitor.model.watch import Watch
from monitor.watches.lint import check_watch
from tests.exams.day import engines

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, flags=re.S)
LINES = [line for block in BLOCKS for line in block.splitlines()]
ADDED = [shlex.split(line, comments=True) for line in LINES if line.startswith("monitor watch add")]
MAKE = [line.split()[1] for line in LINES if line.startswith("make ")]


def test_every_page_it_names_exists():
    named = re.findall(r"\]\(([^)#]+)\)|`(monitor/[a-z_/.]+\.py)`", README)
    assert named
    assert [path for pair in named for path in pair if path and not (ROOT / path).exists()] == []


def test_every_command_it_shows_is_one():
    shown = {
        found for line in LINES for found in re.findall(r"monitor (?:--config \S+ )?([a-z]+)\b", line) if "&&" not in line or "cd" in line
    }
    assert shown - {"monitor"} <= set(COMMANDS)
    assert {"init", "check", "run", "watch"} <= shown


def test_every_make_target_it_shows_is_one():
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.M)
    assert MAKE
    assert set(MAKE) <= set(targets)


@pytest.mark.parametrize("words", ADDED, ids=[words[3] for words in ADDED])
def test_every_watch_it_adds_is_clean(words):
    found = check_watch(Watch(name=WatchName(words[3]), query=words[4]), engines().words, others={})
    assert [one.what for one in found if one.is_error] == []
