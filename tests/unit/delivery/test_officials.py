"""A readout that is not seen says something only of sources that can be trusted just now."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from monitor.message.root import readouts
from monitor.model.enums import Outcome, Outlet
from monitor.outbox.compose import officials
from monitor.store.memory import MemoryStore
from tests.contract.store import build
from tests.contract.store.build import T0, at
from tests.unit.delivery.test_message import telling
from tests.unit.rhythm.test_silence import PAPER, lived
from tests.unit.rhythm.world import MONDAY, newspaper

HOUR = timedelta(hours=1)


@pytest.fixture
def store():
    return MemoryStore()


def official(store, name, *, outcome=Outcome.OK, minutes=-5, **changes):
    """A source of the Chinese government with its last poll and what is known of it."""
    with store.writing() as rooms:
        rooms.sources.put(build.source(name, outlet=Outlet.OFFICIAL, country="CHN"), due_at=T0)
        state = {"last_ok": at(minutes), "baselined_at": T0 - timedelta(days=1), "polls": 9, **changes}
        rooms.sources.finish(build.poll(name, minutes, outcome), replace(rooms.sources.state(name), **state))


def line(store):
    with store.reading() as rooms:
        sides = officials(rooms.sources.all(), rooms, story=build.story("k"), now=T0)
    return readouts(replace(telling(), officials=sides, reports=(), now=T0))


def test_a_source_read_well_is_healthy(store):
    official(store, "mfa")
    assert line(store) == "CHN readout not seen (source healthy)"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"outcome": Outcome.BLOCKED, "failures": 0.5, "last_ok": T0 - 3 * HOUR}, "cannot tell, source blocked since"),
        ({"outcome": Outcome.DNS, "failures": 0.25}, "cannot tell, source dns since"),
        ({"flags": frozenset({"drift"})}, "cannot tell, source gives far less than it used to"),
        ({"last_ok": T0 - 3 * HOUR}, "cannot tell, source not read since"),
        ({"last_ok": None}, "cannot tell, source not read"),
    ],
)
def test_blindness_drift_and_staleness_are_known(store, changes, told):
    official(store, "mfa", **changes)
    assert line(store).startswith(f"CHN readout: {told}")


def test_silence_beyond_its_rhythm_is_known_though_every_poll_went_well(store):
    known, _ = lived(PAPER, newspaper(Random(7), 30))
    now = MONDAY + timedelta(days=36)
    with store.writing() as rooms:
        rooms.sources.put(replace(PAPER, outlet=Outlet.OFFICIAL, country="CHN"), due_at=now)
        rooms.sources.finish(build.poll(PAPER.id), replace(known, last_ok=now, failures=0.0))
    with store.reading() as rooms:
        (side,) = officials(rooms.sources.all(), rooms, story=build.story("k"), now=now)
    assert (side.healthy, side.cause) == (False, "silent")


def test_of_several_sources_the_healthy_ones_are_counted(store):
    official(store, "mfa")
    official(store, "mofcom", flags=frozenset({"drift"}))
    assert line(store) == "CHN readout not seen (1 of 2 sources healthy; one gives far less than it used to)"
