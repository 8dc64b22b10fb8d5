"""Cron rules are kept by the outlet's own clock, and a wrong one says which field is wrong."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from monitor.rhythm import next_time, parse_cron

RULES = [
    ("*/10 * * * *", "UTC", "2023-06-19T10:00:00+00:00", "2023-06-19T10:10:00+00:00"),
    ("0 15 * * mon-fri", "Asia/Shanghai", "2023-06-16T08:00:00+00:00", "2023-06-19T07:00:00+00:00"),
    ("30 8,20 * * *", "America/New_York", "2023-06-19T12:30:00+00:00", "2023-06-20T00:30:00+00:00"),
    ("0 0 29 2 *", "UTC", "2023-06-19T00:00:00+00:00", "2024-02-29T00:00:00+00:00"),
    ("0 9 13 * fri", "UTC", "2023-06-10T00:00:00+00:00", "2023-06-13T09:00:00+00:00"),
    ("0 9 * jan,jul 7", "UTC", "2023-06-19T00:00:00+00:00", "2023-07-02T09:00:00+00:00"),
    ("5 6-22/4 * * 1-5", "Europe/Berlin", "2023-06-19T04:05:00+00:00", "2023-06-19T08:05:00+00:00"),
    ("30 2 * * *", "Europe/Berlin", "2023-03-25T12:00:00+00:00", "2023-03-26T01:30:00+00:00"),
    ("30 2 * * *", "Europe/Berlin", "2023-10-29T00:30:00+00:00", "2023-10-30T01:30:00+00:00"),
]


@pytest.mark.parametrize(("rule", "zone", "after", "expected"), RULES)
def test_the_next_time_is_by_the_clock_of_the_zone(rule, zone, after, expected):
    found = next_time(parse_cron(rule), datetime.fromisoformat(after), zone=ZoneInfo(zone))
    assert found.isoformat() == expected


WRONG = {
    "* * * *": "five fields",
    "60 * * * *": "minute",
    "* 24 * * *": "hour",
    "* * 0 * *": "day",
    "* * * foo *": "month",
    "* * * * fri-mon": "weekday",
    "*/0 * * * *": "minute",
    "a-b * * * *": "minute",
    "": "five fields",
}


@pytest.mark.parametrize("rule", WRONG)
def test_a_wrong_rule_names_its_field(rule):
    with pytest.raises(ValueError, match=WRONG[rule]):
        parse_cron(rule)


def test_a_rule_that_never_comes_is_refused():
    with pytest.raises(ValueError, match="four years"):
        next_time(parse_cron("0 0 31 2 *"), datetime.fromisoformat("2023-06-19T00:00:00+00:00"), zone=ZoneInfo("UTC"))
