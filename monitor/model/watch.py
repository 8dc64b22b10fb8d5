"""A watch: who wants what, told where; and how an article met it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from monitor.model.enums import Confirm, Tell
from monitor.model.ids import ChannelId, WatchName


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text a watch must match, must not match, or is known to miss; `want` is match, no_match or miss."""

    want: str
    text: str
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A watch rule with its routing. `file` names the file that owns it, "" when the database does."""

    name: WatchName
    query: str
    channels: tuple[ChannelId, ...] = ()
    tell: Tell = Tell.NOW
    when: Confirm = Confirm.FIRST
    owner: str = ""
    note: str = ""
    mute: frozenset[str] = frozenset()
    examples: tuple[Example, ...] = ()
    enabled: bool = True
    version: int = 1
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchVersion:
    """One saved state of a watch: who changed it, when, and the difference in words."""

    watch: Watch
    at: datetime
    by: str
    change: str
    removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One satisfied node of a query: its words, where (code points into the document) and the event's index."""

    node: str
    spans: tuple[tuple[int, int], ...] = ()
    event: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A watch met by an article; `events` are the indexes of the article's events that its event clauses took."""

    watch: WatchName
    version: int = 1
    hits: tuple[Hit, ...] = ()
    events: tuple[int, ...] = field(default=())
