"""Whether a source has been quiet for too long, counted in the hours of the week in which it usually publishes.

Silent means: more than 1.5 times the longest usual gap. Quiet nights, weekends and declared holidays do not
count, so a spokesperson's desk is not called dead on Sunday, and a newspaper is within the hour it matters.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.model.source import PollState, Source
from monitor.rhythm.holidays import days_off
from monitor.rhythm.profile import WEEK, active_hours, hour_of_week, is_known

FACTOR = 1.5
DAYS_KEPT = 56
LEARNED_IN = timedelta(days=14)
LEAST = timedelta(hours=2)
SOUGHT_WEEKS = 26
HOUR = timedelta(hours=1)
SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """How long a source has been quiet and how long it usually is at most, in its active hours; `is_judged` once enough is known."""

    quiet: timedelta
    usual: timedelta
    is_judged: bool

    @property
    def limit(self) -> timedelta:
        """The longest quiet that is not yet worth a word."""
        return max(self.usual * FACTOR, LEAST)

    @property
    def is_silent(self) -> bool:
        """Whether it should be reported."""
        return self.is_judged and self.quiet > self.limit

    def __str__(self) -> str:
        return f"quiet for {_hours(self.quiet)} of its usual hours, longest usual gap {_hours(self.usual)}"


def note_gap(source: Source, state: PollState, *, now: datetime, off: Collection[date] = ()) -> PollState:
    """The state with the gap that news at `now` ends: the day's longest is kept for eight weeks.

    Call it before `last_new` moves on. A gap across a silence that was reported is kept too: then it was usual.
    """
    if state.last_new is None:
        return state
    today = now.toordinal()
    same = max((one[1] for one in state.gaps if one[0] == today), default=-1)
    if (now - state.last_new).total_seconds() <= same:
        return state
    gap = int(active_time(source, state, since=state.last_new, until=now, off=off).total_seconds())
    past = [one for one in state.gaps if today - DAYS_KEPT <= one[0] < today]
    return replace(state, gaps=(*past, (today, max(gap, same))))


def silence(source: Source, state: PollState, *, now: datetime, off: Collection[date] = ()) -> Silence:
    """How quiet the source is at `now`; not judged before a fortnight's gaps are known."""
    usual = timedelta(seconds=max((gap for _, gap in state.gaps), default=0))
    if state.last_new is None or not _is_judged(state, now):
        return Silence(quiet=timedelta(0), usual=usual, is_judged=False)
    return Silence(quiet=active_time(source, state, since=state.last_new, until=now, off=off), usual=usual, is_judged=True)


def alarm_at(source: Source, state: PollState, *, now: datetime, off: Collection[date] = ()) -> datetime | None:
    """When the source will be called silent if nothing comes; None when that cannot be said or is half a year away."""
    told = silence(source, state, now=now, off=off)
    if not told.is_judged:
        return None
    zone, hours, left = ZoneInfo(source.timezone), active_hours(state), max(told.limit - told.quiet, timedelta(0))
    off = _off(source, now, now + SOUGHT_WEEKS * WEEK, off)
    for begin, end in _hours_between(now, now + SOUGHT_WEEKS * WEEK):
        if hour_of_week(begin, zone) not in hours or begin.astimezone(zone).date() in off:
            continue
        if end - begin >= left:
            return begin + left
        left -= end - begin
    return None


def _is_judged(state: PollState, now: datetime) -> bool:
    return state.baselined_at is not None and now - state.baselined_at >= LEARNED_IN and is_known(state)


def active_time(source: Source, state: PollState, *, since: datetime, until: datetime, off: Collection[date] = ()) -> timedelta:
    """How much of the span lies in the source's active hours, declared days off left out."""
    zone, active = ZoneInfo(source.timezone), active_hours(state)
    off = _off(source, since, until, off)
    whole, start = _whole_weeks(since, until, off)
    total = whole * len(active) * HOUR
    for begin, end in _hours_between(start, until):
        if hour_of_week(begin, zone) in active and begin.astimezone(zone).date() not in off:
            total += end - begin
    return total


def _off(source: Source, since: datetime, until: datetime, more: Collection[date]) -> Collection[date]:
    if not source.holidays:
        return more
    day = timedelta(days=1)
    return frozenset(more) | days_off(source.holidays, first=(since - day).date(), last=(until + day).date())


def _whole_weeks(since: datetime, until: datetime, off: Collection[date]) -> tuple[int, datetime]:
    """Whole weeks are counted at once: each holds every hour of the week. With days off they are walked."""
    weeks = 0 if off else max(int((until - since) / WEEK), 0)
    return weeks, since + weeks * WEEK


def _hours_between(since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The span cut at full hours."""
    begin, end = since, since.replace(minute=0, second=0, microsecond=0) + HOUR
    while begin < until:
        yield begin, min(end, until)
        begin, end = end, end + HOUR


def _hours(span: timedelta) -> str:
    return f"{span / HOUR:.1f} h"
