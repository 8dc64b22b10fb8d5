"""The fault matrix on the real client, the emulator of others and the fault proxy between them.

Each row: what goes wrong, and that one message stands in the end, sent as often as it should have been.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.delivery.cures import CURES
from monitor.model.channel import Channel
from monitor.model.delivery import Attempt, Delivery
from monitor.model.enums import DeliveryKind, DeliveryState
from monitor.model.ids import ChannelId, DeliveryKey, StoryId
from monitor.model.secret import Secret
from monitor.notify.slack.client import build
from monitor.notify.slack.options import Options
from monitor.outbox import Desk, Worker
from monitor.store.memory import MemoryStore
from tests.chaos.slack import Timeless
from tests.fakes import FakeClock
from tests.fault_proxy import FaultProxy, fault_proxy, scripted
from tests.peers.emulator import TOKEN, Emulator
from tests.unit.delivery.newsroom import Newsroom

pytestmark = pytest.mark.slack
POST, UPDATE, HISTORY = "chat.postMessage", "chat.update", "conversations.history"


@dataclass(slots=True)
class Line:
    """A worker on a virtual clock, the proxy, the emulator, and one channel of its own."""

    peer: Emulator
    proxy: FaultProxy
    clock: FakeClock
    store: MemoryStore
    worker: Worker
    to: str
    ops: str

    def owe(self, number: int = 1, *, channel: str = "desk") -> DeliveryKey:
        key = DeliveryKey(f"alert-{number}")
        owed = Delivery(
            key=key, channel=ChannelId(channel), kind=DeliveryKind.NOTICE, text=f"Visit agreed {number}", created=self.clock.now(),
            not_before=self.clock.now(),
        )  # fmt: skip
        with self.store.writing() as rooms:
            rooms.outbox.put([owed])
        return key

    def settle(self, *, minutes: float = 20) -> None:
        end = self.clock.now() + timedelta(minutes=minutes)
        while (due := self.worker.next_due()) is not None and due <= end:
            self.clock.at = max(due, self.clock.now() + timedelta(milliseconds=1))
            self.worker.step(self.clock.now())
        self.clock.at = max(self.clock.at, end)

    def seen(self, to: str = "") -> list[str]:
        return [message["text"] for message in self.peer.messages(to or self.to)]

    def state(self, key: DeliveryKey) -> Delivery:
        with self.store.reading() as rooms:
            found = rooms.outbox.get(key)
        assert found is not None
        return found

    def tries(self, key: DeliveryKey) -> list[Attempt]:
        with self.store.reading() as rooms:
            return rooms.outbox.attempts(key)


@pytest.fixture
def line(slack_peer: Emulator, request: pytest.FixtureRequest) -> Iterator[Line]:
    clock, store = FakeClock(datetime.now(UTC)), MemoryStore()
    name = f"f{abs(hash(request.node.name)) % 10**9}"
    to, ops = (slack_peer.call("conversations.create", name=f"{name}{part}")["channel"]["id"] for part in ("a", "b"))
    with fault_proxy(slack_peer.port, choose=lambda _: "", now=lambda: clock.now().timestamp()) as proxy:
        proxy.slow = 0.6
        slack = build(Options(token=Secret(TOKEN), base_url=proxy.api, timeout=0.4), clock)
        channels = {ChannelId(id): Channel(id=ChannelId(id), notifier="slack", to=address) for id, address in (("desk", to), ("ops", ops))}
        desk = Desk(
            store=store, channels=channels, notifiers={"slack": Timeless(slack, clock.now() - timedelta(hours=1))}, clock=clock,
            owner="test", ops=ChannelId("ops"),
        )  # fmt: skip
        yield Line(peer=slack_peer, proxy=proxy, clock=clock, store=store, worker=Worker(desk), to=to, ops=ops)


@pytest.mark.parametrize("fault", ["429 for 1 s", "429 for 2 s", "429"])
def test_rows_1_to_3_a_throttled_post_waits_and_goes_once(line: Line, fault: str) -> None:
    line.proxy.choose = scripted(POST, fault)
    began = line.clock.now()
    key = line.owe()
    line.settle()
    assert len(line.seen()) == 1
    assert line.tries(key)[1].at - began >= timedelta(seconds=1)


def test_row_2_ten_long_throttles_lose_nothing_and_hold_nobody_else(line: Line) -> None:
    line.proxy.choose = scripted(POST, *["429 for 30 s"] * 10)
    key = line.owe(1)
    line.settle(minutes=0.05)
    line.proxy.choose = lambda _: ""
    line.owe(2, channel="ops")
    line.settle(minutes=0.3)
    assert len(line.seen(line.ops)) == 1
    assert line.seen() == []
    line.settle()
    assert len(line.seen()) == 1
    times = [each.at for each in line.tries(key)]
    assert all(later - earlier >= timedelta(seconds=30) for earlier, later in zip(times, times[1:], strict=False))


@pytest.mark.parametrize(
    "fault", ["500 before", "502 before", "503 before", "reset before", "html 200", "empty 200", "internal_error", "fatal_error"]
)
def test_rows_4_6_10_11_what_did_not_land_is_sent_again_once(line: Line, fault: str) -> None:
    line.proxy.choose = scripted(POST, fault)
    key = line.owe()
    line.settle()
    assert len(line.seen()) == 1
    assert sum(each.action == "post" for each in line.tries(key)) == 2


@pytest.mark.parametrize("fault", ["500 after", "503 after", "reset after", "slow after", "truncated"])
def test_rows_5_7_8_10_what_landed_is_adopted_not_sent_again(line: Line, fault: str) -> None:
    line.proxy.choose = scripted(POST, fault)
    key = line.owe()
    line.settle()
    assert len(line.seen()) == 1
    assert sum(each.action == "post" for each in line.tries(key)) == 1


@pytest.mark.parametrize("late", [2.0, 10.0, 60.0])
def test_row_9_a_late_commit_is_one_message_after_the_sweep(line: Line, late: float) -> None:
    line.proxy.late = late
    line.proxy.choose = scripted(POST, "late")
    line.owe()
    line.settle()
    assert len(line.seen()) == 1


def test_row_12_a_failing_look_up_never_sends_blind(line: Line) -> None:
    def fault(asked: object) -> str:
        return {POST: "reset after", HISTORY: "500 before"}.get(asked.method, "")

    line.proxy.choose = fault
    key = line.owe()
    line.settle(minutes=5)
    assert len(line.seen()) == 1
    assert line.state(key).state is DeliveryState.AMBIGUOUS
    line.proxy.choose = lambda _: ""
    line.settle()
    assert (len(line.seen()), line.state(key).state) == (1, DeliveryState.SENT)


def test_row_13_a_history_that_lags_is_looked_at_again(line: Line) -> None:
    lag = [True]

    def fault(asked: object) -> str:
        if asked.method == POST:
            return "reset after"
        return "lag" if asked.method == HISTORY and lag and lag.pop() else ""

    line.proxy.choose = fault
    line.owe()
    line.settle()
    assert len(line.seen()) == 1


@pytest.mark.parametrize("code", ["is_archived", "channel_not_found", "not_in_channel", "missing_scope"])
def test_rows_18_19_a_closed_channel_is_a_dead_letter_with_a_cure(line: Line, code: str) -> None:
    line.proxy.choose = scripted(POST, f"answer {code}")
    key = line.owe()
    line.settle()
    assert line.state(key).state is DeliveryState.DEAD
    (notice,) = line.seen(line.ops)
    assert code in notice
    assert CURES[code].split(":")[0].split("`")[0][:20] in notice


@pytest.mark.parametrize("code", ["invalid_auth", "token_revoked", "account_inactive"])
def test_row_20_a_bad_token_pauses_all_and_keeps_all(line: Line, code: str) -> None:
    line.proxy.choose = lambda _: f"answer {code}"
    keys = [line.owe(number) for number in range(4)]
    line.settle(minutes=30)
    assert {line.state(key).state for key in keys} == {DeliveryState.PENDING}
    line.proxy.choose = lambda _: ""
    line.settle(minutes=30)
    assert not [key for key in keys if line.state(key).state is DeliveryState.PENDING]
    assert len(line.seen()) >= 4


@pytest.mark.parametrize("code", ["invalid_blocks", "msg_blocks_too_long"])
def test_row_21_refused_blocks_go_as_plain_text_once(line: Line, code: str) -> None:
    line.proxy.choose = scripted(POST, f"answer {code}")
    key = line.owe()
    line.settle()
    assert len(line.seen()) == 1
    assert line.state(key).plain


def test_row_17_a_clock_an_hour_off_still_finds_what_it_sent(line: Line) -> None:
    line.proxy.choose = scripted(POST, "reset after")
    line.clock.move(hours=1)
    line.owe()
    line.clock.move(hours=-1)
    line.settle(minutes=90)
    assert len(line.seen()) == 1


def test_row_15_two_workers_on_one_store_send_once(line: Line) -> None:
    other = Worker(replace(line.worker._desk, owner="second"))
    for number in range(3):
        line.owe(number)
    first: Callable[[datetime], int] = line.worker.step
    first(line.clock.now())
    other.step(line.clock.now())
    line.settle()
    assert len(line.seen()) == 3


def told_story(line: Line) -> tuple[Newsroom, StoryId]:
    """The founding story, told in the line's channel."""
    room = Newsroom(clock=line.clock, store=line.store, notifier=None, worker=line.worker, desk=line.worker._desk)
    id = room.opens(channel=ChannelId("desk"))
    line.settle(minutes=2)
    assert len(line.seen()) == 1
    return room, id


