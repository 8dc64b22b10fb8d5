"""`monitor watch test` and `near`: what a watch would have told of the archive, and what it only just missed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from monitor.cli.out import as_json, faults_told, plain, show, to_json
from monitor.cli.watch import command, engines_of, wanted
from monitor.cli.when import SINCE, Since
from monitor.errors import ConfigError, Fault, QueryError

if TYPE_CHECKING:
    from collections.abc import Collection

    from monitor.model.watch import Watch
    from monitor.ports import Rooms
    from monitor.watches.backtest import Archive, Outcome, Told

LISTED = 10


@command.command()
@click.argument("name")
@click.option("--query", help="this query instead, compared with the saved version")
@click.option("--since", type=SINCE, default="90d", show_default=True)
@click.option("--redetect", is_flag=True, help="read every article once more with the definitions in force (slow)")
@as_json
@click.pass_obj
def test(obj: dict[str, str | None], *, name: str, query: str | None, since: Since, redetect: bool, json_: bool) -> None:
    """What watch NAME would have told of the archive; with --query what the change would gain and lose. Ctrl-C ends it with what it has."""
    from monitor.app.house import opened
    from monitor.app.trials import backtest, detected_again
    from monitor.cli.progress import progress

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        saved = wanted(rooms, name)
        versions = {"saved": saved} | ({"new": replace(saved, query=query)} if query else {})
        readable(versions.values())
        engines = engines_of(house)
        again = detected_again(engines) if redetect else None
        with progress("reading the archive", total=rooms.articles.count()) as tick:
            found = backtest(rooms, versions, engines, since=since.before(house.clock.now()), tick=tick, read=again)
        gained, lost = found.compare("saved", "new") if query else (frozenset(), frozenset())
        named = {"gained": titles(rooms, gained), "lost": titles(rooms, lost)}
    outcomes = {version: found.outcome(version) for version in versions}
    if json_:
        click.echo(to_json({"archive": found.archive, "versions": outcomes, "gained": gained, "lost": lost}))
        return
    say_archive(found.archive)
    for version, outcome in outcomes.items():
        say_outcome(version, outcome)
    if query:
        click.echo(f"the change: +{len(gained)} -{len(lost)} alerts")
        for sign, lines in (("+", named["gained"]), ("-", named["lost"])):
            for line in lines:
                click.echo(f"  {sign} {line}")


def readable(watches: Collection[Watch]) -> None:
    """Refuse a query that cannot be read, with the place."""
    from monitor.watches import explain_error, parse

    for watch in watches:
        try:
            parse(watch.query)
        except QueryError as error:
            raise ConfigError(Fault(where=f"watch {watch.name}", what=explain_error(watch.query, error))) from error


def titles(rooms: Rooms, told: Collection[Told]) -> list[str]:
    """The titles of what is told, ten at most and then how many more."""
    shown = [f"{what} {id}: {_title(rooms, what, id)}" for what, id in sorted(told)[:LISTED]]
    return [*shown, f"and {len(told) - LISTED} more"] if len(told) > LISTED else shown


def _title(rooms: Rooms, what: str, id: int) -> str:
    from monitor.model.ids import ArticleId, StoryId

    return rooms.stories.get(StoryId(id)).title if what == "story" else rooms.articles.get(ArticleId(id)).stored.article.title


def say_archive(archive: Archive) -> None:
    """The archive's real span and its share with bodies: what a backtest is worth."""
    first, last = (f"{one:%Y-%m-%d}" if one else "-" for one in (archive.first, archive.last))
    click.echo(f"{archive.articles} articles, {archive.with_body:.0%} with bodies, {first} to {last}")


def say_outcome(version: str, outcome: Outcome) -> None:
    """What one version would have told, with samples; no rate of an archive under seven days."""
    rate = f"{outcome.per_day:.1f} a day" if outcome.per_day is not None else "under seven days, so no rate"
    click.echo(f"{version}: {len(outcome.told)} stories told of {outcome.articles} articles ({rate})")
    if outcome.busiest:
        click.echo(f"  busiest day {outcome.busiest[0]}: {outcome.busiest[1]}")
    for sample in outcome.samples:
        click.echo(f"  {sample.at:%Y-%m-%d %H:%M} {sample.title}  {sample.url}")


@command.command()
@click.argument("name")
@click.option("--since", type=SINCE, default="7d", show_default=True)
@as_json
@click.pass_obj
def near(obj: dict[str, str | None], *, name: str, since: Since, json_: bool) -> None:
    """Stories that watch NAME failed to meet by exactly one clause, with the clause and why. Ctrl-C ends it with what it has."""
    from monitor.app.house import opened
    from monitor.app.rehearsal import nearby
    from monitor.cli.progress import progress

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        watch = wanted(rooms, name)
        readable([watch])
        with progress("reading the archive", total=rooms.articles.count()) as tick:
            found = nearby(rooms, watch, engines_of(house), since=since.before(house.clock.now()), tick=tick)
    show([plain(one) for one in found], json_=json_, empty=f"no story failed {name} by one clause alone since {since.words}")
