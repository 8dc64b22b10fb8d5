"""`monitor entity`: people, offices with dates, countries, organisations, named lists."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli.noun import Noun
from monitor.cli.out import FOUND_FAULT, as_json, faults_told, plain, show
from monitor.cli.when import DAY, SINCE, Since
from monitor.entities.fold import folded
from monitor.entities.lookup import Directory
from monitor.entities.values import Entity, Tenure
from monitor.errors import ConfigError, Fault

if TYPE_CHECKING:
    from monitor.settings.load import Settings

KINDS = ("person", "country", "org", "list", "place")
BY = "monitor entity"


@click.group(name="entity", cls=Noun)
def command() -> None:
    """People, offices with dates, countries, organisations, named lists."""


def held(tenures: tuple[Tenure, ...], *, on: date) -> str:
    """The offices held that day, in words."""
    return ", ".join(f"{one.office}@{one.country}" for one in tenures if one.covers(on))


@command.command()
@click.argument("word")
@click.option("--kind", type=click.Choice(KINDS), help="only these")
@click.option("--on", type=DAY, help="offices of that day (else today)")
@as_json
@click.pass_obj
def find(obj: dict[str, str | None], *, word: str, kind: str | None, on: date | None, json_: bool) -> None:
    """Everybody and everything whose name holds WORD, in any script; an office (foreign-minister@CN) gives its holders."""
    from monitor.app.clock import SystemClock
    from monitor.app.places import read_settings
    from monitor.workbench.roster import roster

    with faults_told():
        data = roster(read_settings(obj["config"]))
    day = on or SystemClock().now().date()
    found = (
        list(Directory(data).lookup("office", word, day))
        if "@" in word
        else [one for one in data.entities if _is_called(one, folded(word))]
    )
    rows = [_row(one, day) for one in found if kind in (None, one.kind)]
    show(rows, json_=json_, empty=f"nothing is called {word!r}")
    sys.exit(0 if rows else FOUND_FAULT)


def _is_called(entity: Entity, word: str) -> bool:
    return word in (entity.id.lower(), str(entity.country).lower()) or any(word in folded(name.text) for name in entity.names)


def _row(entity: Entity, day: date) -> dict[str, Any]:
    row = {"id": entity.id, "kind": entity.kind, "name": entity.name, "country": entity.country}
    return row | {"holds": held(entity.tenures, on=day), "sure": entity.sure, "verified_to": entity.verified_to}


def the_one(data_directory: Directory, word: str) -> Entity:
    """The entity of an id or a full name; ConfigError with the nearest when there is none."""
    for kind in ("entity", *KINDS):
        found = data_directory.lookup(kind, word)
        if found:
            return found[0]
    near = data_directory.nearest("person", word)
    raise ConfigError(Fault(where="entity", what=f"nothing is called {word!r}", hint=f"did you mean {near!r}?" if near else ""))


@command.command(name="show")
@click.argument("word")
@as_json
@click.pass_obj
def show_(obj: dict[str, str | None], *, word: str, json_: bool) -> None:
    """One entity: every name, every office from-to, how sure it is and until when it was verified."""
    from monitor.app.places import read_settings
    from monitor.workbench.roster import roster

    with faults_told():
        entity = the_one(Directory(roster(read_settings(obj["config"]))), word)
    if json_:
        show([plain(entity)], json_=True, empty="")
        return
    click.echo(
        f"{entity.name} ({entity.id}) {entity.kind} {entity.country or ''}; sure: {entity.sure}, verified to {entity.verified_to or '-'}"
    )
    click.echo(f"names: {', '.join(dict.fromkeys(name.text for name in entity.names))}")
    if entity.members:
        click.echo(f"members: {', '.join(entity.members)}")
    show([{"office": f"{one.office}@{one.country}", "from": one.since, "to": one.until} for one in entity.tenures], json_=False, empty="")


@command.command()
@click.argument("name")
@click.option("--office", "offices", multiple=True, required=True, help="office@COUNTRY, as foreign-minister@HUN; repeat for more")
@click.option("--since", type=DAY, help="the first day in office")
@click.option("--until", type=DAY, help="the last day in office")
@click.option("--also", multiple=True, help="another way of writing the name; repeat for more")
@click.pass_obj
def add(
    obj: dict[str, str | None], *, name: str, offices: tuple[str, ...], since: date | None, until: date | None, also: tuple[str, ...]
) -> None:
    """Add a person in office, or an office to a person known: to your own data folder, never to what is shipped."""
    from monitor.app.clock import SystemClock
    from monitor.app.places import read_settings
    from monitor.settings.entitytext import new_person, with_office
    from monitor.workbench.roster import keep_people, roster

    with faults_told():
        settings = read_settings(obj["config"])
        directory = Directory(roster(settings))
        tenures = [office_of(directory, post, since=since, until=until) for post in offices]
        known = directory.lookup("person", name)
        person = known[0] if known else new_person(folded(name).replace(" ", "-"), name, country=tenures[0].country, also=also, offices=())
        for tenure in tenures:
            person = with_office(person, tenure)
        path = keep_people(settings, [person], file=person.id, on=SystemClock().now().date(), origin=BY)
    click.echo(f"{person.name} holds {', '.join(offices)}: {path}")
    _say_restart()


def office_of(directory: Directory, post: str, *, since: date | None, until: date | None) -> Tenure:
    """The tenure of office@COUNTRY; ConfigError with the nearest when either is unknown."""
    found = directory.office(post)
    if found is None or found[1] is None:
        near = directory.nearest("office", post.partition("@")[0])
        hint = f"did you mean {near!r}?" if near else "write it office@COUNTRY, as foreign-minister@HUN"
        raise ConfigError(Fault(where="--office", what=f"no office is called {post!r}", hint=hint))
    return Tenure(office=found[0].id, country=found[1], since=since, until=until)


def _say_restart() -> None:
    click.echo("a running daemon reads it at its next start")


@command.command()
@click.argument("name")
@click.argument("office")
@click.option("--on", type=DAY, required=True, help="the last day in office")
@click.pass_obj
def end(obj: dict[str, str | None], *, name: str, office: str, on: date) -> None:
    """End an office that NAME holds."""
    from monitor.app.clock import SystemClock
    from monitor.app.places import read_settings
    from monitor.workbench.roster import keep_people, roster

    with faults_told():
        settings = read_settings(obj["config"])
        directory = Directory(roster(settings))
        ended = ended_of(directory, name, office, on=on)
        path = keep_people(settings, [ended], file=ended.id, on=SystemClock().now().date(), origin=BY)
    click.echo(f"{ended.name} held {office} until {on}: {path}")
    _say_restart()


def ended_of(directory: Directory, name: str, office: str, *, on: date) -> Entity:
    """The person whose open office ends; ConfigError when none is open."""
    from monitor.settings.entitytext import with_end

    person, post = the_one(directory, name), office_of(directory, office, since=None, until=None)
    ended = with_end(person, post.office, post.country, until=on)
    if ended is None:
        raise ConfigError(Fault(where="office", what=f"{person.name} does not hold {office}", hint=held(person.tenures, on=on)))
    return ended


@command.command()
@click.option("--since", type=SINCE, default="30d", show_default=True, help="how far back to look for unknown names")
@as_json
@click.pass_obj
def check(obj: dict[str, str | None], *, since: Since, json_: bool) -> None:
    """Offices unconfirmed for a year, and names nobody knows seen with a known office; with the command to paste."""
    from monitor.app.house import opened
    from monitor.workbench.roster import roster, unconfirmed, unknown_holders

    with faults_told(), opened(obj["config"]) as house:
        now = house.clock.now()
        with house.store.reading() as rooms:
            doubts = unknown_holders(rooms, since=since.before(now)) + unconfirmed(roster(house.settings), today=now.date())
    show(
        [plain(one) for one in doubts], json_=json_, empty="every office was confirmed within a year; no unknown name holds a known office"
    )
    sys.exit(FOUND_FAULT if doubts else 0)


@command.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def import_(obj: dict[str, str | None], *, file: Path) -> None:
    """Take in people in office: a Wikidata query result (person, position P39, start P580, end P582) as JSON or CSV, or YAML."""
    from monitor.app.places import read_settings

    with faults_told():
        settings = read_settings(obj["config"])
        kept, faults = _imported(settings, file)
    for fault in faults:
        click.echo(f"left out: {fault}", err=True)
    click.echo(f"{kept}; {len(faults)} rows left out")
    sys.exit(FOUND_FAULT if faults else 0)


def _imported(settings: Settings, file: Path) -> tuple[str, tuple[Fault, ...]]:
    from monitor.app.clock import SystemClock
    from monitor.settings.entities import load_entities
    from monitor.settings.rosters import read_roster
    from monitor.workbench.roster import keep_people, roster

    today, data = SystemClock().now().date(), roster(settings)
    if file.suffix in (".yaml", ".yml"):
        known = {one.id: one for one in data.of_kind("person")}
        people = [one for one in load_entities([file]).of_kind("person") if known.get(one.id) != one]
        faults: tuple[Fault, ...] = ()
    else:
        read = read_roster(file.read_text(encoding="utf-8"), name=file.name, data=data)
        people, faults = list(read.people), read.faults
    if not people:
        return "nothing new", faults
    path = keep_people(settings, people, file=f"import-{folded(file.stem).replace(' ', '-')}", on=today, origin=file.name)
    return f"{len(people)} people: {path}", faults
