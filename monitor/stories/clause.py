"""What the words of an event's clause tell of it besides its kind: whether talks were a call, or no more is said than that they spoke."""

from __future__ import annotations

import re
from functools import cache

from monitor.model.event import Event
from monitor.stories.settings import StorySettings


def is_call(event: Event, *, settings: StorySettings) -> bool:
    """Whether talks are told to have been held from afar: by what names them, or by what follows it in the clause."""
    cue, rest = _cue_and_rest(event, settings)
    return _has(cue, settings.calls) or _has(rest, settings.calls)


def is_only_spoken(event: Event, *, settings: StorySettings) -> bool:
    """Whether no more is told than that they spoke, at no place: it may have been a call."""
    cue, _ = _cue_and_rest(event, settings)
    return event.place is None and _has(cue, settings.spoken)


def _has(words: str, any_of: tuple[str, ...]) -> bool:
    return any(one in words for one in any_of)


def _cue_and_rest(event: Event, settings: StorySettings) -> tuple[str, str]:
    """The words that name the event, and those behind them in the clause; "" without a cue."""
    if event.evidence.cue is None:
        return "", ""
    start, end = (at - event.evidence.start for at in event.evidence.cue)
    low = event.evidence.text.casefold()
    return low[start:end], _ends(settings.clause_ends).split(low[end:], maxsplit=1)[0]


@cache
def _ends(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[,;:，；。]|\b(?:{'|'.join(map(re.escape, words))})\b")
