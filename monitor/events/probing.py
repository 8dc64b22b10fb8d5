"""A definition tried on its own examples: what fails, and which cues no example needs (the mutation check)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.events.definition import Cue, Definition, Example
from monitor.events.detect import Detector, Finds
from monitor.model.enums import Tier
from monitor.model.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An example that does not hold: where it stands, and what came instead."""

    kind: str
    example: Example
    what: str


def failures(definition: Definition, detector: Detector) -> Iterator[Failure]:
    """The examples of a definition that fail under a detector built from all definitions."""
    for example in definition.matches:
        what = missing(definition.kind, example, detector)
        if what:
            yield Failure(kind=definition.kind, example=example, what=what)
    for example in definition.no_matches:
        found = told(definition.kind, example, detector)
        if found:
            yield Failure(kind=definition.kind, example=example, what=f"detected: {found[0].reasons}")


def told(kind: str, example: Example, detector: Detector) -> list[Event]:
    """The events of a kind that an example gives at digest tier or above."""
    detection = detector.detect(title=example.title, text=example.text, on=example.on, lang=example.lang)
    return [event for event in detection.events if event.kind == kind and event.tier is not Tier.NONE]


def missing(kind: str, example: Example, detector: Detector) -> str:
    """What a match example lacks; blank if it holds."""
    found = told(kind, example, detector)
    if not found:
        return "not detected"
    lacks = [_lack(event, example) for event in found]
    return "" if not all(lacks) else lacks[0]


def unneeded(definitions: Sequence[Definition], gazetteer: Finds) -> Iterator[Cue]:
    """The cues whose deletion breaks no example of their kind."""
    everything = Detector(definitions, gazetteer)
    for definition in definitions:
        governing = [other for other in definitions if other.kind != definition.kind and other.kind in definition.under]
        alone = Detector([definition, *governing], gazetteer)
        holding = [example for example in definition.matches if not missing(definition.kind, example, everything)]
        for cue in definition.cues:
            without = alone.without(cue)
            if not any(missing(definition.kind, example, without) for example in holding if example.lang == cue.lang):
                yield cue


def _lack(event: Event, example: Example) -> str:
    want = example.expected
    actors = {actor.country for actor in event.actors}
    others = {actor.country for actor in event.counterparts}
    checks = (
        (want.actors <= actors, f"actors {sorted(map(str, actors))}"),
        (want.counterparts <= others, f"counterparts {sorted(map(str, others))}"),
        (want.status in (None, event.status), f"status {event.status}"),
        (want.modality in ("", event.modality), f"modality {event.modality}"),
        (want.place in ("", event.place.country if event.place else ""), f"place {event.place}"),
        (want.tier in ("", event.tier), f"tier {event.tier}"),
    )
    return ", ".join(said for holds, said in checks if not holds)
