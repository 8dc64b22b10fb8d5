"""Entities -> the YAML of an overlay folder, one file an entity: what `entity add`, `end` and `import` write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import yaml

from monitor.entities.values import Entity, Surface, Tenure


def write_people(people: Sequence[Entity], *, verified_to: date, origin: str) -> str:
    """A people file as `load_entities` reads it; `verified_to` is the day somebody said so."""
    rows = [_person(person) for person in people]
    sheet = {"about": "People of this desk", "origin": origin, "verified_to": verified_to.isoformat(), "people": rows}
    return yaml.safe_dump(sheet, allow_unicode=True, sort_keys=False, width=120)


def _person(person: Entity) -> dict[str, Any]:
    also = [name.text for name in person.names if name.kind == "person" and name.text != person.name]
    short = [name.text for name in person.names if name.kind == "short"]
    row = {
        "id": person.id,
        "name": person.name,
        "country": person.country,
        "also": also,
        "short": list(dict.fromkeys(short)),
        "held": [held_text(one) for one in person.tenures],
        "sure": person.sure if person.sure != "high" else "",
    }
    return {key: value for key, value in row.items() if value}


def held_text(tenure: Tenure) -> str:
    """An office as files write it: "foreign-minister@CHN 2022-12-30..2023-07-25"."""
    since, until = (day.isoformat() if day else "" for day in (tenure.since, tenure.until))
    return f"{tenure.office}@{tenure.country} {since}..{until}"


def with_office(person: Entity, office: Tenure) -> Entity:
    """The person holding the office too; a tenure of the same office with the same beginning is replaced."""
    kept = [one for one in person.tenures if (one.office, one.country, one.since) != (office.office, office.country, office.since)]
    return replace(person, tenures=tuple(sorted((*kept, office), key=lambda one: one.since or date.min)))


def with_end(person: Entity, office: str, country: str, *, until: date) -> Entity | None:
    """The person whose open tenure of the office ends that day; None when none is open."""
    open_ones = [one for one in person.tenures if one.office == office and one.country == country and one.until is None]
    if not open_ones:
        return None
    ended = replace(open_ones[-1], until=until)
    return replace(person, tenures=tuple(ended if one is open_ones[-1] else one for one in person.tenures))


def new_person(id: str, name: str, *, country: str, also: Sequence[str], offices: Sequence[Tenure]) -> Entity:
    """A person of one's own."""
    names = tuple(Surface(text, "en", "person") for text in (name, *also))
    return Entity(id=id, kind="person", name=name, country=country or None, names=names, tenures=tuple(offices))
