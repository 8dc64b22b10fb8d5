"""`monitor demo`: the daemon against a recorded news day."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from monitor.cli.out import faults_told


@click.command(name="demo")
@click.option("--json", "json_", is_flag=True, help="print the summary as JSON, and no alerts")
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), help="where to keep its files; a folder that was begun goes on")
@click.option("--port", type=int, default=0, help="a press that is served already on this port")
def command(*, json_: bool, folder: Path | None, port: int) -> None:
    """The daemon against a recorded news day on loopback: SQLite, terminal, fast clock; ends with a summary."""
    from monitor.demo.play import play

    with faults_told():
        sys.exit(play(folder=folder, port=port, as_json=json_))
