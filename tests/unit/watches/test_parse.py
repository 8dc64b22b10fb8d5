"""The grammar: what is read, what is printed, and where an error points."""

import pytest

from monitor.errors import QueryError
from monitor.watches import parse, print_query
from monitor.watches.tree import And, Entity, EventClause, Not, Or, Term

ROUND_TRIPS = [
    "event:visit(party:CN party:US rank:minister+)",
    'event:agreement(party:CN party:US subject:(flight* OR aviation OR "air travel"))',
    'office:foreign-minister@CN NEAR/12 ("return visit" OR "return trip" OR Washington)',
    'title:(tariff* OR "export control*") country:CN NOT source:globaltimes.cn',
    "lead:(summit SAME (Xi OR Biden)) lang:en,zh",
    "a OR b c",
    "(a OR b) c",
    "c NOT (a b)",
    "a ADJ/3 b NEAR/2 c",
    "ATLEAST/3 (a OR b)",
    'list:g7 @qin-gang person:"Qin Gang",xi /chip (ban|curb)s?/',
    '=AIDS title:=Xi url:"/world/" state_media:yes author:"Jane Doe" outlet:wire,official',
    'event:visit,meeting(status:agreed,planned place:"Washington" subject:flights modality:historical)',
]


@pytest.mark.parametrize("query", ROUND_TRIPS)
def test_what_is_printed_parses_to_the_same_tree(query):
    tree = parse(query)
    assert parse(print_query(tree)) == tree


def test_a_space_is_and():
    assert parse("a b") == parse("a AND b")


def test_and_binds_tighter_than_or():
    assert parse("a OR b c").root == Or(children=(Term(text="a"), And(children=(Term(text="b"), Term(text="c")))))


def test_a_dash_before_a_word_is_not():
    assert parse("a -b").root == And(children=(Term(text="a"), Not(child=Term(text="b"))))


def test_a_dash_inside_a_word_belongs_to_it():
    assert parse("chip-ban").root == Term(text="chip-ban")


def test_curly_quotes_and_long_dashes_are_read_as_typed_ones():
    assert parse("“return visit” —denied") == parse('"return visit" -denied')


def test_values_with_commas_are_any_of():
    assert parse("country:CN,US").root == Or(children=(Entity(kind="country", value="CN"), Entity(kind="country", value="US")))


def test_an_event_clause_keeps_repeated_roles_apart():
    root = parse("event:visit(party:CN party:US)").root
    assert isinstance(root, EventClause)
    assert [role.values for role in root.roles] == [("CN",), ("US",)]


@pytest.mark.parametrize(
    ("query", "part", "nearest"),
    [
        ("a or b", "or", "OR"),
        ("a and b", "and", "AND"),
        ("a w/5 b", "w/5", "NEAR/5"),
        ("a near5 b", "near5", "NEAR/5"),
        ("a NEAR5 b", "NEAR5", "NEAR/5"),
        ("a adj3 b", "adj3", "ADJ/3"),
        ("a NEAR b", "NEAR", "NEAR/10"),
        ("a pre/3 b", "pre/3", "ADJ/3"),
        ("a NEAR/x b", "NEAR/x", "NEAR/10"),
        ("a NEAR/1.5 b", "NEAR/1.5", "NEAR/10"),
        ("a SAME/3 b", "SAME/3", "SAME"),
        ("a & b", "&", "AND"),
        ("a || b", "||", "OR"),
        ("!a b", "!", "NOT"),
        ("+a b", "+", "AND"),
        ('"a b"~5', "~5", "NEAR/5"),
        ("titel:x", "titel:", "title"),
        ("event:visit(stauts:agreed)", "stauts:", "status"),
        ("a, b", ",", "OR"),
    ],
)
def test_a_slip_points_at_the_place_and_names_what_was_meant(query, part, nearest):
    with pytest.raises(QueryError) as caught:
        parse(query)
    start, end = caught.value.span
    assert (query[start:end], caught.value.nearest) == (part, nearest)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "  ",
        "(a",
        "a)",
        "a OR",
        "OR a",
        "NOT",
        "a AND OR b",
        '"abc',
        "/abc",
        "ab*",
        "tar*iff",
        '"!!"',
        "U.S.",
        "x -",
        "()",
        "country:",
        "(a b) NEAR/3 c",
        "title:a NEAR/2 b",
        "/x/ NEAR/2 b",
        "NOT a NEAR/2 -b",
        "a NEAR/9999 b",
        "(" * 60 + "a" + ")" * 60,
        "party:CN",
        "NOT china",
        "china OR NOT visit",
        "NOT (china visit)",
        "NOT title:x",
        "-a -b",
        "event:visit(party:CN OR party:US)",
        "event:visit(party:(CN OR US FR))",
        "event:visit(party:(CN US OR FR))",
        "event:visit(party:(NOT CN))",
        "event:visit(party:())",
        "event:visit(party:CN, party:US)",
        "event:visit (party:CN)",
        "event:visit NEAR/3 x",
        "a NEAR/3 NOT b",
        "a NEAR/3 -b",
        "a NEAR/3 (b NEAR/2 c)",
        "a NEAR/3 source:x",
        "ATLEAST/0 a",
        "NOT NOT a",
        "title:OR",
        "=NOT",
        "F-3*",
        "to*",
        "ATLEAST/2 (a b)",
    ],
)
def test_what_cannot_be_read_is_refused_with_a_span_inside_the_query(query):
    with pytest.raises(QueryError) as caught:
        parse(query)
    start, end = caught.value.span
    assert 0 <= start <= end <= len(query) + 1


@pytest.mark.parametrize(
    ("given", "canonical"),
    [
        ("event:Visit(party:(CN AND US))", "event:visit(party:CN party:US)"),
        ("event:visit(party:((CN OR RU) US))", "event:visit(party:CN,RU party:US)"),
        ("event:visit(party:(list:g7 OR country:CN))", "event:visit(party:g7,CN)"),
        ("event:visit(status:AGREED rank:Minister+)", "event:visit(status:agreed rank:minister+)"),
        ("source:(reuters OR ap)", "source:reuters OR source:ap"),
        ("title:a,b", "title:(a OR b)"),
        ("title:/jets?/", "title:(/jets?/)"),
        ("lead:@qin-gang", "lead:(@qin-gang)"),
    ],
)
def test_ways_to_say_the_same_have_one_canonical_form(given, canonical):
    assert print_query(parse(given)) == canonical


def test_a_prefix_counts_its_letters_across_a_hyphen():
    assert parse("F-35*").root == Term(text="F-35*")


def test_a_korean_prefix_of_two_syllables_is_long_enough():
    assert parse("중국*").root == Term(text="중국*")
