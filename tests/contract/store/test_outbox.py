"""What every store promises of deliveries and of the ledger."""

from dataclasses import replace

import pytest

from monitor.errors import StoreError
from monitor.model.alert import Alert, Verdict
from monitor.model.delivery import Receipt
from monitor.model.enums import DeliveryKind, DeliveryState, Tell
from tests.contract.store import build
from tests.contract.store.build import T0, at, reply, root, sent


def put(store, *deliveries):
    with store.writing() as rooms:
        return rooms.outbox.put(deliveries)


def lease(store, minutes=0, *, until=None, owner="a", limit=50):
    with store.writing() as rooms:
        end = at(minutes + 1 if until is None else until)
        return [one.key for one in rooms.outbox.lease(now=at(minutes), until=end, owner=owner, limit=limit)]


def save(store, delivery, attempt=None):
    with store.writing() as rooms:
        rooms.outbox.save(delivery, attempt=attempt)


def next_due(store):
    with store.reading() as rooms:
        return rooms.outbox.next_due()


def test_a_delivery_comes_back_as_it_was_saved(store):
    one = root(tell=Tell.PAGE, wanted=3)
    assert put(store, one) == 1
    later = sent(one, posted=3, tries=1, first_try=T0, error="none")
    save(store, later, build.attempt(receipt=later.receipt, text="as it stood"))
    with store.reading() as rooms:
        assert rooms.outbox.get("root") == later
        assert rooms.outbox.attempts("root") == [build.attempt(receipt=later.receipt, text="as it stood")]
        assert rooms.outbox.get("none") is None


def test_putting_twice_is_putting_once(store):
    assert (put(store, root()), put(store, root(text="other"), reply())) == (1, 1)
    with store.reading() as rooms:
        assert rooms.outbox.get("root") == root()


@pytest.mark.parametrize(
    ("first", "second", "stands"),
    [
        (root("r1"), root("r2"), 1),
        (root("r1"), root("r2", generation=2), 2),
        (root("r1"), root("r2", channel="other"), 2),
        (root("r1"), root("r2", story=2), 2),
        (reply("p1"), reply("p2", generation=2), 1),
        (reply("p1"), reply("p2", turn=2), 2),
        (reply("p1"), reply("p2", status="postponed"), 2),
        (reply("p1"), reply("p2", facet="flights"), 2),
        (root("d1", kind=DeliveryKind.DIGEST, story=None), root("d2", kind=DeliveryKind.DIGEST, story=None), 2),
        (root("n1", kind=DeliveryKind.NOTICE), root("n2", kind=DeliveryKind.NOTICE), 2),
    ],
)
def test_one_root_a_generation_and_one_reply_a_turn(store, first, second, stands):
    assert put(store, first) + put(store, second) == stands
    with store.reading() as rooms:
        assert len(rooms.outbox.listed()) == stands


def test_saving_what_was_never_put_is_an_error(store):
    with pytest.raises(StoreError, match="root"):
        save(store, root())


def test_a_delivery_is_leased_once_when_its_time_has_come(store):
    put(store, root(not_before=at(5)))
    assert lease(store) == []
    assert lease(store, 5, until=7) == ["root"]
    assert lease(store, 6, owner="b") == []
    assert lease(store, 7, owner="b") == ["root"]


def test_page_goes_first_then_roots_then_the_oldest(store):
    put(
        store,
        root("new", story=1, created=at(-1)),
        root("old", story=2, created=at(-2)),
        root("digest", story=None, kind=DeliveryKind.DIGEST, created=at(-3)),
        root("page", story=3, tell=Tell.PAGE),
        sent(root("there", story=4)),
        reply("reply", story=4, reply_to="there", created=at(-9)),
    )
    assert lease(store) == ["page", "digest", "old", "new", "reply"]


def test_a_lease_takes_no_more_than_its_limit(store):
    put(store, *(root(f"r{number}", story=number) for number in range(3)))
    assert (lease(store, limit=2), lease(store, limit=2)) == (["r0", "r1"], ["r2"])


def test_a_reply_waits_for_the_receipt_of_its_root(store):
    put(store, root(), reply())
    assert lease(store) == ["root"]
    save(store, root(state=DeliveryState.SENDING))
    assert lease(store, 0.5) == []
    save(store, sent(root()))
    assert lease(store, 0.5) == ["reply"]


def test_replies_of_a_story_go_one_after_the_other(store):
    put(store, sent(root()), reply("p1"), reply("p2", turn=2, created=at(1)))
    assert lease(store) == ["p1"]
    save(store, reply("p1", state=DeliveryState.AMBIGUOUS, not_before=at(5)))
    assert lease(store, 2) == []
    assert lease(store, 5) == ["p1"]
    save(store, sent(reply("p1")))
    assert lease(store, 6) == ["p2"]


def test_a_reply_that_is_held_does_not_hold_the_next(store):
    put(store, sent(root()), reply("held", not_before=at(600)), reply("loud", turn=2, created=at(1), tell=Tell.PAGE))
    assert lease(store) == ["loud"]


def test_a_reply_that_is_tried_again_later_goes_before_the_next(store):
    put(store, sent(root()), reply("again", not_before=at(5), tries=1), reply("next", turn=2, created=at(1)))
    assert lease(store, 2) == []
    assert next_due(store) == at(5)


