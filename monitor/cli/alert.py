"""`monitor alert`: what was told, and what could not be."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from monitor.cli.noun import Noun
from monitor.cli.out import FOUND_FAULT, as_json, faults_told, plain, show, to_json
from monitor.cli.when import SINCE, Since
from monitor.errors import ConfigError, Fault
from monitor.model.alert import Alert, Verdict
from monitor.model.enums import DeliveryKind, DeliveryState
from monitor.model.ids import AlertId, DeliveryKey

if TYPE_CHECKING:
    from monitor.model.delivery import Delivery
    from monitor.ports import Rooms


@click.group(name="alert", cls=Noun)
def command() -> None:
    """Alerts: each a decision to tell one channel about one story, with the message owed for it."""


@command.command(name="list")
@click.option("--since", type=SINCE, default="7d", show_default=True)
@click.option("--state", type=click.Choice([one.value for one in DeliveryState]), help="messages in this state, notices and digests too")
@click.option("--limit", default=100, show_default=True)
@as_json
@click.pass_obj
def list_(obj: dict[str, str | None], *, since: Since, state: str | None, limit: int, json_: bool) -> None:
    """What was decided to be told since then, the latest first, and where its message stands."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        start = since.before(house.clock.now())
        if state:
            rows = [_message_row(one) for one in rooms.outbox.listed(states=(state,), since=start, limit=limit)]
        else:
            rows = [_row(one, message_of(rooms, one)) for one in rooms.ledger.alerts(since=start, limit=limit)]
    show(rows, json_=json_, empty="nothing was told")


def message_of(rooms: Rooms, alert: Alert) -> Delivery | None:
    """The message owed for an alert: the root, or the reply of its facet, status and turn."""
    one = alert.decision
    kind = DeliveryKind.ROOT if one.verdict is Verdict.ROOT else DeliveryKind.REPLY
    mine = [each for each in rooms.outbox.of_story(one.story) if each.channel == one.channel and each.kind is kind]
    if kind is DeliveryKind.REPLY:
        mine = [
            each
            for each in mine
            if (each.facet, each.status, each.turn) in ((one.facet, one.status, one.turn), ("louder", one.status, one.turn))
        ]
    return mine[0] if mine else None


def _row(alert: Alert, message: Delivery | None) -> dict[str, Any]:
    one = alert.decision
    return {
        "id": alert.id,
        "at": one.at,
        "channel": one.channel,
        "story": one.story,
        "verdict": one.verdict,
        "watches": [name for name, _ in one.watches],
        "message": message.state if message else "none",
        "error": message.error if message else "",
    }


def _message_row(one: Delivery) -> dict[str, Any]:
    return {
        "key": one.key,
        "created": one.created,
        "channel": one.channel,
        "kind": one.kind,
        "state": one.state,
        "tries": one.tries,
        "error": one.error,
    }


@command.command(name="show")
@click.argument("target")
@as_json
@click.pass_obj
def show_(obj: dict[str, str | None], *, target: str, json_: bool) -> None:
    """One alert (its number) or message (its key): the decision, every attempt, and the text as it stood."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house, house.store.reading() as rooms:
        alert, message = found(rooms, target)
        attempts = rooms.outbox.attempts(message.key) if message else []
    if json_:
        click.echo(to_json({"alert": plain(alert), "message": plain(message), "attempts": plain(attempts)}))
        return
    if alert:
        one = alert.decision
        click.echo(f"alert {alert.id} {one.at:%Y-%m-%d %H:%M} {one.channel}: {one.verdict} ({one.reason})")
    if message:
        click.echo(f"message {message.key}: {message.state} {message.error or message.reason}")
    rows: Sequence[dict[str, Any]] = [{"at": one.at, "did": one.action, "ended": one.outcome, "error": one.error} for one in attempts]
    show(rows, json_=False, empty="not tried yet")
    texts = [one.text for one in attempts if one.text]
    click.echo(texts[-1] if texts else "")


def found(rooms: Rooms, target: str) -> tuple[Alert | None, Delivery | None]:
    """The alert of a number with its message, or the message of a key; ConfigError when there is neither."""
    if target.isdigit():
        alert = rooms.ledger.alert(AlertId(int(target)))
        return alert, message_of(rooms, alert)
    message = rooms.outbox.get(DeliveryKey(target))
    if message is None:
        raise ConfigError(Fault(where="alert", what=f"no alert or message is called {target!r}", hint="`monitor alert list` gives numbers"))
    return None, message


@command.command()
@click.argument("targets", nargs=-1)
@click.option("--all-dead", is_flag=True, help="every message that was given up")
@click.pass_obj
def retry(obj: dict[str, str | None], *, targets: tuple[str, ...], all_dead: bool) -> None:
    """Send a message that was given up once more; what may stand already is looked up first where that is possible."""
    from monitor.app.house import opened

    with faults_told(), opened(obj["config"]) as house, house.store.writing() as rooms:
        messages = [message for target in targets if (message := found(rooms, target)[1])]
        if all_dead:
            messages += rooms.outbox.listed(states=(DeliveryState.DEAD.value,), limit=10_000)
        revived = [one.key for one in messages if _revive(rooms, one, house.clock.now())]
    for key in revived:
        click.echo(f"owed again: {key}")
    click.echo(f"{len(revived)} of {len(messages)} messages are owed again; the daemon sends them")
    sys.exit(0 if revived else FOUND_FAULT)


def _revive(rooms: Rooms, message: Delivery, now: Any) -> bool:
    from monitor.delivery.states import Powers, Revived, step

    if message.state not in (DeliveryState.DEAD, DeliveryState.DROPPED):
        return False
    rooms.outbox.save(step(message, Revived(reason="a person asked again"), now=now, powers=Powers(find=True, edit=True))[0])
    return True
