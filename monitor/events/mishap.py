"""What nobody did: a storm, a crash or a disease that hits, kills and threatens as an army does."""

from __future__ import annotations

from monitor.events.frame import Frame

_OPENING = 4
_LONGEST = 40


def is_mishap(frame: Frame) -> bool:
    """Whether somebody was killed in or hit by nature or chance, or the sentence opens with it as what acts and no office-holder does;
    what stands before a colon is but the topic.
    """
    mishap, sentence = frame.sentence.grammar.mishap, frame.sentence
    if frame.hit.cue.shape != "verb" or not sentence.may_hold(mishap):
        return False
    suffered = sentence.match(sentence.grammar.suffered, frame.end)
    if suffered and mishap.match(sentence.low, suffered.end()):
        return True
    if any(party.mention.rank or party.mention.kind == "org" for party in frame.actors):
        return False
    found = mishap.search(sentence.low, 0, min(max(frame.group.start, frame.end), _reach(sentence.low)))
    return found is not None and _opens(frame, found.start()) and sentence.low.find(": ", found.end(), frame.group.start) < 0


def _reach(low: str) -> int:
    """How far to search for what opens a sentence: it begins among the first words and has no more than `_LONGEST` letters."""
    words = low.split(None, _OPENING + 1)
    return len(low) - len(words[-1]) + _LONGEST if len(words) > _OPENING + 1 else len(low)


def _opens(frame: Frame, at: int) -> bool:
    """Whether what stands there is the subject: early and after no preposition."""
    opening = frame.sentence.low[:at].split()
    return len(opening) <= _OPENING and not any(word in frame.sentence.grammar.prepositions for word in opening)
