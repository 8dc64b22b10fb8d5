"""`monitor completion`: what a shell needs to complete commands and options."""

from __future__ import annotations

import click


@click.command(name="completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(*, shell: str) -> None:
    """The script for SHELL: `monitor completion bash > ~/.local/share/bash-completion/completions/monitor`."""
    from click.shell_completion import get_completion_class

    from monitor.cli import main

    made = get_completion_class(shell)
    assert made is not None, "click knows the three shells"
    click.echo(made(main, {}, "monitor", "_MONITOR_COMPLETE").source())
