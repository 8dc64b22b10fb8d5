"""How a frame stands: status, modality, polarity - read from its verb group, the words around it and what governs it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from monitor.events.frame import Frame
from monitor.model.enums import Modality, Polarity, Status

_TURNS: Mapping[str, tuple[Status, Modality, Polarity]] = {
    "cancelled": (Status.CANCELLED, Modality.ASSERTED, Polarity.POSITIVE),
    "postponed": (Status.POSTPONED, Modality.ASSERTED, Polarity.POSITIVE),
    "suspended": (Status.SUSPENDED, Modality.ASSERTED, Polarity.POSITIVE),
    "resumed": (Status.RESUMED, Modality.ASSERTED, Polarity.POSITIVE),
    "under_way": (Status.UNDER_WAY, Modality.ASSERTED, Polarity.POSITIVE),
    "completed": (Status.COMPLETED, Modality.ASSERTED, Polarity.POSITIVE),
    "planned": (Status.PLANNED, Modality.EXPECTED, Polarity.POSITIVE),
    "proposed": (Status.PROPOSED, Modality.HYPOTHETICAL, Polarity.POSITIVE),
    "agreed": (Status.AGREED, Modality.EXPECTED, Polarity.POSITIVE),
    "denied": (Status.DENIED, Modality.ASSERTED, Polarity.NEGATIVE),
    "negated": (Status.CANCELLED, Modality.ASSERTED, Polarity.NEGATIVE),
}
_MODES: Mapping[str, tuple[Status, Modality]] = {
    "future": (Status.PLANNED, Modality.EXPECTED),
    "planned": (Status.PLANNED, Modality.EXPECTED),
    "bare": (Status.PLANNED, Modality.EXPECTED),
    "agreed": (Status.AGREED, Modality.EXPECTED),
    "wished": (Status.PROPOSED, Modality.HYPOTHETICAL),
    "modal": (Status.PROPOSED, Modality.HYPOTHETICAL),
    "threatened": (Status.PROPOSED, Modality.HYPOTHETICAL),
}
_WORD = re.compile(r"[^\s,;:()\"]+|[,;:]")
_MONTH = re.compile(r"\b(january|february|march|april|may|june|july|august|september|october|november|december)\b")
_MONTHS = "january february march april may june july august september october november december".split()
_GOING_ON = frozenset({"ing"})


def settle(frame: Frame, on: date | None) -> None:
    """Set status, modality and polarity, each with its reason."""
    frame.status, frame.modality, said = _first(frame)
    frame.reasons.append(f"status {frame.status}: {said}")
    if frame.group.negated or frame.group.mode == "negated":
        frame.polarity = Polarity.NEGATIVE
        frame.reasons.append("negated by the words before the cue")
    turn, word = turned(frame)
    if turn:
        frame.status, frame.modality, frame.polarity = _TURNS[turn]
        frame.reasons.append(f"status {frame.status}: {word!r} goes with the cue")
    _deny(frame)
    _doubt(frame)
    _date(frame, on)


def _first(frame: Frame) -> tuple[Status, Modality, str]:
    cue, group = frame.hit.cue, frame.group
    if group.mode in _MODES:
        status, modality = _MODES[group.mode]
        return status, modality, f"{group.mode}{f' ({group.governor!r})' if group.governor else ''}"
    if frame.hit.tag == "fut":
        return Status.PLANNED, Modality.EXPECTED, "future tense"
    if frame.hit.tag == "cond":
        return Status.PROPOSED, Modality.HYPOTHETICAL, "conditional"
    modality = Modality.HISTORICAL if group.past_perfect and frame.definition.ladder else Modality.ASSERTED
    if cue.status:
        lowered = Modality.EXPECTED if cue.status in (Status.PLANNED, Status.AGREED, Status.INVITED) else modality
        return cue.status, lowered if modality is Modality.ASSERTED else modality, "said by the cue"
    if frame.hit.tag in _GOING_ON and frame.definition.ladder:
        return Status.UNDER_WAY, modality, "continuous form"
    return Status.COMPLETED, modality, "past or present tense" if cue.shape == "verb" else "named as a fact"


def turned(frame: Frame) -> tuple[str, str]:
    """The turn ("cancelled") and its word, left or right of a noun or light-verb cue; blank if there is none."""
    if frame.hit.cue.shape == "verb" and not frame.hit.form_has_noun:
        return "", ""
    return _left_turn(frame) or _right_turn(frame) or ("", "")


def _left_turn(frame: Frame) -> tuple[str, str] | None:
    grammar, before = frame.sentence.grammar, frame.sentence.low[max(0, frame.start - 70) : frame.start]
    found = [match[0] for match in _WORD.finditer(before)][-7:]
    for word in reversed(found):
        if word in (",", ";", ":") or word in ("that", "which", "who", "after", "during"):
            return None
        turn = grammar.turns.get(word)
        if turn and turn != "completed":
            return turn, word
    return None


def _right_turn(frame: Frame) -> tuple[str, str] | None:
    grammar = frame.sentence.grammar
    following = frame.sentence.low[frame.end : frame.end + 110]
    found = [match[0] for match in _WORD.finditer(following)][:14]
    was = False
    for word in found:
        if word in (",", ";", ":", "and", "but", "that", "which", "who", "after"):
            return None
        was = was or word in grammar.be or word in grammar.have or word in grammar.future
        turn = grammar.turns.get(word)
        if turn and (was or turn in ("resumed", "suspended", "under_way", "postponed", "cancelled")):
            return turn, word
    return None


def _deny(frame: Frame) -> None:
    if frame.definition.kind == "rejection":
        return
    before = frame.sentence.low[max(0, frame.start - 120) : frame.start]
    found = frame.sentence.grammar.denial.search(before)
    if found:
        frame.status, frame.polarity, frame.modality = Status.DENIED, Polarity.NEGATIVE, Modality.ASSERTED
        frame.reasons.append(f"status denied: {found[0].strip()!r}")


def _doubt(frame: Frame) -> None:
    """Words that make it a possibility: near before the cue, unless a status was asserted by a finite verb."""
    if frame.finite and frame.group.mode in ("asserted", "future", "planned", "agreed") and not frame.group.infinitive:
        reach = 25
    else:
        reach = 60
    before = frame.sentence.low[max(0, frame.start - reach) : frame.start]
    found = frame.sentence.grammar.hypothetical.search(before)
    if found and frame.status not in (Status.DENIED, Status.AGREED) and frame.definition.ladder:
        frame.modality = Modality.HYPOTHETICAL
        frame.reasons.append(f"hypothetical: {found[0]!r}")


def _date(frame: Frame, on: date | None) -> None:
    """A month or year that is long past makes it history."""
    low = frame.sentence.low
    window = low[max(0, frame.start - 40) : frame.end + 90]
    found = frame.sentence.grammar.historical.search(window)
    if not found or frame.modality is Modality.EXPECTED or _is_current(found[0], on):
        return
    frame.modality = Modality.HISTORICAL
    frame.reasons.append(f"historical: {found[0]!r}")


def _is_current(text: str, on: date | None) -> bool:
    """Whether a month or year in the text is that of the article, give or take a month."""
    year = re.search(r"\d{4}", text)
    if year:
        return on is not None and abs(int(year[0]) - on.year) < 1
    month = _MONTH.search(text)
    if not month or on is None:
        return False
    apart = (on.month - 1 - _MONTHS.index(month[1])) % 12
    return apart in (0, 11)
