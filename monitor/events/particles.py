"""Languages whose verb comes last: who does what to whom and where, by the particles behind the names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from monitor.events.definition import SWAPPED
from monitor.events.frame import Frame
from monitor.events.party import PLACES, Party
from monitor.events.subjects import group_of

_TO_WHOM = ("toward", "target", "mutual", "of", "source")
_CLOSING = frozenset({"coordinate", "adjunct", "occasion"})
_WHERE_TO = ("target", "toward", "of", "place")
_MOVED = frozenset({"target", "source", "teller"})
_BEARERS = frozenset({"person", "office"})
_QUOTE = '"'


def assign_by_particles(frame: Frame, earlier: Sequence[Frame]) -> None:
    """Fill actors, counterparts and place of a frame, from what stands before it and what the frames `earlier` left."""
    begin = max((one.end for one in earlier if one.end <= frame.start and one.link in _CLOSING), default=0)
    parties = [party for party in _beside(frame) if not any(_is_within(party, one) for one in earlier)]
    own = [party for party in parties if begin <= party.start < frame.end]
    roles = frame.hit.cue.roles or frame.definition.roles
    actors = _who_acts(frame, own, parties)
    rest = [party for party in own if party not in actors]
    frame.place = next((party for party in reversed(rest) if party.preposition == "place" and party.mention.kind in PLACES), None)
    if frame.passive and roles != "mutual":
        actors, others = _agent(rest), actors
        if not actors and frame.definition.place_acts and frame.place:
            actors = [frame.place]
    elif roles == "mutual":
        actors, others = _both(frame, actors, rest)
    elif roles in SWAPPED:
        others = [party for party in _nearest(rest, ("target",)) if party.mention.kind in ("person", "office")]
    elif roles == "place":
        others = _visited(frame, rest)
        actors = actors or _owner(rest, others)
    else:
        others = _to_whom(frame, rest, actors) if roles != "self" else []
        actors = actors or _owner(rest, others)
    if roles in SWAPPED:
        actors, others = others, actors
    frame.counterparts = tuple(party for party in others or _the_other(frame, actors, roles) if party not in actors)
    frame.actors = tuple(party._replace(preposition="") if party.preposition in _MOVED else party for party in actors)
    _lend(frame, earlier)


def _beside(frame: Frame) -> list[Party]:
    """The parties that stand within the same quotation marks as the cue, or outside of all as it does."""
    low = frame.sentence.low
    quoted = low.count(_QUOTE, 0, frame.start) % 2
    return [party for party in frame.sentence.parties if low.count(_QUOTE, 0, party.start) % 2 == quoted]


def _is_within(party: Party, one: Frame) -> bool:
    """Whether a name stands within another cue: "訪[米]"."""
    return one.start <= party.start < one.end and not one.hit.lead_end


def _who_acts(frame: Frame, own: Sequence[Party], parties: Sequence[Party]) -> list[Party]:
    """Who acts: the nearest whose clause is still open, else who the sentence is about, else who stands behind a headline's verb."""
    free = [party for party in own if not party.preposition and not _is_attached(frame, party)]
    is_open = [party for party in free if not (_is_closed(frame, party) or _is_of_a_stranger(frame, party))]
    if is_open:
        return group_of(own, is_open[-1])
    topics = [party for party in parties if party.end <= frame.start and not party.preposition and not _is_attached(frame, party)]
    if topics:
        return [] if _is_of_a_stranger(frame, topics[-1]) else group_of(parties, topics[0])
    behind = [party for party in parties if party.start >= frame.end and not party.preposition] if frame.sentence.may_be_headline else []
    if behind:
        return group_of(parties, behind[0])
    bearers = [party for party in parties[:1] if party.preposition == "teller" or (not own and party.mention.kind in _BEARERS)]
    return group_of(parties, bearers[0]) if bearers else []


def _is_closed(frame: Frame, party: Party) -> bool:
    """Whether the clause of who acts ends before the cue."""
    return frame.sentence.search(frame.sentence.grammar.particles.closed, party.end, frame.start) is not None


def _is_of_a_stranger(frame: Frame, party: Party) -> bool:
    """Whether who acts only does so in a clause about somebody unknown, who acts in the sentence: "§が拉致した人の家族は"."""
    return frame.sentence.match(frame.sentence.grammar.particles.stranger, party.end, frame.start) is not None


