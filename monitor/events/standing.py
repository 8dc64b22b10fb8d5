"""How a frame stands: status, modality, polarity - read from its verb group, the words around it and what governs it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from monitor.events.background import set_back
from monitor.events.frame import Frame
from monitor.events.lexicon import HALTS
from monitor.events.revival import is_back_on
from monitor.events.tocome import to_come
from monitor.events.turns import begins, turned
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
    "offered": (Status.PROPOSED, Modality.EXPECTED),
    "wished": (Status.PROPOSED, Modality.HYPOTHETICAL),
    "modal": (Status.PROPOSED, Modality.HYPOTHETICAL),
    "threatened": (Status.PROPOSED, Modality.HYPOTHETICAL),
}
_HOPEFUL = frozenset({"planned", "proposed", "agreed", "resumed", "under_way", "completed"})
"""Turns that a negation before the cue takes back: "no meeting is planned"."""
_KEPT = frozenset({"cancelled", "postponed", "suspended", "resumed"})
"""Turns that a kind without a ladder may keep."""
_GOING_ON = frozenset({"ing"})


def settle(frame: Frame, on: date | None) -> None:
    """Set status, modality and polarity, each with its reason."""
    frame.status, frame.modality, said = _first(frame)
    frame.reasons.append(f"status {frame.status}: {said}")
    if frame.group.negated or frame.group.mode == "negated":
        frame.polarity = Polarity.NEGATIVE
        frame.reasons.append("negated by the words before the cue")
    turn, word = turned(frame)
    if not turn and frame.status is Status.COMPLETED and (begun := begins(frame)):
        turn, word = begun
    if turn in ("completed", "under_way") and frame.group.mode == "future" and frame.is_named:
        turn = "planned"
    if turn and _keeps(frame, turn):
        frame.status, frame.modality, polarity = _TURNS[turn]
        frame.polarity = frame.polarity if frame.group.negated and turn in _HOPEFUL else polarity
        frame.reasons.append(f"status {frame.status}: {word!r} goes with the cue")
    called_off = False
    if frame.has_ladder:
        _put_ahead(frame, word, on)
        called_off = _call_off(frame)
    _resume(frame)
    if frame.definition.ladder:
        _give_up(frame)
    _deny(frame)
    if frame.has_ladder and not called_off:
        _doubt(frame)
    if not called_off:
        set_back(frame, on)


def is_but_a_turn(deed: Frame, frames: Iterable[Frame]) -> bool:
    """Whether a passive of nobody, a refusal or the words of an idiom only say what became of talks: "the talks were [broken off]",
    "§ [delays] talks", "the trip was [pushed back]".
    """
    if any(_is_word_of_a_turn(deed, one) for one in frames):
        return True
    refuses, undone = deed.definition.refuses, deed.hit.passive and not deed.actors
    if deed.definition.ladder or not (refuses or undone):
        return False
    turned_off = (Status.CANCELLED, Status.POSTPONED, Status.SUSPENDED)
    return any(one.definition.ladder and deed.start <= one.start < deed.end and one.status in turned_off for one in frames)


def _is_word_of_a_turn(deed: Frame, one: Frame) -> bool:
    """Whether the words of a cue are those of the idiom that turned a noun, or put off what stands in their gap."""
    if not (one.has_ladder or one.definition.turns) or one is deed or deed.hit.touches(one.hit.start, one.hit.end):
        return False
    if deed.hit.cue.roles == HALTS:
        return deed.start <= one.start < deed.end
    at = one.sentence.low.find(one.turned_by, max(0, one.start - 70)) if one.turned_by else -1
    return at >= 0 and deed.start < at + len(one.turned_by) and at < deed.end


def _put_ahead(frame: Frame, turn: str, on: date | None) -> None:
    """What is read as done or under way is planned where its own words name a time to come: "flies to § next week"."""
    if said := to_come(frame, turn, on):
        frame.status, frame.modality = Status.PLANNED, Modality.EXPECTED
        frame.reasons.append(f"status {frame.status}: {said!r} is to come")


def _keeps(frame: Frame, turn: str) -> bool:
    """Whether a turn counts: of a kind without a ladder only that a noun was put off, halted or begun again, and a denial."""
    of_it = frame.hit.cue.shape == "noun" or (turn == "resumed" and frame.sentence.grammar.spaced)
    return frame.has_ladder or turn in ("denied", "negated") or (frame.definition.turns and turn in _KEPT and of_it)


def _call_off(frame: Frame) -> bool:
    """A negated plan that had been one is called off: "will no longer visit", "will not visit § after all"."""
    if not (frame.has_ladder and frame.polarity is Polarity.NEGATIVE and frame.group.mode in ("future", "modal", "planned")):
        return False
    sentence, no_more = frame.sentence, frame.sentence.grammar.no_more
    found = sentence.search(no_more, frame.group.start, frame.start) or sentence.match(no_more, frame.end)
    if found:
        frame.status, frame.modality, frame.polarity = _TURNS["cancelled"]
        frame.reasons.append(f"status cancelled: {found[0]!r}")
    return found is not None


def _resume(frame: Frame) -> None:
    """What had been put off, or off for a while, may be on again."""
    if (frame.has_ladder and is_back_on(frame)) or _is_on_once_more(frame):
        frame.status, frame.modality, frame.polarity = _TURNS["resumed"]
        frame.reasons.append("status resumed: it is on again")


def _is_on_once_more(frame: Frame) -> bool:
    """Whether what goes on for a while had been off: "has begun paying aid to § again"."""
    if not frame.definition.lasts:
        return False
    going = frame.status in (Status.COMPLETED, Status.UNDER_WAY, Status.PLANNED) and frame.polarity is Polarity.POSITIVE
    return going and frame.sentence.match(frame.sentence.grammar.once_more, frame.end) is not None


def _give_up(frame: Frame) -> None:
    """ "Had planned to visit" is over: history, or the turn that "but cancelled" names, unless somebody said that it was planned."""
    group, sentence = frame.group, frame.sentence
    if not (group.past_perfect and group.mode in ("planned", "wished")):
        return
    found = sentence.grammar.given_up.search(sentence.low[frame.end :])
    turn = sentence.grammar.turns.get(found[1], "") if found else ""
    if found and turn in ("cancelled", "postponed", "suspended"):
        frame.status, frame.modality, frame.polarity = _TURNS[turn]
        frame.reasons.append(f"status {frame.status}: {found[1]!r} goes with what had been planned")
    elif not sentence.search(sentence.grammar.reported, 0, group.start):
        frame.modality = Modality.HISTORICAL
        frame.reasons.append("historical: it had been planned")


def _first(frame: Frame) -> tuple[Status, Modality, str]:
    cue, group = frame.hit.cue, frame.group
    if group.mode == "decided" and frame.definition.ladder:
        return Status.PLANNED, Modality.EXPECTED, f"decided ({group.governor!r})"
    if _is_reported_future(frame):
        return Status.PLANNED, Modality.EXPECTED, "said that it would"
    if _is_brought_about(frame):
        return Status.COMPLETED, Modality.ASSERTED, "somebody was made to do it"
    if group.mode in _MODES:
        status, modality = _MODES[group.mode]
        return status, modality, f"{group.mode}{f' ({group.governor!r})' if group.governor else ''}"
    if frame.hit.tag == "fut":
        return Status.PLANNED, Modality.EXPECTED, "future tense"
    if frame.hit.tag == "cond" and _is_announced(frame):
        return Status.PLANNED, Modality.EXPECTED, "said that it would"
    if frame.hit.tag in ("cond", "subj"):
        return Status.PROPOSED, Modality.HYPOTHETICAL, "conditional" if frame.hit.tag == "cond" else "subjunctive"
    if frame.hit.tag == "imp" and frame.sentence.grammar.perfect_is_past:
        return Status.COMPLETED, Modality.HISTORICAL, "imperfect: what was going on"
    modality = Modality.HISTORICAL if group.past_perfect and frame.definition.ladder and not _is_told_now(frame) else Modality.ASSERTED
    if cue.status:
        lowered = Modality.EXPECTED if cue.status in (Status.PLANNED, Status.AGREED, Status.INVITED, Status.PROPOSED) else modality
        return cue.status, lowered if modality is Modality.ASSERTED else modality, "said by the cue"
    if frame.hit.tag in _GOING_ON and frame.definition.ladder:
        return Status.UNDER_WAY, modality, "continuous form"
    return Status.COMPLETED, modality, "past or present tense" if cue.shape == "verb" else "named as a fact"


def _is_brought_about(frame: Frame) -> bool:
    """Whether "to VERB" is what came of something: "the raid prompted § to recall its envoy"."""
    brought, group = frame.sentence.grammar.brought, frame.group
    return group.mode == "bare" and frame.sentence.search(brought, 0, group.start) is not None


def _is_told_now(frame: Frame) -> bool:
    """Whether the past perfect is the perfect of what somebody says today: "§ and § said on Thursday they had agreed"."""
    sentence = frame.sentence
    return sentence.search(sentence.grammar.spans.said_had, 0, frame.group.start) is not None


def _is_announced(frame: Frame) -> bool:
    """Whether a conditional is the future of what somebody said ("a fait savoir qu'il se retirerait"), with no "si" in it."""
    low, start, grammar = frame.sentence.low, frame.group.start, frame.sentence.grammar
    is_sure = not any(word in low for word in grammar.conditions)
    return is_sure and grammar.reported.search(low[max(0, start - 120) : start]) is not None


def _is_reported_future(frame: Frame) -> bool:
    """Whether "would" is the "will" of what somebody said ("the White House said Biden would visit Angola")."""
    sentence, start = frame.sentence, frame.group.start
    definition, grammar = frame.definition, sentence.grammar
    commits = definition.ladder or definition.decreed or definition.promised
    if not (commits and frame.group.mode == "modal" and grammar.would and grammar.would in sentence.low[start : frame.start]):
        return False
    if any(sentence.low.find(word, frame.end) >= 0 for word in grammar.conditions):
        return False
    return grammar.reported.search(sentence.low[max(0, start - 120) : start]) is not None


def _deny(frame: Frame) -> None:
    if frame.definition.refuses:
        return
    said = _denying(frame)
    if said:
        frame.status, frame.polarity, frame.modality = Status.DENIED, Polarity.NEGATIVE, Modality.ASSERTED
        frame.reasons.append(f"status denied: {said!r}")


def _denying(frame: Frame) -> str:
    """The words that deny it: "denied reports that", "denies X will", "reports of X were false"; blank if there are none."""
    sentence, grammar, low = frame.sentence, frame.sentence.grammar, frame.sentence.low
    if not sentence.may_hold_any(grammar.denial, grammar.denied_clause, grammar.rumour):
        return ""
    before = low[max(0, frame.start - 120) : frame.start]
    found = grammar.denial.search(before)
    if found and "," in before[found.end() :]:
        found = None  # "Qin, who denied the claims, will visit" denies something else
    if not found and frame.hit.cue.shape != "noun":
        found = grammar.denied_clause.search(low[max(0, frame.group.start - 90) : frame.group.start])
    if not found and grammar.rumour.search(before):
        found = grammar.untrue.search(low[frame.end : frame.end + 120])
    return found[0].strip() if found else ""


def _is_supposed(frame: Frame) -> bool:
    """Whether a noun opens its sentence as any of its kind, and what it could do is said of it."""
    grammar, sentence = frame.sentence.grammar, frame.sentence
    could = frame.definition.ladder and frame.is_named and sentence.match(grammar.supposed, frame.end) is not None
    told = could and frame.status in (Status.COMPLETED, Status.PLANNED)
    return told and grammar.any_such.fullmatch(sentence.low, 0, frame.start) is not None


def _doubt(frame: Frame) -> None:
    """Words that make it a possibility: near before the cue, unless a status was asserted by a finite verb."""
    hypothetical = frame.sentence.grammar.hypothetical
    if _is_supposed(frame):
        frame.status, frame.modality = Status.PROPOSED, Modality.HYPOTHETICAL
        frame.reasons.append("hypothetical: what it could do")
    if not frame.sentence.may_hold(hypothetical):
        return
    told = frame.finite and frame.group.mode in ("asserted", "future", "planned", "agreed") and not frame.group.infinitive
    before = frame.sentence.low[max(0, frame.start - (25 if told else 60)) : frame.start]
    found = hypothetical.search(before.replace(frame.sentence.grammar.would, "") if _is_reported_future(frame) else before)
    if found and frame.status not in (Status.DENIED, Status.AGREED):
        frame.modality = Modality.HYPOTHETICAL
        frame.reasons.append(f"hypothetical: {found[0]!r}")
