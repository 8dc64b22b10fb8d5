"""A digest's chart: drawn into the digest that stands, done again when its end is unknown, let go when it will not be drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from io import BytesIO

import pytest
from PIL import Image

from monitor.message.digest import chart, text
from monitor.errors import Blame, DeliveryError
from monitor.model.alert import Decision, Verdict
from monitor.model.delivery import Chart
from monitor.model.enums import DeliveryKind, DeliveryState, Tell
from monitor.model.ids import ArticleId, Kind
from monitor.notify.slack.chart import BARS_MOST, REST, bars, png
from monitor.outbox.digests import chart_of, owed, owed_chart
from tests import fakes
from tests.unit.delivery.newsroom import DESK, channel, story
from tests.unit.delivery.test_digest import NOW, digest, item

WEEK = digest(since=NOW - timedelta(days=6), items=(item(), item(30), item(31, kind=Kind("joint_exercise"))))
WEEKLY = channel(digest_times=(time(12),), weekly=1)


def room_with_a_digest(store_room, fault=lambda action: "", found=WEEK):
    room = store_room(fault=fault, ops="ops", settings=(channel(), channel(id="ops", to="C2")))
    room.notifier.can_draw = True
    with room.store.writing() as rooms:
        told = owed(found, now=room.clock.now())
        rooms.outbox.put([told, *owed_chart(found, told)])
    return room


def charted(room) -> list[bool]:
    return [one.message.chart is not None for one in room.notifier.roots("C1")]


def state(room) -> DeliveryState:
    (found,) = [one for one in room.listed() if one.kind is DeliveryKind.CHART]
    return found.state


def failing(monkeypatch, name: str, **more):
    monkeypatch.setitem(fakes.FAULTS, name, lambda: DeliveryError(name, **more))


def test_the_numbers_are_those_of_the_sparkline() -> None:
    drawn = chart(WEEK)
    assert (drawn.days[0], drawn.days[-1], len(drawn.days)) == (date(2023, 6, 13), date(2023, 6, 19), 7)
    assert drawn.counts == (("joint_exercise", (0, 0, 0, 0, 0, 1, 0)), ("visit", (0, 0, 0, 0, 0, 1, 1)))
    assert drawn.alt == "Stories a day, 13 Jun to 19 Jun: visit 2, joint exercise 1"
    assert drawn.title in text(WEEK)


@pytest.mark.parametrize("found", [digest(items=(item(),)), digest(since=NOW - timedelta(days=6))])
def test_one_day_and_a_quiet_week_have_no_chart(found) -> None:
    assert chart(found) is None
    assert not list(owed_chart(found, owed(found, now=NOW)))


def test_a_chart_survives_its_way_through_the_store() -> None:
    (delivery,) = owed_chart(WEEK, owed(WEEK, now=NOW))
    assert chart_of(delivery) == chart(WEEK)


@pytest.mark.parametrize("kinds", [1, 3, BARS_MOST, 30])
def test_the_picture_shows_every_kind_or_says_other(kinds: int) -> None:
    days = tuple(date(2023, 6, 1) + timedelta(days=number) for number in range(3 + kinds))
    made = Chart(title="Stories a day", days=days, counts=tuple((f"kind_{one}", (one,) * len(days)) for one in range(kinds)))
    image = Image.open(BytesIO(png(made)))
    assert (image.format, image.size) == ("PNG", (1200, 520))
    assert sum(sum(counts) for _, counts in bars(made)) == sum(sum(counts) for _, counts in made.counts)
    assert (len(bars(made)), bars(made)[-1][0] == REST) == (min(kinds, BARS_MOST), kinds > BARS_MOST)


def test_a_picture_of_noughts_is_still_a_picture() -> None:
    assert png(Chart(title="", days=(date(2023, 6, 1),), counts=(("visit", (0,)),)))


def test_the_weekly_digest_stands_first_and_gets_its_chart_without_a_second_message(newsroom) -> None:
    room = newsroom(settings=(WEEKLY,))
    room.notifier.can_draw = True
    room.settle(minutes=10)
    with room.store.writing() as rooms:
        id = rooms.stories.start(story(opened=room.clock.now()))
        rooms.ledger.decide(
            [Decision(story=id, channel=DESK, article=ArticleId(1), verdict=Verdict.DIGEST, at=room.clock.now(), tell=Tell.DIGEST)]
        )
    room.settle(minutes=60 * 24 * 8)
    weekly = [one for one in room.notifier.roots() if one.message.chart]
    assert [(len(one.message.chart.days), one.edits) for one in weekly] == [(8, 1)]
    assert "Stories a day" in "".join(weekly[0].message.lines)


def test_a_notifier_that_draws_none_is_owed_none(newsroom) -> None:
    room = newsroom(settings=(WEEKLY,))
    room.settle(minutes=60 * 24 * 8)
    assert DeliveryKind.CHART not in {one.kind for one in room.listed()}


def test_a_broken_upload_neither_holds_nor_doubles_the_digest_and_is_let_go_in_the_end(newsroom) -> None:
    room = room_with_a_digest(newsroom, fault=lambda action: "reset" if action == "edit" else "")
    room.settle(minutes=60)
    assert charted(room) == [False]
    assert state(room) is DeliveryState.DROPPED
    assert room.notifier.roots("C2") == []


def test_an_unknown_end_is_done_again(newsroom) -> None:
    faults = iter(["reset", "reset"])
    room = room_with_a_digest(newsroom, fault=lambda action: next(faults, "") if action == "edit" else "")
    room.settle()
    assert (charted(room), state(room)) == ([True], DeliveryState.SENT)


@pytest.mark.parametrize(
    ("blame", "ends", "notices"),
    [
        (Blame.CHANNEL, DeliveryState.DEAD, 1),
        (Blame.CONTENT, DeliveryState.DROPPED, 0),
        (Blame.GONE, DeliveryState.DROPPED, 0),
        (Blame.FROZEN, DeliveryState.DROPPED, 0),
    ],
)
def test_what_slack_refuses_for_good_ends_and_only_what_a_person_can_mend_is_told_to_ops(
    newsroom, monkeypatch, blame, ends, notices
) -> None:
    failing(monkeypatch, "missing_scope", permanent=True, blame=blame)
    room = room_with_a_digest(newsroom, fault=lambda action: "missing_scope" if action == "edit" else "")
    room.settle(minutes=60)
    assert (charted(room), state(room), len(room.notifier.roots("C2"))) == ([False], ends, notices)


def test_a_throttle_costs_no_try(newsroom, monkeypatch) -> None:
    failing(monkeypatch, "slow down", retry_after=30.0, blame=Blame.THROTTLE)
    faults = iter(["slow down"] * 20)
    room = room_with_a_digest(newsroom, fault=lambda action: next(faults, "") if action == "edit" else "")
    room.settle(minutes=60)
    assert charted(room) == [True]


def test_a_digest_that_went_as_plain_text_or_not_at_all_keeps_no_chart_waiting(newsroom) -> None:
    room = room_with_a_digest(newsroom)
    with room.store.writing() as rooms:
        (told,) = [one for one in rooms.outbox.listed() if one.kind is DeliveryKind.DIGEST]
        rooms.outbox.save(replace(told, plain=True))
    room.settle()
    assert (charted(room), state(room)) == ([False], DeliveryState.DROPPED)


def test_a_sender_that_died_while_drawing_draws_again(newsroom) -> None:
    room = room_with_a_digest(newsroom)
    with room.store.writing() as rooms:
        (drawn,) = [one for one in rooms.outbox.listed() if one.kind is DeliveryKind.CHART]
        rooms.outbox.save(replace(drawn, state=DeliveryState.SENDING, tries=1, first_try=room.clock.now()))
    room.settle()
    assert (charted(room), state(room)) == ([True], DeliveryState.SENT)


def test_pictures_that_do_not_go_shut_nothing(in_memory) -> None:
    room = room_with_a_digest(in_memory, fault=lambda action: "reset" if action == "edit" else "")
    room.settle(minutes=2)
    assert [action for _, action, _ in room.notifier.calls if action == "probe"] == []
