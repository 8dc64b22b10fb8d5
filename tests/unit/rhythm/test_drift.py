"""A source that gives far less than it used to is flagged, by count or by fill; it is never called quiet by mistake."""

from __future__ import annotations

import pytest

from monitor.model.enums import Outcome
from monitor.model.source import PollState
from monitor.rhythm import DRIFT, Filled, after_poll, drift_fault
from monitor.store.codec import decode, encode
from tests.unit.rhythm.world import DAY, MONDAY, beat, later, source, state


FULL = Filled()


def after_days(counts, *, filled=FULL):
    now = state()
    for day, count in enumerate(counts):
        shown = beat(window=tuple(f"{day}:{n}" for n in range(count)), filled=filled)
        now = after_poll(source(), now, shown, now=MONDAY + day * DAY)
    return now


def shown_next(known, count, filled=FULL):
    day = len(known.days)
    return after_poll(source(), known, beat(window=tuple(map(str, range(count))), filled=filled), now=MONDAY + day * DAY)


def test_a_count_under_thirty_percent_of_its_median_is_drift():
    assert DRIFT in shown_next(after_days([20] * 14), 5).flags


@pytest.mark.parametrize("field", ["title", "link", "date"])
def test_one_field_under_thirty_percent_of_its_median_is_drift_though_the_others_are_full(field):
    hollow = Filled(**{field: 0.1})
    fallen = shown_next(after_days([20] * 14), 20, filled=hollow)
    assert DRIFT in fallen.flags
    assert drift_fault(fallen, entries=20, filled=hollow) == f"{field}s in 10 % of the entries, usually 100 %"
    assert DRIFT not in shown_next(fallen, 20).flags


def test_a_field_that_was_never_there_is_not_missed():
    undated = Filled(date=0.0)
    assert DRIFT not in shown_next(after_days([20] * 14, filled=undated), 20, filled=undated).flags


def test_days_kept_with_the_mean_of_all_fields_are_read_and_count_their_entries():
    old = later(after_days([20] * 5), days=tuple((MONDAY.toordinal() + day, 20, 100) for day in range(5)))
    assert decode(PollState, encode(old)) == old
    assert DRIFT not in shown_next(old, 20, filled=Filled(date=0.0)).flags
    assert DRIFT in shown_next(old, 2).flags


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
