"""A news day told through the whole house faults no oftener than it once did; what is mended lowers the numbers here."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from tests.exams import blind_days

MOST = {
    "day_one": {"repeated": 1, "idle reply in thread": 1, "untold development": 1},
    "day_two": {"repeated": 2, "idle reply in channel": 1, "untold development": 2},
    "day_three": {"repeated": 3, "idle reply in channel": 3, "idle reply in thread": 2, "untold development": 2},
    "day_four": {"idle reply in channel": 3, "idle reply in thread": 2},
    "day_five": {"repeated": 1, "idle reply in thread": 1, "untold development": 1},
    "day_six": {"missed": 1, "repeated": 1, "idle reply in channel": 3, "idle reply in thread": 1, "untold development": 5},
    "day_seven": {"repeated": 1, "idle reply in channel": 1, "idle reply in thread": 1, "untold development": 4},
    "day_eight": {"missed": 2, "repeated": 3, "idle reply in channel": 8, "idle reply in thread": 5, "untold development": 5},
    "day_nine": {"idle reply in thread": 1, "untold development": 2},
}
"""So many faults of each sort at most, of any other none."""

LATEST = {
    "day_one": timedelta(minutes=18),
    "day_two": timedelta(minutes=213),
    "day_three": timedelta(minutes=75),
    "day_four": timedelta(minutes=35),
    "day_five": timedelta(minutes=25),
    "day_six": timedelta(0),
    "day_seven": timedelta(minutes=193),
    "day_eight": timedelta(minutes=570),
    "day_nine": timedelta(minutes=438),
}
"""The longest that an owed root may come after the first report."""


@pytest.mark.parametrize("name", MOST)
def test_a_day_is_told_with_no_more_faults_than_before(name):
    day = blind_days.load(name)
    sent = blind_days.run(day)
    found = Counter(sort for sort, _ in blind_days.faults(day, sent))
    assert found <= Counter(MOST[name]), sorted(blind_days.faults(day, sent))
    assert max(blind_days.delay(day, sent).values()) <= LATEST[name]
