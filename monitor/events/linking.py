"""How the cues of a sentence hang together: which clause governs which, and which parties one lends another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.lexicon import STAY
from monitor.events.sentence import MASK, PLANS, Party
from monitor.model.enums import Status

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
_ON_A_VISIT = re.compile(
    r"(?:on|during|at the start of|at the end of) (?:an?|the|his|her|its|their) (?:[a-z0-9-]+ ){0,4}(?:to)?|"
    r"(?:en|lors d'une?|au cours d'une?|au terme d'une?|a l'issue d'une?|a l'occasion d'une?|de) (?:[a-z-]+ ){0,4}(?:a|en|au|aux)?"
)
_NEW_CLAUSE = re.compile(r"[,;:]| (?:and|but|that|which|who|after|as|when|while|before|because|said|says|where|if|to|for)\b")
_RESTS = re.compile(r" (?:hostage |captive )?(?:in|since|at|near|from|without|under|during|last)\b")
_PLAN_TO = re.compile(rf"\b(?:{PLANS})s? (?:to )?$")
_AFTER_TALKS = re.compile(
    r"\b(?:after|following|during|at the (?:close|end|start) of) "
    r"(?:(?:an?|his|her|their|the|holding|fresh|[\w.-]+ (?:hours|days|rounds?) of) )?"
    r"(?:[a-z-]+ ){0,2}$"
)
_WITH_WHOM = re.compile(r"(?: (?:in|at|on) (?:§+|the sidelines of [^,;]{3,30}|\w+day))*(?: with)? (?:the |his |her |its |their )?§")
_JUST_SAID = re.compile(rf"{MASK} (?:said|says|announced|told [^,;]{{3,30}}|confirmed|added|warned)(?: (?:on )?\w+day)? [^,;]*$")
_ITS_ARTICLE = 2
_JUDGING = frozenset({"criticism", "support", "rejection"})
_BOTH = re.compile(r"\b(?:the two|both|the pair|they)(?: (?:sides|countries|men|leaders|ministers|governments|nations))? $")


def link(frames: Sequence[Frame]) -> None:
    """How each frame hangs on the one that governs it: the last main or coordinate one before it."""
    governor: Frame | None = None
    frames = [frame for frame in frames if frame.hit.cue.roles != STAY]
    first = next((frame for at, frame in enumerate(frames) if _may_be_main(frame, frames[at + 1 :])), None)
    for frame in frames:
        if _opens_with_a_visit(frame):
            frame.link = "occasion"
        elif governor is not None and frame.start == governor.start:
            frame.link = governor.link
        elif governor is None:
            frame.link = _opening(frame, first)
        else:
            frame.link = _between(governor, frame)
        if frame.link in ("main", "coordinate") and (frame.finite or frame is first or first is None):
            governor = frame


def share_subjects(frames: Sequence[Frame]) -> None:
    """A verb joined by "and" without a subject of its own has that of the verb before: "§ expelled § and [imposed] sanctions"."""
    main: Frame | None = None
    for frame in frames[:1]:
        _point_back(frame, frame)
    for upper, frame in pairwise(frames):
        if (
            upper.link == "occasion"
            and frame.definition.roles == "mutual"
            and not frame.counterparts
            and {*upper.actors} == {*frame.actors}
        ):
            frame.counterparts = upper.counterparts
        main = upper if upper.link in ("main", "coordinate") else main
        _point_back(frame, upper if main is None else main)
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


def _may_be_main(frame: Frame, following: Sequence[Frame]) -> bool:
    own = frame.finite and not (_opens_with_a_visit(frame) or _subordinate(frame) or _is_reduced(frame))
    return own and not any(_belongs_to_the_subject(frame, other) for other in following[:3])


def _belongs_to_the_subject(frame: Frame, other: Frame) -> bool:
    """Whether a verb only says of the subject of another what it is: "a priest [held] in § was freed", "§'s plan [to close] § is bad"."""
    low = frame.sentence.low
    if not _has_auxiliary(other) or _NEW_CLAUSE.search(low, frame.end, other.group.start):
        return False
    bare = frame.hit.tag in ("past", "pp", "phrase") and frame.group.start == frame.start
    rests = bare and _RESTS.match(low, frame.end) and low[: frame.start].rstrip()[-1:] not in ("", MASK, ",")
    return bool(rests) or _PLAN_TO.search(low, 0, frame.start) is not None


def _has_auxiliary(frame: Frame) -> bool:
    """Whether "was", "has" or the like carries the verb: it is no participle."""
    before = frame.sentence.low[: frame.start].split()[-1:]
    grammar = frame.sentence.grammar
    helped = bool(before) and before[0] in grammar.be | grammar.have | grammar.had
    return helped or (frame.hit.cue.shape == "verb" and frame.group.start < frame.start and not frame.group.infinitive)


def _opens_with_a_visit(frame: Frame) -> bool:
    """Whether the sentence begins with the visit during which something else is done: "[On his first trip to] §, § signed ..."."""
    opening = frame.sentence.low[: frame.start if frame.hit.cue.shape == "noun" else frame.end]
    is_visit = frame.definition.roles == "place" and frame.hit.cue.shape != "verb" and _ON_A_VISIT.fullmatch(opening) is not None
    return is_visit and _guest(frame) is not None


def _guest(frame: Frame) -> Party | None:
    """Who stands behind the comma after a visit that opens the sentence."""
    comma = frame.sentence.low.find(", ", frame.end)
    behind = [party for party in frame.sentence.visible if party.start > comma > 0 and party.official and not party.preposition]
    return behind[0] if behind else None


def _opening(frame: Frame, first: Frame | None) -> str:
    if _is_reduced(frame):
        return "relative"
    if frame is first or first is None:
        return "main" if not _subordinate(frame) else "adjunct"
    if _subordinate(frame):
        return "adjunct"
    return "subject" if not frame.finite or _belongs_to_the_subject(frame, first) else "main"


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
    told = frame.hit.tag in ("past", "s") or (grammar.perfect_is_past and frame.group.start < frame.start)
    finite = shape == "phrase" or (shape == "verb" and told and not frame.group.infinitive)
    own = "§" in before[cut:] or (finite and (shape == "phrase" or before[cut + 1 :].strip()))
    own = own or (shape == "noun" and _follows_a_participle(grammar, before, cut))
    clause = before[cut + 1 :] if cut > 0 and own else before
    tail = (grammar.complement.sub(" ", clause) if grammar.complement else clause)[-60:]
    if grammar.relative.search(tail[-45:]):
        return True
    ends = [found.end() for found in grammar.adjunct.finditer(tail) if not (finite and found[0] in grammar.phrasal)]
    return bool(ends) and len(tail[ends[-1] :].split()) <= (4 if shape == "verb" else 5)


def _follows_a_participle(grammar: Grammar, before: str, cut: int) -> bool:
    """Whether what opens the sentence only says something of the noun behind its comma: "Suspendus depuis deux ans, [les pourparlers]"."""
    return grammar.nouns_first and cut > 0 and MASK not in before[:cut] and len(before[cut + 1 :].split()) <= _ITS_ARTICLE


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
    if _is_occasion_of_its_own(frame):
        return "occasion"
    if grammar.adjunct.search(gap):
        return "adjunct"
    if ";" in gap:
        return "coordinate"
    return "complement"


def _stands_beside(frame: Frame, gap: str) -> bool:
    """Whether a clause with a subject of its own tells what happens at the same time: "§ jailed § [as § accused §]"."""
    told = frame.hit.cue.shape == "verb" and frame.finite and frame.group.mode == "asserted" and not frame.group.infinitive
    return told and not frame.group.past_perfect and not frame.passive and _MEANWHILE.search(gap) is not None


def _is_occasion_of_its_own(frame: Frame) -> bool:
    """Whether what is told came of talks with somebody named: "§ condemned § [after talks with §]", no "after talks"."""
    if frame.hit.cue.shape != "noun" or frame.definition.roles != "mutual":
        return False
    low = frame.sentence.low
    return _AFTER_TALKS.search(low, 0, frame.start) is not None and _WITH_WHOM.match(low, frame.end) is not None


def _passes_judgement(governor: Frame, frame: Frame) -> bool:
    """Whether somebody named says what he makes of what is told: "..., which § [condemned]", "..., a step [welcomed] by §"."""
    if frame.definition.kind not in _JUDGING or frame.hit.tag not in ("past", "pp"):
        return False
    before = frame.sentence.low[governor.end : frame.group.start]
    return (_VERDICT if _is_reduced(frame) else _OF_IT).search(before) is not None


def _teller(frame: Frame) -> tuple[Party, ...]:
    """Who said it right before the occasion is named: "..., [§] announced on Friday after talks with §"."""
    told = _JUST_SAID.search(frame.sentence.low, 0, frame.start)
    return tuple(party for party in frame.sentence.parties if told and party.end == told.start() + 1)


def _point_back(frame: Frame, upper: Frame) -> None:
    """ "§ met § and the two [agreed]" are both; "§ cut ties with §, [accusing] it of ..." is about the other."""
    grammar, low = frame.sentence.grammar, frame.sentence.low
    between = low[upper.end : frame.group.start]
    sides = (upper.actors, upper.counterparts)
    if frame.link == "occasion" and frame.definition.roles == "place":
        frame.actors = tuple(party for party in (_guest(frame),) if party)
        others = tuple(party for party in frame.counterparts if party not in frame.actors)
        frame.counterparts = others or ((frame.place,) if frame.place else ())
        frame.status = Status.UNDER_WAY if frame.status is Status.COMPLETED else frame.status
    elif frame.link == "occasion":
        frame.actors = _teller(frame) or upper.actors
        frame.counterparts = tuple(party for party in frame.counterparts if party not in frame.actors)
    if frame.link == "beside" and _passes_judgement(upper, frame) and upper.actors:
        frame.counterparts = upper.actors
    if frame.definition.roles == "mutual" and all(sides) and _BOTH.search(between):
        frame.actors, frame.counterparts = sides
    them = grammar.object_pronoun is not None and grammar.object_pronoun.search(low[frame.end : frame.end + 6])
    if them and all(sides) and frame.hit.tag == "ing" and not frame.passive and {*frame.actors} == {*upper.actors}:
        frame.counterparts = upper.counterparts
