"""Days of polling on a made-up web, with kills: nothing invented, nothing early, nothing missed, every gap counted."""

from __future__ import annotations

from tests.bench.month import month


def test_days_of_polling_with_kills_go_without_a_wrong():
    found = month(sources=30, days=5)
    assert {name: count for name, count in found.items() if name.startswith("wrong") and count} == {}
    assert found["kills"] > 10
    assert found["lying validators found out"] == found["sources with lying validators"] > 0
