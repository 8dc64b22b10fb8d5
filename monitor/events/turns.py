"""What becomes of a visit or talks where a word beside the noun says it: "[cancelled] a visit", "the talks were [put off]"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.revival import had_been_off
from monitor.events.sentence import MASK
from monitor.model.enums import Status

_WORD = re.compile(r"[^\s,;:()\".]+|[,;:]")


_BREAKS = frozenset({"cancelled", "postponed", "suspended", "denied", "negated"})
_MARKED_BEFORE, _MARKED_AFTER = 24, 10
"""How far around a cue a mark may stand, in characters."""


def turned(frame: Frame) -> tuple[str, str]:
    """The turn ("cancelled") and its word, left or right of a noun or light-verb cue; blank if there is none."""
    if frame.hit.cue.shape == "verb" and not frame.hit.form_has_noun and not frame.sentence.grammar.turn_marks:
        return "", ""
    if frame.sentence.grammar.turn_marks:
        return _marked_turn(frame)
    left, right = _left_turn(frame), _right_turn(frame)
    if left and right and left[0] in ("planned", "proposed"):
        return right
    if left and right and had_been_off(frame, left[1]):
        return right if right[0] in _BREAKS else ("resumed", right[1])
    return left or right or ("", "")


def _marked_turn(frame: Frame) -> tuple[str, str]:
    """The mark before or behind the cue; behind a verb of agreeing it is what they agree on ("同意[恢复]直航")."""
    low, agreed = frame.sentence.low, frame.hit.cue.shape == "verb" and frame.hit.cue.status is Status.AGREED
    breaks, stop = frame.sentence.grammar.break_right, frame.end + _MARKED_AFTER
    before = breaks.split(low[max(0, frame.start - _MARKED_BEFORE) : frame.start])[-1]
    lead = low[frame.start : frame.opens] if frame.hit.lead_end and not agreed else ""
    around = f"{before}{lead} {'' if agreed else breaks.split(low[frame.end : stop])[0]}"
    for mark, turn in frame.sentence.grammar.turn_marks:
        found = mark.search(around)
        if found:
            return turn, found[0]
    return "", ""


def _left_turn(frame: Frame) -> tuple[str, str] | None:
    grammar, before = frame.sentence.grammar, frame.sentence.low[max(0, frame.start - 70) : frame.start]
    found = [match[0] for match in _WORD.finditer(before)][-7:]
    if not _may_turn(grammar, found):
        return None
    planned: tuple[str, str] | None = None
    for word in reversed(found):
        if word in (",", ";", ":") or word in grammar.spans.apart:
            return planned
        turn = _turn(grammar, word, found)
        if turn == "planned" and word.endswith(grammar.turning.participles):
            planned = planned or (turn, word)
        elif turn and turn != "completed":
            return turn, word
    return planned


def _may_turn(grammar: Grammar, found: Sequence[str]) -> bool:
    """Whether one of the words gives a turn, alone or as a particle."""
    return not (grammar.turns.keys().isdisjoint(found) and grammar.turning.particles.isdisjoint(found))


def _takes_object(grammar: Grammar, word: str, following: Sequence[str]) -> bool:
    """Whether a turn has the noun for its subject: "the trip continues [the] thaw", where "continues the next day" turns the trip."""
    closed = grammar.articles | grammar.possessives
    return word.endswith("s") and following[:1] != [] and following[0] in closed and not grammar.turning.times.intersection(following[1:4])


def _turn(grammar: Grammar, word: str, found: Sequence[str]) -> str | None:
    """The turn that one of the words found gives."""
    return _particle(grammar, found, found.index(word)) if word in grammar.turning.particles else grammar.turns.get(word)


def _particle(grammar: Grammar, found: Sequence[str], at: int) -> str | None:
    """ "Called off", "put off", "broke off", "is off": the verb before decides; "off to a good start" is under way."""
    turning, verb = grammar.turning, found[at - 1] if at else ""
    if verb in turning.is_off and not turning.sets_off.issuperset(found[at + 1 : at + 2] or [""]):
        return "cancelled"
    return turning.with_particle.get(verb, grammar.turns.get(verb))


def _right_turn(frame: Frame) -> tuple[str, str] | None:
    grammar, turning = frame.sentence.grammar, frame.sentence.grammar.turning
    if frame.sentence.may_hold(grammar.on_hold) and grammar.on_hold.search(frame.sentence.low[frame.end : frame.end + 60]):
        return "postponed", "on hold"
    found = [match[0] for match in _WORD.finditer(frame.following(170)[:110])][:14]
    if not _may_turn(grammar, found):
        return None
    was, negated, between = False, False, frame.sentence.low.endswith(turning.between, 0, frame.end)
    for at, (word, next_word) in enumerate(zip(found, [*found[1:], ""], strict=False)):
        joins = word in turning.joins
        if (next_word.startswith(MASK) and (joins or word == ",")) or (joins and (between or next_word in grammar.articles)):
            between = between and not joins
            continue
        if word in turning.next_clause:
            return None
        was = was or word in grammar.be or word in grammar.have or word in grammar.future
        negated = negated or (was and word in grammar.negations)
        turn = _turn(grammar, word, found)
        if next_word in turning.particles or turning.halves.get(word, next_word) != next_word:
            continue
        if turn and not was and _takes_object(grammar, word, found[at + 1 :]):
            return None
        if turn in ("planned", "agreed") and not was and frame.sentence.may_be_headline and next_word in turning.dates:
            return turn, word
        if turn and (was or turn in ("resumed", "suspended", "under_way", "postponed", "cancelled")):
            return ("denied", f"not {word}") if negated else (turn, word)
    return None
