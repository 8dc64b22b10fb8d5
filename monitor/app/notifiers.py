"""Notifiers by kind: a kind's module is imported when its options are read or one is built."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Protocol

from monitor.model.ask import Ask
from monitor.notify import KINDS
from monitor.ports import Clock, Ear, Notifier


class EarBuilder(Protocol):
    """Makes the ear of a notifier; see `build_ear`."""

    def __call__(self, kind: str, options: object, clock: Clock, *, name: str, hear: Callable[[Ask], None]) -> Ear | None:
        """The ear, or None."""
        ...


def options_by_kind() -> Mapping[str, Callable[[], type]]:
    """A call for each kind that gives its options model."""
    return {kind: partial(options_of, kind) for kind in KINDS}


def options_of(kind: str) -> type:
    """The options model of a kind of the table."""
    options: type = import_module(KINDS[kind]).Options
    return options


def build_notifier(kind: str, options: object, clock: Clock) -> Notifier:
    """A notifier of that kind with these options."""
    notifier: Notifier = import_module(KINDS[kind]).build(options, clock)
    return notifier


def build_ear(kind: str, options: object, clock: Clock, *, name: str, hear: Callable[[Ask], None]) -> Ear | None:
    """The ear of a notifier of that kind; None for a kind, or options, through which nobody can ask."""
    listen = getattr(import_module(KINDS[kind]), "listen", None)
    ear: Ear | None = listen(options, clock, name=name, hear=hear) if listen is not None else None
    return ear
