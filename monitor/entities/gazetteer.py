"""Text -> mentions: the surface forms of the index, guarded, joined into noun phrases and resolved by date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from monitor.entities.apart import told_apart
from monitor.entities.guards import Guards
from monitor.entities.index import Index
from monitor.entities.languages import LANGUAGES
from monitor.entities.people import People
from monitor.entities.phrases import Phrase, Phrases
from monitor.entities.roster import Reading, Roster
from monitor.entities.seats import Seats
from monitor.entities.senses import Hit, Sense
from monitor.entities.surnames import Surnames
from monitor.entities.values import EntityData, Mention
from monitor.model.ids import Country, EntityId
from monitor.text.scripts import looks_japanese

_TELLING = {code: frozenset(words.telling.split()) for code, words in LANGUAGES.items() if words.telling}
_SURENESS = {"name": 0.99, "demonym": 0.95, "capital": 0.85, "metonym": 0.9, "place": 0.8, "org": 0.95, "list": 0.95}
_SAID = {
    "name": "name of the country",
    "demonym": "demonym",
    "capital": "capital, may stand for its government",
    "metonym": "seat of government",
    "place": "place in the country",
    "org": "name of the organisation",
    "list": "name of the list",
}


class Gazetteer:
    """Finds countries, people, offices, organisations and lists in text; built once, then only read."""

    __slots__ = ("_guards", "_index", "_people", "_seats", "_surnames", "data")

    def __init__(self, data: EntityData) -> None:
        self.data = data
        self._index = Index(data)
        roster = Roster(data)
        self._people = People(roster)
        self._surnames = Surnames(roster, data.cautions)
        self._guards = Guards(data.cautions)
        self._seats = Seats(data)

    def find(self, text: str, *, on: date | None = None, lang: str | None = None) -> tuple[Mention, ...]:
        """The mentions in `text`, sorted, none overlapping.

        `on` is the day whose office-holders are meant; without it any holder will do, at lower `sure`. `lang` is the
        text's language (``en``, ``zh-Hans``...); without it Latin script is read as the language it looks like.
        """
        hits = self._index.hits(text, langs=languages(text, lang))
        kept = told_apart(self._guards.keep(text, hits))
        reading = Reading(text=text, on=on, found=frozenset(_named(kept)))
        phrases = Phrases(text, kept, self.data.cautions).read()
        found = [mention for phrase in phrases if (mention := self._mention(phrase, reading))]
        return tuple(self._seats.lent(text, list(self._second_look(found, reading)), on=on))

    def _mention(self, phrase: Phrase, reading: Reading) -> Mention | None:
        if phrase.person or phrase.unknown:
            return self._people.mention(phrase, reading)
        if phrase.office:
            return self._people.office_mention(phrase, reading)
        return plain_mention(phrase.hits[0])

    def _second_look(self, found: list[Mention], reading: Reading) -> Iterable[Mention]:
        """Surnames that wait for what the rest of the text says."""
        if not any(mention.kind == "surname" for mention in found):
            return found
        return self._settled(found, reading)

    def _settled(self, found: list[Mention], reading: Reading) -> Iterable[Mention]:
        countries = frozenset(mention.country for mention in found if mention.country)
        named: dict[str, Mention] = {part.entity: part for mention in found for part in (mention, *mention.parts) if part.kind == "person"}
        holders = frozenset(person for mention in found for person in mention.holders[:1])
        settle = partial(self._surnames.settle, reading=reading, named=named, countries=countries, holders=holders)
        settled = [settle(mention) if mention.kind == "surname" else mention for mention in found]
        company = [mention for mention in settled if mention and mention.kind == "person"]
        for mention, known in zip(found, settled, strict=True):
            if last := known or settle(mention, company=company):
                yield last


def languages(text: str, lang: str | None) -> frozenset[str]:
    """The languages whose Latin-script adjectives and offices may be trusted in `text`: the one given, else the likeliest."""
    if lang:
        return frozenset({lang.lower().replace("_", "-").partition("-")[0]})
    if looks_japanese(text):
        return frozenset({"ja"})
    words = frozenset(text[:1500].lower().split())
    return frozenset({max(_TELLING, key=lambda code: len(_TELLING[code] & words))})


def plain_mention(hit: Hit) -> Mention | None:
    """The mention of a country, place, organisation or list that stands alone."""
    sense = hit.senses.plain
    if sense is None or sense.entity is None:
        return None
    kind = {"name": sense.entity.kind}.get(sense.kind, sense.kind)
    return Mention(
        start=hit.start,
        end=hit.end,
        text=hit.text,
        entity=EntityId(sense.entity.id),
        kind=kind,
        name=_canonical(sense),
        country=Country(sense.entity.country) if sense.entity.country else None,
        sure=_SURENESS[sense.kind],
        reason=_SAID[sense.kind],
    )


def _canonical(sense: Sense) -> str:
    entity = sense.entity
    if entity is None or (sense.kind == "capital" and sense.surface.lang == "en"):
        return sense.surface.text
    if sense.kind != "capital":
        return entity.name
    return next((name.text for name in entity.names if name.kind == "capital"), sense.surface.text)


def _named(hits: Iterable[Hit]) -> Iterable[str]:
    for hit in hits:
        for sense in hit.senses.all if "person" in hit.senses.by_kind else ():
            if sense.kind == "person" and sense.entity:
                yield sense.entity.id
