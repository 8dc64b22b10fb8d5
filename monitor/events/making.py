"""Frames become events: who takes part is settled, time and subject are read, evidence and tier given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.events.bearers import of_rank, place_bearers
from monitor.events.dating import done_on, when_of
from monitor.events.frame import Frame
from monitor.events.home import placed
from monitor.events.memory import Memory, recalled, remember, visited_before
from monitor.events.party import Party
from monitor.events.seats import as_organisations
from monitor.events.sentence import Sentence
from monitor.events.weigh import confidence, tier
from monitor.model.enums import Modality, Polarity, Status, Tier
from monitor.model.event import Event, Evidence, Place
from monitor.text.fold import Folded

PROMOTED = 0.25
"""The confidence from which the first cue of a sentence that told nothing goes to the digest."""


def events_of(frames: Sequence[Frame], *, sentence: Sentence, folded: Folded, memory: Memory, on: date | None) -> list[Event]:
    """The events of a sentence, in order; the memory is brought up to date."""
    if not frames and not sentence.parties:
        memory.past = False
        return []
    told = [(frame, event) for frame in frames if (event := _event(frame, folded=folded, memory=memory, on=on))]
    yielded = [_yielded(frame, event, told) for frame, event in told] if len(told) > 1 else [event for _, event in told]
    events = _least(yielded, [_names_a_party(frame) for frame, _ in told])
    memory.past = Modality.HISTORICAL in [frame.modality for frame in frames]
    goings = [frame.definition.kind for frame in frames if frame.definition.roles == "place"]
    remember(memory, sentence, events, goings=goings, quiet=not frames)
    return events


def _yielded(frame: Frame, event: Event, told: Sequence[tuple[Frame, Event]]) -> Event:
    """The event, in the digest at most when a kind that it yields to alerts by the same words."""
    same = [other for one, other in told if one.start < frame.end and frame.start < one.end and other.tier is Tier.ALERT]
    louder = next((other.kind for other in same if other.kind in frame.definition.yields), None)
    if louder is None or event.tier is not Tier.ALERT:
        return event
    return replace(event, tier=Tier.DIGEST, reasons=(*event.reasons, f"tier digest: the same words tell a {louder}"))


def _names_a_party(frame: Frame) -> bool:
    return bool(frame.actors or (frame.definition.needs == "one" and (frame.counterparts or frame.inherited)))


def _least(events: list[Event], whole: Sequence[bool]) -> list[Event]:
    """When a sentence with a country told nothing, its first cue goes to the digest: measured better than silence."""
    if not events or any(event.tier is not Tier.NONE for event in events):
        return events
    for at, event in enumerate(events):
        sound = event.polarity is Polarity.POSITIVE and event.status is not Status.DENIED and event.modality is not Modality.HISTORICAL
        if sound and whole[at] and event.confidence >= PROMOTED and event.countries:
            reasons = (*event.reasons, "tier digest: the first thing said of a country here")
            return [*events[:at], replace(event, tier=Tier.DIGEST, reasons=reasons), *events[at + 1 :]]
    return events


def _event(frame: Frame, *, folded: Folded, memory: Memory, on: date | None) -> Event | None:
    """The event of a frame; None when nobody takes part, in the sentence or before it."""
    place_bearers(frame, memory.actors + memory.counterparts)
    actors, counterparts = as_organisations(frame, placed(frame, *recalled(frame, memory)))
    if not actors and (frame.definition.needs == "two" or not (counterparts or frame.place)):
        return None
    if memory.past and frame.sentence.match(frame.sentence.grammar.refers_back):
        frame.modality = Modality.HISTORICAL
        frame.reasons.append("historical: refers back to a past occasion")
    if frame.definition.roles == "mutual":
        actors, counterparts = of_rank(actors, frame.sentence), of_rank(counterparts, frame.sentence)
    sure = confidence(frame)
    loud, why = tier(frame, frame.definition, sure)
    if frame.inherited and loud is Tier.ALERT and frame.sentence.scope == "body":
        loud, why = Tier.DIGEST, "tier digest: the actor was only referred to"
    return Event(
        kind=frame.definition.kind,
        status=frame.status,
        modality=frame.modality,
        polarity=frame.polarity,
        tier=loud,
        confidence=sure,
        actors=actors,
        counterparts=counterparts,
        place=_place(frame.place) or visited_before(frame, memory, actors + counterparts),
        subject=_subject(frame, folded),
        when=when_of(frame, on),
        done=done_on(frame, on),
        evidence=_evidence(frame, folded),
        reasons=(f"cue {folded.plain[frame.hit.start : frame.hit.end]!r}", f"clause {frame.link}", *frame.reasons, *_whys(frame), why),
        cameo=_cameo(frame),
        plover=frame.definition.plover,
    )


def _evidence(frame: Frame, folded: Folded) -> Evidence:
    """The sentence with the offsets that it and the cue have in the article as it was given."""
    sentence, hit = frame.sentence, frame.hit
    start, end = folded.span(sentence.start, sentence.end)
    return Evidence(text=folded.plain[sentence.start : sentence.end], start=start, end=end, cue=folded.span(hit.start, hit.end))


def _whys(frame: Frame) -> list[str]:
    seen = {id(party): party for party in (*frame.actors, *frame.counterparts)}
    said = {reason.partition(": ")[0] for reason in frame.reasons}
    parties = [party.mention for party in seen.values() if party.mention.reason and party.mention.text not in said]
    return [f"{mention.text}: {mention.reason}" for mention in parties]


def _place(party: Party | None) -> Place | None:
    if party is None:
        return None
    return Place(name=party.mention.text, entity=party.mention.entity, country=party.mention.country)


def _subject(frame: Frame, folded: Folded) -> str:
    """What it is about: the words after the cue up to the end of the clause, at most 120 characters; none where verbs come last."""
    sentence = frame.sentence
    if sentence.grammar.verbs_last:
        return ""
    stop = frame.clause_end(sentence.said_at)
    opening = sentence.match(sentence.grammar.about, frame.end, stop)
    begin = opening.end() if opening else frame.end
    return folded.plain[sentence.start + begin : sentence.start + max(stop, begin)].strip(" ,.\"'”")[:120]


def _cameo(frame: Frame) -> str:
    """The CAMEO code of the kind at this status."""
    codes = frame.definition.cameo
    return codes.get(frame.status.value) or codes.get("", "")
