"""Statements as SQLite's driver takes them, and its rows as they are read."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, bindparam, create_engine, insert, select

from monitor.store.columns import KeyText, UtcDateTime
from monitor.store.prepared import answer, prepared

NOTE = Table("note", MetaData(), Column("id", Integer, primary_key=True), Column("key", KeyText), Column("at", UtcDateTime))
T0 = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def dialect():
    return create_engine("sqlite://").dialect


def test_rows_are_filled_in_the_order_of_the_statement_and_made_storable(dialect):
    ready = prepared(dialect, insert(NOTE), ("at", "key"))
    local = T0.astimezone(timezone(timedelta(hours=8)))
    stored = "2026-01-01 12:00:00.000000"
    assert ready.filled([{"at": local, "key": "a\0"}, {"at": T0, "key": None}]) == [("a", stored), (None, stored)]


def test_a_query_gives_its_own_figures_itself(dialect):
    ready = prepared(dialect, select(NOTE.c.key).where(NOTE.c.at > bindparam("since", type_=UtcDateTime)).limit(5), ("since",))
    assert ready.asked({"since": T0}) == ("2026-01-01 12:00:00.000000", 5, 0)


def test_rows_are_read_by_name_and_by_type(dialect):
    (row,) = answer(dialect, select(NOTE.c.key, NOTE.c.at.label("seen"))).read([("a", "2026-01-01 12:00:00.000000")])
    assert (row.key, row.seen) == ("a", T0)


def test_a_statement_is_written_once(dialect):
    statement = select(NOTE.c.id)
    assert prepared(dialect, statement, ()) is prepared(dialect, statement, ())
    assert answer(dialect, statement) is answer(dialect, statement)
