"""Stories written by people who had not seen the engine, and that nothing is fitted on, are told apart as well as they once were."""

from __future__ import annotations

import json

import pytest

from monitor.cli.lab.cluster import run
from monitor.settings.stories import shipped_story_settings
from monitor.workbench.engines import build_engines
from tests.bench.stories import marks
from tests.exams.blind import LOOKED_AT, TONGUES, UNSEEN, load

FLOORS = {
    "stories_three_plain": (0.98, 0.93, 0.03),
    "stories_short_plain": (0.97, 0.88, 0.02),
    "stories_three_us": (0.925, 0.88, 0.04),
    "stories_three_world": (0.835, 0.76, 0.11),
    TONGUES: (0.844, 0.55, 0.04),
}
"""The least B-cubed F1 and share of stories told exactly once, the most that are never told."""


@pytest.mark.parametrize("name", [*UNSEEN, *LOOKED_AT, TONGUES])
def test_a_set_that_nothing_is_fitted_on_is_sorted_as_well_as_it_was(name):
    rows = load(name)
    answers = [json.loads(line) for line in run(map(json.dumps, rows), read=build_engines([]).read_pair, settings=shipped_story_settings())]
    found = marks([row["story"] for row in rows], [row["cluster"] for row in answers], [row["started"] for row in answers])
    alike, once, missed = FLOORS[name]
    assert found["b_cubed"] >= alike
    assert found["exactly_one"] >= once
    assert found["missed"] <= missed
