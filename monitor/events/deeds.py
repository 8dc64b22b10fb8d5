"""Who acts and who suffers where a noun says it: "killed in [Russian] strikes on [Kyiv]", "expelled from [Niger]"."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.party import PLACES, Party

_MOST_OF_A_DEED = 7
"""Words between whose deed it is and whom it is aimed at."""


def doer_of_deed(frame: Frame) -> list[Party]:
    """Whose deed a passive without "by" names: "were killed in [Israeli] air strikes"."""
    if not frame.definition.violent:
        return []
    found = frame.sentence.match(frame.sentence.grammar.deeds.done_by, frame.end)
    return [party for party in frame.sentence.parties if found and party.start == found.start("who")]


def caster_out(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """The country that somebody is made to leave, where nobody else is said to have done it: "was expelled from [Russia]"."""
    sentence, deeds = frame.sentence, frame.sentence.grammar.deeds
    if not (sentence.may_hold_any(deeds.cast_out, deeds.posted_out) and (frame.passive or frame.hit.passive or is_done_to(frame))):
        return []
    cast_out = deeds.cast_out.finditer(sentence.low, frame.start) if sentence.may_hold(deeds.cast_out) else ()
    found = next((one for one in cast_out if one.start() <= frame.end + 60), None)
    posted = sentence.search(deeds.posted_out, 0, frame.end + 60)
    if found is None:
        return [party for party in sentence.parties if posted and party.start == posted.start("where")]
    at = max(found.start("where"), found.start("left"))
    return [party for party in right if party.start == at and party.mention.kind in PLACES]


def aimed_at(frame: Frame, actors: Sequence[Party]) -> list[Party]:
    """Whom the deed that opens the clause is aimed at, when its verb names nobody: "[§'s] strikes on [§] killed six"."""
    if not frame.definition.violent or frame.hit.cue.shape == "noun" or not actors:
        return []
    aims, begin, stop = frame.sentence.grammar.deeds.aims, actors[-1].end, frame.group.start
    aimed = [party for party in frame.sentence.visible if begin < party.start < stop and party.word in aims]
    between = frame.sentence.low[begin : aimed[0].start] if aimed else ""
    told = MASK not in between and not any(mark in between for mark in ",;:") and len(between.split()) <= _MOST_OF_A_DEED
    return [party for party in aimed if told and party.group == aimed[0].group]


def is_done_to(frame: Frame) -> bool:
    """Whether a form of "be" stands before a phrase, so that its subject is whom it is done to: "staff were [ordered to leave] §"."""
    before = frame.words_before[-1:]
    return frame.hit.cue.shape == "phrase" and bool(before) and before[0] in frame.sentence.grammar.be
