"""Countries in one character as Japanese writes them beside something: "[訪]米", "[露]大統領", "米[、]関税".

They are sought in Japanese texts only: in Chinese the same characters are other words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from monitor.entities.languages import JAPANESE_LETTERS
from monitor.entities.senses import LETTERS, Sense, sense_of
from monitor.entities.values import Entity, EntityData, Surface
from monitor.text.scripts import KATAKANA, is_katakana

LANG = "ja"


def lettered_in_japanese(data: EntityData) -> Iterator[Sense]:
    """All forms in which a Japanese text writes a country in one character, with what they stand for."""
    known = [
        (surface.text, entity) for entity in data.entities for surface in entity.names if surface.kind in LETTERS and surface.lang == LANG
    ]
    offices = [(surface.text, office) for office in data.offices for surface in office.names if surface.lang == LANG]
    for letter, entity in known:
        for word in JAPANESE_LETTERS.reaching:
            yield sense_of(Surface(word + letter, LANG, "reached"), entity=entity)
        for text, office in offices:
            governed = Surface(letter + text, LANG, "governed")
            yield sense_of(governed, entity=entity)
            yield sense_of(governed, office=office)
        for word in JAPANESE_LETTERS.qualified:
            yield sense_of(Surface(letter + word, LANG, "beside"), entity=entity)
        for word in _opened_by(letter):
            yield sense_of(Surface(letter + word, LANG, "opening"), entity=entity)
    yield from _pairs(known)
    yield from _threes(known)
    yield from _before_names(known, data)


def _opened_by(letter: str) -> tuple[str, ...]:
    if letter in JAPANESE_LETTERS.no_opening:
        return ()
    return JAPANESE_LETTERS.parted if letter in JAPANESE_LETTERS.only_parted else JAPANESE_LETTERS.opened


def _pairs(known: list[tuple[str, Entity]]) -> Iterator[Sense]:
    """Any two of them, with a dot between or without: those of which one makes no pairs in Chinese and Korean."""
    for (first, one), (second, other) in permutations(known, 2):
        if one.id != other.id:
            surface = Surface(first + second, LANG, "pair")
            yield sense_of(surface, entity=one)
            yield sense_of(surface, entity=other)


def _threes(known: list[tuple[str, Entity]]) -> Iterator[Sense]:
    """Any three of them that begin with one of those whose papers write so: "[日米比]"."""
    for named in permutations(known, 3):
        text = "".join(letter for letter, _ in named)
        if text[0] in JAPANESE_LETTERS.three and len({entity.id for _, entity in named}) == len(named):
            yield from (sense_of(Surface(text, LANG, "pair"), entity=entity) for _, entity in named)


def _before_names(known: list[tuple[str, Entity]], data: EntityData) -> Iterator[Sense]:
    """One of them right before a word in Katakana ("[米]アップル"); what is a word of its own only before a country ("[日]ケニア")."""
    countries = [name.text for entity in data.of_kind("country") for name in entity.names if name.lang == LANG and name.kind == "name"]
    abroad = [text for name in countries if is_katakana(name) for text in (name, f"・{name}")]
    for letter, entity in known:
        words = KATAKANA if letter in JAPANESE_LETTERS.before_names else abroad if letter in JAPANESE_LETTERS.before_countries else ()
        yield from (sense_of(Surface(letter + word, LANG, "beside"), entity=entity) for word in words)
