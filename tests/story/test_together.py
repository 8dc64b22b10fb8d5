"""Several hands on one database: outlets that publish in the same minute, and a second daemon started by mistake."""

import asyncio
import shutil
from collections import Counter

import pytest

from monitor import store as stores
from tests.fakes import FakeWeb, FindableNotifier
from tests.servers_pg import postgresql
from tests.story.timeline import DESK, OPENING, TRAVELS, Newsclock, Seen, house, moment, newsroom, one_root, root_says, wire

pytestmark = pytest.mark.xdist_group("timeline")

PAPERS = ("wire", "times", "post", "herald", "globe", "mail", "echo", "star")
VISIT = "Chinese Foreign Minister Qin Gang agreed to visit Washington after talks with US Secretary of State Antony Blinken."


def tellings():
    return [wire("Qin Gang agrees to visit Washington", outlet=paper, summary=f"{paper.title()}: {VISIT}") for paper in PAPERS]


def test_eight_outlets_in_one_minute_are_one_story_with_one_root(store):
    room = newsroom(store, outlets=PAPERS)
    room.at("06:02", *tellings())
    room.expect(one_root, root_says("7 outlets"), between=("06:02", "06:20"))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def shared_url(request, tmp_path, empty_sqlite):
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(empty_sqlite, tmp_path)}"
        return
    with postgresql(tmp_path / "pg") as url:
        stores.upgrade(url)
        yield url


@pytest.fixture
def two_daemons(shared_url):
    """Two daemons, each with its own connections, over one database, one clock, one channel and the same outlets."""
    url = shared_url
    clock, web = Newsclock(moment(OPENING)), FakeWeb()
    notifier = FindableNotifier(clock=clock)
    opened = [stores.open_store(url) for _ in range(2)]
    pair = [
        house(one, clock=clock, web=web, notifier=notifier, channel=DESK, owner=f"daemon {number}") for number, one in enumerate(opened)
    ]
    for paper in PAPERS:
        pair[0].outlet(paper)
    pair[0].watch("us-china", TRAVELS)
    yield pair
    for one in opened:
        one.close()


async def together(pair, end):
    """Both daemons look for work at the same time, again and again."""
    clock = pair[0].clock
    while clock.now() < moment(end):
        pair[0].happen(clock.now())
        clock.horizon = min([moment(end), *(at for at, _ in pair[0].schedule[:1])])
        await asyncio.gather(*(one.tick() for one in pair))


def test_two_daemons_that_meet_the_first_tellings_at_once_start_one_story_and_tell_it_once(two_daemons):
    room = two_daemons[0]
    room.at("06:02", *tellings())
    asyncio.run(together(two_daemons, "06:40"))
    seen: Seen = room.seen("06:02", "06:40")
    assert one_root(seen) == "", seen
    assert Counter(one.key for one in room.notifier.everything).most_common(1)[0][1] == 1
    facts = room.facts()
    assert len(facts["articles"]) == len(PAPERS)
    assert {story for _, _, story in facts["articles"]} == {1}


def test_two_daemons_poll_each_source_once_a_round(two_daemons):
    asyncio.run(together(two_daemons, "05:04"))
    asked = Counter(request.url for request in two_daemons[0].web.asked)
    assert set(asked.values()) == {1}
