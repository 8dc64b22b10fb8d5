"""What follows from values that never change, worked out once while the same ones are looked at again and again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

HELD = 256
"""As many as the store keeps stories decoded."""


class _Same:
    """Values that are the same as they are one object: they are never changed in place, and hashing them all would cost what is saved."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.value is other.value


def answers_held(read: Callable[P, T], held: int = HELD) -> Callable[P, T]:
    """The function, its last answers kept; it is called by position."""
    again: Callable[..., T] = read
    kept = lru_cache(maxsize=held)(lambda *same: again(*(one.value for one in same)))

    @wraps(read)
    def asked(*given: P.args, **_: P.kwargs) -> T:
        return kept(*map(_Same, given))

    return asked


@answers_held
def parts_of(weights: Mapping[str, float]) -> Mapping[str, Mapping[str, float]]:
    """What a story counts by the letter that it counts under ("t:"), by what stands behind it."""
    parts: dict[str, dict[str, float]] = defaultdict(dict)
    for key, weight in weights.items():
        parts[key[:2]][key[2:]] = weight
    return parts
