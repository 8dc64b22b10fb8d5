"""A source is due when its own rhythm, its failures and its server say so; states learn only from what was read well."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from monitor.model.enums import Outcome, Outlet
from monitor.model.ids import SourceId
from monitor.model.source import DueSource, Validators
from monitor.rhythm import (
    LYING,
    PROBE_EVERY,
    UNWEIGHED,
    after_poll,
    cache_seconds,
    floor,
    hurry,
    polling_order,
    unseen,
    wants_probe,
)
from monitor.rhythm.intervals import turned_over
from monitor.store.codec import decode, encode
from tests.bench.rhythm import day_ratios
from tests.unit.rhythm.test_silence import PAPER, lived
from tests.unit.rhythm.world import DAY, HOUR, MONDAY, beat, newspaper, source, state

OLD = Validators(etag='"a"', last_modified="x", body_hash="1")
NEW = Validators(etag='"b"', last_modified="y", body_hash="2")


def seconds(of, before, shown, now=MONDAY):
    return (after_poll(of, before, shown, now=now).due_at - now).total_seconds()


def test_a_new_source_is_polled_at_its_declared_interval():
    assert seconds(source(interval=300), state(), beat()) == pytest.approx(300, rel=0.11)


def test_validators_and_window_advance_with_what_was_read_well():
    now = after_poll(source(), state(validators=OLD), beat(validators=NEW, window=("a", "b")), now=MONDAY)
    assert (now.validators, now.window, now.last_ok) == (NEW, ("a", "b"), MONDAY)


@pytest.mark.parametrize("outcome", [one for one in Outcome if one not in (Outcome.OK, Outcome.UNCHANGED)])
def test_a_failure_keeps_validators_window_and_due_time_within_a_day(outcome):
    before = state(validators=OLD, window=("a",), failures=9.0)
    now = after_poll(source(), before, beat(outcome, validators=NEW, window=("z",)), now=MONDAY + HOUR)
    assert (now.validators, now.window, now.last_ok) == (OLD, ("a",), MONDAY)
    assert MONDAY + HOUR < now.due_at <= MONDAY + HOUR + timedelta(days=1.11)
    assert (now.polls == before.polls) is (outcome in UNWEIGHED)


@pytest.mark.parametrize(("outlet", "cap"), [(Outlet.WIRE, 3600), (Outlet.OFFICIAL, 3600), (Outlet.PRESS, 86_400)])
def test_failures_stretch_to_the_outlets_cap(outlet, cap):
    assert seconds(source(outlet=outlet), state(failures=30.0), beat(Outcome.NOT_FOUND)) == pytest.approx(cap, rel=0.11)


def test_a_passing_failure_weighs_a_quarter():
    assert after_poll(source(), state(), beat(Outcome.TIMEOUT), now=MONDAY).failures == 0.25


def test_success_forgets_failures():
    assert after_poll(source(), state(failures=7.5), beat(), now=MONDAY).failures == 0


def test_a_source_that_is_gone_is_asked_daily_and_flagged():
    gone = after_poll(source(outlet=Outlet.WIRE), state(), beat(Outcome.GONE), now=MONDAY)
    assert gone.due_at - MONDAY == DAY
    assert "gone" in gone.flags
    assert "gone" not in after_poll(source(), gone, beat(), now=MONDAY).flags


def test_retry_after_is_never_undercut_and_capped_at_a_day():
    assert seconds(source(), state(), beat(Outcome.THROTTLED, retry_after=7200.0)) >= 7200
    assert seconds(source(), state(), beat(Outcome.THROTTLED, retry_after=1e9)) == 86_400


def test_cache_control_is_honoured_up_to_the_outlets_ceiling():
    assert seconds(source(interval=60), state(), beat(max_age=1200)) >= 1200
    assert seconds(source(interval=60, outlet=Outlet.WIRE), state(), beat(max_age=86_400)) == pytest.approx(900, rel=0.11)


def test_ttl_is_honoured_up_to_an_hour():
    assert 3600 <= seconds(source(), state(), beat(ttl=9999)) < 4000


def test_a_hot_group_is_polled_at_its_floor_whatever_ttl_says():
    hot = state(hot_until=MONDAY + HOUR)
    assert seconds(source(outlet=Outlet.WIRE), hot, beat(ttl=3600)) == pytest.approx(30, rel=0.11)


def test_hurry_pulls_the_due_time_in_but_never_into_a_retry_after():
    of = source()
    calm = state(due_at=MONDAY + HOUR)
    assert hurry(of, calm, until=MONDAY + HOUR, now=MONDAY).due_at == MONDAY + timedelta(seconds=floor(of))
    held = after_poll(of, state(), beat(Outcome.THROTTLED, retry_after=900.0), now=MONDAY)
    assert hurry(of, held, until=MONDAY + HOUR, now=MONDAY + timedelta(seconds=300)).due_at == held.due_at


def test_hurry_leaves_alone_what_is_fresh_failing_hot_already_or_on_cron():
    of, soon = source(), MONDAY + timedelta(seconds=300)
    fresh = after_poll(of, state(), beat(max_age=1200), now=MONDAY)
    failing = state(due_at=MONDAY + HOUR, failures=2.0)
    hot = state(due_at=MONDAY + HOUR, hot_until=MONDAY + HOUR)
    for which, before in ((of, fresh), (of, failing), (of, hot), (source(cron="0 15 * * *"), state(due_at=MONDAY + HOUR))):
        after = hurry(which, before, until=MONDAY + 2 * HOUR, now=soon)
        assert (after.due_at, after.hot_until) == (before.due_at, MONDAY + 2 * HOUR)


def test_cron_is_kept_by_the_outlets_clock_even_after_failures():
    of = source(cron="0 15 * * mon-fri", timezone="Asia/Shanghai")
    now = after_poll(of, state(failures=5.0), beat(Outcome.NOT_FOUND), now=MONDAY)
    assert now.due_at == MONDAY + 7 * HOUR


def test_a_deferred_poll_comes_back_soon_and_weighs_nothing():
    now = after_poll(source(interval=3600), state(), beat(Outcome.DEFERRED), now=MONDAY)
    assert (now.due_at - MONDAY).total_seconds() <= 66
    assert now.failures == 0


def test_a_busy_hour_is_polled_more_often_than_a_quiet_one():
    known, _ = lived(PAPER, newspaper(Random(1), 28))
    noon, night = MONDAY + 28 * DAY + 12 * HOUR, MONDAY + 28 * DAY + 2 * HOUR
    unchanged = beat(Outcome.UNCHANGED)
    assert seconds(PAPER, known, unchanged, now=noon) < 300 < seconds(PAPER, known, unchanged, now=night)


def test_a_quiet_hours_long_wait_ends_when_the_busy_hour_begins():
    known, _ = lived(PAPER, newspaper(Random(1), 28))
    before_dawn = MONDAY + 28 * DAY + 3 * HOUR + timedelta(minutes=58)
    deep_night = MONDAY + 28 * DAY + HOUR
    unchanged = beat(Outcome.UNCHANGED)
    assert seconds(PAPER, known, unchanged, now=before_dawn) < seconds(PAPER, known, unchanged, now=deep_night)


def test_windows_that_share_nothing_halve_the_wait_and_are_a_gap():
    before = state(window=tuple("abcd"))
    now = after_poll(source(interval=3600), before, beat(window=tuple("wxyz"), new=4), now=MONDAY + HOUR)
    assert unseen(before.window, ("w", "x"), dropped=0) == 2
    assert (now.due_at - MONDAY - HOUR).total_seconds() == pytest.approx(1800, rel=0.11)


def test_a_little_news_between_close_polls_is_not_turnover():
    before = state(window=tuple("abcdefghij"))
    assert turned_over(before, tuple("zabcdefghi"), now=MONDAY + timedelta(seconds=30)) == 0


def test_dropped_entries_are_counted_even_when_windows_overlap():
    assert unseen(("a", "b"), ("b", "c"), dropped=5) == 5


def test_news_under_unchanged_validators_shows_that_they_lie():
    now = after_poll(source(), state(validators=OLD), beat(validators=Validators(etag='"a"', body_hash="2"), new=1), now=MONDAY)
    assert LYING in now.flags
    assert wants_probe(now)


@pytest.mark.parametrize("validators", [NEW, Validators(body_hash="2")])
def test_news_under_new_or_no_validators_is_no_lie(validators):
    assert LYING not in after_poll(source(), state(validators=OLD), beat(validators=validators, new=1), now=MONDAY).flags


def test_every_twentieth_poll_is_a_probe():
    assert [polls for polls in range(45) if wants_probe(state(polls=polls))] == [PROBE_EVERY, 2 * PROBE_EVERY]


def test_a_first_polls_backlog_teaches_no_rhythm():
    now = after_poll(source(), state(baselined_at=None), beat(new=40, window=("a",)), now=MONDAY)
    assert sum(now.hours) == 0
    assert now.baselined_at == MONDAY


def test_after_an_outage_wires_and_officials_come_first_then_the_longest_overdue():
    def due(name, outlet, hours):
        return DueSource(source=source(id=SourceId(name), outlet=outlet), state=state(due_at=MONDAY - hours * HOUR))

    waiting = [
        due("paper", Outlet.PRESS, 9),
        due("desk", Outlet.OFFICIAL, 2),
        due("think", Outlet.ANALYSIS, 99),
        due("wire", Outlet.WIRE, 5),
    ]
    assert [one.source.id for one in polling_order(waiting)] == ["wire", "desk", "paper", "think"]


def test_the_same_poll_gives_the_same_due_time_after_a_restart():
    known, _ = lived(PAPER, newspaper(Random(1), 10))
    again = decode(type(known), encode(known))
    assert again == known
    assert after_poll(PAPER, again, beat(), now=MONDAY + 11 * DAY) == after_poll(PAPER, known, beat(), now=MONDAY + 11 * DAY)


HEADERS = [
    ({"cache-control": "public, max-age=600"}, 600),
    ({"cache-control": "max-age=600", "age": "200"}, 400),
    ({"cache-control": "max-age=600", "age": "900"}, 0),
    ({"cache-control": "no-cache", "expires": "Mon, 19 Jun 2023 11:00:00 GMT", "date": "Mon, 19 Jun 2023 10:00:00 GMT"}, 0),
    ({"expires": "Mon, 19 Jun 2023 11:00:00 GMT", "date": "Mon, 19 Jun 2023 10:00:00 GMT"}, 3600),
    ({"expires": "-1"}, 0),
    ({"cache-control": "max-age=forever"}, 0),
    ({}, 0),
]


@pytest.mark.parametrize(("headers", "fresh"), HEADERS)
def test_freshness_is_read_from_the_headers(headers, fresh):
    assert cache_seconds(headers) == fresh


def test_a_simulated_day_is_seen_sooner_than_by_fixed_polling_with_as_many_requests():
    ratios = day_ratios(count=150, seed=5)
    assert ratios["median ratio"] <= 0.27
    assert ratios["p95 ratio"] <= 0.55
