"""Sources with known habits, and what a poll of them shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from monitor.model.enums import Outcome
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import PollState, Source, Validators
from monitor.rhythm import Beat

MONDAY = datetime(2023, 6, 5, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def source(**more: Any) -> Source:
    base: dict[str, Any] = {"id": SourceId("s"), "name": "S", "url": "http://s.example/feed", "publisher": PublisherId("s")}
    return Source(**base | more)


def state(**more: Any) -> PollState:
    base: dict[str, Any] = {"due_at": MONDAY, "baselined_at": MONDAY, "last_ok": MONDAY}
    return PollState(**base | more)


def beat(outcome: Outcome = Outcome.OK, **more: Any) -> Beat:
    return Beat(outcome=outcome, validators=more.pop("validators", Validators()), **more)


def spokesperson(random: Random, days: int) -> Iterator[datetime]:
    """One briefing each working day at 15:00 in Beijing, up within two hours; one in twenty is cancelled; some days off."""
    for day in range(days):
        at = MONDAY + day * DAY
        if at.weekday() >= 5 or random.random() < 0.05:
            continue
        for _ in range(random.choice((1, 1, 2, 3))):
            yield at + 7 * HOUR + timedelta(minutes=random.triangular(10, 120, 30))


def ministry(random: Random, days: int) -> Iterator[datetime]:
    """About four notices a working day in office hours of Paris, one in five days none, now and then one at the weekend."""
    for day in range(days):
        at = MONDAY + day * DAY
        mean = 0.3 if at.weekday() >= 5 else random.choice((0, 3, 4, 5, 7))
        for _ in range(poisson(random, mean)):
            yield at + timedelta(hours=random.triangular(6, 19, 11))


def newspaper(random: Random, days: int) -> Iterator[datetime]:
    """About seventy articles a day, two thirds of that at the weekend, few at night."""
    shape = [1, 1, 1, 1, 2, 4, 6, 8, 9, 9, 9, 9, 8, 8, 8, 9, 9, 8, 6, 5, 4, 3, 2, 1]
    for day in range(days):
        at = MONDAY + day * DAY
        total = random.gauss(70, 12) * (0.65 if at.weekday() >= 5 else 1)
        for hour, share in enumerate(shape):
            for _ in range(poisson(random, total * share / sum(shape))):
                yield at + timedelta(hours=hour + random.random())


def poisson(random: Random, mean: float) -> int:
    count, reach = 0, random.expovariate(1.0)
    while reach < mean:
        count, reach = count + 1, reach + random.expovariate(1.0)
    return count


def later(value: PollState, **more: Any) -> PollState:
    return replace(value, **more)
