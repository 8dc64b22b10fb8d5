"""Frames become events: parties become actors, pronouns are looked up in the memory, time and subject are read, tiers given."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import date

from monitor.events.bearers import of_rank, place_bearers
from monitor.events.dating import done_on, when_of
from monitor.events.frame import Frame
from monitor.events.sentence import Party, Sentence
from monitor.events.subjects import clause_start
from monitor.events.weigh import confidence, tier
from monitor.model.enums import Modality, Polarity, Status, Tier
from monitor.model.event import Actor, Event, Evidence, Place
from monitor.text.fold import Folded

PROMOTED = 0.25
"""The confidence from which the first cue of a sentence that told nothing goes to the digest."""
_ARMED = re.compile(r"\b(?:gunm[ea]n|rebels?|militants|insurgents|jihadists|militia(?:men)?|guerrill?as|separatists|bandits)\b")
"""Who kills foreigners in a country as its own people."""


@dataclass(slots=True)
class Memory:
    """What earlier sentences named: the last actors and their counterparts, for "he", "the two sides"."""

    actors: tuple[Actor, ...] = ()
    counterparts: tuple[Actor, ...] = ()
    place: Place | None = None
    visitors: frozenset[str] = frozenset()
    past: bool = False

    def refers(self, sentence: Sentence) -> bool:
        """Whether a sentence that names nobody may speak of those named before."""
        grammar = sentence.grammar
        words = (grammar.both, grammar.pronoun, grammar.occasion)
        return bool(self.actors) and any(word.search(sentence.low) for word in words if word)


def events_of(frames: Sequence[Frame], *, sentence: Sentence, folded: Folded, memory: Memory, on: date | None) -> list[Event]:
    """The events of a sentence, in order; the memory is brought up to date."""
    if not frames and not sentence.parties:
        memory.past = False
        return []
    told = [(frame, event) for frame in frames if (event := _event(frame, folded=folded, memory=memory, on=on))]
    events = _least([_yielded(frame, event, told) for frame, event in told], [_names_a_party(frame) for frame, _ in told])
    memory.past = any(frame.modality is Modality.HISTORICAL for frame in frames)
    _remember(memory, sentence, events, quiet=not frames)
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
    if any(event.tier is not Tier.NONE for event in events):
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
    actors, counterparts = _actors(frame.actors), _actors(frame.counterparts)
    if not actors:
        actors, counterparts = _recalled(frame, memory, actors, counterparts)
    counterparts = _meant(frame, memory, actors) or counterparts
    if frame.definition.domestic and not frame.inherited and _are_unplaced(frame.actors):
        actors += _teller(frame) or _locals(frame, counterparts)
    if _are_unplaced(frame.counterparts) and frame.hit.cue.roles != "self" and (frame.definition.domestic or _is_with_locals(frame)):
        counterparts += _domestic(frame, actors)
    if not actors and (frame.definition.needs == "two" or not (counterparts or frame.place)):
        return None
    if memory.past and (back := frame.sentence.grammar.refers_back) and back.match(frame.sentence.low):
        frame.modality = Modality.HISTORICAL
        frame.reasons.append("historical: refers back to a past occasion")
    if frame.definition.roles == "mutual":
        actors, counterparts = of_rank(actors, frame.sentence), of_rank(counterparts, frame.sentence)
    sure = confidence(frame)
    loud, why = tier(frame, frame.definition, sure)
    if frame.inherited and loud is Tier.ALERT and frame.sentence.scope == "body":
        loud, why = Tier.DIGEST, "tier digest: the actor was only referred to"
    sentence = frame.sentence
    start, end = folded.origin(sentence.start), folded.origin(sentence.end - 1) + 1
    cue = (folded.origin(frame.hit.start), folded.origin(frame.hit.end - 1) + 1)
    return Event(
        kind=frame.definition.kind,
        status=frame.status,
        modality=frame.modality,
        polarity=frame.polarity,
        tier=loud,
        confidence=sure,
        actors=actors,
        counterparts=counterparts,
        place=_place(frame.place) or _occasion(frame, memory, actors + counterparts),
        subject=subject_of(frame, folded),
        when=when_of(frame, on),
        done=done_on(frame, on),
        evidence=Evidence(text=folded.plain[sentence.start : sentence.end], start=start, end=end, cue=cue),
        reasons=(f"cue {folded.plain[frame.hit.start : frame.hit.end]!r}", f"clause {frame.link}", *frame.reasons, *_whys(frame), why),
        cameo=cameo(frame),
        plover=frame.definition.plover,
    )


def _actors(parties: Sequence[Party]) -> tuple[Actor, ...]:
    return tuple(dict.fromkeys(actor_of(party) for party in parties))


def actor_of(party: Party) -> Actor:
    """The actor that a party stands for."""
    mention = party.mention
    return Actor(entity=mention.entity, name=mention.name, country=mention.country, office=mention.office, rank=mention.rank)


def _whys(frame: Frame) -> list[str]:
    seen = {id(party): party for party in (*frame.actors, *frame.counterparts)}
    return [f"{party.mention.text}: {party.mention.reason}" for party in seen.values() if party.mention.reason]


def _recalled(
    frame: Frame, memory: Memory, actors: tuple[Actor, ...], counterparts: tuple[Actor, ...]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """ "The two sides agreed", "he will visit": the parties of the sentences before."""
    before = frame.sentence.low[: frame.start]
    grammar = frame.sentence.grammar
    if memory.actors and grammar.both.search(before):
        frame.inherited = "both"
        frame.reasons.append("the two sides: parties of the sentence before")
        return memory.actors, counterparts or memory.counterparts
    if memory.actors and grammar.occasion and grammar.occasion.search(frame.sentence.low):
        frame.inherited = "occasion"
        frame.reasons.append("an occasion told before: parties of the sentence before")
        return memory.actors, counterparts or memory.counterparts
    if memory.actors and (grammar.pronoun.search(before[-80:]) or not before.strip(" \"'")):
        frame.inherited = "pronoun"
        frame.reasons.append("actor named in the sentence before")
        return tuple(actor for actor in memory.actors if actor not in counterparts), counterparts
    return actors, counterparts


def _meant(frame: Frame, memory: Memory, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who "him" or "them" right behind the cue is: the parties told before that are not who acts."""
    word = frame.sentence.grammar.object_pronoun
    if word is None or not actors or not word.search(frame.sentence.low[frame.end : frame.end + 6]):
        return ()
    own = {actor.country for actor in actors}
    return tuple(actor for actor in (*memory.actors, *memory.counterparts) if actor.country not in own)


