"""`monitor status`: health from the database, also while the daemon is dead."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import timedelta
from typing import Any

import click

from monitor.cli.out import FOUND_FAULT, as_json, faults_told, to_json
from monitor.model.enums import DeliveryState
from monitor.ports import Clock, Rooms

SILENT = timedelta(minutes=15)


@click.command(name="status")
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, json_: bool) -> None:
    """Health from the database: exit 0 when well, 1 when something is wrong, 2 when it cannot be told."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        facts = health(rooms, house.clock)
    troubles = facts["troubles"]
    if json_:
        click.echo(to_json(facts))
    else:
        counts = ", ".join(f"{facts[name]} {name}" for name in ("sources", "articles", "watches"))
        click.echo(f"{counts}; last poll {facts['last_poll'] or 'never'}")
        click.echo(f"deliveries: {', '.join(f'{count} {state}' for state, count in facts['deliveries'].items()) or 'none'}")
        for trouble in troubles:
            click.echo(f"trouble: {trouble}")
    sys.exit(FOUND_FAULT if troubles else 0)


def health(rooms: Rooms, clock: Clock) -> dict[str, Any]:
    """What stands in the database that tells whether the monitor works, with every trouble in words."""
    sources = [source for source in rooms.sources.all() if source.enabled]
    states = {source.id: rooms.sources.state(source.id) for source in sources}
    polls = [state.last_poll for state in states.values() if state.last_poll]
    last = max(polls, default=None)
    deliveries = Counter(str(one.state) for one in rooms.outbox.listed(limit=10_000))
    failing = [f"source {id} has not been read well since {state.last_ok or 'ever'}" for id, state in states.items() if state.failures >= 3]
    silent = [f"no poll since {last}: is the daemon running?"] if sources and (last is None or clock.now() - last > SILENT) else []
    dead = deliveries[DeliveryState.DEAD.value]
    stuck = [f"{dead} messages could not be delivered: `monitor alert list`"] if dead else []
    return {
        "sources": len(sources),
        "articles": rooms.articles.count(),
        "watches": len(rooms.watches.all()),
        "last_poll": last,
        "deliveries": dict(deliveries),
        "troubles": silent + failing + stuck,
    }
