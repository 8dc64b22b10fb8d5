"""Days off that a source declares are no silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from monitor.errors import ConfigError
from monitor.rhythm import alarm_at, silence
from monitor.rhythm.holidays import days_off
from monitor.settings.sourcefile import read_sources
from monitor.settings.sourcetext import write_sources
from tests.unit.rhythm.test_silence import DESK, lived
from tests.unit.rhythm.world import spokesperson

YEAR = {"first": date(2026, 1, 1), "last": date(2026, 12, 31)}


def test_a_day_a_yearly_day_and_a_span_past_the_new_year():
    assert days_off(["2026-02-17"], **YEAR) == {date(2026, 2, 17)}
    assert days_off(["12-25"], first=date(2025, 1, 1), last=date(2026, 12, 31)) == {date(2025, 12, 25), date(2026, 12, 25)}
    assert len(days_off(["10-01..10-07"], **YEAR)) == 7
    assert days_off(["12-31..01-02"], **YEAR) == {date(2026, 1, 1), date(2026, 1, 2), date(2026, 12, 31)}
    assert days_off(["02-29"], **YEAR) == {date(2026, 2, 28)}


@pytest.mark.parametrize("text", ["13-01", "soon", "2026-1", "01-01..12-31", "04-31"])
def test_what_is_no_day_is_refused_where_it_stands(text):
    with pytest.raises(ConfigError, match="holidays"):
        read_sources(f"- {{id: a, name: A, url: 'https://a.example/', holidays: ['{text}']}}", name="sources.yaml")


def test_they_are_read_from_a_file_and_written_back():
    (source,) = read_sources("- {id: a, name: A, url: 'https://a.example/', holidays: [2026-02-17, 10-01..10-07]}", name="sources.yaml")
    assert source.holidays == ("2026-02-17", "10-01..10-07")
    assert read_sources(write_sources([source]), name="again") == (source,)


def test_a_desk_on_holiday_is_not_silent_and_its_alarm_comes_later():
    known, _ = lived(DESK, spokesperson(Random(7), 84))
    assert known.last_new is not None
    told = alarm_at(DESK, known, now=known.last_new)
    assert told is not None
    begin = known.last_new.date() + timedelta(days=1)
    off = replace(DESK, holidays=(f"{begin:%m-%d}..{begin + timedelta(days=9):%m-%d}",))
    late = told + timedelta(hours=1)
    assert silence(DESK, known, now=late).is_silent
    assert not silence(off, known, now=late).is_silent
    later = alarm_at(off, known, now=known.last_new)
    assert later is not None
    assert later - told > timedelta(days=5)
