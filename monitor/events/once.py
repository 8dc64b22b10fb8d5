"""What a frozen value works out when it is first asked for it, and then keeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  # it is read as a decorator
    """As `functools.cached_property`, without the lock which that takes before Python 3.12: a sentence is asked five such things."""

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, value: Any, owner: type) -> T:
        known = value.__dict__[self._name] = self._work_out(value)
        return known
