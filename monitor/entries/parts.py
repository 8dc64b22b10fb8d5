"""A source in parts: a sitemap index, or a page that points to others; each part is asked what changed in it (pure but for `ask`)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.model.article import Feed
from monitor.model.enums import Outcome
from monitor.model.source import Part, PollState, Validators
from monitor.ports import Fetched

PARTS_MOST = 20
ENTRIES_MOST = 2_000
READ = frozenset({Outcome.OK, Outcome.TRUNCATED})
Ask = Callable[[Part], Awaitable[tuple[Fetched, Feed]]]
"""Fetches and reads one part, with its validators; what has not changed comes as UNCHANGED."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A source read with its parts: `feed` holds what was read anew (`anew` are those parts as they were known before).

    `parts` are to be remembered; it `is_whole` unless some of it had not changed or could not be read, which the `note` tells.
    """

    feed: Feed
    parts: tuple[Part, ...] = ()
    anew: tuple[Part, ...] = ()
    is_whole: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One part after its turn: as it was known before, how it was fetched and what was read in it."""

    known: Part
    fetched: Fetched
    feed: Feed

    def part(self, now: datetime) -> Part:
        """The part as it is to be remembered; a failure changes nothing of it, one that was cut off has its baseline now if it has none."""
        if self.feed.outcome is Outcome.UNCHANGED:
            return Part(url=self.known.url, validators=after_unchanged(self.known.validators, self.fetched.validators), read_at=now)
        if self.feed.outcome is Outcome.OK:
            return Part(url=self.known.url, validators=self.fetched.validators, read_at=now)
        if self.feed.outcome is Outcome.TRUNCATED and self.feed.entries:
            return replace(self.known, read_at=self.known.read_at or now)
        return self.known


def after_unchanged(before: Validators, given: Validators) -> Validators:
    """After "unchanged" the old body hash stands; the server may have renewed its ETag."""
    return Validators(etag=given.etag or before.etag, last_modified=given.last_modified or before.last_modified, body_hash=before.body_hash)


def parts_of(root: Feed, state: PollState) -> tuple[Part, ...]:
    """The parts that a source points to now, each as it is known; an unchanged page points to what it did."""
    if root.outcome is Outcome.UNCHANGED:
        return state.parts
    known = {part.url: part for part in state.parts}
    return tuple(known.get(url, Part(url=url)) for url in root.more)


async def read_parts(root: Feed, parts: Sequence[Part], *, ask: Ask, now: Callable[[], datetime], until: datetime) -> Whole:
    """The source with its parts, the first (an index has its newest first) to the last, one after another and one level deep.

    At most 20 are asked, none once 2,000 entries were read or `until` is over.
    """
    turns: list[Turn] = []
    for part in parts[:PARTS_MOST]:
        if now() >= until or sum(len(turn.feed.entries) for turn in turns) >= ENTRIES_MOST:
            break
        fetched, feed = await ask(part)
        turns.append(Turn(known=part, fetched=fetched, feed=feed))
    return _together(root, turns, parts[len(turns) :], now=now())


def _together(root: Feed, turns: Sequence[Turn], left: Sequence[Part], *, now: datetime) -> Whole:
    """UNCHANGED only where the page and every part of it are; a failure where every part failed and the page has nothing of its own."""
    outcomes = [turn.feed.outcome for turn in turns]
    failed = [turn for turn in turns if turn.feed.outcome not in READ | {Outcome.UNCHANGED}]
    still = bool(turns) and all(outcome is Outcome.UNCHANGED for outcome in outcomes) and not root.entries
    entries = (*root.entries, *(entry for turn in turns for entry in turn.feed.entries))
    outcome = Outcome.UNCHANGED if still else Outcome.OK if root.outcome is Outcome.UNCHANGED else root.outcome
    if failed and len(failed) == len(turns) and not root.entries:
        outcome = failed[0].feed.outcome
    return Whole(
        feed=replace(root, outcome=outcome, entries=entries, more=()),
        parts=(*(turn.part(now) for turn in turns), *left[: PARTS_MOST - len(turns)]),
        anew=tuple(turn.known for turn in turns if turn.feed.outcome in READ),
        is_whole=root.outcome is Outcome.OK and all(one is Outcome.OK for one in outcomes),
        note=_note(failed, count=len(turns), left=len(left)),
    )


def _note(failed: Sequence[Turn], *, count: int, left: int) -> str:
    """What of the source was not read: "3 of 20 parts failed (not_found), 5 more left out"."""
    why = ", ".join(dict.fromkeys(str(turn.feed.outcome) for turn in failed))
    return ", ".join(
        [*([f"{len(failed)} of {count} parts failed ({why})"] if failed else []), *([f"{left} more left out"] if left else [])]
    )


def judged_by(state: PollState, whole: Whole) -> PollState:
    """The state that what was read anew is judged fresh or old by: a part is as late as its own last good reading.

    One that could not be read since the source's baseline has its baseline now; so has a source that was ever cut off once it is whole.
    """
    if state.last_ok is None:
        is_cut = whole.feed.outcome is Outcome.TRUNCATED
        return replace(state, last_ok=state.baselined_at) if is_cut else replace(state, baselined_at=None)
    if not whole.anew:
        return state
    known = {part.url for part in state.parts}
    unread = any(part.url in known and part.read_at is None for part in whole.anew)
    last_ok = min([state.last_ok, *(part.read_at for part in whole.anew if part.read_at)])
    return replace(state, last_ok=last_ok, baselined_at=None if unread else state.baselined_at)
