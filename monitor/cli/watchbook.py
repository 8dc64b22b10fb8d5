"""`monitor watch` for whoever keeps the rule book: edit, adopt, lint, import, export."""

from __future__ import annotations

import getpass
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import watchadd, watchreaders, watchtrial
from monitor.cli.out import FOUND_FAULT, as_json, faults_told, plain, show
from monitor.cli.watch import command, remarks_on
from monitor.cli.when import SINCE, Since
from monitor.errors import ConfigError, Fault
from monitor.model.watch import Watch
from monitor.workbench.rules import doubts, owned_here, saved, wanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.app.house import House
    from monitor.ports import Rooms

__all__ = ["command", "watchadd", "watchreaders", "watchtrial"]


@command.command()
@click.argument("name")
@click.option("--query", help="the new query (else an editor opens on the whole watch)")
@click.pass_obj
def edit(obj: dict[str, str | None], *, name: str, query: str | None) -> None:
    """Change watch NAME: a new version, refused while its query cannot be read or its examples fail."""
    from monitor.app.house import opened
    from monitor.watches.changes import differences

    with faults_told(), opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            old = wanted(rooms, name)
        owned_here(old)
        new = replace(old, query=query) if query else _edited(old)
        lines = differences(old, new)
        if not lines:
            click.echo("nothing changed")
            return
        doubts(remarks_on([new], house))
        kept = _put(house, new, change="; ".join(lines))
    click.echo("\n".join((*lines, f"{kept.name} is at version {kept.version}")))


def _edited(old: Watch) -> Watch:
    from monitor.settings.watchfile import read_watches, write_watches

    text = click.edit(write_watches([old]), extension=".yaml")
    if text is None:
        return old
    given = read_watches(text, name="the edited watch")
    if len(given) != 1 or given[0].name != old.name:
        raise ConfigError(Fault(where="the edited watch", what=f"must hold the one watch {old.name!r}"))
    return replace(given[0], version=old.version, file=old.file)


def _put(house: House, watch: Watch, *, change: str) -> Watch:
    with house.store.writing() as rooms:
        return saved(rooms, watch, by=getpass.getuser(), at=house.clock.now(), change=change)


@command.command()
@click.argument("name")
@click.pass_obj
def adopt(obj: dict[str, str | None], *, name: str) -> None:
    """Move a watch from its file to the database, where it can be edited; the file's entry is followed no more."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            watch = wanted(rooms, name)
        if not watch.file:
            click.echo(f"{name} is in the database already")
            return
        kept = _put(house, replace(watch, file=""), change=f"adopted from {watch.file}")
    click.echo(f"{kept.name} belongs to the database now (version {kept.version}); take it out of {watch.file}")


@command.command()
@click.argument("names", nargs=-1)
@click.option("--since", type=SINCE, help="over what was told since then too: dead, doubled or too loud watches")
@as_json
@click.pass_obj
def lint(obj: dict[str, str | None], *, names: tuple[str, ...], since: Since | None, json_: bool) -> None:
    """Read the rule book as a critic: flaws of queries, examples that fail, languages without events; exit 1 when something is wrong."""
    from monitor.app.house import opened
    from monitor.workbench.tongues import deaf_to

    with faults_told(), opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            watches = [wanted(rooms, name) for name in names] or rooms.watches.all()
            usage = _usage(rooms, watches, house, since) if since else []
            deaf = [{"watch": "", "is_error": False, "what": line} for line in deaf_to(watches, rooms.sources.all())]
        found = [plain(one) for one in remarks_on(watches, house)] + usage + deaf
    show(found, json_=json_, empty=f"nothing to say about {len(watches)} watches")
    sys.exit(FOUND_FAULT if any(one["is_error"] for one in found) else 0)


def _usage(rooms: Rooms, watches: Sequence[Watch], house: House, since: Since) -> list[dict[str, Any]]:
    from monitor.watches.lint import usage

    now = house.clock.now()
    start = since.before(now)
    told: dict[Any, set[tuple[str, int]]] = {watch.name: set() for watch in watches if watch.enabled}
    for alert in rooms.ledger.alerts(since=start, limit=100_000):
        for name, _ in alert.decision.watches:
            if name in told:
                told[name].add(("story", alert.decision.story))
    budget = min((one.budget for one in house.settings.model.channels.values() if one.budget), default=0)
    found = usage({name: frozenset(stories) for name, stories in told.items()}, days=(now - start).total_seconds() / 86_400, budget=budget)
    return [{"watch": name, "is_error": False, "what": line} for name, lines in found.items() for line in lines]


@command.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def import_(obj: dict[str, str | None], *, file: Path) -> None:
    """Take the watches of a YAML file into the database; all of them or, when one is wrong, none."""
    from monitor.app.house import opened
    from monitor.settings.watchfile import read_watches

    with faults_told(), opened(obj["config"]) as house:
        given = [replace(one, file="") for one in read_watches(file.read_text(encoding="utf-8"), name=str(file))]
        for watch in given:
            doubts(remarks_on([watch], house))
        with house.store.writing() as rooms:
            for watch in given:
                rooms.watches.put(watch, by=getpass.getuser(), at=house.clock.now(), change=f"imported from {file.name}")
    click.echo(f"{len(given)} watches imported")


@command.command()
@click.argument("names", nargs=-1)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="a file (else standard output)")
@click.pass_obj
def export(obj: dict[str, str | None], *, names: tuple[str, ...], out: Path | None) -> None:
    """The YAML of watches NAMES (else of all), as config.yaml and `watch import` read it."""
    from monitor.app.house import opened
    from monitor.settings.watchfile import write_watches

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        watches = [wanted(rooms, name) for name in names] or rooms.watches.all()
    text = write_watches(watches)
    if out is None:
        click.echo(text, nl=False)
        return
    out.write_text(text, encoding="utf-8")
    click.echo(f"{out}: {len(watches)} watches")
