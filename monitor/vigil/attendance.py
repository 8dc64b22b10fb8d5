"""Which daemons are there, kept as one fact, so that `status` can tell while they are dead and a gap is known afterwards."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from monitor.message.telling import Gap
from monitor.model.instant import utc
from monitor.outbox import book
from monitor.ports import Ledger

FACT = "daemons"
GONE = timedelta(minutes=10)
ABSENT = timedelta(minutes=5)
COLLECTOR = "collector"


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """One daemon's last word: when, since when it works, how many polls went well, how much memory it holds."""

    at: str
    since: str
    polls: int
    rss: int
    version: str

    @property
    def last(self) -> datetime:
        """The instant of the last word."""
        return utc(self.at)


def present(ledger: Ledger) -> dict[str, Present]:
    """Every daemon that said something of late, by owner."""
    return {owner: Present(**word) for owner, word in json.loads(ledger.fact(FACT) or "{}").items()}


def sign(ledger: Ledger, owner: str, word: Present, *, now: datetime) -> None:
    """Keep this daemon's word and forget those that have been gone for ten minutes."""
    there = {name: one for name, one in present(ledger).items() if now - one.last < GONE} | {owner: word}
    ledger.set_fact(FACT, json.dumps({name: asdict(one) for name, one in there.items()}))


def note_absence(ledger: Ledger, *, now: datetime) -> Gap | None:
    """Write down for how long no daemon was there, when that was more than five minutes; None else."""
    last = max((one.last for one in present(ledger).values()), default=None)
    if last is None or now - last < ABSENT:
        return None
    gap = Gap(what=COLLECTOR, start=last, end=now)
    book.add_gap(ledger, gap)
    return gap
