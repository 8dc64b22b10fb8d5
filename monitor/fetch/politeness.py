"""How often one host may be asked, across all sources: delay, Retry-After, back-off. Values only, no clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

DAY = 86_400.0
CRAWL_DELAY_MAX = 3_600.0
NO_HINT = 60.0
BACK_OFF_MAX = 900.0
HOSTS_KEPT = 50_000


@dataclass(slots=True)
class _Host:
    delay: float = 0.0
    not_before: float = 0.0
    strikes: int = 0


class Pace:
    """What every host has asked of us. Times are seconds of one monotonic clock that the caller reads."""

    def __init__(self, *, host_delay: float, back_off: float) -> None:
        self._host_delay = host_delay
        self._back_off = back_off
        self._hosts: dict[str, _Host] = {}

    def delay(self, host: str) -> float:
        """Seconds between two requests to `host`: ours, or more if robots.txt or a source asks for more."""
        known = self._hosts.get(host)
        return max(self._host_delay, known.delay) if known else self._host_delay

    def slow(self, host: str, delay: float) -> None:
        """Obey a Crawl-delay in seconds, at most an hour."""
        if delay > self.delay(host):
            self._known(host).delay = min(delay, CRAWL_DELAY_MAX)

    def hold(self, host: str, seconds: float, *, now: float) -> None:
        """Ask nothing of `host` for `seconds`, at most a day; a longer hold stands."""
        known = self._known(host)
        known.not_before = max(known.not_before, now + min(max(seconds, 0.0), DAY))

    def held(self, host: str, *, now: float) -> float:
        """Seconds until `host` may be asked again; 0 when it may be now."""
        known = self._hosts.get(host)
        return max(0.0, known.not_before - now) if known else 0.0

    def failed(self, host: str, *, now: float) -> None:
        """The host could not be reached: from the second time running, hold it, twice as long each time, at most 15 minutes."""
        known = self._known(host)
        known.strikes += 1
        if known.strikes > 1:
            self.hold(host, min(self._back_off * 2 ** min(known.strikes - 2, 16), BACK_OFF_MAX), now=now)

    def reached(self, host: str) -> None:
        """The host answered: its strikes are forgotten."""
        if known := self._hosts.get(host):
            known.strikes = 0

    def holds(self, *, now: float) -> dict[str, float]:
        """Every host that must wait, with the seconds left: what a restart should carry over."""
        return {host: known.not_before - now for host, known in self._hosts.items() if known.not_before > now}

    def resume(self, holds: Mapping[str, float], *, now: float) -> None:
        """Take up holds that an earlier run left."""
        for host, seconds in holds.items():
            self.hold(host, seconds, now=now)

    def _known(self, host: str) -> _Host:
        if host not in self._hosts and len(self._hosts) >= HOSTS_KEPT:
            self._forget()
        return self._hosts.setdefault(host, _Host())

    def _forget(self) -> None:
        """Drop the half that must wait the least."""
        ranked = sorted(self._hosts, key=lambda host: (self._hosts[host].not_before, self._hosts[host].delay))
        for host in ranked[: HOSTS_KEPT // 2]:
            del self._hosts[host]


def retry_after(value: str, *, date: str, now: datetime) -> float | None:
    """Seconds that a Retry-After asks for (RFC 9110, 10.2.3), 0 to one day; None when it cannot be read.

    A date is measured from the answer's own Date header, so that a server's wrong clock does no harm.
    """
    text = value.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return min(float(text[:18]), DAY)
    until = _http_date(text)
    if until is None:
        return None
    return min(max((until - (_http_date(date) or now)).total_seconds(), 0.0), DAY)


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
