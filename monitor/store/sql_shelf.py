"""Looking articles up in SQL: by alias, by likeness, by words, and the whole archive as a stream."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, Final

from sqlalchemy import ColumnElement, LargeBinary, Select, Text, TextClause, and_, bindparam, cast, func, or_, select, tuple_, type_coerce

from monitor.errors import StoreError
from monitor.model.article import Article, StoredArticle
from monitor.model.event import Event
from monitor.model.ids import ArticleId, ArticleUrl
from monitor.model.mention import Mention
from monitor.ports import Known, Reading
from monitor.store import schema, search
from monitor.store.codec import decode
from monitor.store.columns import key_of, unpacked
from monitor.store.session import Session, listed, portions

PAGE: Final = 200
_ARTICLE, _ALIAS, _VERSION, _EVENT, _BAND, _WANTED, _PLACED = (
    table.c
    for table in (
        schema.article,
        schema.article_alias,
        schema.article_version,
        schema.article_event,
        schema.article_band,
        schema.page_wanted,
        schema.story_article,
    )
)
_NEWEST = and_(_VERSION.article == _ARTICLE.id, _VERSION.version == _ARTICLE.version)
_KNOWN = (_ARTICLE.id, _ARTICLE.title, _ARTICLE.text_hash, _ARTICLE.version, _ARTICLE.has_body, _PLACED.story)
_EVENTS_AT_ONCE: Final = 500
DECODED: Final = 256
"""Articles kept decoded in a process."""


class SqlShelf:
    """The looking-up half of the port `Articles`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def known(self, aliases: Sequence[str]) -> Mapping[str, Known]:
        """What is known of each alias that is known: one query (for each 5,000 of them)."""
        asked: dict[str, list[str]] = defaultdict(list)
        for alias in aliases:
            asked[key_of(alias)].append(alias)
        known = _known(is_sqlite=self._session.is_sqlite)
        rows = (row for keys in portions(list(asked)) for row in self._session.rows(known, {"keys": self._session.listing(keys)}))
        return {alias: _known_of(row) for row in rows for alias in asked[row.key]}

    def get(self, id: ArticleId) -> Reading:
        """The newest version with what was read out of it; raises StoreError when there is none."""
        found = self._read(_ONE, {"id": id})
        if not found:
            raise StoreError(f"no article {id}")
        return found[0]

    def find(self, url_or_alias: str) -> Reading | None:
        """The article of an alias, a canonical URL or a link; None when there is none."""
        aliases = (url_or_alias, f"u:{url_or_alias}")
        found = self._session.value(select(_ALIAS.article).where(_ALIAS.key.in_(aliases)).limit(1))
        if found is None:
            named = or_(_ARTICLE.url == url_or_alias, _ARTICLE.link == url_or_alias)
            found = self._session.value(select(func.max(_ARTICLE.id)).where(named))
        return None if found is None else self.get(ArticleId(found))

    def near(self, bands: Sequence[str], *, since: datetime, limit: int = 50) -> list[StoredArticle]:
        """Articles first seen since then that share a band, the newest first."""
        if not bands:
            return []
        asked = {"bands": self._session.listing(list(map(key_of, bands))), "since": since, "most": limit}
        return [_article_of(row) for row in self._session.rows(_near(is_sqlite=self._session.is_sqlite), asked)]

    def search(self, text: str, *, limit: int = 50) -> list[StoredArticle]:
        """Articles whose title and text hold every phrase, the newest first."""
        condition = search.found_by(self._session, text)
        return [] if condition is None else self._newest(condition, limit=limit)

    def archive(self, *, since: datetime, until: datetime | None = None) -> Iterator[Reading]:
        """Every article first seen in [since, until), in the order they were seen; 200 are held at a time."""
        seen = tuple_(_ARTICLE.first_seen, _ARTICLE.id)
        bounds = [_ARTICLE.first_seen >= since]
        if until is not None:
            bounds.append(_ARTICLE.first_seen < until)
        ordered = _readings().order_by(_ARTICLE.first_seen, _ARTICLE.id).limit(PAGE)
        page = self._read(ordered.where(*bounds))
        while page:
            yield from page
            last = page[-1].stored
            page = self._read(ordered.where(*bounds, seen > tuple_(last.article.first_seen, last.id))) if len(page) == PAGE else []

    def count(self) -> int:
        """How many articles there are."""
        return int(self._session.value(select(func.count()).select_from(schema.article)))

    def awaiting_page(self, *, limit: int, now: datetime | None = None) -> list[StoredArticle]:
        """Articles whose page is wanted (at `now`, when given), the longest waiting first."""
        asked = {"most": limit} if now is None else {"most": limit, "now": now}
        rows = self._session.rows(_awaiting(by_now=now is not None), asked)
        return [_article_of(row) for row in rows]

    def of_story(self, story: int, *, newest: int | None = None) -> list[Reading]:
        """The articles of a story in the order they were placed; of many only the `newest`, when given."""
        if newest is None:
            return self._read(_OF_STORY, {"story": story})[::-1]
        return self._read(_NEWEST_OF_STORY, {"story": story, "most": newest})[::-1]

    def _newest(self, condition: ColumnElement[bool] | TextClause, *, limit: int) -> list[StoredArticle]:
        ordered = _stored().where(condition).order_by(_ARTICLE.first_seen.desc(), _ARTICLE.id.desc())
        return [_article_of(row) for row in self._session.rows(ordered.limit(limit))]

    def _read(self, statement: Select[Any], values: Mapping[str, Any] | None = None) -> list[Reading]:
        rows = self._session.rows(statement, values)
        events = self._events({row.id: row.version for row in rows})
        return [_reading_of(row, tuple(events.get(row.id, ()))) for row in rows]

    def _events(self, versions: Mapping[int, int]) -> Mapping[int, list[Event]]:
        found: dict[int, list[Event]] = defaultdict(list)
        for row in self._event_rows(list(versions)):
            if row.version == versions[row.article]:
                found[row.article].append(_event(row.doc))
        return found

    def _event_rows(self, articles: Sequence[int]) -> Iterable[Any]:
        statement = _events(is_sqlite=self._session.is_sqlite)
        for start in range(0, len(articles), _EVENTS_AT_ONCE):
            asked = self._session.listing(articles[start : start + _EVENTS_AT_ONCE])
            yield from self._session.rows(statement, {"articles": asked})


