"""Where messages go: one module a notifier, and the table that names them. Importing this imports none of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel

    from monitor.ports import Clock, Notifier


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of notifier: `options()` is its settings model, `build(options, clock)` makes one."""

    options: Callable[[], type[BaseModel]]
    build: Callable[[Any, Clock], Notifier]


def _terminal_options() -> type[BaseModel]:
    from monitor.notify.terminal import Options

    return Options


def _terminal(options: Any, clock: Clock) -> Notifier:
    from monitor.notify.terminal import build

    return build(options, clock)


def _slack_options() -> type[BaseModel]:
    from monitor.notify.slack.options import Options

    return Options


def _slack(options: Any, clock: Clock) -> Notifier:
    from monitor.notify.slack.client import build

    return build(options, clock)


def _mail_options() -> type[BaseModel]:
    from monitor.notify.mail import Options

    return Options


def _mail(options: Any, clock: Clock) -> Notifier:
    from monitor.notify.mail import build

    return build(options, clock)


def _webhook_options() -> type[BaseModel]:
    from monitor.notify.webhook import Options

    return Options


def _webhook(options: Any, clock: Clock) -> Notifier:
    from monitor.notify.webhook import build

    return build(options, clock)


KINDS: dict[str, Kind] = {
    "terminal": Kind(_terminal_options, _terminal),
    "slack": Kind(_slack_options, _slack),
    "mail": Kind(_mail_options, _mail),
    "webhook": Kind(_webhook_options, _webhook),
}
