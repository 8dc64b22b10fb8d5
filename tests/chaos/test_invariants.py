"""The invariants themselves: each is broken once on purpose, and must be heard."""

from dataclasses import replace
from random import Random

import pytest

from tests.chaos.loops import sample
from tests.chaos.points import Points
from tests.chaos.scene import Ended

WHOLE = Ended(
    articles=("a", "b"), told=(("visit agreed 1",),), owed=("reply", "root"), posted=(("root", 1), ("reply", 1)), unsent=(), integrity="ok"
)


def test_a_morning_like_the_undisturbed_one_has_nothing_to_complain_of():
    assert replace(WHOLE).complaints(WHOLE) == []


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"articles": ("a",)}, "articles: ('a',)"),
        ({"told": ()}, "told: ()"),
        ({"told": (("visit agreed 1",), ("visit agreed 1",))}, "told: "),
        ({"posted": (("root", 2), ("reply", 1))}, "told 2 times: root"),
        ({"posted": (("root", 1),)}, "never told: reply"),
        ({"unsent": ("root pending",)}, "unsent: root pending"),
        ({"integrity": "row 1 missing from index"}, "row 1 missing from index"),
    ],
)
def test_every_broken_invariant_is_named(changes, complaint):
    (found,) = replace(WHOLE, **changes).complaints(WHOLE)
    assert found.startswith(complaint)


def test_a_point_strikes_once_at_its_number_among_those_it_counts():
    struck = []
    points = Points(at=2, only="commit", strike=struck.append)
    for name in ("a commit", "a post", "the commit", "last commit"):
        points.reach(name)
    assert (struck, points.passed) == (["the commit"], ["a commit", "the commit", "last commit"])


def test_a_sample_is_the_same_for_the_same_seed_and_never_more_than_there_are():
    assert sample(Random(1), 100, most=5) == sample(Random(1), 100, most=5)
    assert sample(Random(1), 3, most=9) == [1, 2, 3]
