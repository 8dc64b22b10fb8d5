"""What a surface form may stand for, and a form found in a text with what it may stand for there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from monitor.entities.values import Entity, Office, Surface

OWNERS = ("name", "demonym", "capital", "metonym", "org")
PLAIN = ("name", "demonym", "capital", "metonym", "place", "org", "list")
_ASKED = (OWNERS, ("person", "short"), PLAIN)
_NAMESAKES = ("name", "capital", "metonym", "place")
_SURE = ("person", "office", "tail")
_MAY_BE_CUT = ("reached", "pair", "guard")
LETTERS = ("letter", "initial")
"""Kinds of names that are one character of a country."""
_OF_LETTERS = ("reached", "pair", "governed", "beside", "opening")
BESIDE = ("reached", "governed", "beside", "opening")
"""Of these what each language writes in its own way."""
LATIN = ("en", "es", "fr", "de", "pt")
_CAPITALISED = frozenset({"ru"})
"""Languages in another script that write names with a capital, so that a word without one is none ("того", "газа")."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a surface form may stand for: `kind` of naming, the entity or office, and how it must be written."""

    kind: str
    entity: Entity | None
    office: Office | None
    surface: Surface
    case: str
    stem: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Senses:
    """What one surface form may stand for, by kind of naming; the first of a kind counts."""

    all: tuple[Sense, ...]
    by_kind: Mapping[str, Sense]
    stem: bool
    owner: Sense | None
    """Whose something may be: a country, its seat, its adjective or an organisation."""
    person: Sense | None
    """A person by the full name, else by a short one."""
    guarded: bool
    """Whether it is in the data only to be left alone."""
    full_name: Sense | None
    """A person by the full name."""
    office: Sense | None
    plain: Sense | None
    """What it stands for alone: a country, its seat, its adjective, a place, an organisation or a list."""
    doubtful: bool
    """Whether it is but a country or its seat, which other things are named after."""
    lettered: bool
    """Whether it is no name but a country in one character with something beside it."""
    may_be_cut: bool
    """Whether a longer name may go on from its last character."""

    @classmethod
    def of(cls, senses: Iterable[Sense]) -> Senses:
        """The senses, indexed: what is asked of a form at each place it is found is worked out once, here."""
        every = tuple(senses)
        by_kind = {sense.kind: sense for sense in reversed(every)}
        owner, person, plain = (next((by_kind[kind] for kind in kinds if kind in by_kind), None) for kinds in _ASKED)
        return cls(
            all=every,
            by_kind=by_kind,
            owner=owner,
            person=person,
            plain=plain,
            full_name=by_kind.get("person"),
            office=by_kind.get("office"),
            stem=any(sense.stem for sense in every),
            guarded="guard" in by_kind,
            doubtful=not by_kind.keys().isdisjoint(_NAMESAKES) and by_kind.keys().isdisjoint(_SURE),
            lettered=not by_kind.keys().isdisjoint(_OF_LETTERS),
            may_be_cut=not by_kind.keys().isdisjoint(_MAY_BE_CUT),
        )


class Hit(NamedTuple):
    """A surface form found in the text, with offsets into the original and the senses that survived."""

    start: int
    end: int
    text: str
    senses: Senses

    def sense(self, *kinds: str) -> Sense | None:
        """The first sense of one of these kinds, in the order asked."""
        known = self.senses.by_kind
        for kind in kinds:
            if kind in known:
                return known[kind]
        return None


def sense_of(surface: Surface, *, entity: Entity | None = None, office: Office | None = None) -> Sense:
    """What a surface form of an entity or an office may stand for."""
    stem = surface.text.endswith("*") or surface.lang == "ko"
    return Sense(surface.kind, entity, office, surface, _case(surface), stem)


def _case(surface: Surface) -> str:
    text = surface.text
    if surface.lang in _CAPITALISED and surface.kind in ("name", "capital", "person") and text[:1].isupper() and not text.isupper():
        return "capital"
    if surface.lang not in LATIN:
        return "any"
    letters = [char for char in text if char.isalpha()]
    if len(letters) <= 6 and text.upper() == text and letters:
        return "exact"
    if surface.kind in ("office", "tail", "top") or (surface.kind == "demonym" and surface.lang != "en"):
        return "any"
    return "any" if text.islower() and surface.kind != "guard" else "capital"
