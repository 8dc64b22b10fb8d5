"""The daemon's own troubles: one alarm for what changed, a word a week, a call only after work."""

import http.server
import json
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.app.health import health
from monitor.entities.values import EntityData
from monitor.message.telling import Gap
from monitor.model.channel import Channel
from monitor.model.enums import Outcome
from monitor.model.ids import ChannelId, SourceId
from monitor.model.source import Loss, Poll
from monitor.outbox import book
from monitor.store.memory import MemoryStore
from monitor.vigil import attendance
from monitor.vigil.lookout import Lookout, tell_coverage, tell_weekly, weekly
from monitor.vigil.overlaps import tell_losses
from monitor.watches.misses import Miss, dump
from tests.contract.store import build
from tests.fakes import FakeClock

MONDAY = datetime(2023, 6, 19, 9, 5, tzinfo=UTC)
OPS = Channel(id=ChannelId("ops"), notifier="fake", to="C-ops")


@pytest.fixture
def store():
    return MemoryStore()


def fails(rooms, name, outcome, *, at, well=None):
    if name not in {one.id for one in rooms.sources.all()}:
        rooms.sources.put(build.source(name), due_at=at)
    state = replace(rooms.sources.state(SourceId(name)), failures=2.0, polls=9, last_ok=well or at - timedelta(hours=2), last_poll=at)
    rooms.sources.finish(Poll(source=name, at=at, outcome=outcome), state)


def notices(store):
    with store.reading() as rooms:
        return [one.text for one in reversed(rooms.outbox.listed(limit=100)) if one.channel == OPS.id]


def look(store, at):
    with store.writing() as rooms:
        tell_coverage(rooms, OPS, now=at)


def test_many_blind_sources_are_one_notice_and_it_is_told_once(store):
    with store.writing() as rooms:
        for number in range(12):
            fails(rooms, f"s{number}", Outcome.DNS, at=MONDAY)
    for minutes in range(0, 60, 5):
        look(store, MONDAY + timedelta(minutes=minutes))
    (told,) = notices(store)
    assert told.startswith("Blind: 12 of 12 sources fail alike (dns)")


def test_recovery_is_told_and_a_second_fall_on_the_same_day_too(store):
    with store.writing() as rooms:
        fails(rooms, "wire", Outcome.BLOCKED, at=MONDAY)
    look(store, MONDAY)
    later = MONDAY + timedelta(hours=1)
    with store.writing() as rooms:
        state = replace(rooms.sources.state(SourceId("wire")), failures=0.0, last_ok=later)
        rooms.sources.finish(Poll(source="wire", at=later, outcome=Outcome.OK), state)
    look(store, later)
    again = MONDAY + timedelta(hours=4)
    with store.writing() as rooms:
        fails(rooms, "wire", Outcome.BLOCKED, at=again)
    look(store, again)
    assert [told.splitlines()[0] for told in notices(store)] == [
        "1 of 1 sources do not tell us what happens",
        "well again: wire",
        "1 of 1 sources do not tell us what happens",
    ]


def test_once_a_week_it_says_that_it_still_watches_with_gaps_counted(store):
    with store.writing() as rooms:
        tell_weekly(rooms, OPS, head="f" * 64, now=MONDAY - timedelta(days=7))
        rooms.sources.put(build.source(), due_at=MONDAY)
        build.add(rooms, first_seen=MONDAY - timedelta(days=1))
        book.add_gap(rooms.ledger, Gap(what="collector", start=MONDAY - timedelta(hours=30), end=MONDAY - timedelta(hours=28)))
    for minutes in (0, 1, 30):
        with store.writing() as rooms:
            tell_weekly(rooms, OPS, head="f" * 64, now=MONDAY + timedelta(minutes=minutes))
    (line,) = notices(store)
    assert line.splitlines() == [
        "Still watching: 1 source, 1 article this week, 0 alerts told",
        "1 gap, 2 h in all",
        "record ffffffffffff: `monitor record verify --head ffffffffffff`",
    ]


def turns_over(rooms, name, *, at, since):
    if name not in {one.id for one in rooms.sources.all()}:
        rooms.sources.put(build.source(name), due_at=at)
    before = rooms.sources.state(SourceId(name))
    loss = Loss(since=since, until=at, entries=20)
    rooms.sources.finish(Poll(source=name, at=at, outcome=Outcome.OK, gap=20), replace(before, last_ok=at, losses=(*before.losses, loss)))


def test_overlap_lost_is_told_for_all_sources_together_and_of_each_once_a_day(store):
    for minute in range(0, 24 * 60, 30):
        now = MONDAY + timedelta(minutes=minute)
        with store.writing() as rooms:
            for name in ("wire", "desk", "paper")[: 3 if minute else 2]:
                turns_over(rooms, name, at=now, since=now - timedelta(minutes=10))
            tell_losses(rooms, OPS, now=now)
    first, second = notices(store)
    assert first.splitlines()[0] == "Up to 40 items may have passed unseen: 2 sources turned over between two polls"
    assert first.splitlines()[2] == "wire: up to 20 items unseen between 2023-06-19 08:55 and 09:05 UTC"
    assert "paper: up to 40 items unseen" in second
    with store.writing() as rooms:
        tell_losses(rooms, OPS, now=MONDAY + timedelta(days=1))
        line = weekly(rooms, head="", since=MONDAY - timedelta(days=1), now=MONDAY + timedelta(days=1))
    third = notices(store)[-1]
    assert "desk" in third and "paper" not in third
    assert "items unseen: desk, paper, wire" in line


