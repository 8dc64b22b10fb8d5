"""Who acts: the subject of a frame, in its clause or before it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.party import PLACES, Party
from monitor.events.sentence import Sentence

_SUBJECT_CLASSES = ("", "of", "mutual", "toward", "place", "target")


def subject(frame: Frame, before: int | None = None) -> list[Party]:
    """The group on the left that acts: in the clause, nearest without a preposition; else anywhere before.

    Left of `before`, without it left of the verb group.
    """
    sentence = frame.sentence
    if frame.hit.cue.shape == "phrase" and before is None and (bearer := borne_within(frame)):
        return bearer
    begin = frame.group.start if before is None else before
    told = assured(frame) if before is None else None
    if told is not None and not sentence.low.endswith(f"{MASK} ", 0, begin):
        return likeliest([party for party in sentence.visible if party.end <= told.start])
    clause = clause_start(sentence, begin)
    if antecedent := _antecedent(sentence, clause):
        return antecedent
    own = [party for party in sentence.visible if clause <= party.start and (party.end <= begin + 1 or _opens(frame, party))]
    if sentence.grammar.topics_first:
        own = [party for party in own if party.preposition in ("", "agent")]
    if fronted := sentence.grammar.objects.fronted:
        own = [party for party in own if party.start or party.preposition not in fronted]
    if frame.hit.tag == "ing" and sentence.low.endswith(", ", 0, begin):
        own = [party for party in own if not sentence.low.startswith(sentence.grammar.shapes.owns, party.end)] or own
    if planner := _planner(frame, own):
        return planner
    if speaker := _himself(frame, own, begin):
        return speaker
    if inside := _before_its_object(own, cased=bool(fronted)) or likeliest(own):
        return _other_than_oneself(frame, inside) or inside
    if _has_stranger(sentence, clause, begin):
        frame.reasons.append("the clause names somebody who is not known")
        return []
    if _is_told_of_others(frame, clause, begin):
        frame.reasons.append("told of somebody without a country")
        return _locals(frame, clause, begin)
    earlier = [party for party in sentence.visible if party.end <= begin + 1 and (party.start or party.preposition not in fronted)]
    if not earlier:
        return []
    frame.reasons.append("subject taken from the clause before")
    if sentence.grammar.topics_first:
        return _topic(sentence, earlier)
    inside = _before_its_object(earlier, cased=bool(fronted)) or likeliest(earlier)
    return _other_than_oneself(frame, inside) or inside


def _before_its_object(parties: Sequence[Party], *, cased: bool) -> list[Party]:
    """Somebody of rank before a country in a case that looks like the nominative: "[президент §] посетил Китай и встретился с §"."""
    free = [party for party in parties if cased and not party.preposition]
    goes_on = len(free) > 1 and free[0].mention.rank and free[-1].mention.kind in PLACES and free[0].group != free[-1].group
    return group_of(parties, free[0]) if goes_on else []


def _topic(sentence: Sentence, earlier: Sequence[Party]) -> list[Party]:
    """Who a sentence goes on about: who stands first, without a preposition, in the last clause that names somebody so."""
    free = [party for party in earlier if not party.preposition]
    clauses = [clause_start(sentence, party.start) for party in free]
    first = next((party for party, clause in zip(free, clauses, strict=True) if clause == clauses[-1]), None)
    return group_of(earlier, first) if first else likeliest(earlier)


def _planner(frame: Frame, own: Sequence[Party]) -> list[Party]:
    """Whose plan the subject is, not whom the plan is about: "[§'s] decision to halt § oil was criticised"."""
    plan_of = frame.sentence.grammar.subjects.plan_of
    if len(own) < 2:
        return []
    return group_of(own, own[0]) if frame.sentence.match(plan_of, own[0].end, frame.group.start) else []


def _himself(frame: Frame, own: Sequence[Party], begin: int) -> list[Party]:
    """Who "it" is in what he says, where no other is named but a place: "[§ and §] said in § they would reopen embassies"."""
    sentence = frame.sentence
    if sentence.grammar.anaphors.isdisjoint(sentence.low[:begin].split()[-1:]) or not all(
        one.preposition in ("place", "target") for one in own
    ):
        return []
    said = sentence.search(sentence.grammar.subjects.said, 0, begin)
    free = [party for party in sentence.visible if said and party.end <= said.start() + 1 and not party.preposition]
    return group_of(free, free[0]) if free else []


def _other_than_oneself(frame: Frame, inside: Sequence[Party]) -> list[Party]:
    """Who spoke before, where the verb's nearest party is of the country that it hits: "§ said [Russia] lied and accused [Moscow]"."""
    begin = frame.group.start
    if not frame.definition.spoken or frame.passive or not inside or not _joins(frame, begin):
        return []
    said = frame.sentence.search(frame.sentence.grammar.subjects.said, 0, begin)
    if said is None:
        return []
    beside = next((party for party in frame.sentence.parties if party.start >= frame.opens), None)
    earlier = [party for party in frame.sentence.visible if party.end <= said.start() and party.official and not party.preposition]
    hit = beside is not None and beside.country == inside[0].country and inside[0].start > said.start()
    return [party for party in earlier[:1] if hit and party.country != inside[0].country]


