"""What the databases themselves guarantee: uniqueness, kills, other processes, snapshots."""

import signal
import subprocess
import sys
import threading

import pytest

from monitor.errors import StoreError
from monitor.model.enums import DeliveryKind
from monitor.store import schema
from monitor.store.sql import open_sql
from tests.contract.store import build
from tests.contract.store.build import T0, at

KILLED = """
import os, signal, sys
from monitor.store.sql import open_sql
from tests.contract.store import build
store = open_sql(sys.argv[1])
with store.writing() as rooms:
    rooms.ledger.set_fact("before", "kept")
with store.writing() as rooms:
    rooms.ledger.set_fact("after", "never kept")
    build.add(rooms)
    rooms.outbox.put([build.root()])
    os.kill(os.getpid(), signal.SIGKILL)
"""

WRITER = """
import sys
from monitor.store.sql import open_sql
from tests.contract.store import build
store = open_sql(sys.argv[1])
for turn in range(25):
    with store.writing() as rooms:
        rooms.ledger.set_fact("count", str(int(rooms.ledger.fact("count") or 0) + 1))
        build.add(rooms, sys.argv[2] + str(turn))
store.close()
"""


def test_a_kill_leaves_what_was_committed_and_nothing_else(url):
    died = subprocess.run([sys.executable, "-c", KILLED, url], check=False)
    assert died.returncode == -signal.SIGKILL
    store = open_sql(url)
    with store.writing() as rooms:
        assert (rooms.ledger.fact("before"), rooms.ledger.fact("after")) == ("kept", "")
        assert (rooms.articles.count(), rooms.outbox.listed()) == (0, [])
        build.add(rooms)
    store.close()


def test_two_processes_writing_at_once_lose_nothing(url):
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, url, name]) for name in "ab"]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    store = open_sql(url)
    with store.reading() as rooms:
        assert (rooms.ledger.fact("count"), rooms.articles.count()) == ("50", 50)
    store.close()


def test_a_reader_keeps_its_snapshot_and_holds_no_writer_up(sql_store):
    with sql_store.writing() as rooms:
        build.add(rooms, "1")
    with sql_store.reading() as old:
        assert old.articles.count() == 1
        with sql_store.writing() as rooms:
            build.add(rooms, "2")
        assert old.articles.count() == 1
    with sql_store.reading() as new:
        assert new.articles.count() == 2


def test_a_stream_of_the_archive_holds_no_writer_up(sql_store):
    with sql_store.writing() as rooms:
        for number in range(250):
            build.add(rooms, str(number))
    with sql_store.reading() as rooms:
        stream = rooms.articles.archive(since=T0)
        next(stream)
        with sql_store.writing() as other:
            build.add(other, "late")
        assert sum(1 for _ in stream) == 249


def test_leases_of_two_stores_never_overlap(url):
    first, second = open_sql(url), open_sql(url)
    with first.writing() as rooms:
        for number in range(40):
            rooms.sources.put(build.source(f"s{number:02}"), due_at=T0)
            rooms.outbox.put([build.root(f"r{number}", story=number)])
    taken = []

    def work(store, owner):
        for _ in range(14):
            with store.writing() as rooms:
                taken.extend(one.source.id for one in rooms.sources.lease_due(now=T0, until=at(9), owner=owner, limit=3))
                taken.extend(one.key for one in rooms.outbox.lease(now=T0, until=at(9), owner=owner, limit=3))

    threads = [threading.Thread(target=work, args=pair) for pair in ((first, "a"), (second, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first.close()
    second.close()
    assert len(taken) == len(set(taken)) == 80


@pytest.mark.parametrize("kind", [DeliveryKind.ROOT, DeliveryKind.REPLY])
def test_the_schema_itself_refuses_a_second_root_and_a_second_reply(sql_store, kind):
    row = {"channel": "c", "story": 1, "kind": kind, "facet": "f", "status": "s", "turn": 1, "generation": 1, "tell": "now"}
    row |= {"state": "sent", "is_open": False, "tries": 0, "created": T0, "not_before": T0, "wanted": 0, "posted": 0, "doc": {}}
    with pytest.raises(StoreError, match="(?i)unique"), sql_store.writing() as rooms:
        rooms.outbox._session.add(schema.delivery, [row | {"key": "1"}, row | {"key": "2"}])


def test_a_naive_time_is_refused(sql_store):
    with pytest.raises(StoreError, match="without a zone"), sql_store.writing() as rooms:
        rooms.articles.want_page(build.add(rooms), not_before=T0.replace(tzinfo=None))


def test_a_database_that_is_not_there_is_a_store_error(tmp_path):
    with pytest.raises(StoreError):
        open_sql(f"sqlite:///{tmp_path}/no/such/folder.db")
    with pytest.raises(StoreError):
        open_sql("postgresql+psycopg://nobody@127.0.0.1:1/none")
    for url in ("mysql://localhost/x", "nonsense", "postgresql+asyncpg://h/x"):
        with pytest.raises(StoreError):
            open_sql(url)


def test_a_damaged_database_is_a_store_error(tmp_path):
    (tmp_path / "bad.db").write_bytes(b"no database at all, only words" * 200)
    with pytest.raises(StoreError, match="not a database"):
        open_sql(f"sqlite:///{tmp_path}/bad.db")


def test_sqlite_runs_with_wal_and_waits_for_the_disk_where_a_commit_tells_something(url_of):
    store = open_sql(url_of("sqlite"))
    for durable, level in ((True, 2), (False, 1), (True, 2)):
        with store.writing(durable=durable) as rooms:
            ask = rooms.ledger._session.connection.exec_driver_sql
            assert [ask(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")] == ["wal", level, 1]
    store.close()


def test_the_one_writer_of_sqlite_holds_16_mb_of_pages_and_each_of_many_readers_2(url_of):
    store = open_sql(url_of("sqlite"))
    for look, held in ((store.writing, -16_000), (store.reading, -2_000)):
        with look() as rooms:
            assert rooms.ledger._session.connection.exec_driver_sql("PRAGMA cache_size").scalar() == held
    store.close()


def test_sqlite_puts_the_log_into_the_file_every_4000_pages(url_of):
    store = open_sql(url_of("sqlite"))
    with store.writing() as rooms:
        assert rooms.ledger._session.connection.exec_driver_sql("PRAGMA wal_autocheckpoint").scalar() == 4_000
    store.close()


def test_postgresql_waits_for_the_disk_where_a_commit_tells_something(url_of):
    store = open_sql(url_of("postgresql"))
    for durable, said in ((True, "on"), (False, "off"), (True, "on")):
        with store.writing(durable=durable) as rooms:
            assert rooms.ledger._session.connection.exec_driver_sql("SHOW synchronous_commit").scalar() == said
    store.close()
