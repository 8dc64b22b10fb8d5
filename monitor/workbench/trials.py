"""Trying things out before they count: kinds over their examples and the archive, watches over the archive."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.entries.drafts import is_bare
from monitor.events.definition import Definition
from monitor.model.enums import Tier
from monitor.model.event import Event
from monitor.model.ids import ArticleId, StoryId
from monitor.model.watch import Watch
from monitor.ports import Reading, Rooms
from monitor.settings.kinds import load_kinds
from monitor.settings.load import Settings
from monitor.watches.backtest import Backtest, Told
from monitor.workbench.declarations import overlay_folders
from monitor.workbench.engines import Engines

Tick = Callable[[], object]
Again = Callable[[Reading], Reading]

LISTED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Gained:
    """One article of the archive whose events of a kind would differ: what is new with this definition, what is gone."""

    article: int
    title: str
    new: tuple[str, ...]
    gone: tuple[str, ...]


def kinds_of(settings: Settings) -> tuple[Definition, ...]:
    """The shipped kinds under the desk's own."""
    return load_kinds(overlay_folders(settings, "events"))


def over_archive(rooms: Rooms, engines: Engines, kind: str, *, since: datetime, tick: Tick) -> Iterator[Gained]:
    """Articles whose events of the kind would differ from what is stored, read anew with the definitions in force."""
    for reading in rooms.articles.archive(since=since):
        tick()
        before, after = _lines(reading.events, kind), _lines(engines.read(reading.stored.article).events, kind)
        if before != after:
            stored = reading.stored
            yield Gained(
                article=stored.id, title=stored.article.title, new=tuple(sorted(after - before)), gone=tuple(sorted(before - after))
            )


def _lines(events: Iterable[Event], kind: str) -> frozenset[str]:
    return frozenset(f"{event.status}: {event.evidence.text}" for event in events if event.kind == kind and event.tier is not Tier.NONE)


def backtest(
    rooms: Rooms, versions: Mapping[str, Watch], engines: Engines, *, since: datetime, tick: Tick, read: Again | None = None
) -> Backtest:
    """What each version would have told of the archive; what was read so far stands when a person interrupts.

    Articles are taken as they were read when they came, or as `read` reads them again.
    """
    test = Backtest(versions, vocabulary=engines.words)
    with suppress(KeyboardInterrupt):
        for reading in rooms.articles.archive(since=since):
            if not is_bare(reading.stored.article):
                test.add(read(reading) if read else reading)
            tick()
    return test


def titles(rooms: Rooms, told: Collection[Told]) -> list[str]:
    """The titles of what is told, ten at most and then how many more."""
    shown = [f"{what} {id}: {_title(rooms, what, id)}" for what, id in sorted(told)[:LISTED]]
    return [*shown, f"and {len(told) - LISTED} more"] if len(told) > LISTED else shown


def _title(rooms: Rooms, what: str, id: int) -> str:
    return rooms.stories.get(StoryId(id)).title if what == "story" else rooms.articles.get(ArticleId(id)).stored.article.title


def detected_again(engines: Engines) -> Again:
    """Reads a stored article once more with the definitions in force."""

    def again(reading: Reading) -> Reading:
        found = engines.read(reading.stored.article)
        return replace(reading, mentions=found.mentions, events=found.events, detector=engines.detector.version)

    return again
