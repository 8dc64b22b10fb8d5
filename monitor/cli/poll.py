"""`monitor poll`: one poll now, then exit."""

from __future__ import annotations

import sys

import click

from monitor.cli.out import FOUND_FAULT, as_json, faults_told, show


@click.command(name="poll")
@click.argument("sources", nargs=-1)
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, sources: tuple[str, ...], json_: bool) -> None:
    """Poll the named SOURCES (else all that are enabled) once, send what is owed, then exit."""
    import asyncio

    from monitor.app.house import opened
    from monitor.app.once import poll_once

    with faults_told(), opened(obj["config"]) as house:
        polls = asyncio.run(poll_once(house, sources))
    rows = [
        {"source": one.source, "outcome": one.outcome, "seen": one.seen, "new": one.new, "ms": one.took_ms, "note": one.note}
        for one in polls
    ]
    show(rows, json_=json_, empty="no source to poll")
    sys.exit(FOUND_FAULT if any(not one.outcome.is_good for one in polls) else 0)
