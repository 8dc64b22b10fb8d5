"""The column types, away from any database."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import postgresql, sqlite

from monitor.store.columns import LONGEST_KEY, KeyText, PackedText, SafeText, UtcDateTime, key_of

NOON_IN_BEIJING = datetime(2023, 6, 18, 20, tzinfo=timezone(timedelta(hours=8)))


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()], ids=lambda one: one.name)
def test_an_instant_is_the_same_after_the_database(dialect):
    kept = UtcDateTime().process_bind_param(NOON_IN_BEIJING, dialect)
    back = UtcDateTime().process_result_value(kept, dialect)
    assert (back, back.tzinfo) == (NOON_IN_BEIJING, UTC)


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="without a zone"):
        UtcDateTime().process_bind_param(datetime(2023, 6, 18), sqlite.dialect())


@pytest.mark.parametrize("kind", [UtcDateTime, SafeText, KeyText, PackedText])
def test_nothing_stays_nothing(kind):
    assert kind().process_bind_param(None, sqlite.dialect()) is None


def test_a_long_key_is_shortened_but_stays_its_own():
    one, two = key_of("g:" + "x" * 9000), key_of("g:" + "x" * 9001)
    assert one != two
    assert max(len(one), len(two)) <= LONGEST_KEY
    assert key_of("g:short") == "g:short"


def test_a_packed_text_comes_back():
    packed = PackedText().process_bind_param("秦刚 " * 1000, sqlite.dialect())
    assert len(packed) < 200
    assert PackedText().process_result_value(packed, sqlite.dialect()) == "秦刚 " * 1000
