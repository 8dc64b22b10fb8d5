"""Joins neighbouring hits into noun phrases: "China's new foreign minister, Qin Gang", "ministre chinois des Affaires etrangeres"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.entities.context import in_headline, word_before
from monitor.entities.index import is_spaceless
from monitor.entities.languages import any_of, every, former_prefix
from monitor.entities.senses import Hit, Sense
from monitor.entities.values import Cautions

_OWNER_GAP = re.compile(rf"(?:['’]s?)?[\s\u00a0]*-?(?:(?:\w+-)?(?:{any_of(every('qualifiers'))})[\s-]+){{0,3}}", re.I)
_OF = re.compile(
    rf"[\s\u00a0]+(?:{any_of(every('of'))})(?:[\s\u00a0]+(?:{any_of(every('articles'))}))?[\s\u00a0]*"
    rf"|[\s\u00a0]+(?:{any_of(every('of_elided'))})",
    re.I,
)
_ALSO = re.compile(rf"[\s\u00a0]*(?:{any_of(every('also'))}|[&/,、-])[\s\u00a0]*", re.I)
_BEFORE_NAME = re.compile(
    rf"(?:[\s\u00a0]*|,[\s\u00a0]+|·|[\s\u00a0]*[-:][\s\u00a0]*|['’]s[\s\u00a0]+)(?:(?:{any_of(every('titles'))})\.?[\s\u00a0]+){{0,2}}"
)
_NAME_WORD = re.compile(r"[\s\u00a0]+((?:[^\W\d_]\.)+|[^\W\d_][\w'’-]*)")
_FORMER = re.compile(rf"\b(?:{any_of((*every('former'), *every('former_office')))})\b|{any_of(every('former_mark'))}", re.I)
_FORMER_NAME = frozenset(every("former"))
_OWNS = frozenset(every("owns"))
_POSTED_TO = frozenset(every("posted"))
_HIGHEST = frozenset(every("highest"))
_PARTICLES = frozenset(every("particles"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One noun phrase: whose, which office, who; `unknown` is the span of a name the data does not know."""

    start: int
    end: int
    hits: tuple[Hit, ...]
    owner: Sense | None = None
    office: Sense | None = None
    person: Hit | None = None
    unknown: tuple[int, int] | None = None
    former: bool = False


