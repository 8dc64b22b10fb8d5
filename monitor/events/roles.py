"""Who does what to whom and where: the parties of a frame, by place, preposition, voice and coordination (who acts: `subjects`)."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from monitor.events.deeds import aimed_at, caster_out, doer_of_deed, is_done_to
from monitor.events.frame import BY_WORDS, Frame
from monitor.events.inversion import subject_behind
from monitor.events.lexicon import STAY
from monitor.events.sentence import ENVOY, MASK, PLACES, Party
from monitor.events.subjects import assured, clause_start, group_of, likeliest, subject

_AIMED = frozenset("对 向 针对 把 要求 勒令 与 同 和 跟".split())
ABROAD = "abroad"
_WHEREABOUTS = frozenset("near inside outside across around throughout".split())
_TOLD_AT_END = re.compile(rf", (?:[a-z]+ ){{0,2}}{MASK}+ (?:told|assured|informed) (?:the |his |her )?§")
_SAYS = re.compile(rf"{MASK}(?: [a-z]+){{0,3}} (?:said|told|wrote|says|insisted|argued|declared|complained|snapped)\b")
_STRANGERS_OWN = re.compile(r"(?: (?!by\b)[a-z]+){1,5} who\b")
_OTHER = re.compile(
    r"\b(?:its|his|her|their) (?:[a-z]+ )?(?:neighbou?r|rival|ally|patron)\b|"
    r"\b(?:to|with|from|against|on) (?:the country|the kingdom|the island|it)\b"
)
_ONWARD = frozenset({"to", "toward", "towards", "into"})
_SPEAKER_AT_END = re.compile(r"[\"']?,[\"']? (?:the |its )?$|,[\"'] (?:the )?$")


def assign(frame: Frame) -> None:
    """Fill actors, counterparts and place of a frame."""
    behind = subject_behind(frame, near(frame))
    before = [] if behind else subject(frame)
    left = behind or before
    roles = frame.hit.cue.roles or frame.definition.roles
    right = after(frame) if len({party.country for party in left}) < 2 else near(frame)
    right = [party for party in right if party not in behind]
    phrasal = " " in frame.sentence.low[frame.start : frame.opens].strip()
    objects = object_group(right, opens=frame.opens if phrasal else -1)
    if frame.hit.cue.shape == "noun" or frame.hit.passive:
        left, objects = nominal(frame, right)
    elif frame.passive:
        by = agent(right) or doer_of_deed(frame)
        left, objects = by, left or object_group([party for party in near(frame) if party not in by])
    if is_done_to(frame) and not frame.hit.cue.roles and (by := agent(right)):
        left, objects = by, left
    if not agent(right) and (host := caster_out(frame, right)):
        left, objects = host, subject(frame) or _undergoing(frame)
    if frame.sentence.grammar.modes:
        objects = _aimed(frame, left) or objects
    if not objects and frame.hit.cue.shape != "noun" and not frame.passive and not frame.hit.passive:
        objects = agent(near(frame)) or aimed_at(frame, left)
    if not objects and (told := assured(frame)):
        objects = [told]
    objects = (
        _beyond_home(frame, left, objects, right) or objects or _told_of(frame, left) or _addressed(frame, left) or _the_other(frame, left)
    )
    if roles == "speaker":
        left, objects = speaker(frame, left), left
    if roles in ("swap", "hosts"):
        left, objects = (agent(right) if frame.hit.cue.shape == "phrase" else []) or objects, left
    if roles == "guest" and not objects:
        objects = [party for party in frame.sentence.parties if party.start >= frame.sentence.said_at]
    if roles in (STAY, ABROAD):
        objects = []  # "Trump in Paris for § summit": whose summit it is receives nobody
    if roles == "host" and not left:
        left = next(([party] for party in right if party.preposition == "toward" and party.mention.kind in PLACES), [])
    frame.actors, frame.counterparts = tuple(left), tuple(party for party in objects if party not in left)
    frame.place = place(frame, right, roles)
    if _is_its_own_envoy(frame) and frame.place:
        frame.counterparts = (frame.place,)
    if frame.definition.place_acts and frame.passive and frame.place and not left and frame.place not in objects:
        frame.actors = (frame.place,)
    if roles == "mutual" or frame.definition.roles == "mutual":
        _mutual(frame, right)
    if roles == "place" or frame.definition.roles == "place":
        _visited(frame)


def _is_its_own_envoy(frame: Frame) -> bool:
    """Whether a country calls home its own, so that whom it is aimed at is the host: "Britain's envoy in Tehran was recalled by London"."""
    abroad = frame.place is not None and frame.place.country not in (None, *(party.country for party in frame.actors))
    own = {party.country for party in frame.actors} == {party.country for party in frame.counterparts}
    return abroad and own and frame.definition.kind == "rupture" and len(frame.actors) == 1


def _aimed(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """In Chinese the object may stand before the verb ("towards Iran impose sanctions")."""
    before = [party for party in frame.sentence.visible if party.end <= frame.start and party not in left]
    return next((group_of(before, party) for party in reversed(before) if party.word in _AIMED), [])


def after(frame: Frame) -> list[Party]:
    """The parties right of the cue in its clause; if there are none, in the rest of the sentence up to a relative clause."""
    opens = frame.opens
    return near(frame) or [party for party in _reached(frame) if opens <= party.start]


def near(frame: Frame) -> list[Party]:
    """The parties right of the cue in its clause."""
    opens, stop = frame.opens, frame.clause_end(_limit(frame))
    start, end = frame.start, frame.end
    if (found := _STRANGERS_OWN.match(frame.sentence.low, opens, stop)) and not frame.sentence.grammar.modes:
        stop = min(stop, found.end())
    return [party for party in frame.sentence.parties if opens <= party.start < stop or start < party.start < party.end == end]


def _reached(frame: Frame) -> list[Party]:
    """The parties of the sentence before a relative clause or attribution that follows the cue."""
    if _is_occasion(frame):
        return near(frame)
    limit = _limit(frame)
    relative = frame.sentence.grammar.relative.search(frame.sentence.low, frame.end, limit)
    return [party for party in frame.sentence.parties if party.start < (relative.start() if relative else limit)]


def _is_occasion(frame: Frame) -> bool:
    """Whether the cue opens the sentence as an occasion told before, so that "amid a row between § and §" names nobody who takes part."""
    occasion = frame.sentence.grammar.occasion
    return occasion is not None and frame.hit.cue.shape == "noun" and bool(occasion.search(frame.sentence.low, 0, frame.end))


def _limit(frame: Frame) -> int:
    """Where a trailing attribution begins, else the end of the sentence."""
    said = frame.sentence.said_at
    return said if said >= frame.opens else len(frame.sentence.low)


def object_group(right: Sequence[Party], opens: int = -1) -> list[Party]:
    """The first group on the right that is no place, no agent and not set aside by its preposition, if that is not the cue's own
    ("vote [through] §", "stand [by] §"); objects may begin at `opens`.
    """
    for party in right:
        aside = party.preposition in ("aside", "agent") and party.start > opens + 1
        if aside or _is_whereabouts(party):
            continue
        return group_of(right, party)
    return []


def _beyond_home(frame: Frame, left: Sequence[Party], objects: Sequence[Party], right: Sequence[Party]) -> list[Party]:
    """Who gets it abroad where the object is of one's own country: "extradited its ex-president [to §]", "left § [for §]"."""
    home = {party.country for party in left}
    if not objects or len(home) != 1 or {party.country for party in objects} != home:
        return []
    words = _ONWARD | {"for"} if objects[0].mention.kind in PLACES else _ONWARD
    abroad = [party for party in right if party.start > objects[-1].start and party.word in words and party.country not in home]
    torn = abroad and frame.sentence.low.count(" to ", objects[-1].end, abroad[0].start) > 1
    return group_of(right, abroad[0]) if abroad and not torn else []


