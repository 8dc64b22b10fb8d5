"""Small scenarios of many kinds stay told apart as well as they once were, alone and in one stream."""

from __future__ import annotations

import pytest

from monitor.workbench.engines import build_engines
from tests.exams.scenarios import Telling, scenarios, sorted_alone, sorted_together, wrong

ALONE, TOGETHER = 40, 41


@pytest.fixture(scope="module")
def read():
    return build_engines([]).read_pair


def test_of_the_scenarios_each_by_itself_so_many_are_right(read):
    assert _right(sorted_alone(scenarios(), read)) >= ALONE


def test_of_the_scenarios_in_one_stream_so_many_are_right(read):
    assert _right(sorted_together(scenarios(), read)) >= TOGETHER


def _right(found: list[list[Telling]]) -> int:
    return sum(not wrong(one) for one in found)
