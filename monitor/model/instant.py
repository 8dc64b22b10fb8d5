"""Time is aware and in UTC: the one check every value with a time runs."""

from __future__ import annotations

from datetime import UTC, datetime


def require_aware(**instants: datetime | None) -> None:
    """Raise ValueError naming the first field whose time has no zone."""
    for name, instant in instants.items():
        if instant is not None and instant.tzinfo is None:
            raise ValueError(f"{name} has no time zone: {instant.isoformat()}")


def utc(text: str | float) -> datetime:
    """The instant of ISO 8601 text (an offset or Z required) or of epoch seconds; raises ValueError."""
    if isinstance(text, int | float):
        return datetime.fromtimestamp(text, UTC)
    instant = datetime.fromisoformat(text)
    require_aware(instant=instant)
    return instant.astimezone(UTC)
