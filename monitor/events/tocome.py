"""Whether what is told in the present tense, or by a noun, is still to come: its own words name a time that is not yet.

"§ flies to § next week", "§'s visit begins on 15 June" and, in a language without tenses, "§ 6月15日对§进行访问".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.languages.english_times import times_in, weekday_of
from monitor.model.enums import Modality, Status

_PAST = frozenset({"past", "pp", "fut", "cond"})
_DONE = frozenset({Status.COMPLETED, Status.UNDER_WAY})
_MARKS = ",，;；。"
_REACH, _SOON = 90, 5
_ANYWHERE_EAST = timedelta(days=1)
"""Where a verb has no tense, tomorrow's date may be today's in East Asia."""


def to_come(frame: Frame, turn: str, on: date | None) -> str:
    """The words of the time to come that a frame, read as done or under way, is told for; blank if there are none.

    `turn` is the word that said how a noun stands ("begins"); a bare day of the week beside a noun alone may be the last one.
    """
    grammar = frame.sentence.grammar
    told_now = frame.hit.tag not in _PAST and not frame.group.perfect and frame.modality is Modality.ASSERTED
    is_now = told_now and (not turn or turn in grammar.turning.begins)
    if not (is_now and frame.has_ladder and frame.status in _DONE):
        return ""
    words = _own_words(frame)
    found = grammar.to_come.search(words)
    weekdays = bool(turn) or frame.hit.cue.shape != "noun"
    return found[0].strip() if found else next(_days_ahead(grammar, words, on, weekdays=weekdays), "") if on else ""


def _own_words(frame: Frame) -> str:
    """What follows the cue as far as it may say when; where times come first what stands before it in its clause, and behind talks too,
    which may be a noun.
    """
    low, grammar = frame.sentence.low, frame.sentence.grammar
    if grammar.times_first:
        begin = max(low.rfind(mark, 0, frame.start) for mark in _MARKS) + 1
        takes_place = grammar.takes_place.match(low, frame.end)
        return low[begin : takes_place.end() if takes_place else frame.start]
    words = frame.following(2 * _REACH)[:_REACH]
    elsewhere = grammar.other_time.search(words)
    return words[: elsewhere.start()] if elsewhere else words


def _days_ahead(grammar: Grammar, words: str, on: date, *, weekdays: bool) -> Iterator[str]:
    if grammar.days.in_words:
        for _, span in times_in(words, on):
            weekday = weekday_of(span)
            if weekday is None and span.start is not None and span.start > on:
                yield span.text
            if weekday is not None and weekdays and 0 < (weekday - on.weekday()) % 7 <= _SOON:
                yield span.text
        return
    if weekdays and (named := next((word for word in words.replace("-", " ").split() if word.strip(",.") in grammar.days.week), "")):
        weekday = grammar.days.week.index(named.strip(",."))
        if 0 < (weekday - on.weekday()) % 7 <= _SOON:
            yield named
    margin, month = _ANYWHERE_EAST if grammar.tenseless else timedelta(0), on.month
    for found in grammar.dated.finditer(words):
        month = month_of(grammar, found["month"]) or month
        if _is_after(month, int(found["day"]), on + margin):
            yield found[0]


def month_of(grammar: Grammar, word: str | None) -> int | None:
    """The month that a word or a figure names; None for none."""
    if not word:
        return None
    return int(word) if word.isdigit() else grammar.months.index(word) + 1


def _is_after(month: int, day: int, on: date) -> bool:
    """Whether a day without a year comes within the half-year after another."""
    return 0 < ((month - on.month) % 12) * 31 + day - on.day < 6 * 31