def _domestic(frame: Frame, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Inside one country: when no other country is named, the country is its own counterpart (PLOVER's internal event)."""
    country = next((actor.country for actor in actors if actor.country), None)
    if len({actor.country for actor in actors if actor.country}) > 1:
        return ()
    abroad = frame.place and frame.place.word != "near" and frame.place.country not in (None, country)
    if country is None or (frame.definition.domestic and abroad):
        return ()
    frame.reasons.append("no other country named: within one country")
    return tuple(Actor(entity=actor.entity, name=actor.name, country=actor.country) for actor in actors if actor.country == country)[:1]


def _are_unplaced(parties: Sequence[Party]) -> bool:
    """Whether nobody is named with a country, and no organisation."""
    return not any(party.has_standing for party in parties)


def _teller(frame: Frame) -> tuple[Actor, ...]:
    """ "The army shelled §, a § spokesman said": an institution without a country is that of who tells it."""
    sentence = frame.sentence
    institution = sentence.grammar.institution
    if institution is None or frame.passive or not institution.match(sentence.low, 0, frame.group.start):
        return ()
    told = [party.mention for party in sentence.parties if party.start >= sentence.said_at and party.country]
    if told:
        frame.reasons.append("an institution without a country: that of who tells it")
    return tuple(Actor(entity=mention.entity, name=mention.name, country=mention.country) for mention in told[:1])


def _locals(frame: Frame, counterparts: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """ "Rebels shelled the Kenyan capital": people without a country act in the one where it happens, else in the only one named."""
    home = frame.place.country if frame.place else None
    countries = {home} if home else {actor.country for actor in counterparts if actor.country}
    if len(countries) != 1 or not _is_done_at_home(frame, countries):
        return ()
    frame.reasons.append("told of people without a country: within the country named")
    named = [party.mention for party in (frame.place, *frame.actors, *frame.counterparts) if party]
    known = (*(Actor(entity=one.entity, name=one.name, country=one.country) for one in named), *counterparts)
    return tuple(Actor(entity=one.entity, name=one.name, country=one.country) for one in known if one.country in countries)[:1]


def _is_done_at_home(frame: Frame, countries: Set[str]) -> bool:
    """Whether locals act, or the clause names no other country and nobody whose country is unknown."""
    grammar, group = frame.sentence.grammar, frame.group
    in_place = frame.definition.kind == "attack" and frame.place is not None and frame.place.word == "in"
    if in_place and _ARMED.search(frame.sentence.low, frame.start, frame.sentence.said_at):
        return True
    if grammar.locals is not None and not frame.passive and grammar.locals.search(frame.sentence.low, 0, group.start):
        return True
    return _clause_countries(frame) == countries


def _clause_countries(frame: Frame) -> set[str | None]:
    """The countries named in the clause of the cue; None stands for an organisation."""
    sentence = frame.sentence
    begin, end = clause_start(sentence, frame.group.start), min(frame.clause_end(len(sentence.low)), sentence.said_at)
    return {party.country for party in sentence.parties if begin <= party.start < end and party.has_standing}


def _is_with_locals(frame: Frame) -> bool:
    """Whether the other party is people of the only country named: "§ met [opposition] leaders", "§ and [rebels] agreed"."""
    sentence = frame.sentence
    people = sentence.grammar.locals
    abroad = {frame.place.country} if frame.place else set()
    if people is None or frame.inherited or len(_clause_countries(frame) - abroad) > 1:
        return False
    is_mutual = frame.definition.roles == "mutual"
    company = sentence.low[: frame.group.start].partition(" and ")[2] if is_mutual else ""
    end = frame.clause_end(len(sentence.low))
    stop = sentence.said_at if end == len(sentence.low) else end
    return people.search(f"{company} | {sentence.low[frame.opens : stop]}") is not None


def _place(party: Party | None) -> Place | None:
    if party is None:
        return None
    return Place(name=party.mention.text, entity=party.mention.entity, country=party.mention.country)


def subject_of(frame: Frame, folded: Folded) -> str:
    """What it is about: the words after the cue up to the end of the clause, at most 120 characters."""
    sentence = frame.sentence
    stop = frame.clause_end(sentence.said_at)
    opening = sentence.grammar.about.match(sentence.low, frame.end, stop) if sentence.grammar.about else None
    begin = opening.end() if opening else frame.end
    return folded.plain[sentence.start + begin : sentence.start + max(stop, begin)].strip(" ,.\"'”")[:120]


def cameo(frame: Frame) -> str:
    """The CAMEO code of the kind at this status."""
    codes = frame.definition.cameo
    return codes.get(frame.status.value) or codes.get("", "")


def _occasion(frame: Frame, memory: Memory, parties: tuple[Actor, ...]) -> Place | None:
    """A meeting of the visitor, told without a place, is where the visit is; so is the visit when it is told again."""
    if frame.definition.roles not in ("mutual", "place") or memory.place is None or frame.status is not Status.COMPLETED:
        return None
    if not memory.visitors & {actor.entity for actor in parties}:
        return None
    frame.reasons.append(f"place {memory.place.name}: where the visit told before leads")
    return memory.place


def _remember(memory: Memory, sentence: Sentence, events: Sequence[Event], *, quiet: bool) -> None:
    for event in events:
        if event.kind == "visit" and event.place and event.status in (Status.UNDER_WAY, Status.COMPLETED) and event.tier is not Tier.NONE:
            memory.place, memory.visitors = event.place, frozenset(actor.entity for actor in event.actors)
    told = next((event for event in events if event.tier is not Tier.NONE and len(event.countries) > 1), None)
    told = told or next((event for event in events if event.actors and not memory.counterparts), None)
    if told:
        memory.actors, memory.counterparts = told.actors, told.counterparts
        return
    parties = [party for party in sentence.parties if party.official and party.preposition in ("", "of") and party.start < sentence.said_at]
    if parties and quiet:
        memory.actors = _actors(parties[:1])
