"""`monitor replay`: what the installed version would have told of the archive, against what was told."""

from __future__ import annotations

from typing import Any

import click

from monitor.cli.out import as_json, faults_told, plain, show, to_json
from monitor.cli.progress import progress
from monitor.cli.when import SINCE, Since


@click.command(name="replay")
@click.option("--since", type=SINCE, default="30d", show_default=True)
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, since: Since, json_: bool) -> None:
    """Decide the archive once more with the installed version and the watches in force; nothing is told or kept.

    Lists the roots that would be gained and lost against what was told, each with its reason.
    """
    from monitor.app.house import opened
    from monitor.store.memory import MemoryStore
    from monitor.workbench.engines import build_engines
    from monitor.workbench.replay import replay

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        start = since.before(house.clock.now())
        engines = build_engines([house.settings.path(folder) for folder in house.settings.model.data])
        with progress("replaying", total=rooms.articles.count()) as tick:
            found = replay(rooms, MemoryStore(), engines.desk(rooms.watches.all()), since=start, tick=tick)
    if json_:
        click.echo(to_json(found))
        return
    rows: list[dict[str, Any]] = [{"": sign, **plain(root)} for sign, roots in (("+", found.gained), ("-", found.lost)) for root in roots]
    show(rows, json_=False, empty="no root would be gained or lost")
    click.echo(f"{found.articles} articles; {found.kept} roots as told, {len(found.gained)} gained, {len(found.lost)} lost")
