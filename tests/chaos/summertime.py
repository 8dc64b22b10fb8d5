"""Summer time: three days around every change of any zone's clock, the real daemon keeping digests, quiet hours and cron by it.

A zone's clock skips or repeats an hour just when a digest, a cron poll and the end of quiet hours fall into it. Each must
happen once a day all the same, and what was published in between must be told once, after the quiet hours.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from monitor.model.channel import Channel, QuietHours
from monitor.model.enums import DeliveryKind, DeliveryState
from monitor.model.ids import ChannelId, SourceId
from monitor.store.memory import MemoryStore
from tests.fakes import FakeWeb, FindableNotifier
from tests.story.timeline import TRAVELS, Newsclock, Newsroom, house, wire

YEAR = 2023
DAYS = 3
HOUR = timedelta(hours=1)
QUARTER = timedelta(minutes=15)
HELD = "Held in quiet hours"
VISIT = "Chinese Foreign Minister Qin Gang agreed to visit Washington after talks with US Secretary of State Antony Blinken."


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of a clock: `zone` stands for all that change so at `at`."""

    zone: str
    at: datetime
    by: timedelta


def changes(year: int = YEAR) -> list[Change]:
    """Every change of the year, each once, whatever the number of zones that share it."""
    found = {(one.at, one.by): one for name in sorted(available_timezones()) for one in _changes_of(name, year)}
    return [found[key] for key in sorted(found)]


def _changes_of(name: str, year: int) -> Iterator[Change]:
    zone, day = ZoneInfo(name), datetime(year, 1, 2, tzinfo=UTC)
    while day.year == year:
        after = day + timedelta(days=1)
        if _offset(zone, day) != _offset(zone, after):
            quarters = (day + number * QUARTER for number in range(1, 97))
            at = next(one for one in quarters if _offset(zone, one) != _offset(zone, day))
            yield Change(zone=name, at=at, by=_offset(zone, after) - _offset(zone, day))
        day = after


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta(0)


def lived(change: Change) -> list[str]:
    """Three days around the change, the second being its own; what went wrong."""
    zone = ZoneInfo(change.zone)
    before = (change.at - timedelta(minutes=1)).astimezone(zone)
    odd = (before + timedelta(minutes=31)).time().replace(second=0)  # a wall time that is skipped, or comes twice
    first = before.date() - timedelta(days=1)
    begin = datetime.combine(first, datetime.min.time(), zone).astimezone(UTC)
    quiet = QuietHours(start=(before - HOUR).time().replace(second=0), end=(before + 2 * HOUR).time().replace(second=0))
    digest = sorted({odd, (before + 9 * HOUR).time().replace(minute=0, second=0)})
    channel = Channel(id=ChannelId("desk"), notifier="fake", to="C", timezone=change.zone, digest_times=tuple(digest), quiet=quiet)
    room = _room(channel, begin, odd=(odd.hour, odd.minute))
    told = wire("Qin Gang agrees to visit Washington", summary=VISIT, slug="visit")
    published = change.at - timedelta(minutes=20)
    room.schedule.append((published, lambda: room._publish(told, at=published)))
    asyncio.run(room._until(begin + timedelta(days=DAYS)))
    days = [first + timedelta(days=number) for number in range(DAYS)]
    return [f"{change.zone} {change.at:%Y-%m-%d %H:%M} by {change.by}: {one}" for one in _complaints(room, channel, days)]


def _room(channel: Channel, begin: datetime, *, odd: tuple[int, int]) -> Newsroom:
    clock = Newsclock(begin)
    clock.horizon = begin
    room = house(MemoryStore(), clock=clock, web=FakeWeb(), notifier=FindableNotifier(clock=clock), channel=channel)
    room.outlet("wire", interval=1800)
    room.outlet("cron", cron=f"{odd[1]} {odd[0]} * * *", timezone=channel.timezone)
    room.watch("us-china", TRAVELS, channels=(channel.id,))
    return room


def _complaints(room: Newsroom, channel: Channel, days: list[date]) -> Iterator[str]:
    with room.store.reading() as rooms:
        owed = rooms.outbox.listed(limit=1_000)
        polls = Counter(channel.local(poll.at).date() for poll in rooms.sources.polls(SourceId("cron"), limit=60))
    held = [one for one in owed if one.text.startswith(HELD)]
    digests = Counter(channel.local(one.created).date() for one in owed if one.kind is DeliveryKind.DIGEST and one not in held)
    wanted = len(channel.digest_times)
    yield from (f"{digests[day]} digests on {day} instead of {wanted}" for day in days if digests[day] != wanted)
    yield from (f"{polls[day]} cron polls on {day}" for day in days[1:] if polls[day] != 1)
    told = [*held, *(one for one in owed if one.kind is DeliveryKind.ROOT and one.state is DeliveryState.SENT)]
    yield from [f"told {len(told)} times"] if len(told) != 1 else []
    posted = {one.key: one.at for one in room.notifier.posted.values()}
    yield from (
        f"told in quiet hours, at {posted.get(one.key)}" for one in told if one.key not in posted or channel.quiet_until(posted[one.key])
    )
    yield from (str(fault) for fault in room.faults)
