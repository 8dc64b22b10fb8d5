"""What files declare, brought into the store: sources and watches that a file owns follow the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.model.ids import SourceId, WatchName
from monitor.model.source import Source
from monitor.model.watch import Watch
from monitor.ports import Rooms


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What following the files changed, by name, for the log and for `check`."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything changed."""
        return bool(self.added or self.changed or self.removed)


def follow_sources(declared: Sequence[Source], *, rooms: Rooms, now: datetime) -> Changes:
    """Put what files declare; remove what a file owned and names no more. A person's `disable` on the command line stands."""
    declared = [_as_switched(source, rooms) for source in declared]
    stored = {source.id: source for source in rooms.sources.all()}
    added = [source for source in declared if source.id not in stored]
    changed = [source for source in declared if source.id in stored and stored[source.id] != source]
    for source in (*added, *changed):
        rooms.sources.put(source, due_at=now)
    removed = _left(stored.values(), {source.id for source in declared})
    for id in removed:
        rooms.sources.remove(id)
    return Changes(added=tuple(one.id for one in added), changed=tuple(one.id for one in changed), removed=tuple(removed))


def switch(source: Source, *, enabled: bool, rooms: Rooms, now: datetime) -> None:
    """Turn a source on or off by hand; its file does not turn it back."""
    rooms.ledger.set_fact(_switched(source), "on" if enabled else "off")
    rooms.sources.put(replace(source, enabled=enabled), due_at=now)


def _as_switched(source: Source, rooms: Rooms) -> Source:
    by_hand = rooms.ledger.fact(_switched(source))
    return replace(source, enabled=by_hand == "on") if by_hand else source


def _switched(source: Source) -> str:
    return f"switched:{source.id}"


def _left(stored: Iterable[Source], declared: set[SourceId]) -> list[SourceId]:
    return [source.id for source in stored if source.file and source.id not in declared]


def follow_watches(declared: Sequence[Watch], *, refused: Collection[WatchName] = (), rooms: Rooms, now: datetime) -> Changes:
    """Put a new version of each file-owned watch that differs; remove those their file names no more.

    Of those that are `refused` (an example fails, say) the last good version stands.
    """
    declared = [watch for watch in declared if watch.name not in refused]
    stored = {watch.name: watch for watch in rooms.watches.all()}
    added = [watch for watch in declared if watch.name not in stored]
    changed = [watch for watch in declared if watch.name in stored and _differs(stored[watch.name], watch)]
    for watch in added:
        rooms.watches.put(watch, by=f"file:{watch.file}", at=now, change="declared")
    for watch in changed:
        rooms.watches.put(watch, by=f"file:{watch.file}", at=now, change="changed in its file")
    names = {*refused, *(watch.name for watch in declared)}
    removed: list[WatchName] = [name for name, watch in stored.items() if watch.file and name not in names]
    for name in removed:
        rooms.watches.remove(name, by="file", at=now)
    return Changes(added=tuple(one.name for one in added), changed=tuple(one.name for one in changed), removed=tuple(removed))


def _differs(stored: Watch, declared: Watch) -> bool:
    """Whether a file says something new; a watch adopted by the database no longer follows its file."""
    return bool(stored.file) and replace(stored, version=declared.version) != declared
