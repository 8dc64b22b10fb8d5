"""The way down the ladder of names is one bad reading, the way up many good ones."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.model.article import Entry
from monitor.model.source import PollState
from monitor.entries.rungs import CLEAN_FOR, CLEAN_READINGS, GUIDS, LINKS, Rung, observed, record_of, rung_of

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)
FRESH = PollState(due_at=NOW)
GOOD = tuple(Entry(guid=str(number), url=f"https://wire.example/{number}", title=f"Headline {number} of many") for number in range(5))
SHARED_GUIDS = tuple(replace(entry, guid="feed") for entry in GOOD)
SHARED_LINKS = tuple(
    replace(entry, url="https://wire.example/live", title=title)
    for entry, title in zip(GOOD, ("Rain", "Quake", "Summit", "Strike", "Verdict"), strict=True)
)


def read(state, entries, *, at=NOW, **more):
    return replace(state, facts=state.facts | observed(state, entries, url_key=lambda url: url, now=at, **more))


def good_readings(state, count, *, every=CLEAN_FOR / (CLEAN_READINGS - 1), start=NOW):
    for number in range(count):
        state = read(state, GOOD, at=start + number * every)
    return state


def test_a_source_that_was_always_clean_keeps_no_record():
    assert observed(FRESH, GOOD, url_key=str, now=NOW) == {"identity": str(Rung.BOTH)}


def test_guids_that_stay_good_long_enough_are_believed_again():
    fallen = read(FRESH, SHARED_GUIDS)
    assert rung_of(fallen) is Rung.LINK
    assert rung_of(good_readings(fallen, CLEAN_READINGS - 1)) is Rung.LINK
    assert rung_of(good_readings(fallen, CLEAN_READINGS)) is Rung.BOTH


def test_many_good_readings_in_a_short_time_are_not_enough():
    hurried = good_readings(read(FRESH, SHARED_GUIDS), 3 * CLEAN_READINGS, every=timedelta(minutes=1))
    assert rung_of(hurried) is Rung.LINK
    assert rung_of(read(hurried, GOOD, at=NOW + CLEAN_FOR)) is Rung.BOTH


def test_one_bad_reading_begins_the_count_anew():
    nearly = good_readings(read(FRESH, SHARED_GUIDS), CLEAN_READINGS - 1)
    spoilt = read(nearly, SHARED_GUIDS)
    assert record_of(spoilt, GUIDS).readings == 0
    assert rung_of(good_readings(spoilt, CLEAN_READINGS - 1)) is Rung.LINK


def test_each_fall_makes_the_way_up_twice_as_long():
    again = read(good_readings(read(FRESH, SHARED_GUIDS), CLEAN_READINGS), GOOD, recycled=True)
    assert (rung_of(again), record_of(again, GUIDS).needed) == (Rung.LINK, 2 * CLEAN_READINGS)
    assert rung_of(good_readings(again, 2 * CLEAN_READINGS - 1)) is Rung.LINK
    assert rung_of(good_readings(again, 2 * CLEAN_READINGS)) is Rung.BOTH


def test_each_name_has_a_record_of_its_own():
    both = read(read(FRESH, SHARED_GUIDS), SHARED_LINKS)
    assert rung_of(both) is Rung.WORDS
    live = both
    for number in range(2 * CLEAN_READINGS):
        live = read(live, SHARED_LINKS, at=NOW + number * timedelta(hours=6))
    assert rung_of(live) is Rung.GUID
    assert record_of(live, LINKS).readings == 0


def test_a_reading_that_cannot_show_it_counts_neither_way():
    nearly = good_readings(read(FRESH, SHARED_GUIDS), CLEAN_READINGS - 1)
    for entries in ((), GOOD[:1], (*GOOD, replace(GOOD[0], guid="", url="https://wire.example/x"))):
        assert record_of(read(nearly, entries), GUIDS).readings == CLEAN_READINGS - 1


def test_a_source_that_fell_before_records_were_kept_comes_up_like_any():
    assert rung_of(good_readings(replace(FRESH, facts={"identity": str(Rung.LINK)}), CLEAN_READINGS)) is Rung.BOTH
