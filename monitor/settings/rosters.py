"""Rosters from elsewhere -> people: Wikidata query results (P39 with P580 and P582) as JSON or CSV, or one's own YAML."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from typing import Any

from monitor.entities.fold import folded
from monitor.entities.lookup import Directory
from monitor.entities.values import Entity, EntityData, Tenure
from monitor.errors import ConfigError, Fault
from monitor.settings.entitytext import new_person, with_office

_COLUMNS = {
    "name": ("personLabel", "person_label", "name", "person", "itemLabel"),
    "office": ("officeLabel", "positionLabel", "position_label", "office", "position", "P39"),
    "country": ("countryLabel", "jurisdictionLabel", "country", "jurisdiction", "P17"),
    "since": ("start", "since", "from", "P580", "starttime"),
    "until": ("end", "until", "to", "P582", "endtime"),
    "also": ("also", "altLabel", "aliases", "personAltLabel"),
}
_OF = re.compile(r"\s+(?:of|for)\s+(?:the\s+)?", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """What a file held: people with their offices, and a fault for every row that could not be understood."""

    people: tuple[Entity, ...]
    faults: tuple[Fault, ...]


def read_roster(text: str, *, name: str, data: EntityData) -> Roster:
    """The people of a CSV or JSON text; rows of one name are one person; known people keep what is known of them."""
    rows = _json_rows(text, name) if text.lstrip()[:1] in ("{", "[") else _csv_rows(text)
    words = _Words(data)
    people: dict[str, Entity] = {}
    faults: list[Fault] = []
    for place, row in rows:
        told = words.tenure(row)
        if isinstance(told, str):
            faults.append(Fault(where=f"{name}:{place}", what=told))
            continue
        person = people.get(row["name"]) or words.person(row, told.country)
        people[row["name"]] = with_office(person, told)
    return Roster(people=tuple(people.values()), faults=tuple(faults))


def _json_rows(text: str, name: str) -> Iterable[tuple[str, dict[str, str]]]:
    try:
        given: Any = json.loads(text)
    except ValueError as error:
        raise ConfigError(Fault(where=name, what=f"not readable as JSON: {error}")) from error
    rows = given.get("results", {}).get("bindings", []) if isinstance(given, dict) else given
    for number, row in enumerate(rows, start=1):
        flat = {key: value.get("value", "") if isinstance(value, dict) else value for key, value in row.items()}
        yield f"row {number}", _named(flat)


def _csv_rows(text: str) -> Iterable[tuple[str, dict[str, str]]]:
    reader = csv.DictReader(StringIO(text))
    for row in reader:
        yield str(reader.line_num), _named(row)


def _named(row: Mapping[str, Any]) -> dict[str, str]:
    """The columns by our names, whatever the export calls them."""
    return {ours: next((str(row[one]).strip() for one in theirs if row.get(one)), "") for ours, theirs in _COLUMNS.items()}


class _Words:
    """What offices, countries and people are called in the data."""

    def __init__(self, data: EntityData) -> None:
        self._directory = Directory(data)
        self._offices = {folded(name.text): office.id for office in reversed(data.offices) for name in office.names}
        self._offices |= {
            folded(word): office.id for office in reversed(data.offices) for word in (office.id, office.name, *office.aliases)
        }

    def tenure(self, row: Mapping[str, str]) -> Tenure | str:
        """The office the row tells of, or why it cannot be read."""
        if not row["name"] or not row["office"]:
            return "a row needs a person and an office"
        title, _, coded = row["office"].partition("@")
        office = self._offices.get(folded(title)) or self._longest(title)
        of = coded or row["country"] or _last_of(title)
        country = self._owner(of)
        if office is None:
            near = self._directory.nearest("office", row["office"])
            return f"no office is called {row['office']!r}" + (f"; did you mean {near!r}?" if near else "")
        if country is None:
            return f"no country or organisation is called {of!r}"
        try:
            return Tenure(office=office, country=country, since=_day(row["since"]), until=_day(row["until"]))
        except ValueError:
            return f"{row['since']!r} or {row['until']!r} is not a day"

    def person(self, row: Mapping[str, str], country: str) -> Entity:
        """The person of that name, known or new."""
        known = self._directory.lookup("person", row["name"])
        if known:
            return known[0]
        also = [part.strip() for part in re.split(r"[|;]", row["also"]) if part.strip()]
        return new_person(folded(row["name"]).replace(" ", "-"), row["name"], country=country, also=also, offices=())

    def _longest(self, text: str) -> str | None:
        """The office whose name is the longest that begins the text ("Minister of Foreign Affairs of Hungary")."""
        words = folded(text).split()
        heads = (" ".join(words[:length]) for length in range(len(words), 0, -1))
        return next((self._offices[head] for head in heads if head in self._offices), None)

    def _owner(self, text: str) -> str | None:
        """The country (alpha-3), else the organisation (its id), that an office is of."""
        name = text.rpartition("/")[2]
        countries: Sequence[Entity] = self._directory.lookup("country", name) if name else ()
        if countries:
            return str(countries[0].country)
        groups = self._directory.lookup("org", name) if name else ()
        return groups[0].id if groups else None


def _last_of(office: str) -> str:
    """The country an office's own words name: "Minister of Foreign Affairs of Hungary" -> "Hungary"."""
    return _OF.split(office)[-1]


def _day(text: str) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
