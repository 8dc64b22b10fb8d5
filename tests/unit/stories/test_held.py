"""What follows from values is worked out once for each, and a story's weights are sorted out by their letters."""

from functools import partial

from monitor.stories.held import answers_held, parts_of
from monitor.stories.rarity import rarity_by
from tests.story.newsroom import SETTINGS


def counting(held):
    asked = []

    @partial(answers_held, held=held)
    def joined(one, other):
        asked.append((one, other))
        return [*one, *other]

    return joined, asked


def test_the_same_values_are_looked_at_once():
    joined, asked = counting(held=2)
    one, other = ["a"], ["b"]
    assert joined(one, other) is joined(one, other)
    assert asked == [(one, other)]


def test_equal_values_are_not_the_same():
    joined, asked = counting(held=2)
    assert joined(["a"], ["b"]) == joined(["a"], ["b"])
    assert len(asked) == 2


def test_only_the_last_answers_are_kept():
    joined, asked = counting(held=2)
    values = [["a"], ["b"], ["c"]]
    for value in (*values, values[2], values[0]):
        joined(value, value)
    assert [one for (one,), _ in asked] == ["a", "b", "c", "a"]


def test_weights_stand_under_their_letters():
    parts = parts_of({"t:talks": 0.5, "t:visit": 0.2, "n:qin": 2.0, "p:CHN:qin": 1.0, "size": 3.0})
    assert (parts["t:"], parts["n:"], parts["p:"]) == ({"talks": 0.5, "visit": 0.2}, {"qin": 2.0}, {"CHN:qin": 1.0})


def test_the_counts_of_one_article_make_one_rarity():
    counts = {"*": 10, "t:talks": 3}
    assert rarity_by(counts, SETTINGS) is rarity_by(counts, SETTINGS)
    assert rarity_by(dict(counts), SETTINGS) is not rarity_by(counts, SETTINGS)
