"""What of the world is not seen just now, grouped by cause: fifty sources behind one dead resolver are one alarm.

`troubles` says which sources are blind, silent or drifting; `news_of` compares with what was told before; `words` says it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model.enums import Outcome
from monitor.model.ids import SourceId
from monitor.model.source import PollState, Source
from monitor.rhythm.drift import DRIFT
from monitor.rhythm.silence import SILENT, silence

PATIENCE = timedelta(minutes=30)
READ_WITHIN = timedelta(hours=2)
UNREAD = "not read"
INTERVALS = 3
SHARED_AT_LEAST = 3
SHARED = 0.5
NAMED = 10
_OURS = {
    str(Outcome.DNS): "names are not resolved here",
    str(Outcome.TIMEOUT): "nothing answers: the network here?",
    str(Outcome.REFUSED): "connections are refused: the network or the firewall here?",
    str(Outcome.BROKEN): "connections break: the network here?",
    str(Outcome.INTERNAL): "a fault of ours: the log has the traceback",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One enabled source as polling knows it; `last` is how its newest poll ended."""

    source: Source
    state: PollState
    last: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One source that does not tell us what happens: `cause` is an outcome's word, "silent" or "drift"."""

    source: SourceId
    cause: str
    since: datetime | None
    note: str = ""


def troubles(standings: Iterable[Standing], *, now: datetime) -> tuple[Trouble, ...]:
    """The sources in trouble, by id; a failure counts once it has lasted three polls and half an hour."""
    found = (_trouble(one, now) for one in standings)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.source))


def _trouble(one: Standing, now: datetime) -> Trouble | None:
    source, state = one.source, one.state
    well = state.last_ok or state.baselined_at
    if state.failures > 0 and state.polls >= INTERVALS and (well is None or now - well >= _patience(source)):
        return Trouble(source=source.id, cause=str(one.last), since=state.last_ok)
    quiet = silence(source, state, now=now)
    if quiet.is_silent:
        return Trouble(source=source.id, cause=SILENT, since=state.last_new, note=str(quiet))
    if DRIFT in state.flags:
        return Trouble(source=source.id, cause=DRIFT, since=None, note="gives far less than it used to")
    return None


def doubt(one: Standing, *, now: datetime) -> Trouble | None:
    """Why the silence of this source proves nothing just now, alarm or no alarm yet; None when it may be trusted."""
    found = _trouble(one, now)
    if found is not None:
        return found
    heard = one.state.last_ok
    if one.state.failures > 0:
        return Trouble(source=one.source.id, cause=str(one.last), since=heard)
    stale = heard is None or now - heard > max(READ_WITHIN, INTERVALS * timedelta(seconds=one.source.interval))
    return Trouble(source=one.source.id, cause=UNREAD, since=heard) if stale else None


def _patience(source: Source) -> timedelta:
    return max(PATIENCE, INTERVALS * timedelta(seconds=source.interval))


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What changed since it was last told: sources newly in trouble, sources that are well again."""

    fresh: tuple[Trouble, ...]
    well: tuple[SourceId, ...]


def news_of(told: Mapping[str, str], now_in: Sequence[Trouble]) -> News:
    """Compared with what was told (source -> cause); another cause for the same source is no news."""
    here = {one.source for one in now_in}
    return News(
        fresh=tuple(one for one in now_in if one.source not in told),
        well=tuple(sorted(SourceId(name) for name in told if name not in here)),
    )


def words(news: News, now_in: Sequence[Trouble], *, total: int) -> str:
    """The alarm, or the all-clear, line by line; the first line is the headline."""
    lines = []
    if news.fresh:
        lines = [_headline(now_in, total), *_groups(news.fresh)]
    if news.well:
        lines.append(f"well again: {_some([str(name) for name in news.well])}")
    if not now_in:
        lines.append(f"all {total} sources are read again")
    return "\n".join(lines)


def _headline(now_in: Sequence[Trouble], total: int) -> str:
    causes = Counter(one.cause for one in now_in)
    cause, count = causes.most_common(1)[0]
    if cause in _OURS and count >= max(SHARED_AT_LEAST, SHARED * total):
        return f"Blind: {count} of {total} sources fail alike ({cause}): {_OURS[cause]}"
    return f"{len(now_in)} of {total} sources do not tell us what happens"


def _groups(fresh: Sequence[Trouble]) -> list[str]:
    grouped = defaultdict(list)
    for one in fresh:
        since = f" since {one.since:%Y-%m-%d %H:%M} UTC" if one.since else ""
        grouped[one.cause].append(f"{one.source}{since}{f' ({one.note})' if one.note else ''}")
    return [f"{cause}: {_some(names)}" for cause, names in sorted(grouped.items())]


def _some(names: Sequence[str]) -> str:
    rest = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {rest} more" if rest > 0 else "")
