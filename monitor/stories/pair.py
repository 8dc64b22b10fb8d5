"""How alike two groups of articles are: the judge's signs, and what only groups can show.

Words of one article say little about what another one leaves out. Of a group it can be said how like one another its
articles are, so that likeness across counts against likeness within, and a name that most of one group has and
nobody of the other is a surprise that grows with both.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from monitor.stories import judge
from monitor.stories.profile import Profile, Vector
from monitor.stories.rarity import Rarity

_FAINT = 0.02


def signs(ours: Profile, theirs: Profile, *, rarity: Rarity) -> dict[str, float]:
    """The signs of likeness of two groups; `held` is how like across for how like within, in logarithms."""
    other = judge.Side(theirs)
    found = judge.signs(judge.Side(_as_article(ours)), other, rarity=rarity)
    across = _overlap(ours.terms, theirs.terms) / (ours.size * theirs.size)
    held = math.log(across + _FAINT) - 0.5 * math.log(judge.within(ours) * other.within)
    return found | {"held": held, **_unshared(ours, theirs, "names"), **_unshared(ours, theirs, "numbers")}


def _unshared(ours: Profile, theirs: Profile, part: str) -> dict[str, float]:
    new, lost = _surprise(_part(ours, part), ours.size, theirs, part), _surprise(_part(theirs, part), theirs.size, ours, part)
    return {f"{part}_new": math.log1p(new), f"{part}_lost": math.log1p(lost), f"{part}_swap": math.log1p(min(new, lost))}


def _surprise(counts: Vector, size: float, other: Profile, part: str) -> float:
    """How surprising it is that no article of the other group has the most constant name of one that it lacks: -log of the chance."""
    known = _part(other, part)
    missing = (count for term, count in counts.items() if term not in known and term not in other.terms)
    return max((-other.size * math.log(1 - count / (size + 1)) for count in missing), default=0.0)


def _part(profile: Profile, part: str) -> Mapping[str, float]:
    return profile.names if part == "names" else profile.numbers


def _overlap(one: Vector, other: Vector) -> float:
    return sum([weight * other[term] for term, weight in one.items() if term in other])


def _as_article(profile: Profile) -> Profile:
    length = math.sqrt(sum(weight * weight for weight in profile.terms.values())) or 1.0
    terms = {term: weight / length for term, weight in profile.terms.items()}
    return replace(profile, terms=terms, size=1.0, words=profile.words / profile.size)
