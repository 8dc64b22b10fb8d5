"""A digest: on the channel's clock, grouped, honest about a quiet day and about what was not seen."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from monitor.message.digest import Commitment, Digest, Item, due, groups, next_time, sparkline, text
from monitor.model.alert import Decision, Verdict
from monitor.model.enums import Tell
from monitor.model.ids import ArticleId, Country, EntityId, Kind, StoryId
from monitor.model.story import StoryKey
from monitor.outbox.digests import gather
from tests.unit.delivery.newsroom import DESK, channel, story

NOW = datetime(2023, 6, 19, 7, tzinfo=UTC)
BERLIN = channel(timezone="Europe/Berlin", digest_times=(time(8),))


def item(number: int = 1, **changes: object) -> Item:
    made: dict = {
        "story": StoryId(number),
        "headline": f"Visit agreed {number}",
        "kind": Kind("visit"),
        "sides": frozenset({"CHN", "USA"}),
        "outlets": 3,
        "at": NOW - timedelta(hours=number),
    }
    return Item(**(made | changes))


def digest(**changes: object) -> Digest:
    made: dict = {"channel": BERLIN, "since": NOW - timedelta(days=1), "until": NOW, "sources": 214, "silent": ("A", "B")}
    return Digest(**(made | changes))


def test_stories_are_grouped_by_kind_and_sides_the_fullest_group_first() -> None:
    found = groups([item(1), item(2, kind=Kind("aid")), item(3)])
    assert [(name, len(items)) for name, items in found] == [("Visit · CHN-USA", 2), ("Aid · CHN-USA", 1)]


def test_a_quiet_day_says_so_and_how_much_was_seen() -> None:
    assert text(digest()).startswith("Nothing to tell 18 Jun 09:00 to 19 Jun 09:00: 212 of 214 sources were healthy")


def test_each_story_is_one_line() -> None:
    lines = text(digest(items=(item(), item(2, note="over budget", outlets=1)))).split("\n")
    assert lines[0].endswith("2 stories")
    assert "• Visit agreed 2 (1 outlet, over budget)" in lines


def test_beyond_forty_lines_the_rest_is_counted() -> None:
    lines = text(digest(items=tuple(item(number) for number in range(50)))).split("\n")
    assert "… and 10 more: `monitor digest preview`" in lines


def test_commitments_come_the_most_overdue_first() -> None:
    open_ones = (Commitment(headline="B"), Commitment(headline="A", due=date(2023, 6, 1)), Commitment(headline="C", due=date(2023, 7, 1)))
    lines = text(digest(commitments=open_ones)).split("\n")
    assert lines[1:5] == ["Agreed and not yet done (3)", "• A (was due 2023-06-01)", "• C (due 2023-07-01)", "• B (date open)"]


def test_a_sparkline_has_one_bar_a_day() -> None:
    assert sparkline([0, 1, 7]) == "▁▂█"
    week = digest(since=NOW - timedelta(days=6), items=(item(), item(30), item(31)))
    assert "▁▁▁▁▁▅█ visit 3" in text(week) or "visit 3" in text(week)


def test_a_digest_is_due_once_at_the_channels_own_hour() -> None:
    last = datetime(2023, 6, 18, 6, tzinfo=UTC)
    assert due(BERLIN, last=last, now=datetime(2023, 6, 19, 5, 59, tzinfo=UTC)) is None
    span = due(BERLIN, last=last, now=datetime(2023, 6, 19, 6, 1, tzinfo=UTC))
    assert span is not None
    assert span[1].astimezone(UTC) == datetime(2023, 6, 19, 6, tzinfo=UTC)
    assert due(BERLIN, last=span[1], now=datetime(2023, 6, 19, 7, tzinfo=UTC)) is None


def test_eight_o_clock_stays_eight_o_clock_when_clocks_change() -> None:
    before = next_time(BERLIN, after=datetime(2023, 3, 24, 12, tzinfo=UTC))
    after = next_time(BERLIN, after=datetime(2023, 3, 25, 12, tzinfo=UTC))
    assert before is not None
    assert after is not None
    assert (before.astimezone(UTC).hour, after.astimezone(UTC).hour) == (7, 6)


def test_the_weekly_digest_looks_back_seven_days() -> None:
    weekly = channel(timezone="UTC", digest_times=(time(8),), weekly=1)
    span = due(weekly, last=datetime(2023, 6, 18, 8, tzinfo=UTC), now=datetime(2023, 6, 19, 9, tzinfo=UTC))
    assert span is not None
    assert span[1] - span[0] == timedelta(days=7)


def test_the_worker_sends_the_morning_digest_once(newsroom) -> None:
    room = newsroom(settings=(channel(digest_times=(time(12),)),))
    room.settle(minutes=10)
    with room.store.writing() as rooms:
        id = rooms.stories.start(story())
        rooms.ledger.decide(
            [Decision(story=id, channel=DESK, article=ArticleId(1), verdict=Verdict.DIGEST, at=room.clock.now(), tell=Tell.DIGEST)]
        )
    room.settle(minutes=60 * 5)
    (posted,) = room.notifier.roots()
    assert posted.message.headline.endswith("1 story")
    assert "• Visit agreed: Qin Gang → Washington (0 outlets)" in posted.message.lines


def test_a_story_is_grouped_by_its_sides(newsroom) -> None:
    room = newsroom(settings=(channel(digest_times=(time(12),)),))
    room.settle(minutes=10)
    made = story(key=StoryKey(countries=frozenset({Country("CHN")}), organisations=frozenset({EntityId("eu")})))
    with room.store.writing() as rooms:
        id = rooms.stories.start(made)
        rooms.ledger.decide(
            [Decision(story=id, channel=DESK, article=ArticleId(1), verdict=Verdict.DIGEST, at=room.clock.now(), tell=Tell.DIGEST)]
        )
        found = gather(rooms, channel(), since=room.clock.now() - timedelta(days=1), until=room.clock.now() + timedelta(days=1))
    assert [name for name, _ in groups(found.items)] == ["Visit · CHN-EU"]
