"""What people ask for is kept once, seen to once, answered once; in memory, on SQLite and on PostgreSQL."""

from dataclasses import replace

import pytest

from monitor.model.ask import PRESSES, SILENCE, Answer, Ask, AskKind
from tests.contract.store.build import T0

SAID = Answer(text="because", kind=AskKind.JOIN, story=7, choices=(("Talks held", "9"),))


def ask(key="k1", **other):
    kept = {"kind": AskKind.ON_IT, "notifier": "slack", "place": "C1", "user": "U1", "name": "mina", "at": T0, "story": 7}
    return Ask(**{"key": key, **kept, **other})


def waiting(store, kinds=PRESSES):
    with store.reading() as rooms:
        return [one.key for one in rooms.inbox.waiting(kinds, limit=10)]


def put(store, *asks):
    with store.writing() as rooms:
        return [rooms.inbox.put(one) for one in asks]


def test_an_ask_delivered_twice_is_kept_once(store):
    assert put(store, ask(), ask(value="late copy")) == [True, False]
    assert put(store, ask()) == [False]
    with store.reading() as rooms:
        assert rooms.inbox.waiting(PRESSES, limit=10) == [ask()]


def test_the_oldest_comes_first_and_kinds_are_kept_apart(store):
    put(store, ask("b"), ask("a"), ask("c", kind=AskKind.COMMAND))
    assert waiting(store) == ["b", "a"]
    assert waiting(store, [AskKind.COMMAND]) == ["c"]
    with store.reading() as rooms:
        assert [one.key for one in rooms.inbox.waiting(PRESSES, limit=1)] == ["b"]


def test_what_is_settled_waits_no_more_and_a_late_copy_does_not_revive_it(store):
    put(store, ask())
    with store.writing() as rooms:
        assert rooms.inbox.is_waiting("k1")
        rooms.inbox.settle("k1", SILENCE)
        assert not rooms.inbox.is_waiting("k1")
    assert put(store, ask()) == [False]
    assert waiting(store) == []


def test_an_answer_is_owed_until_it_is_told(store):
    put(store, ask(), ask("silent"))
    with store.writing() as rooms:
        rooms.inbox.settle("k1", SAID)
        rooms.inbox.settle("silent", SILENCE)
    with store.writing() as rooms:
        assert rooms.inbox.answers(limit=10) == [(ask(), SAID)]
        rooms.inbox.answered("k1")
        assert rooms.inbox.answers(limit=10) == []


def test_an_ask_nobody_knows_waits_for_nothing(store):
    with store.writing() as rooms:
        rooms.inbox.settle("?", SAID)
        rooms.inbox.answered("?")
        assert not rooms.inbox.is_waiting("?")


def test_an_effect_that_fails_leaves_the_ask_waiting(store):
    put(store, ask())
    with pytest.raises(ZeroDivisionError), store.writing() as rooms:
        rooms.inbox.settle("k1", SAID)
        raise ZeroDivisionError
    assert waiting(store) == ["k1"]


def test_hostile_text_is_stored(store):
    put(store, ask(value="add \x00\ud800 <!channel>", name="é" * 300))
    with store.reading() as rooms:
        (kept,) = rooms.inbox.waiting(PRESSES, limit=1)
    assert replace(kept, value="", name="") == ask(name="")
    assert kept.value.startswith("add ")
