"""Whether a source still gives what it used to: entries a poll, and how many of their fields are filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import zip_longest
from statistics import median

from monitor.model.article import Entry
from monitor.model.enums import Outcome
from monitor.model.source import PollState

DAYS_KEPT = 14
DAYS_NEEDED = 3
SHARE = 0.3
DRIFT = "drift"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The shares (0 to 1) of entries that have each field; one that is lost whole does not show in a mean of all."""

    title: float = 1.0
    link: float = 1.0
    date: float = 1.0

    @property
    def percents(self) -> tuple[int, int, int]:
        """In whole percent, as a day keeps them."""
        return round(self.title * 100), round(self.link * 100), round(self.date * 100)


_FIELDS = ("titles", "links", "dates")


def filled_of(entries: Sequence[Entry]) -> Filled:
    """How full the entries are; all full of none."""
    count = len(entries)
    if not count:
        return Filled()
    return Filled(
        title=sum(bool(entry.title) for entry in entries) / count,
        link=sum(bool(entry.url) for entry in entries) / count,
        date=sum(entry.published is not None for entry in entries) / count,
    )


def note_day(state: PollState, *, outcome: Outcome, entries: int, filled: Filled, now: datetime) -> PollState:
    """The state with today's most entries and best fill of each field, and the flag `drift` while today stands too low.

    Only what was read well is judged: a failure has its own outcome, and an unread poll says nothing.
    """
    if outcome is not Outcome.OK:
        return state
    today = now.toordinal()
    past = tuple(day for day in state.days if today - DAYS_KEPT <= day[0] < today)
    same = next((day for day in state.days if day[0] == today), ())
    best = tuple(max(pair) for pair in zip_longest(same[1:2] + _fills(same), (entries, *filled.percents), fillvalue=0))
    kept = replace(state, days=(*past, (today, *best)))
    flags = state.flags | {DRIFT} if drift_fault(kept, entries=entries, filled=filled) else state.flags - {DRIFT}
    return replace(kept, flags=flags)


def drift_fault(state: PollState, *, entries: int, filled: Filled) -> str:
    """What fell under 30 % of its fourteen-day median, "" when nothing did or too few days are known."""
    past = state.days[:-1]
    if len(past) < DAYS_NEEDED:
        return ""
    usual = median(day[1] for day in past)
    if entries < SHARE * usual:
        return f"{entries} entries, usually {usual:.0f}"
    known = [fills for day in past if (fills := _fills(day))]
    if not entries or len(known) < DAYS_NEEDED:
        return ""
    usuals = [median(column) for column in zip(*known, strict=True)]
    lost = zip(_FIELDS, filled.percents, usuals, strict=True)
    return "; ".join(f"{name} in {share} % of the entries, usually {usual:.0f} %" for name, share, usual in lost if share < SHARE * usual)


def _fills(day: tuple[int, ...]) -> tuple[int, ...]:
    """The best fill of each field on a day; () of one kept when only their mean was."""
    return day[2:] if len(day) == 2 + len(_FIELDS) else ()
