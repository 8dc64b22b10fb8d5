"""Surnames that stand alone: who is meant shows only once the whole text is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from monitor.entities.context import begins_sentence, in_headline, word_after, word_before
from monitor.entities.fold import folded
from monitor.entities.index import is_spaceless
from monitor.entities.roster import MINISTER, Reading, Roster, of_country
from monitor.entities.values import Cautions, Entity, Mention

COMPANY = 100
"""How far from a common surname (code points) the name that vouches for it may stand."""


class Surnames:
    """Settles them by the people named in full, by offices and by countries."""

    __slots__ = ("_cautions", "_roster")

    def __init__(self, roster: Roster, cautions: Cautions) -> None:
        self._roster = roster
        self._cautions = cautions

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
        surname = self._roster.surname(mention.text)
        candidates = self._roster.bearers(surname)
        full = [person for person in candidates if person.id in named]
        if full and not self._inside(mention, reading, full):
            best = named[full[0].id]
            same = self._roster.identified(
                mention, full[0], reading, sure=0.92, reason="surname; full name in the text", office=best.office
            )
            return of_country(same, best.country)
        if surname in self._cautions.risky_surnames or self._inside(mention, reading, candidates):
            return None
        if surname in self._cautions.common_surnames and not _in_company(mention, company):
            return None
        in_office = [person for person in candidates if person.id in holders]
        return self._by_office(mention, in_office or candidates, reading, countries)

    def _inside(self, mention: Mention, reading: Reading, people: Sequence[Entity]) -> bool:
        own = frozenset[str]().union(*(self._roster.words_of(person) for person in people))
        return _inside_other_name(mention, reading.text, own, self._cautions.not_names)

    def _by_office(self, mention: Mention, candidates: Sequence[Entity], reading: Reading, countries: frozenset[str]) -> Mention | None:
        serving = [person for person in candidates if self._roster.serves(person, reading.on)]
        pool = serving or [
            person for person in candidates if self._roster.best_rank(person) == 1 or self._roster.served_lately(person, reading.on)
        ]
        near = [person for person in pool if person.country in countries]
        if len(pool) == 1 or len(near) == 1:
            person = (near if len(near) == 1 else pool)[0]
            sure = (0.75 if serving else 0.6) - (0.15 if reading.on is None or len(pool) > 1 else 0)
            return self._roster.identified(
                mention,
                person,
                reading,
                sure=sure,
                reason="surname; only such office-holder" if len(pool) == 1 else "surname; country in the text",
            )
        if len({person.country for person in pool}) == 1:
            best = min(pool, key=self._roster.best_rank)
            return self._roster.identified(mention, best, reading, sure=0.4, reason="surname shared by office-holders of one country")
        return None


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
