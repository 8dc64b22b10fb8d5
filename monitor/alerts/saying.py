"""What every decision of one channel shares: the article, what the channel hears of it and has been told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from monitor.alerts.hearing import Heard
from monitor.alerts.values import Arrival
from monitor.model.alert import Decision, Told, Verdict
from monitor.model.enums import Status, Tell
from monitor.model.ids import WatchName
from monitor.model.story import Facet
from monitor.stories.retold import facet_key

SHOWN_A_DAY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What every decision of one channel shares."""

    arrival: Arrival
    heard: tuple[Heard, ...]
    told: Told
    now: datetime

    @property
    def loudest(self) -> Tell:
        """How loudly the channel hears of the article."""
        return self.heard[0].tell if self.heard else Tell.LOG

    @property
    def names(self) -> frozenset[WatchName]:
        """The watches that count as having told it."""
        return frozenset(one.watch.name for one in self.heard if one.verdict not in (Verdict.MUTED_SOURCE, Verdict.WATCH_OFF))

    def decision(self, verdict: Verdict, *, facet: Facet | None = None, reason: str = "") -> Decision:
        """The decision with this verdict, about a facet or the story."""
        name, status, turn = facet_key(facet) if facet else ("", "", 0)
        return Decision(
            story=self.arrival.story.id,
            channel=self.told.channel,
            article=self.arrival.stored.id,
            verdict=verdict,
            at=self.now,
            watches=tuple((one.watch.name, one.watch.version) for one in self.heard),
            tell=self.loudest,
            facet=name,
            status=status,
            turn=turn,
            reason=reason or str(verdict),
        )

    def more(self) -> Decision:
        """That the thread tells more today than the channel shows."""
        day = self.now.date().isoformat()
        return replace(self.decision(Verdict.MORE, reason=f"over {SHOWN_A_DAY} shown a day"), facet=str(Verdict.MORE), status=day)


def fresh(say: Saying) -> list[Facet]:
    """The facets that the channel has not been told."""
    return [facet for facet in say.arrival.story.facets if facet_key(facet) not in say.told.facets]


def why(say: Saying) -> str:
    """The watches, for the reason of a decision."""
    return ", ".join(sorted(say.names)) or "a facet of a told story"


def is_muted(told: Told, now: datetime) -> bool:
    """Whether the channel has muted the story until later."""
    return told.muted_until is not None and now < told.muted_until


def breaks_mute(facet: Facet) -> bool:
    """Whether it takes back what was told, so that who muted the story must know."""
    return facet.status in (Status.CANCELLED, Status.DENIED)
