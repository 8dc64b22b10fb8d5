"""`monitor miss`: why something was missed, what would mend it, and the book of what was."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

import click

from monitor.cli.out import as_json, faults_told, plain, show, to_json
from monitor.cli.when import SINCE, Since
from monitor.workbench.wording import mend_lines, miss_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.app.house import House
    from monitor.workbench.mending import Mend
    from monitor.workbench.missing import Diagnosis


@click.command(name="miss")
@click.argument("url", required=False)
@click.option("--watch", help="the watch that should have told it (else the one that came nearest)")
@click.option("--apply", "chosen", type=click.IntRange(min=1), help="put mend N in force without asking")
@click.option("--since", type=SINCE, default="30d", show_default=True, help="how far back each mend is tried")
@as_json
@click.pass_obj
def command(obj: dict[str, str | None], *, url: str | None, watch: str | None, chosen: int | None, since: Since, json_: bool) -> None:
    """Why the article at URL was missed, what would mend it, and what that would change; without URL the book of misses."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        if url is None:
            _list(house, json_=json_)
            return
        found, ways = _worked_out(house, url, watch=watch, since=since)
        if json_:
            click.echo(
                to_json(
                    {"url": url, "link": found.link, "said": found.said, "watch": found.watch and found.watch.name, "mends": _rows(ways)}
                )
            )
        else:
            _say(found, ways)
        for line in _keep(house, found, ways, number=chosen if chosen is not None or json_ else _asked(ways)):
            click.echo(line, err=json_)


def _list(house: House, *, json_: bool) -> None:
    from monitor.workbench.mending import reported

    with house.store.reading() as rooms:
        book = reported(rooms)
    show([plain(one) for one in book], json_=json_, empty="no miss was reported")


def _worked_out(house: House, url: str, *, watch: str | None, since: Since) -> tuple[Diagnosis, Sequence[Mend]]:
    from monitor.cli.progress import progress
    from monitor.cli.watch import engines_of
    from monitor.workbench.mending import mends
    from monitor.workbench.missing import diagnose

    engines = engines_of(house)
    with house.store.reading() as rooms, progress("trying what would mend it", total=rooms.articles.count()) as tick:
        found = diagnose(rooms, engines, url, name=watch)
        return found, mends(rooms, house.settings, engines, found, since=since.before(house.clock.now()), tick=tick)


def _rows(ways: Sequence[Mend]) -> list[dict[str, object]]:
    return [
        {
            "n": number,
            "what": one.what,
            "gained": one.gained,
            "lost": one.lost,
            "query": one.watch and one.watch.query,
            "command": one.command,
        }
        for number, one in enumerate(ways, start=1)
    ]


def _say(found: Diagnosis, ways: Sequence[Mend]) -> None:
    first, *more = miss_lines(found)
    click.echo(click.style(first, bold=True))
    for line in (*more, *mend_lines(found, ways)):
        click.echo(line)


def _asked(ways: Sequence[Mend]) -> int:
    """The number of the mend to use, 0 for none; asked only where somebody can answer."""
    if not ways or not sys.stdin.isatty():
        return 0
    return int(click.prompt("Which one? (0: none, keep it as a known miss)", type=click.IntRange(0, len(ways)), default=0))


def _keep(house: House, found: Diagnosis, ways: Sequence[Mend], *, number: int | None) -> Sequence[str]:
    from monitor.errors import ConfigError, Fault
    from monitor.workbench.mending import apply
    from monitor.workbench.missing import Link

    if number and number > len(ways):
        raise ConfigError(Fault(where="--apply", what=f"there is no mend {number}", hint=f"there are {len(ways)}"))
    if found.link is Link.NONE:
        return ()
    mend = ways[number - 1] if number else None
    with house.store.writing() as rooms:
        return apply(rooms, house.settings, found, mend, by=getpass.getuser(), now=house.clock.now())
