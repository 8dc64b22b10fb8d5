"""Queries loosened in one place until they meet what they missed."""

import pytest

from monitor.watches import Document, Page, parse
from monitor.watches.loosen import loosened
from tests.unit.watches.world import WORLD


def ways(query, *, title="", text=""):
    return {one.what: one.query for one in loosened(parse(query), Page(Document(title=title, text=text), WORLD))}


@pytest.mark.parametrize(
    ("query", "text", "what", "becomes"),
    [
        ("visit tariff", "a visit", "without tariff", "visit"),
        ("visit NOT denied", "a visit denied", "also where denied occurs", "visit"),
        ("visit NEAR/1 Paris", "visit a b c Paris", "NEAR/10 instead of NEAR/1", "visit NEAR/10 Paris"),
        ("visit ADJ/3 Paris", "Paris then a visit", "either order instead of ADJ/3", "visit NEAR/3 Paris"),
        ("visit SAME Paris", "A visit. Paris.", "NEAR/10 instead of SAME", "visit NEAR/10 Paris"),
        ("title:visit", "a visit", "visit anywhere, not only in the title", "visit"),
        ("ATLEAST/3 visit", "visit, visit", "ATLEAST/2 instead of ATLEAST/3", "ATLEAST/2 visit"),
        ("trip OR (visit tariff)", "a visit", "without tariff", "trip OR visit"),
    ],
)
def test_one_clause_is_loosened_as_little_as_it_takes(query, text, what, becomes):
    assert ways(query, text=text)[what] == becomes


def test_a_query_that_fails_in_two_places_is_not_mended_by_one():
    assert ways("visit tariff sanction", text="a visit") == {}
