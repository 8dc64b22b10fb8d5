"""How long news took: from publication to our seeing it, and from there to the message, per source and per watch."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.model.alert import Decision, Verdict
from monitor.model.enums import DeliveryKind, Precision
from monitor.ports import Reading, Rooms

MANY = 1_000_000
_SHOWN = (Verdict.ROOT, Verdict.REPLY_IN_CHANNEL)
_EXACT = (Precision.INSTANT, Precision.MINUTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How many, the median and the 95th percentile in seconds (nearest rank); None for none."""

    count: int
    p50: float | None
    p95: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Latency:
    """One source or watch: publication -> seen of fresh articles with an exact time; seen -> told and published -> told of messages."""

    name: str
    seen: Spread
    told: Spread
    whole: Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class Latencies:
    """Per source, per watch."""

    sources: tuple[Latency, ...]
    watches: tuple[Latency, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One message that came through, with the article that started it."""

    decision: Decision
    reading: Reading
    at: datetime

    @property
    def waited(self) -> float:
        return (self.at - self.reading.stored.article.first_seen).total_seconds()


def latencies(rooms: Rooms, *, since: datetime) -> Latencies:
    """Over everything seen and told since then."""
    seen: dict[str, list[float]] = defaultdict(list)
    for reading in rooms.articles.archive(since=since):
        if (delay := _delay(reading)) is not None:
            seen[str(reading.stored.article.source)].append(delay)
    told = list(_told(rooms, since=since))
    by_source, by_watch = defaultdict[str, list[_Told]](list), defaultdict[str, list[_Told]](list)
    for one in told:
        by_source[str(one.reading.stored.article.source)].append(one)
        for name, _ in one.decision.watches:
            by_watch[str(name)].append(one)
    return Latencies(
        sources=tuple(_latency(name, seen.get(name, ()), by_source.get(name, ())) for name in sorted({*seen, *by_source})),
        watches=tuple(_latency(name, _delays(all_), all_) for name, all_ in sorted(by_watch.items())),
    )


def spread(values: Sequence[float]) -> Spread:
    """The nearest-rank median and 95th percentile."""
    ordered = sorted(values)
    return Spread(count=len(ordered), p50=_rank(ordered, 0.5), p95=_rank(ordered, 0.95))


def _rank(ordered: Sequence[float], share: float) -> float | None:
    return round(ordered[math.ceil(share * len(ordered)) - 1], 3) if ordered else None


def _latency(name: str, seen: Sequence[float], told: Sequence[_Told]) -> Latency:
    whole = [delay + one.waited for one in told if (delay := _delay(one.reading)) is not None]
    return Latency(name=name, seen=spread(seen), told=spread([one.waited for one in told]), whole=spread(whole))


def _delays(told: Sequence[_Told]) -> list[float]:
    return [delay for one in told if (delay := _delay(one.reading)) is not None]


def _delay(reading: Reading) -> float | None:
    """Seconds from publication to our seeing it; None for the baseline, old news, and times that are a day or a guess."""
    article = reading.stored.article
    if article.published is None or article.gate or article.precision not in _EXACT:
        return None
    return max(0.0, (article.first_seen - article.published).total_seconds())


def _told(rooms: Rooms, *, since: datetime) -> Iterator[_Told]:
    """The decisions that became a root or a reply shown in the channel, with the moment the message stood there."""
    for alert in rooms.ledger.alerts(since=since, limit=MANY):
        decision = alert.decision
        if decision.verdict in _SHOWN and (at := _came(rooms, decision)) is not None:
            yield _Told(decision=decision, reading=rooms.articles.get(decision.article), at=at)


def _came(rooms: Rooms, decision: Decision) -> datetime | None:
    kind = DeliveryKind.ROOT if decision.verdict is Verdict.ROOT else DeliveryKind.REPLY
    for one in rooms.outbox.of_story(decision.story):
        same = (one.facet, one.status, one.turn) == (decision.facet, decision.status, decision.turn)
        if one.channel == decision.channel and one.kind is kind and (same or kind is DeliveryKind.ROOT):
            arrived = [attempt.at for attempt in rooms.outbox.attempts(one.key) if attempt.action == "post" and attempt.outcome == "yes"]
            return min(arrived, default=None)
    return None
