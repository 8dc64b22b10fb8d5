"""An article: one outlet's report, from the entry a poll found to the text it was read with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from monitor.model.enums import Outcome, Outlet, PageKind, Precision
from monitor.model.ids import ArticleId, ArticleUrl, Country, PublisherId, SourceId
from monitor.model.instant import require_aware


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a poll finds; `published` is None when no date could be read, `raw` keeps what stood there."""

    guid: str = ""
    url: str = ""
    title: str = ""
    summary: str = ""
    body: str = ""
    published: datetime | None = None
    published_raw: str = ""
    precision: Precision = Precision.NONE
    updated: datetime | None = None
    authors: tuple[str, ...] = ()
    lang: str = ""

    def __post_init__(self) -> None:
        require_aware(published=self.published, updated=self.updated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One read source: `kind` is rss, atom, rdf, json, news_sitemap, sitemap, listing or spider."""

    outcome: Outcome = Outcome.OK
    title: str = ""
    kind: str = ""
    entries: tuple[Entry, ...] = ()
    warnings: tuple[str, ...] = ()
    hub: str = ""
    ttl: int = 0
    more: tuple[str, ...] = ()
    dropped: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One read page; `kind` says whether `text` can be trusted as the article's body."""

    kind: PageKind
    title: str = ""
    text: str = ""
    published: datetime | None = None
    precision: Precision = Precision.NONE
    authors: tuple[str, ...] = ()
    canonical_url: str = ""
    lang: str = ""
    site: str = ""

    def __post_init__(self) -> None:
        require_aware(published=self.published)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    r"""One outlet's report as it is kept; `url` is the canonical key, `link` what a person opens.

    `text` is the body if it is known, else the summary (`has_body` says which); `gate` is the verdict
    that keeps it from being told (baseline, old news), "" when nothing does. Detectors read
    title + "\\n" + text.
    """

    url: ArticleUrl
    link: str
    guid: str = ""
    source: SourceId
    publisher: PublisherId
    outlet: Outlet = Outlet.PRESS
    country: Country | None = None
    state_media: bool = False
    title: str
    text: str = ""
    has_body: bool = False
    lang: str = ""
    published: datetime | None = None
    precision: Precision = Precision.NONE
    first_seen: datetime
    authors: tuple[str, ...] = ()
    wire: str = ""
    gate: str = ""

    def __post_init__(self) -> None:
        require_aware(published=self.published, first_seen=self.first_seen)

    @property
    def told_at(self) -> datetime:
        """The time to order by: when it was published, else when we first saw it."""
        return self.published or self.first_seen

    @property
    def text_hash(self) -> str:
        """What tells a changed text from the same one; what a store drops or replaces does not count."""
        return sha256(self.text.replace("\0", "").replace("\ufffd", "").encode("utf-8", "ignore")).hexdigest()

    @property
    def document(self) -> str:
        """Title and text as the detector reads them."""
        return f"{self.title}\n{self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle:
    """An article with the identity the store gave it and the number of its newest version (from 1)."""

    id: ArticleId
    article: Article
    version: int = 1
