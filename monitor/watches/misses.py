"""The miss book: what somebody had to find alone, which link of the chain broke, and whether it was mended."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from monitor.model.instant import utc

FACT = "misses"


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One reported miss; `fixed` says how it was mended, "" while it was not."""

    url: str
    at: datetime
    by: str
    watch: str
    link: str
    fixed: str = ""


def load(text: str) -> tuple[Miss, ...]:
    """The book from the fact it is kept as; an empty fact is an empty book."""
    return tuple(Miss(**(row | {"at": utc(row["at"])})) for row in json.loads(text or "[]"))


def dump(book: Iterable[Miss]) -> str:
    """The book as the fact it is kept as."""
    return json.dumps([asdict(one) | {"at": one.at.isoformat()} for one in book], ensure_ascii=False)


def entered(book: Iterable[Miss], miss: Miss) -> tuple[Miss, ...]:
    """The book with this miss; one of the same address and watch is replaced, so that a mend is no second miss."""
    return (*(one for one in book if (one.url, one.watch) != (miss.url, miss.watch)), miss)


def week_line(book: Iterable[Miss], *, since: datetime) -> str:
    """How many were reported and mended since then; "" when none was."""
    recent = [one for one in book if one.at >= since]
    fixed = sum(bool(one.fixed) for one in recent)
    return f"{len(recent)} missed and reported, {fixed} mended: `monitor miss` lists them" if recent else ""
