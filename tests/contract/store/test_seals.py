"""The record is a chain: whoever changes, takes out or slips in a row breaks it there."""

from dataclasses import replace

import pytest
from sqlalchemy import create_engine, text

from monitor import store as stores
from monitor.errors import StoreError
from monitor.model.alert import Verdict
from monitor.store.sql import open_sql
from tests.contract.store import build
from tests.contract.store.build import T0, at

LONG_AGO = at(-200 * 24 * 60)


@pytest.fixture
def told(url):
    """A database in which one article was seen, placed, decided on and told, by a watch that was saved before."""
    store = open_sql(url)
    with store.writing() as rooms:
        rooms.watches.put(build.watch(), by="alice", at=at(-60), change="made")
    with store.writing() as rooms:
        story = rooms.stories.start(build.story("k"))
        id = build.add(rooms)
        rooms.stories.attach(story, id, placement=build.STARTS, at=T0)
        rooms.ledger.decide([build.decision(story=story, article=id)])
        rooms.ledger.set_told(story, build.told())
        rooms.outbox.put([build.root(story=story)])
    with store.writing() as rooms:
        rooms.outbox.save(build.sent(build.root(story=story)), attempt=build.attempt(text="Visit agreed", outcome="yes"))
    with store.writing() as rooms:
        rooms.articles.revise(
            id, build.article(text="Longer now."), mentions=(), events=(build.EVENT,), detector="d1", at=at(5)
        )  # fmt: skip
        rooms.ledger.set_fact(f"marks:us-china:{story}", f'[["On it", "alice", "", "{at(6).isoformat()}"]]')
    store.close()
    return url


def change(url, *statements):
    engine = create_engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def faults(url, **asked):
    return " ".join(stores.verify_record(url, **asked).faults)


def test_an_untouched_record_holds(told):
    found = stores.verify_record(told)
    assert (found.faults, found.seals) == ((), 7)


def test_a_story_s_rows_come_in_the_order_they_were_kept(told):
    rows = stores.sealed(told, 1)
    assert [row.kind for row in rows] == ["version", "placed", "decided", "tried", "version", "clicked"]
    assert rows[3].said["text"] == "Visit agreed"
    assert {row.software for row in rows} == {stores.sealed(told, 1)[0].software}


@pytest.mark.parametrize(
    ("tampered", "fault"),
    [
        ("UPDATE watch_version SET saved_by = 'bob'", "seal 1 (watch 1, 2023-06-18 11:00): the row was changed"),
        ("UPDATE article_version SET detector = 'd9' WHERE version = 1", "seal 2 (version 1.1, 2023-06-18 12:00): the row was changed"),
        ("DELETE FROM decision", "seal 4 (decided 1, 2023-06-18 12:00): the row is gone"),
        ("DELETE FROM article_event WHERE version = 2", "the row was changed"),
        ("DELETE FROM seal WHERE id = 3", "seal 4 (decided 1, 2023-06-18 12:00): the chain is broken here"),
        ("UPDATE seal SET software = '0.0' WHERE id = 5", "the row was changed"),
        ("DELETE FROM seal WHERE kind = 'tried'", "the chain is broken here"),
        ("INSERT INTO attempt (key, at, doc) SELECT key, at, doc FROM attempt", "tried 2: the row was never sealed"),
    ],
)
def test_any_change_is_found_and_its_place_told(told, tampered, fault):
    change(told, tampered)
    assert fault in faults(told)


def test_the_end_of_the_chain_is_guarded_by_a_head_that_was_told_elsewhere(told):
    head = stores.verify_record(told).head
    assert faults(told, head=head[:12]) == ""
    change(told, "DELETE FROM seal WHERE kind = 'clicked'")
    assert faults(told) == ""
    assert "its end was cut off" in faults(told, head=head[:12])


def test_a_body_that_age_took_away_leaves_its_seal_whole(url):
    store = open_sql(url)
    with store.writing() as rooms:
        story = rooms.stories.start(build.story("k"))
        rooms.stories.attach(story, build.add(rooms, first_seen=LONG_AGO), placement=build.STARTS, at=LONG_AGO)
    store.close()
    assert stores.prune(url, before=T0) == 1
    assert stores.verify_record(url).faults == ()


def test_a_rolled_back_transaction_seals_nothing(told):
    store = open_sql(told)
    before = stores.verify_record(told)
    with pytest.raises(RuntimeError), store.writing() as rooms:
        rooms.ledger.decide([build.decision()])
        raise RuntimeError
    store.close()
    assert stores.verify_record(told) == before


def test_the_chain_survives_a_backup_and_its_restore(told, tmp_path):
    before = stores.verify_record(told)
    stores.backup(told, tmp_path / "copy.sqlite")
    change(told, "DELETE FROM seal")
    stores.restore(told, tmp_path / "copy.sqlite")
    assert stores.verify_record(told) == before


def test_a_merged_story_s_rows_belong_to_the_survivor_s_record(told):
    store, before = open_sql(told), [row.kind for row in stores.sealed(told, 1)]
    with store.writing() as rooms:
        other = rooms.stories.start(build.story("other"))
        rooms.stories.merge(1, other, at=at(9))
        rooms.stories.save(replace(rooms.stories.get(1), merged_into=other))
    store.close()
    assert [row.kind for row in stores.sealed(told, other)] == [*before, "merged"]


def test_an_odd_character_is_sealed_as_it_is_kept(url):
    store = open_sql(url)
    with store.writing() as rooms:
        build.add(rooms, title="Qin\x00 \ud800 agrees", text="a\x00b\udfff")
        rooms.ledger.decide([build.decision(verdict=Verdict.LOG, reason="a\x00\ud800")])
    store.close()
    assert stores.verify_record(url).faults == ()


def test_a_store_in_memory_keeps_no_record():
    with pytest.raises(StoreError, match="memory"):
        stores.verify_record("memory:")
