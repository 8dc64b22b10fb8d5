"""A handful of numbers about the database, for whoever watches it from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select, text

from monitor.model.enums import DeliveryState
from monitor.store import schema
from monitor.store.columns import UtcDateTime
from monitor.store.engines import connect, read_url
from monitor.store.session import Session

_DELIVERY, _MATCH, _STORY, _TIME = schema.delivery.c, schema.watch_match.c, schema.story.c, schema.story_time.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Bytes on disk; matches by watch; stories alive; deliveries by state and when the oldest unfinished one was owed."""

    size: int
    matches: dict[str, int]
    stories_open: int
    deliveries: dict[str, int]
    oldest_pending: datetime | None


def figures(url: str, *, alive_since: datetime) -> Figures:
    """The numbers as they stand in one snapshot."""
    engines = connect(url)
    try:
        with engines.reader.connect() as connection, connection.begin():
            return _figures(Session(connection), url, alive_since)
    finally:
        engines.dispose()


def _figures(session: Session, url: str, alive_since: datetime) -> Figures:
    pending = _DELIVERY.state.in_((DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.AMBIGUOUS))
    alive = select(func.count()).select_from(schema.story).join(schema.story_time, _TIME.story == _STORY.id)
    alive = alive.where(_TIME.last_article >= alive_since, _STORY.merged_into.is_(None))
    oldest: datetime | None = session.value(select(func.min(_DELIVERY.created, type_=UtcDateTime)).where(_DELIVERY.is_open, pending))
    return Figures(
        size=_size(session, url),
        matches=dict(tuple(row) for row in session.rows(select(_MATCH.watch, func.count()).group_by(_MATCH.watch))),
        stories_open=int(session.value(alive)),
        deliveries=dict(tuple(row) for row in session.rows(select(_DELIVERY.state, func.count()).group_by(_DELIVERY.state))),
        oldest_pending=oldest,
    )


def _size(session: Session, url: str) -> int:
    """What the database takes on disk, SQLite's write-ahead log included."""
    if not session.is_sqlite:
        return int(session.value(text("SELECT pg_database_size(current_database())")))
    path = Path(read_url(url).database or "")
    return sum(part.stat().st_size for part in (path, path.with_name(f"{path.name}-wal")) if part.is_file())
