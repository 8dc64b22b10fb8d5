"""`monitor kind`: event kinds and their examples."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from monitor.cli.noun import Noun
from monitor.cli.out import FOUND_FAULT, as_json, faults_told, plain, show, to_json
from monitor.cli.when import SINCE, Since
from monitor.errors import ConfigError, Fault

if TYPE_CHECKING:
    from monitor.events.definition import Definition
    from monitor.settings.load import Settings


@click.group(name="kind", cls=Noun)
def command() -> None:
    """Event kinds: what they are read by, and the examples that prove it."""


@command.command(name="list")
@as_json
@click.pass_obj
def list_(obj: dict[str, str | None], *, json_: bool) -> None:
    """Every kind in force, your own included."""
    from monitor.app.places import read_settings
    from monitor.workbench.trials import kinds_of

    with faults_told():
        kinds = kinds_of(read_settings(obj["config"]))
    show([_row(one) for one in kinds], json_=json_, empty="no kind is defined")


def _row(kind: Definition) -> dict[str, Any]:
    languages = sorted({cue.lang for cue in kind.cues})
    examples = len(kind.matches) + len(kind.no_matches)
    return {
        "kind": kind.kind,
        "title": kind.title,
        "languages": languages,
        "cues": len(kind.cues),
        "examples": examples,
        "plover": kind.plover,
    }


@command.command(name="show")
@click.argument("kind")
@as_json
@click.pass_obj
def show_(obj: dict[str, str | None], *, kind: str, json_: bool) -> None:
    """One kind: its cues by language, thresholds, and examples."""
    from monitor.app.places import read_settings

    with faults_told():
        one = the_kinds(read_settings(obj["config"]), (kind,))[0]
    if json_:
        click.echo(to_json(one))
        return
    click.echo(f"{one.title} ({one.kind}): alert from {one.alert}, digest from {one.digest}, window {one.window} days, PLOVER {one.plover}")
    for cue in one.cues:
        click.echo(f"  {cue.lang} {cue.shape:6} {cue.text}{f' -> {cue.status}' if cue.status else ''}")
    for name, examples in (("matches", one.matches), ("matches not", one.no_matches), ("known miss", one.known_misses)):
        for example in examples:
            click.echo(f"  {name}: {example.text}")


def the_kinds(settings: Settings, names: tuple[str, ...]) -> tuple[Definition, ...]:
    """The kinds of these names (all when none is given); ConfigError with the nearest for an unknown one."""
    from monitor.settings.yamlfile import nearest
    from monitor.workbench.trials import kinds_of

    known = {str(one.kind): one for one in kinds_of(settings)}
    lost = [Fault(where="kind", what=f"no kind is called {name!r}", hint=nearest(name, known)) for name in names if name not in known]
    if lost:
        raise ConfigError(*lost)
    return tuple(known[name] for name in names) or tuple(known.values())


@command.command()
@click.argument("kinds", nargs=-1)
@click.option("--cues", is_flag=True, help="list the cues that no example needs, too: a mistake in them would not be seen")
@click.option("--since", type=SINCE, help="over the archive too: what the definition in force would find and lose")
@as_json
@click.pass_obj
def test(obj: dict[str, str | None], *, kinds: tuple[str, ...], cues: bool, since: Since | None, json_: bool) -> None:
    """Run the examples of KINDS (else of all); with --since read the archive anew and compare."""
    from monitor.app.places import read_settings

    with faults_told():
        settings = read_settings(obj["config"])
        chosen = the_kinds(settings, kinds)
        missed, examples = _examples(settings, chosen)
        idle = _idle_cues(settings, chosen) if cues else []
        changed = {str(one.kind): _archive(obj["config"], str(one.kind), since) for one in chosen} if since else {}
    if json_:
        click.echo(to_json({"examples": examples, "failed": missed, "unneeded": idle, "archive": changed}))
    else:
        _print(missed, examples, changed)
        for one in idle:
            click.echo(f"{one['where']}: no example needs this cue: {one['text']}")
    sys.exit(FOUND_FAULT if missed or idle else 0)


def _examples(settings: Settings, chosen: tuple[Definition, ...]) -> tuple[list[Any], int]:
    from monitor.events.probing import missed_examples
    from monitor.workbench.engines import build_engines

    engines = build_engines([settings.path(folder) for folder in settings.model.data])
    return [plain(one) for one in missed_examples(chosen, engines.detector)], sum(len(one.matches) + len(one.no_matches) for one in chosen)


def _idle_cues(settings: Settings, chosen: tuple[Definition, ...]) -> list[Any]:
    from monitor.events.probing import unneeded
    from monitor.workbench.engines import build_engines
    from monitor.workbench.trials import kinds_of

    engines = build_engines([settings.path(folder) for folder in settings.model.data])
    return [{"where": cue.where, "text": cue.text} for cue in unneeded(chosen, kinds_of(settings), engines.gazetteer)]


def _archive(config: str | None, kind: str, since: Since) -> list[Any]:
    from monitor.app.house import opened
    from monitor.cli.progress import progress
    from monitor.workbench.engines import build_engines
    from monitor.workbench.trials import over_archive

    with opened(config) as house, house.store.reading() as rooms, progress(f"reading for {kind}", total=rooms.articles.count()) as tick:
        engines = build_engines([house.settings.path(folder) for folder in house.settings.model.data])
        return [plain(one) for one in over_archive(rooms, engines, kind, since=since.before(house.clock.now()), tick=tick)]


def _print(missed: list[Any], examples: int, changed: dict[str, list[Any]]) -> None:
    click.echo(f"{examples - len(missed)} of {examples} examples come out as wanted")
    for one in missed:
        click.echo(f"{one['where']}: {one['kind']} ({one['want']}): {one['text']}\n    got {one['got']}")
    for kind, found in changed.items():
        gained, lost = sum(len(one["new"]) for one in found), sum(len(one["gone"]) for one in found)
        click.echo(f"{kind}: +{gained} -{lost} events in {len(found)} articles")
        for one in found[:20]:
            click.echo(f"  {one['article']} {one['title']}")
            for sign, lines in (("+", one["new"]), ("-", one["gone"])):
                for line in lines:
                    click.echo(f"    {sign} {line}")
