"""An alert: one decision to tell one channel about one story (or not to), with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.model.enums import Tell
from monitor.model.ids import AlertId, ArticleId, ChannelId, StoryId, WatchName
from monitor.model.instant import require_aware


class Verdict(StrEnum):
    """Every way a decision can end; the words are the same in log, table and command line."""

    ROOT = "root"
    REPLY_IN_CHANNEL = "reply shown in channel"
    REPLY = "reply in thread"
    LOUDER = "louder watch replies"
    MORE = "more in thread"
    CORRECTED = "correction replied"
    EDIT = "root edited"
    DIGEST = "kept for the digest"
    LOG = "logged only"
    ALREADY_TOLD = "already told"
    BASELINE = "baseline of a new source"
    OLD_NEWS = "published before the last good poll"
    BACKGROUND = "background only"
    UNCONFIRMED = "waits for confirmation"
    MUTED_SOURCE = "source muted in this watch"
    MUTED_STORY = "story muted in this channel"
    NOT_RELEVANT = "marked not relevant"
    WATCH_OFF = "watch disabled"
    ASIDE = "may belong to a told story; waits for a second telling"
    TIP_ONLY = "source is a tip only"

    @property
    def tells(self) -> bool:
        """Whether a delivery follows at once."""
        return self in _TELLING


_TELLING = frozenset({Verdict.ROOT, Verdict.REPLY_IN_CHANNEL, Verdict.REPLY, Verdict.LOUDER, Verdict.MORE, Verdict.CORRECTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One verdict for one channel about one article in one story; kept also when nothing is told."""

    story: StoryId
    channel: ChannelId
    article: ArticleId
    verdict: Verdict
    at: datetime
    watches: tuple[tuple[WatchName, int], ...] = ()
    tell: Tell = Tell.NOW
    facet: str = ""
    status: str = ""
    turn: int = 0
    reason: str = ""

    def __post_init__(self) -> None:
        require_aware(at=self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A decision that told, as the store keeps it."""

    id: AlertId
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one channel has been told of one story: root or none, the facets told as (name, status, turn), the loudest watch."""

    channel: ChannelId
    generation: int = 0
    facets: frozenset[tuple[str, str, int]] = frozenset()
    shown_today: int = 0
    loudest: Tell | None = None
    watches: frozenset[WatchName] = frozenset()
    muted_until: datetime | None = None
    not_relevant: bool = False
    last_told: datetime | None = None

    @property
    def has_root(self) -> bool:
        """Whether a root message stands or is owed."""
        return self.generation > 0
