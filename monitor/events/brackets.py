"""The two places of a verb: a finite word in front, the rest at the end of its clause ("Berlin [hat] den Botschafter [einbestellt]").

Who stands first without a preposition acts; if nobody stands before the finite word, it is the first one behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from monitor.events.constructions import Brackets
from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.party import Party
from monitor.events.sentence import Sentence
from monitor.events.subjects import clause_start, group_of
from monitor.events.verbgroup import VerbGroup

_WORD = re.compile(r"[^\s,;:()\"]+|[,;:()\"]")
_INFINITIVES = ("get", "plan", "wish", "may", "let")
_PERFECT = ("have", "had", "be", "was", "get", "got", "may")
_MODES = {"get": "future", "plan": "planned", "wish": "wished", "may": "modal", "let": "asserted"}
_FAR = 130
_NEXT = 4
"""Words right behind a verb among which its helping words may stand."""
_NAMED_BETWEEN = 3
"""Words that may stand between "and" and the second of two names."""


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def bracketed(frame: Frame, brackets: Brackets) -> Frame:
    """The frame with its verb group, its voice, who acts and where its objects begin; without a tag where it is no verb at all."""
    sentence, hit = frame.sentence, frame.hit
    verb = hit.anchor - sentence.start if hit.verb_last else frame.start
    end = frame.opens if hit.lead_end and not hit.verb_last else frame.end
    clause = clause_start(sentence, verb)
    frame.clause = _clause(sentence, brackets, clause)
    front = _front(sentence, brackets, clause, verb)
    if front and not sentence.low[clause : front.start].strip(' "') and frame.clause == "main" and brackets.finite[front.text] == "may":
        frame.clause = "adjunct"  # "Sollte § ..., würde"
    behind = _behind(sentence, brackets, end)
    roles = {*([brackets.finite[front.text]] if front else []), *behind}
    tag = _tag(frame, roles, end=end, alone=not _free(sentence, clause, verb))
    frame.hit = hit._replace(tag=tag)
    if tag == "zu":
        return _governed(frame, brackets, verb)
    if tag in ("s", "past") and front and not _joined(sentence, brackets, front.end, verb):
        frame.hit = hit._replace(tag="")  # "hat die verhängten Zölle gesenkt": one clause has one finite word
        return frame
    if tag in ("s", "past"):
        return _finite(frame, brackets, (clause, verb, end))
    if tag in ("base", "pp", "been") and not (hit.lead_end and not hit.verb_last):
        return _rest(frame, brackets, (clause, verb, end), front, behind)
    frame.hit = hit._replace(tag="")
    return frame


def doers_of_noun(frame: Frame) -> tuple[Party, ...]:
    """Who takes part in talks that open a clause, where he is named behind its finite word: "im Gespräch mit § hat [§] gesagt"."""
    sentence = frame.sentence
    clause = clause_start(sentence, frame.start)
    if frame.definition.roles != "mutual" or _free(sentence, clause, frame.start) or not sentence.low[clause : frame.start].strip():
        return ()
    behind = _free(sentence, frame.end, frame.clause_end(len(sentence.low)))
    return tuple(behind) if behind and sentence.low[frame.end : behind[0].start].lstrip().startswith(_company(sentence)) else ()


def _company(sentence: Sentence) -> tuple[str, ...]:
    """Words before with whom talks are held."""
    return tuple(f"{word} " for word, kind in sentence.grammar.prepositions.items() if kind == "mutual")


def _clause(sentence: Sentence, brackets: Brackets, begin: int) -> str:
    """What the clause that begins there is to the sentence, by the word that opens it."""
    before = sentence.low[:begin].rstrip()
    if not brackets.opened.search(before):
        return "main"
    return "complement" if before.endswith(brackets.that) else "relative" if brackets.relative.search(before) else "adjunct"


def _tag(frame: Frame, roles: Set[str], *, end: int, alone: bool) -> str:
    """The one of two tags that the helping words tell, and of an infinitive without any that it is the present of several."""
    present, both, participle = frame.hit.tag.partition("|")
    if both and not roles.isdisjoint(_PERFECT) and not (present == "base" and roles <= {"get"}):
        return participle
    if present == "base":
        return "base" if not roles.isdisjoint(_INFINITIVES) else "s"
    last = frame.sentence.match(frame.sentence.grammar.brackets.whole_end, end) is not None
    return participle if both and last and (frame.hit.verb_last or alone) else present


def _rest(frame: Frame, brackets: Brackets, at: tuple[int, int, int], front: _Word | None, behind: Sequence[str]) -> Frame:
    """The frame of an infinitive or participle at the end of its clause."""
    sentence, (clause, verb, _) = frame.sentence, at
    front = None if behind and frame.clause != "main" else front
    first = brackets.finite[front.text] if front else ""
    roles = [first, *behind] if first else [*behind]
    begin = front.start if front else clause
    doers = _free(sentence, clause, begin) if front else []
    opens = front.end if front else clause
    if not doers and not _is_pronoun(sentence, brackets, opens):
        doers = _free(sentence, opens, verb)
        opens = doers[-1].end if doers else opens
    joined = _joined(sentence, brackets, max(opens, front.end if front else 0), verb)
    opens = joined or opens
    frame.opens = opens
    frame.doers = tuple(doers)
    frame.passive = frame.hit.tag == "pp" and _is_passive(roles, first)
    frame.group = VerbGroup(
        mode=_mode(frame.hit.tag, first, behind),
        negated=_is_negated(frame, brackets, opens, verb),
        passive=frame.passive,
        past_perfect="had" in roles or ("was" in roles and frame.hit.tag == "been"),
        start=joined or (front.start if front else min(opens, frame.start)),
    )
    return frame


def _is_passive(roles: Sequence[str], first: str) -> bool:
    active = "have" in roles or "had" in roles or (first == "may" and len(roles) == 1)
    return not active or "got" in roles


def _mode(tag: str, first: str, behind: Sequence[str]) -> str:
    roles = [first, *behind]
    if tag == "base":
        return next((_MODES[role] for role in roles if role in _MODES), "asserted")
    if "may" in roles or ("plan" in roles and not {"have", "be"}.isdisjoint(behind)):
        return "modal"
    if "plan" in roles or "wish" in roles:
        return "planned" if "plan" in roles else "wished"
    return "future" if first == "get" and "get" in behind else "asserted"


def _finite(frame: Frame, brackets: Brackets, at: tuple[int, int, int]) -> Frame:
    """The frame of a verb that is itself the finite word."""
    sentence, (clause, verb, end) = frame.sentence, at
    before = _free(sentence, clause, verb)
    last = sentence.match(brackets.whole_end, end) is not None and frame.clause != "main"
    if frame.hit.verb_last and not last:
        frame.hit = frame.hit._replace(tag="")
        return frame
    frame.doers = tuple(before)
    opens = frame.opens if not frame.hit.verb_last else clause
    if last:
        opens = before[-1].end if before else clause
    elif not before and not _is_pronoun(sentence, brackets, end):
        behind = _free(sentence, end, frame.clause_end(len(sentence.low)))
        frame.doers = tuple(behind)
        opens = max(opens, behind[-1].end) if behind and not frame.hit.lead_end else opens
    frame.opens = opens
    stop = frame.clause_end(len(sentence.low))
    frame.group = VerbGroup(negated=_is_negated(frame, brackets, min(verb, opens), stop), start=min(opens, verb) if last else verb)
    return frame


def _governed(frame: Frame, brackets: Brackets, verb: int) -> Frame:
    """The frame of an infinitive with "zu": what governs it, whose subject is its own, stands in a clause before."""
    sentence = frame.sentence
    governors = sentence.grammar.governors
    aim = ""
    for word in _backwards(sentence, max(0, verb - _FAR), verb):
        if word.text in ";:":
            break
        if word.text in brackets.aims and (aim == "" and brackets.aims[word.text]):
            aim = brackets.aims[word.text]
            frame.group = VerbGroup(mode="bare", negated=aim == "negated", infinitive=True, start=word.start)
            frame.opens = word.end
            break
        low = sentence.low[word.start : word.end]
        if low in governors:
            return _under(frame, brackets, word, governors[low], verb)
    frame.hit = frame.hit._replace(tag="base")
    frame.group = frame.group if aim else VerbGroup(mode="bare", infinitive=True, start=verb)
    return frame


def _under(frame: Frame, brackets: Brackets, word: _Word, mode: str, verb: int) -> Frame:
    sentence = frame.sentence
    clause = clause_start(sentence, word.start)
    doers = _free(sentence, clause, word.start)
    comma = sentence.low.rfind(",", word.end, verb)
    opens = comma + 1 if comma > 0 else word.end
    if not doers and not _is_pronoun(sentence, brackets, word.end):
        doers = _free(sentence, word.end, comma if comma > 0 else verb)
        opens = max(opens, doers[-1].end) if doers else opens
    inner = _is_negated(frame, brackets, opens, verb)
    outer = brackets.negations.search(sentence.low, clause, opens) is not None
    if mode == "negated" and (inner or outer):
        mode, inner, outer = "modal", False, False
    frame.hit = frame.hit._replace(tag="base")
    frame.opens = _joined(sentence, brackets, opens, verb) or opens
    frame.doers = tuple(doers)
    frame.group = VerbGroup(
        mode="asserted" if mode == "done" else mode,
        negated=inner or outer,
        infinitive=True,
        governor=sentence.low[word.start : word.end],
        start=word.start,
    )
    return frame


def _front(sentence: Sentence, brackets: Brackets, clause: int, verb: int) -> _Word | None:
    """The nearest finite helping word before the verb in its clause."""
    return next((word for word in _backwards(sentence, clause, verb) if word.text in brackets.finite), None)


def _behind(sentence: Sentence, brackets: Brackets, end: int) -> list[str]:
    """The roles of the helping words right behind a verb."""
    roles: list[str] = []
    for found in list(_WORD.finditer(sentence.plain, end, min(end + 40, len(sentence.plain))))[:_NEXT]:
        word = found[0].lower().rstrip(".")
        role = brackets.rest.get(word) or brackets.finite.get(word)
        if role is None:
            break
        roles.append(role)
    return roles


def _backwards(sentence: Sentence, begin: int, end: int) -> Iterator[_Word]:
    """The words as they are written, in small letters, the nearest first; asides are blank."""
    clear = sentence.clear
    for found in reversed([*_WORD.finditer(clear, begin, end)]):
        yield _Word(sentence.plain[found.start() : found.end()].lower(), found.start(), found.end())


def _free(sentence: Sentence, begin: int, end: int) -> list[Party]:
    """The first group between two places that no preposition governs."""
    first = next((party for party in sentence.visible if begin <= party.start and party.end <= end and not party.preposition), None)
    return [party for party in group_of(sentence.visible, first) if party.end <= end] if first else []


def _is_pronoun(sentence: Sentence, brackets: Brackets, at: int) -> bool:
    following = _WORD.search(sentence.low, at)
    return following is not None and following[0] in brackets.pronouns


def _joined(sentence: Sentence, brackets: Brackets, begin: int, verb: int) -> int:
    """Where the second of two verbs begins that share a finite word: "hat § getroffen und [§] besucht"; 0 for none."""
    for found in reversed([*brackets.but.finditer(sentence.low, begin, verb)]):
        names = sentence.low[: found.start()].endswith(MASK) and MASK in "".join(sentence.low[found.end() : verb].split()[:_NAMED_BETWEEN])
        if not names:
            return found.end()
    return 0


def _is_negated(frame: Frame, brackets: Brackets, begin: int, end: int) -> bool:
    inside = frame.hit.lead_end and not frame.sentence.grammar.negations.isdisjoint(_gap(frame).split())
    return bool(inside) or brackets.negations.search(frame.sentence.low, begin, end) is not None


def _gap(frame: Frame) -> str:
    """The words between the two parts of a cue, and the one before its noun where that stands first."""
    sentence, hit = frame.sentence, frame.hit
    if hit.verb_last:
        return sentence.low[max(0, frame.start - 30) : frame.start][-30:].rsplit(",")[-1]
    return sentence.low[hit.lead_end - sentence.start : hit.anchor - sentence.start]
