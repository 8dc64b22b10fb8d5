"""Languages whose verb comes last: what stands behind a cue says how it is meant and how its clause hangs together with the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.lexicon import Hit
from monitor.events.verbgroup import VerbGroup

_REACH = 40
_FORMS = frozenset({"past", "passive"})


def group_behind(grammar: Grammar, low: str, hit: Hit, *, start: int, end: int) -> tuple[VerbGroup, Hit]:
    """The verb group of a cue at a span, and the cue with the tense that the group shows."""
    behind = low[end : end + _REACH]
    found = [(mode, match.end()) for mark, mode in grammar.particles.modes if (match := mark.match(behind))]
    modes = [mode for mode, _ in found]
    told = next(((mode, reach) for mode, reach in found if mode not in _FORMS), None)
    mode, reach = told or ("asserted", found[0][1] if found else 0)
    if mode == "nonpast":
        mode = "asserted" if hit.definition.spoken else "future"
    negated = mode == "not"
    group = VerbGroup(
        mode="asserted" if negated else mode, negated=negated, passive="passive" in modes, start=start, end=end + reach if told else end
    )
    return group, hit._replace(tag="past") if "past" in modes and not told else hit


def link_by_tails(frames: Sequence[Frame]) -> None:
    """How each frame hangs together with what follows it; of a verb without a tense the next one shows it ("会談[し]、合意した")."""
    for frame in frames:
        behind = frame.sentence.low[frame.end : frame.end + _REACH]
        links = frame.sentence.grammar.particles.links
        frame.link = next((link for mark, link in links if mark.match(behind)), "main")
    for frame, following in pairwise(frames):
        if frame.link == "coordinate" and following.hit.tag == "past" and frame.group.mode == "asserted":
            frame.hit = frame.hit._replace(tag="past")


def but_words_of_groups(frames: Sequence[Frame]) -> list[Frame]:
    """The frames without those whose cue only says how an earlier one is meant: "訪問することで[合意]"."""
    return [frame for frame in frames if not any(_says_how(frame, one) for one in frames)]


def is_idle(frame: Frame) -> bool:
    """Whether nothing is done, or only could be or is agreed on, by what is no visit or talks: "[制裁]の影響", "[侵攻]した場合"."""
    if frame.has_ladder:
        return False
    noun = not frame.hit.lead_end and frame.sentence.match(frame.sentence.grammar.particles.idle, frame.end) is not None
    return noun or frame.group.mode in ("modal", "agreed")


def _says_how(frame: Frame, one: Frame) -> bool:
    return one.end <= frame.start < one.group.end and not one.group.negated
