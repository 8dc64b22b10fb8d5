"""Articles in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.errors import StoreError
from monitor.model.article import Article, StoredArticle
from monitor.model.event import Event
from monitor.model.ids import ArticleId, StoryId
from monitor.model.mention import Mention
from monitor.ports import Known, Reading
from monitor.store.codec import scrub, storable
from monitor.store.memory_tables import Journal, Postings, Serial, Table
from monitor.store.words import holds, phrases, words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    stored: StoredArticle
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]
    detector: str
    bands: tuple[str, ...]


class MemoryShelf:
    """The looking-up half of the port `Articles`; `story_of` is filled by the stories."""

    def __init__(self, journal: Journal) -> None:
        self._rows: Table[ArticleId, _Row] = Table(journal)
        self._aliases: Table[str, ArticleId] = Table(journal)
        self._urls: Postings[str, ArticleId] = Postings(journal)
        self._bands: Postings[str, ArticleId] = Postings(journal)
        self._pages: Table[ArticleId, datetime] = Table(journal)
        self._serial = Serial(journal)
        self.story_of: Table[ArticleId, StoryId] = Table(journal)

    def known(self, aliases: Sequence[str]) -> Mapping[str, Known]:
        """What is known of each alias that is known."""
        found = ((alias, self._aliases.get(storable(alias))) for alias in aliases)
        return {alias: self._known(article) for alias, article in found if article is not None}

    def get(self, id: ArticleId) -> Reading:
        """The newest version with what was read out of it; raises StoreError when there is none."""
        row = self._row(id)
        return Reading(stored=row.stored, mentions=row.mentions, events=row.events, detector=row.detector, story=self.story_of.get(id))

    def find(self, url_or_alias: str) -> Reading | None:
        """The article of an alias, a canonical URL or a link; None when there is none."""
        found = self._aliases.get(url_or_alias) or self._aliases.get(f"u:{url_or_alias}")
        urls = self._urls.of(url_or_alias)
        if found is None and not urls:
            return None
        return self.get(found or urls[-1])

    def near(self, bands: Sequence[str], *, since: datetime, limit: int = 50) -> list[StoredArticle]:
        """Articles first seen since then that share a band, the newest first."""
        sharing = {article for band in bands for article in self._bands.of(storable(band))}
        rows = [stored for stored in map(self._stored, sharing) if stored.article.first_seen >= since]
        return _newest_first(rows)[:limit]

    def search(self, text: str, *, limit: int = 50) -> list[StoredArticle]:
        """Articles whose title and text hold every phrase, the newest first."""
        asked = phrases(text)
        if not asked:
            return []
        rows = [row.stored for row in self._rows.values()]
        return _newest_first([stored for stored in rows if _holds_all(stored, asked)])[:limit]

    def archive(self, *, since: datetime, until: datetime | None = None) -> Iterator[Reading]:
        """Every article first seen in [since, until), in the order they were seen."""
        seen = sorted((row.stored.article.first_seen, row.stored.id) for row in self._rows.values())
        for at, article in seen:
            if at >= since and (until is None or at < until):
                yield self.get(article)

    def count(self) -> int:
        """How many articles there are."""
        return len(self._rows)

    def awaiting_page(self, *, limit: int, now: datetime | None = None) -> list[StoredArticle]:
        """Articles whose page is wanted (at `now`, when given), the longest waiting first."""
        due = sorted((at, article) for article, at in self._pages.items() if now is None or at <= now)
        return [self._stored(article) for _, article in due[:limit]]

    def _row(self, id: ArticleId) -> _Row:
        return self._rows.need(id, "article")

    def _stored(self, id: ArticleId) -> StoredArticle:
        return self._row(id).stored

    def _known(self, id: ArticleId) -> Known:
        stored = self._stored(id)
        article = stored.article
        return Known(
            id=id,
            title=article.title,
            text_hash=article.text_hash,
            version=stored.version,
            has_body=article.has_body,
            story=self.story_of.get(id),
        )


class MemoryArticles(MemoryShelf):
    """The port `Articles` in memory."""

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
        stored = StoredArticle(id=ArticleId(self._serial.next()), article=scrub(article))
        self.alias(stored.id, aliases)
        self._urls.add(stored.article.url, stored.id)
        self._urls.add(stored.article.link, stored.id)
        self._set(stored, mentions=mentions, events=events, detector=detector, bands=bands)
        return stored.id

    def revise(
        self,
        id: ArticleId,
        article: Article,
        *,
        mentions: Sequence[Mention],
        events: Sequence[Event],
        detector: str,
        bands: Sequence[str] = (),
        at: datetime | None = None,  # noqa: ARG002
    ) -> int:
        """Keep a next version, with what was read out of it in place of the old, and return its number."""
        old = self._row(id)
        for band in old.bands:
            self._bands.drop(band, id)
        stored = StoredArticle(id=id, article=scrub(article), version=old.stored.version + 1)
        self._set(stored, mentions=mentions, events=events, detector=detector, bands=bands)
        return stored.version

    def alias(self, id: ArticleId, aliases: Sequence[str]) -> None:
        """More names for an article; raises StoreError when one is another's already."""
        for alias in map(storable, aliases):
            if self._aliases.get(alias) not in (None, id):
                raise StoreError(f"alias {alias!r} is another article's")
            self._aliases.put(alias, id)

    def unite(self, loser: ArticleId, survivor: ArticleId) -> None:
        """Every name of the loser is the survivor's from now on; it is found by number only, and its page is no longer wanted."""
        self._row(survivor)
        gone = self._row(loser)
        for alias, owner in list(self._aliases.items()):
            if owner == loser:
                self._aliases.put(alias, survivor)
        for band in gone.bands:
            self._bands.drop(band, loser)
        self._rows.put(loser, replace(gone, bands=()))
        self._pages.drop(loser)

    def want_page(self, id: ArticleId, *, not_before: datetime) -> None:
        """Ask for the article's page."""
        self._row(id)
        self._pages.put(id, not_before)

    def page_done(self, id: ArticleId) -> None:
        """The page was read or given up."""
        self._pages.drop(id)

    def _set(
        self, stored: StoredArticle, *, mentions: Sequence[Mention], events: Sequence[Event], detector: str, bands: Sequence[str]
    ) -> None:
        filed = tuple(map(storable, bands))
        row = _Row(stored=stored, mentions=scrub(tuple(mentions)), events=scrub(tuple(events)), detector=detector, bands=filed)
        self._rows.put(stored.id, row)
        for band in filed:
            self._bands.add(band, stored.id)


def _newest_first(rows: list[StoredArticle]) -> list[StoredArticle]:
    return sorted(rows, key=lambda stored: (stored.article.first_seen, stored.id), reverse=True)


def _holds_all(stored: StoredArticle, asked: list[list[str]]) -> bool:
    text = words(stored.article.document)
    return all(holds(text, phrase) for phrase in asked)
