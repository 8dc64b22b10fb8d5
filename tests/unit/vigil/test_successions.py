"""A reported change of office is proposed to ops once, with its command, and never applied."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor.entities.gazetteer import Gazetteer
from monitor.events.detect import Detector
from monitor.model.channel import Channel
from monitor.model.enums import Status
from monitor.model.ids import ChannelId
from monitor.model.story import Facet
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds
from monitor.store.memory import MemoryStore
from monitor.vigil.successions import tell_successions
from tests.contract.store import build

OPS = Channel(id=ChannelId("ops"), notifier="fake", to="C-ops")
NOW = datetime(2025, 6, 10, 12, 0, tzinfo=UTC)
TITLES = ("China removed Foreign Minister Wang Yi on Tuesday", "Beijing has dismissed foreign minister Wang Yi")


@pytest.fixture(scope="module")
def known():
    return load_entities()


@pytest.fixture(scope="module")
def detector(known):
    return Detector(load_kinds(), Gazetteer(known))


def told(detector, *titles):
    """A store whose one story holds an article for each title."""
    store = MemoryStore()
    facet = Facet(name="appointment:CHN", kind="appointment", status=Status.COMPLETED, at=NOW, article=1)
    with store.writing() as rooms:
        story = rooms.stories.start(build.story("c:CHN", opened=NOW, last_article=NOW, facets=(facet,)))
        for number, title in enumerate(titles):
            read = detector.detect(title=title, text="", on=NOW.date(), lang="en")
            id = build.add(
                rooms, f"p{number}", title=title, text="", first_seen=NOW, published=NOW, events=read.events, mentions=read.mentions
            )
            rooms.stories.attach(story, id, placement=build.Joins(story=story, score=1.0, reason="x"), at=NOW)
    return store


def notices(store, known, *, at=NOW):
    with store.writing() as rooms:
        tell_successions(rooms, OPS, lambda: known, now=at)
    with store.reading() as rooms:
        return [one.text for one in rooms.outbox.listed(limit=9)]


def test_two_articles_propose_the_command_and_change_nothing(detector, known):
    (text,) = notices(told(detector, *TITLES), known)
    assert 'monitor entity end "Wang Yi" foreign-minister@CHN --on 2025-06-10' in text
    assert "(2 articles)" in text


def test_it_is_proposed_once(detector, known):
    store = told(detector, *TITLES)
    assert len(notices(store, known)) == 1
    assert len(notices(store, known, at=NOW + timedelta(hours=30))) == 1


def test_one_article_alone_proposes_nothing(detector, known):
    assert notices(told(detector, TITLES[0]), known) == []


def test_what_the_roster_says_already_is_not_proposed(detector, known):
    titles = ("Wang Yi was appointed foreign minister of China", "Wang Yi was named foreign minister of China")
    assert notices(told(detector, *titles), known) == []