def _addressed(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Who is told at the end what one's country will do: "§ would take them, its president told [§]"."""
    if frame.definition.needs != "two" and frame.definition.kind not in BY_WORDS:
        return []
    told = _TOLD_AT_END.search(frame.sentence.low, frame.end)
    home = {party.country for party in left}
    return [party for party in frame.sentence.parties if told and home and party.start == told.end() - 1 and party.country not in home]


def _told_of(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Whom a speaker at the end speaks of: "[§] will pay, § warned"."""
    if (
        not left
        or frame.definition.kind not in BY_WORDS
        or left[0].start < 12
        or not _SPEAKER_AT_END.search(frame.sentence.low, 0, left[0].start)
    ):
        return []
    first = next((party for party in frame.sentence.visible if not party.preposition), None)
    return [first] if first and first.start < 12 and first.country not in {party.country for party in left} else []


def _the_other(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Who "its neighbour" or "the country" is: the only other one that was named before."""
    home, low = {party.country for party in left}, frame.sentence.low
    if not home or not _OTHER.search(low, frame.opens, frame.clause_end(_limit(frame))):
        return []
    named = [party for party in frame.sentence.parties if party.end <= frame.start and party.country not in (None, *home)]
    return named[-1:] if len({party.country for party in named}) == 1 else []


def _is_whereabouts(party: Party) -> bool:
    """Whether it only says where: "in Sudan", "in Sudanese waters", "near the Sudanese border"."""
    only = party.mention.kind in PLACES or (party.adjective and (not party.official or party.word in _WHEREABOUTS))
    return party.preposition == "place" and only


def agent(right: Sequence[Party]) -> list[Party]:
    """The group after "by"."""
    for party in right:
        if party.preposition == "agent":
            return group_of(right, party)
    return []


def speaker(frame: Frame, said: Sequence[Party]) -> list[Party]:
    """Who says it of the subject: the group before the clause, else the one in a trailing attribution."""
    first = min((party.start for party in said), default=frame.start)
    before = likeliest([party for party in frame.sentence.visible if party.end <= first and party not in said])
    return before or likeliest([party for party in frame.sentence.parties if party.start >= frame.sentence.said_at]) or _who_says(frame)


def _who_says(frame: Frame) -> list[Party]:
    """Who says it behind the cue, wherever the sentence goes on: "§ is to blame, [the § minister] told reporters in §, where ..."."""
    found = _SAYS.search(frame.sentence.low, frame.end)
    return [party for party in frame.sentence.parties if found and party.end == found.start() + 1]


def nominal(frame: Frame, right: Sequence[Party]) -> tuple[list[Party], list[Party]]:
    """Parties of a noun cue: "X's visit to Y", "talks between X and Y", "an attack on Y by X", "the X-Y deal"."""
    by = agent(right)
    between = [party for party in right if party.word in ("between", "among", "entre")]
    if between and frame.definition.roles != "mutual":
        return subject(frame), group_of(right, between[0])
    if between:
        return group_of(right, between[0])[:1], group_of(right, between[0])[1:]
    left = by or (_passive_actors(frame) if frame.hit.passive else _holder(frame) or subject(frame))
    if not left:
        left = next((group_of(right, party) for party in right if party.preposition == "of"), [])
    if frame.definition.roles == "place" and not by:
        whose = _whose(frame)
        if whose:
            return whose, [party for party in frame.sentence.parties if party.end <= frame.start][-1:]
    objects = object_group([party for party in right if party not in by])
    return left, objects or (_undergoing(frame) if frame.hit.passive and by else [])


def _holder(frame: Frame) -> list[Party]:
    """Whose it is when a party stands right before the noun: "protested against [Israeli] attacks"."""
    if frame.hit.cue.shape != "noun" or frame.definition.roles in ("mutual", "place") or frame.hit.cue.roles:
        return []
    last = [party for party in frame.sentence.parties if party.end <= frame.start][-1:]
    beside = last and frame.sentence.low[last[0].end : frame.start].strip() in ("", "'s", "'")
    return group_of(frame.sentence.parties, last[0]) if beside and last[0].preposition != "place" else []


def _passive_actors(frame: Frame) -> list[Party]:
    """Who acts in a passive told by its noun without an agent: whose it is, as far as the words or the kind say so."""
    own = [party for party in frame.sentence.visible if party.end == frame.start - 1] if frame.definition.owner_acts else []
    return _owner(frame) or _between_whom(frame) or own


def _owner(frame: Frame) -> list[Party]:
    """Whose it is in a passive with "its": "China sees a risk, and its concerns were expressed" - who opens the sentence."""
    word = frame.sentence.low[: frame.start].split()[-1:]
    return (
        group_of(frame.sentence.visible, frame.sentence.visible[0])
        if word and word[0] in frame.sentence.grammar.possessives and frame.sentence.visible
        else []
    )


def _between_whom(frame: Frame) -> list[Party]:
    """Of a passive without agent the two sides named before its noun: "[US]-[China] trade deal signed in Beijing"."""
    named = subject(frame) if frame.definition.roles == "mutual" else []
    return named if len({party.country for party in named}) > 1 else []


def _undergoing(frame: Frame) -> list[Party]:
    """Of a passive told by its noun ("Russian diplomats were expelled by Austria") whose it is."""
    own = [party for party in frame.sentence.visible if party.start <= frame.start < party.end]
    return own or subject(frame)


def _whose(frame: Frame) -> list[Party]:
    """The visitor of "Blinken's Beijing trip" and "Blinken delays Beijing trip": who stands before the place right before the cue."""
    before = [party for party in frame.sentence.parties if party.end <= frame.start]
    if len(before) < 2 or before[-1].mention.kind not in PLACES or len(frame.sentence.low[before[-1].end : frame.start].split()) > 1:
        return []
    between = frame.sentence.low[before[-2].end : before[-1].start].strip()
    if between in ("'s", "'", "的", ""):
        return [before[-2]]
    return subject(frame, before[-1].start) if any(word in frame.sentence.grammar.turns for word in between.split()[:3]) else []


def place(frame: Frame, right: Sequence[Party], roles: str) -> Party | None:
    """Where it happens: the first "in" or "at" on the right, else one right before the cue, else on the far left."""

    def is_place(party: Party) -> bool:
        if " under " in frame.sentence.low[frame.end : party.start]:
            return False  # "exchanged prisoners under an accord signed in Lome"
        return (party.preposition == "place" or party.word == "at") and party.mention.kind in (*PLACES, "demonym")

    if roles == "place" or (frame.definition.roles == "place" and roles != ABROAD):
        for party in right:
            if (
                party.mention.kind in (*PLACES, "demonym", "org")
                and party.preposition in ("", "toward", "place", "target", "of")
                and not party.adjective
                and not _speaks(frame, party)
                and not (roles in ("swap", "hosts") and not party.preposition)
            ):
                return party
    if frame.passive and roles == "place":
        return next(iter(subject(frame)), None)
    if not any(map(is_place, frame.sentence.parties)):
        return None
    rest = _reached(frame) if _is_occasion(frame) else frame.sentence.parties
    rest = [party for party in rest if party.start >= frame.opens and party.start < frame.sentence.said_at]
    told = frame.sentence.grammar.told.search(frame.sentence.low[: frame.group.start])
    own = clause_start(frame.sentence, frame.start) if frame.definition.roles == "place" else told.start() if told else 0
    before = [party for party in frame.sentence.parties if own <= party.start < party.end <= frame.start]
    return next((party for party in [*right, *rest, *reversed(before)] if is_place(party)), None)


def _speaks(frame: Frame, party: Party) -> bool:
    """Whether the party is who tells it ("..., the State Department said"): nobody goes there."""
    follows = frame.sentence.low[party.end : party.end + 20].lstrip(" ,")
    return party.start >= frame.sentence.said_at or follows.startswith(("said", "says", "confirmed", "announced", "added"))


def stays_home(frame: Frame) -> bool:
    """Whether a cue that tells a visit only abroad tells none: no place, one at home, or nobody of rank who goes there."""
    if frame.hit.cue.roles != ABROAD:
        return False
    home = {party.country for party in frame.actors}
    of_rank = any(party.mention.rank and party.mention.rank <= ENVOY for party in frame.actors)
    return not of_rank or frame.place is None or frame.place.start < frame.end or frame.place.country in (None, *home)


def _mutual(frame: Frame, right: Sequence[Party]) -> None:
    """A mutual kind without counterpart: the others of a coordinated subject, or who comes after "with"."""
    if len(frame.counterparts) > 1 and not frame.actors:
        frame.actors, frame.counterparts = frame.counterparts[:1], frame.counterparts[1:]
    company = [party for party in right if party.word == "with" and party not in frame.actors]
    if len(home := {party.country for party in frame.actors}) > 1 and _are_among_themselves(frame, home):
        frame.counterparts = ()
    if frame.counterparts and company and frame.hit.cue.shape == "verb" and not frame.counterparts[0].preposition:
        frame.counterparts = tuple(group_of(right, company[0]))
    if frame.counterparts:
        return
    beside = [] if len(home) > 1 else _reached(frame)
    with_whom = [party for party in [*right, *beside] if party.preposition == "mutual" and party not in frame.actors]
    if with_whom:
        frame.counterparts = tuple(group_of(frame.sentence.parties, with_whom[0]))
    elif len(frame.actors) > 1:
        frame.actors, frame.counterparts = frame.actors[:1], frame.actors[1:]


def _are_among_themselves(frame: Frame, home: Set[str | None]) -> bool:
    """Whether several who act have nobody beside them: "§ and § discussed [§] bases", "and called [on §] to stop", ", with § as host"."""
    others = frame.counterparts
    if {party.country for party in others} <= home:
        return True
    aside = others[0].preposition == "target" or frame.sentence.low[: others[0].start].rstrip("the ").endswith(", with")
    return frame.hit.cue.shape == "verb" and aside


def _visited(frame: Frame) -> None:
    """A visit's counterpart is the place visited, besides the hosts that are named."""
    if frame.hit.cue.shape == "noun" and frame.counterparts and frame.place not in frame.counterparts and _whose(frame):
        frame.place = None
    if frame.place is None and frame.counterparts:
        frame.place = next((party for party in frame.counterparts if party.mention.kind in PLACES and not party.adjective), None)
    if frame.place and frame.place.country not in (own := {party.country for party in frame.actors}):
        frame.counterparts = tuple(party for party in frame.counterparts if party.country is None or party.country not in own)
    if frame.place and not frame.counterparts:
        frame.counterparts = (frame.place,)
    frame.actors = tuple(party for party in frame.actors if party is not frame.place) or frame.actors
    home = {party.country for party in frame.actors}
    if frame.hit.cue.shape == "noun" and frame.place and _is_home(frame, home):
        frame.place, frame.counterparts = None, ()
    if frame.place and frame.place.country in home and any(party.country not in home for party in frame.counterparts):
        frame.place = None


def _is_home(frame: Frame, home: set[str | None]) -> bool:
    """Whether "the trip by the top US diplomat ... above the United States" found no other place than the visitor's own."""
    abroad = any(party.country not in home for party in frame.counterparts)
    return not abroad and frame.place is not None and frame.place.country in home and any(party.mention.rank for party in frame.actors)
