"""Why a watch was not met, how nearly, and what is undecided while the body is unknown."""

import pytest

from monitor.watches import Page, explain, failures, index_of, near_miss, plan_of
from tests.unit.watches.world import WORLD, actor, doc, event, named, watch

FAR = "alpha " + "word " * 31 + "omega. Then Other. beta"


def plan_and_page(query, document):
    return plan_of(query), Page(document, WORLD)


def reasons(query, document):
    return [f"{one.clause}: {one.reason}" for one in failures(explain(*plan_and_page(query, document)))]


@pytest.mark.parametrize(
    ("query", "document", "reason"),
    [
        ("alpha NEAR/12 omega", doc(FAR), "alpha NEAR/12 omega: NEAR/12 failed: distance 31"),
        ("omega ADJ/3 alpha", doc("alpha omega"), "omega ADJ/3 alpha: ADJ/3 failed: only in the other order"),
        ("alpha NEAR/3 head", doc("alpha", title="head"), "alpha NEAR/3 head: NEAR/3 failed: never both in the title or both in the body"),
        ("omega SAME beta", doc(FAR), "omega SAME beta: SAME failed: never in one sentence"),
        ("zulu NEAR/3 alpha", doc("alpha"), "zulu NEAR/3 alpha: zulu does not occur"),
        ("zulu", doc("alpha"), "zulu: does not occur"),
        ("title:alpha", doc("alpha", title="head"), "title:alpha: occurs, but not in the title"),
        ("=WHO", doc("who said"), "=WHO: occurs, but with other capitals"),
        ("ATLEAST/3 alpha", doc("alpha alpha"), "ATLEAST/3 alpha: ATLEAST/3 failed: found 2 times"),
        ("alpha -beta", doc("alpha beta"), "NOT beta: beta was met"),
        ("alpha lang:zh", doc("alpha", lang="en"), "lang:zh: lang was en"),
        ("country:US", doc("alpha"), "country:US: not mentioned"),
        ("/x[0-9]/", doc("alpha"), "/x[0-9]/: does not occur"),
        ("event:visit", doc("a"), "event:visit: no event was found"),
        ("event:meeting", doc("a", events=(event(),)), "event:meeting: no meeting was found"),
        ("event:visit", doc("a", events=(event(modality="historical"),)), "event:visit: modality was historical"),
        ("event:visit(status:planned)", doc("a", events=(event(),)), "event:visit(status:planned): status was agreed"),
        ("event:visit", doc("a", events=(event(polarity="neg"),)), "event:visit: it was denied"),
        ("event:visit(party:FR)", doc("a", events=(event(),)), "event:visit(party:FR): party was qin-gang, USA, not FR"),
        ("event:visit(subject:fish)", doc("a", events=(event(subject="trade"),)), "event:visit(subject:fish): subject was trade"),
        ("event:visit(place:Paris)", doc("a", events=(event(),)), "event:visit(place:Paris): no place was named"),
        ("event:visit(rank:head-of-state+)", doc("a", events=(event(),)), "event:visit(rank:head-of-state+): highest rank was 3"),
    ],
)
def test_a_failed_clause_says_why(query, document, reason):
    assert reasons(query, document) == [reason]


def test_a_met_clause_shows_where():
    explained = explain(*plan_and_page("alpha (beta OR gamma)", doc("alpha gamma")))
    assert (explained.truth, explained.children[0].spans) == ("met", ((0, 5),))


def test_a_watch_that_failed_by_one_clause_is_a_near_miss():
    missed = near_miss(*plan_and_page("alpha omega zulu", doc("alpha omega")))
    assert (missed.clause, missed.reason) == ("zulu", "does not occur")


@pytest.mark.parametrize(
    ("query", "document", "is_near"),
    [
        ("alpha omega", doc("alpha omega"), False),
        ("alpha zulu yankee", doc("alpha"), False),
        ("zulu", doc("alpha"), False),
        ("(zulu yankee) OR (alpha zulu)", doc("alpha"), True),
        ("alpha NEAR/2 omega", doc("alpha b c d e omega"), True),
        ("alpha NEAR/2 zulu", doc("alpha"), False),
        ("event:visit(party:CN party:FR)", doc("a", events=(event(),)), True),
        ("event:visit(party:FR party:GB)", doc("a", events=(event(),)), False),
        ("event:meeting", doc("a", events=(event(),)), True),
    ],
)
def test_only_one_failed_clause_makes_a_near_miss(query, document, is_near):
    assert (near_miss(*plan_and_page(query, document)) is not None) is is_near


@pytest.mark.parametrize(
    ("query", "is_undecided"),
    [
        ("alpha", False),
        ("zulu", True),
        ("title:zulu", False),
        ("title:alpha body:zulu", True),
        ("title:zulu body:yankee", False),
        ("alpha NOT zulu", True),
        ("zulu NOT alpha", False),
        ("zulu lang:zh", False),
        ("zulu lang:en", True),
        ("alpha OR zulu", False),
        ("country:CN", True),
        ("title:country:CN", False),
        ("event:visit", True),
        ("alpha NEAR/2 zulu", True),
        ("lead:zulu", True),
    ],
)
def test_while_the_body_is_unknown_a_watch_may_be_undecided(query, is_undecided):
    if query.startswith("title:country"):
        query = "title:(country:CN)"
    index = index_of([watch(query)], vocabulary=WORLD)
    document = doc("", title="alpha", lang="en", body_known=False)
    assert bool(index.undecided(document)) is is_undecided


def test_nothing_is_undecided_once_the_body_is_known():
    assert index_of([watch("zulu")], vocabulary=WORLD).undecided(doc("alpha")) == ()


def test_not_a_word_is_not_told_before_the_body_is_known():
    index = index_of([watch("alpha NOT zulu")], vocabulary=WORLD)
    assert index.match(doc("", title="alpha", body_known=False)) == ()


def test_an_office_is_held_on_the_day_of_the_article():
    from datetime import date

    text = "Qin Gang spoke"
    mentions = (named(text, "Qin Gang", "qin-gang", kind="person", country="CHN"),)
    index = index_of([watch("office:foreign-minister@CN")], vocabulary=WORLD)
    assert index.match(doc(text, mentions=mentions, date=date(2023, 6, 18)))
    assert not index.match(doc(text, mentions=mentions, date=date(2024, 6, 18)))
