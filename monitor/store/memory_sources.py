"""Sources and watches in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from monitor.errors import StoreError
from monitor.model.enums import Outcome
from monitor.model.ids import SourceId, WatchName
from monitor.model.source import DueSource, Poll, PollState, Source
from monitor.model.watch import Watch, WatchVersion
from monitor.store import rules
from monitor.store.codec import scrub
from monitor.store.memory_tables import Journal, Table

Interval = tuple[datetime, datetime | None, Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    source: Source
    state: PollState
    leased_until: datetime | None = None

    @property
    def due(self) -> datetime:
        return max(self.state.due_at, self.leased_until or self.state.due_at)


class MemorySourceShelf:
    """The part of the port `Sources` that changes nothing."""

    def __init__(self, journal: Journal) -> None:
        self._rows: Table[SourceId, _Row] = Table(journal)
        self._polls: Table[SourceId, tuple[Poll, ...]] = Table(journal)
        self._outcomes: Table[SourceId, tuple[Interval, ...]] = Table(journal)

    def all(self) -> list[Source]:
        """Every source by id."""
        return sorted((row.source for row in self._rows.values()), key=lambda source: source.id)

    def get(self, source: SourceId) -> Source:
        """One source; raises StoreError when there is none."""
        return self._row(source).source

    def state(self, source: SourceId) -> PollState:
        """What polling knows of it; raises StoreError when there is no such source."""
        return self._row(source).state

    def next_due(self) -> datetime | None:
        """When the next source is due, None without sources."""
        return min((row.due for row in self._rows.values() if row.source.enabled), default=None)

    def polls(self, source: SourceId, *, limit: int = 30) -> list[Poll]:
        """Its last polls, the newest first."""
        return list(reversed(self._polls.get(source) or ()))[:limit]

    def outcomes(self, source: SourceId) -> list[Interval]:
        """How polls ended, as (from, to or None, outcome), the oldest first."""
        return list(self._outcomes.get(source) or ())

    def _row(self, source: SourceId) -> _Row:
        return self._rows.need(source, "source")


class MemorySources(MemorySourceShelf):
    """The port `Sources` in memory."""

    def put(self, source: Source, *, due_at: datetime) -> bool:
        """Add it, due at that time, or change it and keep what polling knows; True when it is new."""
        source = scrub(source)
        old = self._rows.get(source.id)
        row = replace(old, source=source) if old else _Row(source=source, state=PollState(due_at=due_at))
        self._rows.put(source.id, row)
        return old is None

    def remove(self, source: SourceId) -> None:
        """Forget it with its polls; how they ended, by interval, stays."""
        self._row(source)
        self._rows.drop(source)
        self._polls.drop(source)

    def lease_due(self, *, now: datetime, until: datetime, owner: str, limit: int) -> list[DueSource]:  # noqa: ARG002
        """Enabled sources due now, wires and officials first, each for one owner until then."""
        due = [row for row in self._rows.values() if row.source.enabled and row.due <= now]
        due.sort(key=lambda row: rules.poll_order(row.source, row.state.due_at))
        for row in due[:limit]:
            self._rows.put(row.source.id, replace(row, leased_until=until))
        return [DueSource(source=row.source, state=row.state) for row in due[:limit]]

    def finish(self, poll: Poll, state: PollState) -> None:
        """Keep how a poll ended and what it learned, and give the lease back."""
        poll = scrub(poll)
        row = self._row(poll.source)
        self._rows.put(poll.source, replace(row, state=scrub(state), leased_until=None))
        self._polls.put(poll.source, ((self._polls.get(poll.source) or ()) + (poll,))[-rules.POLLS_KEPT :])
        self._extend(poll)

    def amend(self, source: SourceId, state: PollState) -> None:
        """Change what polling knows without a poll; a lease stays."""
        self._rows.put(source, replace(self._row(source), state=scrub(state)))

    def _extend(self, poll: Poll) -> None:
        outcome, kept = rules.lasting(poll.outcome), self._outcomes.get(poll.source) or ()
        if outcome is None or (kept and kept[-1][2] is outcome):
            return
        closed = (*kept[:-1], (kept[-1][0], poll.at, kept[-1][2])) if kept else ()
        self._outcomes.put(poll.source, (*closed, (poll.at, None, outcome)))


class MemoryWatches:
    """The port `Watches` in memory."""

    def __init__(self, journal: Journal) -> None:
        self._current: Table[WatchName, Watch] = Table(journal)
        self._history: Table[WatchName, tuple[WatchVersion, ...]] = Table(journal)
        self._revision: Table[str, int] = Table(journal)

    def all(self) -> list[Watch]:
        """Every watch by name."""
        return sorted(self._current.values(), key=lambda watch: watch.name)

    def get(self, name: WatchName) -> Watch:
        """One watch; raises StoreError when there is none."""
        return self._current.need(name, "watch")

    def put(self, watch: Watch, *, by: str, at: datetime, change: str) -> Watch:
        """Save it as its next version and return that; what equals the version that stands changes nothing."""
        watch, old = scrub(watch), self._current.get(watch.name)
        if old is not None and replace(watch, version=old.version) == old:
            return old
        saved = replace(watch, version=self._last_version(watch.name) + 1)
        self._current.put(saved.name, saved)
        self._log(WatchVersion(watch=saved, at=at, by=scrub(by), change=scrub(change)))
        return saved

    def remove(self, name: WatchName, *, by: str, at: datetime) -> None:
        """Take it out of use; its versions stay. Raises StoreError when there is none."""
        watch = self.get(name)
        self._current.drop(name)
        self._log(WatchVersion(watch=watch, at=at, by=by, change="removed", removed=True))

    def history(self, name: WatchName) -> list[WatchVersion]:
        """Every saved state, the oldest first; raises StoreError for a name never used."""
        if name not in self._history:
            raise StoreError(f"no watch {name!r}")
        return list(self._history.get(name) or ())

    def revision(self) -> int:
        """A number that grows with every change of any watch, 0 before the first."""
        return self._revision.get("") or 0

    def _last_version(self, name: WatchName) -> int:
        return max((version.watch.version for version in self._history.get(name) or ()), default=0)

    def _log(self, version: WatchVersion) -> None:
        name = version.watch.name
        self._history.put(name, (*(self._history.get(name) or ()), version))
        self._revision.put("", self.revision() + 1)
