"""The first run posts one message to every channel, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.app import firstword
from monitor.app.places import read_settings
from monitor.app.run import channels_of
from monitor.model.enums import Outcome
from monitor.model.source import Poll
from tests.unit.cli.conftest import NOW, furnish

LATER = NOW + timedelta(hours=5)


def _channels(desk):
    return tuple(channels_of(read_settings(str(desk.config))).values())


def _begun(rooms):
    rooms.ledger.set_fact(firstword.FACT, NOW.isoformat())


def _notices(rooms):
    return [one for one in rooms.outbox.listed() if one.kind == "notice"]


def test_every_channel_gets_one_message_with_what_its_watches_would_have_told(desk):
    store = desk.store()
    with store.writing() as rooms:
        _begun(rooms)
        assert firstword.first_word(rooms, _channels(desk), now=LATER)
        told = {one.channel: one.text for one in _notices(rooms)}
    assert set(told) == {"desk", "ops"}
    assert "4 articles taken as baseline" in told["desk"]
    assert "Qin Gang" in told["desk"]
    assert "No story" in told["ops"]


def test_it_is_never_owed_twice(desk):
    store = desk.store()
    with store.writing() as rooms:
        _begun(rooms)
        for _ in range(3):
            firstword.first_word(rooms, _channels(desk), now=LATER)
        assert len(_notices(rooms)) == 2


def test_it_waits_until_every_source_was_asked_or_ten_minutes(desk):
    with desk.store().writing() as rooms:
        _begun(rooms)
        assert not firstword.first_word(rooms, _channels(desk), now=NOW + timedelta(minutes=1))
        for source in rooms.sources.all():
            state = replace(rooms.sources.state(source.id), last_ok=NOW, polls=1)
            rooms.sources.finish(Poll(source=source.id, at=NOW, outcome=Outcome.OK), state)
        assert firstword.first_word(rooms, _channels(desk), now=NOW + timedelta(minutes=1))


def test_a_database_that_has_read_before_is_no_first_run(desk):
    with desk.store().writing() as rooms:
        firstword.begin(rooms, now=LATER)
        assert firstword.first_word(rooms, _channels(desk), now=LATER)
        assert _notices(rooms) == []


def test_a_restart_in_the_middle_of_the_first_round_still_owes_it(tmp_path):
    desk = furnish(tmp_path, told=False)
    with desk.store().writing() as rooms:
        firstword.begin(rooms, now=NOW)
        firstword.begin(rooms, now=LATER)
        assert rooms.ledger.fact(firstword.FACT) == NOW.isoformat()


def test_a_source_that_was_cut_off_but_has_its_baseline_was_read(desk):
    with desk.store().writing() as rooms:
        _begun(rooms)
        for source in rooms.sources.all():
            state = replace(rooms.sources.state(source.id), last_ok=None, baselined_at=NOW, polls=1)
            rooms.sources.finish(Poll(source=source.id, at=NOW, outcome=Outcome.TRUNCATED), state)
        base = firstword.baseline(rooms)
        assert (base.read, base.failing) == (base.enabled, 0)
