"""`monitor lab extract`: article pages in, their text and facts out, one JSON object a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from monitor.cli.lab.reading import Reader, each, fetched_of, instant_of, worker
from monitor.ports import Clock


def run(lines: Iterable[str]) -> Iterator[str]:
    """One line out for every line in, in order, read in a worker with a time limit; `{"id": ..., "error": ...}` for what cannot be read."""
    from monitor.app.clock import SystemClock

    with worker() as reader:
        yield from answers(lines, reader=reader, clock=SystemClock())


def answers(lines: Iterable[str], *, reader: Reader, clock: Clock) -> Iterator[str]:
    """The same with a reader and a clock of the caller's: no page is dated more than a day after its `now`, else the clock's."""
    return each(lines, partial(_extracted, reader=reader, clock=clock))


def _extracted(row: Mapping[str, Any], *, reader: Reader, clock: Clock) -> dict[str, Any]:
    fetched = fetched_of(row, inline="html", content_type="text/html")
    now = instant_of(row.get("now")) or clock.now()
    page = reader.read_page(fetched, lang=str(row.get("lang") or ""), timezone=str(row.get("timezone") or "UTC"), now=now)
    return {
        "title": page.title,
        "text": page.text,
        "published": page.published.isoformat() if page.published else None,
        "precision": str(page.precision),
        "authors": list(page.authors),
        "canonical_url": page.canonical_url,
        "lang": page.lang,
        "site": page.site,
        "page": str(page.kind),
    }
