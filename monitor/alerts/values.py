"""What reaches the decision to tell, and what comes out of it for one channel."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.model.alert import Decision, Told, Verdict
from monitor.model.article import StoredArticle
from monitor.model.enums import Outlet
from monitor.model.event import Event
from monitor.model.ids import ChannelId
from monitor.model.story import Story
from monitor.model.watch import Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One article as it reaches the decision: its story after it joined, what it met, and what speaks against telling.

    `told_beside` are the channels that know the story which this one, standing aside, may belong to;
    `second_hand` marks round-ups and opinion: like analysis outlets they are told in digests, never at once.
    """

    stored: StoredArticle
    story: Story
    events: tuple[Event, ...]
    matches: tuple[Match, ...]
    families: int
    official: bool
    gate: Verdict | None
    told_beside: frozenset[ChannelId] = frozenset()
    second_hand: bool = False

    @property
    def is_from_official(self) -> bool:
        """Whether an official source tells it."""
        return self.stored.article.outlet is Outlet.OFFICIAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was decided for one channel: the decisions and what the channel has been told after them."""

    decisions: tuple[Decision, ...]
    told: Told
