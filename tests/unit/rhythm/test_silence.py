"""A source that dies is noticed in its own time; one that only sleeps is not called dead."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random

import pytest

from monitor.model.enums import Outcome, Outlet
from monitor.rhythm import SILENT, active_hours, after_poll, alarm_at, silence
from tests.unit.rhythm.world import DAY, HOUR, MONDAY, beat, ministry, newspaper, source, spokesperson, state

DAYS = 84
DESK = source(outlet=Outlet.OFFICIAL, timezone="Asia/Shanghai")
OFFICE = source(outlet=Outlet.OFFICIAL, timezone="Europe/Paris")
PAPER = source(timezone="America/New_York")
HABITS = {"a spokesperson's desk": (DESK, spokesperson), "a ministry": (OFFICE, ministry), "a newspaper": (PAPER, newspaper)}


def lived(of, arrivals, *, off=()):
    """The state after these arrivals, and how many of the gaps between them were called silent."""
    now, alarms = state(), 0
    for at in sorted(arrivals):
        alarms += silence(of, now, now=at, off=off).is_silent
        now = after_poll(of, now, beat(new=1, window=("x",)), now=at)
    return now, alarms


@pytest.mark.parametrize("name", HABITS)
def test_quiet_habits_raise_less_than_one_false_alarm_a_source_and_year(name):
    of, habit = HABITS[name]
    lives = 3 if habit is newspaper else 40
    alarms = sum(lived(of, habit(Random(seed), DAYS))[1] for seed in range(lives))
    assert alarms / (lives * DAYS / 365) < 1


DELAYS = {"a spokesperson's desk": 7 * DAY, "a ministry": 6 * DAY, "a newspaper": 1.5 * DAY}


@pytest.mark.parametrize("name", HABITS)
def test_a_source_that_dies_is_called_silent_within_its_stated_delay(name):
    of, habit = HABITS[name]
    now, _ = lived(of, habit(Random(7), DAYS))
    assert now.last_new is not None
    told = alarm_at(of, now, now=now.last_new)
    assert told is not None
    assert told - now.last_new < DELAYS[name]
    assert not silence(of, now, now=told - HOUR).is_silent
    assert silence(of, now, now=told + HOUR).is_silent


def test_silence_is_flagged_by_a_poll_and_lifted_by_news():
    now, _ = lived(PAPER, newspaper(Random(3), 30))
    at = MONDAY + 34 * DAY
    quiet = after_poll(PAPER, now, beat(Outcome.UNCHANGED), now=at)
    assert SILENT in quiet.flags
    assert SILENT not in after_poll(PAPER, quiet, beat(new=1), now=at + HOUR).flags


def test_nothing_is_silent_before_a_fortnight_is_known():
    now, _ = lived(PAPER, newspaper(Random(3), 10))
    assert not silence(PAPER, now, now=MONDAY + 13 * DAY).is_silent


def test_declared_days_off_do_not_count():
    now, _ = lived(DESK, spokesperson(Random(5), 28))
    week = {date(2023, 7, 3) + timedelta(days=day) for day in range(14)}
    at = MONDAY + 41 * DAY
    assert silence(DESK, now, now=at).is_silent
    assert not silence(DESK, now, now=at, off=week).is_silent


def test_the_desk_is_active_in_its_afternoons_only():
    now, _ = lived(DESK, spokesperson(Random(5), 56))
    hours = active_hours(now)
    assert hours
    assert all(hour // 24 < 5 and 13 <= hour % 24 <= 19 for hour in hours)


def test_a_stated_alarm_is_told_in_words():
    now, _ = lived(PAPER, newspaper(Random(3), 30))
    assert "longest usual gap" in str(silence(PAPER, now, now=datetime.fromisoformat("2023-07-06T12:00:00+00:00")))
