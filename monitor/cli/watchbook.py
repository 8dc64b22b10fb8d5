"""`monitor watch` for whoever keeps the rule book: test, edit, adopt, lint, import, export."""

from __future__ import annotations

import getpass
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli.out import FOUND_FAULT, as_json, faults_told, plain, show, to_json
from monitor.cli.watch import command, wanted
from monitor.cli.when import SINCE, Since
from monitor.errors import ConfigError, Fault
from monitor.model.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.app.engines import Engines
    from monitor.app.house import House
    from monitor.ports import Rooms

__all__ = ["command"]


def _engines(house: House) -> Engines:
    from monitor.app.engines import build_engines

    return build_engines([house.settings.path(folder) for folder in house.settings.model.data])


@command.command()
@click.argument("name")
@click.option("--query", help="this query instead, compared with the saved version")
@click.option("--since", type=SINCE, default="90d", show_default=True)
@as_json
@click.pass_obj
def test(obj: dict[str, str | None], *, name: str, query: str | None, since: Since, json_: bool) -> None:
    """What watch NAME would have told of the archive; with --query what the change would gain and lose. Ctrl-C ends it with what it has."""
    from monitor.app.house import opened
    from monitor.app.trials import backtest
    from monitor.cli.progress import progress

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        saved = wanted(rooms, name)
        versions = {"saved": saved} | ({"new": replace(saved, query=query)} if query else {})
        _readable(versions.values())
        with progress("reading the archive", total=rooms.articles.count()) as tick:
            found = backtest(rooms, versions, _engines(house), since=since.before(house.clock.now()), tick=tick)
        told = {version: plain(found.outcome(version)) for version in versions}
        gained, lost = found.compare("saved", "new") if query else (frozenset(), frozenset())
    if json_:
        click.echo(to_json({"archive": found.archive, "versions": told, "gained": gained, "lost": lost}))
        return
    _say_archive(plain(found.archive))
    for version, outcome in told.items():
        _say_outcome(version, outcome)
    if query:
        click.echo(f"the change: +{len(gained)} -{len(lost)} stories")


def _readable(watches: Any) -> None:
    """Refuse a query that cannot be read, with the place."""
    from monitor.errors import QueryError
    from monitor.watches import explain_error, parse

    for watch in watches:
        try:
            parse(watch.query)
        except QueryError as error:
            raise ConfigError(Fault(where=f"watch {watch.name}", what=explain_error(watch.query, error))) from error


def _say_archive(archive: dict[str, Any]) -> None:
    first, last = archive["first"] or "-", archive["last"] or "-"
    click.echo(f"{archive['articles']} articles, {archive['with_body']:.0%} with bodies, {first} to {last}")


def _say_outcome(version: str, outcome: dict[str, Any]) -> None:
    rate = f"{outcome['per_day']:.1f} a day" if outcome["per_day"] is not None else "too few days for a rate"
    click.echo(f"{version}: {len(outcome['told'])} stories told of {outcome['articles']} articles ({rate})")
    if outcome["busiest"]:
        click.echo(f"  busiest day {outcome['busiest'][0]}: {outcome['busiest'][1]}")
    for sample in outcome["samples"]:
        click.echo(f"  {sample['at'][:16]} {sample['title']}  {sample['url']}")


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
        _owned_here(old)
        new = replace(old, query=query) if query else _edited(old)
        lines = differences(old, new)
        if not lines:
            click.echo("nothing changed")
            return
        _sound(new, house)
        saved = _put(house, new, change="; ".join(lines))
    click.echo("\n".join((*lines, f"{saved.name} is at version {saved.version}")))


def _owned_here(watch: Watch) -> None:
    if watch.file:
        raise ConfigError(
            Fault(
                where=f"watch {watch.name}", what=f"belongs to {watch.file}", hint=f"edit that file, or `monitor watch adopt {watch.name}`"
            )
        )


def _edited(old: Watch) -> Watch:
    from monitor.settings.watchfile import read_watches, write_watches

    text = click.edit(write_watches([old]), extension=".yaml")
    if text is None:
        return old
    given = read_watches(text, name="the edited watch")
    if len(given) != 1 or given[0].name != old.name:
        raise ConfigError(Fault(where="the edited watch", what=f"must hold the one watch {old.name!r}"))
    return replace(given[0], version=old.version, file=old.file)


def _sound(watch: Watch, house: House) -> None:
    """Refuse a watch whose query, channels or examples are wrong."""
    faults = [Fault(where=f"watch {watch.name}", what=one["what"]) for one in criticism(house, [watch]) if one["is_error"]]
    lost = [one for one in watch.channels if one not in house.settings.model.channels]
    faults += [Fault(where=f"watch {watch.name}", what=f"no channel is named {one!r}") for one in lost]
    if faults:
        raise ConfigError(*faults)


def _put(house: House, watch: Watch, *, change: str) -> Watch:
    with house.store.writing() as rooms:
        return rooms.watches.put(watch, by=getpass.getuser(), at=house.clock.now(), change=change)


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
        saved = _put(house, replace(watch, file=""), change=f"adopted from {watch.file}")
    click.echo(f"{saved.name} belongs to the database now (version {saved.version}); take it out of {watch.file}")


@command.command()
@click.argument("names", nargs=-1)
@click.option("--since", type=SINCE, help="over what was told since then too: dead, doubled or too loud watches")
@as_json
@click.pass_obj
def lint(obj: dict[str, str | None], *, names: tuple[str, ...], since: Since | None, json_: bool) -> None:
    """Read the rule book as a critic: flaws of queries, examples that fail; exit 1 when something is wrong."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            watches = [wanted(rooms, name) for name in names] or rooms.watches.all()
            usage = _usage(rooms, watches, house, since) if since else []
        found = criticism(house, watches) + usage
    show(found, json_=json_, empty=f"nothing to say about {len(watches)} watches")
    sys.exit(FOUND_FAULT if any(one["is_error"] for one in found) else 0)


def criticism(house: House, watches: Sequence[Watch]) -> list[dict[str, Any]]:
    """Every flaw of these watches and every example that fails, as rows."""
    from monitor.watches.lint import check_watch, failed_examples, normal_forms

    engines = _engines(house)
    with house.store.reading() as rooms:
        others = normal_forms(rooms.watches.all())
    rows = []
    for watch in watches:
        findings = check_watch(watch, engines.words, others=others)
        rows += [{"watch": watch.name, "is_error": one.is_error, "what": one.what} for one in findings]
        if not any(one.is_error for one in findings):
            failed = failed_examples(watch, read=engines.read_text, vocabulary=engines.words)
            rows += [{"watch": watch.name, "is_error": True, "what": f"example {one.example.text!r} {one.reason}"} for one in failed]
    return rows


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
            _sound(watch, house)
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
