"""Keeping articles in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from monitor.errors import StoreError
from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import ArticleId
from monitor.model.mention import Mention
from monitor.store import schema, seals, search
from monitor.store.codec import encode
from monitor.store.columns import key_of
from monitor.store.sql_shelf import SqlShelf

_ARTICLE, _ALIAS, _BAND, _WANTED = schema.article.c, schema.article_alias.c, schema.article_band.c, schema.page_wanted.c


class SqlArticles(SqlShelf):
    """The port `Articles` in SQL."""

    def add(
        self,
        article: Article,
        *,
        aliases: Sequence[str],
        mentions: Sequence[Mention],
        events: Sequence[Event],
        detector: str,
        bands: Sequence[str] = (),
    ) -> ArticleId:
        """Keep a new article; raises StoreError when one of its aliases is another's already."""
        number = ArticleId(self._session.add_numbered(schema.article, _row(article, version=1)))
        self._session.add(schema.article_alias, [{"key": key, "article": number} for key in dict.fromkeys(map(key_of, aliases))])
        self._keep(number, article, version=1, mentions=mentions, events=events, detector=detector, at=article.first_seen)
        self._file(number, article, bands)
        return number

    def revise(
        self,
        id: ArticleId,
        article: Article,
        *,
        mentions: Sequence[Mention],
        events: Sequence[Event],
        detector: str,
        bands: Sequence[str] = (),
        at: datetime | None = None,
    ) -> int:
        """Keep a next version, read `at` that time, with what was read out of it in place of the old; its number."""
        old = self.get(id).stored
        version = old.version + 1
        self._session.run(update(schema.article).where(_ARTICLE.id == id).values(_row(article, version=version)))
        self._keep(id, article, version=version, mentions=mentions, events=events, detector=detector, at=at or article.first_seen)
        self._session.run(delete(schema.article_band).where(_BAND.article == id))
        search.forget(self._session, id, old.article.document)
        self._file(id, article, bands)
        return version

    def alias(self, id: ArticleId, aliases: Sequence[str]) -> None:
        """More names for an article; raises StoreError when one is another's already."""
        asked = list(dict.fromkeys(map(key_of, aliases)))
        owners = dict(tuple(row) for row in self._session.rows(select(_ALIAS.key, _ALIAS.article).where(_ALIAS.key.in_(asked))))
        taken = [key for key, owner in owners.items() if owner != id]
        if taken:
            raise StoreError(f"alias {taken[0]!r} is another article's")
        self._session.add(schema.article_alias, [{"key": key, "article": id} for key in asked if key not in owners])

    def unite(self, loser: ArticleId, survivor: ArticleId) -> None:
        """Every name of the loser is the survivor's from now on; it is found by number only, and its page is no longer wanted."""
        self.get(survivor)
        self.get(loser)
        self._session.run(update(schema.article_alias).where(_ALIAS.article == loser).values(article=survivor))
        self._session.run(delete(schema.article_band).where(_BAND.article == loser))
        self.page_done(loser)

    def want_page(self, id: ArticleId, *, not_before: datetime) -> None:
        """Ask for the article's page."""
        self._session.upsert(schema.page_wanted, [{"article": id, "not_before": not_before}], replace=("not_before",))

    def page_done(self, id: ArticleId) -> None:
        """The page was read or given up."""
        self._session.run(delete(schema.page_wanted).where(_WANTED.article == id))

    def _keep(
        self,
        id: ArticleId,
        article: Article,
        *,
        version: int,
        mentions: Sequence[Mention],
        events: Sequence[Event],
        detector: str,
        at: datetime,
    ) -> None:
        kept = {
            "article": id,
            "version": version,
            "detector": detector,
            "text": article.text,
            "mentions": [encode(mention) for mention in mentions],
            "doc": encode(replace(article, text="")),
        }
        self._session.add(schema.article_version, [kept])
        rows = [_event_row(event, place) | {"article": id, "version": version} for place, event in enumerate(events)]
        self._session.add(schema.article_event, rows)
        said = seals.version_said(kept["doc"], text=article.text, detector=detector, events=[row["doc"] for row in rows])
        seals.note(self._session, seals.VERSION, seals.version_ref(id, version), at=at, said=said, article=id)

    def _file(self, id: ArticleId, article: Article, bands: Sequence[str]) -> None:
        filed = dict.fromkeys(map(key_of, bands))
        self._session.add(schema.article_band, [{"band": band, "article": id, "seen_at": article.first_seen} for band in filed])
        search.index(self._session, id, article.document)


def _row(article: Article, *, version: int) -> dict[str, Any]:
    return {
        "url": article.url,
        "link": article.link,
        "source": article.source,
        "title": article.title,
        "text_hash": article.text_hash,
        "has_body": article.has_body,
        "version": version,
        "first_seen": article.first_seen,
    }


def _event_row(event: Event, place: int) -> dict[str, Any]:
    return {"place": place, "kind": event.kind, "status": event.status, "tier": event.tier, "doc": encode(event)}
