"""How a frame stands: status, modality, polarity - read from its verb group, the words around it and what governs it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from monitor.events.frame import BY_WORDS, Frame
from monitor.events.grammar import Grammar
from monitor.events.sentence import MASK
from monitor.events.times import day_in
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
_WORD = re.compile(r"[^\s,;:()\".]+|[,;:]")
_CLAUSE_END = re.compile(
    r"[,;:]| (?:that|which|who|after|before|because|when|while|if|unless|although|imposed|signed|launched|seized|ended|"
    r"held since|detained|jailed|convicted|accused|sentenced)\b"
)
_CHARGE = re.compile(r" (?:of|for|over|about|against) (?!(?:19|20)\d\d\b)(?:[\w§'-]+ ){0,3}?(?:\w+ing|its|his|her|their|the)\b")
"""Where what is blamed, praised or asked for begins: its time is not that of the words."""
LATE = timedelta(days=3)
"""News is told within so many days; what is dated earlier is background."""
_APART = frozenset("that which who after during at sidelines".split())
"""Words between a turn and a noun of which it says nothing: "postponed the vote at a [meeting]"."""
_INSERTED = re.compile(r", [^,;]{3,90},(?= (?:was|were|is|are|has|have|had|will|would|may|might|could)\b)")
_SAID_HAD = re.compile(
    r"\b(?:said|announced|confirmed|told §+)(?: (?:on )?[a-z]+day)?(?: in §+)?(?: that)? "
    r"(?:they|it|he|she|both sides|the two (?:sides|countries)|(?:the|his|her|its|their) (?:government|country|office|ministry|cabinet)) $"
)
_GOING_ON = frozenset({"ing"})


def settle(frame: Frame, on: date | None) -> None:
    """Set status, modality and polarity, each with its reason."""
    frame.status, frame.modality, said = _first(frame)
    frame.reasons.append(f"status {frame.status}: {said}")
    if frame.group.negated or frame.group.mode == "negated":
        frame.polarity = Polarity.NEGATIVE
        frame.reasons.append("negated by the words before the cue")
    turn, word = turned(frame)
    if turn and (frame.definition.ladder or turn in ("denied", "negated")):
        frame.status, frame.modality, polarity = _TURNS[turn]
        frame.polarity = frame.polarity if frame.group.negated and turn in _HOPEFUL else polarity
        frame.reasons.append(f"status {frame.status}: {word!r} goes with the cue")
    _give_up(frame)
    _deny(frame)
    _doubt(frame)
    _date(frame, on)


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
    elif not (sentence.grammar.reported and sentence.grammar.reported.search(sentence.low[: group.start])):
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
    if frame.hit.tag == "cond":
        return Status.PROPOSED, Modality.HYPOTHETICAL, "conditional"
    if frame.hit.tag == "imp":
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
    return brought is not None and group.mode == "bare" and brought.search(frame.sentence.low, 0, group.start) is not None


def _is_told_now(frame: Frame) -> bool:
    """Whether the past perfect is the perfect of what somebody says today: "§ and § said on Thursday they had agreed"."""
    sentence = frame.sentence
    return _SAID_HAD.search(sentence.low[: frame.group.start]) is not None


def _is_reported_future(frame: Frame) -> bool:
    """Whether "would" is the "will" of what somebody said ("the White House said Biden would visit Angola")."""
    sentence, start = frame.sentence, frame.group.start
    would, commits = sentence.grammar.reported, frame.definition.ladder or frame.definition.when_future == "agreement"
    if would is None or not commits or frame.group.mode != "modal" or "would" not in sentence.low[start : frame.start]:
        return False
    if " if " in sentence.low[frame.end :]:
        return False
    return would.search(sentence.low[max(0, start - 120) : start]) is not None


def _is_announced(frame: Frame) -> bool:
    """Whether a conditional is the future of what somebody said ("a fait savoir qu'il se retirerait"), with no "si" in it."""
    would, low, start = frame.sentence.grammar.reported, frame.sentence.low, frame.group.start
    return would is not None and " si " not in low and would.search(low[max(0, start - 120) : start]) is not None


def turned(frame: Frame) -> tuple[str, str]:
    """The turn ("cancelled") and its word, left or right of a noun or light-verb cue; blank if there is none."""
    if frame.hit.cue.shape == "verb" and not frame.hit.form_has_noun and not frame.sentence.grammar.turn_marks:
        return "", ""
    if frame.sentence.grammar.turn_marks:
        return _marked_turn(frame)
    left, right = _left_turn(frame), _right_turn(frame)
    if left and right and left[0] in ("planned", "proposed"):
        return right
    return left or right or ("", "")


def _marked_turn(frame: Frame) -> tuple[str, str]:
    """The mark before or behind the cue; behind a verb of agreeing it is what they agree on ("同意[恢复]直航")."""
    low, agreed = frame.sentence.low, frame.hit.cue.shape == "verb" and frame.hit.cue.status is Status.AGREED
    around = f"{low[max(0, frame.start - 8) : frame.start]} {'' if agreed else low[frame.end : frame.end + 8]}"
    for mark, turn in frame.sentence.grammar.turn_marks:
        found = mark.search(around)
        if found:
            return turn, found[0]
    return "", ""


def _left_turn(frame: Frame) -> tuple[str, str] | None:
    grammar, before = frame.sentence.grammar, frame.sentence.low[max(0, frame.start - 70) : frame.start]
    found = [match[0] for match in _WORD.finditer(before)][-7:]
    planned: tuple[str, str] | None = None
    for word in reversed(found):
        if word in (",", ";", ":") or word in _APART:
            return planned
        turn = _off(found, grammar.turns) if word == "off" else grammar.turns.get(word)
        if turn == "planned" and word.endswith(("ed", "ing")):
            planned = planned or (turn, word)
        elif turn and turn != "completed":
            return turn, word
    return planned


def _off(found: list[str], turns: Mapping[str, str]) -> str | None:
    """ "Called off", "put off", "broke off", "is off": the verb before decides; "off to a good start" is under way."""
    at = found.index("off")
    verb = found[at - 1] if at else ""
    if verb in ("is", "are") and found[at + 1 : at + 2] != ["to"]:
        return "cancelled"
    return {"put": "postponed", "puts": "postponed", "putting": "postponed", "broke": "suspended", "breaks": "suspended"}.get(
        verb, "cancelled" if verb.startswith("call") else turns.get(verb)
    )


def _right_turn(frame: Frame) -> tuple[str, str] | None:
    grammar = frame.sentence.grammar
    following = _INSERTED.sub("", frame.sentence.low[frame.end : frame.end + 170], count=1)
    found = [match[0] for match in _WORD.finditer(following[:110])][:14]
    was, negated, between = False, False, frame.sentence.low.endswith("between", 0, frame.end)
    if grammar.on_hold.search(frame.sentence.low[frame.end : frame.end + 60]):
        return "postponed", "on hold"
    if grammar.back_on and grammar.back_on.search(following):
        return "resumed", "back on"
    for word, next_word in zip(found, [*found[1:], ""], strict=False):
        if (next_word.startswith(MASK) and word in ("and", ",")) or (word == "and" and (between or next_word in grammar.articles)):
            between = between and word != "and"
            continue
        if word in (",", ";", ":", "and", "but", "that", "which", "who", "after"):
            return None
        was = was or word in grammar.be or word in grammar.have or word in grammar.future
        negated = negated or (was and word in grammar.negations)
        turn = _off(found, grammar.turns) if word == "off" and "off" in found[1:] else grammar.turns.get(word)
        if next_word == "off":
            continue
        if turn and (was or turn in ("resumed", "suspended", "under_way", "postponed", "cancelled")):
            return ("denied", f"not {word}") if negated else (turn, word)
    return None


def _deny(frame: Frame) -> None:
    if frame.definition.kind == "rejection":
        return
    said = _denying(frame)
    if said:
        frame.status, frame.polarity, frame.modality = Status.DENIED, Polarity.NEGATIVE, Modality.ASSERTED
        frame.reasons.append(f"status denied: {said!r}")


def _denying(frame: Frame) -> str:
    """The words that deny it: "denied reports that", "denies X will", "reports of X were false"; blank if there are none."""
    grammar, low = frame.sentence.grammar, frame.sentence.low
    before = low[max(0, frame.start - 120) : frame.start]
    found = grammar.denial.search(before)
    if found and "," in before[found.end() :]:
        found = None  # "Qin, who denied the claims, will visit" denies something else
    if not found and grammar.denied_clause and frame.hit.cue.shape != "noun":
        found = grammar.denied_clause.search(low[max(0, frame.group.start - 90) : frame.group.start])
    if not found and grammar.rumour and grammar.rumour.search(before):
        found = grammar.untrue.search(low[frame.end : frame.end + 120]) if grammar.untrue else None
    return found[0].strip() if found else ""


def _doubt(frame: Frame) -> None:
    """Words that make it a possibility: near before the cue, unless a status was asserted by a finite verb."""
    reach = 25 if frame.finite and frame.group.mode in ("asserted", "future", "planned", "agreed") and not frame.group.infinitive else 60
    before = frame.sentence.low[max(0, frame.start - reach) : frame.start]
    found = frame.sentence.grammar.hypothetical.search(before.replace("would", "") if _is_reported_future(frame) else before)
    if found and frame.status not in (Status.DENIED, Status.AGREED) and frame.definition.ladder:
        frame.modality = Modality.HYPOTHETICAL
        frame.reasons.append(f"hypothetical: {found[0]!r}")


def _date(frame: Frame, on: date | None) -> None:
    """A month or year that is long past, in the cue's own clause, makes it history."""
    if frame.group.perfect and not frame.group.past_perfect:
        _tally(frame)
        return
    own = _own_words(frame)
    if frame.modality is Modality.EXPECTED:
        _date_of_a_promise(frame, own, on)
        return
    found = frame.sentence.grammar.historical.search(own)
    if found and frame.finite and _counts_from(frame.sentence.grammar, own, found):
        return
    said = found[0] if found and not _is_current(found[0], on, frame.sentence.grammar.months) else _day_past(own, on)
    if said:
        frame.modality = Modality.HISTORICAL
        frame.reasons.append(f"historical: {said!r}")


