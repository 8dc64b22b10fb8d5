"""A muted story that is merged into another: the mute goes on there, and its end is told once, where the channel was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.desk import said
from monitor.desk.said import Mute
from monitor.desk.uniting import unite_stories
from monitor.message.telling import MUTED, UNMUTED, Mark
from monitor.model.ids import StoryId
from monitor.outbox import mutes
from monitor.settings.stories import shipped_story_settings
from tests.unit.delivery.newsroom import DESK, Newsroom, visit

DAY = timedelta(hours=24)
FLIGHTS = visit(name="agreement:flights", kind="agreement", label="flights agreed")


@pytest.fixture
def room(newsroom) -> Newsroom:
    return newsroom()


def muted(room: Newsroom, story: StoryId, *, wait: timedelta = DAY, under: StoryId | None = None) -> None:
    until = room.clock.now() + wait
    with room.store.writing() as rooms:
        said.mute(
            rooms, Mute(channel=DESK, story=story, until=until, under=under or story), by=Mark(what=MUTED, by="mina (U1)", why="a day")
        )


def merged(room: Newsroom, loser: StoryId, survivor: StoryId) -> None:
    with room.store.writing() as rooms:
        one, other = rooms.stories.get(loser), rooms.stories.get(survivor)
        unite_stories(one, other, rooms=rooms, settings=shipped_story_settings(), now=room.clock.now())
        told = said.told_of(rooms, DESK, survivor)
        known = frozenset((each.name, str(each.status), each.turn) for each in rooms.stories.get(survivor).facets)
        rooms.ledger.set_told(survivor, replace(told, facets=told.facets | known))


def told(room: Newsroom, story: StoryId):
    with room.store.reading() as rooms:
        return said.told_of(rooms, DESK, story)


def roots_saying(room: Newsroom, word: str) -> list[StoryId]:
    return [one.message.story for one in room.notifier.roots("C1") if any(word in line for line in one.message.lines)]


def after_mute(room: Newsroom) -> list:
    return [one for one in room.notifier.replies() if one.message.headline.startswith("While this was muted")]


def test_the_survivor_takes_the_mute_over_and_shows_it(room):
    survivor, loser = room.opens(), room.opens()
    room.settle()
    muted(room, loser)
    merged(room, loser, survivor)
    room.settle()
    assert (told(room, survivor).muted_until is not None, told(room, loser).muted_until) == (True, None)
    assert roots_saying(room, "Muted by mina") == [survivor]


def test_its_end_is_told_once_under_the_survivors_own_root(room):
    survivor, loser = room.opens(), room.opens()
    room.settle()
    muted(room, loser)
    merged(room, loser, survivor)
    room.grows(survivor, facet=FLIGHTS)
    room.settle(minutes=60 * 25)
    (reply,) = after_mute(room)
    assert reply.thread == room.delivery(survivor).receipt
    assert (told(room, survivor).muted_until, roots_saying(room, "Muted")) == (None, [])


def test_where_the_channel_knows_the_loser_alone_its_root_hears_the_end(room):
    loser = room.opens()
    room.settle()
    with room.store.writing() as rooms:
        survivor = rooms.stories.start(replace(rooms.stories.get(loser), id=StoryId(0)))
    muted(room, loser)
    merged(room, loser, survivor)
    assert not told(room, survivor).has_root
    room.grows(survivor, facet=FLIGHTS)
    room.settle(minutes=60 * 25)
    (reply,) = after_mute(room)
    assert reply.thread == room.delivery(loser).receipt
    assert told(room, survivor).muted_until is None


def test_a_longer_mute_of_the_survivor_stays_and_a_shorter_one_is_made_longer(room):
    survivor, loser = room.opens(), room.opens()
    muted(room, survivor, wait=2 * DAY)
    muted(room, loser)
    end = told(room, survivor).muted_until
    merged(room, loser, survivor)
    assert told(room, survivor).muted_until == end
    third = room.opens()
    muted(room, third, wait=3 * DAY)
    merged(room, third, survivor)
    assert told(room, survivor).muted_until == end + DAY
    with room.store.reading() as rooms:
        assert [(one.story, one.until) for one in said.mutes(rooms.ledger)] == [(survivor, end + DAY)]


def test_unmuting_by_the_losers_message_tells_once(room):
    survivor, loser = room.opens(), room.opens()
    room.settle()
    muted(room, loser)
    merged(room, loser, survivor)
    room.grows(survivor, facet=FLIGHTS)
    with room.store.writing() as rooms:
        for story in (loser, survivor):
            mutes.end(rooms, DESK, story, by=Mark(what=UNMUTED, by="tom (U2)"), now=room.clock.now())
    room.settle()
    assert len(after_mute(room)) == 1


def test_mutes_written_by_an_older_daemon_are_read(room):
    story = room.opens()
    with room.store.writing() as rooms:
        rooms.ledger.set_fact(said.MUTES, f'[["us-china", {story}, "{room.clock.now().isoformat()}"]]')
        assert said.mutes(rooms.ledger) == (Mute(channel=DESK, story=story, until=room.clock.now(), under=story),)