@cache
def _awaiting(*, by_now: bool) -> Select[Any]:
    statement = _stored().join(schema.page_wanted, _WANTED.article == _ARTICLE.id)
    due = statement.where(_WANTED.not_before <= bindparam("now")) if by_now else statement
    return due.order_by(_WANTED.not_before, _ARTICLE.id).limit(bindparam("most"))


@cache
def _near(*, is_sqlite: bool) -> Select[Any]:
    since = bindparam("since", type_=_BAND.seen_at.type)
    sharing = select(_BAND.article).where(_BAND.band.in_(listed("bands", is_sqlite=is_sqlite)), _BAND.seen_at >= since)
    latest = (_ARTICLE.first_seen.desc(), _ARTICLE.id.desc())
    newest = select(_ARTICLE.id).where(_ARTICLE.id.in_(sharing)).order_by(*latest).limit(bindparam("most"))
    return _stored().where(_ARTICLE.id.in_(newest)).order_by(*latest)


@cache
def _events(*, is_sqlite: bool) -> Select[Any]:
    columns = (_EVENT.article, _EVENT.version, cast(_EVENT.doc, Text).label("doc"))
    found = select(*columns).where(_EVENT.article.in_(listed("articles", is_sqlite=is_sqlite)))
    return found.order_by(_EVENT.article, _EVENT.place)


@cache
def _known(*, is_sqlite: bool) -> Select[Any]:
    return (
        select(_ALIAS.key, *_KNOWN)
        .join(schema.article, _ARTICLE.id == _ALIAS.article)
        .outerjoin(schema.story_article, _PLACED.article == _ARTICLE.id)
        .where(_ALIAS.key.in_(listed("keys", is_sqlite=is_sqlite)))
    )


def _known_of(row: Any) -> Known:
    return Known(id=row.id, title=row.title, text_hash=row.text_hash, version=row.version, has_body=row.has_body, story=row.story)


def _stored() -> Select[Any]:
    """Articles with their documents as kept, by which a decoded one is known again."""
    packed = type_coerce(_VERSION.text, LargeBinary).label("packed")
    return select(_ARTICLE.id, _ARTICLE.version, cast(_VERSION.doc, Text).label("doc"), packed).join(schema.article_version, _NEWEST)


def _readings() -> Select[Any]:
    return (
        _stored()
        .add_columns(cast(_VERSION.mentions, Text).label("mentions"), _VERSION.detector, _PLACED.story)
        .outerjoin(schema.story_article, _PLACED.article == _ARTICLE.id)
    )


_ONE = _readings().where(_ARTICLE.id == bindparam("id"))
_OF = _PLACED.story == bindparam("story")
_LATEST = (_PLACED.placed_at.desc(), _PLACED.article.desc())
_OF_STORY = _readings().where(_OF).order_by(*_LATEST)
_PICKED = select(_PLACED.article).where(_OF).order_by(*_LATEST).limit(bindparam("most"))
_NEWEST_OF_STORY = _readings().where(_ARTICLE.id.in_(_PICKED)).order_by(*_LATEST)
"""Picked before their texts are read: what is sorted with its text is copied with it."""


def _article_of(row: Any) -> StoredArticle:
    return StoredArticle(id=row.id, article=_article(row.doc, row.packed), version=row.version)


def _reading_of(row: Any, events: tuple[Event, ...]) -> Reading:
    return Reading(stored=_article_of(row), mentions=_mentions(row.mentions), events=events, detector=row.detector, story=row.story)


@lru_cache(maxsize=DECODED)
def _article(doc: str, packed: bytes) -> Article:
    """The article in a document; a story's newest ones are read again with each that joins it."""
    article = decode(Article, json.loads(doc))
    return replace(article, url=ArticleUrl(article.url), text=unpacked(packed))


@lru_cache(maxsize=DECODED)
def _mentions(doc: str) -> tuple[Mention, ...]:
    return tuple(decode(Mention, one) for one in json.loads(doc))


@lru_cache(maxsize=DECODED)
def _event(doc: str) -> Event:
    return decode(Event, json.loads(doc))
