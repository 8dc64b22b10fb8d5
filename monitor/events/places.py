"""Where it happens, and who is visited there."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.events.definition import SWAPPED
from monitor.events.frame import Frame
from monitor.events.nominal import whose
from monitor.events.objects import is_backdrop, reached
from monitor.events.party import PLACES, Party
from monitor.events.subjects import clause_start, subject

ABROAD = "abroad"
_BESIDE = 1
"""Words that may stand between "will be in" and its place."""


def place(frame: Frame, right: Sequence[Party], roles: str) -> Party | None:
    """Where it happens: the first "in" or "at" on the right, else one right before the cue, else on the far left."""
    leads = roles == "place" or (frame.definition.roles == "place" and roles != ABROAD)
    if leads and (goal := _goal(frame, right, roles)):
        return goal
    if frame.passive and roles == "place":
        return next(iter(subject(frame)), None)
    if not [party for party in frame.sentence.parties if _is_there(frame, party)]:
        return None
    rest = reached(frame) if is_backdrop(frame) else frame.sentence.parties
    rest = [party for party in rest if party.start >= frame.opens and party.start < frame.sentence.said_at]
    told = frame.sentence.search(frame.sentence.grammar.told, 0, frame.group.start)
    own = clause_start(frame.sentence, frame.start) if frame.definition.roles == "place" else told.start() if told else 0
    before = [party for party in frame.sentence.parties if own <= party.start < party.end <= frame.start]
    return next((party for party in [*right, *rest, *reversed(before)] if _is_there(frame, party)), None)


def stays_home(frame: Frame) -> bool:
    """Whether a cue that tells a visit only abroad tells none: no place, one at home, or nobody of rank who goes there."""
    if frame.hit.cue.roles != ABROAD:
        return False
    home = {party.country for party in frame.actors}
    if frame.hit.cue.shape == "phrase" and frame.place and len(frame.sentence.low[frame.end : frame.place.start].split()) > _BESIDE:
        return True
    of_rank = any(party.is_of_rank for party in frame.actors)
    return not of_rank or frame.place is None or frame.place.start < frame.opens or frame.place.country in (None, *home)


def visit(frame: Frame) -> None:
    """A visit's counterpart is the place visited, besides the hosts that are named."""
    if frame.hit.cue.shape == "noun" and frame.counterparts and frame.place not in frame.counterparts and whose(frame):
        frame.place = None
    if frame.place is None and frame.counterparts:
        frame.place = next((party for party in frame.counterparts if party.mention.kind in PLACES and not party.adjective), None)
    if frame.place and frame.place.country not in (own := {party.country for party in frame.actors}):
        frame.counterparts = tuple(party for party in frame.counterparts if party.country is None or party.country not in own)
    if frame.place and frame.hit.cue.shape == "phrase":
        frame.counterparts = tuple(party for party in frame.counterparts if not _is_behind_its_aside(frame, party))
    if frame.place and not frame.counterparts:
        frame.counterparts = (frame.place,)
    frame.actors = tuple(party for party in frame.actors if party is not frame.place) or frame.actors
    home = {party.country for party in frame.actors}
    if frame.hit.cue.shape == "noun" and frame.place and _is_home(frame, home):
        frame.place, frame.counterparts = None, ()
    if frame.place and frame.place.country in home and any(party.country not in home for party in frame.counterparts):
        frame.place = None


def _is_behind_its_aside(frame: Frame, party: Party) -> bool:
    """Whether somebody of another country is named only where the sentence goes on: "§, en visite à §, a critiqué [§]"."""
    place = frame.place
    comma = frame.sentence.low.find(",", place.end) if place and frame.sentence.low[: frame.start].endswith(", ") else -1
    return 0 < comma < party.start and place is not None and party.country != place.country


def _goal(frame: Frame, right: Sequence[Party], roles: str) -> Party | None:
    """Where a visit leads: the first place or organisation on the right that nothing sets aside."""
    return next((party for party in right if _may_be_visited(frame, party) and (party.preposition or roles not in SWAPPED)), None)


def _may_be_visited(frame: Frame, party: Party) -> bool:
    capital = party.adjective and frame.sentence.match(frame.sentence.grammar.objects.capital, party.end) is not None
    named = capital or (party.mention.kind in (*PLACES, "demonym", "org") and not party.adjective)
    return named and party.preposition in ("", "toward", "place", "target", "of") and not _speaks(frame, party)


def _is_there(frame: Frame, party: Party) -> bool:
    """Whether something happens there ("asistirá al desfile de [§]"), no "exchanged prisoners under an accord signed in [Lome]"."""
    objects = frame.sentence.grammar.objects
    named = (party.preposition == "place" or party.word in objects.also_where) and party.mention.kind in (*PLACES, "demonym")
    hosts = frame.hit.cue.roles == ABROAD and party.preposition == "of" and party.mention.kind == "capital" and frame.end <= party.start
    return (named or hosts) and frame.sentence.search(objects.under, frame.end, party.start) is None


def _speaks(frame: Frame, party: Party) -> bool:
    """Whether the party is who tells it ("..., the State Department said"): nobody goes there."""
    follows = frame.sentence.low[party.end : party.end + 20].lstrip(" ,")
    return party.start >= frame.sentence.said_at or follows.startswith(frame.sentence.grammar.objects.speaks)


def _is_home(frame: Frame, home: set[str | None]) -> bool:
    """Whether "the trip by the top US diplomat ... above the United States" found no other place than the visitor's own."""
    abroad = any(party.country not in home for party in frame.counterparts)
    return not abroad and frame.place is not None and frame.place.country in home and any(party.mention.rank for party in frame.actors)
