"""Sources in SQL."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, bindparam, case, delete, func, or_, select, update

from monitor.errors import StoreError
from monitor.model.enums import Outcome
from monitor.model.ids import SourceId
from monitor.model.source import DueSource, Poll, PollState, Source
from monitor.store import rules, schema
from monitor.store.codec import decode, encode
from monitor.store.columns import UtcDateTime
from monitor.store.session import Session

_SOURCE, _STATE, _POLL, _SPAN = (table.c for table in (schema.source, schema.poll_state, schema.poll, schema.outcome_span))
_DUE = case((_STATE.leased_until > _STATE.due_at, _STATE.leased_until), else_=_STATE.due_at)

# What every poll asks is built once: building a query costs more than SQLite's answer to it.
_NEXT_DUE = select(func.min(_DUE, type_=UtcDateTime)).join(schema.source, _SOURCE.id == _STATE.source).where(_SOURCE.enabled)
_LEASABLE = (
    select(_SOURCE.doc, _STATE.doc.label("state"))
    .join(schema.poll_state, _STATE.source == _SOURCE.id)
    .where(
        _SOURCE.enabled,
        _STATE.due_at <= bindparam("now"),
        or_(_STATE.leased_until.is_(None), _STATE.leased_until <= bindparam("now")),
    )
    .order_by(_SOURCE.rank, _STATE.due_at, _SOURCE.id)
    .limit(bindparam("most"))
    .with_for_update(of=schema.poll_state, skip_locked=True)
)
_LEASE = update(schema.poll_state).where(_STATE.source.in_(bindparam("leased", expanding=True)))
_CHANGE = update(schema.poll_state).where(_STATE.source == bindparam("of"))
_OLDEST = select(_POLL.id).where(_POLL.source == bindparam("of")).order_by(_POLL.id.desc()).offset(rules.POLLS_KEPT - 1).limit(1)
_PRUNE = delete(schema.poll).where(_POLL.source == bindparam("of"), _POLL.id < _OLDEST.scalar_subquery())
_LAST_SPAN = select(_SPAN.id, _SPAN.outcome).where(_SPAN.source == bindparam("of")).order_by(_SPAN.id.desc()).limit(1)


class SqlSourceShelf:
    """The part of the port `Sources` that changes nothing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Source]:
        """Every source by id."""
        rows = self._session.rows(select(_SOURCE.doc).order_by(_SOURCE.id))
        return sorted((decode(Source, doc) for (doc,) in rows), key=lambda source: source.id)

    def get(self, source: SourceId) -> Source:
        """One source; raises StoreError when there is none."""
        return decode(Source, self._need(select(_SOURCE.doc).where(_SOURCE.id == source), source))

    def state(self, source: SourceId) -> PollState:
        """What polling knows of it; raises StoreError when there is no such source."""
        return decode(PollState, self._need(select(_STATE.doc).where(_STATE.source == source), source))

    def next_due(self) -> datetime | None:
        """When the next source is due, None without sources."""
        due: datetime | None = self._session.value(_NEXT_DUE)
        return due

    def polls(self, source: SourceId, *, limit: int = 30) -> list[Poll]:
        """Its last polls, the newest first."""
        rows = self._session.rows(select(_POLL.doc).where(_POLL.source == source).order_by(_POLL.id.desc()).limit(limit))
        return [decode(Poll, doc) for (doc,) in rows]

    def outcomes(self, source: SourceId) -> list[tuple[datetime, datetime | None, Outcome]]:
        """How polls ended, as (from, to or None, outcome), the oldest first."""
        columns = (_SPAN.since, _SPAN.until, _SPAN.outcome)
        rows = self._session.rows(select(*columns).where(_SPAN.source == source).order_by(_SPAN.id))
        return [(since, until, Outcome(outcome)) for since, until, outcome in rows]

    def _need(self, statement: Select[tuple[object]], source: SourceId) -> object:
        row = self._session.first(statement)
        if row is None:
            raise StoreError(f"no source {source!r}")
        return row[0]


class SqlSources(SqlSourceShelf):
    """The port `Sources` in SQL."""

    def put(self, source: Source, *, due_at: datetime) -> bool:
        """Add it, due at that time, or change it and keep what polling knows; True when it is new."""
        is_new = self._session.first(select(_SOURCE.id).where(_SOURCE.id == source.id)) is None
        row = {"id": source.id, "enabled": source.enabled, "rank": int(source.outlet not in rules.FIRST_OUTLETS), "doc": encode(source)}
        self._session.upsert(schema.source, [row], replace=("enabled", "rank", "doc"))
        if is_new:
            state = encode(PollState(due_at=due_at))
            self._session.add(schema.poll_state, [{"source": source.id, "due_at": due_at, "doc": state}])
        return is_new

    def remove(self, source: SourceId) -> None:
        """Forget it with its polls; how they ended, by interval, stays."""
        self.get(source)
        self._session.run(delete(schema.poll).where(_POLL.source == source))
        self._session.run(delete(schema.poll_state).where(_STATE.source == source))
        self._session.run(delete(schema.source).where(_SOURCE.id == source))

    def lease_due(self, *, now: datetime, until: datetime, owner: str, limit: int) -> list[DueSource]:
        """Enabled sources due now, wires and officials first, each for one owner until then."""
        found = self._session.rows(_LEASABLE, {"now": now, "most": limit})
        due = [DueSource(source=decode(Source, doc), state=decode(PollState, state)) for doc, state in found]
        self._session.run(_LEASE, {"leased": [one.source.id for one in due], "leased_until": until, "lease_owner": owner})
        return due

    def finish(self, poll: Poll, state: PollState) -> None:
        """Keep how a poll ended and what it learned, and give the lease back."""
        self._change(poll.source, {"due_at": state.due_at, "doc": encode(state), "leased_until": None, "lease_owner": ""})
        self._session.add(schema.poll, [{"source": poll.source, "doc": encode(poll)}])
        self._session.run(_PRUNE, {"of": poll.source})
        self._extend(poll)

    def amend(self, source: SourceId, state: PollState) -> None:
        """Change what polling knows without a poll; a lease stays."""
        self._change(source, {"due_at": state.due_at, "doc": encode(state)})

    def _change(self, source: SourceId, new: dict[str, object]) -> None:
        if not self._session.run(_CHANGE, {"of": source, **new}).rowcount:
            raise StoreError(f"no source {source!r}")

    def _extend(self, poll: Poll) -> None:
        outcome = rules.lasting(poll.outcome)
        last = self._session.first(_LAST_SPAN, {"of": poll.source})
        if outcome is None or (last is not None and last.outcome == outcome):
            return
        if last is not None:
            self._session.run(update(schema.outcome_span).where(_SPAN.id == last.id).values(until=poll.at))
        self._session.add(schema.outcome_span, [{"source": poll.source, "since": poll.at, "outcome": outcome}])
