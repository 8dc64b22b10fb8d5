"""`monitor lab feed`: feeds and sitemaps in, their entries out, one JSON object a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from monitor.cli.lab.reading import Reader, each, fetched_of, instant_of, worker
from monitor.model.article import Entry
from monitor.model.enums import Outcome, Precision
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source


def run(lines: Iterable[str]) -> Iterator[str]:
    """One line out for every line in, in order, read in a worker with a time limit; `{"id": ..., "error": ...}` for what cannot be read."""
    with worker() as reader:
        yield from answers(lines, reader=reader)


def answers(lines: Iterable[str], *, reader: Reader) -> Iterator[str]:
    """The same with a reader of the caller's."""
    return each(lines, partial(_read, reader=reader))


def _read(row: Mapping[str, Any], *, reader: Reader) -> dict[str, Any]:
    zone = ZoneInfo(str(row.get("timezone") or "UTC"))
    fetched = fetched_of(row, inline="text", content_type="")
    feed = reader.read_source(_source(row), fetched, now=instant_of(row.get("now")))
    ending = () if feed.outcome is Outcome.OK else (str(feed.outcome),)
    return {
        "title": feed.title,
        "kind": feed.kind,
        "entries": [_entry(entry, zone) for entry in feed.entries],
        "warnings": [*ending, *feed.warnings],
    }


def _source(row: Mapping[str, Any]) -> Source:
    return Source(
        id=SourceId(str(row.get("id"))),
        name="lab",
        url=str(row.get("url") or ""),
        publisher=PublisherId("lab"),
        lang=str(row.get("lang") or ""),
        timezone=str(row.get("timezone") or "UTC"),
    )


def _entry(entry: Entry, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "guid": entry.guid,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "published": _shown(entry.published, entry.precision, zone),
        "published_raw": entry.published_raw,
        "precision": str(entry.precision),
        "updated": entry.updated.isoformat() if entry.updated else None,
        "authors": list(entry.authors),
    }


def _shown(instant: datetime | None, precision: Precision, zone: ZoneInfo) -> str | None:
    """The instant in UTC; a bare day as its midnight in the feed's own zone, so that its date reads right."""
    if instant is None:
        return None
    return (instant.astimezone(zone) if precision is Precision.DAY else instant).isoformat()
