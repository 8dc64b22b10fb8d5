"""Whom it is done to: the parties behind a cue and the one that is its object, there or elsewhere in the sentence."""

from __future__ import annotations

from collections.abc import Sequence, Set

from monitor.events.frame import Frame
from monitor.events.party import PLACES, STATES, Party
from monitor.events.subjects import group_of


def after(frame: Frame) -> list[Party]:
    """The parties right of the cue in its clause; if there are none, in the rest of the sentence up to a relative clause."""
    opens = frame.opens
    return near(frame) or [party for party in reached(frame) if opens <= party.start]


def near(frame: Frame) -> list[Party]:
    """The parties right of the cue in its clause: sought once a frame, asked for three times."""
    if frame.near is None:
        frame.near = _near(frame)
    return frame.near


def _near(frame: Frame) -> list[Party]:
    opens, stop = frame.opens, frame.clause_end(_limit(frame))
    start, end = frame.start, frame.end
    if found := frame.sentence.match(frame.sentence.grammar.objects.strangers_own, opens, stop):
        stop = min(stop, found.end())
    return [party for party in frame.sentence.parties if opens <= party.start < stop or start < party.start < party.end == end]


def agent(right: Sequence[Party]) -> list[Party]:
    """The group after "by"."""
    for party in right:
        if party.preposition == "agent":
            return group_of(right, party)
    return []


def object_group(frame: Frame, right: Sequence[Party], opens: int = -1) -> list[Party]:
    """The first group on the right that is no place, no agent and not set aside by its preposition, if that is not the cue's own
    ("vote [through] §", "stand [by] §"); objects may begin at `opens`.
    """
    whereabouts = frame.sentence.grammar.objects.whereabouts
    topic = _topic(frame, right)
    for party in right:
        source = frame.hit.cue.shape == "verb" and party.word in frame.sentence.grammar.objects.sources
        aside = party.preposition in ("aside", "agent") and party.start > opens + 1 and not source
        elsewhere = _is_whereabouts(party, whereabouts) and not _takes(frame, party)
        if aside or elsewhere or party in topic or _is_forum(frame, party, right):
            continue
        return group_of(right, party)
    return []


