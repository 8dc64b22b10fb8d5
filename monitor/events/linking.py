"""How the cues of a sentence hang together: which clause governs which."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.line import MASK
from monitor.events.party import Party
from monitor.events.subjects import clause_start
from monitor.events.vocabulary import STAY

_ITS_ARTICLE = 2
_REACH = 90
"""Characters before a cue in which its clause may open."""
_TO_COME = frozenset({"future", "planned", "agreed", "bare"})


def link(frames: Sequence[Frame]) -> None:
    """How each frame hangs on the one that governs it: the last main or coordinate one before it."""
    governor: Frame | None = None
    frames = [frame for frame in frames if frame.hit.cue.roles != STAY]
    first = next((frame for at, frame in enumerate(frames) if _may_be_main(frame, frames[at + 1 :])), None)
    for before, frame in pairwise([*frames[:1], *frames]):
        if frame is not first and _opens_with_a_visit(frame):
            frame.link = "occasion"
        elif governor is not None and frame.start == governor.start:
            frame.link = governor.link
        elif governor is None:
            frame.link = _opening(frame, first)
        else:
            frame.link = "complement" if _is_also_asked(before, frame) else _between(governor, frame)
        if frame.link in ("main", "coordinate") and (frame.finite or frame is first or first is None):
            governor = frame


def _is_also_asked(before: Frame, frame: Frame) -> bool:
    """Whether a bare verb behind "and" is asked for as the one before it is: "demanded that § halt and [let] § leave"."""
    bare = all(one.hit.cue.shape == "verb" and one.group.start == one.start and _may_be_base(one) for one in (before, frame))
    return (
        bare
        and before.link == "complement"
        and before.hit.tag == "base"
        and frame.sentence.search(frame.sentence.grammar.links.and_also, before.end, frame.start) is not None
    )


def _may_be_base(frame: Frame) -> bool:
    """Whether the form is that of a verb after "to", as "let" is too."""
    first = frame.sentence.low[frame.start : frame.end].split()[0]
    return frame.hit.tag == "base" or (first, frame.hit.tag) in frame.sentence.grammar.inflect(first)


def lend_futures(frames: Sequence[Frame]) -> None:
    """A bare verb behind "and" is to come as the verb before it is: "§ will visit § and [hold] talks"."""
    upper: Frame | None = None
    for frame in (one for one in frames if one.hit.cue.shape == "verb"):
        alone = frame.hit.tag == "base" and frame.group.start == frame.start
        joined = frame.sentence.search(frame.sentence.grammar.links.and_also, upper.end if upper else 0, frame.start)
        if upper is not None and alone and joined and upper.group.mode in _TO_COME:
            frame.group = frame.group._replace(mode=upper.group.mode, governor=upper.group.governor, infinitive=upper.group.infinitive)
        upper = frame if frame.link in ("main", "coordinate", "complement") else upper


def go_on_as_planned(frames: Sequence[Frame]) -> None:
    """Where verbs show no tense, what the same one does next is to come as the clause before it is: "将访问§，并与§举行会谈"."""
    upper: Frame | None = None
    for frame in frames:
        if upper is not None and frame.group.mode == "asserted" and _goes_on(upper, frame):
            frame.group = frame.group._replace(mode="future")
        upper = frame if frame.group.mode == "future" else upper


def _goes_on(upper: Frame, frame: Frame) -> bool:
    """Whether no new subject, and nothing that says it was earlier, stands before a verb in a clause behind another's."""
    sentence = frame.sentence
    if not sentence.grammar.tenseless:
        return False
    begin = clause_start(sentence, frame.start)
    free = any(party.preposition == "" and party.start == begin < frame.start for party in sentence.parties)
    return upper.end <= begin and not free and sentence.search(sentence.grammar.links.earlier, upper.end, frame.start) is None


def is_headline_passive(frame: Frame) -> bool:
    """Whether a headline leaves out "is" or "was" and its clause ends with who did it: "Envoy expelled by § after ..."."""
    if not frame.sentence.may_be_headline or frame.hit.tag not in ("past", "pp") or frame.group.start < frame.start:
        return False
    return frame.sentence.match(frame.sentence.grammar.links.agent_ends, frame.end) is not None


