"""What one ending weighs, and how far failures stretch an interval; nothing is ever switched off."""

from __future__ import annotations

from monitor.model.enums import Outcome, Outlet

HOUR = 3600
DAY = 24 * HOUR

GOOD = frozenset({Outcome.OK, Outcome.UNCHANGED})
PASSING = frozenset(
    {Outcome.TIMEOUT, Outcome.DNS, Outcome.REFUSED, Outcome.BROKEN, Outcome.THROTTLED, Outcome.SERVER_ERROR, Outcome.TRUNCATED}
)
SOFT = frozenset({Outcome.EMPTY, Outcome.BLOCKED, Outcome.FORBIDDEN, Outcome.PARSE_KILLED, Outcome.PARSE_ERROR, Outcome.TLS})
UNWEIGHED = frozenset({Outcome.DEFERRED, Outcome.SHUTDOWN})


def weight(outcome: Outcome) -> float:
    """How much one ending counts as a failure (as Media Cloud does): 0 good, 0.25 passing, 0.5 soft, 1 hard."""
    if outcome in GOOD or outcome in UNWEIGHED:
        return 0.0
    if outcome in PASSING:
        return 0.25
    return 0.5 if outcome in SOFT else 1.0


def back_off_cap(outlet: Outlet) -> int:
    """The longest back-off in seconds: one hour for wires and officials, a day for others."""
    return HOUR if outlet in (Outlet.WIRE, Outlet.OFFICIAL) else DAY


def stretched(base: float, *, failures: float, outlet: Outlet) -> float:
    """The interval after weighted failures: doubled for each whole one, within the outlet's cap."""
    return min(base * 2 ** min(failures, 20.0), max(base, back_off_cap(outlet)))
