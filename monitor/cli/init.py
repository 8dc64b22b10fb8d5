"""`monitor init`: files to start from."""

from __future__ import annotations

from pathlib import Path

import click

from monitor.cli.out import faults_told


@click.command(name="init")
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--profile", default="", help="a desk: us-china, europe, middle-east, indo-pacific, trade")
@click.option("--systemd", is_flag=True, help="the unit, the backup timer and the service user too, under deploy/")
def command(*, folder: Path, profile: str, systemd: bool) -> None:
    """Write config.yaml, watches.yaml (and a desk's sources.yaml) into FOLDER; say the next three commands."""
    from monitor.app.starter import starter_files, unit_files, write_all

    with faults_told():
        texts = starter_files(profile)
        if systemd:
            texts |= {f"deploy/{name}": text for name, text in unit_files().items()}
        for path in write_all(folder, texts):
            click.echo(f"wrote {path}")
    click.echo("\nnext:")
    for line in next_commands(folder, systemd=systemd):
        click.echo(f"  {line}")


def next_commands(folder: Path, *, systemd: bool) -> tuple[str, ...]:
    """The three commands that lead from the files to the first alert."""
    config = "" if folder == Path() else f"--config {folder / 'config.yaml'} "
    if systemd:
        return (
            f"monitor {config}check",
            f"sudo install -m 644 {folder / 'deploy'}/monitor*.* /etc/systemd/system/   # docs/operate.md has the user and the folders",
            "sudo systemctl enable --now monitor.service monitor-backup.timer",
        )
    return (f"monitor {config}check", f"monitor {config}poll", f"monitor {config}run")
