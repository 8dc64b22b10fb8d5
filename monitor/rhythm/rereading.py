"""When the page of a told story is read once more: it may turn or be corrected under an entry that stays as it is."""

from __future__ import annotations

from datetime import datetime, timedelta

REREAD_AFTER = (timedelta(minutes=15), timedelta(hours=1), timedelta(hours=4), timedelta(hours=12))
"""So long after an article was first seen; then its page is left alone."""


def next_reading(*, first_seen: datetime, now: datetime) -> datetime | None:
    """The next instant at which the page is due, None once it has been read often enough."""
    return next((first_seen + after for after in REREAD_AFTER if first_seen + after > now), None)