def goes_on(frame: Frame) -> bool:
    """Whether a headline goes on with what its subject does next: "§ blames § for a raid, [recalls] envoy"."""
    told = frame.sentence.may_be_headline and frame.hit.tag == "s" and frame.group.mode == "asserted"
    bare = frame.hit.cue.shape == "verb" and not frame.group.infinitive and frame.group.start == frame.start
    return told and bare and frame.sentence.search(frame.sentence.grammar.links.goes_on, 0, frame.start) is not None


def guest(frame: Frame) -> Party | None:
    """Who stands behind the comma after a visit that opens the sentence; in a language of cases none need part them."""
    comma = frame.end if frame.sentence.grammar.objects.fronted else frame.sentence.low.find(", ", frame.end)
    behind = [party for party in frame.sentence.visible if party.start > comma > 0 and party.official and not party.preposition]
    return behind[0] if behind else None


def passes_judgement(governor: Frame, frame: Frame) -> bool:
    """Whether somebody named says what he makes of what is told: "..., which § [condemned]", "..., a step [welcomed] by §"."""
    if not frame.definition.spoken or frame.hit.tag not in ("past", "pp"):
        return False
    links, before = frame.sentence.grammar.links, frame.sentence.low[governor.end : frame.group.start]
    return (links.verdict if _is_reduced(frame) else links.of_it).search(before) is not None


def _may_be_main(frame: Frame, following: Sequence[Frame]) -> bool:
    own = frame.finite and not (_opens_with_a_visit(frame) or _subordinate(frame) or _is_reduced(frame))
    return own and not (following and any(_belongs_to_the_subject(frame, other) for other in following[:3]))


def _belongs_to_the_subject(frame: Frame, other: Frame) -> bool:
    """Whether a verb only says of the subject of another what it is: "a priest [held] in § was freed", "§'s plan [to close] § is bad"."""
    links, low = frame.sentence.grammar.links, frame.sentence.low
    if not _has_auxiliary(other) or frame.sentence.search(links.new_clause, frame.end, other.group.start):
        return False
    bare = frame.hit.tag in ("past", "pp", "phrase") and frame.group.start == frame.start
    rests = bare and frame.sentence.match(links.rests, frame.end) and low[: frame.start].rstrip()[-1:] not in ("", MASK, ",")
    return bool(rests) or frame.sentence.search(links.plan_to, 0, frame.start) is not None


def _has_auxiliary(frame: Frame) -> bool:
    """Whether "was", "has" or the like carries the verb: it is no participle."""
    before = frame.words_before[-1:]
    grammar = frame.sentence.grammar
    helped = bool(before) and before[0] in grammar.be | grammar.have | grammar.had
    return helped or (frame.hit.cue.shape == "verb" and frame.group.start < frame.start and not frame.group.infinitive)


def _opens_with_a_visit(frame: Frame) -> bool:
    """Whether the sentence begins with the visit during which something else is done: "[On his first trip to] §, § signed ..."."""
    if frame.definition.roles != "place":
        return False
    if frame.hit.cue.shape == "verb":
        return opens_as_participle(frame) and guest(frame) is not None
    opening = frame.sentence.low[: frame.start if frame.hit.cue.shape == "noun" else frame.end]
    return frame.sentence.grammar.links.on_a_visit.fullmatch(opening) is not None and guest(frame) is not None


def opens_as_participle(frame: Frame) -> bool:
    """Whether a participle opens the sentence, so that who it is said of stands behind its comma: "[Arrivé] à §, le ministre § ..."."""
    done = frame.hit.tag in ("pp", "been") and not frame.hit.passive
    return frame.sentence.grammar.opens_with_participle and done and not frame.sentence.low[: frame.start].strip("\"' ")


def _opening(frame: Frame, first: Frame | None) -> str:
    if frame is first:
        return "main"
    if _is_reduced(frame):
        return "relative"
    if first is None:
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
    low, links = frame.sentence.low, frame.sentence.grammar.links
    return low.startswith(links.done_by, frame.end) or (low.startswith(links.charged_with, frame.end) and not frame.definition.ladder)


