"""How the cues of a sentence hang together: which clause governs which, and which parties one lends another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from monitor.events.frame import Frame
from monitor.events.lexicon import STAY
from monitor.events.sentence import MASK

_VERBLESS = re.compile(r"(?:[^:]{1,24}: )?§+ (?:in|at) §+ (?:for|on) (?:[\w-]+ ){0,4}")
_AGENT_ENDS = re.compile(
    r" by (?:the )?§+(?:'s)?(?: (?:and|&) §+| [a-z-]+){0,2}?"
    r"(?:$|[,;:.]| (?:over|for|in|on|at|after|before|amid|ahead|during|as|to|despite|near|under|of|with|from)\b)"
)
_ASIDE = re.compile(r", (?:who|which|whose|whom)\b[^,;]{3,120}, *$")
_MEANWHILE = re.compile(
    r"(?<!such)(?<!known),? (?:as|while) (?:(?:the|its|his|her|a|[a-z-]+'s?) )?"
    r"(?:(?!in |at |of |from |by )[a-z-]+ ){0,2}§+(?:'s)?(?: [a-z'§-]+){0,5} ?$"
)
_VERDICT = re.compile(r", (?:a|an) (?:[a-z]+ )?(?:step|move|decision|act|measure|action|plan|claim|charge|demand|attack|strike|remark)s? $")
_OF_IT = re.compile(r", which (?:[a-z]+ ){0,4}(?:in )?§+(?:'s)?(?: [a-z'§-]+){0,4} ?$")
_JUDGING = frozenset({"criticism", "support", "rejection"})
_BOTH = re.compile(r"\b(?:the two|both|the pair|they)(?: (?:sides|countries|men|leaders|ministers|governments|nations))? $")


def link(frames: Sequence[Frame]) -> None:
    """How each frame hangs on the one that governs it: the last main or coordinate one before it."""
    governor: Frame | None = None
    frames = [frame for frame in frames if frame.hit.cue.roles != STAY]
    first = next((frame for frame in frames if frame.finite and not _subordinate(frame) and not _is_reduced(frame)), None)
    for frame in frames:
        if governor is not None and frame.start == governor.start:
            frame.link = governor.link
        elif governor is None:
            frame.link = _opening(frame, first)
        else:
            frame.link = _between(governor, frame)
        if frame.link in ("main", "coordinate") and (frame.finite or frame is first or first is None):
            governor = frame


def share_subjects(frames: Sequence[Frame]) -> None:
    """A verb joined by "and" without a subject of its own has that of the verb before: "§ expelled § and [imposed] sanctions"."""
    for upper, frame in pairwise(frames):
        _point_back(frame, upper)
        verbs = all(one.hit.cue.shape == "verb" and not one.passive and not one.hit.cue.roles for one in (upper, frame))
        if not verbs or frame.link != "coordinate" or upper.link not in ("main", "coordinate") or not upper.actors:
            continue
        gap = frame.sentence.low[upper.end : frame.group.start]
        joined = max(gap.rfind(" and "), gap.rfind(" but "))
        if joined >= 0 and MASK not in gap[joined:] and {*frame.actors} <= {*upper.counterparts}:
            frame.actors = upper.actors
            frame.counterparts = tuple(party for party in frame.counterparts if party not in upper.actors)


def lend_agents(frames: Sequence[Frame]) -> None:
    """Who does it in the clause that tells how it came about also did what is told without an agent: "§ were hurt when § stabbed them"."""
    for upper, frame in pairwise(frames):
        same = upper.passive and not upper.actors and frame.link == "adjunct" and frame.definition is upper.definition
        if same and not {party.country for party in frame.actors} & {party.country for party in upper.counterparts}:
            upper.actors = frame.actors


def is_headline_passive(frame: Frame) -> bool:
    """Whether a headline leaves out "is" or "was" and its clause ends with who did it: "Envoy expelled by § after ..."."""
    if not frame.sentence.may_be_headline or frame.hit.tag not in ("past", "pp") or frame.group.start < frame.start:
        return False
    return _AGENT_ENDS.match(frame.sentence.low, frame.end) is not None


def _opening(frame: Frame, first: Frame | None) -> str:
    if _is_reduced(frame):
        return "relative"
    if frame is first or first is None:
        return "main" if not _subordinate(frame) else "adjunct"
    if _subordinate(frame):
        return "adjunct"
    return "subject" if not frame.finite else "main"


def _is_reduced(frame: Frame) -> bool:
    """A participle after its noun: "officials accused of ...", "a plant attacked by rebels"."""
    if frame.hit.cue.shape != "verb" or frame.hit.tag not in ("past", "pp") or frame.group.start < frame.start or frame.hit.lead_end:
        return False
    if is_headline_passive(frame):
        return False
    following = frame.sentence.low[frame.end : frame.end + 6]
    return following.startswith(" by ") or (following.startswith(" of ") and not frame.definition.ladder)


def _subordinate(frame: Frame) -> bool:
    """Whether the clause of the cue opens with a word like "after" or "which"; in "Xi in Moscow for talks" there is no other clause."""
    if _VERBLESS.fullmatch(frame.sentence.low, 0, frame.group.start):
        return False
    grammar = frame.sentence.grammar
    before = _ASIDE.sub(" ", frame.sentence.low[: frame.group.start])[-90:]  # "§, who denied it, [will visit]" is a main clause
    cut = max(before.rfind(", "), before.rfind(";"))
    shape = frame.hit.cue.shape
    finite = shape == "phrase" or (shape == "verb" and frame.hit.tag in ("past", "s") and not frame.group.infinitive)
    own = "§" in before[cut:] or (finite and (shape == "phrase" or before[cut + 1 :].strip()))
    clause = before[cut + 1 :] if cut > 0 and own else before
    tail = (grammar.complement.sub(" ", clause) if grammar.complement else clause)[-60:]
    if grammar.relative.search(tail[-45:]):
        return True
    ends = [found.end() for found in grammar.adjunct.finditer(tail) if not (finite and found[0] in grammar.phrasal)]
    return bool(ends) and len(tail[ends[-1] :].split()) <= (4 if shape == "verb" else 5)


def _between(governor: Frame, frame: Frame) -> str:
    grammar = frame.sentence.grammar
    if _is_reduced(frame):
        return "beside" if _passes_judgement(governor, frame) else "relative"
    gap = frame.sentence.low[governor.end : max(governor.end, frame.group.start)][-240:]
    if governor.hit.cue.shape == "phrase" and frame.finite and "," in gap and frame.sentence.low[: governor.start].rstrip().endswith(","):
        return "main"
    if grammar.relative.search(gap[-50:]):
        return "beside" if _passes_judgement(governor, frame) else "relative"
    if grammar.coordinate.search(gap) and not frame.group.infinitive and frame.hit.tag != "ing":
        return "coordinate"
    if frame.hit.tag == "ing" and gap.rstrip().endswith(","):
        return "participle"
    if _stands_beside(frame, gap):
        return "beside"
    if grammar.adjunct.search(gap):
        return "adjunct"
    if ";" in gap:
        return "coordinate"
    return "complement"


def _stands_beside(frame: Frame, gap: str) -> bool:
    """Whether a clause with a subject of its own tells what happens at the same time: "§ jailed § [as § accused §]"."""
    told = frame.hit.cue.shape == "verb" and frame.finite and frame.group.mode == "asserted" and not frame.group.infinitive
    return told and not frame.group.past_perfect and not frame.passive and _MEANWHILE.search(gap) is not None


def _passes_judgement(governor: Frame, frame: Frame) -> bool:
    """Whether somebody named says what he makes of what is told: "..., which § [condemned]", "..., a step [welcomed] by §"."""
    if frame.definition.kind not in _JUDGING or frame.hit.tag not in ("past", "pp"):
        return False
    before = frame.sentence.low[governor.end : frame.group.start]
    return (_VERDICT if _is_reduced(frame) else _OF_IT).search(before) is not None


def _point_back(frame: Frame, upper: Frame) -> None:
    """ "§ met § and the two [agreed]" are both; "§ cut ties with §, [accusing] it of ..." is about the other."""
    grammar, low = frame.sentence.grammar, frame.sentence.low
    between = low[upper.end : frame.group.start]
    sides = (upper.actors, upper.counterparts)
    if frame.link == "beside" and _passes_judgement(upper, frame) and upper.actors:
        frame.counterparts = upper.actors
    if frame.definition.roles == "mutual" and all(sides) and _BOTH.search(between):
        frame.actors, frame.counterparts = sides
    them = grammar.object_pronoun is not None and grammar.object_pronoun.search(low[frame.end : frame.end + 6])
    if them and all(sides) and frame.hit.tag == "ing" and not frame.passive and {*frame.actors} == {*upper.actors}:
        frame.counterparts = upper.counterparts
