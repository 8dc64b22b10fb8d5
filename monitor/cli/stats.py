"""`monitor stats`: how long news took, per source and per watch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from monitor.cli.out import as_json, faults_told, show, to_json
from monitor.cli.when import SINCE, Since

if TYPE_CHECKING:
    from monitor.workbench.latency import Latency, Spread


@click.command(name="stats")
@click.option("--since", type=SINCE, default="7d", show_default=True)
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, since: Since, json_: bool) -> None:
    """Publication -> seen -> told: median and 95th percentile, per source and per watch."""
    from monitor.app.house import opened
    from monitor.workbench.latency import latencies

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        found = latencies(rooms, since=since.before(house.clock.now()))
    if json_:
        click.echo(to_json(found))
        return
    show([_row("source", one) for one in found.sources], json_=False, empty="no article was seen")
    show([_row("watch", one) for one in found.watches], json_=False, empty="nothing was told")


def _row(what: str, one: Latency) -> dict[str, Any]:
    steps = (("published → seen", one.seen), ("seen → told", one.told), ("published → told", one.whole))
    return {what: one.name} | {name: _words(spread) for name, spread in steps}


def _words(spread: Spread) -> str:
    if spread.p50 is None or spread.p95 is None:
        return ""
    return f"p50 {_span(spread.p50)}, p95 {_span(spread.p95)} ({spread.count})"


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
