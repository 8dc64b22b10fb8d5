"""`monitor watch`: what is wanted, told where."""

from __future__ import annotations

import getpass
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from monitor.cli.noun import Noun
from monitor.cli.out import as_json, faults_told, not_taken_in, plain, show
from monitor.model.watch import Watch
from monitor.workbench.rules import wanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.app.house import House
    from monitor.workbench.engines import Engines
    from monitor.workbench.rulebook import Remark


@click.group(name="watch", cls=Noun)
def command() -> None:
    """What is wanted, told where: watch rules."""


@command.command(name="list")
@as_json
@click.pass_obj
def list_(obj: dict[str, str | None], *, json_: bool) -> None:
    """Every watch."""
    from monitor.app import house as app
    from monitor.workbench.declarations import declared_watches

    with faults_told(), app.opened(obj["config"]) as house, house.store.reading() as rooms:
        watches = rooms.watches.all()
        waiting = 0 if watches else len(declared_watches(house.settings))
    empty = not_taken_in(waiting, "watches") or "no watches yet: `monitor watch add NAME QUERY --channel CHANNEL`"
    show([_row(watch) for watch in watches], json_=json_, empty=empty)


def _row(watch: Watch) -> dict[str, object]:
    return {
        "name": watch.name,
        "version": watch.version,
        "enabled": watch.enabled,
        "tell": watch.tell,
        "when": watch.when,
        "channels": watch.channels,
        "query": watch.query,
        "file": watch.file,
    }


@command.command(name="show")
@click.argument("name")
@click.option("--history", is_flag=True, help="every version: who, when, the difference")
@as_json
@click.pass_obj
def show_(obj: dict[str, str | None], *, name: str, history: bool, json_: bool) -> None:
    """One watch, with its history if asked."""
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house, house.store.reading() as rooms:
        watch = wanted(rooms, name)
        versions = rooms.watches.history(watch.name)
    if json_:
        show([{**plain(watch), "history": plain(versions) if history else []}], json_=True, empty="")
        return
    for key, value in plain(watch).items():
        if value not in ("", [], None):
            click.echo(f"{key:10} {value}")
    if history:
        show(
            [{"version": one.watch.version, "at": one.at, "by": one.by, "change": one.change} for one in versions],
            json_=False,
            empty="no history",
        )


def engines_of(house: House) -> Engines:
    """The engines over this desk's own data."""
    from monitor.workbench.engines import build_engines

    return build_engines([house.settings.path(folder) for folder in house.settings.model.data])


def remarks_on(watches: Sequence[Watch], house: House, engines: Engines | None = None) -> tuple[Remark, ...]:
    """What a critic says of these watches, beside those that are saved."""
    from monitor.workbench.rulebook import criticism

    with house.store.reading() as rooms:
        known = rooms.watches.all()
    return criticism(watches, engines=engines or engines_of(house), channels=house.settings.model.channels, known=known)


@command.command()
@click.argument("name")
@click.pass_obj
def remove(obj: dict[str, str | None], *, name: str) -> None:
    """Stop watching for good; the history stays."""
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house, house.store.writing() as rooms:
        rooms.watches.remove(wanted(rooms, name).name, by=getpass.getuser(), at=house.clock.now())
    click.echo(f"{name} is removed; `watch show {name} --history` still tells of it")


@command.command()
@click.argument("name")
@click.pass_obj
def enable(obj: dict[str, str | None], *, name: str) -> None:
    """Watch again."""
    _switch(obj, name, enabled=True)


@command.command()
@click.argument("name")
@click.pass_obj
def disable(obj: dict[str, str | None], *, name: str) -> None:
    """Stop watching for now."""
    _switch(obj, name, enabled=False)


def _switch(obj: dict[str, str | None], name: str, *, enabled: bool) -> None:
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house, house.store.writing() as rooms:
        watch = replace(wanted(rooms, name), enabled=enabled)
        rooms.watches.put(watch, by=getpass.getuser(), at=house.clock.now(), change="enabled" if enabled else "disabled")
    click.echo(f"{name} is {'on' if enabled else 'off'}")
