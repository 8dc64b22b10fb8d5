"""Who acts behind the verb: "[se reunieron] en Quito los cancilleres de § y §", "[llegó] a § el canciller §"."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.events.frame import Frame
from monitor.events.sentence import Party
from monitor.events.subjects import clause_start, group_of

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
    first = next((party for party in right if not party.preposition and party.official), None)
    opens = frame.group.start < _OPENING and frame.definition.roles != "place"
    return group_of(right, first) if first and (opens or first.mention.rank) else []


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
