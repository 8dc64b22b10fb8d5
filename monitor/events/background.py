"""What is told as background: a date that is long past in the cue's own clause, or a count of what has been so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.languages.english_times import day_in, may_be_dated
from monitor.model.enums import Modality, Status

_HELD = frozenset({Status.COMPLETED, Status.UNDER_WAY})
_BESIDE = 14
LATE = timedelta(days=3)
"""News is told within so many days; what is dated earlier is background."""


def set_back(frame: Frame, on: date | None) -> None:
    """Make history of what the frame tells where its own words say that it is past, with the reason."""
    if said := _past(frame, on):
        frame.modality = Modality.HISTORICAL
        frame.reasons.append(f"historical: {said}")


def _past(frame: Frame, on: date | None) -> str:
    """What says that it is past; blank if nothing does."""
    if ago := _ago(frame):
        return repr(ago)
    if frame.group.perfect and not frame.group.past_perfect:
        return "counted so far" if _is_tally(frame) else ""
    sentence, grammar = frame.sentence, frame.sentence.grammar
    if frame.modality is Modality.EXPECTED:
        return _year_of_a_promise(frame, on) if sentence.may_hold(grammar.past_year) else ""
    if not (sentence.may_hold(grammar.historical) or may_be_dated(sentence.low)):
        return ""
    own = _own_words(frame)
    found = grammar.historical.search(own)
    if found and frame.finite and _counts_from(grammar, own, found):
        return ""
    said = found[0] if found and not _is_current(found[0], on, grammar.months) else _day_past(own, on)
    return repr(said) if said else ""


def _ago(frame: Frame) -> str:
    """The words right before a visit or talks that were held, or behind them in their clause, that say that they are of old."""
    if not frame.definition.ladder or frame.status not in _HELD:
        return ""
    sentence, ago = frame.sentence, frame.sentence.grammar.days.ago
    if not sentence.may_hold(ago):
        return ""
    low, spans = sentence.low, sentence.grammar.spans
    ends = spans.clause_end.search(low, frame.end)
    found = ago.search(low, frame.opens, ends.start() if ends else len(low)) or ago.search(low, max(0, frame.start - _BESIDE), frame.start)
    return found[0] if found else ""


def _is_tally(frame: Frame) -> bool:
    """Whether it counts what was told before: "have met four times this year"."""
    tallied = frame.sentence.grammar.tallied
    near = frame.sentence.low[frame.end : frame.end + 90] if frame.sentence.may_hold(tallied) else ""
    return frame.definition.ladder and tallied.search(near) is not None


def _year_of_a_promise(frame: Frame, on: date | None) -> str:
    """The past year of a promise whose verb stands in the past itself ("agreed in 2021")."""
    year = frame.sentence.grammar.past_year.search(_own_words(frame))
    is_past = frame.group.mode == "asserted" and year and on is not None and int(year[1]) < on.year
    return repr(year[0]) if year and is_past else ""


def _counts_from(grammar: Grammar, own: str, found: re.Match[str]) -> bool:
    """Whether "since 2018" only counts ("made the first visit since 2018"): the verb itself is of today."""
    return not grammar.since.isdisjoint(found[0].split()) and grammar.counted.search(own[: found.end()]) is not None


def _day_past(own: str, on: date | None) -> str:
    """The words that name a day well before the article's; blank if there are none."""
    day = day_in(own, on)
    is_past = day is not None and on is not None and day.end is not None and on - day.end > LATE
    return day.text if day and is_past else ""


def _own_words(frame: Frame) -> str:
    """The words around the cue up to a comma or a relative word; on the left only when they open the sentence."""
    spans, low = frame.sentence.grammar.spans, frame.sentence.low
    after = spans.clause_end.search(low, frame.end)
    told = frame.definition.spoken and frame.hit.tag in ("past", "pp", "s", "ing")
    charge = spans.charge.search(low, frame.end) if told else None
    ends = [found.start() for found in (after, charge) if found]
    right = low[frame.end : min([*ends, len(low), frame.end + 100])]
    mark = frame.sentence.grammar.comma
    comma = max(low.rfind(mark, 0, frame.start), low.rfind(";", 0, frame.start))
    if comma > 0 and spans.when.match(low, comma):
        comma = max(low.rfind(mark, 0, comma), 0)
    left = low[max(0, frame.start - 60) : frame.start] if comma < frame.start - 60 else low[comma + 1 : frame.start]
    opening = low[: comma + 1] if 0 < comma < 30 and low.find(", ", 0, comma) < 0 else ""
    return f"{opening} {left}{low[frame.start : frame.end]}{right}"


def _is_current(text: str, on: date | None, months: Sequence[str]) -> bool:
    """Whether a month or year in the text is that of the article, give or take a month."""
    year = re.search(r"\d{4}", text)
    if year:
        return on is not None and abs(int(year[0]) - on.year) < 1
    month = next((number for number, name in enumerate(months) if name in text.split()), None)
    return month is not None and on is not None and (on.month - 1 - month) % 12 in (0, 11)
