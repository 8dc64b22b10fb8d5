"""`monitor watch test` and `near`: what a watch would have told of the archive, and what it only just missed."""

from __future__ import annotations

from dataclasses import replace

import click

from monitor.cli.out import as_json, faults_told, plain, show, to_json
from monitor.cli.watch import command, engines_of
from monitor.cli.when import SINCE, Since
from monitor.workbench.rules import readable, wanted
from monitor.workbench.wording import archive_line, change_lines, outcome_lines


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
    from monitor.cli.progress import progress
    from monitor.workbench.trials import backtest, detected_again, titles

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
    click.echo(archive_line(found.archive))
    for version, outcome in outcomes.items():
        click.echo("\n".join(outcome_lines(version, outcome)))
    if query:
        click.echo("\n".join(change_lines(named["gained"], named["lost"], counts=(len(gained), len(lost)))))


@command.command()
@click.argument("name")
@click.option("--since", type=SINCE, default="7d", show_default=True)
@as_json
@click.pass_obj
def near(obj: dict[str, str | None], *, name: str, since: Since, json_: bool) -> None:
    """Stories that watch NAME failed to meet by exactly one clause, with the clause and why. Ctrl-C ends it with what it has."""
    from monitor.app.house import opened
    from monitor.cli.progress import progress
    from monitor.workbench.rehearsal import nearby

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        watch = wanted(rooms, name)
        readable([watch])
        with progress("reading the archive", total=rooms.articles.count()) as tick:
            found = nearby(rooms, watch, engines_of(house), since=since.before(house.clock.now()), tick=tick)
    show([plain(one) for one in found], json_=json_, empty=f"no story failed {name} by one clause alone since {since.words}")
