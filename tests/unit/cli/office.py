"""A told desk with its messages sent, an ear, and a clerk: what people press and type, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.app.counter import Counter
from monitor.app.house import House, open_database
from monitor.app.places import read_settings
from monitor.app.presses import press_deed
from monitor.app.run import channels_of
from monitor.app.slash import command_deed
from monitor.inbox import Clerk
from monitor.model.ask import Answer, Ask, AskKind
from monitor.outbox import Desk, Worker
from monitor.store.memory_inbox import MemorySlips
from monitor.workbench.engines import Engines, build_engines
from tests.fakes import FakeClock, FakeEar, FindableNotifier
from tests.unit.cli.conftest import NOW, DeskInFolder
from tests.unit.delivery.newsroom import work_through

BEGIN = NOW + timedelta(hours=4)
STORY = 1


@dataclass(slots=True)
class Office:
    house: House
    clock: FakeClock
    notifier: FindableNotifier
    worker: Worker
    ear: FakeEar
    clerk: Clerk
    serial: int = 0
    asks: list[Ask] = field(default_factory=list)

    def press(self, kind: AskKind, value: str = "", *, user: str = "U1", story: int | None = STORY, place: str = "desk", **more) -> str:
        """Press, see to it, send what is owed; what the person is told."""
        self.serial += 1
        name = {"U1": "mina", "U2": "tom"}.get(user, user)
        ask = Ask(
            **{
                "key": f"k{self.serial}", "kind": kind, "notifier": "quiet", "place": place, "user": user, "name": name,
                "at": self.clock.now(), "story": story, "value": value, "reply_to": "https://hooks.example/1", **more,
            }
        )  # fmt: skip
        self.asks.append(ask)
        before = len(self.ear.answers)
        self.clerk.hear(ask)
        self.clerk.see_to(list(AskKind))
        self.settle()
        return "\n".join(answer.text for _, answer in self.ear.answers[before:])

    def type(self, text: str, **more) -> str:
        return self.press(AskKind.COMMAND, text, story=None, **more)

    @property
    def answer(self) -> Answer:
        return self.ear.answers[-1][1]

    def settle(self, *, minutes: float = 2) -> None:
        """Send what is due within so many minutes."""
        work_through(self.worker, self.clock, minutes=minutes)

    def root(self):
        (found,) = [one.message for one in self.notifier.roots("desk") if one.message.story == STORY]
        return found

    def replies(self) -> list[str]:
        return [one.message.headline for one in self.notifier.replies()]

    def moved(self, at: datetime) -> None:
        self.clock.at = at


def adopted(desk: DeskInFolder) -> None:
    """The watch is the database's own, and tom may change it from the channel."""
    desk.config.write_text(desk.config.read_text().replace("desk: {notifier: quiet}", "desk: {notifier: quiet, editors: [U2, S1]}"))
    assert desk.run("watch", "adopt", "us-china").exit_code == 0


@contextmanager
def office(desk: DeskInFolder, *, engines: Engines | None = None) -> Iterator[Office]:
    settings = read_settings(str(desk.config))
    store, clock, ear = open_database(settings), FakeClock(BEGIN), FakeEar()
    house = House(settings=settings, store=store, clock=clock)
    notifier = FindableNotifier(clock=clock)
    worker = Worker(Desk(store=store, channels=channels_of(settings), notifiers={"quiet": notifier}, clock=clock, owner="test"))
    ready = engines or build_engines([])
    counter = Counter(house=house, engines=lambda: ready, ears={"quiet": ear})

    def prepare(ask: Ask):
        return command_deed(counter, ask) if ask.kind is AskKind.COMMAND else press_deed(counter, ask)

    clerk = Clerk(store, clock, slips=MemorySlips(), prepare=prepare, ears={"quiet": ear})
    made = Office(house=house, clock=clock, notifier=notifier, worker=worker, ear=ear, clerk=clerk)
    made.settle()
    yield made
    store.close()
