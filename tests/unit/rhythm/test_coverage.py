"""What is not seen is told in one alarm, grouped by cause, once."""

from datetime import UTC, datetime, timedelta

from monitor.model.enums import Outcome
from monitor.model.source import PollState, Source
from monitor.rhythm import Standing, troubles
from monitor.rhythm.coverage import News, news_of, words

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)


def standing(name, *, last=Outcome.OK, failures=0.0, ok=timedelta(0), **state):
    source = Source(id=name, name=name, url=f"https://{name}.example/feed", publisher=name)
    return Standing(source=source, state=PollState(due_at=NOW, polls=9, failures=failures, last_ok=NOW - ok, **state), last=last)


def blind(name, outcome=Outcome.DNS, **more):
    return standing(name, last=outcome, failures=1.5, ok=timedelta(hours=1), **more)


def test_a_source_that_was_read_is_in_no_trouble():
    assert troubles([standing("wire")], now=NOW) == ()


def test_a_failure_of_a_few_minutes_is_no_trouble_yet():
    assert troubles([standing("wire", last=Outcome.TIMEOUT, failures=0.5, ok=timedelta(minutes=20))], now=NOW) == ()


def test_a_source_that_could_not_be_read_for_half_an_hour_is():
    (one,) = troubles([blind("wire", Outcome.BLOCKED)], now=NOW)
    assert (one.source, one.cause, one.since) == ("wire", "blocked", NOW - timedelta(hours=1))


def test_a_source_that_gives_far_less_than_it_used_to_is():
    (one,) = troubles([standing("wire", flags=frozenset({"drift"}))], now=NOW)
    assert one.cause == "drift"


def test_fifty_sources_behind_one_dead_resolver_are_one_alarm_that_names_the_cause():
    found = troubles([blind(f"s{number:02d}") for number in range(50)], now=NOW)
    text = words(news_of({}, found), found, total=50)
    assert text.splitlines()[0] == "Blind: 50 of 50 sources fail alike (dns): names are not resolved here"
    assert len(text.splitlines()) == 2
    assert "and 40 more" in text


def test_two_blocked_sources_of_many_are_named_with_their_cause():
    found = troubles([blind("a", Outcome.BLOCKED), blind("b", Outcome.FORBIDDEN), standing("c")], now=NOW)
    lines = words(news_of({}, found), found, total=3).splitlines()
    assert lines[0] == "2 of 3 sources do not tell us what happens"
    assert lines[1].startswith("blocked: a since 2023-06-19 11:00 UTC")


def test_what_was_told_is_no_news_and_what_is_well_again_is():
    found = troubles([blind("a")], now=NOW)
    assert news_of({"a": "dns"}, found) == News(fresh=(), well=())
    news = news_of({"a": "dns"}, ())
    assert words(news, (), total=1) == "well again: a\nall 1 sources are read again"
