"""`monitor lab extract`: article pages in, their text and facts out, one JSON object a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from monitor.cli.lab.reading import Reader, each, fetched_of, worker


def run(lines: Iterable[str]) -> Iterator[str]:
    """One line out for every line in, in order, read in a worker with a time limit; `{"id": ..., "error": ...}` for what cannot be read."""
    with worker() as reader:
        yield from answers(lines, reader=reader)


def answers(lines: Iterable[str], *, reader: Reader) -> Iterator[str]:
    """The same with a reader of the caller's."""
    return each(lines, partial(_extracted, reader=reader))


def _extracted(row: Mapping[str, Any], *, reader: Reader) -> dict[str, Any]:
    fetched = fetched_of(row, inline="html", content_type="text/html")
    page = reader.read_page(fetched, lang=str(row.get("lang") or ""), timezone=str(row.get("timezone") or "UTC"))
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
