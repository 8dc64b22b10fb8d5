"""Overlap lost: what may have come and gone between two polls, kept with the source and told to ops, grouped and seldom.

Two windows that share no entry prove that the source turned over whole in between; how much passed unseen is not
known, at least the newest window came after everything we had read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.model.enums import Outcome
from monitor.model.ids import SourceId
from monitor.model.source import Loss, PollState
from monitor.rhythm.moves import of_route

KEPT = 20
TOLD_AGAIN = timedelta(days=1)
NAMED = 10


def is_overlap_lost(previous: Sequence[str], current: Sequence[str]) -> bool:
    """Whether nothing of the earlier window is left in the later one; a window that is not known proves nothing."""
    return bool(previous) and bool(current) and set(previous).isdisjoint(current)


def unseen(previous: Sequence[str], current: Sequence[str], *, dropped: int) -> int:
    """How many entries may have come and gone between two windows, those that were cut from a huge one included."""
    return dropped + (len(current) if is_overlap_lost(previous, current) else 0)


def note_loss(state: PollState, window: Sequence[str], *, outcome: Outcome, unseen: int, now: datetime) -> PollState:
    """The state with the loss that this poll proves; one that follows another at once makes it longer."""
    if outcome is not Outcome.OK or state.last_ok is None or not is_overlap_lost(of_route(state).window, window):
        return state
    loss, past = Loss(since=state.last_ok, until=now, entries=unseen), state.losses
    if past and past[-1].until == loss.since:
        loss, past = Loss(since=past[-1].since, until=now, entries=past[-1].entries + unseen), past[:-1]
    return replace(state, losses=(*past, loss)[-KEPT:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What one source may have lost since it was last told of."""

    source: SourceId
    losses: tuple[Loss, ...]

    @property
    def entries(self) -> int:
        """The most that may have passed unseen."""
        return sum(loss.entries for loss in self.losses)

    def __str__(self) -> str:
        first, last = self.losses[0].since, self.losses[-1].until
        often = f" ({len(self.losses)} times)" if len(self.losses) > 1 else ""
        return f"{self.source}: up to {self.entries} items unseen between {_span(first, last)}{often}"


def lost_since(states: Iterable[tuple[SourceId, PollState]], *, since: datetime) -> tuple[Lost, ...]:
    """The sources with losses that ended after `since`, by id."""
    found = [(source, tuple(loss for loss in state.losses if loss.until > since)) for source, state in states]
    return tuple(Lost(source=source, losses=losses) for source, losses in sorted(found) if losses)


def untold(lost: Iterable[Lost], told: Mapping[str, datetime], *, now: datetime) -> tuple[Lost, ...]:
    """What is to be told now: a source once a day at most, with all that it lost since its last word (`told`: source -> when)."""
    due = (one for one in lost if one.source not in told or now - told[one.source] >= TOLD_AGAIN)
    fresh = ((one, tuple(loss for loss in one.losses if loss.until > told.get(one.source, loss.since))) for one in due)
    return tuple(replace(one, losses=losses) for one, losses in fresh if losses)


def words(lost: Sequence[Lost]) -> str:
    """The notice, line by line; the first is the headline."""
    total, rest = sum(one.entries for one in lost), len(lost) - NAMED
    who = "a source" if len(lost) == 1 else f"{len(lost)} sources"
    head = f"Up to {total} items may have passed unseen: {who} turned over between two polls"
    more = [f"and {rest} more: `monitor source show ID` lists them"] if rest > 0 else []
    return "\n".join([head, *(str(one) for one in lost[:NAMED]), *more])


def _span(since: datetime, until: datetime) -> str:
    end = f"{until:%H:%M}" if since.date() == until.date() else f"{until:%Y-%m-%d %H:%M}"
    return f"{since:%Y-%m-%d %H:%M} and {end} UTC"
