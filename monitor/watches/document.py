"""A document as watches see it: an article version with its mentions and events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.mention import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    r"""What a watch is evaluated on. Offsets of mentions, events and matches are code points into `origin`:
    title + "\\n" + text, or just the one that is not empty. `body_known` False means that `text` is only a summary.
    """

    title: str = ""
    text: str = ""
    lang: str = ""
    date: date | None = None
    source: str = ""
    publisher: str = ""
    outlet: str = ""
    state_media: bool = False
    url: str = ""
    authors: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    body_known: bool = True

    @property
    def body_at(self) -> int:
        """The offset of the text in `origin`."""
        return len(self.title) + 1 if self.title else 0

    @property
    def origin(self) -> str:
        """The text that all offsets point into."""
        return f"{self.title}\n{self.text}" if self.title else self.text


def document_of(article: Article, *, mentions: Sequence[Mention], events: Sequence[Event]) -> Document:
    """The document of a stored article with what was read out of it."""
    return Document(
        title=article.title,
        text=article.text,
        lang=article.lang,
        date=article.told_at.date(),
        source=article.source,
        publisher=article.publisher,
        outlet=article.outlet.value,
        state_media=article.state_media,
        url=article.link or article.url,
        authors=article.authors,
        mentions=tuple(mentions),
        events=tuple(events),
        body_known=article.has_body,
    )
