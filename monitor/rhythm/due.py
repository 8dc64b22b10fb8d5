"""What a poll leaves behind in a source's state, and when the source is due again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from monitor.model.enums import Outcome, Outlet
from monitor.model.instant import require_aware
from monitor.model.source import DueSource, Part, PollState, Source, Validators
from monitor.rhythm.cron import next_time, parse_cron
from monitor.rhythm.drift import Filled, note_day
from monitor.rhythm.failures import DAY, GOOD, HOUR, UNWEIGHED, stretched, weight
from monitor.rhythm.intervals import ceiling, floor, is_hot, jitter, turned_over, usual_wait
from monitor.rhythm.losses import note_loss
from monitor.rhythm.moves import note_move, note_route, of_route
from monitor.rhythm.profile import learned
from monitor.rhythm.silence import SILENT, note_gap, silence

RETRY_AFTER_MAX = DAY
PROBE_EVERY = 20
WINDOW_KEPT = 200
LYING = "validators lie"
GONE = "gone"
_ASKED = ("held", "fresh")
_FIRST = {Outlet.WIRE: 0, Outlet.OFFICIAL: 0, Outlet.PRESS: 1, Outlet.ANALYSIS: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """What one poll showed that the rhythm needs.

    `ttl` and `max_age` (Cache-Control) are seconds, `published` the times of the new entries where known,
    `filled` the shares of titles, links and dates that the entries have, `moved_to` what `moved_for_good` gave,
    `unseen` how many entries may have passed unseen since the last window, `hub` the WebSub hub that the feed names.
    `parts` are the pages the source points to, `whole` says that none of them was left out as unchanged.
    """

    outcome: Outcome
    validators: Validators
    window: tuple[str, ...] = ()
    new: int = 0
    ttl: int = 0
    retry_after: float | None = None
    max_age: int = 0
    published: tuple[datetime, ...] = ()
    filled: Filled = Filled()
    moved_to: str = ""
    unseen: int = 0
    hub: str = ""
    parts: tuple[Part, ...] = ()
    whole: bool = True

    def __post_init__(self) -> None:
        for at in self.published:
            require_aware(published=at)


def wants_probe(state: PollState) -> bool:
    """Whether this poll should be unconditional: validators are known to lie, or it is the turn of a probe."""
    return LYING in state.flags or (state.polls > 0 and state.polls % PROBE_EVERY == 0)


def after_poll(source: Source, state: PollState, beat: Beat, *, now: datetime) -> PollState:
    """The state after a poll; validators and window advance only with what was read well."""
    good = beat.outcome in GOOD
    failures = 0.0 if good else state.failures + weight(beat.outcome)
    noted = _noted(source, state, beat, now=now)
    settled = replace(
        noted,
        failures=failures,
        polls=state.polls + (beat.outcome not in UNWEIGHED),
        first_poll=state.first_poll or now,
        last_poll=now,
        last_ok=now if good else state.last_ok,
        last_new=now if beat.new else state.last_new,
        baselined_at=state.baselined_at or (now if _is_base(beat) else None),
        validators=beat.validators if good else state.validators,
        window=beat.window[:WINDOW_KEPT] if beat.outcome is Outcome.OK else state.window,
        parts=beat.parts if good else state.parts,
        read_by=state.route if beat.outcome is Outcome.OK else state.read_by,
    )
    flagged = replace(settled, flags=_flags(source, settled, beat, before=state, now=now))
    routed = note_route(source, flagged, outcome=beat.outcome)
    return replace(routed, due_at=due_after(source, routed, beat, now=now))


def _is_base(beat: Beat) -> bool:
    """Whether a first poll can be held against the next: one that was cut off can where it gave entries; it may never end otherwise."""
    return beat.outcome is Outcome.OK or (beat.outcome is Outcome.TRUNCATED and bool(beat.window))


def due_after(source: Source, state: PollState, beat: Beat, *, now: datetime) -> datetime:
    """When the source is due again; by cron on its own clock, else after `wait`, never inside what the server asked for."""
    if not source.cron or beat.outcome in UNWEIGHED:
        return now + timedelta(seconds=wait(source, state, beat, now=now))
    asked = timedelta(seconds=_asked(source, state, beat, now=now))
    return next_time(parse_cron(source.cron), now + asked, zone=ZoneInfo(source.timezone))


def wait(source: Source, state: PollState, beat: Beat, *, now: datetime) -> float:
    """Seconds until the next poll: the rhythm's interval, stretched by failures and by what the server asked for, jittered."""
    asked = _asked(source, state, beat, now=now)
    if beat.outcome is Outcome.GONE:
        return max(float(DAY), asked)
    base = usual_wait(source, state, now=now)
    if beat.outcome in UNWEIGHED:
        base = min(base, 60.0)
    long = stretched(base, failures=state.failures, outlet=source.outlet)
    return max(long * (1 + jitter(f"{source.id}:{state.polls}")), asked)


