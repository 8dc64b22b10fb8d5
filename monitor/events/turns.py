"""What becomes of a visit or talks where a word beside the noun says it: "[cancelled] a visit", "the talks were [put off]"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.line import MASK
from monitor.events.revival import had_been_off
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
    if idiom := _idiom(frame):
        return idiom
    left, right = _left_turn(frame), _right_turn(frame)
    if left and right and left[0] in ("planned", "proposed"):
        return right
    if left and right and had_been_off(frame, left[1]):
        return right if right[0] in _BREAKS else ("resumed", right[1])
    return left or right or ("", "")


def begins(frame: Frame) -> tuple[str, str] | None:
    """The turn of a light verb of its own: "[resumed] joint patrols", "has [begun] war games with §"."""
    lasts = frame.definition.lasts or frame.definition.turns
    if not (lasts and frame.hit.lead_end) or frame.hit.passive or frame.group.mode != "asserted" or frame.hit.cue.status:
        return None
    verb = frame.hit.anchor - frame.sentence.start if frame.hit.verb_last else frame.start
    word = frame.sentence.low[verb : max(frame.opens, verb + 1, frame.end if frame.hit.verb_last else 0)].split()[0]
    turn = frame.sentence.grammar.turns.get(word, "")
    return (turn, word) if turn in ("resumed", "under_way") else None


def _idiom(frame: Frame) -> tuple[str, str] | None:
    """A turn that several words give together, before the noun or behind it."""
    sentence, turning = frame.sentence, frame.sentence.grammar.turning
    fates = [(words, turn) for words, turn in turning.fates if sentence.may_hold(words)]
    behind = frame.following(170) if fates else ""
    found = next(((turn, said) for words, turn in fates if (said := words.match(behind))), None)
    before = sentence.low[max(0, frame.start - 60) : frame.start]
    led = ((words, turn) for words, turn in turning.led if not found and sentence.may_hold(words))
    found = found or next(((turn, said) for words, turn in led if (said := words.search(before))), None)
    found = found or _around(frame, before)
    if found is None:
        return None
    held = "suspended" if frame.definition.lasts else "postponed"
    frame.turned_by = found[1][0].split(MASK)[-1].strip()
    return (held if found[0] == "held" else found[0]), frame.turned_by


def _around(frame: Frame, before: str) -> tuple[str, re.Match[str]] | None:
    """The turn of a verb in two parts, one on each side of the noun: "[sagt] seinen Besuch [ab]"."""
    pairs = frame.sentence.grammar.turning.around
    behind = frame.following(120) if pairs else ""
    return next(((turn, said) for left, right, turn in pairs if right.match(behind) and (said := left.search(before))), None)


def _marked_turn(frame: Frame) -> tuple[str, str]:
    """The mark before or behind the cue; behind a verb of agreeing it is what they agree on ("同意[恢复]直航")."""
    low, agreed = frame.sentence.low, frame.hit.cue.shape == "verb" and frame.hit.cue.status is Status.AGREED
    if frame.sentence.grammar.verbs_last:
        return _turn_behind(frame)
    breaks, stop = frame.sentence.grammar.break_right, frame.end + _MARKED_AFTER
    before = breaks.split(low[max(0, frame.start - _MARKED_BEFORE) : frame.start])[-1]
    lead = low[frame.start : frame.opens] if frame.hit.lead_end and not agreed else ""
    around = f"{before}{lead} {'' if agreed else breaks.split(low[frame.end : stop])[0]}"
    for mark, turn in frame.sentence.grammar.turn_marks:
        found = mark.search(around)
        if found:
            return turn, found[0]
    return "", ""


def _turn_behind(frame: Frame) -> tuple[str, str]:
    """The mark right behind the cue, where verbs come last; what is only thought of has no turn but a denial: "再開することを提案"."""
    thought = frame.group.mode in ("wished", "modal")
    marks = [(mark, turn) for mark, turn in frame.sentence.grammar.turn_marks if turn == "denied" or not thought]
    return next(((turn, found[0]) for mark, turn in marks if (found := mark.match(frame.sentence.low, frame.end))), ("", ""))


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
    has_object = following[:1] != [] and following[0] in closed and grammar.turning.times.isdisjoint(following[1:4])
    return has_object and word.endswith(grammar.turning.presents)


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
        about = at and not was and grammar.prepositions.get(found[at - 1]) and found[at - 1] not in grammar.infinitive
        if about or next_word in turning.particles or turning.halves.get(word, next_word) != next_word:
            continue
        if turn and not was and _takes_object(grammar, word, found[at + 1 :]):
            return None
        if turn in ("planned", "agreed") and not was and frame.sentence.may_be_headline and next_word in turning.dates:
            return turn, word
        if turn and (was or turn in ("resumed", "suspended", "under_way", "postponed", "cancelled")):
            return ("denied", f"not {word}") if negated else (turn, word)
    return None
