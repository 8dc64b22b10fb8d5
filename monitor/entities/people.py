"""Who is meant by a noun phrase: people by full name, office, country and date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from monitor.entities.fold import folded
from monitor.entities.phrases import Phrase
from monitor.entities.roster import MINISTER, Reading, Roster, code_of, of_country
from monitor.entities.senses import Hit
from monitor.entities.values import Entity, Mention, Office
from monitor.model.ids import EntityId


class People:
    """Chooses among the people of the roster, and words a mention of whom it has chosen."""

    __slots__ = ("_roster",)

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    def mention(self, phrase: Phrase, reading: Reading) -> Mention | None:
        """The mention of a phrase that ends in a name."""
        if phrase.person is None:
            return self._unknown(phrase, reading, phrase.unknown or (phrase.start, phrase.end))
        chosen = self._chosen(phrase, phrase.person, reading)
        if chosen:
            return self._known(phrase, phrase.person, reading, chosen)
        if phrase.office and not phrase.person.sense("person"):
            return self._unknown(phrase, reading, (phrase.person.start, phrase.person.end))
        return _waiting(phrase)

    def office_mention(self, phrase: Phrase, reading: Reading) -> Mention | None:
        """The mention of an office without a name, with who held it."""
        office, country, owner = _place_of(phrase)
        if office is None:
            return None
        held = None if phrase.former else office
        holders = self._roster.holders(office.id, owner, reading.on) if owner and held and office.rank <= MINISTER + 2 else ()
        known = bool(holders) and reading.on is not None
        slug = f"office:{office.id}" if held else f"office:former-{office.id}"
        return Mention(
            start=phrase.start,
            end=phrase.end,
            text=reading.text[phrase.start : phrase.end],
            entity=EntityId(f"{slug}@{owner}" if owner else slug),
            kind="office",
            name=office.name,
            country=code_of(country),
            office=held.id if held else None,
            rank=held.rank if held else None,
            sure=(0.9 if known else 0.75) if owner else 0.3,
            reason=_office_reason(owner, holders, reading.on),
            holders=tuple(person.id for person in holders[:4]),
            former=phrase.former,
            parts=tuple(_part(hit) for hit in phrase.hits),
        )

    def _chosen(self, phrase: Phrase, hit: Hit, reading: Reading) -> Entity | None:
        """The best of the people who bear the name; None when a surname alone must wait for the text."""
        full = [sense.entity for sense in hit.senses.all if sense.kind == "person" and sense.entity]
        short = [sense.entity for sense in hit.senses.all if sense.kind == "short" and sense.entity]
        office, _, owner = _place_of(phrase)
        if full:
            return max(full, key=lambda person: self._weight(person, office, owner, reading))
        if owner is None and office is None:
            return None
        least = 2 if not phrase.former else 1.5
        fits = [person for person in short if self._weight(person, office, owner, reading) >= least]
        spare = [person for person in fits if person.id in reading.found] or fits
        return max(spare, key=lambda person: self._weight(person, office, owner, reading)) if spare else None

    def _weight(self, person: Entity, office: Office | None, owner: str | None, reading: Reading) -> float:
        """How well a person fits the office, the country and the day."""
        weight = 4.0 if person.id in reading.found else 0.0
        belongs = person.country == owner or any(tenure.country == owner for tenure in person.tenures)
        weight += 0 if owner is None else 2 if belongs else -8
        held = [tenure for tenure in person.tenures if office and tenure.office == office.id and owner in (None, tenure.country)]
        weight += 1.5 * bool(held)
        weight += 0.5 if any(reading.on is None or tenure.covers(reading.on) for tenure in held) else 0
        weight += 0.5 if reading.on and any(tenure.covers(reading.on) for tenure in person.tenures) else 0
        return weight + max((tenure.since.toordinal() / 4e6 for tenure in person.tenures if tenure.since), default=0)

    def _known(self, phrase: Phrase, hit: Hit, reading: Reading, person: Entity) -> Mention:
        office, country, owner = _place_of(phrase)
        bare = Mention(start=hit.start, end=hit.end, text=hit.text, entity=EntityId(person.id), kind="person", name=person.name)
        said = office.id if office else None
        reason = ("full name" if hit.sense("person") else "surname") + (" with office" if said else "") + (" and country" if owner else "")
        sure = 0.97 if hit.sense("person") else 0.9 if owner or said else 0.8
        mention = self._roster.identified(bare, person, reading, sure=sure, reason=reason, office=said, former=phrase.former)
        mention = of_country(mention, country)
        if phrase.start == hit.start and phrase.end == hit.end:
            return mention
        return _widened(mention, phrase, reading)

    def _by_first_and_last(self, name: str, owner: str | None) -> Entity | None:
        """As in "Antony John Blinken" is Antony Blinken."""
        words = folded(name).split()
        for person in self._roster.bearers(words[-1]) if words else ():
            firsts = {folded(one.text).split()[0] for one in person.names if one.kind == "person" and " " in one.text}
            mine = owner is None or owner == person.country or any(tenure.country == owner for tenure in person.tenures)
            if len(words) > 1 and words[0] in firsts and mine:
                return person
        return None

    def _named_at(self, phrase: Phrase, span: tuple[int, int], reading: Reading, person: Entity) -> Mention:
        bare = Mention(
            start=span[0], end=span[1], text=reading.text[slice(*span)], entity=EntityId(person.id), kind="person", name=person.name
        )
        office = phrase.office.office.id if phrase.office and phrase.office.office else None
        mention = self._roster.identified(
            bare, person, reading, sure=0.92, reason="first and last name with office", office=office, former=phrase.former
        )
        return _widened(mention, phrase, reading)

    def _unknown(self, phrase: Phrase, reading: Reading, span: tuple[int, int]) -> Mention | None:
        office, country, owner = _place_of(phrase)
        if office is None:
            return None
        name = reading.text[slice(*span)]
        known = self._by_first_and_last(name, owner)
        if known:
            return self._named_at(phrase, span, reading, known)
        slug = folded(name).replace(" ", "-")
        bare = Mention(
            start=span[0],
            end=span[1],
            text=name,
            entity=EntityId(f"unknown:{slug}@{owner}" if owner else f"unknown:{slug}"),
            kind="unknown-person",
            name=name,
            country=code_of(country),
            office=None if phrase.former else office.id,
            rank=None if phrase.former else office.rank,
            sure=0.7 if owner else 0.45,
            reason="name unknown to the data after an office" + (" and country" if owner else ""),
            former=phrase.former,
        )
        return _widened(bare, phrase, reading)


def _place_of(phrase: Phrase) -> tuple[Office | None, str | None, str | None]:
    """The office of a phrase, its country (alpha-3) and its owner (country or organisation id)."""
    office = phrase.office.office if phrase.office else None
    owner = phrase.owner.entity if phrase.owner else None
    if owner is None and office and office.only:
        alone = office.only[0]
        return office, alone if alone.isupper() else None, alone
    if owner is None:
        return office, None, None
    return office, owner.country, owner.country if owner.kind == "country" else owner.id


def _widened(bare: Mention, phrase: Phrase, reading: Reading) -> Mention:
    """The mention of a name spread over its whole noun phrase."""
    parts = (*(_part(hit) for hit in phrase.hits), bare)
    return replace(bare, start=phrase.start, end=phrase.end, text=reading.text[phrase.start : phrase.end], parts=parts)


def _waiting(phrase: Phrase) -> Mention | None:
    hit = phrase.person
    if hit is None:
        return None
    return Mention(start=hit.start, end=hit.end, text=hit.text, entity=EntityId(""), kind="surname", name=hit.text)


def _part(hit: Hit) -> Mention:
    sense = hit.senses.all[0]
    entity = sense.entity
    office = sense.office
    kind = "office" if office else entity.kind if entity and sense.kind == "name" else sense.kind
    return Mention(
        start=hit.start,
        end=hit.end,
        text=hit.text,
        entity=EntityId(entity.id if entity else f"office:{office.id if office else ''}"),
        kind=kind,
        name=entity.name if entity else office.name if office else hit.text,
        country=code_of(entity.country) if entity else None,
        office=office.id if office else None,
        rank=office.rank if office else None,
    )


def _office_reason(owner: str | None, holders: Iterable[Entity], on: date | None) -> str:
    if owner is None:
        return "office without a country"
    if on is None:
        return "office and country; no date, any holder"
    return "office and country; holder on the date" if tuple(holders) else "office and country; holder unknown"
