"""How the kinds that ship are put: which of them leads a headline, what they are called, and which name both sides together.

A kind of one's own is called by its name, comes last, and is told as who did it to whom; it needs no line here.
"""

from __future__ import annotations

from monitor.stories.kinds import AGREEMENT, EXERCISE, INVITATION, MEETING, TALKS, VISIT

_LEADING = (
    "attack rupture visit agreement invitation sanction force_posture appointment release detention threat aid mediation negotiation"
    " meeting joint_exercise rejection demand criticism support protest"
)
WEIGHT = {kind: place for place, kind in enumerate(_LEADING.split())}
"""What a desk would put first when one story says several things; the order decides the headline, not arrival."""
CALLED = {MEETING: "talks"}
"""Kinds that people call by another word."""
MUTUAL = TALKS | {AGREEMENT, EXERCISE}
"""What takes two sides, which are named together."""
DATED = frozenset({VISIT, MEETING, INVITATION})
"""What is told with its day once it is promised, or that it has none."""
DONE = dict.fromkeys([*TALKS, EXERCISE], "held") | {VISIT: "took place", AGREEMENT: "reached"}
"""The word for what is completed."""
