"""What a digest holds and how it reads: one line a story, grouped by kind and sides; when one is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.model.channel import Channel
from monitor.model.delivery import Chart
from monitor.model.ids import Kind, StoryId

BARS = "▁▂▃▄▅▆▇█"
LINES_MOST = 40
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One story of the digest; `note` says why it is here when it is not for its tier ("over budget")."""

    story: StoryId
    headline: str
    kind: Kind
    sides: frozenset[str]
    outlets: int
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Something agreed or planned and not yet done; `due` is the last day it was meant for; `lost_office` who of it has left office."""

    headline: str
    due: date | None = None
    lost_office: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """Everything one digest tells of the time from `since` to `until`; `silent` names sources, `gaps` are lines."""

    channel: Channel
    since: datetime
    until: datetime
    items: tuple[Item, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    gaps: tuple[str, ...] = ()
    sources: int = 0
    silent: tuple[str, ...] = ()

    @property
    def is_quiet(self) -> bool:
        """Whether nothing happened that a watch of the channel asks for."""
        return not self.items

    @property
    def healthy(self) -> int:
        """How many of the sources could be read."""
        return self.sources - len(self.silent)


def text(digest: Digest) -> str:
    """The digest as lines: a head, the stories by group, what is open, what we could not see."""
    return "\n".join((_head(digest), *_stories(digest), *_sparks(digest), *_open(digest), *_blind(digest)))


def groups(items: Sequence[Item]) -> list[tuple[str, list[Item]]]:
    """The stories by kind and sides, the fullest group first, the newest story first in each."""
    found: dict[str, list[Item]] = {}
    for item in sorted(items, key=lambda each: (each.at, each.story), reverse=True):
        found.setdefault(_group(item), []).append(item)
    return sorted(found.items(), key=lambda each: (-len(each[1]), each[0]))


def sparkline(counts: Sequence[int]) -> str:
    """One bar a number, the tallest being the largest; a nought is the lowest bar."""
    top = max(counts, default=0)
    return "".join(BARS[round(count / top * (len(BARS) - 1)) if top else 0] for count in counts)


def days(digest: Digest) -> list[date]:
    """The local days the digest touches."""
    first, last = digest.channel.local(digest.since).date(), digest.channel.local(digest.until).date()
    return [first + number * DAY for number in range((last - first).days + 1)]


def chart(digest: Digest) -> Chart | None:
    """Stories a day by kind; None where there are not at least three days to compare, or no story."""
    span = days(digest)
    if len(span) < 3 or digest.is_quiet:
        return None
    counted = Counter((item.kind, digest.channel.local(item.at).date()) for item in digest.items)
    return Chart(
        title=f"Stories a day, {span[0].day} {span[0]:%b} to {span[-1].day} {span[-1]:%b}",
        days=tuple(span),
        counts=tuple((kind, tuple(counted[kind, day] for day in span)) for kind in sorted({item.kind for item in digest.items})),
    )


def is_overdue(commitment: Commitment, *, on: date) -> bool:
    """Whether the day it was meant for has gone by."""
    return commitment.due is not None and commitment.due < on


def due(channel: Channel, *, last: datetime, now: datetime) -> tuple[datetime, datetime] | None:
    """The time the next digest covers, if one is due: from the last one to the latest digest time that has passed.

    On the channel's own clock, so right when clocks change. The weekly digest looks back over seven days.
    """
    passed = [at for at in _times(channel, around=now) if last < at <= now]
    if not passed:
        return None
    until = max(passed)
    is_weekly = channel.weekly == channel.local(until).isoweekday() and until == _first_of_day(channel, until)
    return (until - 7 * DAY if is_weekly else last, until)


def next_time(channel: Channel, *, after: datetime) -> datetime | None:
    """The next digest time after an instant; None when the channel has none."""
    return min((at for at in _times(channel, around=after) if at > after), default=None)


def _times(channel: Channel, *, around: datetime) -> Iterator[datetime]:
    here = channel.local(around).date()
    for day in (here - DAY, here, here + DAY):
        for clock in channel.digest_times:
            yield datetime.combine(day, clock, channel.zone)


def _first_of_day(channel: Channel, at: datetime) -> datetime:
    return datetime.combine(channel.local(at).date(), min(channel.digest_times), channel.zone)


def _head(digest: Digest) -> str:
    span = _span(digest)
    if digest.is_quiet:
        return f"Nothing to tell {span}: {digest.healthy} of {digest.sources} sources were healthy"
    number = len({item.story for item in digest.items})
    return f"Digest {span}: {number} {'story' if number == 1 else 'stories'}"


def _span(digest: Digest) -> str:
    start, end = digest.channel.local(digest.since), digest.channel.local(digest.until)
    first = f"{start:%H:%M}" if start.date() == end.date() else f"{start.day} {start:%b %H:%M}"
    return f"{first} to {end.day} {end:%b %H:%M}"


def _stories(digest: Digest) -> Iterator[str]:
    shown = 0
    for name, items in groups(digest.items):
        yield f"{name} ({len(items)})"
        for item in items[: max(0, LINES_MOST - shown)]:
            yield _line(item)
        shown += len(items)
    if shown > LINES_MOST:
        yield f"… and {shown - LINES_MOST} more: `monitor digest preview`"


def _line(item: Item) -> str:
    outlets = f"{item.outlets} outlet{'' if item.outlets == 1 else 's'}"
    return f"• {item.headline} ({outlets}{', ' + item.note if item.note else ''})"


def _group(item: Item) -> str:
    pair = "-".join(sorted(item.sides)) or "elsewhere"
    return f"{item.kind.replace('_', ' ').capitalize()} · {pair}"


def _sparks(digest: Digest) -> Iterator[str]:
    """The chart in letters."""
    drawn = chart(digest)
    if drawn is None:
        return
    yield drawn.title
    yield from (f"{sparkline(counts)} {kind.replace('_', ' ')} {sum(counts)}" for kind, counts in drawn.counts)


def _open(digest: Digest) -> Iterator[str]:
    today = digest.channel.local(digest.until).date()
    ranked = sorted(digest.commitments, key=lambda each: (each.due is None, each.due or today, each.headline))
    if ranked:
        yield f"Agreed and not yet done ({len(ranked)})"
    for each in ranked[:10]:
        state = "date open" if each.due is None else f"was due {each.due}" if is_overdue(each, on=today) else f"due {each.due}"
        gone = f"; {', '.join(each.lost_office)} has left office" if each.lost_office else ""
        yield f"• {each.headline} ({state}{gone})"


def _blind(digest: Digest) -> Iterator[str]:
    yield from digest.gaps
    if digest.silent:
        named = ", ".join(digest.silent[:8])
        more = f" and {len(digest.silent) - 8} more" if len(digest.silent) > 8 else ""
        yield f"Silent sources ({len(digest.silent)}): {named}{more}"
