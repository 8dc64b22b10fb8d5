"""A small world for the tests of watches: a vocabulary of few names, mentions and events made from one factory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from monitor.model.event import Actor, Event, Evidence
from monitor.model.mention import Mention
from monitor.model.watch import Watch
from monitor.watches import Document, index_of

COUNTRIES = {"CN": "CHN", "US": "USA", "FR": "FRA", "GB": "GBR", "RU": "RUS", "UK": "GBR"}
PEOPLE = {"qin gang": "qin-gang", "antony blinken": "antony-blinken", "xi jinping": "xi-jinping"}
LISTS = {"g7": ("USA", "FRA", "GBR"), "quad": ("USA",)}
RANKS = {"head-of-state": 1, "head-of-government": 1, "minister": 3, "ambassador": 5}
KINDS = ("visit", "meeting", "agreement", "sanction")
QIN_IN_OFFICE = (date(2022, 12, 30), date(2023, 7, 25))


@dataclass(frozen=True)
class World:
    """A vocabulary that knows a handful of names."""

    kinds: Sequence[str] = field(default=KINDS)

    def lookup(self, kind: str, value: str, *, on: date | None) -> frozenset[str]:
        if kind == "country":
            code = COUNTRIES.get(value.upper(), value.upper())
            return frozenset({code} & set(COUNTRIES.values()))
        if kind == "person":
            return frozenset(filter(None, [PEOPLE.get(value.casefold())]))
        if kind == "list":
            return frozenset(LISTS.get(value.casefold(), ()))
        if kind == "org":
            return frozenset({value.upper()} & {"UN", "NATO"})
        if kind == "office":
            return self._office(value, on)
        return frozenset({value} & {"CHN", "USA", "qin-gang", "xi-jinping"})

    def _office(self, value: str, on: date | None) -> frozenset[str]:
        office, _, country = value.partition("@")
        if office not in ("foreign-minister", "president") or country.upper() not in COUNTRIES:
            return frozenset()
        found = {f"office:{office}@{COUNTRIES[country.upper()]}"}
        if value == "foreign-minister@CN" and (on is None or QIN_IN_OFFICE[0] <= on <= QIN_IN_OFFICE[1]):
            found.add("qin-gang")
        return frozenset(found)

    def nearest(self, kind: str, value: str) -> str:
        names = {"person": ["Qin Gang"], "country": ["CN"], "office": ["foreign-minister@CN"], "list": ["g7"]}.get(kind, [])
        return names[0] if names else ""

    def rank(self, name: str) -> int | None:
        return RANKS.get(name)


WORLD = World()


def named(text: str, name: str, entity: str, *, kind: str = "country", country: str | None = None, office: str | None = None) -> Mention:
    """A mention of the first place where the name stands in the text."""
    start = text.index(name)
    return Mention(start=start, end=start + len(name), text=name, entity=entity, kind=kind, name=name, country=country, office=office)


def actor(entity: str, *, country: str | None = None, rank: int | None = None, office: str | None = None) -> Actor:
    return Actor(entity=entity, name=entity, country=country, rank=rank, office=office)


def event(**changes: object) -> Event:
    """A visit agreed between China and the United States."""
    facts: dict[str, object] = {
        "kind": "visit",
        "status": "agreed",
        "actors": (actor("qin-gang", country="CHN", rank=3),),
        "counterparts": (actor("USA", country="USA"),),
        "evidence": Evidence(text="Qin Gang agreed to visit.", start=0, end=25),
    }
    facts.update(changes)
    from monitor.model.enums import Modality, Polarity, Status

    facts["status"] = Status(facts["status"])
    if "modality" in facts:
        facts["modality"] = Modality(facts["modality"])
    if "polarity" in facts:
        facts["polarity"] = Polarity(facts["polarity"])
    return Event(**facts)  # type: ignore[arg-type]


def doc(text: str = "", **changes: object) -> Document:
    return Document(text=text, **changes)  # type: ignore[arg-type]


def watch(query: str, name: str = "w", **changes: object) -> Watch:
    return Watch(name=name, query=query, **changes)  # type: ignore[arg-type]


def met(query: str, document: Document) -> bool:
    """Whether the query meets the document, through the index."""
    index = index_of([watch(query)], vocabulary=WORLD)
    for _, error in index.broken:
        raise error
    return bool(index.match(document))


def words_found(query: str, document: Document) -> list[str]:
    """The matched words, cut out of the document's own text."""
    index = index_of([watch(query)], vocabulary=WORLD)
    return [document.origin[start:end] for match in index.match(document) for hit in match.hits for start, end in hit.spans]
