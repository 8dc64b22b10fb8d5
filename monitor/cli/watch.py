"""`monitor watch`: what is wanted, told where."""

from __future__ import annotations

import getpass
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from monitor.cli.noun import Noun
from monitor.cli.out import as_json, faults_told, plain, show
from monitor.errors import ConfigError, Fault
from monitor.model.enums import Confirm, Tell
from monitor.model.ids import ChannelId, WatchName
from monitor.model.watch import Watch
from monitor.ports import Rooms

if TYPE_CHECKING:
    from monitor.app.house import House


@click.group(name="watch", cls=Noun)
def command() -> None:
    """What is wanted, told where: watch rules."""


def wanted(rooms: Rooms, name: str) -> Watch:
    """The watch of that name; an unknown one is refused with the nearest."""
    known = {watch.name: watch for watch in rooms.watches.all()}
    if name in known:
        return known[WatchName(name)]
    near = get_close_matches(name, known, n=1)
    raise ConfigError(Fault(where="watch", what=f"no watch is called {name!r}", hint=f"did you mean {near[0]!r}?" if near else ""))


@command.command(name="list")
@as_json
@click.pass_obj
def list_(obj: dict[str, str | None], *, json_: bool) -> None:
    """Every watch."""
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house, house.store.reading() as rooms:
        watches = rooms.watches.all()
    show([_row(watch) for watch in watches], json_=json_, empty="no watches yet: `monitor watch add NAME QUERY --channel CHANNEL`")


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


@command.command()
@click.argument("name")
@click.argument("query")
@click.option("--channel", "channels", multiple=True, required=True, help="where it is told; repeat for more")
@click.option("--tell", type=click.Choice([one.value for one in Tell]), default=Tell.NOW.value, show_default=True)
@click.option("--when", type=click.Choice([one.value for one in Confirm]), default=Confirm.FIRST.value, show_default=True)
@click.option("--note", default="")
@click.option("--owner", default="")
@click.pass_obj
def add(obj: dict[str, str | None], /, *, name: str, query: str, channels: tuple[str, ...], **given: str) -> None:
    """Add a watch: NAME, QUERY and where it is told. A running daemon takes it up within one tick."""
    from monitor.app import house as app

    watch = Watch(
        name=WatchName(name),
        query=query,
        channels=tuple(ChannelId(one) for one in channels),
        tell=Tell(given["tell"]),
        when=Confirm(given["when"]),
        note=given["note"],
        owner=given["owner"],
    )
    with faults_told(), app.opened(obj["config"]) as house:
        _check(watch, house)
        with house.store.writing() as rooms:
            saved = rooms.watches.put(watch, by=getpass.getuser(), at=house.clock.now(), change="added")
    click.echo(f"{saved.name} is watched (version {saved.version})")


def _check(watch: Watch, house: House) -> None:
    """Refuse a query that cannot be read or a channel that is not there; say what is doubtful."""
    from monitor.app.engines import build_engines
    from monitor.watches.complaint import explain_error
    from monitor.watches.lint import check_watch, normal_forms

    lost = [channel for channel in watch.channels if channel not in house.settings.model.channels]
    if lost:
        known = ", ".join(house.settings.model.channels) or "none"
        raise ConfigError(*(Fault(where="--channel", what=f"no channel is named {one!r}", hint=f"there are: {known}") for one in lost))
    with house.store.reading() as rooms:
        others = normal_forms(rooms.watches.all())
    words = build_engines([house.settings.path(folder) for folder in house.settings.model.data]).words
    findings = check_watch(watch, words, others=others)
    told = [(finding.is_error, explain_error(watch.query, finding.as_error())) for finding in findings]
    for is_error, text in told:
        click.echo(f"{'error' if is_error else 'note'}: {text}", err=True)
    if any(is_error for is_error, _ in told):
        raise ConfigError(Fault(where=f"watch {watch.name}", what="not saved"))


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
