"""Cities that stand for the organisation that sits there: in "[Brussels] imposes sanctions" it is kept as a part of the mention.

Whether it acts there, or something happens in the city, is for whoever reads the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from datetime import date

from monitor.entities.context import word_after
from monitor.entities.languages import any_of, every
from monitor.entities.values import Entity, EntityData, Mention
from monitor.model.ids import EntityId

NEAR = 150
"""Within so many code points of one line a name of the country says that the country is meant."""
_OF = re.compile(rf"([^\W\d_]+) (?:{any_of(every('town'))})$")
_OF_A_PEOPLE = frozenset({"country", "demonym"})


class Seats:
    """The organisations by the country in whose capital they sit."""

    __slots__ = ("_longest", "_people", "_seated", "_town")

    def __init__(self, data: EntityData) -> None:
        self._seated = {org.seat: org for org in data.of_kind("org") if org.seat}
        self._people = {person.id: person for person in data.of_kind("person")}
        self._town = data.cautions.town_words
        self._longest = max(map(len, self._town), default=0)

    def lent(self, text: str, mentions: Sequence[Mention], *, on: date | None) -> Sequence[Mention]:
        """The mentions, each capital that may stand for an organisation with it as its part."""
        if not any(map(self._is_seat, mentions)):
            return mentions
        return [self._of_its_organisation(text, one, mentions, on) if self._is_seat(one) else one for one in mentions]

    def _is_seat(self, mention: Mention) -> bool:
        return mention.kind == "capital" and mention.country in self._seated

    def _of_its_organisation(self, text: str, city: Mention, mentions: Sequence[Mention], on: date | None) -> Mention:
        org = self._seated[str(city.country)]
        hosts = [one for one in mentions if one.kind != "capital" and one.country == city.country and self._is_of_state(one, on)]
        is_named = any(one.entity == org.id or any(part.entity == org.id for part in one.parts) for one in mentions)
        if _is_beside(text, city, hosts) or (hosts and not is_named) or self._is_town(text, city):
            return city
        return replace(city, parts=(_organisation(city, org),))

    def _is_of_state(self, mention: Mention, on: date | None) -> bool:
        """Whether a mention of the country is of the state or its people, and of nobody who serves the organisation."""
        person = self._people.get(mention.entity)
        if person is None or any(part.kind in _OF_A_PEOPLE for part in mention.parts):
            return True
        return any(one.country == mention.country and (on is None or one.covers(on)) for one in person.tenures)

    def _is_town(self, text: str, city: Mention) -> bool:
        """Whether the town itself is meant: "Brussels police", "l'aéroport de Bruxelles"."""
        of = _OF.search(text, max(0, city.start - 40), city.start)
        beside = {word_after(text, city.end).lower(), of[1].lower() if of else ""}
        behind = text[city.end : city.end + self._longest]
        return bool(beside & self._town) or _opens_with(behind, self._town)


def _is_beside(text: str, city: Mention, hosts: Iterable[Mention]) -> bool:
    for host in hosts:
        between = text[min(host.end, city.end) : max(host.start, city.start)]
        if len(between) <= NEAR and "\n" not in between:
            return True
    return False


def _opens_with(text: str, words: Set[str]) -> bool:
    """Whether a text without spaces goes on with one of the words."""
    return text[:1] > "\u3000" and any(text.startswith(word) for word in words)


def _organisation(city: Mention, org: Entity) -> Mention:
    return Mention(
        start=city.start,
        end=city.end,
        text=city.text,
        entity=EntityId(org.id),
        kind="org",
        name=org.name,
        sure=city.sure,
        reason=f"seat of the {org.name}",
    )
