"""Definitions tried on their own examples: what does not come out as wanted, and which cues no example needs (the mutation check)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from monitor.events.definition import Cue, Definition, Example
from monitor.events.detect import Detector, Finds
from monitor.model.enums import Tier
from monitor.model.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """An example that does not come out as its definition wants."""

    kind: str
    want: str
    text: str
    where: str
    got: str


def missed_examples(kinds: Iterable[Definition], detector: Detector) -> Iterator[Missed]:
    """Every example of these kinds that fails; a known miss is not held against its kind."""
    for kind in kinds:
        for example in kind.matches:
            if got := _missing(kind, example, detector):
                yield Missed(kind=kind.kind, want="match", text=example.text, where=example.where, got=got)
        for example in kind.no_matches:
            if told := _told(kind, example, detector):
                yield Missed(kind=kind.kind, want="no_match", text=example.text, where=example.where, got=_shown(told[0]))


def unneeded(kinds: Iterable[Definition], definitions: Sequence[Definition], gazetteer: Finds) -> Iterator[Cue]:
    """The cues of these kinds whose deletion breaks no example of theirs; `definitions` are all in force."""
    everything = Detector(definitions, gazetteer)
    for kind in kinds:
        governing = [other for other in definitions if other.kind != kind.kind and other.kind in kind.under]
        alone = Detector([kind, *governing], gazetteer)
        holding = [example for example in kind.matches if not _missing(kind, example, everything)]
        for cue in kind.cues:
            without = alone.without(cue)
            if not any(_missing(kind, example, without) for example in holding if example.lang == cue.lang):
                yield cue


def _told(kind: Definition, example: Example, detector: Detector) -> list[Event]:
    detection = detector.detect(title=example.title, text=example.text, on=example.on, lang=example.lang)
    return [event for event in detection.events if event.kind == kind.kind and event.tier is not Tier.NONE]


def _missing(kind: Definition, example: Example, detector: Detector) -> str:
    """What came instead of what a match example expects; blank if it holds."""
    told = _told(kind, example, detector)
    if not told:
        return "nothing"
    return "" if any(_is_as(event, example) for event in told) else "; ".join(map(_shown, told))


def _is_as(event: Event, example: Example) -> bool:
    want = example.expected
    return (
        want.actors <= {actor.country for actor in event.actors}
        and want.counterparts <= {actor.country for actor in event.counterparts}
        and want.status in (None, event.status)
        and want.modality in ("", event.modality)
        and want.place in ("", event.place.country if event.place else "")
        and want.tier in ("", event.tier)
    )


def _shown(event: Event) -> str:
    by, to = (",".join(str(actor.country or actor.name) for actor in actors) or "?" for actors in (event.actors, event.counterparts))
    where = event.place.country if event.place else "-"
    return f"{event.kind} {event.status} by {by} to {to} at {where} ({event.tier}, {event.confidence:.2f})"
