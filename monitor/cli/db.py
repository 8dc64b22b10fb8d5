"""`monitor db`: the database's own care."""

from __future__ import annotations

from pathlib import Path

import click

from monitor.cli.noun import Noun
from monitor.cli.out import faults_told


@click.group(name="db", cls=Noun)
def command() -> None:
    """The database: upgrade, backup, restore, prune."""


@command.command()
@click.option("--no-backup", is_flag=True, help="do not copy the database first")
@click.pass_obj
def upgrade(obj: dict[str, str | None], *, no_backup: bool) -> None:
    """Bring the schema to this version's revision; copies the database first."""
    from monitor.app import house as app

    with faults_told():
        for line in app.upgrade_database(obj["config"], with_backup=not no_backup):
            click.echo(line)


@command.command()
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def backup(obj: dict[str, str | None], *, path: Path) -> None:
    """Copy the database to PATH while the daemon runs, and verify the copy."""
    from monitor.app import house as app

    with faults_told():
        click.echo(app.backup_database(obj["config"], path))


@command.command()
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def restore(obj: dict[str, str | None], *, path: Path) -> None:
    """Put a verified backup in the database's place; the daemon must be stopped."""
    from monitor.app import restored as app

    with faults_told():
        click.echo(app.restore_database(obj["config"], path))


@command.command()
@click.option("--days", type=click.IntRange(min=1), help="how old a body may grow (else what config.yaml's retention says)")
@click.pass_obj
def prune(obj: dict[str, str | None], *, days: int | None) -> None:
    """Empty the bodies of old articles that were told to nobody; what was told keeps its evidence for ever."""
    from monitor.app import house as app

    with faults_told():
        click.echo(app.prune_database(obj["config"], bodies=None if days is None else days * 86400))
