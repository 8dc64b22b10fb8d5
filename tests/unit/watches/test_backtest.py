"""Backtest, comparison of versions, differences in words, and the lint of a rule book."""

from datetime import UTC, datetime, timedelta

from monitor.model.article import Article, StoredArticle
from monitor.model.enums import Tell
from monitor.model.watch import Example
from monitor.ports import Reading
from monitor.watches.backtest import Backtest
from monitor.watches.changes import differences
from monitor.watches.lint import check_watch, failed_examples, usage
from tests.unit.watches.world import WORLD, event, watch

START = datetime(2023, 6, 1, tzinfo=UTC)


def reading(number, title, *, story=None, day=0, source="ap", events=()):
    at = START + timedelta(days=day)
    article = Article(
        url=f"u{number}",
        link=f"https://e.org/{number}",
        source=source,
        publisher=source,
        title=title,
        has_body=number % 2 == 0,
        published=at,
        first_seen=at,
        text="x",
    )
    return Reading(stored=StoredArticle(id=number, article=article), story=story, events=events)


READINGS = [
    reading(1, "visit agreed", story=1, day=0),
    reading(2, "visit agreed again", story=1, day=1),
    reading(3, "another visit", story=2, day=1),
    reading(4, "a ban", story=3, day=9),
    reading(5, "visit told by the muted", story=4, day=9, source="gt"),
    reading(6, "lone trip", day=10),
]


def run(**queries):
    test = Backtest({name: watch(query, mute=frozenset({"gt"})) for name, query in queries.items()}, vocabulary=WORLD)
    for each in READINGS:
        test.add(each)
    return test


def test_a_story_is_told_once_however_many_articles():
    outcome = run(new="visit").outcome("new")
    assert (outcome.articles, outcome.told) == (3, {("story", 1), ("story", 2)})


def test_the_rate_is_alerts_by_day_of_the_archives_real_span():
    test = run(new="visit OR ban OR trip")
    assert test.archive.days == 10
    assert test.outcome("new").per_day == 4 / 10


def test_under_seven_days_no_rate_is_given():
    test = Backtest({"new": watch("visit")}, vocabulary=WORLD)
    for each in READINGS[:3]:
        test.add(each)
    assert test.outcome("new").per_day is None


def test_versions_are_compared_by_what_they_gain_and_lose():
    gained, lost = run(old="visit", new="ban OR another").compare("old", "new")
    assert (gained, lost) == ({("story", 3)}, {("story", 1)})


def test_the_share_of_articles_with_bodies_is_stated():
    assert run(new="visit").archive.with_body == 0.5


def test_an_event_watch_is_tried_only_on_articles_with_such_an_event():
    test = Backtest({"new": watch("event:visit(party:CN)")}, vocabulary=WORLD)
    test.add(READINGS[0])
    test.add(reading(9, "x", story=9, events=(event(),)))
    assert test.outcome("new").told == {("story", 9)}


def test_nothing_read_gives_empty_numbers():
    test = Backtest({"new": watch("visit")}, vocabulary=WORLD)
    assert (test.archive.articles, test.archive.days, test.outcome("new").busiest) == (0, 0.0, None)


def test_a_difference_names_the_clauses_that_came_and_went():
    old = watch("visit china", channels=("a",))
    new = watch("visit country:CN -ban", channels=("a", "b"), tell=Tell.PAGE, examples=(Example(want="match", text="x"),))
    assert differences(old, new) == ("- china", "+ country:CN", "+ NOT ban", "channels: a -> a, b", "tell: now -> page", "examples: +1 -0")


def test_the_same_watch_has_no_differences():
    assert differences(watch("a b"), watch("a AND  b", version=2)) == ()


def read_nothing(title, text, lang, on):
    return (), ()


def test_an_example_that_fails_says_why():
    examples = (
        Example(want="match", text="ban lifted"),
        Example(want="no_match", text="visit\nwith a body"),
        Example(want="match", text="title\nvisit"),
        Example(want="miss", text="known"),
    )
    failed = failed_examples(watch("visit", examples=examples), read=read_nothing, vocabulary=WORLD)
    assert [one.reason for one in failed] == ["is not matched: visit: does not occur", "is matched"]


def test_a_query_that_cannot_be_read_is_a_finding():
    (finding,) = check_watch(watch("a or b"), WORLD, others={})
    assert finding.nearest == "OR"


def test_usage_tells_dead_loud_and_doubled_watches():
    told = {
        "dead": frozenset(),
        "loud": frozenset(("story", n) for n in range(100)),
        "twin": frozenset(("story", n) for n in range(90)),
        "fine": frozenset({("story", 500)}),
    }
    found = usage(told, days=10, budget=9.5)
    assert found["dead"] == ("has not matched in 10 days",)
    assert found["loud"] == ("10.0 alerts a day, over the budget of 9.5", "tells the same stories as twin (90 of 100)")
    assert set(found) == {"dead", "loud", "twin"}
