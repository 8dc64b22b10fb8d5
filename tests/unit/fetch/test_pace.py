"""What a host asked for is kept for all its sources, within bounds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.fetch.politeness import BACK_OFF_MAX, CRAWL_DELAY_MAX, DAY, HOSTS_KEPT, Pace, retry_after

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)


def pace() -> Pace:
    return Pace(host_delay=1.0, back_off=30.0)


def test_a_crawl_delay_slows_one_host_and_is_capped():
    one = pace()
    one.slow("a", 5.0)
    one.slow("b", 1e9)
    assert (one.delay("a"), one.delay("b"), one.delay("c")) == (5.0, CRAWL_DELAY_MAX, 1.0)


def test_a_crawl_delay_below_ours_changes_nothing():
    one = pace()
    one.slow("a", 0.1)
    assert one.delay("a") == 1.0


def test_a_longer_hold_stands_and_none_is_longer_than_a_day():
    one = pace()
    one.hold("a", 1e9, now=0.0)
    one.hold("a", 5.0, now=0.0)
    assert one.held("a", now=0.0) == DAY
    assert one.held("a", now=DAY) == 0


def test_strikes_double_the_hold_from_the_second_on_and_an_answer_forgets_them():
    one = pace()
    holds = []
    for _ in range(9):
        one.failed("a", now=0.0)
        holds.append(one.held("a", now=0.0))
    assert holds[:4] == [0, 30, 60, 120]
    assert holds[-1] == BACK_OFF_MAX
    one.reached("a")
    one.failed("b", now=0.0)
    assert one.held("b", now=0.0) == 0


def test_hosts_with_nothing_to_remember_are_forgotten_first():
    one = pace()
    one.hold("kept", 500.0, now=0.0)
    for number in range(HOSTS_KEPT + 10):
        one.failed(f"h{number}", now=0.0)
    assert one.held("kept", now=0.0) == 500


def test_holds_survive_a_restart():
    one, two = pace(), pace()
    one.hold("a", 500.0, now=100.0)
    two.resume(one.holds(now=200.0), now=0.0)
    assert two.held("a", now=0.0) == 400


@given(value=st.text(max_size=60), date=st.text(max_size=40))
def test_any_retry_after_is_nothing_or_within_a_day(value, date):
    found = retry_after(value, date=date, now=NOW)
    assert found is None or 0 <= found <= DAY


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0", 0), ("120", 120), (" 120 ", 120), ("1.5", 1.5), ("-5", None), ("١٢", None), ("Mon, 19 Jun 2023 12:01:00 GMT", 60), ("", None)],
)
def test_forms_of_retry_after(value, expected):
    assert retry_after(value, date="", now=NOW) == expected
