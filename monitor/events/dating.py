"""Which of a sentence's times is an event's own: what is to come is for no day gone by, a deed for none on which it was only told.

"Qin agreed on Sunday to visit" tells when it was agreed, "will visit on Thursday" names the next one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from monitor.events.frame import Frame
from monitor.events.languages.english_times import is_weekday, nearest_day, times_in
from monitor.events.tocome import month_of
from monitor.model.enums import Status
from monitor.model.event import TimeSpan

_PROMISED = frozenset({Status.PROPOSED, Status.INVITED, Status.AGREED, Status.POSTPONED})
_DONE = frozenset({Status.COMPLETED, Status.UNDER_WAY})
_OPENS = 4


def when_of(frame: Frame, on: date | None) -> TimeSpan | None:
    """The time of what a frame tells; of something to come only one that is not over on the day of the article."""
    low = frame.sentence.low
    found = (*times_in(low, on), *_days_in_figures(frame, on))
    if on is None or frame.status not in _PROMISED | {Status.PLANNED}:
        return next((span for _, span in found), None)
    if frame.sentence.grammar.times_first:
        return next((span for _, span in found if span.end is None or span.end > on), None)
    after = [_ahead(frame, span, low[frame.end : at], on=on) for at, span in found if at >= frame.end]
    before = [_earlier(frame, at, span, on) for at, span in found if at < frame.end]
    return next((span for span in (*after, *before) if span is not None), None)


def _days_in_figures(frame: Frame, on: date | None) -> Iterator[tuple[int, TimeSpan]]:
    """The days of a month that a language writes in its own way ("7月3日", "3 juillet"), with where each begins; a bare day ("31日") is of
    this month, if that is to come.
    """
    grammar = frame.sentence.grammar
    for found in grammar.dated.finditer(frame.sentence.low) if on and frame.sentence.may_hold(grammar.dated) else ():
        day = int(found["day"])
        month = month_of(grammar, found["month"]) or (on.month if on and day > on.day else None)
        if on and month and (nearest := nearest_day(on, month, day)):
            yield found.start(), TimeSpan(text=found[0], start=nearest, end=nearest, precision="day")


def done_on(frame: Frame, on: date | None) -> date | None:
    """The day on which a deed was done, where its own clause tells it: the day of who "said on Monday" is none of it.

    Done "overnight" is done on the day of the article.
    """
    low = frame.sentence.low
    if on is None or frame.status not in _DONE:
        return None
    days = [(at, span.start) for at, span in times_in(low, on) if span.precision == "day" and span.start is not None]
    same_day = frame.sentence.grammar.days.same_day
    same = [(found.start(), on) for found in same_day.finditer(low)] if frame.sentence.may_hold(same_day) else []
    own = (day for at, day in sorted(days + same) if _is_of_deed(frame, at))
    return next(own, None)


def _is_of_deed(frame: Frame, at: int) -> bool:
    """Whether a time stands behind the cue in its clause, or opens the sentence, and nobody is told to say something in between."""
    days, low = frame.sentence.grammar.days, frame.sentence.low
    if _OPENS <= at < frame.end:
        return False
    between = low[frame.end : at] if at >= frame.end else low[at : frame.group.start].replace(",", "", 1)
    return days.told.search(between) is None and days.elsewhere.search(between) is None


def _earlier(frame: Frame, at: int, span: TimeSpan, on: date) -> TimeSpan | None:
    """A time that stands before the cue: one that opens the sentence is as good as one behind it, another may be of who tells it."""
    low = frame.sentence.low
    if at < _OPENS:
        return _ahead(frame, span, low[at : frame.group.start].replace(",", "", 1), on=on)
    return _ahead(frame, span, "", on=on, told_then=frame.sentence.grammar.days.told_then.search(low[:at]) is not None)


def _ahead(frame: Frame, span: TimeSpan, between: str, *, on: date, told_then: bool = False) -> TimeSpan | None:
    """The span as one of something to come, None where it cannot be; a day of the week is the next one only beside a plan's cue."""
    days = frame.sentence.grammar.days
    is_told = told_then or days.told.search(between) is not None
    if days.elsewhere.search(between) or (is_told and (is_weekday(span) or (span.end is not None and span.end <= on))):
        return None
    if span.end is None or span.end >= on:
        return span
    if frame.status is Status.PLANNED and is_weekday(span) and not is_told:
        return replace(span, start=span.end + timedelta(days=7), end=span.end + timedelta(days=7))
    return None
