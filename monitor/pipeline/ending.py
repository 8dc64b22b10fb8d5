"""How a poll ended, and what to ask the source with next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monitor import rhythm
from monitor.entries.drafts import Draft
from monitor.entries.parts import READ, Whole, after_unchanged
from monitor.model.enums import Outcome
from monitor.model.source import DueSource, Poll, PollState
from monitor.ports import Fetched
from monitor.rhythm import Beat


def poll_of(due: DueSource, fetched: Fetched, whole: Whole, *, seen: int, new: int, started: datetime, now: datetime) -> Poll:
    """The poll as it is recorded."""
    feed, before = whole.feed, rhythm.of_route(due.state)
    gap = rhythm.unseen(before.window, _window(whole, before), dropped=feed.dropped) if feed.outcome is Outcome.OK else 0
    return Poll(
        source=due.source.id,
        at=now,
        outcome=feed.outcome,
        status=fetched.status,
        took_ms=fetched.took_ms or int((now - started).total_seconds() * 1000),
        size=len(fetched.body),
        seen=seen,
        new=new,
        gap=gap,
        route=due.state.route,
        note="; ".join(filter(None, (fetched.note, whole.note, *feed.warnings[:3]))),
    )


def _window(whole: Whole, state: PollState) -> tuple[str, ...]:
    """The names of the entries that were read; of a part that had not changed those stand that were seen before."""
    if whole.feed.outcome not in READ:
        return state.window
    names = tuple(entry.guid or entry.url for entry in whole.feed.entries)
    return names if whole.is_whole else tuple(dict.fromkeys((*names, *state.window)))


def state_of(due: DueSource, fetched: Fetched, whole: Whole, found: Sequence[Draft], *, poll: Poll, now: datetime) -> PollState:
    """The state of the source after it, its next due time with it."""
    feed = whole.feed
    is_new = feed.outcome is Outcome.OK and fetched.outcome is Outcome.OK
    beat = Beat(
        outcome=feed.outcome,
        validators=fetched.validators if is_new else after_unchanged(due.state.validators, fetched.validators),
        window=_window(whole, rhythm.of_route(due.state)),
        new=poll.new,
        ttl=feed.ttl,
        retry_after=fetched.retry_after,
        max_age=rhythm.cache_seconds(fetched.headers),
        published=tuple(draft.article.published for draft in found[: poll.new] if draft.article.published),
        filled=rhythm.filled_of(feed.entries),
        moved_to=rhythm.moved_for_good(fetched.hops, fetched.url, outcome=feed.outcome),
        unseen=poll.gap,
        hub=feed.hub,
        parts=whole.parts,
        whole=whole.is_whole,
    )
    return rhythm.after_poll(due.source, due.state, beat, now=now)
