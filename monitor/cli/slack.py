"""`monitor slack`: the app manifest to paste; whether token and channels are as they should be."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from monitor.cli.noun import Noun
from monitor.cli.out import FOUND_FAULT, as_json, faults_told, plain, show
from monitor.errors import ConfigError, DeliveryError, Fault

if TYPE_CHECKING:
    from monitor.settings.load import Settings


@click.group(name="slack", cls=Noun)
def command() -> None:
    """Slack: the app manifest, and a test of token, scopes and channels."""


@command.command()
@click.option("--name", default="monitor", show_default=True, help="what the app is called in your workspace")
@click.option("--charts/--no-charts", default=None, help="with the scope that charts need; by default where the extra `chart` is installed")
def manifest(*, name: str, charts: bool | None) -> None:
    """The manifest to paste at https://api.slack.com/apps (From a manifest)."""
    from monitor.notify.slack.chart import can_draw
    from monitor.notify.slack.manifest import manifest as text

    click.echo(text(name=name, charts=can_draw() if charts is None else charts), nl=False)


@command.command()
@click.option("--post", is_flag=True, help="post a test message to every Slack channel, too")
@as_json
@click.pass_obj
def test(obj: dict[str, str | None], *, post: bool, json_: bool) -> None:
    """Whether the token is good, the scopes are there and the app is in every channel; what to do if not."""
    from monitor.app.places import read_settings
    from monitor.notify.slack.checkup import check_up

    with faults_told():
        settings = read_settings(obj["config"])
        found = [plain(one) for name, options in slacks_of(settings) for one in check_up(options, _channels(settings, name))]
        if post and not any(one["fault"] for one in found):
            found += [_posted(settings, name, channel) for name, _ in slacks_of(settings) for channel in _channels(settings, name)]
    show(found, json_=json_, empty="nothing was looked at")
    sys.exit(FOUND_FAULT if any(one["fault"] for one in found) else 0)


def slacks_of(settings: Settings) -> list[tuple[str, Any]]:
    """The Slack notifiers of the config with their options; ConfigError when there is none or its token is not set."""
    slacks: list[tuple[str, Any]] = [(name, options) for name, (kind, options) in settings.notifiers.items() if kind == "slack"]
    if not slacks:
        raise ConfigError(Fault(where=settings.name, what="no notifier is of kind slack"))
    empty = [name for name, options in slacks if not options.token]
    if empty:
        hint = "set the variable its `env:` names, or write the file its `file:` names"
        raise ConfigError(*(Fault(where=f"{settings.name}: notifiers.{name}", what="the token is not set", hint=hint) for name in empty))
    return slacks


def _channels(settings: Settings, notifier: str) -> list[Any]:
    from monitor.app.run import channels_of

    return [channel for channel in channels_of(settings).values() if channel.notifier == notifier]


def _posted(settings: Settings, notifier: str, channel: Any) -> dict[str, str]:
    from monitor.app.clock import SystemClock
    from monitor.app.run import notifiers_of
    from monitor.delivery.keys import key_of
    from monitor.model.delivery import Message
    from monitor.model.enums import DeliveryKind

    clock = SystemClock()
    text = "monitor: a test message. Alerts will come here."
    message = Message(headline=text, fallback=text, kind=DeliveryKind.NOTICE)
    try:
        key = key_of(channel.id, "test", clock.now().isoformat())
        notifiers_of(settings, clock)[notifier].post(message, to=channel.to, key=key)
    except DeliveryError as error:
        return {"what": f"message to {channel.id}", "fault": error.code, "cure": ""}
    return {"what": f"message to {channel.id}", "fault": "", "cure": ""}
