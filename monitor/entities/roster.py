"""Who held which office when, and how somebody is told who is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from monitor.entities.fold import folded
from monitor.entities.values import Entity, EntityData, Mention, Office, Tenure
from monitor.model.ids import Country, EntityId

MINISTER = 2
LATELY = timedelta(days=3 * 365)
_SURE = {"high": 1.0, "medium": 0.9, "low": 0.75}
_UNKNOWN_RANK = 6
_VAGUE = ("official", "leader", "minister", "sector-minister")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One text as it is read: on which day, and which people it names in full."""

    text: str
    on: date | None
    found: frozenset[str]


class Roster:
    """The people of the data by surname and by office."""

    __slots__ = ("_bearers", "_holders", "_offices", "_words")

    def __init__(self, data: EntityData) -> None:
        self._offices: dict[str, Office] = {}
        for office in data.offices:
            self._offices.setdefault(office.id, office)
        self._holders: dict[tuple[str, str], list[tuple[Tenure, Entity]]] = defaultdict(list)
        self._bearers: dict[str, list[Entity]] = defaultdict(list)
        for person in data.of_kind("person"):
            for tenure in person.tenures:
                self._holders[tenure.office, tenure.country].append((tenure, person))
            for name in {folded(name.text) for name in person.names if name.kind == "short"}:
                self._bearers[name].append(person)
        self._words = {person.id: _own_words(person) for people in self._bearers.values() for person in people}

    def bearers(self, surname: str) -> Sequence[Entity]:
        """Who bears a folded surname, in the order of the data."""
        return self._bearers.get(surname, ())

    def surname(self, text: str) -> str:
        """The surname as it is known, folded, without the "s" that German joins to it."""
        surname = folded(text)
        return surname if surname in self._bearers else surname.removesuffix("s")

    def words_of(self, person: Entity) -> frozenset[str]:
        """The folded words of all names of somebody who bears a surname."""
        return self._words[person.id]

    def holders(self, office: str, country: str, on: date | None) -> tuple[Entity, ...]:
        """Who held the office on the day, the latest first; without a day, whoever ever did."""
        held = [(tenure, person) for tenure, person in self._holders[office, country] if on is None or tenure.covers(on)]
        held.sort(key=lambda pair: pair[0].since or date.min, reverse=True)
        return tuple(dict.fromkeys(person for _, person in held))

    def rank(self, office: str) -> int:
        """The rank of an office id."""
        return self._offices[office].rank if office in self._offices else _UNKNOWN_RANK

    def serves(self, person: Entity, on: date | None) -> bool:
        """Whether somebody holds an office on the day, or ever did, that news tells without saying more than the surname."""
        return any((on is None or tenure.covers(on)) and self.rank(tenure.office) <= MINISTER + 1 for tenure in person.tenures)

    def served_lately(self, person: Entity, on: date | None) -> bool:
        """Whether somebody was a minister or above so short a time ago that news still calls him by his surname."""
        over = [one.until for one in person.tenures if one.until and self.rank(one.office) <= MINISTER]
        return on is not None and any(day < on <= day + LATELY for day in over)

    def best_rank(self, person: Entity) -> int:
        """The rank of the highest office that somebody ever held."""
        return min((self.rank(tenure.office) for tenure in person.tenures), default=_UNKNOWN_RANK)

    def identified(
        self,
        mention: Mention,
        person: Entity,
        reading: Reading,
        *,
        sure: float,
        reason: str,
        office: str | None = None,
        former: bool = False,
    ) -> Mention:
        """The mention as one of this person, with the office of the day."""
        held, past = self._office_on(person, reading.on)
        said = office if office and not former and not (held and office in _VAGUE) else None
        office = said or (None if former else held)
        unheld = reading.on is not None and person.tenures and not held
        return Mention(
            start=mention.start,
            end=mention.end,
            text=mention.text,
            entity=EntityId(person.id),
            kind="person",
            name=person.name,
            country=code_of(person.country),
            office=office,
            rank=self.rank(office) if office else None,
            sure=round(sure * _SURE[person.sure] * (0.9 if unheld or reading.on is None else 1), 2),
            reason=reason + ("; no date, any office" if reading.on is None and not said else ""),
            former=former or (past and not said),
        )

    def _office_on(self, person: Entity, on: date | None) -> tuple[str | None, bool]:
        """The highest office on the day (without a day the latest), and whether all are over."""
        if not person.tenures:
            return None, False
        if on is None:
            return max(person.tenures, key=lambda tenure: (tenure.since or date.min, -self.rank(tenure.office))).office, False
        held = [tenure for tenure in person.tenures if tenure.covers(on)]
        past = not held and any(tenure.until and tenure.until < on for tenure in person.tenures)
        return (min(held, key=lambda tenure: self.rank(tenure.office)).office if held else None), past


def of_country(mention: Mention, country: str | None) -> Mention:
    """Somebody whom the data knows by an organisation only is of the country whose office the text gives him."""
    return mention if mention.country or not country else replace(mention, country=code_of(country))


def code_of(country: str | None) -> Country | None:
    """The country of a mention."""
    return Country(country) if country else None


def _own_words(person: Entity) -> frozenset[str]:
    return frozenset(word for name in person.names for word in folded(name.text).split())