def test_the_first_week_is_not_told_on_its_first_day(store):
    with store.writing() as rooms:
        tell_weekly(rooms, OPS, head="", now=MONDAY)
    assert notices(store) == []


def lookout(store, *, clock, leads=True, ping="", work=lambda: 1, pruned=None):
    pruned = [] if pruned is None else pruned
    return Lookout(
        store=store, clock=clock, owner="me", ops=OPS, ping=ping, leads=lambda: leads, work=work, head=lambda: "", since=clock.now(), hot=timedelta(hours=1),
        prune=lambda: pruned.append(clock.now()) or "", near=lambda rooms, since: ("near visits: A title (country:CN: not mentioned)",),
        roster=EntityData,
    )  # fmt: skip


async def test_only_the_leader_tells_but_everybody_signs_in(store):
    with store.writing() as rooms:
        fails(rooms, "wire", Outcome.BLOCKED, at=MONDAY)
    await lookout(store, clock=FakeClock(MONDAY), leads=False).look()
    assert notices(store) == []
    with store.reading() as rooms:
        assert attendance.present(rooms.ledger)["me"].polls == 1
    await lookout(store, clock=FakeClock(MONDAY)).look()
    assert len(notices(store)) == 1


async def test_old_bodies_go_once_a_day_by_the_leader_s_hand(store):
    clock, pruned = FakeClock(MONDAY), []
    for hours, leads in ((0, False), (0, True), (1, True), (20, True), (1, True)):
        clock.move(hours=hours)
        await lookout(store, clock=clock, leads=leads, pruned=pruned).look()
    assert [at.day for at in pruned] == [19, 20]


@pytest.fixture
def switch():
    """A dead man's switch on loopback: its address and the calls it took."""
    calls = []

    class Switch(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            calls.append(self.path)
            self.send_response(200 if len(calls) != 2 else 500)
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Switch)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/alive", calls
    server.shutdown()
    thread.join()
    server.server_close()


async def test_the_dead_man_s_switch_is_called_after_work_only_and_again_when_it_failed(store, switch):
    address, calls = switch
    done = [0]
    on = lookout(store, clock=FakeClock(MONDAY), ping=address, work=lambda: done[0])
    await on.call()
    assert calls == []
    for work, expected in ((3, 1), (3, 1), (4, 2), (4, 3), (4, 3)):
        done[0] = work
        await on.call()
        assert len(calls) == expected


def test_a_collector_that_was_away_leaves_a_gap_that_explains_lateness(store):
    word = attendance.Present(at=MONDAY.isoformat(), since=MONDAY.isoformat(), polls=1, rss=1, version="1")
    with store.writing() as rooms:
        attendance.sign(rooms.ledger, "gone", word, now=MONDAY)
        assert attendance.note_absence(rooms.ledger, now=MONDAY + timedelta(minutes=4)) is None
        gap = attendance.note_absence(rooms.ledger, now=MONDAY + timedelta(hours=3))
        assert (gap.what, gap.start, book.gaps(rooms.ledger)) == ("collector", MONDAY, (gap,))


def test_health_is_told_from_the_database_alone(store):
    with store.writing() as rooms:
        fails(rooms, "wire", Outcome.BLOCKED, at=MONDAY)
        rooms.outbox.put([build.root(created=MONDAY, not_before=MONDAY)])
        word = attendance.Present(at=MONDAY.isoformat(), since=MONDAY.isoformat(), polls=1, rss=1, version="1")
        attendance.sign(rooms.ledger, "me", word, now=MONDAY)
        rooms.ledger.set_fact("backup", (MONDAY - timedelta(days=9)).isoformat())
    with store.reading() as rooms:
        told = " | ".join(health(rooms, now=MONDAY + timedelta(hours=1)).troubles)
    for words in ("no poll since", "no daemon has said a word since", "source wire is blocked", "a message has waited", "the last backup"):
        assert words in told
    json.dumps(told)


async def test_the_line_of_the_week_counts_misses_and_names_what_was_near(store):
    clock = FakeClock(MONDAY - timedelta(days=7))
    await lookout(store, clock=clock).look()
    with store.writing() as rooms:
        reported = [
            Miss(url=f"u{n}", at=MONDAY - timedelta(days=n), by="me", watch="visits", link="x", fixed="looser" if n else "")
            for n in (0, 1, 9)
        ]
        rooms.ledger.set_fact("misses", dump(reported))
    await lookout(store, clock=FakeClock(MONDAY)).look()
    (told,) = notices(store)
    assert "2 missed and reported, 1 mended" in told
    assert "near visits: A title" in told
