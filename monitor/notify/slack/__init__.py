"""Slack: blocks, escaping, errors in plain words, and the client that finds what it sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.notify.slack.options import Options

if TYPE_CHECKING:
    from monitor.ports import Clock, Notifier

__all__ = ["Options", "build"]


def build(options: Options, clock: Clock) -> Notifier:
    """A Slack notifier; Slack's library is imported now, so that reading options stays cheap."""
    from monitor.notify.slack.client import build as client

    return client(options, clock)
