"""A month of polling on a made-up web: `python -m tests.bench.month [SOURCES DAYS]` (default 500 30) prints what went wrong: nothing.

No network and no clock: `monitor.rhythm` alone decides when to poll and what to ask with; the web answers with
windows of entries, honest, weak or lying validators, Retry-After and outages; the daemon is killed now and then.
"""

from __future__ import annotations

import heapq
import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from monitor.model.enums import Outcome
from monitor.model.source import PollState, Source, Validators
from monitor.rhythm import LYING, after_poll, back_off_cap, ceiling, floor, unseen, wants_probe
from monitor.store.codec import decode, encode
from tests.bench.rhythm import arrivals, press_corps
from tests.unit.rhythm.world import DAY, MONDAY, beat, state

LEASE = timedelta(seconds=120)
KILL_EVERY = 500


@dataclass(slots=True)
class Site:
    """One source's server: what it has published, how it validates, when it wants to be left alone."""

    of: Source
    times: list[datetime]
    size: int
    etags: str
    random: Random
    given: set[Validators] = field(default_factory=set)
    left_alone_until: datetime = MONDAY
    put_off: bool = False
    early: int = 0
    published: int = 0

    def window(self, now: datetime) -> tuple[int, tuple[str, ...]]:
        """How many were ever published, and the newest of them."""
        while self.published < len(self.times) and self.times[self.published] <= now:
            self.published += 1
        return self.published, tuple(str(n) for n in range(self.published, max(self.published - self.size, 0), -1))

    def answer(self, sent: Validators, now: datetime):
        """The beat a poll at `now` gives."""
        self.early += now < self.left_alone_until
        if self.random.random() < 0.01:
            seconds = self.random.choice((120, 900, 7200, 200_000))
            self.left_alone_until = max(self.left_alone_until, now + timedelta(seconds=min(seconds, 86_400)))
            return beat(Outcome.THROTTLED, validators=sent, retry_after=float(seconds))
        if self.random.random() < 0.01:
            return beat(self.random.choice((Outcome.TIMEOUT, Outcome.NOT_FOUND, Outcome.SERVER_ERROR, Outcome.DEFERRED)), validators=sent)
        count, window = self.window(now)
        tag = {"honest": f'W/"{count}"', "lying": '"x"', "none": ""}[self.etags]
        if tag and sent.etag == tag:
            return beat(Outcome.UNCHANGED, validators=sent)
        fresh = Validators(etag=tag, body_hash=str(count))
        self.given.add(replace(fresh, body_hash=""))
        if sent.body_hash == fresh.body_hash:
            return beat(Outcome.UNCHANGED, validators=fresh)
        return beat(validators=fresh, window=window)


def month(*, sources: int, days: int, seed: int = 1) -> Counter[str]:
    """What happened, by name; everything that must not happen has a name that begins with "wrong: "."""
    random = Random(seed)
    found: Counter[str] = Counter()
    sites, states, known, last = {}, {}, {}, {}
    for of, daily, centre in press_corps(random, sources):
        times = [at for day in range(days) for at in arrivals(random, of, daily, centre, day)]
        kind = random.choices(("honest", "lying", "none"), (6, 1, 3))[0]
        sites[of.id] = Site(of=of, times=times, size=random.choice((5, 20, 50)), etags=kind, random=random)
        states[of.id], known[of.id], last[of.id] = state(baselined_at=None, last_ok=None), 0, MONDAY
    queue = [(MONDAY, name) for name in sites]
    heapq.heapify(queue)
    while queue and queue[0][0] < MONDAY + days * DAY:
        now, name = heapq.heappop(queue)
        due = _poll(sites[name], states, known, last, now=now, random=random, found=found)
        heapq.heappush(queue, (due, name))
    found["wrong: request inside a Retry-After"] = sum(site.early for site in sites.values())
    found["lying validators found out"] = sum(LYING in states[name].flags for name, site in sites.items() if site.etags == "lying")
    found["sources with lying validators"] = sum(site.etags == "lying" for site in sites.values())
    return found


def _poll(site: Site, states, known, last, *, now: datetime, random: Random, found: Counter[str]) -> datetime:
    """One poll, perhaps killed before the fetch, between fetch and commit, or after it; gives the next due time."""
    of, before = site.of, states[site.of.id]
    killed = random.choice(("before", "between", "after")) if random.random() < 1 / KILL_EVERY else ""
    found["polls"] += 1
    found["kills"] += bool(killed)
    _judge_time(site, before, last[of.id], now=now, found=found)
    if killed == "before":
        return now + LEASE
    sent = Validators(body_hash=before.validators.body_hash) if wants_probe(before) else before.validators
    if sent.etag and replace(sent, body_hash="") not in site.given:
        found["wrong: invented validators"] += 1
    asked_before = site.left_alone_until
    shown = site.answer(sent, now)
    if killed == "between":
        site.left_alone_until = asked_before  # what a killed daemon was told, nobody can know
        return now + LEASE
    site.put_off = shown.outcome is Outcome.DEFERRED  # comes back within a minute: nothing was asked, and the state says so
    last[of.id] = now
    states[of.id] = _kept(site, before, shown, known, now=now, found=found)
    if killed:
        states[of.id] = decode(PollState, encode(states[of.id]))
    return states[of.id].due_at


def _kept(site: Site, before: PollState, shown, known, *, now: datetime, found: Counter[str]) -> PollState:
    name = site.of.id
    if shown.outcome is Outcome.OK:
        top = int(shown.window[0]) if shown.window else 0
        lost = max(top - known[name] - len(shown.window), 0) if before.baselined_at else 0
        gap = unseen(before.window, shown.window, dropped=0)
        found["gaps"] += bool(gap)
        found["entries lost in gaps"] += lost
        found["wrong: a gap not counted"] += bool(lost and not gap and before.window)
        shown = replace(shown, new=min(max(top - known[name], 0), len(shown.window)), unseen=gap)
        known[name] = top
    after = after_poll(site.of, before, shown, now=now)
    found["wrong: a gap not kept with its source"] += bool(shown.unseen and (not after.losses or after.losses[-1].until != now))
    return after


def _judge_time(site: Site, before: PollState, last: datetime, *, now: datetime, found: Counter[str]) -> None:
    of = site.of
    if now < before.due_at:
        found["wrong: polled before it was due"] += 1
    if before.last_poll and not site.put_off and (now - before.last_poll).total_seconds() < floor(of) * 0.89 and before.failures == 0:
        found["wrong: polled more often than the floor"] += 1
    longest = max(ceiling(of), back_off_cap(of.outlet) if before.failures else 0, 86_400 if before.facts.get("held") else 0)
    if now - last > timedelta(seconds=longest * 1.11) + 3 * LEASE:
        found["wrong: a poll missed"] += 1


def main(sources: int = 500, days: int = 30) -> None:
    """Print every count."""
    for name, count in sorted(month(sources=sources, days=days).items()):
        print(f"{name}: {count}")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
