"""Where a city stands for the organisation that sits there: "[Brussels] imposes sanctions", no "talks in Brussels"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.events.frame import Frame
from monitor.events.memory import Sides, actor_of
from monitor.events.party import Party
from monitor.model.enums import Tier
from monitor.model.event import Actor, Event
from monitor.model.mention import Mention

_THERE = ("place", "aside")


def as_organisations(frame: Frame, sides: Sides) -> Sides:
    """Both sides with the organisation in place of a city that stands for it; it is nobody's other side twice."""
    standing = _standing(frame)
    if not standing:
        return sides
    meant = {actor_of(party): _organisation(party) for party in standing}
    if frame.place in standing and frame.definition.roles != "place":
        frame.place = None  # "hits back at [Brussels]": nothing happens there
    frame.reasons += [f"{party.mention.text}: {party.mention.parts[0].reason}" for party in standing]
    actors, others = (tuple(dict.fromkeys(meant.get(actor, actor) for actor in side)) for side in sides)
    return actors, tuple(actor for actor in others if actor not in actors)


def spoken_for(mentions: Sequence[Mention], events: Sequence[Event]) -> tuple[Mention, ...]:
    """The mentions, each city that stood for an organisation in an event as the organisation, the others as mere cities."""
    return tuple(_settled(mention, events) if is_seat(mention) else mention for mention in mentions)


def is_seat(mention: Mention) -> bool:
    """Whether it is a city that may stand for an organisation."""
    return mention.kind == "capital" and bool(mention.parts)


def _settled(city: Mention, events: Iterable[Event]) -> Mention:
    org = city.parts[0]
    why = f"{city.text}: {org.reason}"
    acts = any(
        event.tier is not Tier.NONE and why in event.reasons and event.evidence.start <= city.start < event.evidence.end for event in events
    )
    return replace(org, start=city.start, end=city.end) if acts else replace(city, parts=())


def _standing(frame: Frame) -> list[Party]:
    if (frame.definition.of_states and not frame.hit.cue.of_all) or _is_between_embassies(frame):
        return []
    parties = frame.actors if frame.definition.roles == "place" else (*frame.actors, *frame.counterparts)
    return [party for party in parties if is_seat(party.mention) and party.preposition not in _THERE]


def _is_between_embassies(frame: Frame) -> bool:
    """Whether states break with one another: "expelled [two § diplomats]", "recalls its [ambassador]"."""
    sentence = frame.sentence
    named = {party.mention.entity for party in sentence.parties if party.mention.kind == "org"}
    if any(party.mention.parts[0].entity in named for party in sentence.parties if is_seat(party.mention)):
        return False  # the organisation's own embassies
    return frame.definition.of_ties and sentence.grammar.embassies.search(sentence.plain.lower()) is not None


def _organisation(party: Party) -> Actor:
    org = party.mention.parts[0]
    return Actor(entity=org.entity, name=org.name)
