"""The ear against a real web socket: kept before it is acknowledged, once however often delivered, through every break of the line."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from monitor import store as stores
from monitor.errors import DeliveryError, StoreError
from monitor.inbox import Clerk
from monitor.model.ask import PRESSES, SILENCE, Answer, Ask, AskKind
from monitor.model.secret import Secret
from monitor.notify.slack import Options, listen
from monitor.ports import Ear
from monitor.store import open_store
from tests.fakes import START, FakeClock
from tests.peers.socket_mode import SocketPeer, press, socket_peer, typed


@pytest.fixture
def peer() -> Iterator[SocketPeer]:
    with socket_peer() as running:
        yield running


@pytest.fixture
def heard() -> list[Ask]:
    return []


def ear_of(peer: SocketPeer, hear) -> Ear:
    options = Options(token=Secret("xoxb-1"), app_token=Secret("xapp-1"), base_url=peer.api, timeout=5)
    made = listen(options, FakeClock(), name="slack", hear=hear)
    assert made is not None
    return made


@pytest.fixture
def loop() -> Iterator[Callable]:
    """A loop in a thread of its own, as the daemon's is to this test; called with a coroutine it gives the result."""
    running = asyncio.new_event_loop()
    thread = threading.Thread(target=running.run_forever, daemon=True)
    thread.start()
    yield lambda work: asyncio.run_coroutine_threadsafe(work, running).result(timeout=20)
    running.call_soon_threadsafe(running.stop)
    thread.join(timeout=10)
    running.close()


@pytest.fixture
def opened(peer, loop) -> Iterator[Callable[..., Ear]]:
    made: list[Ear] = []

    def open_(hear) -> Ear:
        made.append(ear_of(peer, hear))
        loop(made[-1].open())
        assert peer.linked()
        return made[-1]

    yield open_
    for ear in made:
        loop(ear.close())


@pytest.fixture
def ear(opened, heard) -> Ear:
    return opened(heard.append)


def test_without_an_app_token_there_is_no_ear():
    assert listen(Options(token=Secret("xoxb-1")), FakeClock(), name="slack", hear=list().append) is None


def test_a_press_is_heard_and_acknowledged(peer, ear, heard):
    peer.send("e1", press("mute:7:"))
    assert peer.acknowledged("e1")
    (ask,) = heard
    assert (ask.kind, ask.story, ask.by, ask.place, ask.message) == (AskKind.MUTE, 7, "mina (U1)", "C1", "1717000000.000100")
    assert ask.at == START
    assert peer.tokens == ["Bearer xapp-1"]


def test_what_asks_for_nothing_is_acknowledged_all_the_same(peer, ear, heard):
    opened = press("", action="open")
    for number, (kind, payload) in enumerate([("interactive", opened), ("interactive", {"type": "view_closed"}), ("events_api", {})]):
        peer.send(f"e{number}", payload, kind=kind)
        assert peer.acknowledged(f"e{number}")
    assert heard == []


def test_what_could_not_be_kept_is_not_acknowledged(peer, opened):
    def refuse(ask: Ask) -> None:
        if ask.kind is AskKind.ON_IT:
            raise StoreError("database: disk full")

    opened(refuse)
    peer.send("lost", press("on it:7:"))
    peer.send("kept", press("why:7:"))
    assert peer.acknowledged("kept")
    assert not peer.acknowledged("lost", within=0.2)


