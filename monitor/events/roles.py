"""Who does what to whom and where: the parties of a frame by its voice and the roles of its kind.

`subjects` finds who acts, `objects` whom it is done to, `nominal` both where a noun tells it, `deeds` what a noun beside a verb says
of them, `places` where.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from monitor.events.deeds import aimed_at, caster_out, doer_of_deed, is_done_to
from monitor.events.definition import SWAPPED
from monitor.events.frame import Frame
from monitor.events.inversion import subject_behind
from monitor.events.nominal import nominal, undergoing
from monitor.events.objects import (
    addressed,
    after,
    agent,
    agent_before,
    author_of_measure,
    beyond_home,
    given_to,
    near,
    object_group,
    reached,
    set_before,
    the_other,
    told_of,
)
from monitor.events.party import PLACES, Party
from monitor.events.places import ABROAD, place, visit
from monitor.events.sentence import topic_of
from monitor.events.subjects import assured, borne_within, clause_start, group_of, likeliest, subject
from monitor.events.vocabulary import STAY


def assign(frame: Frame) -> None:
    """Fill actors, counterparts and place of a frame."""
    behind = [*frame.doers] or subject_behind(frame, near(frame))
    left = behind or subject(frame)
    roles = frame.hit.cue.roles or frame.definition.roles
    right = after(frame) if len(left) < 2 or len({party.country for party in left}) < 2 else near(frame)
    left = spoken_at_end(frame, left) or left
    own = [*behind, *left, *borne_within(frame)]
    right = [party for party in right if party not in own] if own else right
    left, objects = _by_voice(frame, left, right)
    objects = _found_elsewhere(frame, left, objects, right)
    left, objects = _by_roles(frame, roles, (left, objects), right)
    frame.actors, frame.counterparts = tuple(left), tuple([party for party in objects if party not in left] if objects else ())
    frame.place = place(frame, right, roles)
    if _is_its_own_envoy(frame) and frame.place:
        frame.counterparts = (frame.place,)
    if roles in SWAPPED and frame.passive and _is_away(frame):
        frame.counterparts = (frame.place,) if frame.place else ()
    if _acts_where_it_is(frame) and frame.place and not left and frame.place not in objects:
        frame.actors = (frame.place,)
    if frame.definition.faces and not frame.counterparts:
        frame.counterparts = _faced(frame)
    if roles == "mutual" or frame.definition.roles == "mutual":
        _mutual(frame, right)
        _foes_at_home(frame)
    if roles == "place" or frame.definition.roles == "place":
        visit(frame)
    if frame.sentence.grammar.company_first and frame.definition.of_ties and not frame.counterparts:
        frame.actors, frame.counterparts = frame.actors[:1], frame.actors[1:]


def spoken_at_end(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Who says it at the end of a headline that only opens with its topic: "Groenland : pas question de céder, dit [Copenhague]"."""
    topic = topic_of(frame.sentence)
    if topic is None or list(left) != [topic] or not frame.definition.spoken:
        return []
    return likeliest([party for party in frame.sentence.parties if party.start >= frame.sentence.said_at])


def _by_voice(frame: Frame, left: list[Party], right: list[Party]) -> tuple[list[Party], list[Party]]:
    """Who acts and whom it is done to, as the cue is a noun, a passive or an active verb."""
    if frame.hit.cue.shape == "noun" or frame.hit.passive:
        left, objects = nominal(frame, right)
    elif frame.passive:
        by = agent(right) or doer_of_deed(frame) or agent_before(frame) or author_of_measure(frame, right)
        left, objects = by, left or object_group(frame, [party for party in near(frame) if party not in by])
    else:
        phrasal = " " in frame.sentence.low[frame.start : frame.opens].strip()
        objects = object_group(frame, right, opens=frame.opens if phrasal else -1)
    by = agent(right)
    if by and is_done_to(frame) and not frame.hit.cue.roles:
        return by, left
    if not by and (host := caster_out(frame, right)):
        return host, subject(frame) or undergoing(frame)
    return left, objects


