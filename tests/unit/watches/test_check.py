"""Static checks: what is refused, what is warned about, and how a mistake is shown."""

import pytest

from monitor.errors import QueryError
from monitor.watches import Flaw, check, explain_error, parse
from monitor.watches.lint import normal_forms
from monitor.watches.normal import normal_form
from tests.unit.watches.world import WORLD, watch


def flaws(query, others=None):
    return [finding.flaw for finding in check(parse(query), WORLD, others=others or {})]


@pytest.mark.parametrize(
    ("query", "flaw"),
    [
        ("said", Flaw.TOO_BROAD),
        ("tariff OR the", Flaw.TOO_BROAD),
        ("lang:en outlet:wire", Flaw.TOO_BROAD),
        ("tariff -tariff", Flaw.NEVER),
        ("title:(body:tariff)", Flaw.NEVER),
        ("tariff lang:en lang:zh", Flaw.NEVER),
        ("event:visit(status:agreed status:planned)", Flaw.NEVER),
        ("country:Atlantis", Flaw.UNKNOWN_ENTITY),
        ('person:"Qin Gan"', Flaw.UNKNOWN_ENTITY),
        ("@nobody", Flaw.UNKNOWN_ENTITY),
        ("event:visit(party:Atlantis)", Flaw.UNKNOWN_ENTITY),
        ("event:vist", Flaw.UNKNOWN_KIND),
        ("event:visit(status:agred)", Flaw.UNKNOWN_VALUE),
        ("event:visit(status:historical)", Flaw.UNKNOWN_VALUE),
        ("event:visit(rank:boss+)", Flaw.UNKNOWN_VALUE),
        ("tariff outlet:blog", Flaw.UNKNOWN_VALUE),
        ("tariff state_media:maybe", Flaw.UNKNOWN_VALUE),
        ("/(?=a)b/", Flaw.BAD_PATTERN),
        ("/x*/", Flaw.BAD_PATTERN),
    ],
)
def test_a_flaw_is_found(query, flaw):
    assert flaw in flaws(query)


@pytest.mark.parametrize(
    "query",
    [
        "tariff",
        "china NOT football",
        "event:visit(party:CN party:US rank:minister+)",
        "list:g7 tariff",
        "title:(tariff* OR levy)",
        "said tariff",
        "title:said",
        "office:foreign-minister@CN",
        "tariff lang:en,zh lang:en",
        "event:visit(subject:(NOT flight))",
    ],
)
def test_a_sound_query_has_no_flaw(query):
    assert flaws(query) == []


def test_an_unknown_kind_names_the_nearest():
    (finding,) = check(parse("event:vist"), WORLD, others={})
    assert finding.nearest == "visit"


def test_a_watch_that_asks_the_same_in_other_words_is_a_duplicate():
    others = normal_forms([watch("(Visit OR TRIP) china", name="old"), watch("a OR", name="broken")])
    (finding,) = check(parse('CHINA ("trip" OR visit OR visit)'), WORLD, others=others)
    assert (finding.flaw, finding.is_error) == (Flaw.DUPLICATE, False)


@pytest.mark.parametrize(
    ("one", "other"), [("a b", "b a"), ("Straße", "strasse"), ("lang:zh,en x", "x lang:en,zh"), ("chip-ban", '"chip ban"')]
)
def test_the_order_of_words_does_not_change_the_normal_form(one, other):
    assert normal_form(parse(one)) == normal_form(parse(other))


def test_look_around_is_refused_with_a_way_out():
    (finding,) = check(parse("/a(?!b)/"), WORLD, others={})
    assert "look-around" in finding.what


def shown(query):
    with pytest.raises(QueryError) as caught:
        parse(query)
    return explain_error(query, caught.value, file="desk.yaml", line=12).splitlines()


def test_an_error_shows_the_line_a_caret_and_what_was_meant():
    assert shown("title:(tariff or levy)") == [
        'desk.yaml:12: operators are upper-case; to search for the word write "or"',
        "  title:(tariff or levy)",
        "                ^^",
        "  expected OR",
        "  did you mean OR?",
    ]


def test_the_caret_stands_right_below_wide_letters():
    rows = shown("外长 or x")
    assert rows[2].index("^") == 2 + 2 * 2 + 1


def test_only_the_line_of_the_mistake_is_shown():
    rows = shown("china\nAND visit or trip\nAND more")
    assert rows[1:3] == ["  AND visit or trip", "            ^^"]


def test_a_long_query_is_cut_around_the_mistake():
    rows = shown("word " * 100 + "or x")
    assert len(rows[1]) < 110
    assert rows[1][rows[2].index("^") :].startswith("or")