def test_row_25_while_the_database_is_locked_an_ask_is_acknowledged_and_done_once_it_is_free(peer, opened, tmp_path):
    """The acknowledgements come while the lock is held: what is acknowledged is on disk beside the database."""
    url, done = f"sqlite:///{tmp_path / 'monitor.sqlite'}", []
    stores.upgrade(url)
    store, slips = open_store(url), stores.slips(url)

    def prepare(ask: Ask):
        return lambda _: done.append(ask.value) or SILENCE

    clerk = Clerk(store, FakeClock(), slips=slips, prepare=prepare, ears={})
    opened(clerk.hear)
    with closing(sqlite3.connect(tmp_path / "monitor.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for number in range(5):
            peer.send(f"e{number}", press(f"not relevant:7:{number}", at=f"1.{number}"))
            peer.send(f"e{number}", press(f"not relevant:7:{number}", at=f"1.{number}"))
        assert all(peer.acknowledged(f"e{number}", 2) for number in range(5))
        assert len(slips.kept()) == 5
        other.execute("ROLLBACK")
    assert (clerk.see_to(PRESSES), clerk.see_to(PRESSES), sorted(done)) == (5, 0, list("01234"))
    store.close()


def test_row_25_the_same_envelope_twice_is_kept_once(peer, opened):
    store = open_store("memory:")

    def hear(ask: Ask) -> None:
        with store.writing() as rooms:
            rooms.inbox.put(ask)

    opened(hear)
    peer.send("e1", press("on it:7:"))
    peer.send("e1", press("on it:7:"))
    peer.send("of-another-id", press("on it:7:"))
    assert peer.acknowledged("e1", 2) and peer.acknowledged("of-another-id")
    with store.reading() as rooms:
        assert len(rooms.inbox.waiting(list(AskKind), limit=10)) == 1


def test_row_25_a_refresh_takes_a_new_link_and_no_press_is_lost(peer, ear, heard):
    peer.send("before", press("on it:7:", at="1.1"))
    peer.refresh()
    assert peer.linked(2)
    peer.send("after", press("on it:7:", at="1.2"))
    assert peer.acknowledged("before") and peer.acknowledged("after")
    assert len(heard) == 2


def test_row_25_a_broken_line_is_taken_up_again_within_fifteen_seconds(peer, ear, heard):
    peer.hang_up()
    assert peer.until(lambda: len(peer.links) >= 2, within=15)
    peer.send("e2", press("on it:7:"))
    assert peer.acknowledged("e2")
    assert len(heard) == 1


def test_slack_saying_no_is_told_with_its_word_and_can_be_tried_again(peer, loop, heard):
    peer.refuse = "invalid_auth"
    ear = ear_of(peer, heard.append)
    with pytest.raises(DeliveryError) as refused:
        loop(ear.open())
    assert (refused.value.code, ear.is_open) == ("invalid_auth", False)
    peer.refuse = ""
    loop(ear.open())
    assert peer.linked() and ear.is_open
    loop(ear.close())
    assert not ear.is_open


def test_a_command_is_heard_as_it_was_typed(peer, ear, heard):
    peer.send("e1", typed("add us-iran “event:visit”", response_url=peer.respond), kind="slash_commands")
    assert peer.acknowledged("e1")
    assert (heard[0].kind, heard[0].value, heard[0].reply_to) == (AskKind.COMMAND, "add us-iran “event:visit”", peer.respond)


def test_an_answer_is_for_the_person_alone_and_harmless(peer, ear, heard):
    peer.send("e1", press("join:7:", response_url=peer.respond))
    assert peer.acknowledged("e1")
    ear.answer(heard[0], Answer(text="<!channel> *which*?", kind=AskKind.JOIN, story=7, choices=(("Talks held " * 20, "9"),)))
    (said,) = peer.answers
    assert (said["response_type"], said["replace_original"]) == ("ephemeral", False)
    assert "<!channel>" not in str(said)
    assert said["blocks"][-1]["elements"][0]["options"][0]["value"] == "join:7:9"


@pytest.mark.parametrize(("status", "permanent"), [(404, True), (500, False), (429, False)])
def test_an_answer_that_slack_refuses_says_whether_to_try_again(peer, ear, heard, status, permanent):
    peer.answer_status = [status]
    peer.send("e1", press("why:7:", response_url=peer.respond))
    assert peer.acknowledged("e1")
    with pytest.raises(DeliveryError) as refused:
        ear.answer(heard[0], Answer(text="because"))
    assert refused.value.permanent is permanent


def test_a_user_group_is_asked_once_in_five_minutes(peer, ear):
    peer.groups = {"S1": ["U1", "U2"]}
    assert ear.members("S1") == {"U1", "U2"}
    peer.groups = {"S1": ["U3"]}
    assert ear.members("S1") == {"U1", "U2"}
    ear._clock.move(minutes=6)
    assert ear.members("S1") == {"U3"}
    with pytest.raises(DeliveryError):
        ear.members("S9")
