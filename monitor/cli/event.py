"""`monitor event`: the ledger of detected events and open commitments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli.noun import Noun
from monitor.cli.out import as_json, faults_told, plain, show, to_json
from monitor.cli.when import SINCE, Since
from monitor.errors import ConfigError, Fault

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.settings.load import Settings
    from monitor.workbench.ledger import Row


@dataclass(frozen=True, slots=True)
class Asked:
    """The options that choose rows."""

    since: Since
    kinds: tuple[str, ...]
    countries: tuple[str, ...]
    statuses: tuple[str, ...]
    open: bool = False
    overdue: bool = False


@click.group(name="event", cls=Noun)
def command() -> None:
    """The ledger of detected events and open commitments."""


def _choosing(call: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--overdue", is_flag=True, help="agreed or planned, and its day has gone by"),
        click.option("--open", "open_", is_flag=True, help="agreed or planned, and not yet done"),
        click.option("--status", "statuses", multiple=True, help="agreed, planned, completed ...; repeat for more"),
        click.option("--country", "countries", multiple=True, help="CN or CHN; repeated: all of them"),
        click.option("--kind", "kinds", multiple=True, help="visit, meeting ...; repeat for more"),
        click.option("--since", type=SINCE, default="30d", show_default=True),
    ):
        call = option(call)
    return call


@command.command(name="list")
@_choosing
@as_json
@click.pass_obj
def list_(obj: dict[str, str | None], /, *, json_: bool, open_: bool, **asked: Any) -> None:
    """What happened, the latest first: "US-China visits since March", "agreed and not yet done"."""
    with faults_told():
        found, _ = _found(obj["config"], Asked(open=open_, **asked))
    rows = [plain(row) for row in found] if json_ else [_short(row) for row in found]
    show(rows, json_=json_, empty="nothing in the ledger answers to that")


def _short(row: Row) -> dict[str, Any]:
    return {
        "at": row.at,
        "kind": row.kind,
        "status": row.status,
        "actors": row.actors,
        "with": row.counterparts,
        "place": row.place,
        "when": row.when,
        "lost office": row.lost_office,
        "story": row.story,
    }


@command.command()
@click.option("--format", "format_", type=click.Choice(["csv", "json", "ics"]), default="csv", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="a file (else standard output)")
@_choosing
@click.pass_obj
def export(obj: dict[str, str | None], /, *, format_: str, out: Path | None, open_: bool, **asked: Any) -> None:
    """The same as csv, json or a calendar (ics: what has a day)."""
    from monitor.workbench.ledger import as_csv, as_ics

    with faults_told():
        found, now = _found(obj["config"], Asked(open=open_, **asked))
    text = as_csv(found) if format_ == "csv" else as_ics(found, now=now) if format_ == "ics" else to_json(found)
    if out is None:
        click.echo(text, nl=format_ == "json")
        return
    out.write_bytes(text.encode("utf-8"))
    click.echo(f"{out}: {len(found)} events")


def _found(config: str | None, asked: Asked) -> tuple[list[Row], datetime]:
    from monitor.app.house import opened
    from monitor.workbench import ledger

    with opened(config) as house, house.store.reading() as rooms:
        now = house.clock.now()
        wanted = ledger.Wanted(
            kinds=frozenset(asked.kinds),
            countries=_countries(house.settings, asked.countries),
            statuses=frozenset(asked.statuses),
            open=asked.open,
            overdue=asked.overdue,
        )
        return ledger.rows(rooms, wanted, since=asked.since.before(now), now=now), now


def _countries(settings: Settings, words: tuple[str, ...]) -> frozenset[str]:
    if not words:
        return frozenset()
    from monitor.entities.lookup import Directory
    from monitor.workbench.roster import roster

    directory = Directory(roster(settings))
    found = {word: directory.lookup("country", word) for word in words}
    faults = [
        Fault(where="--country", what=f"no country is called {word!r}", hint=directory.nearest("country", word))
        for word, entities in found.items()
        if not entities
    ]
    if faults:
        raise ConfigError(*faults)
    return frozenset(str(entities[0].country) for entities in found.values())
