"""What hours of its week a source publishes in, learned from what was new and slowly forgotten.

Every hour of the week (Monday 00 = 0, in the source's own zone) has a count that halves every fortnight;
`exposure` is how many weeks of such watching lie behind it, so that count / exposure is news per hour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from math import exp, log
from zoneinfo import ZoneInfo

from monitor.model.source import PollState

HOURS = 168
HALF_LIFE = timedelta(days=14)
WEEK = timedelta(days=7)
ACTIVE_SHARE = 0.2
ALIKE_WEEKS = 4.0  # how many weeks of its own an hour must have to weigh as much as its like
PRIOR_WEEKS = 0.04
TRUSTED_AFTER = 3 / 7  # weeks: three days show the first rhythm
_RATE = log(2) / HALF_LIFE.total_seconds()


def hour_of_week(at: datetime, zone: ZoneInfo) -> int:
    """0 for Monday's first hour to 167, by the clock of the zone."""
    local = at.astimezone(zone)
    return local.weekday() * 24 + local.hour


def learned(state: PollState, arrivals: Sequence[datetime], *, zone: ZoneInfo, now: datetime) -> PollState:
    """The state with what was new counted in; without news only once a day, to keep states from changing for nothing."""
    since = state.learned_at
    if since is None:
        return replace(state, learned_at=now, hours=_counted((0.0,) * HOURS, arrivals, zone), exposure=0.0)
    if not arrivals and now - since < timedelta(days=1):
        return state
    kept = exp(-_RATE * max((now - since).total_seconds(), 0.0))
    exposure = state.exposure * kept + (1 - kept) / (_RATE * WEEK.total_seconds())
    faded = tuple(round(count * kept, 3) for count in state.hours or (0.0,) * HOURS)
    return replace(state, learned_at=now, exposure=round(exposure, 5), hours=_counted(faded, arrivals, zone))


def is_known(state: PollState) -> bool:
    """Whether enough was seen to go by it."""
    return state.exposure >= TRUSTED_AFTER and len(state.hours) == HOURS


def news_per_hour(state: PollState, hour: int, *, prior: float) -> float:
    """News to expect in this hour of the week, leaning on the same hour of like days while little was seen, and on `prior` before.

    Like days are the working days or the weekend: a desk of four notices a week shows its afternoons in them
    long before each hour of its week has news of its own.
    """
    begin, days = (0, 5) if hour < 120 else (120, 2)
    alike = sum(_smooth(state.hours, begin + day * 24 + hour % 24) for day in range(days)) / days
    counted = _smooth(state.hours, hour) + alike / max(state.exposure, ALIKE_WEEKS) * ALIKE_WEEKS + prior * PRIOR_WEEKS
    return counted / (state.exposure + ALIKE_WEEKS + PRIOR_WEEKS)


def active_hours(state: PollState) -> frozenset[int]:
    """The hours in which, or beside which, news came in at least a fifth of the weeks; all hours while nothing is known."""
    counts = state.hours
    if not is_known(state) or not any(counts):
        return frozenset(range(HOURS))
    least = ACTIVE_SHARE * max(state.exposure, 0.5)
    return frozenset(hour for hour in range(HOURS) if max(counts[hour - 1], counts[hour], counts[(hour + 1) % HOURS]) >= least)


def _counted(counts: tuple[float, ...], arrivals: Sequence[datetime], zone: ZoneInfo) -> tuple[float, ...]:
    if not arrivals:
        return counts
    grown = list(counts)
    for at in arrivals:
        grown[hour_of_week(at, zone)] += 1
    return tuple(grown)


def _smooth(counts: tuple[float, ...], hour: int) -> float:
    """A count with its neighbours': news does not keep to full hours."""
    return 0.5 * counts[hour] + 0.25 * (counts[hour - 1] + counts[(hour + 1) % HOURS])
