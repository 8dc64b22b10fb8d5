"""Why a telling that names two states may still be no news: things that travel, customs, guesses and what was before."""

from __future__ import annotations

import re

from monitor.events.frame import Frame
from monitor.events.sentence import MASK
from monitor.events.subjects import clause_start
from monitor.model.enums import Modality

_THINGS = re.compile(
    r"\b(?:planes?|aircraft|airliners?|jets?|flights?|helicopters?|c-\d+s?|f-\d+s?|boeings?|airbus|ships?|vessels?|warships?|frigates?|destroyers?|"
    r"submarines?|carriers?|boats?|ferry|ferries|tankers?|freighters?|convoys?|columns?|lorry|lorries|trucks?|trains?|drones?|missiles?|rockets?|"
    r"shipments?|cargo|consignments?|parcels?|aid|supplies|medics|paramedics|doctors|nurses|rescuers|firefighters|engineers|volunteers|"
    r"soldiers|troops|marines|paratroopers|sailors|pilgrims|tourists|refugees|migrants|students|workers|players|athletes|fans)\b"
)
_STRANGER = re.compile(
    r"^(?:[^§,;:]* )?(?:the|an?|two|three|its|his|her|their)(?: [a-z-]+){0,3}? (?:airlines?|company|companies|firms?|group|maker|carriers?|"
    r"banks?|clubs?|teams?|museums?|university|universities|bookmakers?|analysts?|economists?|experts?|investors?|researchers?|scientists?|"
    r"producers?|director|studio|band|choir|orchestra)$"
)
_EXPECTED = re.compile(
    r"\b(?:expects?|expecting|fears?|predicts?|wants?|wanted|let|allows?|wish|wishes|imagine|believes?) "
    r"(?:that )?(?:the )?§+(?:'s)?(?: [a-z]+){0,2} $"
)
_HARDLY = re.compile(r" (?:on |about |over )?(?:little|nothing|hardly anything|few things|very little|almost nothing)\b")
_BEFORE = re.compile(r"[^,;:]{0,40} before(?:$|[,;.])")
_ASKED = re.compile(
    r"^[\"']?(?:would|could|will|can|should|did|does|do|is|are|was|were|has|have)\b[^;:]{8,}, (?:[^,]{0,60} )?(?:asked|asks)\b"
)
_HAD_IT = re.compile(
    r"\b(?:would|could|might|may)(?: not)? have\b[^.;]* had (?:the )?§[^,;]*$|"
    r"\b(?:would|could|might|will|was|were) [^.;]*,? should (?:the )?§[^,;]*$|"
    r"^[\"']?(?:had|should|were) (?:the )?§[^,;]*$"
)
_IF = re.compile(r"[\"']?(?:if|unless|in case) [^;]{5,}, ")
_SPOKESPERSON = 5
_AMOUNT = re.compile(
    r"\b(?:most|much|half|a third|two-thirds|\d[\d.]*(?: per ?cent|%)) of (?:its|their|the)\b|"
    r"\b(?:a|per|every|each) (?:day|week|month|year)\b|\bthan (?:any|all|every)\b"
)


def doubt(frame: Frame) -> str:
    """What speaks against telling it loudly; blank if nothing does."""
    low = frame.sentence.low
    if frame.definition.kind == "visit" and _is_carried(frame):
        return "a thing or a crowd comes, nobody who represents a state"
    if _is_strangers(frame):
        return "somebody without a country does it"
    if (frame.group.mode == "bare" or low.startswith("to ", frame.start)) and _EXPECTED.search(low, 0, frame.group.start):
        return "somebody expects or wants it"
    if _HARDLY.match(low, frame.end):
        return "hardly anything"
    if frame.group.perfect and _BEFORE.match(low, frame.end):
        return "it was before"
    on_condition = frame.group.mode == "modal" and frame.definition.kind != "threat" and _IF.match(low, 0, frame.group.start)
    if on_condition or _HAD_IT.search(low, 0, frame.group.start):
        return "it did not come to it"
    if _ASKED.match(low):
        return "somebody asks"
    return "a custom" if _is_custom(frame) else ""


def _is_carried(frame: Frame) -> bool:
    """Whether things or people without an office come, or somebody is brought: "a § C-130 touched down", "was flown to §"."""
    if any(0 < (party.mention.rank or 0) <= _SPOKESPERSON for party in frame.actors) and not frame.passive:
        return False
    if frame.passive:
        return not frame.hit.cue.roles and frame.place is not None and frame.place.start > frame.end
    own = frame.sentence.low[clause_start(frame.sentence, frame.group.start) : frame.group.start]
    return frame.hit.cue.shape == "verb" and _THINGS.search(own) is not None


def _is_strangers(frame: Frame) -> bool:
    """Whether the subject has no country, so that those behind the cue do nothing: "the airline will link § and §"."""
    own = frame.sentence.low[clause_start(frame.sentence, frame.group.start) : frame.group.start]
    return frame.hit.cue.shape == "verb" and not frame.passive and MASK not in own and _STRANGER.match(own.strip()) is not None


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
    return _AMOUNT.search(sentence.low, frame.start) is not None
