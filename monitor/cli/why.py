"""`monitor why`: why something was told, or was not."""

from __future__ import annotations

import click

from monitor.cli.out import as_json, faults_told, to_json


@click.command(name="why")
@click.argument("target")
@click.option("--watch", help="explain this watch only")
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, target: str, watch: str | None, json_: bool) -> None:
    """The whole chain of TARGET (a URL, a story's number, an alert's key, a message's link), with spans and what failed."""
    from monitor.app.house import opened
    from monitor.app.inquiry import why

    with faults_told(), opened(obj["config"]) as house:
        steps = why(house, target, watch=watch)
    if json_:
        click.echo(to_json(steps))
        return
    for step in steps:
        click.echo(f"{click.style(step.name, bold=True)}: {step.said}")
        for fact in step.facts:
            click.echo(f"    {fact}")
