"""`lab match`: which watches your own documents meet, JSON lines in and out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from monitor.cli.lab.detect import day_of
from monitor.cli.lab.rows import row_of
from monitor.errors import ConfigError, Fault, MonitorError
from monitor.model.event import Event
from monitor.model.ids import WatchName
from monitor.model.mention import Mention
from monitor.model.watch import Watch
from monitor.watches import Document, Flaw, Vocabulary, WatchIndex, explain_error, index_of
from monitor.watches.lint import check_watch

_FATAL = frozenset({Flaw.UNREADABLE, Flaw.BAD_PATTERN, Flaw.UNKNOWN_KIND, Flaw.UNKNOWN_VALUE})

Read = Callable[[str, str, str, date | None], tuple[Sequence[Mention], Sequence[Event]]]


class Rules(NamedTuple):
    """The watches of a file, and what is doubtful about them: names that nobody is known by, what can never match."""

    watches: Sequence[Watch]
    doubts: Sequence[Fault]


def run(lines: Iterable[str], *, rules: Rules, read: Read | None, vocabulary: Vocabulary) -> Iterator[str]:
    """One line out for each line in, in order: {"id", "watches"} or {"id", "error"}.

    `read` takes title, text, language and date and gives mentions and events; without it entities and
    events are never met.
    """
    index = index_of(rules.watches, vocabulary=vocabulary)
    return (json.dumps(_answer(line, index, read), ensure_ascii=False) for line in lines if line.strip())


def read_rules(lines: Iterable[str], *, name: str, vocabulary: Vocabulary) -> Rules:
    """The watches of JSON lines {id, query}; ConfigError lists every line that is none and every query that cannot be run:
    bad grammar, a bad regular expression, a kind or a word that no event and no article can have.
    """
    watches: list[Watch] = []
    faults: list[Fault] = []
    doubts: list[Fault] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            watch = _watch(line)
        except (ValueError, TypeError, KeyError) as error:
            faults.append(Fault(where=where, what=f"not a watch {{id, query}}: {error}"))
            continue
        watches.append(watch)
        for finding in check_watch(watch, vocabulary, others={}):
            told = Fault(where=where, what=explain_error(watch.query, finding.as_error()))
            (faults if finding.flaw in _FATAL else doubts).append(told)
    if faults:
        raise ConfigError(*faults)
    return Rules(watches, doubts)


def _watch(line: str) -> Watch:
    row = row_of(line)
    query = row["query"]
    if not isinstance(query, str):
        raise TypeError("query is not text")
    return Watch(name=WatchName(str(row["id"])), query=query)


def _answer(line: str, index: WatchIndex, read: Read | None) -> dict[str, Any]:
    row: dict[str, Any] = {}
    try:
        row = row_of(line)
        document = document_of_row(row, read)
        return {"id": str(row["id"]), "watches": [match.watch for match in index.match(document)]}
    except (ValueError, TypeError, KeyError, MonitorError) as error:
        return {"id": str(row["id"]) if "id" in row else None, "error": f"{type(error).__name__}: {error}"}


def document_of_row(row: dict[str, Any], read: Read | None) -> Document:
    """The document of one input line; raises ValueError or TypeError for values of the wrong kind."""
    title, text = _text(row, "title"), _text(row, "text")
    lang = _text(row, "lang")
    on = day_of(row.get("date"))
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
    if isinstance(given, str):
        return (given,)
    if not isinstance(given, list | tuple):
        raise TypeError("author is neither text nor a list of texts")
    return tuple(str(author) for author in given)


def _flag(value: Any) -> bool:
    return value.strip().lower() in ("yes", "true", "1") if isinstance(value, str) else bool(value)
