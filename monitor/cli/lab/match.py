"""`lab match`: which watches your own documents meet, JSON lines in and out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from monitor.errors import ConfigError, Fault, MonitorError, QueryError
from monitor.model.event import Event
from monitor.model.ids import WatchName
from monitor.model.instant import utc
from monitor.model.mention import Mention
from monitor.model.watch import Watch
from monitor.watches import Document, Vocabulary, WatchIndex, explain_error, index_of, parse

Read = Callable[[str, str, str, date | None], tuple[Sequence[Mention], Sequence[Event]]]


def run(lines: Iterable[str], *, watches: Iterable[str], read: Read | None, vocabulary: Vocabulary) -> Iterator[str]:
    """One line out for each line in, in order: {"id", "watches"} or {"id", "error"}.

    `read` takes title, text, language and date and gives mentions and events; without it entities and
    events are never met. Raises ConfigError with every bad watch before the first line is read.
    """
    index = index_of(read_watches(watches), vocabulary=vocabulary)
    if index.broken:
        raise ConfigError(*(Fault(where=f"watches: {name}", what=str(error)) for name, error in index.broken))
    return (json.dumps(_answer(line, index, read), ensure_ascii=False) for line in lines if line.strip())


def read_watches(lines: Iterable[str], *, name: str = "watches") -> list[Watch]:
    """The watches of JSON lines {id, query}; ConfigError lists every line that is none."""
    found: list[Watch] = []
    faults: list[Fault] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append(_watch(line))
        except QueryError as error:
            faults.append(Fault(where=f"{name}:{number}", what=explain_error(json.loads(line)["query"], error)))
        except (ValueError, TypeError, KeyError) as error:
            faults.append(Fault(where=f"{name}:{number}", what=f"not a watch {{id, query}}: {error}"))
    if faults:
        raise ConfigError(*faults)
    return found


def _watch(line: str) -> Watch:
    row = json.loads(line)
    query = row["query"]
    if not isinstance(query, str):
        raise TypeError("query is not text")
    parse(query)
    return Watch(name=WatchName(str(row["id"])), query=query)


def _answer(line: str, index: WatchIndex, read: Read | None) -> dict[str, Any]:
    row: Any = None
    try:
        row = json.loads(line)
        document = document_of_row(row, read)
        return {"id": str(row["id"]), "watches": [match.watch for match in index.match(document)]}
    except (ValueError, TypeError, KeyError, AttributeError, MonitorError) as error:
        return {"id": _id_of(row), "error": f"{type(error).__name__}: {error}"}


def _id_of(row: Any) -> str | None:
    return str(row["id"]) if isinstance(row, dict) and "id" in row else None


def document_of_row(row: dict[str, Any], read: Read | None) -> Document:
    """The document of one input line; raises ValueError or TypeError for values of the wrong kind."""
    title, text = _text(row, "title"), _text(row, "text")
    lang = _text(row, "lang")
    on = utc(row["date"]).date() if _has_time(row.get("date")) else _day(row.get("date"))
    mentions, events = read(title, text, lang, on) if read else ((), ())
    return Document(
        title=title,
        text=text,
        lang=lang,
        date=on,
        source=_text(row, "source"),
        publisher=_text(row, "publisher"),
        outlet=_text(row, "outlet"),
        state_media=_flag(row.get("state_media")),
        url=_text(row, "url"),
        authors=_authors(row),
        mentions=tuple(mentions),
        events=tuple(events),
    )


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"{name} is not text")
    return value


def _authors(row: dict[str, Any]) -> tuple[str, ...]:
    given = row.get("author") or row.get("authors") or ()
    return (given,) if isinstance(given, str) else tuple(str(author) for author in given)


def _flag(value: Any) -> bool:
    return value.strip().lower() in ("yes", "true", "1") if isinstance(value, str) else bool(value)


def _has_time(value: Any) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and "T" in value)


def _day(value: Any) -> date | None:
    """The day of ISO text; a bare date or a time without a zone counts as UTC."""
    return date.fromisoformat(str(value)[:10]) if value else None
