"""When a source is due again after a poll, and what a poll leaves behind in its state.

Failures are weighed as Media Cloud does (hard 1, soft 0.5, passing 0.25) and stretch the interval to at
most one hour for wires and officials, twenty-four for others; no source is ever switched off by failures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zlib import crc32

from monitor.model.enums import Outcome, Outlet
from monitor.model.source import PollState, Source, Validators

HOUR = 3600
RETRY_AFTER_MAX = 24 * HOUR
JITTER = 0.1
PROBE_EVERY = 20
WINDOW_KEPT = 200

GOOD = frozenset({Outcome.OK, Outcome.UNCHANGED})
PASSING = frozenset(
    {Outcome.TIMEOUT, Outcome.DNS, Outcome.REFUSED, Outcome.BROKEN, Outcome.THROTTLED, Outcome.SERVER_ERROR, Outcome.TRUNCATED}
)
SOFT = frozenset({Outcome.EMPTY, Outcome.BLOCKED, Outcome.FORBIDDEN, Outcome.PARSE_KILLED, Outcome.PARSE_ERROR, Outcome.TLS})
UNWEIGHED = frozenset({Outcome.DEFERRED, Outcome.SHUTDOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """What one poll showed that the rhythm needs: how it ended, what the server asked for, what the window held."""

    outcome: Outcome
    validators: Validators
    window: tuple[str, ...] = ()
    new: int = 0
    ttl: int = 0
    retry_after: float | None = None


def weight(outcome: Outcome) -> float:
    """How much one ending counts as a failure: 0 good, 0.25 passing, 0.5 soft, 1 hard."""
    if outcome in GOOD or outcome in UNWEIGHED:
        return 0.0
    if outcome in PASSING:
        return 0.25
    return 0.5 if outcome in SOFT else 1.0


def wants_probe(state: PollState) -> bool:
    """Whether this poll should be unconditional: validators are known to lie, or it is the turn of a probe."""
    return "validators lie" in state.flags or (state.polls > 0 and state.polls % PROBE_EVERY == 0)


def after_poll(source: Source, state: PollState, beat: Beat, *, now: datetime) -> PollState:
    """The state after a poll; validators advance only with what was read well."""
    good = beat.outcome in GOOD
    failures = 0.0 if good else state.failures + weight(beat.outcome)
    settled = replace(
        state,
        failures=failures,
        polls=state.polls + (beat.outcome not in UNWEIGHED),
        last_poll=now,
        last_ok=now if good else state.last_ok,
        last_new=now if beat.new else state.last_new,
        baselined_at=state.baselined_at or (now if beat.outcome is Outcome.OK else None),
        validators=beat.validators if good else state.validators,
        window=beat.window[:WINDOW_KEPT] if beat.outcome is Outcome.OK else state.window,
    )
    return replace(settled, due_at=now + timedelta(seconds=wait(source, settled, beat)))


def wait(source: Source, state: PollState, beat: Beat) -> float:
    """Seconds until the next poll: the interval, stretched by failures and by what the server asked for, jittered."""
    base = max(state.interval or source.interval, min(beat.ttl, HOUR))
    if beat.outcome in UNWEIGHED:
        base = min(base, 60)
    stretched = min(base * 2 ** min(state.failures, 20), max(base, back_off_cap(source.outlet)))
    asked = min(beat.retry_after or 0.0, RETRY_AFTER_MAX)
    return max(stretched * (1 + jitter(f"{source.id}:{state.polls}")), asked)


def back_off_cap(outlet: Outlet) -> int:
    """The longest back-off in seconds: one hour for wires and officials, a day for others."""
    return HOUR if outlet in (Outlet.WIRE, Outlet.OFFICIAL) else 24 * HOUR


def jitter(seed: str) -> float:
    """A steady share within +-JITTER drawn from `seed`, so that restarts keep due times and sources spread."""
    return JITTER * (crc32(seed.encode()) / 0xFFFFFFFF * 2 - 1)


def unseen(previous: Sequence[str], current: Sequence[str], *, dropped: int) -> int:
    """How many entries may have come and gone between two windows: provable when they share nothing."""
    if not previous or not current or set(previous) & set(current):
        return dropped
    return dropped + len(current)
