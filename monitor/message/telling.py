"""What there is to tell: everything a message is written from, gathered by the caller at the moment of sending."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.model.article import StoredArticle
from monitor.model.channel import Channel
from monitor.model.enums import Tell
from monitor.model.ids import Country, WatchName
from monitor.model.instant import require_aware
from monitor.model.story import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One article of the story."""

    stored: StoredArticle


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """How one side's official sources stand: `healthy` False means silence proves nothing, since `silent_since`.

    `sources` are how many there are, `doubted` how many of them cannot be trusted, `cause` is what is wrong with the one
    that has been so for longest ("silent", "drift", "blocked" ...).
    """

    country: Country
    healthy: bool
    silent_since: datetime | None = None
    sources: int = 1
    doubted: int = 1
    cause: str = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A stretch in which something was down ("collector", "Slack"); it explains lateness."""

    what: str
    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        require_aware(start=self.start, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a person said about the story in this channel, or the clock ("mute ended"); the latest word counts.

    `what` is one of the words below, `by` the person as history names them ("mina (U0123)").
    """

    what: str
    by: str
    why: str = ""
    at: datetime | None = None

    @property
    def who(self) -> str:
        """The person as people call them."""
        return self.by.partition(" (")[0]


ON_IT, NOT_RELEVANT, RELEVANT, MUTED, UNMUTED = "on it", "not relevant", "relevant again", "muted", "mute ended"
JOINED, SPLIT = "joined", "split"
_TAKEN_BACK = {NOT_RELEVANT: RELEVANT, MUTED: UNMUTED}


def in_force(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks that still say how things stand, the oldest first: none that was taken back, none said twice by one person."""
    kept: dict[tuple[str, str], Mark] = {}
    for mark in marks:
        if mark.what in _TAKEN_BACK.values():
            kept = {key: one for key, one in kept.items() if _TAKEN_BACK.get(one.what) != mark.what}
        elif mark.what in _TAKEN_BACK:
            kept[mark.what, ""] = mark
        else:
            kept.setdefault((mark.what, mark.by), mark)
    return tuple(kept.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One story as one channel is told it. `told_at` is when the channel was first told (or `now`).

    `silenced` says that nothing more is told here because it is not relevant;
    `watches` are (name, version), the loudest first; `survivor` is the title of the story this one was merged
    into; `notes` are small print of the moment ("may repeat", "also mailed 02:21"); `names` are countries as people
    call them (a code stands for itself where it has none).
    """

    story: Story
    reports: tuple[Report, ...]
    channel: Channel
    now: datetime
    told_at: datetime
    watches: tuple[tuple[WatchName, int], ...] = ()
    officials: tuple[Official, ...] = ()
    gaps: tuple[Gap, ...] = ()
    marks: tuple[Mark, ...] = ()
    silenced: bool = False
    tell: Tell = Tell.NOW
    survivor: str = ""
    notes: tuple[str, ...] = ()
    names: Mapping[Country, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        require_aware(now=self.now, told_at=self.told_at)
