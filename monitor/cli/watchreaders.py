"""`monitor watch proposals`: what readers called not relevant, as examples a watch should not match; accepted or dismissed."""

from __future__ import annotations

import getpass
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from monitor.cli.out import as_json, faults_told, plain, show
from monitor.cli.watch import command, remarks_on
from monitor.errors import ConfigError, Fault
from monitor.model.watch import Example
from monitor.watches import proposals as readers
from monitor.workbench.rules import doubts, owned_here, saved, wanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.app.house import House
    from monitor.ports import Rooms
    from monitor.watches.proposals import Proposal


@command.command()
@click.argument("name", required=False)
@click.option("--accept", type=click.IntRange(min=1), help="make proposal N an example that the watch must not match")
@click.option("--query", help="with --accept: the query that no longer matches it")
@click.option("--dismiss", type=click.IntRange(min=1), help="forget proposal N")
@as_json
@click.pass_obj
def proposals(
    obj: dict[str, str | None], *, name: str | None, accept: int | None, query: str | None, dismiss: int | None, json_: bool
) -> None:
    """What readers called not relevant (of watch NAME), as examples it should not match; nothing is added until it is accepted."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            found = _of(rooms, name)
        if accept is not None:
            click.echo(_accepted(house, _numbered(found, accept), query=query))
        elif dismiss is not None:
            _forget(house, _numbered(found, dismiss))
            click.echo(f"proposal {dismiss} is forgotten")
        else:
            show([_row(number, one) for number, one in enumerate(found, start=1)], json_=json_, empty="readers proposed nothing")


def _of(rooms: Rooms, name: str | None) -> list[Proposal]:
    if name is not None:
        wanted(rooms, name)
    return [one for one in readers.load(rooms.ledger.fact(readers.FACT)) if name in (None, one.watch)]


def _row(number: int, one: Proposal) -> dict[str, object]:
    return {"n": number, **plain(one)}


def _numbered(found: Sequence[Proposal], number: int) -> Proposal:
    if number > len(found):
        raise ConfigError(Fault(where="watch proposals", what=f"there is no proposal {number}", hint=f"there are {len(found)}"))
    return found[number - 1]


def _accepted(house: House, one: Proposal, *, query: str | None) -> str:
    """The watch with the example; refused while its query still matches it, since a watch whose examples fail is not used."""
    with house.store.reading() as rooms:
        old = wanted(rooms, one.watch)
    owned_here(old)
    example = Example(want="no_match", text=one.text, date=one.date)
    kept = tuple(each for each in old.examples if each.text != example.text)
    new = replace(old, query=query or old.query, examples=(*kept, example))
    doubts(remarks_on([new], house))
    change = f"not relevant ({one.why}) by {one.by}" + (f"; query: {old.query} -> {query}" if query else "")
    with house.store.writing() as rooms:
        now = saved(rooms, new, by=getpass.getuser(), at=house.clock.now(), change=change)
    _forget(house, one)
    return f"{now.name} is at version {now.version} and must not match it any more"


def _forget(house: House, one: Proposal) -> None:
    with house.store.writing() as rooms:
        book = readers.load(rooms.ledger.fact(readers.FACT))
        rest = readers.without(book, watch=one.watch, story=one.story, channel=one.channel)
        rooms.ledger.set_fact(readers.FACT, readers.dump(rest))
