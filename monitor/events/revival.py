"""What was put off and is on again: "§'s trip is [back on]", "[on again]: § to visit §", "the [postponed] talks will start"."""

from __future__ import annotations

from monitor.events.frame import Frame
from monitor.model.enums import Polarity, Status

_AHEAD = frozenset({Status.PLANNED, Status.AGREED, Status.POSTPONED})
_REACH = 170


def is_back_on(frame: Frame) -> bool:
    """Whether the words behind a noun, or of a sentence that tells a plan, say that it had been off."""
    if not frame.has_ladder or frame.polarity is not Polarity.POSITIVE:
        return False
    grammar = frame.sentence.grammar
    is_noun = frame.is_named or frame.hit.form_has_noun
    found = grammar.back_on.search(frame.following(_REACH)) if is_noun and frame.sentence.may_hold(grammar.back_on) else None
    if found:
        frame.turned_by = found[0].strip()
        return True
    return frame.status in _AHEAD and frame.sentence.search(grammar.on_again) is not None


def had_been_off(frame: Frame, word: str) -> bool:
    """Whether a participle before a noun only says what had been: "the [postponed] visit will begin", no "§ [postponed] a visit"."""
    low = frame.sentence.low
    at = low.rfind(f"{word} ", 0, frame.start)
    before = low[: max(at, 0)].split()
    grammar = frame.sentence.grammar
    return at >= 0 and word.endswith(grammar.shapes.participles) and (not before or before[-1] in grammar.determiners)
