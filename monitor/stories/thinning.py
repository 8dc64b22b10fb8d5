"""What a long story may forget: of one state told again and again, the reports of weeks ago that change nothing.

A war is told daily for months in one story: without this its sightings, and what each further article costs, grow with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import timedelta

from monitor.model.story import Facet
from monitor.stories.kinds import SPOKEN, TALKS
from monitor.stories.ladder import FAMILIES, SETTLING, is_break
from monitor.stories.sighting import how_held, nearest_held

FRESH = timedelta(days=7)
"""So long before a story's newest report all of its sightings stand: late copies still find their place among them."""


def thinned(seen: Sequence[Facet]) -> tuple[Facet, ...]:
    """The sightings without those older than `FRESH` that say once more what was said: the turns are the same without them."""
    if not seen:
        return ()
    until = max(one.at for one in seen) - FRESH
    held = [_as_held(one, seen) for one in seen]
    repeated = {id(one) for group in _by_thing(held) for one in _repeated(group) if one.at < until}
    kept = [was for was, one in zip(seen, held, strict=True) if id(one) not in repeated]
    tells_how = {id(nearest_held(one, seen)) for one in kept if one.name.startswith(SPOKEN)}
    return tuple(was for was, one in zip(seen, held, strict=True) if id(one) not in repeated or id(was) in tells_how)


def _as_held(one: Facet, seen: Sequence[Facet]) -> Facet:
    """The report under the name of the talks or call that its sides' speaking was."""
    return replace(one, name=how_held(one, seen)) if one.name.startswith(SPOKEN) else one


def _by_thing(seen: Sequence[Facet]) -> list[list[Facet]]:
    """Together what may prove to be one facet, in order: a visit to somewhere and the visit to Washington."""
    groups: dict[str, list[Facet]] = defaultdict(list)
    for one in sorted(seen, key=lambda each: (each.at, each.article)):
        groups["talks" if one.kind in TALKS else one.name.partition(":")[0]].append(one)
    return list(groups.values())


def _repeated(group: Sequence[Facet]) -> Iterator[Facet]:
    """Those of the reports, in order, that tell no new state, come from no second family and add no detail to either.

    For two days after each break and each mending every report may yet count, so that all stay; then all is told anew.
    """
    told, said = set[str](), set[str]()
    before = since = group[0]
    for one in group:
        if one.status is not before.status and (is_break(one.status) or is_break(before.status)):
            told, since = set(), one
        before = one
        if one.at - since.at < SETTLING:
            continue
        if not told >= (tells := _told(one, told)):
            said = set()
        elif said >= _said(one):
            yield one
        told |= tells
        said |= _said(one)


def _told(one: Facet, known: Set[str]) -> set[str]:
    """What may make a turn: the state that is told, and the first families to tell of it."""
    by = f"{one.name} by "
    families = () if sum(each.startswith(by) for each in known) >= FAMILIES else one.families
    return {f"{one.name} {one.status} {one.tier} {one.lang} {one.day} {one.done}", *(f"{by}{family}" for family in families)}


def _said(one: Facet) -> set[str]:
    """What a turn takes from the reports after it."""
    parties = "+".join(sorted(str(actor.entity or actor.country) for actor in one.actors + one.counterparts))
    place = f"{one.place.entity} {one.place.country} {one.place.name}" if one.place else ""
    details = {name for name in ("counterparts", "subject", "when") if getattr(one, name)}
    return {f"{one.name} {one.status} {detail}" for detail in details | {f"{parties} at {place} {one.confidence:.2f}"}}
