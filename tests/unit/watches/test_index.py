"""The index: adding and taking out watches, what is broken, what presearch must not lose."""

from dataclasses import replace

from monitor.watches import index_of
from tests.unit.watches.world import WORLD, doc, event, watch


def names(index, document):
    return [match.watch for match in index.match(document)]


def test_a_disabled_watch_is_never_met():
    assert names(index_of([watch("alpha", enabled=False)], vocabulary=WORLD), doc("alpha")) == []


def test_a_broken_watch_is_set_aside_with_its_reason():
    index = index_of([watch("alpha or", name="bad"), watch("alpha", name="good")], vocabulary=WORLD)
    assert [name for name, _ in index.broken] == ["bad"]
    assert names(index, doc("alpha")) == ["good"]


def test_an_added_watch_takes_the_place_of_its_older_self():
    index = index_of([watch("alpha", name="a"), watch("beta", name="b")], vocabulary=WORLD).with_watch(watch("gamma", name="a", version=2))
    assert names(index, doc("alpha beta")) == ["b"]
    assert [match.version for match in index.match(doc("gamma"))] == [2]
    assert len(index) == 2


def test_a_watch_added_twice_stands_once():
    index = index_of([], vocabulary=WORLD).with_watch(watch("alpha")).with_watch(watch("beta"))
    assert (names(index, doc("alpha beta")), len(index)) == (["w"], 1)


def test_a_watch_taken_out_is_met_no_more():
    index = index_of([watch("alpha", name="a"), watch("alpha", name="b")], vocabulary=WORLD)
    assert names(index.without("a"), doc("alpha")) == ["b"]
    assert names(index, doc("alpha")) == ["a", "b"]


def test_rebuilding_changes_no_answer():
    index = index_of([watch("alpha", name="a")], vocabulary=WORLD).with_watch(watch("beta", name="b")).without("a")
    assert names(index.rebuilt(), doc("alpha beta")) == names(index, doc("alpha beta")) == ["b"]


def test_a_watch_of_a_regular_expression_alone_is_always_tried():
    assert names(index_of([watch("/al.ha/")], vocabulary=WORLD), doc("alpha")) == ["w"]


def test_a_match_names_the_events_it_took():
    (match,) = index_of([watch("event:visit")], vocabulary=WORLD).match(doc("x", events=(event(kind="meeting"), event(), event())))
    assert match.events == (1, 2)


def test_a_list_of_members_is_found_by_any_member():
    from tests.unit.watches.world import named

    text = "Paris speaks"
    document = doc(text, mentions=(named(text, "Paris", "FR", country="FRA"),))
    assert names(index_of([watch("list:g7")], vocabulary=WORLD), document) == ["w"]


def test_an_unsure_mention_does_not_count():
    from tests.unit.watches.world import named

    text = "Georgia speaks"
    mention = replace(named(text, "Georgia", "FRA", country="FRA"), sure=0.3)
    assert names(index_of([watch("country:FR")], vocabulary=WORLD), doc(text, mentions=(mention,))) == []
