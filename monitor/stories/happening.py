"""What an article's events say the happening is: who with whom, on what occasion, when (the story's key)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import Country, EntityId
from monitor.model.mention import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """The focus of a report: countries, persons by country, the occasion; empty without events."""

    countries: frozenset[Country] = frozenset()
    persons: tuple[tuple[Country, EntityId], ...] = ()
    occasion: str = ""
    events: tuple[Event, ...] = ()


def happening(article: Article, mentions: Sequence[Mention], events: Sequence[Event]) -> Happening:
    """The happening of an article."""
    return Happening(events=tuple(events))
