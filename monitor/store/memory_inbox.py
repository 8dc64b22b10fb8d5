"""What people asked for, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.model.ask import SILENCE, Answer, Ask, AskKind
from monitor.model.ids import AskKey
from monitor.store.codec import scrub
from monitor.store.memory_tables import Journal, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    ask: Ask
    answer: Answer | None = None
    is_told: bool = False

    @property
    def is_owed(self) -> bool:
        return self.answer not in (None, SILENCE) and not self.is_told


class MemoryInbox:
    """The port `Inbox` in memory."""

    def __init__(self, journal: Journal) -> None:
        self._asks: Table[AskKey, _Kept] = Table(journal)

    def put(self, ask: Ask) -> bool:
        """Keep it; False when it stands already."""
        if ask.key in self._asks:
            return False
        self._asks.put(ask.key, _Kept(ask=scrub(ask)))
        return True

    def waiting(self, kinds: Sequence[AskKind], *, limit: int) -> list[Ask]:
        """Asks of these kinds that nobody has seen to, the oldest first."""
        return [kept.ask for kept in self._asks.values() if kept.answer is None and kept.ask.kind in kinds][:limit]

    def is_waiting(self, key: AskKey) -> bool:
        """Whether it is there and nobody has seen to it."""
        kept = self._asks.get(key)
        return kept is not None and kept.answer is None

    def settle(self, key: AskKey, answer: Answer) -> None:
        """It is seen to; its answer is owed unless it is silence."""
        if (kept := self._asks.get(key)) is not None:
            self._asks.put(key, replace(kept, answer=scrub(answer)))

    def answers(self, *, limit: int) -> list[tuple[Ask, Answer]]:
        """The answers still owed, the oldest first."""
        return [(kept.ask, kept.answer) for kept in self._asks.values() if kept.is_owed and kept.answer is not None][:limit]

    def answered(self, key: AskKey) -> None:
        """Its answer is owed no more."""
        if (kept := self._asks.get(key)) is not None:
            self._asks.put(key, replace(kept, is_told=True))


class MemorySlips:
    """The port `Slips` in memory, which is gone with the process, as the store is."""

    def __init__(self) -> None:
        self._asks: dict[AskKey, Ask] = {}

    def keep(self, ask: Ask) -> None:
        """Kept once, however often it is kept."""
        kept = scrub(ask)
        self._asks[kept.key] = kept

    def kept(self) -> list[Ask]:
        """Those laid aside, the oldest first."""
        return sorted(self._asks.values(), key=lambda ask: ask.at)

    def drop(self, asks: Sequence[Ask]) -> None:
        """They stand elsewhere now."""
        for ask in asks:
            self._asks.pop(ask.key, None)
