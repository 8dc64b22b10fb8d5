"""A morning in a folder: two papers and a ministry tell the founding story; whoever is killed goes on from the folder."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from monitor import store as stores
from monitor.model.enums import DeliveryKind, DeliveryState, Outlet
from monitor.ports import Store
from tests.chaos import databases
from tests.chaos.points import MinedNotifier, MinedStore, Pinboard, Points
from tests.chaos.staged import integrity
from tests.fakes import FakeWeb
from tests.story.timeline import DESK, TRAVELS, Newsclock, Newsroom, house, moment, wire

OUTLETS = {"wire": Outlet.WIRE, "times": Outlet.PRESS, "ministry": Outlet.OFFICIAL}
INTERVAL = 900
END, AFTERWARDS = "08:00", "09:30"


class FiledClock(Newsclock):
    """A clock whose instant outlives the process."""

    def __init__(self, path: Path) -> None:
        super().__init__(datetime.fromisoformat(path.read_text(encoding="utf-8")))
        self.path = path

    def rest(self, next_due: Callable[[], datetime | None]) -> None:
        super().rest(next_due)
        write(self.path, self.at)


class JumpyClock(FiledClock):
    """The clock, set forward or back by `by` when it is read for the `nth` time to rest."""

    def __init__(self, path: Path, *, nth: int, by: timedelta) -> None:
        super().__init__(path)
        self.left, self.by = nth, by

    def rest(self, next_due: Callable[[], datetime | None]) -> None:
        self.left -= 1
        if self.left == 0:
            self.at += self.by
        super().rest(next_due)


def write(path: Path, instant: datetime) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(instant.isoformat(), encoding="utf-8")
    fresh.replace(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What a morning came to: articles, roots with their facets told, what was owed and posted, and what is broken.

    A root says every facet known by then, so that a late poll may turn a reply into a part of the root.
    """

    articles: tuple[str, ...]
    told: tuple[tuple[str, ...], ...]
    owed: tuple[str, ...]
    posted: tuple[tuple[str, int], ...]
    unsent: tuple[str, ...]
    integrity: str

    def complaints(self, whole: Ended) -> list[str]:
        """Every invariant that a disturbed morning broke, held against an undisturbed one."""
        found = [
            f"{field}: {getattr(self, field)} instead of {getattr(whole, field)}"
            for field in ("articles", "told")
            if getattr(self, field) != getattr(whole, field)
        ]
        found += [f"told {count} times: {key}" for key, count in self.posted if count > 1]
        found += [f"never told: {key}" for key in sorted(set(self.owed) - {key for key, _ in self.posted})]
        return found + [f"unsent: {one}" for one in self.unsent] + ([self.integrity] if self.integrity != "ok" else [])


def prepare(folder: Path, *, server: str = "") -> None:
    """A folder with an empty database (on that PostgreSQL server, if one is given) that knows its sources and the watch, at five in the morning.

    Each source has been read once: what an outage delays past a source's very first reading is its baseline, and told to nobody.
    """
    folder.mkdir(parents=True)
    if server:
        write_url(folder, databases.create(server, databases.name_of(folder)))
    stores.upgrade(url_of(folder))
    write(folder / "clock", moment("05:00"))
    store = stores.open_store(url_of(folder))
    room = opened(folder, store, Points(), web=FakeWeb(), clock=FiledClock(folder / "clock"))
    for name, outlet in OUTLETS.items():
        room.outlet(name, outlet=outlet, interval=INTERVAL)
    room.watch("us-china", TRAVELS)
    room.until("05:01")
    store.close()


def copy(template: Path, folder: Path) -> Path:
    """A fresh morning from a prepared one."""
    shutil.copytree(template, folder)
    if (folder / "url").exists():
        write_url(folder, databases.create(url_of(template), databases.name_of(folder), like=url_of(template)))
    return folder


def discard(folder: Path) -> None:
    """Throw a morning away."""
    if (folder / "url").exists():
        databases.drop(url_of(folder))
    shutil.rmtree(folder)


def url_of(folder: Path) -> str:
    """The morning's database: the one on a server that the folder names, else the file in it."""
    named = folder / "url"
    return named.read_text(encoding="utf-8") if named.exists() else f"sqlite:///{folder / 'monitor.sqlite'}"


def write_url(folder: Path, url: str) -> None:
    (folder / "url").write_text(url, encoding="utf-8")


def opened(folder: Path, store: Store, points: Points, *, web: FakeWeb, clock: FiledClock) -> Newsroom:
    """The daemon over the folder's database, clock and pinboard, with its points."""
    notifier = MinedNotifier(Pinboard(folder / "pinboard", clock), points)
    return house(store, clock=clock, web=web, notifier=notifier, channel=DESK)


def live(folder: Path, points: Points, *, web: FakeWeb | None = None, clock: FiledClock | None = None, end: str = END) -> Newsroom:
    """The morning from where the folder stands to its end; the process may not live to see it."""
    store = stores.open_store(url_of(folder))
    room = opened(folder, MinedStore(store, points), points, web=web or FakeWeb(), clock=clock or FiledClock(folder / "clock"))
    for name in OUTLETS:
        room.opens(name)
    publish(room)
    room.until(end)
    store.close()
    return room


def publish(room: Newsroom) -> None:
    """The morning's news."""
    visit = "Chinese Foreign Minister Qin Gang agreed to visit Washington after talks with US Secretary of State Antony Blinken."
    flights = (
        "The United States and China agreed to increase flights between the two countries, Antony Blinken said after meeting Qin Gang."
    )
    postponed = "Chinese Foreign Minister Qin Gang has postponed his visit to Washington, the State Department said."
    talks = "US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in Beijing on Sunday for talks."
    room.at("05:20", wire("Blinken meets Qin Gang in Beijing for talks", summary=talks))
    room.at("05:40", wire("Qin Gang agrees to visit Washington", outlet="times", summary=visit, slug="visit", body=f"{visit}\n{flights}"))
    room.at("06:10", wire("Rain delays trains in the north", summary="Heavy rain delayed trains on Monday."))
    room.at(
        "06:25",
        wire("UPDATE 2-Qin Gang agrees to visit Washington", outlet="times", summary=visit, slug="visit", body=f"{visit}\n{flights}"),
    )
    room.at("06:40", wire("Spokesperson's remarks", outlet="ministry", summary=visit))
    room.at("07:00", wire("Qin Gang postpones visit to Washington", summary=postponed))


def ended(folder: Path) -> Ended:
    """What stands in the folder."""
    store = stores.open_store(url_of(folder))
    try:
        with store.reading() as rooms:
            owed = rooms.outbox.listed(limit=10_000)
            readings = list(rooms.articles.archive(since=moment("-30 00:00")))
            told = sorted(
                tuple(sorted(" ".join(map(str, one)) for one in rooms.ledger.told(root.story)[0].facets))
                for root in owed
                if root.kind is DeliveryKind.ROOT
            )
    finally:
        store.close()
    posts = Counter(line["key"] for line in Pinboard(folder / "pinboard", FiledClock(folder / "clock")).lines() if line["do"] == "post")
    return Ended(
        articles=tuple(sorted(one.stored.article.url for one in readings)),
        told=tuple(told),
        owed=tuple(sorted(one.key for one in owed)),
        posted=tuple(sorted(posts.items())),
        unsent=tuple(f"{one.key} {one.state}" for one in owed if one.state is not DeliveryState.SENT),
        integrity="ok" if (folder / "url").exists() else integrity(folder / "monitor.sqlite"),
    )
