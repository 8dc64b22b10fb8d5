"""How a frame stands: status, modality, polarity - read from its verb group, the words around it and what governs it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from monitor.events.background import set_back
from monitor.events.frame import Frame
from monitor.events.revival import is_back_on
from monitor.events.tocome import to_come
from monitor.events.turns import turned
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
_HOPEFUL = frozenset({"planned", "proposed", "agreed", "resumed", "under_way", "completed"})
"""Turns that a negation before the cue takes back: "no meeting is planned"."""
_GOING_ON = frozenset({"ing"})


def settle(frame: Frame, on: date | None) -> None:
    """Set status, modality and polarity, each with its reason."""
    frame.status, frame.modality, said = _first(frame)
    frame.reasons.append(f"status {frame.status}: {said}")
    if frame.group.negated or frame.group.mode == "negated":
        frame.polarity = Polarity.NEGATIVE
        frame.reasons.append("negated by the words before the cue")
    turn, word = turned(frame)
    if turn in ("completed", "under_way") and frame.group.mode == "future" and frame.is_named:
        turn = "planned"
    if turn and (frame.definition.ladder or turn in ("denied", "negated")):
        frame.status, frame.modality, polarity = _TURNS[turn]
        frame.polarity = frame.polarity if frame.group.negated and turn in _HOPEFUL else polarity
        frame.reasons.append(f"status {frame.status}: {word!r} goes with the cue")
    _put_ahead(frame, word, on)
    if is_back_on(frame):
        frame.status, frame.modality, frame.polarity = _TURNS["resumed"]
        frame.reasons.append("status resumed: it is on again")
    _give_up(frame)
    _deny(frame)
    _doubt(frame)
    set_back(frame, on)


def is_but_a_turn(deed: Frame, frames: Iterable[Frame]) -> bool:
    """Whether a passive of nobody, or a refusal, only says what became of talks: "the talks were [broken off]", "§ [delays] talks"."""
    refuses, undone = deed.definition.kind == "rejection", deed.hit.passive and not deed.actors
    if deed.definition.ladder or not (refuses or undone):
        return False
    turned_off = (Status.CANCELLED, Status.POSTPONED, Status.SUSPENDED)
    return any(one.definition.ladder and deed.start <= one.start < deed.end and one.status in turned_off for one in frames)


def _put_ahead(frame: Frame, turn: str, on: date | None) -> None:
    """What is read as done or under way is planned where its own words name a time to come: "flies to § next week"."""
    if said := to_come(frame, turn, on):
        frame.status, frame.modality = Status.PLANNED, Modality.EXPECTED
        frame.reasons.append(f"status {frame.status}: {said!r} is to come")


def _give_up(frame: Frame) -> None:
    """ "Had planned to visit" is over: history, or the turn that "but cancelled" names, unless somebody said that it was planned."""
    group, sentence = frame.group, frame.sentence
    if not (group.past_perfect and group.mode in ("planned", "wished") and frame.definition.ladder):
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
        lowered = Modality.EXPECTED if cue.status in (Status.PLANNED, Status.AGREED, Status.INVITED) else modality
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
    low, start = frame.sentence.low, frame.group.start
    return " si " not in low and frame.sentence.grammar.reported.search(low[max(0, start - 120) : start]) is not None


def _is_reported_future(frame: Frame) -> bool:
    """Whether "would" is the "will" of what somebody said ("the White House said Biden would visit Angola")."""
    sentence, start = frame.sentence, frame.group.start
    definition, would = frame.definition, sentence.grammar.reported
    commits = definition.ladder or definition.decreed or definition.when_future == "agreement"
    if not commits or frame.group.mode != "modal" or "would" not in sentence.low[start : frame.start]:
        return False
    if " if " in sentence.low[frame.end :]:
        return False
    return would.search(sentence.low[max(0, start - 120) : start]) is not None


def _deny(frame: Frame) -> None:
    if frame.definition.kind == "rejection":
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
    told = frame.is_named and frame.definition.ladder and frame.status in (Status.COMPLETED, Status.PLANNED)
    grammar, sentence = frame.sentence.grammar, frame.sentence
    could = told and sentence.match(grammar.supposed, frame.end) is not None
    return could and grammar.any_such.fullmatch(sentence.low, 0, frame.start) is not None


def _doubt(frame: Frame) -> None:
    """Words that make it a possibility: near before the cue, unless a status was asserted by a finite verb."""
    hypothetical = frame.sentence.grammar.hypothetical
    reach = 25 if frame.finite and frame.group.mode in ("asserted", "future", "planned", "agreed") and not frame.group.infinitive else 60
    if _is_supposed(frame):
        frame.status, frame.modality = Status.PROPOSED, Modality.HYPOTHETICAL
        frame.reasons.append("hypothetical: what it could do")
    if not frame.sentence.may_hold(hypothetical):
        return
    before = frame.sentence.low[max(0, frame.start - reach) : frame.start]
    found = hypothetical.search(before.replace("would", "") if _is_reported_future(frame) else before)
    if found and frame.status not in (Status.DENIED, Status.AGREED) and frame.definition.ladder:
        frame.modality = Modality.HYPOTHETICAL
        frame.reasons.append(f"hypothetical: {found[0]!r}")
