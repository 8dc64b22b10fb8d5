"""Who acts behind the verb: "[se reunieron] en Quito los cancilleres de § y §", "[llegó] a § el canciller §"."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.events.frame import Frame
from monitor.events.party import PLACES, Party
from monitor.events.subjects import clause_start, group_of

_ITS_OFFICE = 4
"""Words that may stand between a verb and the name of who acts."""
_OPENING = 3
"""Before which letter the first word begins, quotation marks apart."""


def subject_behind(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """The group on the right that a verb without a subject before it has, blank if there is none: somebody without the "a" that an
    object has; a country only where the verb opens the sentence and takes no country as its object ("visitará §").
    """
    verb = frame.hit.cue.shape == "verb" and not frame.passive and not frame.hit.passive
    if verb and _is_turned_round(frame):
        first = next((party for party in right if not party.preposition and party.official), None)
        return group_of(right, first) if first else []
    if not verb or not frame.sentence.grammar.verbs_first or _has_subject(frame):
        return []
    if frame.sentence.grammar.follows:
        return _right_behind(frame, right)
    first = next((party for party in right if not party.preposition and party.official), None)
    opens = frame.group.start < _OPENING and frame.definition.roles != "place"
    return group_of(right, first) if first and (opens or first.mention.rank) else []


def _right_behind(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """The group right behind the verb that has no preposition, where a language puts who acts there; behind "he" or "and" somebody who
    is alone there is met or received, and a place is where somebody goes.
    """
    sentence, grammar, first = frame.sentence, frame.sentence.grammar, next(iter(right), None)
    if first is None or first.preposition or not (first.official or first.mention.kind in PLACES):
        return []
    between = sentence.low[frame.opens : first.start].split()
    goal = frame.definition.roles == "place" and first.mention.kind in PLACES and first.start >= frame.hit.anchor - sentence.start
    strange = [word for word in between if word not in grammar.articles and word not in grammar.adverbs]
    named = first.mention.kind == "person" and grammar.forenames.fullmatch(f" {' '.join(strange)} ")
    if goal or len(between) > _ITS_OFFICE or (strange and not named):
        return []
    group = group_of(right, first)
    told = any(party.end <= frame.group.start and party.preposition not in ("place", "aside") for party in sentence.visible)
    alone = not any(party.preposition not in ("place", "aside") for party in right if party not in group)
    return [] if told and alone and frame.definition.of_people else group


def _is_turned_round(frame: Frame) -> bool:
    """Whether what is said stands before its verb, so that who says it follows: "..., a [dénoncé] §"."""
    sentence, start = frame.sentence, frame.group.start
    told = frame.definition.spoken and start < frame.start and not frame.group.infinitive
    return told and sentence.may_hold(turned := sentence.grammar.subjects.turned) and turned.search(sentence.clear, 0, start) is not None


def _has_subject(frame: Frame) -> bool:
    clause = clause_start(frame.sentence, frame.start)
    before = [party for party in frame.sentence.parties if clause <= party.start < party.end <= frame.start]
    fronted = frame.sentence.grammar.objects.fronted
    apart = {"place", "aside", *fronted} if clause == 0 else {"place", "aside"}
    return any(party.preposition not in apart for party in before)
