"""Events within one country: who acts, or whom it is done to, where people are named without a country of theirs."""

from __future__ import annotations

from collections.abc import Sequence, Set

from monitor.events.frame import Frame
from monitor.events.memory import Sides
from monitor.events.party import Party
from monitor.events.sentence import topic_of
from monitor.events.subjects import clause_start
from monitor.model.event import Actor


def placed(frame: Frame, actors: tuple[Actor, ...], counterparts: tuple[Actor, ...]) -> Sides:
    """Both sides of a frame, with their country where nobody names it."""
    if frame.definition.domestic and not frame.inherited and _are_unplaced(frame.actors):
        actors += _institution_of_teller(frame) or _locals(frame, counterparts)
    if _are_unplaced(frame.counterparts) and frame.hit.cue.roles != "self" and (frame.definition.domestic or _is_with_locals(frame)):
        counterparts += _domestic(frame, actors)
    return actors, counterparts


def _are_unplaced(parties: Sequence[Party]) -> bool:
    """Whether nobody is named with a country, and no organisation."""
    return not parties or not any(party.has_standing for party in parties)


def _domestic(frame: Frame, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Inside one country: when no other country is named, the country is its own counterpart (PLOVER's internal event)."""
    country = next((actor.country for actor in actors if actor.country), None)
    if len({actor.country for actor in actors if actor.country}) > 1:
        return ()
    abroad = frame.place and frame.place.word not in frame.sentence.grammar.objects.facing and frame.place.country not in (None, country)
    if country is None or (frame.definition.domestic and abroad):
        return ()
    frame.reasons.append("no other country named: within one country")
    return tuple(Actor(entity=actor.entity, name=actor.name, country=actor.country) for actor in actors if actor.country == country)[:1]


def _institution_of_teller(frame: Frame) -> tuple[Actor, ...]:
    """ "The army shelled §, a § spokesman said": an institution without a country is that of who tells it."""
    sentence = frame.sentence
    institution = sentence.grammar.institution
    if frame.passive or not sentence.match(institution, 0, frame.group.start):
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


def _is_with_locals(frame: Frame) -> bool:
    """Whether the other party is people of the only country named: "§ met [opposition] leaders", "§ and [rebels] agreed"."""
    sentence = frame.sentence
    people = sentence.grammar.locals
    if not sentence.may_hold(people):
        return False
    abroad = {frame.place.country} if frame.place else set()
    if frame.inherited or len(_clause_countries(frame) - abroad) > 1:
        return False
    is_mutual = frame.definition.roles == "mutual"
    joins = sentence.grammar.conjunction
    company = sentence.low[: frame.group.start].partition(joins)[2] if is_mutual and joins else ""
    end = frame.clause_end(len(sentence.low))
    stop = sentence.said_at if end == len(sentence.low) else end
    return people.search(f"{company} | {sentence.low[frame.opens : stop]}") is not None


def _is_done_at_home(frame: Frame, countries: Set[str]) -> bool:
    """Whether locals act, or the clause names no other country and nobody whose country is unknown."""
    grammar, group = frame.sentence.grammar, frame.group
    in_place = frame.definition.violent and frame.place is not None and frame.place.word in grammar.deeds.inside
    if in_place and frame.sentence.search(grammar.armed, frame.start, frame.sentence.said_at):
        return True
    if not frame.passive and frame.sentence.search(grammar.locals, 0, group.start):
        return True
    named, topic = _clause_countries(frame), topic_of(frame.sentence)
    return named == countries or (not named and topic is not None and topic.country in countries)


def _clause_countries(frame: Frame) -> set[str | None]:
    """The countries named in the clause of the cue; None stands for an organisation."""
    sentence = frame.sentence
    begin, end = clause_start(sentence, frame.group.start), min(frame.clause_end(len(sentence.low)), sentence.said_at)
    return {party.country for party in sentence.parties if begin <= party.start < end and party.has_standing}
