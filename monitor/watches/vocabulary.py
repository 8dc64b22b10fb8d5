"""What the language of watches must be told about the world: kinds of event, entities, ranks."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import Protocol

from monitor.model.ids import EntityId


class Vocabulary(Protocol):
    """Names and the entities they stand for.

    `lookup` takes a kind (country, person, office, org, list, id) and a name or code, and returns the ids a
    mention of it may carry; empty when nothing is called so. A country's id is its alpha-3 code, an office's
    is "office:foreign-minister@CHN"; a list gives its members on the day. Without a day (`on` None) it
    returns whatever it would return on any day: what is found on a day is always among it.
    `rank` is the number of a rank or office ("minister" -> 3), None when there is none; 1 is the highest.
    """

    @property
    def kinds(self) -> Collection[str]:
        """The kinds of event there are."""
        ...

    def lookup(self, kind: str, value: str, *, on: date | None) -> frozenset[EntityId]:
        """The ids a name stands for."""
        ...

    def nearest(self, kind: str, value: str) -> str:
        """The known name most like the value, "" when none is."""
        ...

    def rank(self, name: str) -> int | None:
        """The number of a rank."""
        ...


class Remembered:
    """A vocabulary that remembers what it was asked; for as long as the data behind it stays the same."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._found = lru_cache(maxsize=50_000)(vocabulary.lookup)

    @property
    def kinds(self) -> Collection[str]:
        """The kinds of event there are."""
        return self._vocabulary.kinds

    def lookup(self, kind: str, value: str, *, on: date | None) -> frozenset[EntityId]:
        """The ids a name stands for."""
        return self._found(kind, value, on=on)

    def nearest(self, kind: str, value: str) -> str:
        """The known name most like the value."""
        return self._vocabulary.nearest(kind, value)

    def rank(self, name: str) -> int | None:
        """The number of a rank."""
        return self._vocabulary.rank(name)
