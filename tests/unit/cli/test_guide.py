"""The guide can be followed word for word: each shell block is run in an empty folder, in its order."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from monitor.cli import COMMANDS, main

DOCS = Path(__file__).parents[3] / "docs"


def _lines(name):
    blocks = re.findall(r"```sh\n(.*?)```", (DOCS / name).read_text(), flags=re.S)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def test_the_guide_can_be_followed_word_for_word(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG", raising=False)
    lines = _lines("guide.md")
    assert len(lines) > 20
    for line in lines:
        program, *args = shlex.split(line)
        assert program == "monitor"
        told = CliRunner().invoke(main, args, catch_exceptions=False)
        assert told.exit_code == 0, f"{line}\n{told.output}"


@pytest.mark.parametrize("name", ["guide.md", "operate.md", "sources.md"])
def test_every_command_the_docs_name_exists(name):
    import click

    for words in re.findall(r"`monitor ((?:[a-z]+ ?)+)", (DOCS / name).read_text()):
        first, *rest = words.split()
        assert first in COMMANDS, words
        command = main.get_command(click.Context(main), first)
        if rest and isinstance(command, click.Group):
            assert rest[0] in command.commands, words
