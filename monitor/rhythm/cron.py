"""Five-field cron in a time zone: "*/10 6-22 * * mon-fri" means by the outlet's own clock, summer time included."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_MONTHS = {
    name: number
    for number, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1)
}
_DAYS = {name: number for number, name in enumerate(("sun", "mon", "tue", "wed", "thu", "fri", "sat"))}
_FIELDS = (("minute", 0, 59), ("hour", 0, 23), ("day", 1, 31), ("month", 1, 12), ("weekday", 0, 7))
_SOUGHT_DAYS = 4 * 366 + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Cron:
    """When something is due; `weekdays` are 0 Sunday to 6 Saturday. Both day fields given means either (as cron has it)."""

    minutes: frozenset[int]
    hours: frozenset[int]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]
    either_day: bool = False


def parse_cron(text: str) -> Cron:
    """The rule of five fields; raises ValueError naming the field that is wrong."""
    words = text.lower().split()
    if len(words) != len(_FIELDS):
        raise ValueError(f"cron has five fields (minute hour day month weekday), not {len(words)}")
    minutes, hours, days, months, weekdays = (
        _field(word, name=name, low=low, high=high) for word, (name, low, high) in zip(words, _FIELDS, strict=True)
    )
    return Cron(
        minutes=minutes,
        hours=hours,
        days=days,
        months=months,
        weekdays=frozenset(day % 7 for day in weekdays),
        either_day=not words[2].startswith("*") and not words[4].startswith("*"),
    )


def next_time(cron: Cron, after: datetime, *, zone: ZoneInfo) -> datetime:
    """The first instant after `after` that the rule names, in UTC; raises ValueError when it names none in four years.

    A time that summer time skips falls on the hour after; one that it repeats counts once.
    """
    local = after.astimezone(zone)
    for offset in range(_SOUGHT_DAYS):
        day = local.date() + timedelta(days=offset)
        if not _falls_on(cron, day):
            continue
        found = min((at for at in _times(cron, day, zone) if at > after), default=None)
        if found is not None:
            return found
    raise ValueError("cron names no day of the next four years")


def _field(text: str, *, name: str, low: int, high: int) -> frozenset[int]:
    found: set[int] = set()
    for part in text.split(","):
        span, _, step = part.partition("/")
        if step and (not step.isdigit() or int(step) == 0):
            raise ValueError(f"{name}: {part!r} has no step")
        first, last = _span(span, name=name, low=low, high=high, stepped=bool(step))
        found.update(range(first, last + 1, int(step or 1)))
    return frozenset(found)


def _span(text: str, *, name: str, low: int, high: int, stepped: bool) -> tuple[int, int]:
    if text == "*":
        return low, high if high != 7 else 6
    start, dash, end = text.partition("-")
    first = _number(start, name=name)
    last = _number(end, name=name) if dash else (high if stepped else first)
    if name == "weekday" and dash and last == 0:
        last = 7
    if not low <= first <= last <= high:
        raise ValueError(f"{name}: {text!r} is not within {low}-{high}")
    return first, last


def _number(text: str, *, name: str) -> int:
    names = _MONTHS if name == "month" else _DAYS if name == "weekday" else {}
    if text in names:
        return names[text]
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"{name}: {text!r} is not a number")
    return int(text)


def _falls_on(cron: Cron, day: date) -> bool:
    if day.month not in cron.months:
        return False
    by_day, by_week = day.day in cron.days, day.isoweekday() % 7 in cron.weekdays
    return by_day or by_week if cron.either_day else by_day and by_week


def _times(cron: Cron, day: date, zone: ZoneInfo) -> list[datetime]:
    return [
        datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).astimezone(UTC) for hour in cron.hours for minute in cron.minutes
    ]