class Phrases:
    """Reads one text's hits from left to right."""

    __slots__ = ("_cautions", "_hits", "_text")

    def __init__(self, text: str, hits: list[Hit], cautions: Cautions) -> None:
        self._text = text
        self._hits = hits
        self._cautions = cautions

    def read(self) -> Iterator[Phrase]:
        """The phrases in order; every hit is in exactly one."""
        at = 0
        while at < len(self._hits):
            phrase = self._office_phrase(at) or self._owned_person(at) or self._alone(self._hits[at])
            yield phrase
            at += 1
            while at < len(self._hits) and self._hits[at].start < phrase.end:
                at += 1

    def _office_phrase(self, at: int) -> Phrase | None:
        first = self._hits[at]
        if first.senses.full_name:
            return None
        owner = first.senses.owner
        if owner and at + 1 < len(self._hits) and self._owns(first, self._hits[at + 1]):
            return self._with_office(at, at + 1, owner)
        if first.senses.office and not self._needs_owner(first):
            return self._with_office(at, at, None)
        return None

    def _owns(self, owner: Hit, office: Hit) -> bool:
        sense = office.senses.office
        if (
            sense is None
            or sense.surface.lang == "ar"
            or office.senses.full_name
            or self._text[owner.start - 1 : owner.start] in _POSTED_TO
        ):
            return False
        gap = self._text[owner.end : office.start]
        if not _OWNER_GAP.fullmatch(gap):
            return False
        apart = owner.sense("capital", "metonym") and not owner.sense("name", "demonym")
        return not apart or gap[:1] in "'’" or is_spaceless(owner.text[-1])

    def _needs_owner(self, hit: Hit) -> bool:
        """As in "FM" and "PM" are offices only beside a country or a name."""
        sense = hit.senses.office
        return bool(sense and sense.case == "exact" and not self._name_follows(hit.end))

    def _with_office(self, first: int, at: int, owner: Sense | None) -> Phrase:
        hits, highest, last = self._offices(at)
        office: Sense | None = highest
        end = hits[-1].end
        start = self._hits[first].start
        if owner is None and last + 1 < len(self._hits):
            owner = self._owner_after(hits[-1], self._hits[last + 1])
            if owner:
                last += 1
                end = self._hits[last].end
        last, office = self._tail(last, office)
        start, office = self._top(start, hits[-1], office)
        end = self._hits[last].end
        before = self._text[max(0, start - 12) : start] + self._text[start : hits[0].start]
        former = bool(_FORMER.search(before)) or _is_ex(hits[0].sense("office"))
        person, unknown = self._who(last + 1, end) if _takes_name(office) else (None, None)
        end = person.end if person else unknown[1] if unknown else end
        return Phrase(
            start=start,
            end=end,
            hits=tuple(self._hits[first : last + 1]),
            owner=owner,
            office=office,
            person=person,
            unknown=unknown,
            former=former,
        )

    def _tail(self, last: int, office: Sense | None) -> tuple[int, Sense | None]:
        """As in "ministre chinois des Affaires étrangères": the rest of the office behind its country."""
        if last + 1 >= len(self._hits):
            return last, office
        tail = self._hits[last + 1].sense("tail")
        gap = self._text[self._hits[last].end : self._hits[last + 1].start]
        return (last + 1, tail) if tail and gap.isspace() else (last, office)

    def _top(self, start: int, hit: Hit, office: Sense | None) -> tuple[int, Sense | None]:
        """The top US diplomat is the foreign minister."""
        word, at = word_before(self._text, start)
        top = hit.sense("top")
        return (at, top) if top and word.lower() in _HIGHEST else (start, office)

    def _offices(self, at: int) -> tuple[list[Hit], Sense, int]:
        """As in "State Councilor and Foreign Minister": all the offices in a row, and the highest."""
        hits = [self._hits[at]]
        while at + 1 < len(self._hits):
            following = self._hits[at + 1]
            gap = self._text[hits[-1].end : following.start]
            if following.senses.office is None or following.senses.full_name or not (_ALSO.fullmatch(gap) or not gap):
                break
            if not (_takes_name(hits[-1].senses.office) and _takes_name(following.senses.office)):
                break
            hits.append(following)
            at += 1
        senses = [sense for hit in hits if (sense := hit.senses.office) and sense.office]
        return hits, min(senses, key=lambda sense: sense.office.rank if sense.office else 9), at

    def _owner_after(self, office: Hit, following: Hit) -> Sense | None:
        gap = self._text[office.end : following.start]
        sense = following.senses.owner
        if sense is None or not gap:
            return None
        own = office.senses.office
        near = own is not None and own.surface.lang != "en" and gap.isspace()
        return sense if near or _OF.fullmatch(gap) else None

    def _who(self, at: int, end: int) -> tuple[Hit | None, tuple[int, int] | None]:
        if at < len(self._hits):
            following = self._hits[at]
            gap = self._text[end : following.start]
            if following.senses.person and _BEFORE_NAME.fullmatch(gap) and (following.senses.full_name or "," not in gap):
                return following, None
        unknown = self._name_follows(end)
        return None, unknown

    def _name_follows(self, end: int) -> tuple[int, int] | None:
        """The capitalised name right after an office, at most four words."""
        words: list[tuple[int, int]] = []
        at = end
        while len(words) < 5 and (found := _NAME_WORD.match(self._text, at)):
            if not self._may_be_name(found[1], first=not words) or (not words and self._is_people(*found.span(1))):
                break
            words.append(found.span(1))
            at = found.end()
        while words and self._text[slice(*words[-1])].lower() in _PARTICLES:
            words.pop()
        if not words or "\n" in self._text[end : words[-1][1]] or (len(words) < 2 and in_headline(self._text, end)):
            return None
        if self._text[words[-1][1] - 2 : words[-1][1]] in ("'s", "’s"):
            words[-1] = (words[-1][0], words[-1][1] - 2)
        return words[0][0], words[-1][1]

    def _is_people(self, at: int, end: int) -> bool:
        """Whether a demonym begins there or a country stands alone: "an official Syrian newspaper", "told the leader Italy was ready"."""
        known = next((hit for hit in self._hits if hit.start == at), None)
        if known is None or known.senses.person:
            return False
        after = _NAME_WORD.match(self._text, end)
        return bool(known.sense("demonym") or (known.sense("name") and not (after and after[1][0].isupper())))

    def _may_be_name(self, word: str, *, first: bool) -> bool:
        if word.lower() in _PARTICLES:
            return not first or word[0].isupper()
        bare = word.removesuffix("'s").removesuffix("’s")
        return word[0].isupper() and bare not in self._cautions.not_names and not (len(bare) > 1 and bare.isupper())

    def _owned_person(self, at: int) -> Phrase | None:
        """As in "Russia's Lavrov"."""
        owner = self._hits[at].senses.owner
        if owner is None or at + 1 >= len(self._hits) or self._hits[at].senses.full_name:
            return None
        who = self._hits[at + 1]
        gap = self._text[self._hits[at].end : who.start]
        if who.senses.person is None or who.senses.office or gap not in _OWNS:
            return None
        return Phrase(start=self._hits[at].start, end=who.end, hits=(self._hits[at],), owner=owner, person=who)

    def _alone(self, hit: Hit) -> Phrase:
        if hit.senses.person and not (hit.senses.owner or hit.sense("place", "list")):
            return Phrase(start=hit.start, end=hit.end, hits=(), person=hit, former=self._is_former(hit))
        if hit.senses.office and not self._needs_owner(hit):
            return Phrase(start=hit.start, end=hit.end, hits=(hit,), office=hit.senses.office)
        return Phrase(start=hit.start, end=hit.end, hits=(hit,))

    def _is_former(self, hit: Hit) -> bool:
        word, _ = word_before(self._text, hit.start)
        return word.lower() in _FORMER_NAME


def _is_ex(office: Sense | None) -> bool:
    """Whether the word itself says that it is over: "expresidente"."""
    prefix = former_prefix(office.surface.lang) if office else ""
    return office is not None and prefix != "" and office.surface.text.startswith(prefix)


def _takes_name(office: Sense | None) -> bool:
    """Whether a name may follow: not "governments", not "foreign ministers"."""
    if office is None or office.office is None or office.office.id == "government":
        return False
    return office.surface.lang != "en" or not office.surface.text.endswith("s")