def _is_attached(frame: Frame, party: Party) -> bool:
    """Whether a name is one word with the cue, or stands within it."""
    if frame.start <= party.start < frame.end:
        return True
    return frame.sentence.grammar.particles.attached.fullmatch(frame.sentence.low, party.end, frame.start) is not None


def _agent(rest: Sequence[Party]) -> list[Party]:
    return next((group_of(rest, party) for wanted in ("agent", "toward") for party in rest if party.preposition == wanted), [])


def _both(frame: Frame, actors: list[Party], rest: Sequence[Party]) -> tuple[list[Party], list[Party]]:
    """Both sides of what two do together: the pair in the name of the talks, else who acts and with whom."""
    attached = [party for party in rest if _is_attached(frame, party)]
    pair = [party._replace(preposition="of") for party in group_of(rest, attached[-1])] if attached else []
    if len({party.country or party.mention.entity for party in pair}) > 1:
        return pair[:1], pair[1:]
    company = _nearest(rest, ("mutual",))
    if company:
        return actors or _owner(rest, company), company
    actors = actors or _owner(rest, ())
    others = [party for party in actors[1:] if party.country != actors[0].country]
    if others:
        return [party for party in actors if party not in others], others
    home = {party.country for party in actors}
    return actors, _nearest([party for party in rest if party.country not in home], ("agent", "toward"))


def _visited(frame: Frame, rest: Sequence[Party]) -> list[Party]:
    """Where a visit leads."""
    within = [party for party in rest if _is_attached(frame, party)]
    leads = within[-1:] or _nearest([party for party in rest if party.mention.kind in (*PLACES, "org")], _WHERE_TO)
    frame.place = next((party for party in leads if party.mention.kind in PLACES), frame.place)
    return leads or _nearest([party for party in rest if party.mention.kind in _BEARERS], ("target",))


def _to_whom(frame: Frame, rest: Sequence[Party], actors: Sequence[Party]) -> list[Party]:
    """Whom it is done to, of another country than who does it where there is one."""
    home = {party.country for party in actors}
    abroad = [party for party in rest if party.country is None or party.country not in home]
    inner = [found.start() for found in frame.sentence.grammar.particles.closed.finditer(frame.sentence.low, 0, frame.start)]
    abroad = [party for party in abroad if inner and party.start > inner[-1]] or abroad
    inside = [party for party in abroad if frame.start <= party.start < frame.end and party.preposition not in ("place", "aside")]
    accused = [party for party in abroad if frame.definition.spoken and not party.preposition]
    return _nearest(abroad, _TO_WHOM) or inside[-1:] or accused[-1:]


def _the_other(frame: Frame, actors: Sequence[Party], roles: str) -> list[Party]:
    """Who "that country" is: the last one of another country that was named before."""
    found = frame.sentence.search(frame.sentence.grammar.objects.the_other, 0, frame.start)
    home = {party.country for party in actors}
    found = found if roles != "self" else None
    return [party for party in frame.sentence.parties if found and party.end <= found.start() and party.country not in (None, *home)][-1:]


def _nearest(parties: Sequence[Party], classes: Iterable[str]) -> list[Party]:
    """The group nearest to the cue of the first class that any has."""
    return next((group_of(parties, party) for wanted in classes for party in reversed(parties) if party.preposition == wanted), [])


def _owner(rest: Sequence[Party], others: Sequence[Party]) -> list[Party]:
    """Whose deed a noun tells: "[§の]§訪問"."""
    return next((group_of(rest, party) for party in rest if party.preposition == "of" and party not in others), [])


def _lend(frame: Frame, earlier: Sequence[Frame]) -> None:
    """What two did before in the same sentence goes on between them: "§と会談し、協力で[合意した]"."""
    if frame.definition.needs != "two" or frame.counterparts or frame.definition.roles == "place":
        return
    home = {party.country for party in frame.actors}
    for one in reversed(earlier):
        for side, other in ((one.actors, one.counterparts), (one.counterparts, one.actors)):
            if other and home & {party.country for party in side}:
                frame.counterparts = other
                return
