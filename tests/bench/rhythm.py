"""How well polls are placed: `python -m tests.bench.rhythm` prints figures beside their aims.

Part one: a day of 500 sources after four weeks of learning, against fixed polling with as many requests.
Part two: false alarms a source and year on 84-day habits, and how long a death goes unnoticed.
"""

from __future__ import annotations

import heapq
import statistics
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from monitor.model.enums import Outlet
from monitor.model.ids import SourceId
from monitor.model.source import PollState, Source
from monitor.rhythm import after_poll, alarm_at
from monitor.rhythm.profile import learned
from tests.unit.rhythm.test_silence import DAYS, HABITS, lived
from tests.unit.rhythm.world import DAY, MONDAY, beat, poisson, source, state

LEARNED_DAYS = 28
START = MONDAY + LEARNED_DAYS * DAY
ZONES = ("UTC", "Europe/Paris", "America/New_York", "Asia/Shanghai", "Asia/Tokyo")
OFFSETS = {"UTC": 0, "Europe/Paris": 2, "America/New_York": -4, "Asia/Shanghai": 8, "Asia/Tokyo": 9}


def press_corps(random: Random, count: int) -> list[tuple[Source, float, int]]:
    """Sources with their news a day (log-normal: few give most) and the local hour their day is centred on.

    A policy team's list: few wires, many ministries and institutes, some 20,000 articles a day.
    """
    found = []
    for number in range(count):
        outlet = random.choices((Outlet.WIRE, Outlet.OFFICIAL, Outlet.PRESS, Outlet.ANALYSIS), (4, 35, 40, 21))[0]
        median = {Outlet.WIRE: 250, Outlet.OFFICIAL: 3, Outlet.PRESS: 35, Outlet.ANALYSIS: 0.7}[outlet]
        zone = random.choice(ZONES)
        of = source(id=SourceId(f"s{number}"), outlet=outlet, timezone=zone, interval=300)
        found.append((of, median * random.lognormvariate(0, 1.2), random.randrange(9, 16)))
    return found


def arrivals(random: Random, of: Source, daily: float, centre: int, day: int) -> list[datetime]:
    """One day's news in the source's own hours: two thirds in a working day around its centre, wires round the clock."""
    at = MONDAY + day * DAY
    weekend = at.weekday() >= 5 and of.outlet in (Outlet.OFFICIAL, Outlet.ANALYSIS)
    spread = 8.0 if of.outlet is Outlet.WIRE else 3.0 if of.outlet is Outlet.PRESS else 2.0
    shift = centre - OFFSETS[of.timezone]
    hours = ((random.gauss(shift, spread)) % 24 for _ in range(poisson(random, daily * (0.1 if weekend else 1))))
    return sorted(at + timedelta(hours=hour) for hour in hours)


def taught(random: Random, corps: Sequence[tuple[Source, float, int]]) -> dict[str, PollState]:
    """Each source's state after four weeks of watching."""
    from zoneinfo import ZoneInfo

    states = {}
    for of, daily, centre in corps:
        known, zone = state(), ZoneInfo(of.timezone)
        for day in range(LEARNED_DAYS):
            known = learned(known, arrivals(random, of, daily, centre, day), zone=zone, now=MONDAY + (day + 1) * DAY)
        states[of.id] = replace(known, last_ok=START, polls=1)
    return states


def adaptive_day(corps, states, news) -> tuple[list[float], int]:
    """Every article's delay in seconds, and the requests spent, when `after_poll` places the polls."""
    random = Random(3)
    by_id = {of.id: of for of, _, _ in corps}
    queue = [(START - timedelta(seconds=random.uniform(0, 300)), of.id) for of, _, _ in corps]
    heapq.heapify(queue)
    delays: list[float] = []
    cursor = dict.fromkeys(by_id, 0)
    requests = 0
    while queue and queue[0][0] < START + DAY:
        now, name = heapq.heappop(queue)
        requests += now >= START
        first = cursor[name]
        while cursor[name] < len(news[name]) and news[name][cursor[name]] <= now:
            cursor[name] += 1
        fresh = news[name][first : cursor[name]]
        delays += [(now - at).total_seconds() for at in fresh]
        states[name] = after_poll(by_id[name], states[name], beat(new=len(fresh), published=tuple(fresh)), now=now)
        heapq.heappush(queue, (states[name].due_at, name))
    return delays, requests


def fixed_day(news, requests: int) -> list[float]:
    """The delays when every source is polled alike, with as many requests in all."""
    interval = len(news) * DAY.total_seconds() / requests
    random = Random(4)
    delays = []
    for times in news.values():
        phase = random.uniform(0, interval)
        delays += [interval - ((at - START).total_seconds() - phase) % interval for at in times]
    return delays


def day_ratios(count: int = 500, seed: int = 1) -> dict[str, float]:
    """Median and p95 of the delays as shares of fixed polling's."""
    random = Random(seed)
    corps = press_corps(random, count)
    states = taught(random, corps)
    news = {of.id: arrivals(random, of, daily, centre, LEARNED_DAYS) for of, daily, centre in corps}
    ours, requests = adaptive_day(corps, states, news)
    theirs = fixed_day(news, requests)
    p95 = [statistics.quantiles(one, n=20)[18] for one in (ours, theirs)]
    return {
        "articles": len(theirs),
        "requests a source": requests / count,
        "median s": statistics.median(ours),
        "fixed median s": statistics.median(theirs),
        "p95 s": p95[0],
        "fixed p95 s": p95[1],
        "median ratio": statistics.median(ours) / statistics.median(theirs),
        "p95 ratio": p95[0] / p95[1],
    }


def main() -> None:
    for name, value in day_ratios().items():
        aim = {"median ratio": " (aim <= 0.25)", "p95 ratio": " (aim <= 0.50)"}.get(name, "")
        print(f"{name}: {value:.2f}{aim}")
    for name, (of, habit) in HABITS.items():
        lives = 60 if "newspaper" not in name else 12
        alarms, delays = 0, []
        for seed in range(lives):
            known, false = lived(of, habit(Random(seed), DAYS))
            alarms += false
            told = alarm_at(of, known, now=known.last_new)
            delays.append((told - known.last_new).total_seconds() / 3600 if told else float("inf"))
        print(f"{name}: {alarms / (lives * DAYS / 365):.2f} false alarms a source and year (aim < 1), ", end="")
        print(f"death noticed after {statistics.median(delays):.0f} h (median), {max(delays):.0f} h (worst)")


if __name__ == "__main__":
    main()
