"""What config.yaml names by file, profile or in place, read whole: sources and watches with every mistake of one run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from monitor.errors import ConfigError, Fault
from monitor.model.source import Source
from monitor.model.watch import Watch
from monitor.settings.load import Settings
from monitor.settings.profiles import profile_sources
from monitor.settings.sourcefile import read_sources, source_of
from monitor.settings.watchfile import read_watches

T = TypeVar("T")


def declared_sources(settings: Settings) -> tuple[Source, ...]:
    """Every source that config.yaml names; of one id the nearest to the config stands: in place, file, profile."""
    named = settings.model.sources
    reads: list[Callable[[], Iterable[Source]]] = [lambda: _of_profiles(settings)]
    reads += [lambda name=name: _of_file(settings, name) for name in named.files]  # type: ignore[misc]
    found = _all_of(reads)
    found += [replace(source_of(model), file=Path(settings.name).name) for model in named.inline]
    return tuple({source.id: source for source in found}.values())


def declared_watches(settings: Settings) -> tuple[Watch, ...]:
    """Every watch of the files that config.yaml names; a name that two files claim is a mistake."""
    reads = [lambda name=name: _watches_of(settings, name) for name in settings.model.watches.files]
    watches = _all_of(reads)
    seen: dict[str, Watch] = {}
    doubles = [one for one in watches if seen.setdefault(one.name, one) is not one]
    if doubles:
        raise ConfigError(*(Fault(where=one.file, what=f"watch {one.name!r} stands in {seen[one.name].file} too") for one in doubles))
    return tuple(watches)


def overlay_folders(settings: Settings, what: str) -> list[Path]:
    """The folders under `data:` that hold overlays of `what` (sources, entities, events) and are there."""
    folders = [settings.path(folder) / what for folder in settings.model.data]
    return [folder for folder in folders if folder.is_dir()]


def _all_of(reads: Iterable[Callable[[], Iterable[T]]]) -> list[T]:
    found: list[T] = []
    faults: list[Fault] = []
    for read in reads:
        try:
            found += read()
        except ConfigError as error:
            faults += error.faults
    if faults:
        raise ConfigError(*faults)
    return found


def _of_profiles(settings: Settings) -> Iterable[Source]:
    where = f"{settings.name}: sources.profiles"
    return profile_sources(settings.model.sources.profiles, overlays=overlay_folders(settings, "sources"), where=where)


def _of_file(settings: Settings, name: str) -> list[Source]:
    path = settings.path(name)
    return [replace(source, file=path.name) for source in read_sources(_text(path, settings), name=str(path))]


def _watches_of(settings: Settings, name: str) -> Iterable[Watch]:
    path = settings.path(name)
    return read_watches(_text(path, settings), name=path.name)


def _text(path: Path, settings: Settings) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(Fault(where=settings.name, what=f"{path.name} cannot be read: {error}")) from error