def _found_elsewhere(frame: Frame, left: list[Party], objects: list[Party], right: list[Party]) -> list[Party]:
    """Whom it is done to where that is not the object itself, or there is none."""
    objects = set_before(frame, left) or objects
    if not objects and frame.hit.cue.shape != "noun" and not frame.passive and not frame.hit.passive:
        mediated = frame.sentence.grammar.objects.mediated
        by = [party for party in agent(near(frame)) if not frame.sentence.search(mediated, 0, party.start)]
        objects = by or aimed_at(frame, left)
    if not objects and (told := assured(frame)):
        objects = [told]
    if objects:
        return beyond_home(frame, left, objects, right) or objects
    found = told_of(frame, left) or addressed(frame, left) or the_other(frame, left) if left else []
    return found or _called(frame, left) or given_to(frame, right) or _topic(frame, left, right)


def _called(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Whom a headline addresses before its colon, or what it tells is aimed at: "§ to [§]: give us back our archives"."""
    objects, sentence = frame.sentence.grammar.objects, frame.sentence
    found = sentence.match(objects.called) if frame.definition.spoken else None
    found = found or (sentence.match(objects.gesture) if sentence.may_be_headline else None)
    if not left or not found or frame.definition.roles == "place":
        return []
    return [party for party in sentence.parties if found.end() <= frame.start and party.start == found.start("whom") and party not in left]


def _topic(frame: Frame, left: Sequence[Party], right: Sequence[Party]) -> list[Party]:
    """The country of which a headline tells what others do there: "[Gabon:] Paris demands results"; none where it says where else."""
    topic = topic_of(frame.sentence)
    home = {party.country for party in left}
    told = topic and left and topic.country not in home and not any(party.country not in home for party in right)
    return [topic] if topic and told and frame.definition.roles != "place" else []


def _by_roles(frame: Frame, roles: str, sides: tuple[list[Party], list[Party]], right: list[Party]) -> tuple[list[Party], list[Party]]:
    """Both sides as the roles of the cue or its kind have them."""
    left, objects = sides
    if roles == "speaker":
        return _speaker(frame, left), left
    if roles in SWAPPED:
        if frame.hit.cue.shape == "phrase":
            return agent(right) or objects or _seat(right, left), left
        return [_as_subject(party) for party in objects], left or (_seat(right, objects) if frame.passive else [])
    if roles == "guest" and not objects:
        return left, [party for party in frame.sentence.parties if party.start >= frame.sentence.said_at]
    if roles in (STAY, ABROAD):
        return left, []  # "Trump in Paris for § summit": whose summit it is receives nobody
    if roles == "host" and not left:
        host = _seat(right, ())
        guests = [party for party in objects if party not in host]
        return host, guests or (undergoing(frame) if frame.hit.passive else [])
    return left, objects


def _as_subject(party: Party) -> Party:
    """A guest who is the object of his host, without the class that only his case gave him."""
    return party._replace(preposition="") if party.preposition == "object" else party


def _acts_where_it_is(frame: Frame) -> bool:
    """Whether the country where it happens does it; of a deed between states only where that is told behind it: "the consul [in §]" is
    posted there.
    """
    verb = frame.hit.anchor - frame.sentence.start if frame.hit.passive else frame.start
    told = frame.definition.domestic or (frame.place is not None and frame.place.start > verb)
    return frame.definition.place_acts and frame.passive and told


def _seat(right: Sequence[Party], others: Sequence[Party]) -> list[Party]:
    """Who receives or summons somebody where only its seat is named: "was received at [the Élysée]", "was summoned to [Berlin]"; nobody
    does where several are brought together.
    """
    home = {party.country for party in others}
    if len(home) > 1:
        return []
    seats = (one for one in right if one.preposition in ("toward", "place") and _may_receive(one) and one.country not in home)
    return next(([party] for party in seats), [])


def _may_receive(party: Party) -> bool:
    """Whether somebody may be summoned there: to a country, to its seat or to a ministry of it ("вызван в [МИД Бельгии]")."""
    return party.mention.kind in PLACES or (party.mention.kind == "office" and party.mention.office == "government")


def _is_away(frame: Frame) -> bool:
    """Whether a guest whose host nobody names is received abroad: "§ was received [in the White House]"."""
    home = {party.country for party in frame.actors}
    return bool(home) and not frame.counterparts and frame.place is not None and frame.place.country not in (None, *home)


def _is_its_own_envoy(frame: Frame) -> bool:
    """Whether a country calls home its own, so that whom it is aimed at is the host: "Britain's envoy in Tehran was recalled by London"."""
    if not frame.definition.of_ties or len(frame.actors) != 1 or frame.place is None:
        return False
    home = {party.country for party in frame.actors}
    return frame.place.country not in (None, *home) and home == {party.country for party in frame.counterparts}


def _faced(frame: Frame) -> tuple[Party, ...]:
    """Whom it comes near, abroad: "sent warships near [§]"."""
    place, home = frame.place, {party.country for party in frame.actors}
    near = place is not None and place.word in frame.sentence.grammar.objects.facing and place.country not in (None, *home)
    return (place,) if place and near else ()


def _speaker(frame: Frame, said: Sequence[Party]) -> list[Party]:
    """Who says it of the subject: the group before the clause, else the one in a trailing attribution."""
    first = min((party.start for party in said), default=frame.start)
    before = likeliest([party for party in frame.sentence.visible if party.end <= first and party not in said])
    return before or likeliest([party for party in frame.sentence.parties if party.start >= frame.sentence.said_at]) or _who_says(frame)


def _who_says(frame: Frame) -> list[Party]:
    """Who says it behind the cue, wherever the sentence goes on: "§ is to blame, [the § minister] told reporters in §, where ..."."""
    found = frame.sentence.search(frame.sentence.grammar.objects.tells, frame.end)
    at = found.start("who") if found and "who" in found.re.groupindex else -1
    return [party for party in frame.sentence.parties if found and at in (-1, party.start) and (at >= 0 or party.end == found.start() + 1)]


def _mutual(frame: Frame, right: Sequence[Party]) -> None:
    """A mutual kind without counterpart: the others of a coordinated subject, or who comes after "with"."""
    if len(frame.counterparts) > 1 and not frame.actors:
        frame.actors, frame.counterparts = frame.counterparts[:1], frame.counterparts[1:]
    company = [party for party in right if party.word in frame.sentence.grammar.objects.company and party not in frame.actors]
    if len(home := {party.country for party in frame.actors}) > 1 and _are_among_themselves(frame, home):
        frame.counterparts = ()
    if frame.counterparts and company and frame.hit.cue.shape == "verb" and not frame.counterparts[0].preposition:
        frame.counterparts = tuple(group_of(right, company[0]))
    if frame.counterparts:
        return
    beside = [] if len(home) > 1 else reached(frame)
    with_whom = [party for party in [*right, *beside] if party.preposition == "mutual" and party not in frame.actors]
    if with_whom:
        frame.counterparts = tuple(group_of(frame.sentence.parties, with_whom[0]))
    elif len(frame.actors) > 1:
        frame.actors, frame.counterparts = frame.actors[:1], frame.actors[1:]


def _foes_at_home(frame: Frame) -> None:
    """Foes of a state without a country of their own are of the one they deal with: "[rebel commanders] met § envoys"."""
    if frame.actors or frame.hit.cue.shape == "noun" or len({party.country for party in frame.counterparts} - {None}) != 1:
        return
    if frame.sentence.search(frame.sentence.grammar.subjects.foes, clause_start(frame.sentence, frame.group.start), frame.group.start):
        frame.actors = frame.counterparts[:1]
        frame.reasons.append("foes of a state without a country: of the one they deal with")


def _are_among_themselves(frame: Frame, home: Set[str | None]) -> bool:
    """Whether several who act have nobody beside them: "§ and § discussed [§] bases", "§ and § called [on §] to stop"."""
    others = frame.counterparts
    if {party.country for party in others} <= home:
        return True
    about = others[0].preposition == "target" or others[0].word in frame.sentence.grammar.objects.among
    return frame.hit.cue.shape == "verb" and about