def hurry(source: Source, state: PollState, *, until: datetime, now: datetime) -> PollState:
    """The state of a source whose group has a hot story: polled at its floor until then, and soon.

    Never inside a Retry-After or what the server calls fresh; a source that fails keeps its back-off, one on cron its times.
    """
    hot = replace(state, hot_until=max(until, state.hot_until) if state.hot_until else until)
    if is_hot(state, now) or state.failures >= 1 or source.cron or now.isoformat() < max(state.facts.get(name, "") for name in _ASKED):
        return hot
    return replace(hot, due_at=min(state.due_at, now + timedelta(seconds=floor(source))))


def polling_order(due: Sequence[DueSource]) -> list[DueSource]:
    """Wires and officials first, then the longest overdue: what an outage should be caught up in."""
    return sorted(due, key=lambda one: (_FIRST[one.source.outlet], one.state.due_at, one.source.id))


def cache_seconds(headers: Mapping[str, str]) -> int:
    """How long an answer says it stays fresh (RFC 9111, 5.2.2 and 5.3): max-age less Age, else Expires less Date; 0 if unsaid."""
    control = headers.get("cache-control", "").lower()
    for part in control.split(","):
        name, _, value = part.strip().partition("=")
        if name == "max-age" and value.strip('"').isdigit():
            age = headers.get("age", "")
            return max(int(value.strip('"')[:9]) - (int(age[:9]) if age.isdigit() else 0), 0)
    if control or "expires" not in headers:
        return 0
    expires, date = _http_date(headers["expires"]), _http_date(headers.get("date", ""))
    return max(int((expires - date).total_seconds()), 0) if expires and date else 0


def _asked(source: Source, state: PollState, beat: Beat, *, now: datetime) -> float:
    """Seconds the server asked for: Retry-After to a day, Cache-Control to the outlet's ceiling, ttl to an hour unless hot."""
    hint = 0 if is_hot(state, now) else min(beat.ttl, HOUR)
    retry = min(max(beat.retry_after or 0.0, 0.0), RETRY_AFTER_MAX)
    return max(retry, min(beat.max_age, ceiling(source)), hint)


def _noted(source: Source, state: PollState, beat: Beat, *, now: datetime) -> PollState:
    """What the poll teaches: hours, gaps, turnover, moves, days. A first poll's backlog teaches nothing."""
    state = note_move(state, beat.moved_to, outcome=beat.outcome)
    state = note_loss(_held(source, state, beat, now=now), beat.window, outcome=beat.outcome, unseen=beat.unseen, now=now)
    if beat.outcome not in GOOD:
        return state
    new = beat.new if state.baselined_at else 0
    if new:
        state = note_gap(source, state, now=now)
    state = learned(state, _arrivals(state, beat, new=new, now=now), zone=ZoneInfo(source.timezone), now=now)
    if beat.outcome is Outcome.OK:
        state = replace(
            state, facts=_with_hub(state.facts, beat.hub), turnover=turned_over(of_route(state), beat.window[:WINDOW_KEPT], now=now)
        )
    return note_day(state, outcome=beat.outcome, entries=len(beat.window), filled=beat.filled, now=now) if beat.whole else state


def _held(source: Source, state: PollState, beat: Beat, *, now: datetime) -> PollState:
    """Until when the server asked to be left alone or called its answer fresh, so that nothing pulls the due time into it."""
    spans = {"held": min(beat.retry_after or 0.0, RETRY_AFTER_MAX), "fresh": min(beat.max_age, ceiling(source))}
    facts = {name: value for name, value in state.facts.items() if name not in _ASKED}
    facts |= {name: (now + timedelta(seconds=span)).astimezone(UTC).isoformat() for name, span in spans.items() if span > 0}
    return replace(state, facts=facts) if facts != state.facts else state


def _with_hub(facts: dict[str, str], hub: str) -> dict[str, str]:
    others = {name: value for name, value in facts.items() if name != "hub"}
    return others | {"hub": hub} if hub else others


def _arrivals(state: PollState, beat: Beat, *, new: int, now: datetime) -> list[datetime]:
    """When the new entries came: as published where that is believable, else now."""
    since = (state.last_ok or now) - timedelta(hours=2)
    believed = [at for at in beat.published if since <= at <= now][:new]
    return believed + [now] * (new - len(believed))


def _flags(source: Source, state: PollState, beat: Beat, *, before: PollState, now: datetime) -> frozenset[str]:
    flags = set(state.flags)
    if _lied(before, beat):
        flags.add(LYING)
    _mark(flags, GONE, is_so=beat.outcome is Outcome.GONE, is_not=beat.outcome in GOOD)
    if beat.outcome in GOOD:
        quiet = not beat.new and silence(source, state, now=now).is_silent
        _mark(flags, SILENT, is_so=quiet, is_not=not quiet)
    return frozenset(flags)


def _mark(flags: set[str], flag: str, *, is_so: bool, is_not: bool) -> None:
    if is_so:
        flags.add(flag)
    elif is_not:
        flags.discard(flag)


def _lied(before: PollState, beat: Beat) -> bool:
    """Whether something new came under validators that had not changed: a conditional request would have hidden it."""
    before = of_route(before)
    if beat.outcome is not Outcome.OK or not beat.new or before.validators.body_hash == beat.validators.body_hash:
        return False
    old, new = before.validators, beat.validators
    if old.etag or new.etag:
        return old.etag == new.etag
    return bool(old.last_modified) and old.last_modified == new.last_modified


def _http_date(text: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
