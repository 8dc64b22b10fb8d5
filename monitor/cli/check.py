"""`monitor check`: a doctor for the config, its files, tokens and the schema."""

from __future__ import annotations

import sys

import click

from monitor.cli.out import FOUND_FAULT, as_json, faults_told, to_json


@click.command(name="check")
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, json_: bool) -> None:
    """Every mistake in config.yaml and the files it names, at once, with file and line; then tokens and schema."""
    from monitor.app.doctor import examine

    with faults_told():
        report = examine(obj["config"])
    if json_:
        click.echo(to_json({"config": report.config, "faults": [str(one) for one in report.faults], "notes": report.notes}))
    else:
        click.echo(f"config: {report.config}")
        for note in report.notes:
            click.echo(f"ok: {note}")
        for fault in report.faults:
            click.echo(f"fault: {fault}", err=True)
    sys.exit(FOUND_FAULT if report.faults else 0)
