"""Pacing as a value: a token bucket per channel and one per notifier, and pauses a server asked for.

One message a second and channel with short bursts is Slack's own rule; a bucket is (tokens, since when).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from monitor.model.instant import utc

CHANNEL_RATE, CHANNEL_BURST = 1.0, 3.0
WORKSPACE_RATE, WORKSPACE_BURST = 10.0, 20.0
WORKSPACE = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """How many tokens there were, at which instant."""

    tokens: float
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The buckets and pauses of one notifier by address; `*` is the whole workspace."""

    buckets: dict[str, Bucket] = field(default_factory=dict)
    pauses: dict[str, datetime] = field(default_factory=dict)


def allows(pace: Pace, to: str, *, now: datetime) -> timedelta:
    """How long a message to `to` must wait; zero means it may go now."""
    return max(_bucket_wait(pace, to, now=now), _bucket_wait(pace, WORKSPACE, now=now), paused(pace, to, now=now))


def paused(pace: Pace, to: str, *, now: datetime) -> timedelta:
    """How long the server asked us to stay away from `to` (or from everything)."""
    until = max(pace.pauses.get(to, now), pace.pauses.get(WORKSPACE, now))
    return max(until - now, timedelta(0))


def spend(pace: Pace, to: str, *, now: datetime) -> Pace:
    """The pace after one message to `to`."""
    spent = {name: Bucket(tokens=_tokens(pace, name, now=now) - 1, at=now) for name in (to, WORKSPACE)}
    return replace(pace, buckets=_alive(pace.buckets, now=now) | spent)


def pause(pace: Pace, to: str, *, seconds: float, now: datetime) -> Pace:
    """The pace after a server said "come back in `seconds`"; a pause only ever grows."""
    until = max(now + timedelta(seconds=seconds), pace.pauses.get(to, now))
    live = {name: end for name, end in pace.pauses.items() if end > now}
    return replace(pace, pauses=live | {to: until})


def dump(pace: Pace) -> str:
    """The pace as one line of JSON, for the ledger."""
    buckets = {name: [bucket.tokens, bucket.at.isoformat()] for name, bucket in pace.buckets.items()}
    return json.dumps({"buckets": buckets, "pauses": {name: end.isoformat() for name, end in pace.pauses.items()}})


def load(text: str) -> Pace:
    """The pace that `dump` wrote; an empty one for ""."""
    if not text:
        return Pace()
    raw = json.loads(text)
    buckets = {name: Bucket(tokens=float(tokens), at=utc(at)) for name, (tokens, at) in raw["buckets"].items()}
    return Pace(buckets=buckets, pauses={name: utc(end) for name, end in raw["pauses"].items()})


def _rates(name: str) -> tuple[float, float]:
    return (WORKSPACE_RATE, WORKSPACE_BURST) if name == WORKSPACE else (CHANNEL_RATE, CHANNEL_BURST)


def _tokens(pace: Pace, name: str, *, now: datetime) -> float:
    rate, burst = _rates(name)
    bucket = pace.buckets.get(name)
    if bucket is None:
        return burst
    passed = max(0.0, (now - bucket.at).total_seconds())
    return min(burst, bucket.tokens + passed * rate)


def _bucket_wait(pace: Pace, name: str, *, now: datetime) -> timedelta:
    rate, _ = _rates(name)
    missing = 1 - _tokens(pace, name, now=now)
    return timedelta(seconds=missing / rate) if missing > 1e-6 else timedelta(0)


def _alive(buckets: dict[str, Bucket], *, now: datetime) -> dict[str, Bucket]:
    """Buckets that are full again by now say nothing and are dropped."""
    return {name: bucket for name, bucket in buckets.items() if now - bucket.at < timedelta(minutes=1)}
