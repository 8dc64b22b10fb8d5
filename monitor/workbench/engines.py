"""The engines built from shipped data and the user's overlays: gazetteer, detector, vocabulary, desk."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache, partial
from pathlib import Path
from threading import Lock

from monitor.desk import Desk, Readout
from monitor.entities import Directory, Entity, EntityData, Gazetteer
from monitor.events.detect import Detector
from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import Country, EntityId
from monitor.model.mention import Mention
from monitor.model.watch import Watch
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds
from monitor.settings.stories import shipped_story_settings
from monitor.settings.urls import shipped_url_rules
from monitor.stories.settings import StorySettings
from monitor.text.signature import bands
from monitor.text.urls import is_opaque, url_key
from monitor.watches import index_of

RANKS = {"minister": "foreign-minister", "head": "head-of-state", "leader": "head-of-government"}

URLS_REMEMBERED = 4096
"""Keys of so many addresses: what a hundred feeds of forty entries show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """What reads articles; built once, swapped whole when data changes."""

    gazetteer: Gazetteer
    detector: Detector
    stories: StorySettings
    words: KnownWords
    country_names: Mapping[Country, str]

    def read(self, article: Article) -> Readout:
        """Mentions and events of one article, offices resolved on the day it was published."""
        found = self.detector.detect(title=article.title, text=article.text, on=article.told_at.date(), lang=article.lang or None)
        return Readout(mentions=found.mentions, events=found.events)

    def read_pair(self, article: Article) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
        """Mentions and events of an article, as the lab's clustering takes them."""
        found = self.read(article)
        return found.mentions, found.events

    def read_text(self, title: str, text: str, lang: str, on: date | None) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
        """Mentions and events of loose text, as the lab's matching takes them."""
        found = self.detector.detect(title=title, text=text, on=on, lang=lang or None)
        return found.mentions, found.events

    def desk(self, watches: Sequence[Watch]) -> Desk:
        """The engines with the watches in force, ready for the pipeline."""
        on = [watch for watch in watches if watch.enabled]
        return Desk(
            read=self.read,
            detector=self.detector.version,
            index=index_of(on, vocabulary=self.words),
            watches={watch.name: watch for watch in watches},
            bands=bands,
            stories=self.stories,
        )


@dataclass(frozen=True, slots=True)
class KnownWords:
    """The vocabulary of the watch language: event kinds of the detector, entities of the gazetteer's data."""

    kinds: Collection[str]
    directory: Directory

    def lookup(self, kind: str, value: str, *, on: date | None) -> frozenset[EntityId]:
        """The ids a name stands for on a day, or on any: countries by alpha-3, offices with their country and who holds them,
        lists by member and by their own name, people by a short name that only one of them has.
        """
        if kind == "office":
            return self._office(value, on)
        if kind == "id":
            return frozenset(map(_id_of, self._by_id(value)))
        found = self.directory.lookup(kind, value, on)
        if kind == "list":
            return frozenset(map(_id_of, (*found, *self.directory.members(value))))
        if kind == "person" and not found and (person := self.directory.only(value)):
            return frozenset({_id_of(person)})
        return frozenset(map(_id_of, found))

    def _by_id(self, value: str) -> tuple[Entity, ...]:
        """An id in any case; a country's may be its alpha-3 code, as the lab writes it."""
        ids = (value, value.lower(), self.directory.alpha2(value) or "")
        return next(filter(None, (self.directory.lookup("entity", id) for id in ids)), ())

    def _office(self, value: str, on: date | None) -> frozenset[EntityId]:
        """The office, for whom the text gives it, and whoever held it on the day: one person may hold two at once."""
        found = self.directory.office(value)
        if found is None:
            return frozenset()
        office, owner = found
        holders = {EntityId(one.id) for one in self.directory.lookup("office", value, on)}
        return frozenset({EntityId(f"office:{office.id}@{owner}" if owner else f"office:{office.id}"), *holders})

    def nearest(self, kind: str, value: str) -> str:
        """The known name most like the value."""
        return self.directory.nearest("entity" if kind == "id" else kind, value)

    def rank(self, name: str) -> int | None:
        """The number of a rank or office; "minister" is the rank of any minister."""
        found = self.directory.office(RANKS.get(name, name))
        return found[0].rank if found else None


def build_engines(overlays: Sequence[Path]) -> Engines:
    """Engines from the shipped data and overlay folders; ConfigError lists every mistake in them.

    Without a definition in any overlay they are the shipped ones, built once a process.
    """
    entities = tuple(folder / "entities" for folder in overlays if any((folder / "entities").rglob("*.yaml")))
    kinds = tuple(folder / "events" for folder in overlays if any((folder / "events").glob("*.yaml")))
    return _built(entities, kinds) if entities or kinds else _shipped()


@cache
def _shipped() -> Engines:
    return _built((), ())


def _built(entity_folders: Sequence[Path], kind_folders: Sequence[Path]) -> Engines:
    data = load_entities(entity_folders)
    kinds = load_kinds(kind_folders)
    gazetteer = Gazetteer(data)
    words = KnownWords(kinds=frozenset(str(one.kind) for one in kinds), directory=Directory(data))
    return Engines(
        gazetteer=gazetteer,
        detector=Detector(kinds, gazetteer, alone=Lock()),
        stories=replace(shipped_story_settings(), groups=frozenset(EntityId(one.id) for one in data.of_kind("org"))),
        words=words,
        country_names=_country_names(data),
    )


def _id_of(one: Entity) -> EntityId:
    return EntityId(one.country if one.kind == "country" and one.country else one.id)


def _country_names(data: EntityData) -> dict[Country, str]:
    return {Country(one.country): one.name for one in data.of_kind("country") if one.country}


def shipped_url_key() -> Callable[[str], str]:
    """The canonical key of a URL, by the shipped rules; a feed shows the same ones at every poll, so the latest are remembered."""
    return lru_cache(maxsize=URLS_REMEMBERED)(partial(url_key, rules=shipped_url_rules()))


def shipped_is_opaque() -> Callable[[str], bool]:
    """Whether a key stands for an address that only the web can tell, by the shipped rules."""
    return partial(is_opaque, rules=shipped_url_rules())
