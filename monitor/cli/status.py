"""`monitor status`: health from the database, also while the daemon is dead."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from monitor.cli.out import FOUND_FAULT, MISUSE, as_json, to_json
from monitor.errors import MonitorError

if TYPE_CHECKING:
    from monitor.app.health import Health


@click.command(name="status")
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, json_: bool) -> None:
    """Health from the database: exit 0 when well, 1 when something is wrong, 2 when it cannot be told."""
    from monitor.app.health import health
    from monitor.app.house import opened

    try:
        with opened(obj["config"]) as house, house.store.reading() as rooms:
            found = health(rooms, now=house.clock.now())
    except MonitorError as error:
        click.echo(f"cannot be told: {error}", err=True)
        sys.exit(MISUSE)
    click.echo(to_json(found) if json_ else _words(found))
    sys.exit(FOUND_FAULT if found.troubles else 0)


def _words(found: Health) -> str:
    counts = f"{found.sources} sources, {found.articles} articles, {found.watches} watches"
    lines = [f"{counts}; last poll {_at(found.last_poll)}; last backup {_at(found.last_backup)}"]
    lines += [f"daemon {owner}: version {one.version}, last word {one.at[:16]}, {one.polls} polls" for owner, one in found.daemons.items()]
    lines.append(f"deliveries: {', '.join(f'{count} {state}' for state, count in found.deliveries.items()) or 'none'}")
    return "\n".join([*lines, *(f"trouble: {trouble}" for trouble in found.troubles)])


def _at(moment: object) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "never"
