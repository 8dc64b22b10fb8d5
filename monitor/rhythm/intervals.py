"""How long to wait for the next poll of a healthy source.

Polls are spent where news is expected: for a given number of requests the mean delay is least when each
source's interval goes with one over the square root of its rate of news, hour by hour of its own week. A
little less steep than the root (0.43) costs the median little and spares the quiet sources the long tail.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zlib import crc32
from zoneinfo import ZoneInfo

from monitor.model.enums import Outlet
from monitor.model.source import PollState, Source
from monitor.rhythm.failures import HOUR
from monitor.rhythm.profile import hour_of_week, is_known, news_per_hour

FLOOR: Mapping[Outlet, int] = {Outlet.WIRE: 30, Outlet.OFFICIAL: 60, Outlet.PRESS: 60, Outlet.ANALYSIS: 300}
CEILING: Mapping[Outlet, int] = {Outlet.WIRE: 900, Outlet.OFFICIAL: 1800, Outlet.PRESS: 3600, Outlet.ANALYSIS: 7200}
REFERENCE = 2.0  # news an hour at which the declared interval is right
STEEPNESS = 0.43
SAFE_SHARE = 0.5  # of a window may turn over between two polls
TELLING_SHARE = 0.3  # of a window that is new says something about its turnover
JITTER = 0.1


def floor(source: Source) -> float:
    """The least seconds between two polls; an even shorter declared interval stands, a person chose it."""
    return min(FLOOR[source.outlet], source.interval)


def ceiling(source: Source) -> float:
    """The most seconds between two polls of a healthy source; a longer declared interval stands."""
    return max(CEILING[source.outlet], source.interval)


def is_hot(state: PollState, now: datetime) -> bool:
    """Whether a story of this source's group is hot."""
    return state.hot_until is not None and now < state.hot_until


def usual_wait(source: Source, state: PollState, *, now: datetime) -> float:
    """Seconds to the next poll by the source's rhythm, never so long that its window could turn over unseen."""
    least = floor(source)
    if is_hot(state, now):
        return least
    wait = _by_rhythm(source, state, now) if is_known(state) else float(state.interval or source.interval)
    return max(min(wait, state.turnover), least) if state.turnover else wait


def interval_at(source: Source, state: PollState, hour: int) -> float:
    """The interval in seconds that suits one hour of the source's week."""
    expected = news_per_hour(state, hour, prior=REFERENCE)
    wanted = (state.interval or source.interval) * math.pow(REFERENCE / expected, STEEPNESS)
    return min(max(wanted, floor(source)), ceiling(source))


def turned_over(state: PollState, window: Sequence[str], *, now: datetime) -> float:
    """Seconds in which half the window turns over, learned from two windows: shortened at once, lengthened by a tenth a poll.

    0 means not known. Two windows that share nothing halve what was waited: that gap must not come again.
    Little that is new between two close polls is chance, not turnover.
    """
    if not state.window or not window or state.last_ok is None:
        return state.turnover
    elapsed = max((now - state.last_ok).total_seconds(), 1.0)
    fresh = len(set(window) - set(state.window)) / len(set(window))
    grown = round(state.turnover * 1.1, 1)
    if fresh < TELLING_SHARE:
        return grown
    seen = round(elapsed * SAFE_SHARE / fresh, 1)
    return min(seen, grown) if grown else seen


def jitter(seed: str) -> float:
    """A steady share within +-JITTER drawn from `seed`, so that restarts keep due times and sources spread."""
    return JITTER * (crc32(seed.encode()) / 0xFFFFFFFF * 2 - 1)


def _by_rhythm(source: Source, state: PollState, now: datetime) -> float:
    """Walks the hours to come, each taking its share, so that a quiet hour's long wait ends when the busy one begins."""
    zone, at, left = ZoneInfo(source.timezone), now, 1.0
    while True:
        turn = at.replace(minute=0, second=0, microsecond=0) + timedelta(seconds=HOUR)
        interval, room = interval_at(source, state, hour_of_week(at, zone)), (turn - at).total_seconds()
        if left * interval <= room:
            return (at - now).total_seconds() + left * interval
        left -= room / interval
        at = turn
