"""A slice of `make chaos-slack` in every run: three hundred alerts through the emulator while 60 % of all calls are spoiled."""

from __future__ import annotations

import pytest

from tests.chaos.slack import run


@pytest.mark.slack
@pytest.mark.chaos
@pytest.mark.xdist_group("chaos")
def test_three_hundred_alerts_at_sixty_per_cent_faults_are_told_once() -> None:
    (score,) = run(alerts=300, seeds=1, beside=0)
    assert (score.alerts, score.lost, score.doubled, score.ever) == (300, 0, 0, 0)
