"""The engines built from shipped data and the user's overlays: gazetteer, detector, vocabulary, desk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from monitor.desk import Desk, Readout
from monitor.entities import Gazetteer
from monitor.events import Detector
from monitor.model.article import Article
from monitor.model.ids import EntityId
from monitor.model.watch import Watch
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds
from monitor.settings.stories import shipped_story_settings
from monitor.stories.settings import StorySettings
from monitor.text.signature import bands
from monitor.watches import index_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """What reads articles; built once, swapped whole when data changes."""

    gazetteer: Gazetteer
    detector: Detector
    stories: StorySettings

    def read(self, article: Article) -> Readout:
        """Mentions and events of one article, offices resolved on the day it was published."""
        found = self.detector.detect(title=article.title, text=article.text, on=article.told_at.date(), lang=article.lang or None)
        return Readout(mentions=found.mentions, events=found.events)

    def desk(self, watches: Sequence[Watch]) -> Desk:
        """The engines with the watches in force, ready for the pipeline."""
        on = [watch for watch in watches if watch.enabled]
        return Desk(
            read=self.read,
            detector=self.detector.version,
            index=index_of(on, vocabulary=KnownWords(self)),
            watches={watch.name: watch for watch in watches},
            bands=bands,
            stories=self.stories,
        )


@dataclass(frozen=True, slots=True)
class KnownWords:
    """The vocabulary of the watch language: event kinds of the detector, entities of the gazetteer."""

    engines: Engines

    @property
    def kinds(self) -> Collection[str]:
        """The kinds of event there are."""
        return self.engines.detector.kinds

    def lookup(self, kind: str, value: str, *, on: date | None) -> frozenset[EntityId]:
        """The ids a name stands for on a day, or on any."""
        return frozenset(EntityId(id) for id in self.engines.gazetteer.lookup(kind, value, on=on))

    def nearest(self, kind: str, value: str) -> str:
        """The known name most like the value."""
        return self.engines.gazetteer.nearest(value, kind=kind)

    def rank(self, name: str) -> int | None:
        """The number of a rank or office."""
        return self.engines.gazetteer.rank(name)


def build_engines(overlays: Sequence[Path]) -> Engines:
    """Engines from the shipped data and overlay folders; ConfigError lists every mistake in them."""
    gazetteer = Gazetteer(load_entities(folder / "entities" for folder in overlays))
    detector = Detector(load_kinds([folder / "events" for folder in overlays]), gazetteer)
    return Engines(gazetteer=gazetteer, detector=detector, stories=shipped_story_settings())
