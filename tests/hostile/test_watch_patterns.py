"""A thousand hostile regular expressions are refused or compiled small; no query or document breaks the room."""

import sys
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.watches import Document, index_of, parse
from tests.unit.watches.world import WORLD, watch

ATOMS = ["a", "[a-z]", r"\w", ".", r"\s*", "(a|aa)", "(x+x+)", r"[^\d]", r"\pL", "(?:a|b|ab)", "(a?)", "((a+)+)", r"\b", "[é-ü]"]
WRAPS = [
    "{0}+",
    "({0}+)+",
    "({0}*)*",
    "({0}|{0})+$",
    "({0}{{1,50}}){{1,20}}",
    "{0}{{500}}",
    "({0}?){{60}}{0}{{60}}",
    "^({0}+)+!$",
    "(.*{0}){{25}}",
    "({0}+)\\1",
    "(?={0}+)b",
    "(?<={0})b",
    "{0}{{1000}}{{1000}}",
    "(?i)({0}.*)+z",
    "{0}*{0}*{0}*{0}*{0}*y",
    "({0}+,)*[{0}",
    "((({0}*)+)*)+c",
    "[^{0}]*({0}[^{0}]*)*q",
]
TAILS = ["", "zz", "$", "[0-9]{3}"]
PATTERNS = [wrap.format(atom) + tail for atom, wrap, tail in product(ATOMS, WRAPS, TAILS)]
ARTICLE = Document(title="a" * 60, text=("a" * 40 + " " + "ab" * 20 + " xx, é. ") * 33)


def test_each_hostile_pattern_is_refused_or_answers():
    """What an answer costs is printed by `make bench-watches`."""
    assert len(PATTERNS) >= 1_000
    refused = 0
    for pattern in PATTERNS:
        index = index_of([watch(slashed(pattern))], vocabulary=WORLD)
        if index.broken:
            assert isinstance(index.broken[0][1], QueryError)
            refused += 1
        else:
            index.match(ARTICLE)
    assert 100 < refused < 900


def slashed(pattern):
    return "/" + pattern.replace("/", r"\/") + "/"


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(['"', "(", ")", "NOT ", "OR ", "NEAR/3 ", "a", "event:", "visit", ",", "=", "*", "/", "-", "@", "title:", " "])
    ).map("".join)
)
def test_any_text_is_a_query_or_a_query_error(text):
    try:
        parse(text)
    except QueryError as error:
        assert 0 <= error.span[0] <= error.span[1]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(alphabet=st.characters(), max_size=200), st.text(alphabet=st.characters(), max_size=60))
def test_any_code_points_can_be_matched(text, title):
    index = index_of([watch("a"), watch("body:外", name="b"), watch("a NEAR/3 e", name="c"), watch("=A", name="d")], vocabulary=WORLD)
    document = Document(title=title, text=text)
    for match in index.match(document):
        for hit in match.hits:
            assert all(0 <= start < end <= len(document.origin) for start, end in hit.spans)


def calls_of(action):
    """How many Python and C functions an action calls: a cost that no busy machine changes."""
    counted = 0

    def count(frame, event, arg):
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(None)
    return counted


def test_a_text_full_of_one_word_costs_no_more_than_its_length():
    index = index_of([watch("war NEAR/3 war NEAR/3 war SAME war")], vocabulary=WORLD)
    few, many = (calls_of(lambda: index.match(Document(text="war " * count))) for count in (1_000, 8_000))
    assert index.match(Document(text="war " * 8_000))
    assert many <= 9 * few


def test_deep_nesting_and_long_queries_are_refused():
    for text in ("(" * 5_000 + "a", "a " * 50_000, "title:(" * 100 + "a" + ")" * 100, "-" * 100):
        try:
            parse(text)
        except QueryError:
            continue
        raise AssertionError(text[:20])
