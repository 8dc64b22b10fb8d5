"""The last resort for dates: dateparser, in the source's language, for 50 ms, and believed only where the text bears it out."""

from __future__ import annotations

import re
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from types import FrameType

import dateparser

from monitor.fetch.reading.dateforms import Moment, Rules
from monitor.model.enums import Precision

_BUDGET = 0.05
_SETTINGS = {
    "STRICT_PARSING": True,
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PARSERS": ["absolute-time"],
    "RETURN_TIME_AS_PERIOD": True,
    "NORMALIZE": True,
}
_LANGS = ("en", "fr", "de", "es", "it", "pt", "ru", "ar", "tr")


class _TooSlow(Exception):  # noqa: N818
    """The budget is spent."""


def warm() -> None:
    """Load the language data that the first call would otherwise pay for."""
    dateparser.parse("19 juin 2023 10:00", languages=["fr"], settings=_SETTINGS)


def guess(text: str, rules: Rules) -> Moment | None:
    """What dateparser reads, if day and year stand in the text as figures and a month in letters; else None."""
    if not any(char.isalpha() for char in text) or not re.search(r"(?<!\d)\d{4}(?!\d)", text):
        return None
    languages = [rules.lang] if rules.lang else list(_LANGS)
    try:
        with _budget(_BUDGET):
            found = dateparser.date.DateDataParser(languages=languages, settings=_SETTINGS).get_date_data(text)
    except (_TooSlow, ValueError, OverflowError, TypeError, AttributeError, KeyError, IndexError):
        return None
    return _borne_out(text, found.date_obj, str(found.period)) if found is not None and found.date_obj else None


def _borne_out(text: str, local: datetime, period: str) -> Moment | None:
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    if local.year not in figures or local.day not in figures or re.search(r"\d\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d", text):
        return None
    timed = period == "time" and ":" in text
    return Moment(local=local, precision=Precision.MINUTE if timed else Precision.DAY, origin="dateparser")


@contextmanager
def _budget(seconds: float) -> Iterator[None]:
    """Interrupt what runs longer; never inside a destructor, which would swallow it: then at the next tick.

    Only a main thread can be interrupted; elsewhere nothing is limited.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, frame: FrameType | None) -> None:
        if not _in_destructor(frame):
            raise _TooSlow

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds / 5)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _in_destructor(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_name == "__del__":
            return True
        frame = frame.f_back
    return False
