"""Small scenarios of many kinds stay told apart as well as they once were, alone and in one stream."""

from __future__ import annotations

import pytest

from monitor.workbench.engines import build_engines
from tests.exams.scenarios import FIRST, FOURTH, SECOND, THIRD, Telling, scenarios, sorted_alone, sorted_together, wrong

AT_LEAST = [(FIRST, 42, 42), (SECOND, 12, 12), (THIRD, 10, 10), (FOURTH, 9, 10)]
"""Of each set, how many are right alone and in one stream."""


@pytest.fixture(scope="module")
def read():
    return build_engines([]).read_pair


@pytest.mark.parametrize(("which", "alone", "together"), AT_LEAST)
def test_so_many_scenarios_of_a_set_are_right(which, alone, together, read):
    every = scenarios(which)
    assert _right(sorted_alone(every, read)) >= alone
    assert _right(sorted_together(every, read)) >= together


def _right(found: list[list[Telling]]) -> int:
    return sum(not wrong(one) for one in found)
