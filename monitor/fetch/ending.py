"""The one exception a hop ends with when it does not end with a response."""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest

from monitor.model.enums import Outcome


class Ended(IgnoreRequest):
    """A hop that ended without a response; an IgnoreRequest, so that Scrapy lets it pass without a traceback.

    `retry_after` is in seconds where a time to come back is known.
    """

    def __init__(self, outcome: Outcome, note: str, *, retry_after: float | None = None) -> None:
        super().__init__(note)
        self.outcome = outcome
        self.note = note
        self.retry_after = retry_after
