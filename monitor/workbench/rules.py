"""What a person does to watches, from the command line or from Slack: found, refused, tried, saved with who did it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING

from monitor.errors import ConfigError, Fault, QueryError
from monitor.model.ids import SourceId, WatchName
from monitor.model.watch import Watch
from monitor.ports import Rooms
from monitor.watches import explain_error, parse

if TYPE_CHECKING:
    from monitor.workbench.rulebook import Remark


def wanted(rooms: Rooms, name: str) -> Watch:
    """The watch of that name; an unknown one is refused with the nearest."""
    known = {watch.name: watch for watch in rooms.watches.all()}
    if name in known:
        return known[WatchName(name)]
    raise ConfigError(Fault(where="watch", what=f"no watch is called {name!r}", hint=_nearest(name, known)))


def owned_here(watch: Watch) -> None:
    """Refuse to change a watch that belongs to a file."""
    if watch.file:
        hint = f"edit that file, or `monitor watch adopt {watch.name}`"
        raise ConfigError(Fault(where=f"watch {watch.name}", what=f"belongs to {watch.file}", hint=hint))


def unheard_of(rooms: Rooms, name: str) -> None:
    """Refuse the name of a watch that is there already."""
    if name in {one.name for one in rooms.watches.all()}:
        raise ConfigError(Fault(where=f"watch {name}", what="is there already", hint=f"`monitor watch edit {name}`"))


def readable(watches: Collection[Watch]) -> None:
    """Refuse a query that cannot be read, with the place."""
    for watch in watches:
        try:
            parse(watch.query)
        except QueryError as error:
            raise ConfigError(Fault(where=f"watch {watch.name}", what=explain_error(watch.query, error))) from error


def doubts(remarks: Iterable[Remark]) -> tuple[str, ...]:
    """What is doubtful about watches; raises ConfigError with everything that is wrong."""
    said = tuple(remarks)
    if wrong := [Fault(where=f"watch {one.watch}", what=one.what) for one in said if one.is_error]:
        raise ConfigError(*wrong)
    return tuple(one.what for one in said)


def muting(rooms: Rooms, name: str, source: str) -> Watch:
    """The watch with a source or publisher muted in it; an unknown one of either is refused with the nearest."""
    watch = wanted(rooms, name)
    owned_here(watch)
    known = {str(name) for one in rooms.sources.all() for name in (one.id, one.publisher) if name}
    if source not in known:
        raise ConfigError(Fault(where="source", what=f"no source or publisher is called {source!r}", hint=_nearest(source, known)))
    if source in watch.mute:
        raise ConfigError(Fault(where=f"watch {name}", what=f"{source} is muted in it already"))
    return replace(watch, mute=watch.mute | {SourceId(source)})


def saved(rooms: Rooms, watch: Watch, *, by: str, at: datetime, change: str) -> Watch:
    """The watch's next version, with who made it and what changed in its history."""
    return rooms.watches.put(watch, by=by, at=at, change=change)


def _nearest(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, list(known), n=1)
    return f"did you mean {near[0]!r}?" if near else ""
