"""Why a telling that names two states may still be no news: things that travel, customs, guesses and what was before."""

from __future__ import annotations

from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.subjects import clause_start
from monitor.model.enums import Modality

_SPOKESPERSON = 5


def doubt(frame: Frame) -> str:
    """What speaks against telling it loudly; blank if nothing does."""
    sentence, doubts, low = frame.sentence, frame.sentence.grammar.doubts, frame.sentence.low
    if frame.definition.roles == "place" and _is_carried(frame):
        return "a thing or a crowd comes, nobody who represents a state"
    if _is_strangers(frame):
        return "somebody without a country does it"
    if (_is_infinitive(frame) or low.startswith(sentence.grammar.shapes.purpose, frame.start)) and sentence.search(
        doubts.expected, 0, frame.group.start
    ):
        return "somebody expects or wants it"
    if frame.definition.violent and sentence.match(doubts.staged, frame.end):
        return "only an exercise"
    if sentence.match(doubts.hardly, frame.end):
        return "hardly anything"
    if frame.group.perfect and sentence.match(doubts.before, frame.end):
        return "it was before"
    might = frame.group.mode == "modal" and not frame.definition.hinges
    if (might and sentence.match(doubts.condition, 0, frame.group.start)) or sentence.search(doubts.unreal, 0, frame.group.start):
        return "it did not come to it"
    if sentence.match(doubts.asked):
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
    carried = frame.sentence.grammar.doubts.carried
    if frame.hit.cue.shape != "verb" or not frame.sentence.may_hold(carried):
        return False
    return carried.search(frame.sentence.low[clause_start(frame.sentence, frame.group.start) : frame.group.start]) is not None


def _is_strangers(frame: Frame) -> bool:
    """Whether the subject has no country, so that those behind the cue do nothing: "the airline will link § and §"."""
    strangers = frame.sentence.grammar.doubts.strangers
    if frame.hit.cue.shape != "verb" or frame.passive or not frame.sentence.may_hold(strangers):
        return False
    own = frame.sentence.low[clause_start(frame.sentence, frame.group.start) : frame.group.start]
    return MASK not in own and strangers.match(own.strip()) is not None


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
    return sentence.search(sentence.grammar.doubts.custom, frame.start) is not None
