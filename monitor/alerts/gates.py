"""Why an entry is too old to be told, as it is first seen."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.model.alert import Verdict
from monitor.model.enums import Precision

BASELINE_WINDOW = timedelta(hours=2)
A_DAY = timedelta(days=1)


def freshness(
    *,
    published: datetime | None,
    precision: Precision,
    first_seen: datetime,
    first_poll: datetime | None,
    last_ok: datetime | None,
    baselined: bool,
) -> Verdict | None:
    """Why an entry is too old to be told, or None when it is fresh.

    The first poll of a source that is read is a baseline: only entries dated within two hours may alert, and those
    dated after the source was first asked, be it in vain. Later, what was published more than two hours before the last
    good poll is an archive replay (facts: re-dated feeds and archives of four years flood every reader). Of a date
    without a time of day the day's end counts then: it may have been published at any moment of it.
    """
    if not baselined:
        since = min(first_seen - BASELINE_WINDOW, first_poll or first_seen)
        fresh = published is not None and published >= since
        return None if fresh else Verdict.BASELINE
    if published is None or last_ok is None:
        return None
    latest = published + A_DAY if precision is Precision.DAY else published
    return Verdict.OLD_NEWS if latest < last_ok - BASELINE_WINDOW else None
