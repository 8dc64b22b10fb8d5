"""A source that gives far less than it used to is flagged, by count or by fill; it is never called quiet by mistake."""

from __future__ import annotations

from monitor.model.enums import Outcome
from monitor.rhythm import DRIFT, after_poll, drift_fault
from tests.unit.rhythm.world import DAY, MONDAY, beat, source, state


def after_days(counts, *, filled=1.0):
    now = state()
    for day, count in enumerate(counts):
        shown = beat(window=tuple(f"{day}:{n}" for n in range(count)), filled=filled)
        now = after_poll(source(), now, shown, now=MONDAY + day * DAY)
    return now


def shown_next(known, count, filled=1.0):
    day = len(known.days)
    return after_poll(source(), known, beat(window=tuple(map(str, range(count))), filled=filled), now=MONDAY + day * DAY)


def test_a_count_under_thirty_percent_of_its_median_is_drift():
    assert DRIFT in shown_next(after_days([20] * 14), 5).flags


def test_a_fill_rate_under_thirty_percent_of_its_median_is_drift():
    fallen = shown_next(after_days([20] * 14), 20, filled=0.2)
    assert DRIFT in fallen.flags
    assert "filled" in drift_fault(fallen, entries=20, filled=0.2)


def test_a_smaller_but_usual_count_is_none():
    assert DRIFT not in shown_next(after_days([20] * 14), 8).flags


def test_an_empty_list_is_drift():
    assert DRIFT in shown_next(after_days([20] * 14), 0).flags


def test_drift_is_lifted_when_the_source_is_itself_again():
    fallen = shown_next(after_days([20] * 14), 3)
    assert DRIFT not in shown_next(fallen, 20).flags


def test_failures_are_not_drift():
    known = after_days([20] * 14)
    assert DRIFT not in after_poll(source(), known, beat(Outcome.TIMEOUT), now=MONDAY + 15 * DAY).flags


def test_three_days_must_be_known_and_fourteen_are_kept():
    assert DRIFT not in shown_next(after_days([20, 20]), 1).flags
    assert len(after_days([20] * 40).days) == 15
