"""Times as English words them, the days they mean when the article's date is known, and how exact that is."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from monitor.model.event import TimeSpan

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT = [month[:3] for month in _MONTHS]
_MONTH = "|".join(_MONTHS)
_ANY_MONTH = "|".join([*_MONTHS, "sept", *_SHORT])
_DATED = re.compile(
    rf"\b(?:on |by |before )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: ?(?:-|to|and) ?\d{{1,2}})? (?P<month>{_ANY_MONTH})\b|"
    rf"(?P<month2>{_ANY_MONTH})\.? (?P<day2>\d{{1,2}})\b(?!\d))"
    r"(?:,? (?P<year>\d{4}))?"
)
_NAMED = re.compile(
    rf"\b(?:(?P<rel>next|last|this|later this|earlier this|coming) (?P<unit>week|month|year|{'|'.join(_DAYS)}|{_MONTH})|"
    rf"(?P<near>today|tomorrow|yesterday|tonight)|(?:on )?(?P<weekday>{'|'.join(_DAYS)})|in (?P<month3>{_MONTH})(?: (?P<year3>\d{{4}}))?|"
    r"in (?P<year4>(?:19|20)\d\d))\b"
)
_HINTS = ("day", "in ", "this", "last", "next", "coming", "tomorrow", "tonight")
_DIGIT = re.compile(r"\d")
_SHIFT = {"next": 1, "coming": 1, "last": -1, "this": 0, "later this": 0, "earlier this": 0}
_NEAR = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}


@lru_cache(maxsize=32)
def times_in(low: str, on: date | None) -> tuple[tuple[int, TimeSpan], ...]:
    """Every time expression of a folded sentence with where it begins, days of a month before the others; without `on` only its words
    and precision are known.

    Remembered, since every cue of a sentence asks for those of the sentence.
    """
    dated = [(found.start(), _dated(found, on)) for found in _DATED.finditer(low)] if may_be_dated(low) else []
    named = [(found.start(), _named(found, on)) for found in _NAMED.finditer(low)] if any(word in low for word in _HINTS) else []
    return (*dated, *named)


def may_be_dated(low: str) -> bool:
    """Whether a digit and a month are there at all: looking for them costs a tenth of trying the pattern."""
    return _DIGIT.search(low) is not None and any(month in low for month in _SHORT)


def is_weekday(span: TimeSpan) -> bool:
    """Whether only the day of a week is named, which may be the last or the next one."""
    return weekday_of(span) is not None


def weekday_of(span: TimeSpan) -> int | None:
    """Which day of a week is named and nothing else, Monday as 0."""
    name = span.text.removeprefix("on ")
    return _DAYS.index(name) if name in _DAYS else None


def day_in(low: str, on: date | None) -> TimeSpan | None:
    """The first day of a month ("on 14 June") of folded words; without `on` and a year its day is not known."""
    found = _DATED.search(low) if may_be_dated(low) else None
    return _dated(found, on) if found else None


def _dated(found: re.Match[str], on: date | None) -> TimeSpan:
    month = _SHORT.index((found["month"] or found["month2"])[:3]) + 1
    year = int(found["year"]) if found["year"] else _year(on, month)
    day = _day(year, month, int(found["day"] or found["day2"])) if year else None
    return TimeSpan(text=found[0].strip(), start=day, end=day, precision="day")


def _year(on: date | None, month: int) -> int | None:
    """The year that brings the month nearest to the article's date."""
    if on is None:
        return None
    apart = month - on.month
    return on.year - 1 if apart > 6 else on.year + 1 if apart < -6 else on.year


def nearest_day(on: date, month: int, day: int) -> date | None:
    """The day of a month without a year that is nearest to a date; None for no day ("31 February")."""
    year = _year(on, month)
    return _day(year, month, day) if year else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(found: re.Match[str], on: date | None) -> TimeSpan:
    text = found[0].strip()
    if found["near"]:
        day = on + timedelta(days=_NEAR[found["near"]]) if on else None
        return TimeSpan(text=text, start=day, end=day, precision="day")
    if found["weekday"]:
        day = _weekday(on, _DAYS.index(found["weekday"])) if on else None
        return TimeSpan(text=text, start=day, end=day, precision="day")
    if found["rel"]:
        return _relative(found, on, text)
    return _month_or_year(found, on, text)


def _weekday(on: date, weekday: int) -> date:
    """The nearest such day, the past first (news is told of the days before)."""
    back = (on.weekday() - weekday) % 7
    return on - timedelta(days=back) if back < 5 else on + timedelta(days=7 - back)


def _relative(found: re.Match[str], on: date | None, text: str) -> TimeSpan:
    unit, shift = found["unit"], _SHIFT[found["rel"]]
    precision = unit if unit in ("week", "month", "year") else "month" if unit in _MONTHS else "day"
    if on is None:
        return TimeSpan(text=text, precision=precision)
    if unit == "week":
        start = on - timedelta(days=on.weekday()) + timedelta(weeks=shift)
        return TimeSpan(text=text, start=start, end=start + timedelta(days=6), precision="week")
    if unit == "month":
        return _month_span(text, on.year + (on.month - 1 + shift) // 12, (on.month - 1 + shift) % 12 + 1)
    if unit == "year":
        return _year_span(text, on.year + shift)
    if unit in _MONTHS:
        return _month_span(text, _year(on, _MONTHS.index(unit) + 1) or on.year, _MONTHS.index(unit) + 1)
    day = _weekday(on, _DAYS.index(unit)) + timedelta(days=7 if shift > 0 and _weekday(on, _DAYS.index(unit)) <= on else 0)
    return TimeSpan(text=text, start=day, end=day, precision="day")


def _month_or_year(found: re.Match[str], on: date | None, text: str) -> TimeSpan:
    if found["year4"]:
        return _year_span(text, int(found["year4"]))
    month = _MONTHS.index(found["month3"]) + 1
    year = int(found["year3"]) if found["year3"] else _year(on, month)
    return _month_span(text, year, month) if year else TimeSpan(text=text, precision="month")


def _month_span(text: str, year: int, month: int) -> TimeSpan:
    if not 1 <= year < 9999:
        return TimeSpan(text=text, precision="month")
    after = date(year + month // 12, month % 12 + 1, 1)
    return TimeSpan(text=text, start=date(year, month, 1), end=after - timedelta(days=1), precision="month")


def _year_span(text: str, year: int) -> TimeSpan:
    if not 1 <= year <= 9999:
        return TimeSpan(text=text, precision="year")
    return TimeSpan(text=text, start=date(year, 1, 1), end=date(year, 12, 31), precision="year")
