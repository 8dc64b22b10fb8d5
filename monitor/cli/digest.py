"""`monitor digest`: what is told later, together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from monitor.cli.noun import Noun
from monitor.cli.out import as_json, faults_told, to_json
from monitor.cli.when import SINCE, Since

if TYPE_CHECKING:
    from monitor.app.house import House
    from monitor.message.digest import Digest
    from monitor.ports import Rooms


@click.group(name="digest", cls=Noun)
def command() -> None:
    """Digests: what a channel is told later, together."""


_channels = click.argument("channels", nargs=-1)
_since = click.option("--since", type=SINCE, help="from when (else since the last digest, at most a day)")


@command.command()
@_channels
@_since
@as_json
@click.pass_obj
def preview(obj: dict[str, str | None], *, channels: tuple[str, ...], since: Since | None, json_: bool) -> None:
    """What the next digest of CHANNELS (else of all) would say; nothing is sent."""
    from monitor.app.house import opened
    from monitor.message import digest as digests

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        found = _gathered(house, rooms, channels, since)
    if json_:
        click.echo(to_json([{"channel": one.channel.id, "text": digests.text(one), "items": one.items} for one in found]))
        return
    for one in found:
        click.echo(click.style(f"#{one.channel.id}", bold=True))
        click.echo(digests.text(one) + "\n")


@command.command()
@_channels
@_since
@click.pass_obj
def send(obj: dict[str, str | None], *, channels: tuple[str, ...], since: Since | None) -> None:
    """Owe the digest of CHANNELS (else of all) now; the daemon sends it. Its next one begins here."""
    from monitor.app.house import opened
    from monitor.outbox import book
    from monitor.outbox.digests import owed

    with faults_told(), opened(obj["config"]) as house, house.store.writing() as rooms:
        for one in _gathered(house, rooms, channels, since):
            new = rooms.outbox.put([owed(one, now=house.clock.now())])
            book.keep_digest(rooms.ledger, one.channel.id, one.until)
            click.echo(f"{one.channel.id}: {len(one.items)} stories {'owed' if new else 'were owed already'}")


def _gathered(house: House, rooms: Rooms, names: tuple[str, ...], since: Since | None) -> list[Digest]:
    from monitor.app.digesting import gathered
    from monitor.app.run import channels_of

    now = house.clock.now()
    return gathered(rooms, channels_of(house.settings), names, since=since.before(now) if since else None, now=now)
