"""How loudly each channel hears the watches that an article met, and why no louder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from monitor.alerts.values import Arrival
from monitor.model.alert import Verdict
from monitor.model.enums import Confirm, Modality, Outlet, Status, Tell, Tier
from monitor.model.event import Event
from monitor.model.ids import ChannelId, WatchName
from monitor.model.story import Facet
from monitor.model.watch import Match, Watch
from monitor.stories.ladder import FAMILIES
from monitor.stories.sides import countries_of

LOUDNESS = (Tell.LOG, Tell.DIGEST, Tell.NOW, Tell.PAGE)

_PROMISED = {Status.AGREED, Status.PLANNED}
"""One rung: what was agreed is planned once it has got its day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A matched watch as one channel hears it: how loudly, why not louder, and which of the article's events it took."""

    watch: Watch
    match: Match
    tell: Tell
    verdict: Verdict | None

    @property
    def is_loud(self) -> bool:
        """Whether it is told at once, not in a digest."""
        return self.tell in (Tell.PAGE, Tell.NOW)


def heard_by(arrival: Arrival, watches: Mapping[WatchName, Watch]) -> dict[ChannelId, tuple[Heard, ...]]:
    """What each channel hears of the watches that the article met, the loudest first."""
    heard: dict[ChannelId, tuple[Heard, ...]] = {}
    for match in arrival.matches:
        if (watch := watches.get(match.watch)) is None:
            continue
        one = _hear(arrival, watch, match)
        for channel in watch.channels:
            heard[channel] = (*heard.get(channel, ()), one)
    return {channel: tuple(sorted(all_of, key=lambda one: -LOUDNESS.index(one.tell))) for channel, all_of in heard.items()}


def _hear(arrival: Arrival, watch: Watch, match: Match) -> Heard:
    verdict = _objection(arrival, watch)
    if verdict in (Verdict.MUTED_SOURCE, Verdict.WATCH_OFF):
        return Heard(watch=watch, match=match, tell=Tell.LOG, verdict=verdict)
    quiet = verdict is Verdict.UNCONFIRMED or arrival.stored.article.outlet is Outlet.ANALYSIS or arrival.second_hand
    ceiling = Tell.DIGEST if quiet else _ceiling(arrival, match)
    return Heard(watch=watch, match=match, tell=min(watch.tell, ceiling, key=LOUDNESS.index), verdict=verdict)


def _objection(arrival: Arrival, watch: Watch) -> Verdict | None:
    article = arrival.stored.article
    if not watch.enabled:
        return Verdict.WATCH_OFF
    if watch.mute & {article.source, article.publisher}:
        return Verdict.MUTED_SOURCE
    confirmed = arrival.families >= 2 or arrival.official
    return Verdict.UNCONFIRMED if watch.when is Confirm.CONFIRMED and not confirmed else None


def _ceiling(arrival: Arrival, match: Match) -> Tell:
    """The loudest an event clause allows: its best event's tier; words alone allow what the watch says."""
    if not match.events:
        return Tell.PAGE
    tiers = {_tier(arrival, arrival.events[index]) for index in match.events}
    if Tier.ALERT in tiers:
        return Tell.PAGE
    return Tell.DIGEST if Tier.DIGEST in tiers else Tell.LOG


def _tier(arrival: Arrival, event: Event) -> Tier:
    """Its own tier; what is for the digest, and no mere possibility, alerts once two publisher families or this official source tell it.

    One outlet's crime story reads like one country's crackdown: it is the second newsroom that makes it news.
    """
    families = {family for seen in arrival.story.sightings if is_facet(event, seen) for family in seen.families}
    vouched = arrival.is_from_official or len(families) >= FAMILIES
    is_told = event.tier is Tier.DIGEST and event.modality is not Modality.HYPOTHETICAL
    return Tier.ALERT if is_told and vouched else event.tier


def is_facet(event: Event, facet: Facet) -> bool:
    """Whether they are of one kind and state and, as far as both name any, the same countries: "to Canberra" is no visit to Jakarta."""
    same = event.kind == facet.kind and (event.status == facet.status or {event.status, facet.status} == _PROMISED)
    here, there = countries_of(event), countries_of(facet)
    return same and (here <= there or there <= here)
