"""The front desk: one reader of every envelope, patience with a server that says no, and settings read anew."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.app.frontdesk import FrontDesk
from monitor.app.house import House
from monitor.app.places import read_settings
from monitor.errors import Blame, DeliveryError
from monitor.model.ask import Ask, AskKind
from monitor.store import open_store
from tests.fakes import FakeClock, FakeEar

CONFIG = """\
channels:
  desk: {notifier: slack, id: C1}
  ops: {notifier: slack, id: C2}
ops: {channel: ops}
notifiers:
  slack: {token: env:TEST_TOKEN, app_token: env:TEST_APP_TOKEN}
"""
REFUSED = DeliveryError("invalid_auth", permanent=True, blame=Blame.ACCOUNT)
AWAY = DeliveryError("timeout", ambiguous=True)


class Room:
    """A front desk over an empty store; `ears` are those it was given, the last one in use."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.patch = monkeypatch
        self.path, self.clock, self.ears = folder / "config.yaml", FakeClock(), list[FakeEar]()
        self.house = House(settings=self.settings("xapp-1"), store=open_store("memory:"), clock=self.clock)
        self.front = FrontDesk(self.house, self.clock, engines=lambda: None, build=self.given)  # type: ignore[arg-type, return-value]

    def settings(self, app_token: str):
        self.patch.setenv("TEST_TOKEN", "xoxb-1")
        self.patch.setenv("TEST_APP_TOKEN", app_token)
        self.path.write_text(CONFIG)
        return read_settings(str(self.path))

    def given(self, kind: str, options: object, clock: FakeClock, *, name: str, hear) -> FakeEar:
        self.ears.append(FakeEar())
        return self.ears[-1]

    def look(self, *, leads: bool = True) -> FakeEar:
        asyncio.run(self.front.look(leads=leads))
        return self.ears[-1]

    def notices(self) -> list[str]:
        with self.house.store.reading() as rooms:
            return [one.text for one in rooms.outbox.listed()]


@pytest.fixture
def room(tmp_path, monkeypatch) -> Room:
    return Room(tmp_path, monkeypatch)


def test_only_the_daemon_that_leads_listens(room):
    assert not room.look(leads=False).is_open
    assert room.look(leads=True).is_open
    assert not room.look(leads=False).is_open


def test_a_server_that_cannot_be_reached_is_tried_ever_more_rarely_and_ops_is_not_troubled(room):
    room.ears[-1].refuses = [AWAY] * 100
    for _ in range(720):
        room.look()
        room.clock.move(seconds=5)
    assert 10 <= room.ears[-1].opened <= 20
    assert room.notices() == []
    room.ears[-1].refuses = []
    room.clock.move(minutes=5)
    assert room.look().is_open


def test_a_token_that_is_refused_is_told_to_ops_once_a_day(room):
    room.ears[-1].refuses = [REFUSED] * 3
    for _ in range(3):
        room.look()
        room.clock.move(minutes=10)
    (text,) = room.notices()
    assert text.startswith("slack: presses and commands are not heard: invalid_auth") and "monitor slack test" in text


def test_a_new_app_token_makes_a_new_ear_and_other_changes_keep_the_old_one(room):
    old = room.look()
    asyncio.run(room.front.renew(replace(room.house, settings=room.settings("xapp-1"))))
    assert room.ears == [old] and old.is_open
    asyncio.run(room.front.renew(replace(room.house, settings=room.settings("xapp-2"))))
    assert not old.is_open
    assert room.look() is not old and room.ears[-1].is_open


def test_what_waits_is_seen_to_by_the_one_that_leads(room):
    ask = Ask(
        key="k", kind=AskKind.COMMAND, notifier="slack", place="C1", user="U1", name="mina", at=room.clock.now(), value="help", reply_to="x"
    )
    with room.house.store.writing() as rooms:
        rooms.inbox.put(ask)
    room.look(leads=False)
    asyncio.run(room.front.commands())
    assert room.ears[-1].answers == []
    room.look(leads=True)
    asyncio.run(room.front.presses())
    assert room.ears[-1].answers == []
    asyncio.run(room.front.commands())
    ((_, answer),) = room.ears[-1].answers
    assert "/watch list" in answer.text
