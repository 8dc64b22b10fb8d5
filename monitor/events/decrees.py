"""Whether a step to come is decided by who takes it, so that it is announced and no threat: "§ will expel three § envoys"."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.subjects import clause_start
from monitor.model.enums import Modality


def is_said_by_a_decree(phrase: Frame, frames: Iterable[Frame]) -> bool:
    """Whether a phrase only takes the verb of what is announced: "[will impose] tariffs" is no threat beside the tariffs, and "[to
    withdraw] troops" none beside the withdrawal that knows its object.
    """
    return phrase.hit.cue.shape == "phrase" and any(
        one.definition.decreed
        and (one.definition.when_future == phrase.definition.kind or one.end > phrase.end)
        and phrase.start < one.start < phrase.end
        and is_decreed(one)
        for one in frames
    )


def is_decreed(frame: Frame) -> bool:
    """Whether somebody says outright what he will do; who plans, wishes or threatens it, or makes it hang on an "if", only might."""
    if frame.modality is not Modality.EXPECTED or frame.sentence.search(frame.sentence.grammar.doubts.hinges):
        return False
    match frame.group.mode:
        case "bare":
            return _follows_who_acts(frame)
        case "modal":
            return _says_it_himself(frame)
    return not frame.group.governor


def _says_it_himself(frame: Frame) -> bool:
    """Whether "would" is said by who acts, or of a country named: "§ said [it] would expel", no "said a road would cut"."""
    low, begin = frame.sentence.low, frame.group.start
    opens = clause_start(frame.sentence, begin)
    named = any(opens <= party.start < begin and not party.preposition for party in frame.actors)
    return named or not frame.sentence.grammar.anaphors.isdisjoint(low[opens:begin].split()[-1:])


def _follows_who_acts(frame: Frame) -> bool:
    """Whether "to VERB" stands right behind a name in a headline: "[§] to expel § envoys"."""
    return frame.sentence.may_be_headline and frame.sentence.low.endswith(f"{MASK} ", 0, frame.group.start)


def is_conditional(frame: Frame) -> bool:
    """Whether what somebody would or might do hangs on what another does: "would vote it down [if] the cabinet went ahead"."""
    if frame.definition.faces or frame.group.mode != "modal" or frame.modality is not Modality.HYPOTHETICAL:
        return False
    return frame.sentence.search(frame.sentence.grammar.doubts.proviso, frame.end) is not None
