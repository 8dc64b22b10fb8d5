"""Whether an article copies one that is known: wire copy under another headline needs no judging by words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from monitor.model.article import Article
from monitor.model.story import Joins, Story
from monitor.stories.features import Features
from monitor.stories.place import is_copied
from monitor.stories.settings import StorySettings
from monitor.text.signature import Likeness, compare
from monitor.text.wire import wire_credit

COPIES = 20
"""So many of the newest articles that share a band are compared."""

COPY_WORDS = 25
"""Shorter texts are like each other by chance."""

Near: TypeAlias = Iterable[tuple[Article, Callable[[], Story | None]]]
"""Articles that share a band, the newest first, each with how its story is found."""


def may_be_copy(article: Article) -> bool:
    """Whether it is long enough to be looked up among the known texts."""
    return len(article.document.split()) >= COPY_WORDS


def copied(article: Article, told: Features, near: Near, *, settings: StorySettings) -> Joins | None:
    """The story of the first known article whose text this one copies, unless its key forbids it; None where it copies none.

    A part of a page is none of the page, however much of it they share.
    """
    for other, story_of in near:
        if article.url.startswith(f"{other.url}#"):
            continue
        found = compare(article.document, other.document)
        story = story_of() if found.likeness is not Likeness.OTHER else None
        if story is not None and is_copied(told, story, found.likeness, settings=settings):
            credit = article.wire or wire_credit(article.text, article.authors) or "no credit"
            reason = f"{found.likeness}: {found.contained:.0%} of what {other.source} carries ({credit})"
            return Joins(story=story.id, score=found.contained, reason=reason)
    return None
