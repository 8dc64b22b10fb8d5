"""What an article meets on its way through the house, and what is known of it once it is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from monitor.model.alert import Verdict
from monitor.model.article import Article, StoredArticle
from monitor.model.event import Event
from monitor.model.ids import WatchName
from monitor.model.mention import Mention
from monitor.model.watch import Match, Watch
from monitor.stories import headline
from monitor.stories.features import Features, features
from monitor.stories.settings import StorySettings
from monitor.watches import WatchIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Readout:
    """What the detector read out of one article."""

    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The engines an article meets, swapped whole when watches or definitions change."""

    read: Callable[[Article], Readout]
    detector: str
    index: WatchIndex
    watches: Mapping[WatchName, Watch]
    bands: Callable[[str], tuple[str, ...]]
    stories: StorySettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """One article on its way through: what is known of it once it is stored."""

    stored: StoredArticle
    readout: Readout
    matches: tuple[Match, ...]
    gate: Verdict | None


def read_features(desk: Desk, filing: Filing) -> Features:
    """What the article is placed by."""
    return features(filing.stored.article, filing.readout.mentions, _news_events(desk, filing), settings=desk.stories)


def _news_events(desk: Desk, filing: Filing) -> tuple[Event, ...]:
    """The events that the article reports as news; an explainer retells older ones, so none of its own count."""
    return () if explains(desk, filing) else filing.readout.events


def explains(desk: Desk, filing: Filing) -> bool:
    """Whether the headline announces an explainer: it retells what happened before."""
    return headline.explains(filing.stored.article.title, desk.stories)
