"""What every store promises of sources and watches."""

import pytest

from monitor.errors import StoreError
from monitor.model.enums import Outcome, Outlet
from monitor.model.source import Listing
from tests.contract.store import build
from tests.contract.store.build import T0, at


def put(store, *sources, minutes=0):
    with store.writing() as rooms:
        return [rooms.sources.put(one, due_at=at(minutes)) for one in sources]


def lease(store, *, minutes=0, until=10, owner="a", limit=60):
    with store.writing() as rooms:
        return [one.source.id for one in rooms.sources.lease_due(now=at(minutes), until=at(until), owner=owner, limit=limit)]


def test_a_source_comes_back_as_it_went_in(store):
    one = build.source(listing=Listing(item="li", exclude=("ad",)), outlet=Outlet.OFFICIAL)
    assert put(store, one) == [True]
    with store.reading() as rooms:
        assert rooms.sources.get("wire-a") == one
        assert rooms.sources.all() == [one]


def test_putting_it_again_changes_it_and_keeps_its_state(store):
    put(store, build.source())
    with store.writing() as rooms:
        rooms.sources.finish(build.poll(), build.state(7))
        assert rooms.sources.put(build.source(note="new"), due_at=at(99)) is False
        assert rooms.sources.get("wire-a").note == "new"
        assert rooms.sources.state("wire-a") == build.state(7)


def test_an_unknown_source_is_an_error(store):
    with store.writing() as rooms:
        for ask in (rooms.sources.get, rooms.sources.state, rooms.sources.remove):
            with pytest.raises(StoreError, match="nobody"):
                ask("nobody")
        with pytest.raises(StoreError, match="nobody"):
            rooms.sources.finish(build.poll("nobody"), build.state())


def test_due_sources_are_leased_wires_first_and_only_once(store):
    put(store, build.source("press-b"), build.source("wire-z", outlet=Outlet.WIRE), build.source("off", enabled=False))
    put(store, build.source("later"), minutes=30)
    assert lease(store) == ["wire-z", "press-b"]
    assert lease(store, minutes=9, owner="b") == []


def test_a_lease_that_ran_out_is_handed_out_again(store):
    put(store, build.source())
    lease(store, until=10)
    assert lease(store, minutes=10, until=20, owner="b") == ["wire-a"]


def test_a_lease_takes_no_more_than_its_limit(store):
    put(store, *(build.source(name) for name in "abc"))
    assert (lease(store, limit=2), lease(store, limit=2)) == (["a", "b"], ["c"])


def test_finishing_gives_the_lease_back(store):
    put(store, build.source())
    lease(store, until=60)
    with store.writing() as rooms:
        rooms.sources.finish(build.poll(), build.state(5))
    assert lease(store, minutes=5) == ["wire-a"]


def test_amending_a_state_leaves_the_lease_and_wants_a_known_source(store):
    put(store, build.source())
    lease(store, until=60)
    with store.writing() as rooms:
        rooms.sources.amend("wire-a", build.state(3, hot_until=at(30)))
        assert rooms.sources.state("wire-a") == build.state(3, hot_until=at(30))
        with pytest.raises(StoreError, match="nobody"):
            rooms.sources.amend("nobody", build.state())
    assert lease(store, minutes=5, owner="b") == []
    with store.writing() as rooms:
        rooms.sources.finish(build.poll(), build.state(6))
        rooms.sources.amend("wire-a", build.state(4))
    assert lease(store, minutes=4) == ["wire-a"]


def test_the_next_due_source_is_known_and_a_leased_one_waits_for_its_lease(store):
    with store.reading() as rooms:
        assert rooms.sources.next_due() is None
    put(store, build.source("a"))
    put(store, build.source("b"), minutes=5)
    lease(store, until=10)
    with store.reading() as rooms:
        assert rooms.sources.next_due() == at(5)


def test_the_last_polls_are_listed_newest_first_and_old_ones_go(store):
    put(store, build.source())
    with store.writing() as rooms:
        for minute in range(70):
            rooms.sources.finish(build.poll(minutes=minute, seen=minute), build.state())
        assert [one.seen for one in rooms.sources.polls("wire-a", limit=3)] == [69, 68, 67]
        assert len(rooms.sources.polls("wire-a", limit=500)) == 60


def test_outcomes_run_together_into_spans_that_outlive_the_source(store):
    put(store, build.source())
    outcomes = [Outcome.OK, Outcome.UNCHANGED, Outcome.BLOCKED, Outcome.DEFERRED, Outcome.BLOCKED, Outcome.OK]
    with store.writing() as rooms:
        for minute, outcome in enumerate(outcomes):
            rooms.sources.finish(build.poll(minutes=minute, outcome=outcome), build.state())
        rooms.sources.remove("wire-a")
        assert rooms.sources.outcomes("wire-a") == [(T0, at(2), Outcome.OK), (at(2), at(5), Outcome.BLOCKED), (at(5), None, Outcome.OK)]
        assert (rooms.sources.all(), rooms.sources.polls("wire-a")) == ([], [])


def save(store, watch, change="new"):
    with store.writing() as rooms:
        return rooms.watches.put(watch, by="ana", at=T0, change=change)


def test_a_watch_grows_by_versions_and_its_history_stays(store):
    assert save(store, build.watch()).version == 1
    assert save(store, build.watch(query="event:meeting"), "wider").version == 2
    with store.reading() as rooms:
        assert rooms.watches.get("visits").query == "event:meeting"
        assert [(one.watch.version, one.change, one.by) for one in rooms.watches.history("visits")] == [
            (1, "new", "ana"),
            (2, "wider", "ana"),
        ]


def test_saving_the_same_watch_again_changes_nothing(store):
    save(store, build.watch())
    assert save(store, build.watch()).version == 1
    with store.reading() as rooms:
        assert (rooms.watches.revision(), len(rooms.watches.history("visits"))) == (1, 1)


def test_every_change_of_any_watch_makes_the_revision_grow(store):
    seen = []
    for step in range(3):
        save(store, build.watch(f"w{step}"))
        with store.reading() as rooms:
            seen.append(rooms.watches.revision())
    with store.writing() as rooms:
        rooms.watches.remove("w1", by="bo", at=at(1))
        seen.append(rooms.watches.revision())
    assert seen == sorted(set(seen))


def test_a_removed_watch_is_gone_but_its_versions_count_on(store):
    save(store, build.watch())
    with store.writing() as rooms:
        rooms.watches.remove("visits", by="bo", at=at(1))
        assert rooms.watches.all() == []
        assert rooms.watches.history("visits")[-1].removed
    assert save(store, build.watch()).version == 2


def test_an_unknown_watch_is_an_error(store):
    with store.writing() as rooms:
        for ask in (rooms.watches.get, rooms.watches.history):
            with pytest.raises(StoreError, match="nothing"):
                ask("nothing")
        with pytest.raises(StoreError, match="nothing"):
            rooms.watches.remove("nothing", by="bo", at=T0)
