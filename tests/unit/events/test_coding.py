"""What two do together, and a visit, are exported from both sides; what one does to another from one."""

from __future__ import annotations

import json

import pytest

from monitor.cli.lab.detect import run
from monitor.workbench.engines import build_engines


@pytest.fixture(scope="module")
def detector():
    return build_engines([]).detector


def told(detector, text):
    answer = json.loads(next(run([json.dumps({"id": "1", "text": text, "lang": "en", "date": "2024-05-02"})], detector)))
    sides = [
        (
            one["kind"],
            one["cameo"],
            [side["country"] for side in one["actors"]],
            [side["country"] for side in one["counterparts"]],
            one["mirror"],
        )
        for one in answer["events"]
        if one["tier"] != "none"
    ]
    return sorted(sides, key=lambda one: one[-1])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kenyan President William Ruto visited Poland.", ["042", "043"]),
        ("Kenya and Poland signed a trade agreement.", ["057", "057"]),
    ],
)
def test_both_sides_are_told_of_what_takes_two(detector, text, codes):
    first, mirror = told(detector, text)
    assert [first[1], mirror[1]] == codes
    assert (first[2], first[3]) == (mirror[3], mirror[2]) == (["KEN"], ["POL"])
    assert (first[-1], mirror[-1]) == (False, True)


def test_what_one_does_to_another_has_one_side(detector):
    (event,) = told(detector, "Kenya expelled the Polish ambassador.")
    assert event[2:] == (["KEN"], ["POL"], False)
