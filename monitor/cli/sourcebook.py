"""`monitor source` for whoever keeps the list: discover, add, import, export, edit."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click
import yaml

from monitor.cli.out import FOUND_FAULT, as_json, faults_told, show, to_json
from monitor.cli.source import command, wanted
from monitor.cli.sourcetrial import read
from monitor.errors import ConfigError, Fault
from monitor.model.enums import Outcome, Outlet, Way
from monitor.model.source import Listing, Source

if TYPE_CHECKING:
    from monitor.app.discovery import Discovery
    from monitor.app.house import House
    from monitor.app.intake import Tried
    from monitor.settings.load import Settings

__all__ = ["command"]


@command.command()
@click.argument("url")
@as_json
@click.pass_obj
def discover(obj: dict[str, str | None], *, url: str, json_: bool) -> None:
    """How the site at URL can be followed: feeds and news sitemaps that give entries, else selectors for a listing."""
    import asyncio

    from monitor.app.places import read_settings

    with faults_told():
        discovery = asyncio.run(_discovered(read_settings(obj["config"]), url))
    _say_discovery(url, discovery, json_=json_)
    sys.exit(0 if discovery.works else FOUND_FAULT)


def _say_discovery(url: str, discovery: Discovery, *, json_: bool) -> None:
    if json_:
        click.echo(to_json(discovery))
        return
    rows = [
        {"way": one.candidate.way, "entries": one.entries, "newest": one.newest, "title": one.candidate.title, "url": one.candidate.url}
        for one in discovery.works
    ]
    note = "" if discovery.outcome.is_good else f" ({discovery.outcome}: {discovery.note})"
    show(rows, json_=False, empty=f"no feed and no news sitemap was found at {url}{note}")
    for number, proposal in enumerate(discovery.listings, 1):
        listing = proposal.listing
        parts = [f"{name} {value!r}" for name in ("item", "link", "title", "date") if (value := getattr(listing, name))]
        click.echo(f"a listing of {proposal.items} items (`source add {url} --listing {number}`): {', '.join(parts)}")
        for title in proposal.titles[:3]:
            click.echo(f"    {title}")


@command.command()
@click.argument("url")
@click.option("--id", "id_", help="a short name: letters, digits, - and _ (else from the title)")
@click.option("--name", help="the outlet's name (else the title it gives itself)")
@click.option("--publisher", help="the family that owns it (else the id)")
@click.option("--country", default="", help="alpha-3")
@click.option("--outlet", type=click.Choice([one.value for one in Outlet]), default=Outlet.PRESS.value, show_default=True)
@click.option("--lang", default="", help="language code")
@click.option("--timezone", default="UTC", show_default=True, help="IANA zone of its dates")
@click.option("--listing", type=click.IntRange(1, 3), help="follow the page as its proposed listing of this number")
@click.option("--no-look", is_flag=True, help="take the address as the feed it is, without reading it")
@click.pass_obj
def add(obj: dict[str, str | None], /, *, url: str, listing: int | None, no_look: bool, **given: str) -> None:
    """Follow the site at URL: its feed or news sitemap is looked for, and read once, before it is added.

    Where there is none, selectors for its listing are proposed; what gives title and link to fewer than nine entries of ten is refused.
    """
    import asyncio

    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        found = None if no_look else asyncio.run(_discovered(house.settings, url, listing=listing is not None))
        source = _new_source(url, found, given)
        if listing is not None or (found is not None and not found.works):
            source = replace(source, way=Way.LISTING, url=url, listing=_chosen(url, found, listing))
        _refuse_known(house, source)
        if found is not None:
            _refuse_hollow(house, source)
        with house.store.writing() as rooms:
            is_new = rooms.sources.put(source, due_at=house.clock.now())
    for other in found.works[source.way is not Way.LISTING :] if found else ():
        click.echo(f"also there: {other.candidate.way} {other.candidate.url}")
    click.echo(f"{source.id} is {'added' if is_new else 'changed'} ({source.way} {source.url})")
    click.echo("its first poll is a baseline: what it lists now is kept, not told")


def _chosen(url: str, found: Discovery | None, number: int | None) -> Listing:
    """The proposed listing of that number; without one it is said what there is, and nothing is added."""
    if found is None:
        raise ConfigError(Fault(where="--listing", what="cannot be chosen without a look", hint="leave out --no-look"))
    if number is not None and number <= len(found.listings):
        return found.listings[number - 1].listing
    if number is not None:
        there = f"{len(found.listings)} proposed" if found.listings else "no listing was found on the page"
        raise ConfigError(Fault(where=url, what=f"has no listing {number}", hint=there))
    _say_discovery(url, found, json_=False)
    sys.exit(FOUND_FAULT)


def _refuse_known(house: House, source: Source) -> None:
    """Raise ConfigError when another source is read at that address already."""
    with house.store.reading() as rooms:
        known = next((one for one in rooms.sources.all() if one.url == source.url and one.id != source.id), None)
    if known is not None:
        raise ConfigError(
            Fault(where=source.url, what=f"is source {known.id!r} already", hint=f"`monitor source edit {known.id}` changes it")
        )


def _refuse_hollow(house: House, source: Source) -> None:
    """Raise ConfigError when the source, read as it would be polled, says too little of too many of its entries; warn of one cut off."""
    import asyncio

    from monitor.app.tryout import fill, needed

    feed = asyncio.run(read(house, source)).feed
    if not fill(feed).is_enough:
        what = f"gives {needed(feed)} for {fill(feed).told:.0%} of {len(feed.entries)} entries"
        raise ConfigError(Fault(where=source.url, what=what, hint="90 % is the least; --no-look takes it all the same"))
    if feed.outcome is Outcome.TRUNCATED:
        click.echo(
            f"warning: {source.url} is cut off before its end: only its whole entries are read, each poll counts as failed", err=True
        )


def _new_source(url: str, found: Discovery | None, given: dict[str, str]) -> Source:
    """The source as a file would declare it, by the same rules; ConfigError lists what is wrong with the options."""
    from urllib.parse import urlsplit

    from monitor.settings.opml import slug
    from monitor.settings.sourcefile import read_sources

    best = found.works[0].candidate if found and found.works else None
    title = given["name"] or (best.title if best else "")
    id = given["id_"] or slug(title) or slug(urlsplit(url).hostname or url)
    row = {name: given[name] for name in ("publisher", "country", "outlet", "lang", "timezone") if given[name]}
    row |= {"id": id, "name": title or id, "url": best.url if best else url, "way": str(best.way if best else Way.FEED)}
    (source,) = read_sources(yaml.safe_dump([row], allow_unicode=True), name=f"source add {url}")
    return source


async def _discovered(settings: Settings, url: str, *, listing: bool = False) -> Discovery:
    from monitor.app.clock import SystemClock
    from monitor.app.discovery import discover as look
    from monitor.app.discovery import opened_web

    async with opened_web(settings, SystemClock()) as web:
        return await look(web, url, listing=listing)


@command.command(name="import")
@click.argument("origin")
@click.option("--test/--no-test", "tests", default=None, help="read each once and enable only what passes (else: profiles only)")
@as_json
@click.pass_obj
def import_(obj: dict[str, str | None], *, origin: str, tests: bool | None, json_: bool) -> None:
    """Take in the sources of ORIGIN: an OPML or YAML file, or profile:NAME. Their first polls are baselines.

    A profile's sources are each read once: what passes is enabled, the rest is kept switched off, and the table says why.
    """
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            taken = {source.id for source in rooms.sources.all()}
        given = read_origin(origin, overlays=_overlays(house.settings), taken=taken)
        if origin.startswith("profile:") if tests is None else tests:
            _import_tried(house, given, json_=json_)
            return
        with house.store.writing() as rooms:
            known = {source.url for source in rooms.sources.all()}
            fresh = [replace(source, file="") for source in given if source.url not in known]
            for source in fresh:
                rooms.sources.put(source, due_at=house.clock.now())
    click.echo(f"{len(fresh)} sources imported, {len(given) - len(fresh)} were there already by their address")


def _overlays(settings: Settings) -> Sequence[Path]:
    from monitor.workbench.declarations import overlay_folders

    return overlay_folders(settings, "sources")


def _import_tried(house: House, given: Sequence[Source], *, json_: bool) -> None:
    import asyncio

    from monitor.app import intake

    with house.store.reading() as rooms:
        fresh = intake.wanted(given, {source.id: source for source in rooms.sources.all()})
    tried = asyncio.run(_tried(house, fresh))
    with house.store.writing() as rooms:
        intake.take_in(tried, rooms=rooms, now=house.clock.now())
    passed = sum(one.passes for one in tried)
    show([_tried_row(one) for one in tried], json_=json_, empty="nothing new")
    if not json_:
        click.echo(f"{passed} enabled, {len(tried) - passed} kept switched off, {len(given) - len(fresh)} were there and polled already")


async def _tried(house: House, sources: Sequence[Source]) -> list[Tried]:
    from monitor.app.discovery import opened_web
    from monitor.app.intake import try_all
    from monitor.cli.progress import progress

    with progress("reading", total=len(sources)) as step:
        async with opened_web(house.settings, house.clock) as web:
            return await try_all(web, sources, after_each=step)


def _tried_row(one: Tried) -> dict[str, object]:
    feed = one.reading.feed
    return {
        "id": one.source.id,
        "enabled": one.passes,
        "way": (one.source.way, *(route.way for route in one.source.routes))[one.route],
        "route": one.route + 1,
        "entries": len(feed.entries),
        "newest": one.reading.newest,
        "why": one.why,
        "known": one.source.note,
    }


def read_origin(origin: str, *, overlays: Sequence[Path], taken: Collection[str]) -> tuple[Source, ...]:
    """The sources of an OPML or YAML file or of a profile; ConfigError names what is wrong with it. OPML gets ids that are not `taken`."""
    from monitor.errors import ConfigError, Fault
    from monitor.settings.opml import read_opml
    from monitor.settings.profiles import profile_sources
    from monitor.settings.sourcefile import read_sources

    if origin.startswith("profile:"):
        return profile_sources((origin.removeprefix("profile:"),), overlays=overlays, where=origin)
    path = Path(origin)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(Fault(where=origin, what=f"cannot be read: {error}", hint="a file, or profile:NAME")) from error
    return read_opml(text, name=origin, taken=taken) if text.lstrip().startswith("<") else read_sources(text, name=origin)


@command.command()
@click.argument("names", nargs=-1)
@click.option("--format", "format_", type=click.Choice(["yaml", "opml"]), default="yaml", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="a file (else standard output)")
@click.pass_obj
def export(obj: dict[str, str | None], *, names: tuple[str, ...], format_: str, out: Path | None) -> None:
    """Sources NAMES (else all) as the YAML that config.yaml may name, or as OPML for feed readers."""
    from monitor.app.house import opened
    from monitor.settings.opml import write_opml
    from monitor.settings.sourcetext import write_sources

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        sources = [wanted(rooms, name) for name in names] or rooms.sources.all()
    text = write_opml(sources) if format_ == "opml" else write_sources(sources, groups=True)
    if out is None:
        click.echo(text, nl=False)
        return
    out.write_text(text, encoding="utf-8")
    click.echo(f"{out}: {len(sources)} sources")


@command.command()
@click.argument("name")
@click.argument("changes", nargs=-1, required=True, metavar="KEY=VALUE...")
@click.pass_obj
def edit(obj: dict[str, str | None], *, name: str, changes: tuple[str, ...]) -> None:
    """Change source NAME: `interval=10m lang=fr`; KEY= takes a value back to its default. A file's source is changed in its file."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            old = wanted(rooms, name)
        new = changed(old, changes)
        with house.store.writing() as rooms:
            rooms.sources.put(new, due_at=house.clock.now())
    click.echo("nothing changed" if new == old else f"{name} is changed: {', '.join(changes)}")


def changed(old: Source, changes: tuple[str, ...]) -> Source:
    """The source with KEY=VALUE changes, read by the same rules as a source file; ConfigError lists what is wrong."""
    from monitor.settings.sourcefile import read_sources
    from monitor.settings.sourcetext import source_row

    if old.file:
        raise ConfigError(Fault(where=f"source {old.id}", what=f"belongs to {old.file}", hint="edit that file"))
    row = source_row(old, groups=True)
    for change in changes:
        key, equals, value = change.partition("=")
        if not equals or key == "id":
            raise ConfigError(Fault(where=change, what="a change is written KEY=VALUE; the id stays"))
        row = {**{name: held for name, held in row.items() if name != key}, **({key: value} if value else {})}
    (new,) = read_sources(yaml.safe_dump([row], allow_unicode=True), name=f"source {old.id}")
    return new