def _tally(frame: Frame) -> None:
    """ "Have met four times this year" counts what was told before."""
    tallied = frame.sentence.grammar.tallied
    if tallied and frame.definition.ladder and tallied.search(frame.sentence.low[frame.end : frame.end + 90]):
        frame.modality = Modality.HISTORICAL
        frame.reasons.append("historical: counted so far")


def _date_of_a_promise(frame: Frame, own: str, on: date | None) -> None:
    """A past year makes a promise history when its verb stands in the past itself ("agreed in 2021")."""
    year = frame.sentence.grammar.past_year.search(own)
    if frame.group.mode == "asserted" and year and on is not None and int(year[1]) < on.year:
        frame.modality = Modality.HISTORICAL
        frame.reasons.append(f"historical: {year[0]!r}")


def _counts_from(grammar: Grammar, own: str, found: re.Match[str]) -> bool:
    """Whether "since 2018" only counts ("made the first visit since 2018"): the verb itself is of today."""
    return not grammar.since.isdisjoint(found[0].split()) and grammar.counted.search(own[: found.end()]) is not None


def _day_past(own: str, on: date | None) -> str:
    """The words that name a day well before the article's; blank if there are none."""
    day = day_in(own, on)
    is_past = day is not None and on is not None and day.end is not None and on - day.end > LATE
    return day.text if day and is_past else ""


