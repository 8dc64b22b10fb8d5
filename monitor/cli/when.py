"""Times as people give them on the command line: 90d, 12h, 2023-06-18, fri."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from monitor.app.times import Since, since_of

__all__ = ["DAY", "SINCE", "DayType", "Since", "SinceType"]


class SinceType(click.ParamType[Since]):
    """Reads a time, refusing what is none."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Since:
        """The time, or misuse."""
        if isinstance(value, Since):
            return value
        try:
            return since_of(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


class DayType(click.ParamType[date]):
    """Reads a day."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or misuse."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day; write 2023-06-18", param, ctx)


SINCE = SinceType()
DAY = DayType()