def _subordinate(frame: Frame) -> bool:
    """Whether the clause of the cue opens with a word like "after" or "which"; in "Xi in Moscow for talks" there is no other clause."""
    grammar = frame.sentence.grammar
    if frame.clause:
        return frame.clause in ("adjunct", "relative")
    sentence, start = frame.sentence, frame.group.start
    before = sentence.low[max(0, start - _REACH) : start]
    if sentence.may_hold_any(grammar.links.verbless, grammar.links.aside):
        if grammar.links.verbless.fullmatch(sentence.low, 0, start):
            return False
        before = grammar.links.aside.sub(" ", sentence.low[:start])[-_REACH:]
    cut = max(before.rfind(grammar.comma), before.rfind(";"), before.rfind(": "))
    shape = frame.hit.cue.shape
    told = frame.hit.tag in ("past", "s") or (grammar.perfect_is_past and frame.group.start < frame.start)
    finite = shape == "phrase" or (shape == "verb" and told and not frame.group.infinitive)
    own = "§" in before[cut:] or (finite and (shape == "phrase" or before[cut + 1 :].strip()))
    own = own or (shape == "noun" and _follows_a_participle(grammar, before, cut))
    clause = before[cut + 1 :] if cut > 0 and own else before
    tail = (grammar.complement.sub(" ", clause) if sentence.may_hold(grammar.complement) else clause)[-60:]
    if sentence.may_hold(grammar.relative) and grammar.relative.search(tail[-45:]):
        return True
    ends = [found.end() for found in grammar.adjunct.finditer(tail) if not (finite and found[0] in grammar.phrasal)]
    return bool(ends) and len(tail[ends[-1] :].split()) <= (4 if shape == "verb" else 5)


def _follows_a_participle(grammar: Grammar, before: str, cut: int) -> bool:
    """Whether what opens the sentence only says something of the noun behind its comma: "Suspendus depuis deux ans, [les pourparlers]"."""
    return grammar.opens_with_participle and cut > 0 and MASK not in before[:cut] and len(before[cut + 1 :].split()) <= _ITS_ARTICLE


def _between(governor: Frame, frame: Frame) -> str:
    grammar = frame.sentence.grammar
    if _is_reduced(frame):
        return "beside" if passes_judgement(governor, frame) else "relative"
    if frame.clause:
        return frame.clause if frame.clause != "main" else "complement" if frame.group.infinitive else "coordinate"
    gap = frame.sentence.low[governor.end : max(governor.end, frame.group.start)][-240:]
    if governor.hit.cue.shape == "phrase" and frame.finite and "," in gap and frame.sentence.low[: governor.start].rstrip().endswith(","):
        return "main"
    if frame.sentence.may_hold(grammar.relative) and grammar.relative.search(gap[-50:]):
        return "beside" if passes_judgement(governor, frame) else "relative"
    if goes_on(frame) and not governor.passive and not is_headline_passive(governor):
        return "coordinate"
    if grammar.coordinate.search(gap) and not frame.group.infinitive and frame.hit.tag != "ing":
        return "coordinate"
    if frame.hit.tag == "ing" and gap.rstrip().endswith(","):
        return "participle"
    if _stands_beside(frame, gap):
        return "beside"
    if _is_backdrop_of_its_own(frame):
        return "occasion"
    if grammar.adjunct.search(gap):
        return "adjunct"
    if ";" in gap or (grammar.purpose_follows and governor.definition.roles == "place" and frame.definition.roles == "mutual"):
        return "coordinate"
    return "complement"


def _stands_beside(frame: Frame, gap: str) -> bool:
    """Whether a clause with a subject of its own tells what happens at the same time: "§ jailed § [as § accused §]"."""
    meanwhile = frame.sentence.grammar.links.meanwhile
    told = frame.hit.cue.shape == "verb" and frame.finite and frame.group.mode == "asserted" and not frame.group.infinitive
    told = told and not frame.group.past_perfect and not frame.passive and frame.sentence.may_hold(meanwhile)
    return told and meanwhile.search(gap) is not None


def _is_backdrop_of_its_own(frame: Frame) -> bool:
    """Whether what is told came of talks with somebody named: "§ condemned § [after talks with §]", no "after talks"."""
    if frame.hit.cue.shape != "noun" or frame.definition.roles != "mutual":
        return False
    links, sentence = frame.sentence.grammar.links, frame.sentence
    return sentence.search(links.after_talks, 0, frame.start) is not None and sentence.match(links.with_whom, frame.end) is not None
