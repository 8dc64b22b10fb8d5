"""What `lab extract` and `lab feed` share: lines in, the bytes they name, lines out that never die on a bad one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from monitor.fetch.parser import OneByOne
from monitor.fetch.worker import Limits
from monitor.model.article import Feed, Page
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched

_READ = 30_000_000
_WALL = 10.0


class Reader(Protocol):
    """Bytes to feeds and pages, under a time limit (`monitor.fetch.parser.OneByOne`)."""

    def read_source(self, source: Source, fetched: Fetched, *, now: datetime | None) -> Feed:
        """The entries of a feed."""

    def read_page(self, fetched: Fetched, *, lang: str = "", timezone: str = "UTC", now: datetime | None = None) -> Page:
        """The facts of a page."""


@contextmanager
def worker() -> Iterator[Reader]:
    """One parse worker for the length of a command; its time limit is longer than the daemon's, nobody waits for it."""
    reader = OneByOne(limits=Limits(wall=_WALL, cpu=int(_WALL)))
    try:
        yield reader
    finally:
        reader.end()


def each(lines: Iterable[str], answer: Callable[[Mapping[str, Any]], dict[str, Any]]) -> Iterator[str]:
    """One line out for every line in, in order."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answered(line, answer), ensure_ascii=False)


def fetched_of(row: Mapping[str, Any], *, inline: str, content_type: str) -> Fetched:
    """The bytes a row names (`path`) or holds, as if they had been fetched; raises OSError or ValueError."""
    headers = {str(name).lower(): str(value) for name, value in (row.get("headers") or {}).items()}
    if isinstance(row.get(inline), str) and row[inline]:
        body = row[inline].encode("utf-8", "replace")
        content_type = f"{content_type}; charset=utf-8"
    elif isinstance(row.get("path"), str):
        with Path(row["path"]).open("rb") as file:
            body = file.read(_READ)
    else:
        raise ValueError(f"neither path nor {inline}")
    headers.setdefault("content-type", str(row.get("content_type") or content_type))
    return Fetched(outcome=Outcome.OK, url=str(row.get("url") or ""), status=200, headers=headers, body=body)


def instant_of(value: object) -> datetime | None:
    """ISO 8601 text or epoch seconds as an aware time (UTC when it names no zone); None for none; raises ValueError or TypeError."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and not value.replace(".", "", 1).isdigit():
        instant = datetime.fromisoformat(value)
        return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise TypeError(f"neither ISO 8601 nor epoch seconds: {value!r}")
    return datetime.fromtimestamp(float(value), UTC)


def _answered(line: str, answer: Callable[[Mapping[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"not JSON: {error}"}
    if not isinstance(row, dict):
        return {"id": None, "error": "not a JSON object"}
    try:
        return {"id": row.get("id")} | answer(row)
    except (OSError, ValueError, TypeError, LookupError, AttributeError, OverflowError) as error:
        return {"id": row.get("id"), "error": f"{type(error).__name__}: {error}"}
