"""A backup put back tells nothing again: neither what was told since, nor what was owed then and sent later."""

import shutil

import pytest

from monitor import store as stores
from monitor.app.restored import settle
from monitor.delivery.states import Powers
from monitor.model.ids import ChannelId
from tests.fakes import FakeWeb, FindableNotifier
from tests.story.timeline import DESK, OPENING, TRAVELS, Newsclock, house, moment, wire

pytestmark = pytest.mark.xdist_group("timeline")
VISIT = "Chinese Foreign Minister Qin Gang agreed to visit Washington after talks with US Secretary of State Antony Blinken."
MACRON = "French President Emmanuel Macron agreed to visit Beijing for talks with Chinese President Xi Jinping."


class Folder:
    """A newsroom over a SQLite file whose world (web, channel, clock) outlives the database."""

    def __init__(self, folder, template):
        self.folder = folder
        self.url = f"sqlite:///{shutil.copy(template, folder / 'monitor.sqlite')}"
        self.clock, self.web = Newsclock(moment(OPENING)), FakeWeb()
        self.notifier = FindableNotifier(clock=self.clock)
        self.room = self.open()
        self.room.outlet("wire")
        self.room.watch("us-china", TRAVELS + " OR event:visit(party:FR)")

    def open(self):
        self.store = stores.open_store(self.url)
        return house(self.store, clock=self.clock, web=self.web, notifier=self.notifier, channel=DESK)

    def backup(self):
        stores.backup(self.url, self.folder / "copy.sqlite")

    def restore(self):
        fronts = self.room.fronts
        self.store.close()
        stores.restore(self.url, self.folder / "copy.sqlite")
        self.room = self.open()
        self.room.fronts = fronts
        with self.store.writing() as rooms:
            settle(rooms, powers=lambda _: Powers(find=True, edit=True), ops=ChannelId(""), now=self.clock.now())

    def heads(self):
        return [one.message.headline for one in self.notifier.everything if one.thread is None]


@pytest.fixture
def world(tmp_path, empty_sqlite):
    made = Folder(tmp_path, empty_sqlite)
    yield made
    made.store.close()


def test_what_was_told_since_the_backup_is_not_told_again_and_news_after_it_is(world):
    world.room.until("06:00")
    world.backup()
    world.room.at("06:02", wire("Qin Gang agrees to visit Washington", summary=VISIT))
    world.room.until("06:40")
    told = world.heads()
    assert len(told) == 1
    world.restore()
    world.room.until("07:30")
    assert world.heads() == told
    world.room.at("07:31", wire("Macron agrees to visit Beijing", summary=MACRON))
    world.room.until("08:00")
    assert len(world.heads()) == 2
    keys = {one.key for one in world.notifier.everything if one.thread is None}
    assert len(keys) == 2, "a message of the lost time and one of today never share a key"


def test_what_was_owed_at_the_backup_and_sent_later_is_found_and_not_sent_again(world):
    world.room.at("06:02", wire("Qin Gang agrees to visit Washington", summary=VISIT))
    world.notifier.fault = lambda action: "refused" if action == "post" else ""
    world.room.until("06:10")
    world.backup()
    world.notifier.fault = lambda action: ""
    world.room.until("06:40")
    assert len(world.heads()) == 1
    world.restore()
    world.room.until("08:00")
    assert len(world.heads()) == 1
    with world.store.reading() as rooms:
        assert [one.state.value for one in rooms.outbox.listed(limit=10)] == ["sent"]


def test_what_was_owed_and_never_sent_is_sent(world):
    world.room.at("06:02", wire("Qin Gang agrees to visit Washington", summary=VISIT))
    world.notifier.fault = lambda action: "refused" if action == "post" else ""
    world.room.until("06:10")
    world.backup()
    world.restore()
    world.notifier.fault = lambda action: ""
    world.room.until("08:00")
    assert len(world.heads()) == 1
