"""What people asked for, in SQL; the key's UNIQUE makes a second delivery nothing."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from monitor.model.ask import SILENCE, Answer, Ask, AskKind
from monitor.model.ids import AskKey
from monitor.store import schema
from monitor.store.codec import decode, encode
from monitor.store.session import Session

_ASK = schema.ask.c


class SqlInbox:
    """The port `Inbox` in SQL."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, ask: Ask) -> bool:
        """Keep it; False when it stands already."""
        row = {"key": ask.key, "kind": ask.kind, "is_waiting": True, "owes_answer": False, "doc": encode(ask)}
        once = self._session.insert(schema.ask).values(row).on_conflict_do_nothing(index_elements=["key"])
        return self._session.first(once.returning(_ASK.id)) is not None

    def waiting(self, kinds: Sequence[AskKind], *, limit: int) -> list[Ask]:
        """Asks of these kinds that nobody has seen to, the oldest first."""
        found = select(_ASK.doc).where(_ASK.is_waiting, _ASK.kind.in_(list(kinds))).order_by(_ASK.id).limit(limit)
        return [decode(Ask, doc) for (doc,) in self._session.rows(found)]

    def is_waiting(self, key: AskKey) -> bool:
        """Whether it is there and nobody has seen to it."""
        return bool(self._session.value(select(_ASK.is_waiting).where(_ASK.key == key)))

    def settle(self, key: AskKey, answer: Answer) -> None:
        """It is seen to; its answer is owed unless it is silence."""
        done = {"is_waiting": False, "owes_answer": answer != SILENCE, "answer": encode(answer)}
        self._session.run(update(schema.ask).where(_ASK.key == key).values(done))

    def answers(self, *, limit: int) -> list[tuple[Ask, Answer]]:
        """The answers still owed, the oldest first."""
        found = select(_ASK.doc, _ASK.answer).where(_ASK.owes_answer).order_by(_ASK.id).limit(limit)
        return [(decode(Ask, doc), decode(Answer, answer)) for doc, answer in self._session.rows(found)]

    def answered(self, key: AskKey) -> None:
        """Its answer is owed no more."""
        self._session.run(update(schema.ask).where(_ASK.key == key).values(owes_answer=False))
