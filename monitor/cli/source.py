"""`monitor source`: what is read."""

from __future__ import annotations

from difflib import get_close_matches

import click

from monitor.cli.noun import Noun
from monitor.cli.out import as_json, faults_told, not_taken_in, show
from monitor.declared import switch
from monitor.errors import ConfigError, Fault
from monitor.model.ids import SourceId
from monitor.model.source import Source
from monitor.ports import Rooms


@click.group(name="source", cls=Noun)
def command() -> None:
    """What is read: feeds, sitemaps, listing pages, site spiders."""


def wanted(rooms: Rooms, name: str) -> Source:
    """The source of that id; an unknown one is refused with the nearest."""
    known = {source.id: source for source in rooms.sources.all()}
    if name in known:
        return known[SourceId(name)]
    near = get_close_matches(name, known, n=1)
    raise ConfigError(Fault(where="source", what=f"no source is called {name!r}", hint=f"did you mean {near[0]!r}?" if near else ""))


@command.command(name="list")
@as_json
@click.pass_obj
def list_(obj: dict[str, str | None], *, json_: bool) -> None:
    """Every source with its state."""
    from monitor.app import house as app
    from monitor.workbench.declarations import declared_sources

    with faults_told(), app.opened(obj["config"]) as house, house.store.reading() as rooms:
        rows = [_row(source, rooms) for source in rooms.sources.all()]
        waiting = 0 if rows else len(declared_sources(house.settings))
    show(rows, json_=json_, empty=not_taken_in(waiting, "sources") or "no sources yet: `monitor source add URL`")


def _row(source: Source, rooms: Rooms) -> dict[str, object]:
    state = rooms.sources.state(source.id)
    last = rooms.sources.polls(source.id, limit=1)
    return {
        "id": source.id,
        "name": source.name,
        "way": source.way,
        "outlet": source.outlet,
        "country": source.country,
        "enabled": source.enabled,
        "last": last[0].outcome if last else "never polled",
        "last_ok": state.last_ok,
        "failures": state.failures,
        "route": f"{state.route + 1} of {len(source.routes) + 1}" if source.routes else "",
        "flags": sorted(state.flags),
        "due": state.due_at,
        "note": source.note,
    }


@command.command()
@click.argument("name")
@click.pass_obj
def enable(obj: dict[str, str | None], *, name: str) -> None:
    """Poll a source again."""
    _switch(obj, name, enabled=True)


@command.command()
@click.argument("name")
@click.pass_obj
def disable(obj: dict[str, str | None], *, name: str) -> None:
    """Stop polling a source; its articles stay."""
    _switch(obj, name, enabled=False)


def _switch(obj: dict[str, str | None], name: str, *, enabled: bool) -> None:
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house, house.store.writing() as rooms:
        switch(wanted(rooms, name), enabled=enabled, rooms=rooms, now=house.clock.now())
    click.echo(f"{name} is {'polled' if enabled else 'no longer polled'}")


@command.command()
@click.argument("name")
@click.pass_obj
def remove(obj: dict[str, str | None], *, name: str) -> None:
    """Forget a source; its articles stay."""
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house, house.store.writing() as rooms:
        rooms.sources.remove(wanted(rooms, name).id)
    click.echo(f"{name} is removed")
