"""Whether one country is enough for an alert: what its leaders, forces, parties or rebels do at home is news, a court case is none."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.party import STATES, Party
from monitor.events.powers import is_armed_or_rules, is_daily_body, is_power
from monitor.events.sentence import Sentence


def is_enough(frame: Frame, doers: Iterable[Party]) -> bool:
    """Whether those who act may be told of though nobody else is named."""
    may = frame.definition.alone or frame.hit.cue.alone
    if may and (_is_ranked(doers) or _is_told_of_itself(frame)):
        return True
    if frame.passive or not frame.actors:
        return False
    return _is_by_powers(frame)


def _is_ranked(doers: Iterable[Party]) -> bool:
    """Whether somebody of rank takes part for a country."""
    return any(party.country and party.is_of_rank for party in doers)


def _is_told_of_itself(frame: Frame) -> bool:
    """Whether headline or lead name the state itself, or its government, as what acts."""
    told = frame.sentence.scope in ("title", "lead") and frame.hit.cue.shape != "noun"
    return told and any(_is_itself(frame, party) for party in frame.actors)


def _is_itself(frame: Frame, party: Party) -> bool:
    """Whether a state does it in its own name: "Russia suspends", no "US judge blocked"."""
    between = frame.sentence.low[party.end : frame.group.start].replace(MASK, "").split()
    is_subject = party.mention.kind in STATES and not party.preposition
    return is_subject and all(word in frame.sentence.grammar.adverbs for word in between)


def _is_by_powers(frame: Frame) -> bool:
    """Whether all that act are forces, parties or rebels of a country, in a language that tells its daily bodies apart from them."""
    sentence = frame.sentence
    if not sentence.grammar.bodies or frame.hit.cue.shape == "noun":
        return False
    return all(_is_loud(sentence, party) for party in frame.actors)


def _is_loud(sentence: Sentence, party: Party) -> bool:
    return not is_daily_body(sentence, party) and (is_power(sentence, party) or is_armed_or_rules(sentence, party))
