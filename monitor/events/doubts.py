"""Why a telling that names two states may still be no news: things that travel, customs, guesses and what was before."""

from __future__ import annotations

from monitor.events.frame import Frame
from monitor.events.sentence import MASK
from monitor.events.subjects import clause_start
from monitor.model.enums import Modality

_SPOKESPERSON = 5


def doubt(frame: Frame) -> str:
    """What speaks against telling it loudly; blank if nothing does."""
    doubts, low = frame.sentence.grammar.doubts, frame.sentence.low
    if frame.definition.kind == "visit" and _is_carried(frame):
        return "a thing or a crowd comes, nobody who represents a state"
    if _is_strangers(frame):
        return "somebody without a country does it"
    if (_is_infinitive(frame) or low.startswith("to ", frame.start)) and doubts.expected.search(low, 0, frame.group.start):
        return "somebody expects or wants it"
    if doubts.hardly.match(low, frame.end):
        return "hardly anything"
    if frame.group.perfect and doubts.before.match(low, frame.end):
        return "it was before"
    on_condition = frame.group.mode == "modal" and frame.definition.kind != "threat" and doubts.condition.match(low, 0, frame.group.start)
    if on_condition or doubts.unreal.search(low, 0, frame.group.start):
        return "it did not come to it"
    if doubts.asked.match(low):
        return "somebody asks"
    return "a custom" if _is_custom(frame) else ""


def _is_infinitive(frame: Frame) -> bool:
    """Whether the verb has no tense of its own: "wants § [to sell]", "let § [sell]"."""
    naked = frame.hit.cue.shape == "verb" and frame.hit.tag == "base" and frame.group.start == frame.start
    return naked or frame.group.mode == "bare"


def _is_carried(frame: Frame) -> bool:
    """Whether things or people without an office come, or somebody is brought: "a § C-130 touched down", "was flown to §"."""
    if any(0 < (party.mention.rank or 0) <= _SPOKESPERSON for party in frame.actors) and not frame.passive:
        return False
    if frame.passive:
        return not frame.hit.cue.roles and frame.place is not None and frame.place.start > frame.end
    own = frame.sentence.low[clause_start(frame.sentence, frame.group.start) : frame.group.start]
    return frame.hit.cue.shape == "verb" and frame.sentence.grammar.doubts.carried.search(own) is not None


def _is_strangers(frame: Frame) -> bool:
    """Whether the subject has no country, so that those behind the cue do nothing: "the airline will link § and §"."""
    own = frame.sentence.low[clause_start(frame.sentence, frame.group.start) : frame.group.start]
    acts = frame.hit.cue.shape == "verb" and not frame.passive and MASK not in own
    return acts and frame.sentence.grammar.doubts.strangers.match(own.strip()) is not None


def _is_custom(frame: Frame) -> bool:
    """Whether a present tense with an amount or a span tells what is always done: "[sells] most of its oil to §"."""
    sentence = frame.sentence
    if (
        frame.hit.tag not in ("s", "base")
        or sentence.scope == "title"
        or frame.modality is not Modality.ASSERTED
        or frame.group.start < frame.start
    ):
        return False
    return sentence.grammar.doubts.custom.search(sentence.low, frame.start) is not None
