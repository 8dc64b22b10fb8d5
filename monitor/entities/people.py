"""Who is meant: people by full name, office, country, date and what else the text says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from monitor.entities.context import begins_sentence, in_headline, word_after, word_before
from monitor.entities.fold import folded
from monitor.entities.index import is_spaceless
from monitor.entities.phrases import Phrase
from monitor.entities.senses import Hit
from monitor.entities.values import Entity, EntityData, Mention, Office, Tenure
from monitor.model.ids import Country, EntityId

MINISTER = 2
COMPANY = 100
"""How far from a common surname (code points) the name that vouches for it may stand."""
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


class People:
    """The people of the data by surname and by office."""

    __slots__ = ("_cautions", "_holders", "_offices", "_shorts", "_words")

    def __init__(self, data: EntityData) -> None:
        self._cautions = data.cautions
        self._offices: dict[str, Office] = {}
        for office in data.offices:
            self._offices.setdefault(office.id, office)
        self._holders: dict[tuple[str, str], list[tuple[Tenure, Entity]]] = defaultdict(list)
        self._shorts: dict[str, list[Entity]] = defaultdict(list)
        for person in data.of_kind("person"):
            for tenure in person.tenures:
                self._holders[tenure.office, tenure.country].append((tenure, person))
            for name in {folded(name.text) for name in person.names if name.kind == "short"}:
                self._shorts[name].append(person)
        self._words = {person.id: _own_words(person) for people in self._shorts.values() for person in people}

    def holders(self, office: str, country: str, on: date | None) -> tuple[Entity, ...]:
        """Who held the office on the day, the latest first; without a day, whoever ever did."""
        held = [(tenure, person) for tenure, person in self._holders[office, country] if on is None or tenure.covers(on)]
        held.sort(key=lambda pair: pair[0].since or date.min, reverse=True)
        return tuple(dict.fromkeys(person for _, person in held))

    def rank(self, office: str) -> int:
        """The rank of an office id."""
        return self._offices[office].rank if office in self._offices else _UNKNOWN_RANK

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
        office, country, owner = self._place_of(phrase)
        if office is None:
            return None
        held = None if phrase.former else office
        holders = self.holders(office.id, owner, reading.on) if owner and held and office.rank <= MINISTER + 2 else ()
        known = bool(holders) and reading.on is not None
        slug = f"office:{office.id}" if held else f"office:former-{office.id}"
        return Mention(
            start=phrase.start,
            end=phrase.end,
            text=reading.text[phrase.start : phrase.end],
            entity=EntityId(f"{slug}@{owner}" if owner else slug),
            kind="office",
            name=office.name,
            country=_code(country),
            office=held.id if held else None,
            rank=held.rank if held else None,
            sure=(0.9 if known else 0.75) if owner else 0.3,
            reason=_office_reason(owner, holders, reading.on),
            holders=tuple(person.id for person in holders[:4]),
            former=phrase.former,
            parts=tuple(_part(hit) for hit in phrase.hits),
        )

    def settle(
        self,
        mention: Mention,
        reading: Reading,
        *,
        named: Mapping[str, Mention],
        countries: frozenset[str],
        holders: frozenset[str] = frozenset(),
        company: Iterable[Mention] = (),
    ) -> Mention | None:
        """A surname that stands alone, once the whole text is read; other mentions as they are.

        `named` are the people named in full, `holders` those whose office is named without them, `company` all who are known by now: one of
        them near by vouches for a common surname.
        """
        if mention.kind != "surname":
            return mention
        candidates = self._shorts.get(self._surname(mention.text), [])
        full = [person for person in candidates if person.id in named]
        if full and not self._inside(mention, reading, full):
            best = named[full[0].id]
            same = self._as(mention, full[0], reading, sure=0.92, reason="surname; full name in the text", office=best.office)
            return _of_country(same, best.country)
        surname = self._surname(mention.text)
        if surname in self._cautions.risky_surnames or self._inside(mention, reading, candidates):
            return None
        if surname in self._cautions.common_surnames and not _in_company(mention, company):
            return None
        in_office = [person for person in candidates if person.id in holders]
        return self._by_office(mention, in_office or candidates, reading, countries)

    def _surname(self, text: str) -> str:
        """The surname as it is known, folded, without the "s" that German joins to it."""
        surname = folded(text)
        return surname if surname in self._shorts else surname.removesuffix("s")

    def _inside(self, mention: Mention, reading: Reading, people: list[Entity]) -> bool:
        own = frozenset[str]().union(*(self._words[person.id] for person in people))
        return _inside_other_name(mention, reading.text, own, self._cautions.not_names)

    def _by_office(self, mention: Mention, candidates: list[Entity], reading: Reading, countries: frozenset[str]) -> Mention | None:
        serving = [person for person in candidates if self._serving(person, reading.on)]
        pool = serving or [person for person in candidates if self._best_rank(person) == 1 or self._served_lately(person, reading.on)]
        near = [person for person in pool if person.country in countries]
        if len(pool) == 1 or len(near) == 1:
            person = (near if len(near) == 1 else pool)[0]
            sure = (0.75 if serving else 0.6) - (0.15 if reading.on is None or len(pool) > 1 else 0)
            return self._as(
                mention,
                person,
                reading,
                sure=sure,
                reason="surname; only such office-holder" if len(pool) == 1 else "surname; country in the text",
            )
        if len({person.country for person in pool}) == 1:
            best = min(pool, key=self._best_rank)
            return self._as(mention, best, reading, sure=0.4, reason="surname shared by office-holders of one country")
        return None

    def _serving(self, person: Entity, on: date | None) -> bool:
        return any((on is None or tenure.covers(on)) and self.rank(tenure.office) <= MINISTER + 1 for tenure in person.tenures)

    def _served_lately(self, person: Entity, on: date | None) -> bool:
        """Whether somebody was a minister or above so short a time ago that news still calls him by his surname."""
        over = [one.until for one in person.tenures if one.until and self.rank(one.office) <= MINISTER]
        return on is not None and any(day < on <= day + LATELY for day in over)

    def _best_rank(self, person: Entity) -> int:
        return min((self.rank(tenure.office) for tenure in person.tenures), default=_UNKNOWN_RANK)

    def _chosen(self, phrase: Phrase, hit: Hit, reading: Reading) -> Entity | None:
        """The best of the people who bear the name; None when a surname alone must wait for the text."""
        full = [sense.entity for sense in hit.senses.all if sense.kind == "person" and sense.entity]
        short = [sense.entity for sense in hit.senses.all if sense.kind == "short" and sense.entity]
        office, _, owner = self._place_of(phrase)
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

    def _place_of(self, phrase: Phrase) -> tuple[Office | None, str | None, str | None]:
        """The office of a phrase, its country (alpha-3) and its owner (country or organisation id)."""
        office = phrase.office.office if phrase.office else None
        owner = phrase.owner.entity if phrase.owner else None
        if owner is None and office and office.only:
            alone = office.only[0]
            return office, alone if alone.isupper() else None, alone
        if owner is None:
            return office, None, None
        return office, owner.country, owner.country if owner.kind == "country" else owner.id

    def _known(self, phrase: Phrase, hit: Hit, reading: Reading, person: Entity) -> Mention:
        office, country, owner = self._place_of(phrase)
        bare = Mention(start=hit.start, end=hit.end, text=hit.text, entity=EntityId(person.id), kind="person", name=person.name)
        said = office.id if office else None
        reason = ("full name" if hit.sense("person") else "surname") + (" with office" if said else "") + (" and country" if owner else "")
        sure = 0.97 if hit.sense("person") else 0.9 if owner or said else 0.8
        mention = self._as(bare, person, reading, sure=sure, reason=reason, office=said, former=phrase.former)
        mention = _of_country(mention, country)
        if phrase.start == hit.start and phrase.end == hit.end:
            return mention
        return _widened(mention, phrase, reading)

    def _as(
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
            country=_code(person.country),
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

    def _by_first_and_last(self, name: str, owner: str | None) -> Entity | None:
        """As in "Antony John Blinken" is Antony Blinken."""
        words = folded(name).split()
        for person in self._shorts.get(words[-1], []) if words else []:
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
        mention = self._as(bare, person, reading, sure=0.92, reason="first and last name with office", office=office, former=phrase.former)
        return _widened(mention, phrase, reading)

    def _unknown(self, phrase: Phrase, reading: Reading, span: tuple[int, int]) -> Mention | None:
        office, country, owner = self._place_of(phrase)
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
            country=_code(country),
            office=None if phrase.former else office.id,
            rank=None if phrase.former else office.rank,
            sure=0.7 if owner else 0.45,
            reason="name unknown to the data after an office" + (" and country" if owner else ""),
            former=phrase.former,
        )
        return _widened(bare, phrase, reading)


def _of_country(mention: Mention, country: str | None) -> Mention:
    """Somebody whom the data knows by an organisation only is of the country whose office the text gives him."""
    return mention if mention.country or not country else replace(mention, country=_code(country))


def _widened(bare: Mention, phrase: Phrase, reading: Reading) -> Mention:
    """The mention of a name spread over its whole noun phrase."""
    parts = (*(_part(hit) for hit in phrase.hits), bare)
    return replace(bare, start=phrase.start, end=phrase.end, text=reading.text[phrase.start : phrase.end], parts=parts)


def _own_words(person: Entity) -> frozenset[str]:
    return frozenset(word for name in person.names for word in folded(name.text).split())


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
        country=_code(entity.country) if entity else None,
        office=office.id if office else None,
        rank=office.rank if office else None,
    )


def _office_reason(owner: str | None, holders: Iterable[Entity], on: date | None) -> str:
    if owner is None:
        return "office without a country"
    if on is None:
        return "office and country; no date, any holder"
    return "office and country; holder on the date" if tuple(holders) else "office and country; holder unknown"


def _inside_other_name(mention: Mention, text: str, own: frozenset[str], not_names: frozenset[str]) -> bool:
    """As in "Hunter Biden", "Price Waterhouse", "Xi'an": the surname as a piece of another name."""
    start, end = mention.start, mention.end
    if is_spaceless(text[start]):
        return False
    if text[end : end + 1] in ("'", "’") and text[end + 1 : end + 2].islower() and text[end + 1 : end + 2] != "s":
        return True
    before, at = word_before(text, start)
    strange = before[:1].isupper() and before not in not_names and len(before) > 1 and folded(before) not in own
    if strange and not begins_sentence(text, at):
        return not in_headline(text, start)
    after = word_after(text, end)
    return after[:1].isupper() and text[end] == " " and after not in not_names and folded(after) not in own and not in_headline(text, start)


def _in_company(mention: Mention, company: Iterable[Mention]) -> bool:
    """Whether a minister or someone above is named nearby: a common surname beside Blinken is the foreign minister's, not a neighbour's."""
    near = (other for other in company if abs(other.start - mention.start) <= COMPANY)
    return any(other.rank is not None and other.rank <= MINISTER for other in near)


def _code(country: str | None) -> Country | None:
    return Country(country) if country else None
