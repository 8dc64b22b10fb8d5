"""`monitor record`: the audit record of a story, for any moment of the past, and whether nobody touched it."""

from __future__ import annotations

import sys

import click

from monitor.cli.out import FOUND_FAULT, MISUSE, as_json, faults_told, to_json
from monitor.cli.when import SINCE, Since
from monitor.model.ids import StoryId


@click.command(name="record")
@click.argument("target")
@click.option("--as-of", type=SINCE, help="as it stood at that time (2023-06-18T12:00, 3d ago: 3d)")
@click.option("--format", "form", type=click.Choice(["md", "json"]), default="md", show_default=True)
@click.option("--head", default="", help="with verify: a link of the chain that was told elsewhere (the weekly line gives it)")
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, target: str, as_of: Since | None, form: str, head: str, json_: bool) -> None:
    """TARGET is a story's number: published, seen, decided, told, edited, clicked, with texts, watches and blind sources.

    TARGET `verify` walks the chain of seals over all rows instead: exit 1 when any was changed, taken out or slipped in.
    """
    if target == "verify":
        _verify(obj, head=head, json_=json_ or form == "json")
    elif target.isdigit():
        _show(obj, StoryId(int(target)), as_of, json_=json_ or form == "json")
    else:
        click.echo(f"error: {target!r} is neither a story's number nor `verify`", err=True)
        sys.exit(MISUSE)


def _show(obj: dict[str, str | None], story: StoryId, as_of: Since | None, *, json_: bool) -> None:
    from monitor.app import record as app
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        now = house.clock.now()
        found = app.record(house, story, as_of=as_of.before(now) if as_of else now)
    click.echo(to_json(found) if json_ else app.as_markdown(found))


def _verify(obj: dict[str, str | None], *, head: str, json_: bool) -> None:
    from monitor.app import record as app
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        found = app.verified(house, head=head)
    if json_:
        click.echo(to_json(found))
    else:
        for fault in found.faults:
            click.echo(f"fault: {fault}", err=True)
        click.echo(f"{found.seals} seals, {len(found.faults)} faults; head {found.head[:12]}")
    sys.exit(FOUND_FAULT if found.faults else 0)
