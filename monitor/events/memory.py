"""What earlier sentences of an article named: who "he" and "the two sides" are, and where a visitor is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from monitor.events.frame import Frame
from monitor.events.party import Party
from monitor.events.sentence import Sentence
from monitor.model.enums import Status, Tier
from monitor.model.event import Actor, Event, Place
from monitor.model.ids import Kind

Sides = tuple[tuple[Actor, ...], tuple[Actor, ...]]
"""Who acts, and whom it is done to."""


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
        return bool(self.actors) and sentence.may_hold_any(*words) and any(sentence.search(word) for word in words)


def recalled(frame: Frame, memory: Memory) -> Sides:
    """Who acts in a frame and whom it is done to, by name or as those of the sentences before."""
    actors, counterparts = _actors(frame.actors), _actors(frame.counterparts)
    if not actors:
        actors, counterparts = _referred(frame, memory, counterparts)
    return actors, _meant(frame, memory, actors) or counterparts


def actor_of(party: Party) -> Actor:
    """The actor that a party stands for."""
    mention = party.mention
    return Actor(entity=mention.entity, name=mention.name, country=mention.country, office=mention.office, rank=mention.rank)


def visited_before(frame: Frame, memory: Memory, parties: tuple[Actor, ...]) -> Place | None:
    """A meeting of the visitor, told without a place, is where the visit is; so is the visit when it is told again."""
    if frame.definition.roles not in ("mutual", "place") or memory.place is None or frame.status is not Status.COMPLETED:
        return None
    if not memory.visitors & {actor.entity for actor in parties}:
        return None
    frame.reasons.append(f"place {memory.place.name}: where the visit told before leads")
    return memory.place


def remember(memory: Memory, sentence: Sentence, events: Sequence[Event], *, goings: Collection[Kind], quiet: bool) -> None:
    """Keep whom and which place the events of a sentence name; of one that tells nothing (`quiet`) who is spoken of.

    By an event of `goings` its actors are where it is.
    """
    for event in events:
        there = event.status in (Status.UNDER_WAY, Status.COMPLETED) and event.tier is not Tier.NONE
        if event.kind in goings and event.place and there:
            memory.place, memory.visitors = event.place, frozenset(actor.entity for actor in event.actors)
    told = next((event for event in events if event.tier is not Tier.NONE and len(event.countries) > 1), None) if events else None
    if not told and events and not memory.counterparts:
        told = next((event for event in events if event.actors), None)
    if told:
        memory.actors, memory.counterparts = told.actors, told.counterparts
        return
    if not quiet:
        return
    parties = [party for party in sentence.parties if party.official and party.preposition in ("", "of") and party.start < sentence.said_at]
    if parties:
        memory.actors = _actors(parties[:1])


def _actors(parties: Sequence[Party]) -> tuple[Actor, ...]:
    """The actors that parties stand for, each once."""
    return tuple(dict.fromkeys(map(actor_of, parties)) if len(parties) > 1 else map(actor_of, parties))


def _referred(frame: Frame, memory: Memory, counterparts: tuple[Actor, ...]) -> Sides:
    """ "The two sides agreed", "he will visit": the parties of the sentences before."""
    before = frame.sentence.low[: frame.start]
    grammar = frame.sentence.grammar
    sentence = frame.sentence
    if not memory.actors:
        return (), counterparts
    if sentence.search(grammar.both, 0, frame.start):
        frame.inherited = "both"
        frame.reasons.append("the two sides: parties of the sentence before")
        return memory.actors, counterparts or memory.counterparts
    if sentence.search(grammar.occasion):
        frame.inherited = "occasion"
        frame.reasons.append("an occasion told before: parties of the sentence before")
        return memory.actors, counterparts or memory.counterparts
    if (sentence.may_hold(grammar.pronoun) and grammar.pronoun.search(before[-80:])) or not before.strip(" \"'"):
        frame.inherited = "pronoun"
        frame.reasons.append("actor named in the sentence before")
        return tuple(actor for actor in memory.actors if actor not in counterparts), counterparts
    return (), counterparts


def _meant(frame: Frame, memory: Memory, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who "him" or "them" right behind the cue is: the parties told before that are not who acts."""
    word = frame.sentence.grammar.object_pronoun
    if not actors or not frame.sentence.may_hold(word) or not word.search(frame.sentence.low[frame.end : frame.end + 6]):
        return ()
    own = {actor.country for actor in actors}
    return tuple(actor for actor in (*memory.actors, *memory.counterparts) if actor.country not in own)
