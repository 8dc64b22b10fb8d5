"""What is found of countries in one character, taken apart: "[美]日" and "美[日]", "[韩]外长" and "韩[外长]"; and which is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from monitor.entities.fold import folded
from monitor.entities.senses import LETTERS, OWNERS, Hit, Sense, Senses
from monitor.entities.values import Surface


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
        if any(folded(name.text)[0] == char for name in names if name.kind in (*LETTERS, "paired")):
            yield Sense("name", sense.entity, None, sense.surface, "any")


def _owner_and_office(hit: Hit) -> Iterable[Hit]:
    """The two hits of a country in one character and the office behind it."""
    entity = next(sense.entity for sense in hit.senses.all if sense.kind == "governed" and sense.entity)
    office = next(sense.office for sense in hit.senses.all if sense.kind == "governed" and sense.office)
    owner = Sense("name", entity, None, Surface(hit.text[0], "zh", "name"), "any")
    held = Sense("office", None, office, Surface(hit.text[1:], "zh", "office"), "any")
    middle = hit.start + 1
    return (Hit(hit.start, middle, hit.text[0], Senses.of([owner])), Hit(middle, hit.end, hit.text[1:], Senses.of([held])))
