"""A headline and the first sentences bear one another out: what both tell, one with a single name, one with both sides, is sure enough."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from monitor.events.definition import Definition
from monitor.events.weigh import ONE_SIDED
from monitor.model.enums import Modality, Polarity, Tier
from monitor.model.event import Event
from monitor.model.ids import Kind

_TOLD = frozenset({Modality.ASSERTED, Modality.EXPECTED})


def borne_out(told: Sequence[tuple[str, Event]], kinds: Mapping[Kind, Definition]) -> list[Event]:
    """The events of (scope, event) pairs in order; one of the lead that only lacked confidence alerts when the headline tells it
    too and only lacked the other side.
    """
    heads = [event for scope, event in told if scope == "title" and not ONE_SIDED.isdisjoint(event.reasons)]
    return [_raised(event) if scope == "lead" and _bears_out(event, heads, kinds) else event for scope, event in told]


def _bears_out(event: Event, heads: Sequence[Event], kinds: Mapping[Kind, Definition]) -> bool:
    only_unsure = event.tier is not Tier.ALERT and event.confidence < kinds[event.kind].alert
    if not only_unsure or event.polarity is not Polarity.POSITIVE or event.modality not in _TOLD or len(_named(event)) < 2:
        return False
    actors = {actor.country or actor.entity for actor in event.actors}
    return any(
        (head.kind, head.status) == (event.kind, event.status) and actors & {actor.country or actor.entity for actor in head.actors}
        for head in heads
    )


def _named(event: Event) -> set[str]:
    places = (event.place,) if event.place else ()
    return {name for one in (*event.actors, *event.counterparts, *places) if (name := one.country or one.entity)}


def _raised(event: Event) -> Event:
    return replace(event, tier=Tier.ALERT, reasons=(*event.reasons[:-1], "tier alert: the headline tells it too"))
