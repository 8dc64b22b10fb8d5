"""Hostile inputs over loopback by the daemon's own path (crawl, parse workers, pipeline, SQLite): each ends recorded, soon, and small.

All are met once, one after another, beside a good source that is polled all the while; the tests look at what became of each.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from monitor.fetch.worker import Limits
from monitor.model.enums import Outcome
from tests.contract.fetch.endings import ENDINGS, STATUSES
from tests.contract.fetch.web import Answer, plain
from tests.hostile.house import House, Met, house_of
from tests.hostile.reading_inputs import Hostile, feeds, pages

pytestmark = pytest.mark.xdist_group("hostile reading")

SECONDS = 3.0
BYTES = 128 * 1024 * 1024
LATE = 1.0
FEEDS, PAGES = {f"feed_{one.name}": one for one in feeds()}, {f"page_{one.name}": one for one in pages()}
WIRE = {f"wire_{name}": ending for name, ending in ENDINGS.items()} | {
    f"status_{status}": (plain(b"" if status == 204 else b"words", status=status), outcome) for status, outcome in STATUSES.items()
}
NAMES = [*FEEDS, *PAGES, *WIRE]


@pytest.fixture(scope="module")
def met(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Met]:
    """What became of each input that some test of this run asks for."""
    asked = {
        one.callspec.params.get("name") for one in request.session.items if isinstance(one, pytest.Function) and hasattr(one, "callspec")
    }
    return asyncio.run(_meet_all([name for name in NAMES if name in asked], tmp_path_factory.mktemp("house")))


async def _meet_all(names: list[str], folder: Path) -> dict[str, Met]:
    async with house_of(folder) as house:
        await house.list_pages([name for name in names if name in PAGES])
        return {
            name: await house.meet_page(name, _served(PAGES[name]))
            if name in PAGES
            else await _met_in_time(house, name, _served(FEEDS[name]) if name in FEEDS else WIRE[name][0])
            for name in names
        }


async def _met_in_time(house: House, name: str, answer: Answer) -> Met:
    """The input, met once more where another load of the machine kept the worker from the processor while it was waited for."""
    met = await house.meet_feed(name, answer)
    starved = met.ended == Outcome.PARSE_KILLED and met.seconds < 0.9 * Limits().wall
    return await house.meet_feed(f"{name}_again", answer) if starved else met


def _served(hostile: Hostile) -> Answer:
    return plain(hostile.body, status=hostile.status, **{name.replace("-", "_"): value for name, value in hostile.headers.items()})


@pytest.mark.parametrize("name", FEEDS)
def test_a_hostile_feed_ends_in_one_recorded_outcome(name: str, met: Mapping[str, Met]) -> None:
    one, hostile = met[name], FEEDS[name]
    assert len(one.recorded) == 1
    assert one.ended in hostile.may, one
    found = one.feed.entries if one.feed else ()
    assert len(found) >= hostile.entries
    assert all((not entry.url or entry.url.startswith(("http://", "https://"))) and len(entry.title) <= 300 for entry in found)


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_ends_as_a_kind_of_page(name: str, met: Mapping[str, Met]) -> None:
    assert met[name].ended in PAGES[name].may, met[name]


@pytest.mark.parametrize("name", WIRE)
def test_a_server_that_misbehaves_ends_in_one_recorded_outcome(name: str, met: Mapping[str, Met]) -> None:
    assert [poll.outcome for poll in met[name].recorded] == [WIRE[name][1]], met[name]


@pytest.mark.parametrize("name", NAMES)
def test_no_input_takes_long_or_much_or_holds_another_source_up(name: str, met: Mapping[str, Met]) -> None:
    one = met[name]
    assert one.seconds <= SECONDS
    assert (one.worker_grown <= BYTES, one.house_grown <= BYTES) == (True, True), one
    assert one.late <= LATE


def test_there_are_enough_inputs() -> None:
    assert len(NAMES) >= 150
