"""Whether an event meets an event clause, and if not, the first reason in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from monitor.model.enums import Modality, Polarity, Status
from monitor.model.event import Actor, Event
from monitor.model.ids import EntityId
from monitor.watches.terms import parts_of
from monitor.watches.tree import EventClause, Role

Resolve = Callable[[str], frozenset[EntityId]]
Rank = Callable[[str], int | None]

_USUAL = frozenset({Modality.ASSERTED, Modality.EXPECTED})


def failures(clause: EventClause, event: Event, *, resolve: Resolve, rank: Rank) -> list[str]:
    """Every way in which the event misses the clause, `subject:` apart; empty when it meets it."""
    found = [] if event.kind in clause.kinds else [f"kind was {event.kind}"]
    found += _denial(clause, event)
    if not any(role.name == "modality" for role in clause.roles) and event.modality not in _USUAL:
        found.append(f"modality was {event.modality}")
    for role in clause.roles:
        found += _role(role, event, resolve=resolve, rank=rank)
    return found


def _denial(clause: EventClause, event: Event) -> list[str]:
    if event.polarity is Polarity.POSITIVE and event.status is not Status.DENIED:
        return []
    asked = any(role.name == "status" and Status.DENIED in role.values for role in clause.roles)
    return [] if asked else ["it was denied"]


def _role(role: Role, event: Event, *, resolve: Resolve, rank: Rank) -> list[str]:
    match role.name:
        case "status":
            return _status(role, event)
        case "modality":
            return [] if event.modality in role.values else [f"modality was {event.modality}"]
        case "rank":
            return _rank(role, event, rank)
        case "place":
            return _place(role, event, resolve)
        case "subject":
            return []
    actors = {"actor": event.actors, "counterpart": event.counterparts}.get(role.name, event.parties)
    return _actors(role, actors, resolve)


def _status(role: Role, event: Event) -> list[str]:
    denied = event.polarity is Polarity.NEGATIVE and Status.DENIED in role.values
    return [] if denied or event.status in role.values else [f"status was {event.status}"]


def _rank(role: Role, event: Event, rank: Rank) -> list[str]:
    ranks = [actor.rank for actor in event.parties if actor.rank is not None]
    if any(_has_rank(value, found, rank) for value in role.values for found in ranks):
        return []
    return [f"highest rank was {min(ranks)}" if ranks else "no actor with a rank was named"]


def _has_rank(value: str, found: int, rank: Rank) -> bool:
    asked = rank(value.removesuffix("+"))
    return asked is not None and (found <= asked if value.endswith("+") else found == asked)


def _place(role: Role, event: Event, resolve: Resolve) -> list[str]:
    place = event.place
    if place is None:
        return ["no place was named"]
    keys = {place.entity, place.country}
    if any(resolve(value) & keys or parts_of(value) == parts_of(place.name) for value in role.values):
        return []
    return [f"place was {place.name}"]


def _actors(role: Role, actors: Sequence[Actor], resolve: Resolve) -> list[str]:
    asked = frozenset[str]().union(*(resolve(value) for value in role.values))
    if any(asked & keys_of(actor) for actor in actors):
        return []
    names = ", ".join(actor.name for actor in actors) or "nobody"
    return [f"{role.name} was {names}, not {' or '.join(role.values)}"]


def keys_of(actor: Actor) -> set[str]:
    """Everything an actor can be asked for: its entity, its country, its office there."""
    keys: set[str] = {actor.entity}
    if actor.country:
        keys.add(actor.country)
    if actor.office:
        keys |= office_keys(actor.office, actor.country)
    return keys


def office_keys(office: str, country: str | None) -> set[str]:
    """An office as an id: "office:foreign-minister@CHN"; whatever is an id already stays."""
    if "@" in office:
        return {office if office.startswith("office:") else f"office:{office}"}
    return {f"office:{office}@{country}"} if country else {f"office:{office}"}