def _own_words(frame: Frame) -> str:
    """The words around the cue up to a comma or a relative word; on the left only when they open the sentence."""
    low = frame.sentence.low
    after = _CLAUSE_END.search(low, frame.end)
    told = frame.definition.kind in BY_WORDS and frame.hit.tag in ("past", "pp", "s", "ing")
    charge = _CHARGE.search(low, frame.end) if told else None
    ends = [found.start() for found in (after, charge) if found]
    right = low[frame.end : min([*ends, len(low), frame.end + 100])]
    comma = max(low.rfind(", ", 0, frame.start), low.rfind(";", 0, frame.start))
    left = low[max(0, frame.start - 60) : frame.start] if comma < frame.start - 60 else low[comma + 1 : frame.start]
    opening = low[: comma + 1] if 0 < comma < 30 and low.find(", ", 0, comma) < 0 else ""
    return f"{opening} {left}{low[frame.start : frame.end]}{right}"


def _is_current(text: str, on: date | None, months: Sequence[str]) -> bool:
    """Whether a month or year in the text is that of the article, give or take a month."""
    year = re.search(r"\d{4}", text)
    if year:
        return on is not None and abs(int(year[0]) - on.year) < 1
    month = next((number for number, name in enumerate(months) if name in text.split()), None)
    return month is not None and on is not None and (on.month - 1 - month) % 12 in (0, 11)