def _topic(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """Whom those who confer speak about: "held talks in § [on § and §]"."""
    words = frame.sentence.grammar.objects.topics if frame.definition.confers else ()
    return [one for party in right if party.word in words for one in group_of(right, party)]


def _takes(frame: Frame, party: Party) -> bool:
    """Whether the cue ends with the preposition of who stands right behind it: "a dit [non à] §", "tourne [le dos à] §"."""
    low, begin = frame.sentence.low, frame.end
    own = party.word in frame.sentence.grammar.objects.onward and low[frame.start : begin].endswith(f" {party.word}")
    own = own and frame.hit.cue.shape != "noun" and frame.definition.roles != "place"
    return own and party.mention.kind != "place" and low[begin : party.start].strip() in {"", *frame.sentence.grammar.articles}


def set_before(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """The object that a language lets stand before the verb ("towards Iran impose sanctions")."""
    first, fronted = frame.sentence.grammar.objects.first, frame.sentence.grammar.objects.fronted
    if not first and not fronted:
        return []
    before = [party for party in frame.sentence.visible if party.end <= frame.start and party not in left]
    aimed = next((group_of(before, party) for party in reversed(before) if party.word in first), [])
    aimed = aimed or next((group_of(before, party) for party in before[:1] if not party.start and party.preposition in fronted), [])
    return aimed or _addressee(frame, {party.country for party in left})


def _addressee(frame: Frame, home: Set[str | None]) -> list[Party]:
    """Who "him" is in the words of the cue or right behind it: the last one of another country named before."""
    words, sentence = frame.sentence.grammar.object_pronoun, frame.sentence
    if not (sentence.search(words, frame.start, frame.opens) or sentence.match(words, frame.opens)):
        return []
    return [party for party in frame.sentence.parties if party.end <= frame.start and party.country not in (None, *home)][-1:]


def author_of_measure(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """Whose measure a passive names by its adjective: "rayée de la liste noire [américaine]", "privé de visa [américain]"."""
    if not frame.sentence.grammar.nouns_first or not frame.hit.lead_end or not frame.definition.decreed:
        return []
    low = frame.sentence.low
    beside = (one for one in right if one.adjective and not one.preposition and len(low[frame.end : one.start].split()) <= 1)
    return [party._replace(official=True) for party in beside if party.start >= frame.end][:1]


def agent_before(frame: Frame) -> list[Party]:
    """Who does it where that stands before the verb of a passive ("envoys [by §] expelled")."""
    before = [party for party in frame.sentence.visible if party.end <= frame.start] if frame.sentence.grammar.agents_first else []
    return agent(before[::-1])


def reached(frame: Frame) -> list[Party]:
    """The parties of the sentence before a relative clause or attribution that follows the cue."""
    if is_backdrop(frame):
        return near(frame)
    limit = _limit(frame)
    relative = frame.sentence.search(frame.sentence.grammar.relative, frame.end, limit)
    return [party for party in frame.sentence.parties if party.start < (relative.start() if relative else limit)]


def is_backdrop(frame: Frame) -> bool:
    """Whether the cue opens the sentence as an occasion told before, so that "amid a row between § and §" names nobody who takes part."""
    occasion = frame.sentence.grammar.occasion
    return frame.hit.cue.shape == "noun" and bool(frame.sentence.search(occasion, 0, frame.end))


def beyond_home(frame: Frame, left: Sequence[Party], objects: Sequence[Party], right: Sequence[Party]) -> list[Party]:
    """Who gets it abroad where the object is of one's own country: "extradited its ex-president [to §]", "left § [for §]"."""
    if not objects or not left:
        return []
    home = {party.country for party in left}
    if len(home) != 1 or {party.country for party in objects} != home:
        return []
    named = frame.sentence.grammar.objects
    words = named.onward | named.leaving_for if objects[0].mention.kind in PLACES else named.onward
    abroad = [party for party in right if party.start > objects[-1].start and party.word in words and party.country not in home]
    between = frame.sentence.low[objects[-1].end : abroad[0].start].split() if abroad else []
    torn = sum(word in named.onward for word in between) > 1
    return group_of(right, abroad[0]) if abroad and not torn else []


def given_to(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """Who gets it where the word that says so may also say where: "cède [à] § quarante blindés"."""
    named = frame.sentence.grammar.objects
    if not frame.definition.given or frame.hit.cue.roles or frame.passive:
        return []
    return next(
        (group_of(right, one) for one in right if one.preposition == "place" and one.word in named.onward and one.mention.kind in STATES),
        [],
    )


def told_of(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Whom a speaker at the end speaks of: "[§] will pay, § warned"."""
    if (
        not left
        or not frame.definition.spoken
        or left[0].start < 12
        or not frame.sentence.search(frame.sentence.grammar.objects.speaker_at_end, 0, left[0].start)
    ):
        return []
    first = next((party for party in frame.sentence.visible if not party.preposition), None)
    return [first] if first and first.start < 12 and first.country not in {party.country for party in left} else []


def addressed(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Who is told at the end what one's country will do: "§ would take them, its president told [§]"."""
    if frame.definition.needs != "two" and not frame.definition.spoken:
        return []
    told = frame.sentence.search(frame.sentence.grammar.objects.told_at_end, frame.end)
    if told is None or not left:
        return []
    home = {party.country for party in left}
    return [party for party in frame.sentence.parties if party.start == told.end() - 1 and party.country not in home]


def the_other(frame: Frame, left: Sequence[Party]) -> list[Party]:
    """Who "its neighbour" or "the country" is: the only other one that was named before."""
    the_other = frame.sentence.grammar.objects.the_other
    if not left or not frame.sentence.may_hold(the_other):
        return []
    if not the_other.search(frame.sentence.low, frame.opens, frame.clause_end(_limit(frame))):
        return []
    home = {party.country for party in left}
    named = [party for party in frame.sentence.parties if party.end <= frame.start and party.country not in (None, *home)]
    return named[-1:] if len({party.country for party in named}) == 1 else []


def _limit(frame: Frame) -> int:
    """Where a trailing attribution begins, else the end of the sentence."""
    said = frame.sentence.said_at
    return said if said >= frame.opens else len(frame.sentence.low)


def _is_forum(frame: Frame, party: Party, right: Sequence[Party]) -> bool:
    """Whether an organisation only says where, before the one it is about: "voted [at the UN] for §", "complained [to the OAS] about §"."""
    about = any(other.start > party.end and other.preposition not in ("place", "aside", "agent") for other in right)
    hears = party.preposition == "place" or (frame.definition.spoken and party.preposition in ("mutual", "toward"))
    return hears and party.mention.kind == "org" and about


def _is_whereabouts(party: Party, words: Set[str]) -> bool:
    """Whether it only says where: "in Sudan", "in Sudanese waters", "near the Sudanese border"."""
    only = party.mention.kind in PLACES or (party.adjective and (not party.official or party.word in words))
    return party.preposition == "place" and only
