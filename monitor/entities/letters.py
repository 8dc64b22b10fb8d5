"""Countries in one character, as Chinese, Japanese and Korean write them beside something: "[美日]首脑会谈", "[访]华", "[韩]外长".

The character alone is a word of its own or nothing; what stands beside it says that it is the country.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import permutations

from monitor.entities.fold import folded
from monitor.entities.kanji import lettered_in_japanese
from monitor.entities.languages import CHINESE_LETTERS
from monitor.entities.senses import LETTERS, OWNERS, Hit, Sense, Senses, sense_of
from monitor.entities.values import Entity, EntityData, Surface


def lettered(data: EntityData) -> Iterator[Sense]:
    """All forms in which a country is one character, with what they stand for."""
    yield from _pairs(data)
    yield from _paired(data)
    yield from _reached(data)
    yield from _governed(data)
    yield from _beside(data)
    yield from lettered_in_japanese(data)


def told_apart(hits: Sequence[Hit]) -> list[Hit]:
    """The hits, with each country in one character that several share taken for the one that the text also names in full."""
    if not any(map(_is_shared, hits)):
        return list(hits)
    owners = (hit.senses.owner for hit in hits if len(hit.text) > 1)
    named = {owner.entity.id for owner in owners if owner and owner.entity}
    return [_meant(hit, named) if _is_shared(hit) else hit for hit in hits]


def _is_shared(hit: Hit) -> bool:
    return len(hit.text) == 1 and len(hit.senses.all) > 1


def _meant(hit: Hit, named: Set[str]) -> Hit:
    known = [sense for sense in hit.senses.all if sense.kind == "name" and sense.entity and sense.entity.id in named]
    return hit._replace(senses=Senses.of(known)) if known else hit


def _pairs(data: EntityData) -> Iterator[Sense]:
    """Two countries in two characters ("China-US" in Chinese, Japanese and Korean)."""
    letters: dict[str, list[tuple[str, Entity]]] = defaultdict(list)
    for entity in data.of_kind("country"):
        for surface in entity.names:
            if surface.kind == "letter":
                letters[surface.lang].append((surface.text, entity))
    for lang, known in letters.items():
        yield from _pairs_of(lang, known)


def _pairs_of(lang: str, known: list[tuple[str, Entity]]) -> Iterator[Sense]:
    """Any two countries, and in Chinese and Japanese any three ("[US, Japan, Korea]")."""
    written = "pair" if lang != "ko" else "ko"
    for (first, one), (second, other) in permutations(known, 2):
        if one is not other:
            yield from _pair(first + second, written, one, other)
    for three in permutations(known, 3) if lang != "ko" else ():
        entities = [entity for _, entity in three]
        if len({entity.id for entity in entities}) == len(three):
            yield from _pair("".join(letter for letter, _ in three), written, *entities)


def _reached(data: EntityData) -> Iterator[Sense]:
    """One country in one character after a word that reaches for it ("visits [Ch]ina", "towards the [U]S" in Chinese)."""
    for letter, entity in _initials(data):
        yield from (sense_of(Surface(word + letter, "pair", "reached"), entity=entity) for word in CHINESE_LETTERS.reaching)


def _governed(data: EntityData) -> Iterator[Sense]:
    """One country in one character before an office ("[J] foreign minister" in Chinese)."""
    offices = [(surface.text, office) for office in data.offices for surface in office.names if _is_chinese_office(surface)]
    for letter, entity in _initials(data):
        for text, office in offices if letter not in CHINESE_LETTERS.no_office else ():
            surface = Surface(letter + text, "pair", "governed")
            yield sense_of(surface, entity=entity)
            yield sense_of(surface, office=office)


def _beside(data: EntityData) -> Iterator[Sense]:
    """One country in one character before a word that it qualifies, or that goes on where it opens a clause ("[US] puts tariffs on")."""
    for letter, entity in _initials(data):
        yield from (sense_of(Surface(letter + word, "pair", "beside"), entity=entity) for word in CHINESE_LETTERS.qualified)
        words = CHINESE_LETTERS.opened if letter not in CHINESE_LETTERS.no_opening else ()
        yield from (sense_of(Surface(letter + word, "pair", "opening"), entity=entity) for word in words)


def _is_chinese_office(surface: Surface) -> bool:
    return surface.lang == "zh" and surface.kind == "office" and len(surface.text) > 1


def _initials(data: EntityData) -> Iterator[tuple[str, Entity]]:
    """The countries that Chinese writes in one character, with it."""
    for entity in data.of_kind("country"):
        yield from ((surface.text, entity) for surface in entity.names if surface.kind in LETTERS and surface.lang == "zh")


def _paired(data: EntityData) -> Iterator[Sense]:
    """The pairs of characters that are no word, in either order: the first of each is that of the country which names it."""
    known: dict[str, Entity] = {}
    for letter, entity in _initials(data):
        known.setdefault(letter, entity)
    for entity in (*data.of_kind("country"), *data.of_kind("org")):
        for surface in entity.names:
            other = known.get(surface.text[1:]) if "paired" in (surface.kind, surface.lang) else None
            if other is not None:
                yield from _pair(surface.text, "pair", entity, other)
                yield from _pair(surface.text[::-1], "pair", other, entity)


def _pair(text: str, lang: str, *named: Entity) -> Iterator[Sense]:
    surface = Surface(text, lang, "pair")
    yield from (sense_of(surface, entity=one) for one in named)


def parted(hit: Hit) -> Iterable[Hit]:
    """The hits of a form in which a country is one character: the country, and what stands beside it if it is somebody."""
    reached = hit.senses.by_kind.get("reached")
    if reached:
        known = Sense("name", reached.entity, None, reached.surface, "any")
        return (Hit(hit.start + 1, hit.end, hit.text[1:], Senses.of([known])),)
    if "governed" in hit.senses.by_kind:
        return _owner_and_office(hit)
    alone = hit.sense("beside", "opening")
    if alone and not hit.sense(*OWNERS, "person", "guard"):
        known = Sense("name", alone.entity, None, alone.surface, "any")
        return (hit._replace(end=hit.start + 1, text=hit.text[0], senses=Senses.of([known])),)
    if "pair" not in hit.senses.by_kind:
        return (hit,)
    pair = [sense for sense in hit.senses.all if sense.kind == "pair"]
    if len(pair) < 2 or len(hit.text) < 2:
        return (hit,)
    named = [(hit.start + at, Senses.of(_written(char, pair))) for at, char in enumerate(folded(pair[0].surface.text))]
    return tuple(Hit(start, start + 1, hit.text[start - hit.start], senses) for start, senses in named)


def _written(char: str, pair: Iterable[Sense]) -> Iterator[Sense]:
    """The countries of a pair that the character stands for."""
    for sense in pair:
        names = sense.entity.names if sense.entity else ()
        if any(folded(name.text)[0] == char for name in names if name.kind in (*LETTERS, "paired") or name.lang == "paired"):
            yield Sense("org" if sense.entity and sense.entity.kind == "org" else "name", sense.entity, None, sense.surface, "any")


def _owner_and_office(hit: Hit) -> Iterable[Hit]:
    """The two hits of a country in one character and the office behind it."""
    entity = next(sense.entity for sense in hit.senses.all if sense.kind == "governed" and sense.entity)
    office = next(sense.office for sense in hit.senses.all if sense.kind == "governed" and sense.office)
    owner = Sense("name", entity, None, Surface(hit.text[0], "zh", "name"), "any")
    held = Sense("office", None, office, Surface(hit.text[1:], "zh", "office"), "any")
    middle = hit.start + 1
    return (Hit(hit.start, middle, hit.text[0], Senses.of([owner])), Hit(middle, hit.end, hit.text[1:], Senses.of([held])))
