"""What there is to tell: everything a message is written from, gathered by the caller at the moment of sending."""

from __future__ import annotations

from collections.abc import Mapping
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
    """What a person said about the story in this channel: `what` is "not relevant", "on it" or "muted"."""

    what: str
    by: str
    why: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One story as one channel is told it. `told_at` is when the channel was first told (or `now`).

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
    tell: Tell = Tell.NOW
    survivor: str = ""
    notes: tuple[str, ...] = ()
    names: Mapping[Country, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        require_aware(now=self.now, told_at=self.told_at)
