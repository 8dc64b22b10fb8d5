"""What a long story may forget: of one state told again and again, the reports of weeks ago that change nothing.

A war is told daily for months in one story: without this its sightings, and what each further article costs, grow with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from datetime import timedelta

from monitor.model.story import Facet
from monitor.stories.ladder import FAMILIES, SETTLING, is_break

FRESH = timedelta(days=7)
"""So long before a story's newest report all of its sightings stand: late copies still find their place among them."""


def thinned(seen: Sequence[Facet]) -> tuple[Facet, ...]:
    """The sightings without those older than `FRESH` that say once more what was said: the turns are the same without them."""
    if not seen:
        return ()
    until = max(one.at for one in seen) - FRESH
    gone = {id(one) for group in _named(seen) for one in _repeated(group) if one.at < until}
    return tuple(one for one in seen if id(one) not in gone)


def _named(seen: Sequence[Facet]) -> list[list[Facet]]:
    groups: dict[str, list[Facet]] = defaultdict(list)
    for one in sorted(seen, key=lambda each: (each.at, each.article)):
        groups[one.name].append(one)
    return list(groups.values())


def _repeated(group: Sequence[Facet]) -> Iterator[Facet]:
    """Those of one facet's reports, in order, that tell no new state, come from no second family and add no detail to either."""
    states, details = set[str](), set[str]()
    breaks: list[Facet] = []
    before: Facet | None = None
    for one in group:
        if before is not None and one.status is not before.status and (is_break(one.status) or is_break(before.status)):
            states.clear()
        told, said = _told(one, breaks, states), _said(one)
        if not states >= told:
            details.clear()
        elif details >= said:
            yield one
            continue
        states |= told
        details |= said
        breaks += [one] if is_break(one.status) else []
        before = one


def _told(one: Facet, breaks: Sequence[Facet], known: Set[str]) -> set[str]:
    """What may make a turn: the state that is told, after how many breaks it counts anew, and the first families to tell it then."""
    settled = sum(one.at - broke.at >= SETTLING for broke in breaks)
    by = f"{settled} by "
    families = () if sum(each.startswith(by) for each in known) >= FAMILIES else one.families
    return {f"{one.status} {one.tier} {one.lang} {one.day} {settled}", *(f"{by}{family}" for family in families)}


def _said(one: Facet) -> set[str]:
    """What a turn takes from the reports after it."""
    parties = "+".join(sorted(str(actor.entity or actor.country) for actor in one.actors + one.counterparts))
    place = f"{one.place.entity} {one.place.country} {one.place.name}" if one.place else ""
    details = {name for name in ("counterparts", "subject", "when") if getattr(one, name)}
    return {f"{one.status} {detail}" for detail in details | {f"{parties} at {place} {one.confidence:.2f}"}}
