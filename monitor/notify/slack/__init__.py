"""Slack: blocks, escaping, errors in plain words, and the client that finds what it sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.notify.slack.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.model.ask import Ask
    from monitor.ports import Clock, Ear, Notifier

__all__ = ["Options", "build", "listen"]


def build(options: Options, clock: Clock) -> Notifier:
    """A Slack notifier; Slack's library is imported now, so that reading options stays cheap."""
    from monitor.notify.slack.client import build as client

    return client(options, clock)


def listen(options: Options, clock: Clock, *, name: str, hear: Callable[[Ask], None]) -> Ear | None:
    """The ear of the notifier called `name`, not open yet; None where no app-level token is set."""
    if not options.app_token:
        return None
    from monitor.notify.slack.socket import SlackEar

    return SlackEar(options, clock, name=name, hear=hear)
