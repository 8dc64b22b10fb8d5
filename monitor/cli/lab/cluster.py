"""`monitor lab cluster`: documents in order of arrival -> the story each belongs to, JSON lines in and out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from monitor.cli.lab.rows import row_of
from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import ArticleId, ArticleUrl, PublisherId, SourceId
from monitor.model.instant import utc
from monitor.model.mention import Mention
from monitor.stories.settings import StorySettings
from monitor.stories.sorter import Sorter

Read = Callable[[Article], tuple[Sequence[Mention], Sequence[Event]]]
"""What reads mentions and events out of an article."""

_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    id: str
    article: ArticleId | None
    started: bool = False
    reason: str = ""
    error: str = ""


def run(lines: Iterable[str], *, read: Read | None, settings: StorySettings) -> Iterator[str]:
    """One answer a line, in order; `cluster` is the story at the end of the input, `started` what was true on arrival."""
    sorter = Sorter(settings=settings)
    placed = [_place(line, number, sorter=sorter, read=read) for number, line in enumerate(lines, start=1) if line.strip()]
    final = sorter.settle()
    for one in placed:
        yield json.dumps(_answer(one, final), ensure_ascii=False)


def _place(line: str, number: int, *, sorter: Sorter, read: Read | None) -> _Line:
    name = ""
    try:
        row = row_of(line)
        name = str(row["id"])
        article = _article(row)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        return _Line(id=name or str(number), article=None, error=f"{type(error).__name__}: {error}")
    mentions, events = read(article) if read else ((), ())
    seen = sorter.add(ArticleId(number), article, mentions, events)
    return _Line(id=name, article=ArticleId(number), started=seen.started, reason=seen.reason)


def _article(row: dict[str, Any]) -> Article:
    at = utc(row["ts"]) if row.get("ts") not in (None, "") else _NO_TIME
    url = str(row.get("url") or "")
    return Article(
        url=ArticleUrl(url),
        link=url,
        source=SourceId(str(row.get("source") or "")),
        publisher=PublisherId(str(row.get("source") or "")),
        title=str(row.get("title") or ""),
        text=str(row.get("text") or ""),
        lang=str(row.get("lang") or ""),
        published=at,
        first_seen=at,
    )


def _answer(line: _Line, final: Mapping[ArticleId, int]) -> dict[str, Any]:
    if line.article is None:
        return {"id": line.id, "error": line.error}
    return {"id": line.id, "cluster": str(final[line.article]), "started": line.started, "reason": line.reason}
