"""`monitor source` before a source counts: a dry run with fill rates, and a page frozen with what was read from it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli.out import FOUND_FAULT, as_json, faults_told, show, to_json
from monitor.cli.source import wanted
from monitor.cli.sourcecard import command
from monitor.errors import ConfigError, Fault
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source

if TYPE_CHECKING:
    from monitor.app.discovery import Reading
    from monitor.app.house import House
    from monitor.model.article import Feed
    from monitor.settings.load import Settings

__all__ = ["command"]


@command.command()
@click.argument("target")
@click.option("--limit", default=10, show_default=True, help="how many entries to show")
@as_json
@click.pass_obj
def test(obj: dict[str, str | None], *, target: str, limit: int, json_: bool) -> None:
    """Read TARGET (a source's id, an address, or a frozen folder) once and show what it says; nothing is kept.

    Exit 1 when it cannot be read, gives titles and links to fewer than nine entries of ten, or differs from what was frozen.
    """
    import asyncio

    from monitor.app.house import opened
    from monitor.app.intake import is_good
    from monitor.app.tryout import is_frozen

    if is_frozen(Path(target)):
        _thaw(Path(target))
        return
    with faults_told(), opened(obj["config"]) as house:
        source = _target(house, target)
        reading = asyncio.run(read(house, source))
    _say_reading(source, reading, limit=limit, json_=json_)
    sys.exit(0 if is_good(reading) else FOUND_FAULT)


@command.command()
@click.argument("name")
@click.option("--into", type=click.Path(file_okay=False, path_type=Path), default=Path("frozen"), show_default=True, help="a folder")
@click.pass_obj
def freeze(obj: dict[str, str | None], *, name: str, into: Path) -> None:
    """Keep what source NAME publishes now with what is read from it; `source test FOLDER` then shows whether it is still read so."""
    import asyncio

    from monitor.app.house import opened
    from monitor.app.tryout import freeze as keep

    with faults_told(), opened(obj["config"]) as house:
        source = _target(house, name)
        reading = asyncio.run(read(house, source))
        if not reading.feed.entries:
            raise ConfigError(Fault(where=f"source {name}", what=f"gave no entries ({reading.feed.outcome})", hint="nothing was frozen"))
        if reading.feed.more and "sitemap" in reading.feed.kind:
            raise ConfigError(Fault(where=f"source {name}", what="is an index: it has no entries of its own", hint="nothing was frozen"))
        at = keep(into, source, reading)
    click.echo(f"{at}: {len(reading.feed.entries)} entries frozen; read them again with `monitor source test {at}`")


def _thaw(folder: Path) -> None:
    from monitor.app.tryout import thawed

    with faults_told():
        differences = thawed(folder)
    for line in differences[:50]:
        click.echo(line)
    click.echo(f"{folder}: {'is read differently' if differences else 'is read as it was'}")
    sys.exit(FOUND_FAULT if differences else 0)


def _target(house: House, target: str) -> Source:
    if target.startswith(("http://", "https://")):
        return Source(id=SourceId("tried"), name=target, url=target, publisher=PublisherId("tried"))
    with house.store.reading() as rooms:
        known = {source.id: source for source in rooms.sources.all()}
        declared = _declared(house.settings)
        return declared[target] if target in declared and target not in known else wanted(rooms, target)


def _declared(settings: Settings) -> dict[str, Source]:
    from monitor.workbench.declarations import declared_sources

    return {source.id: source for source in declared_sources(settings)}


async def read(house: House, source: Source) -> Reading:
    """One read that keeps nothing, over a crawl of its own."""
    from monitor.app.discovery import opened_web, read_once

    async with opened_web(house.settings, house.clock) as web:
        return await read_once(web, source)


def _say_reading(source: Source, reading: Reading, *, limit: int, json_: bool) -> None:
    from monitor.app.tryout import warnings
    from monitor.workbench.tongues import short_of

    fetched, feed = reading.fetched, reading.feed
    facts = {
        "source": source.id,
        "outcome": feed.outcome,
        "status": fetched.status,
        "kind": feed.kind,
        "bytes": len(fetched.body),
        "ms": fetched.took_ms,
        "entries": len(feed.entries),
        "newest": reading.newest,
        "dated": sum(entry.published is not None for entry in feed.entries),
        "fill": _shares(feed) if feed.entries else "",
        "note": "; ".join(filter(None, (fetched.note, short_of(_spoken(source, feed)), *warnings(feed)))),
    }
    rows: list[dict[str, Any]] = [{"published": one.published, "title": one.title, "url": one.url} for one in feed.entries[:limit]]
    if json_:
        click.echo(to_json({**facts, "shown": rows}))
        return
    click.echo(", ".join(f"{key} {value}" for key, value in facts.items() if value not in ("", None)))
    show(rows, json_=False, empty="no entry")


def _spoken(source: Source, feed: Feed) -> str:
    """The language that is declared, else that of the entries."""
    return source.lang or next((entry.lang for entry in feed.entries if entry.lang), "")


def _shares(feed: Feed) -> str:
    from monitor.app.tryout import fill

    filled = fill(feed)
    return f"title {filled.title:.0%} link {filled.link:.0%} date {filled.date:.0%} summary {filled.summary:.0%}"
