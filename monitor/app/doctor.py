"""The doctor behind `monitor check`: every mistake of every file in one run, and what is well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from monitor.app.clock import SystemClock
from monitor.app.house import READ_THROUGH, store_url
from monitor.app.machine import clock_faults, last_poll_of, room_faults
from monitor.app.places import find_config, read_settings
from monitor.app.run import lacks_token
from monitor.errors import ConfigError, Fault, MonitorError
from monitor.model.source import Source
from monitor.model.watch import Watch
from monitor.settings.load import Settings
from monitor.workbench.declarations import declared_sources, declared_watches
from monitor.workbench.engines import build_engines
from monitor.workbench.overlays import overlaid
from monitor.workbench.rulebook import criticism

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Which config was read, what is wrong with it, and what is well."""

    config: Path
    faults: tuple[Fault, ...]
    notes: tuple[str, ...]


def examine(config: str | None) -> Report:
    """Read everything the config names; nothing is changed and nothing is fetched."""
    path = find_config(config)
    faults: list[Fault] = []
    settings = _try(lambda: read_settings(str(path)), faults)
    if settings is None:
        return Report(config=path, faults=tuple(faults), notes=())
    sources = _try(lambda: declared_sources(settings), faults) or ()
    watches = _try(lambda: declared_watches(settings), faults) or ()
    faults += _watch_faults(settings, watches, faults)
    overlays = _overlays(settings, faults)
    notes = [*_notes(settings, sources, watches), *overlays, *_schema_notes(settings, faults)]
    return Report(config=path, faults=tuple(faults), notes=tuple(notes))


def _try(read: Callable[[], T], faults: list[Fault]) -> T | None:
    try:
        return read()
    except ConfigError as error:
        faults += error.faults
        return None


def _overlays(settings: Settings, faults: list[Fault]) -> list[str]:
    """What `data:` replaces and adds; its mistakes are told once, though engines and sources met them too."""
    met: list[Fault] = []
    found = _try(lambda: list(overlaid(settings)), met) or []
    faults += [fault for fault in met if fault not in faults]
    return found


def _watch_faults(settings: Settings, watches: tuple[Watch, ...], faults: list[Fault]) -> list[Fault]:
    """Queries that cannot be read, channels that are not there, examples that fail."""
    engines = _try(lambda: build_engines([settings.path(folder) for folder in settings.model.data]), faults)
    if engines is None:
        return []
    remarks = criticism(watches, engines=engines, channels=settings.model.channels, known=watches)
    return [Fault(where=f"watch {one.watch}", what=one.what) for one in remarks if one.is_error]


def _notes(settings: Settings, sources: tuple[Source, ...], watches: tuple[Watch, ...]) -> list[str]:
    on = [source for source in sources if source.enabled]
    notes = [
        f"{len(on)} of {len(sources)} declared sources are polled",
        f"{len(watches)} declared watches",
        f"{len(settings.model.channels)} channels",
    ]
    return notes + [_notifier_note(name, kind, options) for name, (kind, options) in settings.notifiers.items()]


def _notifier_note(name: str, kind: str, options: object) -> str:
    tail = ": no token is set, so its channels are told on the terminal" if lacks_token(options) else ""
    return f"notifier {name} ({kind}){tail}"


def _schema_notes(settings: Settings, faults: list[Fault]) -> list[str]:
    from monitor import store

    url = store_url(settings)
    try:
        revision = store.revision(url)
        if revision:
            faults += _store_faults(url)
    except MonitorError as error:
        faults.append(Fault(where=settings.name, what=f"store: {error}"))
        return []
    return [f"store at revision {revision}" if revision else "store is not made yet; `monitor run` makes it"]


def _store_faults(url: str) -> list[Fault]:
    """What is wrong with the database that stands there, its disk, and the clock against it."""
    from monitor import store

    opened = store.open_store(url)
    try:
        with opened.reading() as rooms:
            last = last_poll_of(rooms)
    finally:
        opened.close()
    crew = store.crew(url, owner="doctor")
    try:
        faults = list(clock_faults(now=SystemClock().now(), server=crew.time(), last_poll=last))
    finally:
        crew.leave()
    store.check_sound(url, most=READ_THROUGH)
    file = store.sqlite_file(url)
    return faults + (list(room_faults(file.parent)) if file else [])
