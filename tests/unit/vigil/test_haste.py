"""While a story is hot, every source that may tell more of it is polled at its fastest."""

from datetime import timedelta

import pytest

from monitor.model.enums import Outlet, Tell
from monitor.model.ids import Country
from monitor.rhythm import floor, is_hot
from monitor.store.memory import MemoryStore
from monitor.vigil.haste import concerned, follow_hot_stories
from tests.contract.store import build
from tests.contract.store.build import T0, at

HOUR = timedelta(hours=1)
SOURCES = (
    build.source("wire-a", outlet=Outlet.WIRE, groups=("us-china",)),
    build.source("paper", groups=("us-china", "trade")),
    build.source("sister", publisher="wire-a"),
    build.source("ministry", outlet=Outlet.OFFICIAL, country=Country("CHN")),
    build.source("elsewhere", groups=("europe",), country=Country("FRA")),
    build.source("off", groups=("us-china",), enabled=False),
)


@pytest.fixture
def store():
    store = MemoryStore()
    with store.writing() as rooms:
        for one in SOURCES:
            rooms.sources.put(one, due_at=at(30))
        story = rooms.stories.start(build.story("qin"))
        rooms.stories.attach(story, build.add(rooms), placement=build.STARTS, at=T0)
        rooms.ledger.decide([build.decision(story=story, tell=Tell.NOW)])
    return store


def follow(store, *, minutes, lasting=HOUR):
    with store.writing() as rooms:
        return follow_hot_stories(rooms, lasting=lasting, now=at(minutes))


def states(store):
    with store.reading() as rooms:
        return {one.id: rooms.sources.state(one.id) for one in SOURCES}


def test_an_alert_hurries_its_group_its_publisher_and_the_officials_of_its_countries(store):
    assert follow(store, minutes=1) == 4
    hot = {name for name, state in states(store).items() if is_hot(state, at(1))}
    assert hot == {"wire-a", "paper", "sister", "ministry"}
    due = states(store)["wire-a"].due_at
    assert due == at(1) + timedelta(seconds=floor(SOURCES[0]))
    assert states(store)["elsewhere"].due_at == at(30)


def test_it_is_done_once_and_ends_an_hour_after_the_last_alert(store):
    follow(store, minutes=1)
    assert follow(store, minutes=2) == 0
    assert states(store)["paper"].hot_until == at(60)
    assert follow(store, minutes=61) == 0
    with store.writing() as rooms:
        rooms.ledger.decide([build.decision(at=at(90), tell=Tell.NOW)])
    assert follow(store, minutes=91) == 4


def test_digests_and_a_span_of_nothing_hurry_nobody(store):
    assert follow(store, minutes=1, lasting=timedelta(0)) == 0
    quiet = MemoryStore()
    with quiet.writing() as rooms:
        rooms.sources.put(SOURCES[0], due_at=at(30))
        story = rooms.stories.start(build.story("qin"))
        rooms.stories.attach(story, build.add(rooms), placement=build.STARTS, at=T0)
        rooms.ledger.decide([build.decision(story=story, tell=Tell.DIGEST)])
    assert follow(quiet, minutes=1) == 0


def test_a_reporter_that_is_gone_concerns_only_the_officials():
    found = concerned({one.id: one for one in SOURCES}, ["gone"], countries=[Country("CHN")])
    assert found == {"ministry"}
