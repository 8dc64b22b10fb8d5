"""What `--help` of each noun shows."""

import click
import pytest
from click.testing import CliRunner

from monitor.cli import COMMANDS, main

NOUNS = [name for name in COMMANDS if isinstance(main.get_command(click.Context(main), name), click.Group)]


@pytest.mark.parametrize("noun", NOUNS)
def test_every_verb_is_described_by_a_whole_sentence(noun):
    shown = CliRunner().invoke(main, [noun, "--help"]).output
    verbs = shown.partition("Commands:\n")[2]
    assert verbs
    assert not any(line.endswith("...") for line in verbs.splitlines())
    assert "e.g.\n" not in verbs
