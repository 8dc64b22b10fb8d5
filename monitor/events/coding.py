"""Events as CAMEO and PLOVER count them: what two do together, and a visit, are told once of each side."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from monitor.model.event import Event
from monitor.model.ids import Kind

_HOSTED = {"042": "043"}
"""CAMEO has one code for who visits and one for who receives."""


def both_ways(event: Event, two_sided: Collection[Kind]) -> tuple[Event, ...]:
    """The event, and for one of a two-sided kind with both sides named the same from the other side."""
    if event.kind not in two_sided or not event.actors or not event.counterparts:
        return (event,)
    cameo = _HOSTED.get(event.cameo, event.cameo)
    return event, replace(event, actors=event.counterparts, counterparts=event.actors, cameo=cameo)