def test_sending_keeps_its_lease_and_comes_up_again_when_that_ends(store):
    put(store, root())
    lease(store, until=2)
    save(store, root(state=DeliveryState.SENDING, tries=1))
    assert lease(store, 1) == []
    assert next_due(store) == at(2)
    with store.writing() as rooms:
        (broken,) = rooms.outbox.lease(now=at(2), until=at(3), owner="b", limit=5)
    assert (broken.state, broken.tries) == (DeliveryState.SENDING, 1)


def test_what_is_finished_never_comes_up_again(store):
    put(store, *(root(state.value, story=number, state=state) for number, state in enumerate((DeliveryState.DEAD, DeliveryState.DROPPED))))
    put(store, sent(root()))
    assert lease(store, 999) == []
    assert next_due(store) is None


def test_a_sent_root_comes_up_when_a_newer_wording_is_wanted(store):
    put(store, root())
    save(store, sent(root(), posted=1, wanted=1, not_before=at(0.5)))
    with store.writing() as rooms:
        rooms.outbox.want("us-china", 1, revision=3)
        rooms.outbox.want("us-china", 1, revision=2)
        rooms.outbox.want("us-china", 99, revision=2)
        assert rooms.outbox.get("root").wanted == 3
    assert (next_due(store), lease(store)) == (at(0.5), [])
    assert lease(store, 0.5) == ["root"]
    save(store, sent(root(), posted=3, wanted=3))
    assert lease(store, 5) == []


def test_a_wish_that_came_during_the_send_is_not_lost(store):
    put(store, root())
    with store.writing() as rooms:
        rooms.outbox.want("us-china", 1, revision=4)
    save(store, sent(root(), posted=2, wanted=2))
    assert lease(store) == ["root"]


def test_the_next_due_delivery_is_known_and_waiting_replies_do_not_count(store):
    assert next_due(store) is None
    put(store, root(not_before=at(5)), reply(not_before=T0))
    assert next_due(store) == at(5)
    lease(store, 5, until=8)
    assert next_due(store) == at(8)


def test_the_root_is_that_of_the_newest_generation(store):
    put(store, root("g1"), root("g2", generation=2), root("other", channel="desk"))
    with store.reading() as rooms:
        assert rooms.outbox.root("us-china", 1).key == "g2"
        assert rooms.outbox.root("us-china", 2) is None
        assert [one.key for one in rooms.outbox.of_story(1)] == ["g1", "g2", "other"]


def test_deliveries_are_listed_newest_first_by_state_and_age(store):
    put(store, *(root(f"r{number}", story=number, created=at(number)) for number in range(4)))
    save(store, sent(root("r2", story=2, created=at(2))))
    with store.reading() as rooms:
        assert [one.key for one in rooms.outbox.listed()] == ["r3", "r2", "r1", "r0"]
        assert [one.key for one in rooms.outbox.listed(states=["pending"], since=at(1))] == ["r3", "r1"]
        assert [one.key for one in rooms.outbox.listed(limit=1)] == ["r3"]


def test_a_delivery_is_found_by_its_receipt(store):
    put(store, root())
    save(store, sent(root()))
    with store.reading() as rooms:
        assert rooms.outbox.find_receipt(Receipt(channel="C1", message="ts-root")).key == "root"
        assert rooms.outbox.find_receipt(Receipt(channel="C2", message="ts-root")) is None


def test_decisions_are_kept_in_order_with_their_ids(store):
    first, second = build.decision(), build.decision(verdict=Verdict.ALREADY_TOLD, article=2, at=at(5))
    with store.writing() as rooms:
        ids = rooms.ledger.decide([first, second])
        assert len(set(ids)) == 2
        assert rooms.ledger.decide([]) == []
        assert rooms.ledger.decisions() == [first, second]
        assert rooms.ledger.decisions(story=1, article=2) == [second]
        assert rooms.ledger.decisions(since=at(1)) == [second]
        assert rooms.ledger.decisions(story=9) == []
        assert rooms.ledger.alerts() == [Alert(id=ids[0], decision=first)]
        assert rooms.ledger.alert(ids[1]).decision == second
        with pytest.raises(StoreError, match="77"):
            rooms.ledger.alert(77)


def test_matches_are_replaced_for_an_article(store):
    with store.writing() as rooms:
        rooms.ledger.matches(1, [build.match("z"), build.match("a")])
        assert rooms.ledger.matched(1) == [build.match("a"), build.match("z")]
        rooms.ledger.matches(1, [])
        assert rooms.ledger.matched(1) == []


def test_what_a_channel_was_told_is_kept_by_story_and_channel(store):
    with store.writing() as rooms:
        rooms.ledger.set_told(1, build.told())
        rooms.ledger.set_told(1, build.told(channel="desk", muted_until=at(5)))
        rooms.ledger.set_told(1, replace(build.told(), shown_today=2))
        assert rooms.ledger.told(1) == [build.told(channel="desk", muted_until=at(5)), build.told(shown_today=2)]
        assert rooms.ledger.told(2) == []


def test_a_small_fact_is_kept(store):
    with store.writing() as rooms:
        assert rooms.ledger.fact("breaker") == ""
        rooms.ledger.set_fact("breaker", "open")
        rooms.ledger.set_fact("breaker", "")
        assert rooms.ledger.fact("breaker") == ""