def _joins(frame: Frame, begin: int) -> bool:
    """Whether the word right before joins two verbs."""
    word = frame.sentence.grammar.conjunction
    return bool(word) and frame.sentence.low.endswith(word, 0, begin)


def _antecedent(sentence: Sentence, clause: int) -> list[Party]:
    """Whom the "who" is that opens a clause: "met [the Portuguese prime minister], who praised §"."""
    found = sentence.search(sentence.grammar.subjects.who, 0, clause)
    return [party for party in sentence.parties if party.end == found.start() + 1][:1] if found else []


def assured(frame: Frame) -> Party | None:
    """Who is told what the teller or somebody named will do: "Malaysia told [Singapore] it would cut off water"."""
    found = frame.sentence.search(frame.sentence.grammar.assured, 0, frame.group.start)
    return next((party for party in frame.sentence.parties if party.start == found.start(1)), None) if found else None


def borne_within(frame: Frame) -> list[Party]:
    """Whose the noun is that a cue opens with, where its adjective follows: "ataque [§] contra §", "misiles [§] cayeron"."""
    hit, start = frame.hit, frame.sentence.start
    if not frame.sentence.grammar.nouns_first or not hit.lead_end or hit.cue.shape == "verb":
        return []
    within = [party for party in frame.sentence.parties if frame.opens <= party.start < party.end <= hit.anchor - start]
    first = next((party for party in within if party.adjective or party.preposition == "of"), None)
    return group_of(within, first) if first else []


def _opens(frame: Frame, party: Party) -> bool:
    """Whether a phrase begins within its subject ("Russian [diplomats left]"), or its noun has an adjective ("[soldats § entrent]")."""
    behind = frame.sentence.grammar.nouns_first and party.adjective and not party.preposition
    inside = behind and frame.hit.lead_end and frame.opens < party.start < frame.hit.anchor - frame.sentence.start
    return (frame.hit.cue.shape == "phrase" and bool(inside)) or (
        frame.hit.cue.shape != "verb" and party.start <= frame.start < party.end <= frame.end
    )


def _has_stranger(sentence: Sentence, clause: int, begin: int) -> bool:
    """Whether the clause, which holds no party, opens with a name: "Blinken said Kovacs had agreed" tells nothing of Blinken."""
    opening = sentence.plain[clause:begin].split()[:3] if clause and not sentence.grammar.capital_nouns else []
    return any(word[0].isupper() and word.lower() not in sentence.grammar.nameless for word in opening) and not sentence.is_titled


def _is_told_of_others(frame: Frame, clause: int, begin: int) -> bool:
    """Whether what is said has a subject of its own without a country: "Officials in § said that exiles", not "§ said it"."""
    sentence = frame.sentence
    if not clause or not sentence.search(sentence.grammar.told, 0, begin):
        return False
    own = sentence.low[clause:begin].split()
    return own[0] not in sentence.grammar.anaphors and own[0] not in sentence.grammar.adverbs if own else frame.hit.cue.shape == "phrase"


def _locals(frame: Frame, clause: int, begin: int) -> list[Party]:
    """The only country named, where its people or forces are told of: "witnesses in [§] said soldiers had shot two students"."""
    sentence = frame.sentence
    named = [party for party in sentence.parties if party.country]
    alone = frame.definition.domestic and not (frame.passive or sentence.may_be_headline) and len({party.country for party in named}) == 1
    return named[:1] if alone and sentence.search(sentence.grammar.locals, clause, begin) else []


def clause_start(sentence: Sentence, at: int) -> int:
    """Where the clause that reaches `at` begins."""
    ends = sentence.clause_ends
    return ends[bisect_right(ends, at) - 1]


def likeliest(parties: Sequence[Party]) -> list[Party]:
    """The group that acts, of parties on the left of a verb: without a preposition the last, else of the best class the first."""
    if len(parties) < 2:
        return [*parties]
    for wanted in _SUBJECT_CLASSES:
        named = [party for party in parties if party.preposition == wanted]
        if named:
            return group_of(parties, named[-1] if wanted == "" else named[0])
    return group_of(parties, parties[-1])


def group_of(parties: Iterable[Party], member: Party) -> list[Party]:
    """The parties that are coordinated with one of them, itself among them."""
    return [party for party in parties if party.group == member.group]
