"""Several daemons on one database: who is there, whose leases are free again, who leads."""

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine, text

from monitor import store as stores
from monitor.errors import AlreadyRunning
from monitor.model.enums import DeliveryState
from monitor.store.crews import GRACE
from monitor.store.sql import open_sql
from tests.contract.store import build

NOW = datetime.now(UTC)
MEMBER = """
import sys
from datetime import UTC, datetime
from monitor import store as stores
crew = stores.crew(sys.argv[1], owner=sys.argv[2])
crew.join(now=datetime.now(UTC))
print("leads" if crew.leads() else "follows", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def member(url):
    """Starts a daemon's part in the crew as a process of its own; tells whether it leads."""
    started = []

    def start(owner):
        process = subprocess.Popen(
            [sys.executable, "-c", MEMBER, url, owner], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        return process, process.stdout.readline().strip()

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def crew(url):
    joined = stores.crew(url, owner="mine")
    yield joined
    joined.leave()


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_a_second_daemon_on_one_file_is_refused_and_told_which_process_is_there(crew, member):
    other, _ = member("other")
    with pytest.raises(AlreadyRunning, match=f"process {other.pid},"):
        crew.join(now=NOW)
    other.kill()
    other.wait()
    crew.join(now=NOW)


@pytest.mark.parametrize("url", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
def test_one_of_several_leads_and_when_it_is_gone_another_does(crew, member):
    first, said = member("other")
    assert said == "leads"
    crew.join(now=NOW)
    assert not crew.leads()
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert until(crew.leads)


def test_what_a_killed_daemon_had_leased_is_free_again(url, crew, member):
    holder, _ = member("killed")
    store = open_sql(url)
    leased = leased_by(store, "killed")
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    crew.join(now=NOW)
    again = []

    def is_free():
        crew.relieve(now=NOW)
        with store.writing() as rooms:
            again.extend(rooms.sources.lease_due(now=NOW, until=NOW + timedelta(minutes=5), owner="mine", limit=10))
        return again

    assert until(is_free)
    with store.writing() as rooms:
        owed = rooms.outbox.lease(now=NOW, until=NOW + timedelta(minutes=2), owner="mine", limit=10)
    store.close()
    assert [one.source.id for one in again] == leased
    assert [one.state for one in owed] == [DeliveryState.PENDING]


def test_a_send_of_a_killed_daemon_is_looked_up_only_when_it_can_be_on_its_way_no_more(url, crew):
    store = open_sql(url)
    leased_by(store, "long gone", state=DeliveryState.SENDING)
    crew.join(now=NOW)
    with store.reading() as rooms:
        assert rooms.outbox.next_due() == NOW + GRACE
    store.close()


@pytest.mark.parametrize("url", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
def test_the_living_keep_what_they_leased(url, crew, member):
    member("alive")
    store = open_sql(url)
    leased_by(store, "alive")
    crew.join(now=NOW)
    assert crew.relieve(now=NOW) == 0
    with store.writing() as rooms:
        assert rooms.sources.lease_due(now=NOW, until=NOW + timedelta(minutes=5), owner="mine", limit=10) == []
    store.close()


@pytest.mark.parametrize("url", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
def test_a_line_that_the_server_cut_is_taken_up_again(url, crew):
    crew.join(now=NOW)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"))
    engine.dispose()
    assert crew.relieve(now=NOW) == 0
    assert crew.leads()


@pytest.mark.parametrize("url", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
def test_the_time_is_the_database_s(crew):
    crew.join(now=NOW)
    assert abs(crew.time() - datetime.now(UTC)) < timedelta(minutes=1)


def test_nothing_is_restored_beside_a_daemon(url, member, tmp_path):
    stores.backup(url, tmp_path / "copy.sqlite")
    member("at work")
    with pytest.raises(AlreadyRunning):
        stores.restore(url, tmp_path / "copy.sqlite")


def test_memory_is_nobody_else_s():
    crew = stores.crew("memory:", owner="mine")
    crew.join(now=NOW)
    assert (crew.leads(), crew.relieve(now=NOW), crew.time()) == (True, 0, None)
    crew.leave()


def leased_by(store, owner, *, state=DeliveryState.PENDING):
    """A source and a delivery, both leased by that owner for minutes; the ids of the sources."""
    with store.writing() as rooms:
        rooms.sources.put(build.source(), due_at=NOW)
        rooms.outbox.put([build.root(state=state, created=NOW, not_before=NOW)])
        leased = rooms.sources.lease_due(now=NOW, until=NOW + timedelta(minutes=5), owner=owner, limit=10)
        owed = rooms.outbox.lease(now=NOW, until=NOW + timedelta(minutes=2), owner=owner, limit=10)
        assert owed
    return [one.source.id for one in leased]


def until(true, *, tries=1200):
    """Whether it comes true while the server clears up after a killed process."""
    pause = threading.Event()
    return any(true() or pause.wait(0.05) for _ in range(tries))
