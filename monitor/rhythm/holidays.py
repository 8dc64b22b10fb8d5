"""Days off that a source declares: "2026-02-17", every year's "12-25", or a span "10-01..10-07"; a span may pass the new year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

_DAY = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})")
_SPAN_MOST = 60


def days_off(holidays: Sequence[str], *, first: date, last: date) -> frozenset[date]:
    """The days off between two days; raises ValueError for what is no day, no span, or longer than sixty days."""
    years = range(first.year - 1, last.year + 1)
    return frozenset(day for text in holidays for day in _days(text, years) if first <= day <= last)


def _days(text: str, years: range) -> Iterator[date]:
    begin, _, end = text.strip().partition("..")
    dated = bool(_parts(begin)[0])
    for year in [int(_parts(begin)[0])] if dated else years:
        start = _date(begin, year)
        stop = _date(end or begin, year)
        stop = _date(end, year + 1) if stop < start else stop
        if (stop - start).days >= _SPAN_MOST:
            raise ValueError(f"{text!r} is longer than {_SPAN_MOST} days")
        yield from (start + timedelta(days=number) for number in range((stop - start).days + 1))


def _date(text: str, year: int) -> date:
    own, month, day = _parts(text)
    try:
        return date(int(own or year), int(month), int(day))
    except ValueError:
        if (int(month), int(day)) == (2, 29):
            return date(int(own or year), 2, 28)
        raise


def _parts(text: str) -> tuple[str, str, str]:
    match = _DAY.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is no day: write 2026-02-17, 12-25 or 10-01..10-07")
    return match[1] or "", match[2], match[3]
