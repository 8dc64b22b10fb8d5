"""What nobody did: a storm, a crash or a disease that hits, kills and threatens as an army does."""

from __future__ import annotations

import re

from monitor.events.frame import Frame

_OPENING = 4
_SUFFERED = re.compile(
    r"(?: (?:outright|instantly|overnight|alive))? (?:by|in|during) "
    r"(?:(?:an?|the|this|§+(?:'s)?|\d[\d.]*|[a-z]+(?:ful|ive|al|ing|ent|ere|ly|ed|an|ern|gest)|massive|major|huge|magnitude|freak) ){0,3}"
)


def is_mishap(frame: Frame) -> bool:
    """Whether the sentence opens with nature or chance as what acts, or somebody was killed in it or hit by it."""
    mishap, sentence = frame.sentence.grammar.mishap, frame.sentence
    if mishap is None or frame.hit.cue.shape != "verb":
        return False
    suffered = _SUFFERED.match(sentence.low, frame.end)
    if suffered and mishap.match(sentence.low, suffered.end()):
        return True
    found = mishap.search(sentence.low, 0, max(frame.group.start, frame.end))
    return found is not None and _opens(frame, found.start())


def _opens(frame: Frame, at: int) -> bool:
    """Whether what stands there is the subject: early, after no preposition, and nobody with an office acts."""
    opening = frame.sentence.low[:at].split()
    acts = any(party.mention.rank or party.mention.kind == "org" for party in frame.actors)
    return not acts and len(opening) <= _OPENING and not any(word in frame.sentence.grammar.prepositions for word in opening)
