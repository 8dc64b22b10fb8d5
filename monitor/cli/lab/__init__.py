"""`monitor lab`: the engines over your own files, JSON lines in and out, for tests, tuning and exams."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from monitor.cli.noun import Noun
from monitor.cli.out import faults_told


@click.group(name="lab", cls=Noun)
def command() -> None:
    """The engines over your own files: one JSON object a line from stdin (or FILE) to stdout, same order."""


def lines_of(path: str) -> Iterator[str]:
    """The lines of a file or of stdin ("-"), whatever bytes they hold; an unreadable file is exit 2."""
    try:
        with click.open_file(path, encoding="utf-8", errors="surrogateescape") as stream:
            yield from stream
    except OSError as error:
        click.echo(f"error: {path}: {error.strerror}", err=True)
        sys.exit(2)


def write(lines: Iterable[str]) -> None:
    """Print lines as they come; a lone surrogate is written as it was read."""
    out = open(sys.stdout.fileno(), "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
    for line in lines:
        out.write(line.rstrip("\n") + "\n")
    out.flush()


file_argument = click.argument("file", default="-")


@command.command()
@file_argument
def detect(file: str) -> None:
    """Events: in {id, title?, text, lang?, date?, source?}, out {id, events, countries}; what takes two from both sides."""
    from monitor.cli.lab.detect import run
    from monitor.workbench.engines import build_engines

    with faults_told():
        write(run(lines_of(file), build_engines([]).detector))


@command.command()
@file_argument
def cluster(file: str) -> None:
    """Stories: in {id, ts, title, text?, url?, source?, lang?} in order of arrival, out {id, cluster, started, reason}."""
    from monitor.cli.lab.cluster import run
    from monitor.workbench.engines import build_engines

    with faults_told():
        engines = build_engines([])
        write(run(lines_of(file), read=engines.read_pair, settings=engines.stories))


@command.command()
@click.option("--watches", required=True, help="JSON lines {id, query}")
@file_argument
def match(watches: str, file: str) -> None:
    """Watches: in {id, title?, text, lang?, date?, source?, ...}, out {id, watches}."""
    from monitor.cli.lab.match import read_rules, run
    from monitor.workbench.engines import build_engines

    with faults_told():
        engines = build_engines([])
        rules = read_rules(lines_of(watches), name=watches, vocabulary=engines.words)
        for doubt in rules.doubts:
            click.echo(f"note: {doubt}", err=True)
        write(run(lines_of(file), rules=rules, read=engines.read_text, vocabulary=engines.words))


@command.command()
@file_argument
def url(file: str) -> None:
    """Canonical keys: in {id, url}, out {id, key}."""
    from monitor.cli.lab.url import run
    from monitor.settings.urls import shipped_url_rules

    with faults_told():
        write(run(lines_of(file), rules=shipped_url_rules()))


@command.command()
@file_argument
def extract(file: str) -> None:
    """Pages: in {id, path | html, url?}, out {id, title, text, published, precision, authors, canonical_url, lang, site, page}."""
    from monitor.cli.lab.extract import run

    with faults_told():
        write(run(lines_of(file)))


@command.command()
@file_argument
def feed(file: str) -> None:
    """Feeds: in {id, path, url?, content_type?, headers?, timezone?, lang?, now?}, out {id, title, kind, entries, warnings}."""
    from monitor.cli.lab.feed import run

    with faults_told():
        write(run(lines_of(file)))
