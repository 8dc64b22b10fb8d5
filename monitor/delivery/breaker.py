"""The breaker as a value: five transport failures in a row over 20 s shut a notifier, a probe opens it again.

The 20 s are measured: at 60 % random faults five in a row come every dozen calls, and a breaker that counts alone
held the median alert for 17 s and one in twenty for a quarter of an hour.

The caller keeps it in the database, so a restart in the middle of an outage does not forget it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.errors import Blame
from monitor.model.instant import utc

TRIPS_AT = 5
TRIPS_AFTER = timedelta(seconds=20)
FIRST_PROBE, LAST_PROBE = timedelta(seconds=15), timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaker:
    """`opened` is when it shut (None: messages pass), `since` when the first of the failures came.

    `cause` is the notifier's word; `account` says that a person must mend the token; `recovered` is the
    outage that has just ended and whose backlog is not sorted yet.
    """

    failures: int = 0
    since: datetime | None = None
    opened: datetime | None = None
    probe_at: datetime | None = None
    probes: int = 0
    cause: str = ""
    account: bool = False
    recovered: tuple[datetime, datetime] | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing may be sent."""
        return self.opened is not None


def after_failure(breaker: Breaker, *, code: str, blame: Blame, now: datetime) -> Breaker:
    """One more failure; an account error shuts at once, for every channel of the notifier."""
    if breaker.is_open or blame not in (Blame.NETWORK, Blame.ACCOUNT):
        return breaker
    failures, since = breaker.failures + 1, breaker.since or now
    if (failures < TRIPS_AT or now - since < TRIPS_AFTER) and blame is not Blame.ACCOUNT:
        return replace(breaker, failures=failures, since=since)
    return Breaker(
        failures=failures,
        since=since,
        opened=now,
        probe_at=now + FIRST_PROBE,
        cause=code,
        account=blame is Blame.ACCOUNT,
        recovered=breaker.recovered,
    )


def after_success(breaker: Breaker, *, now: datetime) -> Breaker:
    """A definite answer: open for business; what `recovered` names is still to be sorted."""
    if not breaker.is_open:
        return Breaker(recovered=breaker.recovered)
    began = breaker.recovered[0] if breaker.recovered else breaker.since or now
    return Breaker(recovered=(began, now))


def after_probe_failed(breaker: Breaker, *, code: str, account: bool, now: datetime) -> Breaker:
    """Still shut: the next probe doubles its distance, 15 s to 5 min."""
    wait = min(FIRST_PROBE * 2 ** min(breaker.probes + 1, 10), LAST_PROBE)
    return replace(breaker, probes=breaker.probes + 1, probe_at=now + wait, cause=code, account=account)


def sorted_out(breaker: Breaker) -> Breaker:
    """The backlog of the last outage has been sorted."""
    return replace(breaker, recovered=None)


def needs_fallback(breaker: Breaker, *, after: timedelta, now: datetime) -> bool:
    """Whether the way has been shut so long that pages go another way; counted from the first failure."""
    return breaker.is_open and breaker.since is not None and now - breaker.since >= after


def dump(breaker: Breaker) -> str:
    """The breaker as one line of JSON, for the ledger."""
    return json.dumps(
        {
            "failures": breaker.failures,
            "since": _text(breaker.since),
            "opened": _text(breaker.opened),
            "probe_at": _text(breaker.probe_at),
            "probes": breaker.probes,
            "cause": breaker.cause,
            "account": breaker.account,
            "recovered": [at.isoformat() for at in breaker.recovered] if breaker.recovered else None,
        }
    )


def load(text: str) -> Breaker:
    """The breaker that `dump` wrote; a closed one for ""."""
    if not text:
        return Breaker()
    raw = json.loads(text)
    times = {name: utc(raw[name]) if raw[name] else None for name in ("since", "opened", "probe_at")}
    ended = (utc(raw["recovered"][0]), utc(raw["recovered"][1])) if raw["recovered"] else None
    return Breaker(failures=raw["failures"], probes=raw["probes"], cause=raw["cause"], account=raw["account"], recovered=ended, **times)


def _text(at: datetime | None) -> str:
    return at.isoformat() if at else ""
