"""Times as people give them, at the command line and in Slack: 90d, 12h, 2023-06-18, fri."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_SPAN = re.compile(r"(\d+)\s*([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Since:
    """A time given in words; `before` gives the instant once it is known when now is."""

    words: str

    def before(self, now: datetime) -> datetime:
        """The instant meant; a weekday is the last one that began, in UTC."""
        text = self.words.strip().lower()
        if span := _SPAN.fullmatch(text):
            return now - timedelta(**{_UNITS[span[2]]: int(span[1])})
        if text in _DAYS:
            today = now.replace(hour=0, minute=0, second=0, microsecond=0)
            return today - timedelta(days=(now.weekday() - _DAYS.index(text)) % 7)
        instant = datetime.fromisoformat(self.words.strip())
        return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def since_of(words: str) -> Since:
    """The time that the words mean; raises ValueError, with what to write, for words that mean none."""
    given = Since(words)
    try:
        given.before(datetime(2000, 1, 1, tzinfo=UTC))
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{words!r} is no time; write 90d, 12h, fri or 2023-06-18") from error
    return given
