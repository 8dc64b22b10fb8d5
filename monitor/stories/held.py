"""What follows from values that never change, worked out once while the same ones are looked at again and again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

HELD = 256
"""As many as the store keeps stories decoded."""


def answers_held(read: Callable[P, T], held: int = HELD) -> Callable[P, T]:
    """The function, its last answers kept, so many at most and half as many at least; it is called by position.

    Values are the same as they are one object: they are never changed in place, and hashing them all would cost what is saved.
    """
    again: Callable[..., T] = read
    newer: dict[tuple[int, ...], tuple[object, T]] = {}
    older: dict[tuple[int, ...], tuple[object, T]] = {}

    @wraps(read)
    def asked(*given: P.args, **_: P.kwargs) -> T:
        nonlocal newer, older
        same = tuple(map(id, given))
        found = newer.get(same) or older.get(same) or (given, again(*given))  # the values too, or others might take their ids
        if same not in newer:
            if len(newer) >= max(held // 2, 1):
                newer, older = {}, newer
            newer[same] = found
        return found[1]

    return asked


@answers_held
def parts_of(weights: Mapping[str, float]) -> Mapping[str, Mapping[str, float]]:
    """What a story counts by the letter that it counts under ("t:"), by what stands behind it."""
    parts: dict[str, dict[str, float]] = defaultdict(dict)
    for key, weight in weights.items():
        parts[key[:2]][key[2:]] = weight
    return parts
