"""Whether a source still gives what it used to: entries a poll, and how many of their fields are filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from statistics import median

from monitor.model.enums import Outcome
from monitor.model.source import PollState

DAYS_KEPT = 14
DAYS_NEEDED = 3
SHARE = 0.3
DRIFT = "drift"


def note_day(state: PollState, *, outcome: Outcome, entries: int, filled: float, now: datetime) -> PollState:
    """The state with today's most entries and best fill rate (0 to 1), and the flag `drift` while today stands too low.

    Only what was read well is judged: a failure has its own outcome, and an unread poll says nothing.
    """
    if outcome is not Outcome.OK:
        return state
    today = now.toordinal()
    past = tuple(day for day in state.days if today - DAYS_KEPT <= day[0] < today)
    same = next((day for day in state.days if day[0] == today), (today, 0, 0))
    best = (today, max(same[1], entries), max(same[2], round(filled * 100)))
    kept = replace(state, days=(*past, best))
    flags = state.flags | {DRIFT} if drift_fault(kept, entries=entries, filled=filled) else state.flags - {DRIFT}
    return replace(kept, flags=flags)


def drift_fault(state: PollState, *, entries: int, filled: float) -> str:
    """What fell under 30 % of its fourteen-day median, "" when nothing did or too few days are known."""
    past = state.days[:-1]
    if len(past) < DAYS_NEEDED:
        return ""
    usual, usual_fill = median(day[1] for day in past), median(day[2] for day in past)
    if entries < SHARE * usual:
        return f"{entries} entries, usually {usual:.0f}"
    if entries and filled * 100 < SHARE * usual_fill:
        return f"{filled:.0%} of the fields filled, usually {usual_fill:.0f} %"
    return ""
