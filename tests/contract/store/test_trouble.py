"""A database that is damaged, locked or full says so, and says the way back."""

import sqlite3
import threading
from pathlib import Path

import pytest

from monitor import store as stores
from monitor.errors import StoreError
from monitor.store.sql import open_sql
from tests.contract.store import build
from tests.contract.store.build import T0

ALL = 10**9


@pytest.fixture
def filled(url_of):
    url = url_of("sqlite")
    store = open_sql(url)
    with store.writing() as rooms:
        rooms.sources.put(build.source(), due_at=T0)
        for number in range(200):
            build.add(rooms, f"a{number}", text=f"Words {number} of a longer text. " * 40)
    store.close()
    return url


def path_of(url):
    return Path(url.removeprefix("sqlite:///"))


def test_a_sound_file_is_passed_over_in_silence(filled, tmp_path):
    stores.check_sound(filled, most=ALL)
    stores.check_sound(f"sqlite:///{tmp_path}/none yet.db", most=ALL)
    stores.check_sound("memory:", most=ALL)


def test_flipped_bytes_are_found_and_the_way_back_is_named(filled):
    path = path_of(filled)
    data = bytearray(path.read_bytes())
    for at in range(len(data) // 3, len(data) // 2):
        data[at] ^= 0x5A
    path.write_bytes(data)
    with pytest.raises(StoreError, match=r"damaged .*monitor db restore FILE"):
        stores.check_sound(filled, most=ALL)
    stores.check_sound(filled, most=10)


def test_what_is_no_database_is_refused_with_the_way_back(filled):
    path_of(filled).write_bytes(b"no database at all, " * 500)
    with pytest.raises(StoreError, match="monitor db restore FILE"):
        stores.check_sound(filled, most=ALL)
    with pytest.raises(StoreError, match="monitor db restore FILE"):
        open_sql(filled)


def test_the_way_back_works_from_a_damaged_file(filled, tmp_path):
    stores.backup(filled, tmp_path / "copy.sqlite")
    path_of(filled).write_bytes(b"no database at all, " * 500)
    assert stores.restore(filled, tmp_path / "copy.sqlite")["article"] == 200
    stores.check_sound(filled, most=ALL)
    store = open_sql(filled)
    with store.reading() as rooms:
        assert rooms.articles.count() == 200
    store.close()


def test_a_writer_waits_for_another_process_that_holds_the_lock(filled):
    other = sqlite3.connect(path_of(filled), check_same_thread=False, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, lambda: other.execute("COMMIT"))
    release.start()
    store = open_sql(filled)
    with store.writing() as rooms:
        build.add(rooms, "after the wait")
    store.close()
    release.join()
    other.close()


def test_a_full_disk_refuses_the_commit_and_the_next_one_goes_through(filled):
    store = open_sql(filled)
    with store._engines.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        connection.rollback()
    with pytest.raises(StoreError, match="full"), store.writing() as rooms:
        for number in range(500):
            build.add(rooms, f"b{number}", text="More words. " * 300)
    with store.writing() as rooms:
        assert rooms.articles.count() == 200
        rooms.ledger.set_fact("after", "the flood")
    store.close()
