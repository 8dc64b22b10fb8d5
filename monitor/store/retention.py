"""What age takes away: the bodies of articles that no channel was told of. Names, editions, events and their evidence stay.

Aliases are the tombstones: an address or wording that was seen once never comes back as new.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import LargeBinary, Select, cast, delete, func, select, update

from monitor.store import schema, search
from monitor.store.engines import Engines, connect, take_writer_lock
from monitor.store.session import Session

_AT_ONCE = 500
_ARTICLE, _VERSION = schema.article.c, schema.article_version.c
_BAND, _PLACED, _TOLD = schema.article_band.c, schema.story_article.c, schema.told.c


def prune(url: str, *, before: datetime) -> int:
    """Empty the bodies of articles first seen before an instant, a few hundred a transaction; how many were emptied."""
    engines = connect(url)
    try:
        total = 0
        while emptied := _prune_some(engines, before):
            total += emptied
        return total
    finally:
        engines.dispose()


def fit(url: str, *, most: int, before: datetime, least: datetime) -> tuple[int, datetime]:
    """Empty ever younger bodies, down to those of `least`, until bodies take at most so many bytes; how many, and the bound reached."""
    emptied, bound = prune(url, before=before), before
    while bound < least and body_bytes(url) > most:
        bound = min(least, bound + max((least - bound) / 4, timedelta(days=1)))
        emptied += prune(url, before=bound)
    return emptied, bound


def body_bytes(url: str) -> int:
    """What all bodies take as they are packed; SQLite's file itself never shrinks, what is freed is used again."""
    engines = connect(url)
    try:
        with engines.reader.connect() as connection, connection.begin():
            return int(Session(connection).value(select(func.sum(func.length(cast(_VERSION.text, LargeBinary))))) or 0)
    finally:
        engines.dispose()


def _prune_some(engines: Engines, before: datetime) -> int:
    with engines.writer.begin() as connection:
        take_writer_lock(connection)
        session = Session(connection)
        rows = session.rows(_old(before))
        for id, title, text in rows:
            search.forget(session, id, f"{title}\n{text}")
            search.index(session, id, title)
        ids = [row[0] for row in rows]
        session.run(update(schema.article_version).where(_VERSION.article.in_(ids)).values(text="", mentions=[]))
        session.run(update(schema.article).where(_ARTICLE.id.in_(ids)).values(text_hash=""))
        session.run(delete(schema.article_band).where(_BAND.article.in_(ids)))
    return len(rows)


def _old(before: datetime) -> Select[Any]:
    """Articles that are old, still have their text, and belong to no told story, each with its newest text."""
    told = select(_PLACED.article).join(schema.told, _TOLD.story == _PLACED.story)
    newest = (_VERSION.article == _ARTICLE.id) & (_VERSION.version == _ARTICLE.version)
    found = select(_ARTICLE.id, _ARTICLE.title, _VERSION.text).join(schema.article_version, newest)
    return found.where(_ARTICLE.first_seen < before, _ARTICLE.text_hash != "", _ARTICLE.id.not_in(told)).limit(_AT_ONCE)
