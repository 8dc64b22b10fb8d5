"""Countries in one character, as Chinese, Japanese and Korean write them beside something: "[美日]首脑会谈", "[訪]米", "[韩]外长".

The character alone is a word of its own or nothing; what stands beside it says that it is the country. What each language writes
beside it is in `monitor.entities.languages`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import permutations

from monitor.entities.languages import ANY, LETTERS_OF, Letters
from monitor.entities.senses import LETTERS, Sense, sense_of
from monitor.entities.values import Entity, EntityData, Surface
from monitor.text.scripts import KATAKANA, is_katakana

Initials = Sequence[tuple[str, Entity]]
"""The countries that a language writes in one character, with it."""


def lettered(data: EntityData) -> Iterator[Sense]:
    """All forms in which a country is one character, with what they stand for."""
    for letters in LETTERS_OF:
        makes_pairs = _initials(data, letters.lang, "letter")
        yield from _two(makes_pairs, letters.pairs)
        if letters.threes:
            yield from _three(makes_pairs, letters.pairs)
    for letters in LETTERS_OF:
        known = _initials(data, letters.lang, *LETTERS)
        yield from _paired(known, letters, data)
        yield from _reached(known, letters)
        yield from _governed(known, letters, data)
        yield from _beside(known, letters)
        if letters.own_pairs:
            yield from _two(known, letters.lang)
            yield from _three(known, letters.lang, opening=letters.opening_three)
        yield from _before_names(known, letters, data)


def _initials(data: EntityData, lang: str, *kinds: str) -> Initials:
    countries = data.of_kind("country")
    return [(name.text, one) for one in countries for name in one.names if name.lang == lang and name.kind in kinds]


def _two(known: Initials, written: str) -> Iterator[Sense]:
    """Any two of them ("China-US")."""
    for (first, one), (second, other) in permutations(known, 2):
        if one.id != other.id:
            yield from _row(first + second, written, one, other)


def _three(known: Initials, written: str, *, opening: Set[str] | None = None) -> Iterator[Sense]:
    """Any three of them ("[US, Japan, Korea]"), or those only that begin with certain ones."""
    for named in permutations(known, 3):
        text = "".join(letter for letter, _ in named)
        if (opening is None or text[0] in opening) and len({entity.id for _, entity in named}) == len(named):
            yield from _row(text, written, *(entity for _, entity in named))


def _paired(known: Initials, letters: Letters, data: EntityData) -> Iterator[Sense]:
    """The pairs of characters that are no word, in either order: the first of each is that of the country which names it."""
    owners: dict[str, Entity] = {}
    for letter, entity in known:
        owners.setdefault(letter, entity)
    for entity in data.of_kind("country"):
        for surface in entity.names:
            other = owners.get(surface.text[1:]) if (surface.lang, surface.kind) == (letters.lang, "paired") else None
            if other is not None:
                yield from _row(surface.text, ANY, entity, other)
                yield from _row(surface.text[::-1], ANY, other, entity)


def _reached(known: Initials, letters: Letters) -> Iterator[Sense]:
    """One country in one character after a word that reaches for it ("visits [Ch]ina", "towards the [U]S")."""
    for letter, entity in known:
        yield from (sense_of(Surface(word + letter, letters.written, "reached"), entity=entity) for word in letters.reaching)


def _governed(known: Initials, letters: Letters, data: EntityData) -> Iterator[Sense]:
    """One country in one character before an office ("[J] foreign minister")."""
    offices = [(one.text, office) for office in data.offices for one in office.names if (one.lang, one.kind) == (letters.lang, "office")]
    for letter, entity in known:
        for text, office in offices if letters.offices and letter not in letters.no_office else ():
            surface = Surface(letter + text, letters.written, "governed")
            yield sense_of(surface, entity=entity)
            yield sense_of(surface, office=office)


def _beside(known: Initials, letters: Letters) -> Iterator[Sense]:
    """One country in one character before a word that it qualifies, or that goes on where it opens a clause ("[US] puts tariffs on")."""
    for letter, entity in known:
        yield from (sense_of(Surface(letter + word, letters.written, "beside"), entity=entity) for word in letters.qualified)
        yield from (sense_of(Surface(letter + word, letters.written, "opening"), entity=entity) for word in _opened_by(letter, letters))


def _opened_by(letter: str, letters: Letters) -> tuple[str, ...]:
    if letter in letters.no_opening:
        return ()
    return letters.parted if letter in letters.only_parted else letters.opened


def _before_names(known: Initials, letters: Letters, data: EntityData) -> Iterator[Sense]:
    """One of them right before a word in Katakana ("[米]アップル"); what is a word of its own only before a country ("[日]ケニア")."""
    if not letters.before_names:
        return
    named = [name.text for one in data.of_kind("country") for name in one.names if (name.lang, name.kind) == (letters.lang, "name")]
    abroad = [text for name in named if is_katakana(name) for text in (name, f"・{name}")]
    for letter, entity in known:
        words = KATAKANA if letter in letters.before_names else abroad if letter in letters.before_countries else ()
        yield from (sense_of(Surface(letter + word, letters.written, "beside"), entity=entity) for word in words)


def _row(text: str, written: str, *named: Entity) -> Iterator[Sense]:
    surface = Surface(text, written, "pair")
    yield from (sense_of(surface, entity=one) for one in named)
