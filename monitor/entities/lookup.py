"""What a word in a watch rule or on the command line stands for, and the nearest known word when it stands for nothing."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from rapidfuzz import fuzz, process

from monitor.entities.fold import folded
from monitor.entities.values import Entity, EntityData, Office, Tenure

KINDS = ("country", "person", "office", "org", "list", "entity")


class Directory:
    """Entities by id, by code and by any of their names."""

    __slots__ = ("_by_name", "_by_short_name", "_data", "_entities", "_offices")

    def __init__(self, data: EntityData) -> None:
        self._data = data
        self._entities = {entity.id: entity for entity in data.entities}
        self._by_name: dict[str, dict[str, list[Entity]]] = defaultdict(lambda: defaultdict(list))
        for entity in data.entities:
            for name in _names(entity):
                self._by_name[entity.kind][name].append(entity)
        self._by_short_name: dict[str, set[Entity]] = defaultdict(set)
        for person in data.of_kind("person"):
            for surface in person.names:
                if surface.kind == "short":
                    self._by_short_name[folded(surface.text)].add(person)
        self._offices = {word: office for office in reversed(data.offices) for word in (office.id, *office.aliases, folded(office.name))}

    def lookup(self, kind: str, value: str, on: date | None = None) -> tuple[Entity, ...]:
        """The entities that `value` names; empty when it names none.

        A country by alpha-2, alpha-3 or name; a person, organisation or list by id or name; an office as
        ``foreign-minister@CN`` gives whoever held it on the day (ever, without one). `entity` takes an id of any kind.
        """
        if kind == "entity":
            return (self._entities[value],) if value in self._entities else ()
        if kind == "office":
            return self._holders(value, on)
        found = [self._entities[value]] if value in self._entities and self._is(self._entities[value], kind) else []
        found = found or self._by_name[kind][folded(value)] or (self._by_name["org"][folded(value)] if kind == "list" else [])
        return tuple(dict.fromkeys(entity for entity in found if self._is(entity, kind)))

    def only(self, short: str) -> Entity | None:
        """The one person whom a short name (Blinken) stands for, None when nobody or more than one is called so."""
        found = self._by_short_name.get(folded(short), set())
        return next(iter(found)) if len(found) == 1 else None

    def members(self, value: str) -> tuple[Entity, ...]:
        """The countries of a named list, or of an organisation that has members; empty when there is none."""
        groups = self.lookup("list", value)
        codes = groups[0].members if groups else ()
        return tuple(entity for code in codes for entity in self._by_name["country"][code.lower()] or self.lookup("entity", code))

    def office(self, value: str) -> tuple[Office, str | None] | None:
        """The office and its country (alpha-3) or organisation in ``foreign-minister@CN``; None when either is unknown."""
        word, at, owner = value.partition("@")
        office = self._offices.get(word) or self._offices.get(folded(word))
        if office is None:
            return None
        if not at:
            return office, None
        owners = self.lookup("country", owner) or self.lookup("org", owner)
        return (office, owners[0].country if owners[0].kind == "country" else owners[0].id) if owners else None

    def tenures(self, office: str, country: str) -> tuple[tuple[Entity, Tenure], ...]:
        """Who held an office from when to when, the earliest first."""
        people = self._data.of_kind("person")
        held = [(person, one) for person in people for one in person.tenures if (one.office, one.country) == (office, country)]
        return tuple(sorted(held, key=lambda pair: pair[1].since or date.min))

    def nearest(self, kind: str, value: str) -> str:
        """The known word most like `value`, for error messages; empty when none is like it."""
        words = self._words(kind)
        found = process.extractOne(folded(value) or value, words.keys(), scorer=fuzz.ratio, score_cutoff=60)
        return words[found[0]] if found else ""

    def alpha3(self, code: str) -> str | None:
        """The alpha-3 code of an alpha-2 or alpha-3 code."""
        found = self._by_name["country"][code.lower()] if len(code) in (2, 3) else []
        return found[0].country if found else None

    def alpha2(self, code: str) -> str | None:
        """The alpha-2 code of an alpha-2 or alpha-3 code."""
        found = self._by_name["country"][code.lower()] if len(code) in (2, 3) else []
        return found[0].id if found else None

    def _is(self, entity: Entity, kind: str) -> bool:
        return entity.kind == kind or (kind == "list" and bool(entity.members))

    def _holders(self, value: str, on: date | None) -> tuple[Entity, ...]:
        found = self.office(value)
        if found is None or found[1] is None:
            return ()
        held = self.tenures(found[0].id, found[1])
        return tuple(dict.fromkeys(person for person, tenure in reversed(held) if on is None or tenure.covers(on)))

    def _words(self, kind: str) -> dict[str, str]:
        if kind == "office":
            return {folded(word): word for word in sorted(self._offices)}
        if kind == "entity":
            return {folded(known): known for known in self._entities}
        kinds = ("list", "org") if kind == "list" else (kind,)
        known = ((name, entity) for one in kinds for name, entities in self._by_name[one].items() for entity in entities[:1])
        return {name: entity.name for name, entity in known if self._is(entity, kind)}


def _names(entity: Entity) -> set[str]:
    names = {folded(name.text) for name in entity.names if name.kind in ("name", "person", "org", "list", "place")}
    codes = {entity.id.lower(), str(entity.country).lower()} if entity.kind == "country" else {folded(entity.id)}
    return (names | codes) - {""}