def grow(line: Line, room: Newsroom, id: StoryId, number: int) -> None:
    room.grows(id, number=number)
    with line.store.writing() as rooms:
        rooms.outbox.want(ChannelId("desk"), id, revision=rooms.stories.get(id).revision)
    line.settle(minutes=2)


def test_row_22_a_root_that_a_person_deleted_comes_back_once(line: Line) -> None:
    room, id = told_story(line)
    line.peer.call("chat.delete", channel=line.to, ts=room.delivery(id, channel=ChannelId("desk")).receipt.message)
    for number in range(1, 4):
        grow(line, room, id, number)
    assert len(line.seen()) == 1
    assert room.delivery(id, channel=ChannelId("desk")).generation == 2


@pytest.mark.parametrize("what", ["muted", "not relevant"])
def test_row_22_a_muted_or_irrelevant_story_stays_away(line: Line, what: str) -> None:
    room, id = told_story(line)
    with line.store.writing() as rooms:
        (told,) = rooms.ledger.told(id)
        until = line.clock.now() + timedelta(hours=24)
        rooms.ledger.set_told(id, replace(told, muted_until=until) if what == "muted" else replace(told, not_relevant=True))
    line.peer.call("chat.delete", channel=line.to, ts=room.delivery(id, channel=ChannelId("desk")).receipt.message)
    grow(line, room, id, 1)
    assert line.seen() == []


@pytest.mark.parametrize("code", ["cant_update_message", "edit_window_closed"])
def test_row_23_a_frozen_root_is_answered_by_one_reply(line: Line, code: str) -> None:
    room, id = told_story(line)
    line.proxy.choose = lambda asked: f"answer {code}" if asked.method == UPDATE else ""
    for number in range(1, 4):
        grow(line, room, id, number)
    root = room.delivery(id, channel=ChannelId("desk")).receipt
    (reply,) = line.peer.replies(line.to, root.message)
    assert reply["text"].startswith("Update: ")
