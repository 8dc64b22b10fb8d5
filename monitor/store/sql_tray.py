"""Looking deliveries up in SQL, and which of them are due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, literal, or_, select, tuple_

from monitor.errors import StoreError
from monitor.model.delivery import Attempt, Delivery, Receipt
from monitor.model.enums import DeliveryKind, DeliveryState
from monitor.model.ids import ChannelId, DeliveryKey, StoryId
from monitor.store import rules, schema
from monitor.store.codec import decode
from monitor.store.columns import UtcDateTime
from monitor.store.session import Session

_D, _ATTEMPT = schema.delivery.c, schema.attempt.c
_ROOT, _EARLIER = (schema.delivery.alias(name).c for name in ("root", "earlier"))


class SqlTray:
    """The looking-up half of the port `Outbox`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, key: DeliveryKey) -> Delivery | None:
        """The delivery, None when there is none."""
        return self._one(deliveries().where(_D.key == key))

    def root(self, channel: ChannelId, story: StoryId) -> Delivery | None:
        """The newest generation of the story's root in a channel, None when none is owed."""
        roots = deliveries().where(_D.channel == channel, _D.story == story, _D.kind == DeliveryKind.ROOT)
        return self._one(roots.order_by(_D.generation.desc()).limit(1))

    def of_story(self, story: StoryId) -> list[Delivery]:
        """Everything owed or sent for a story, the oldest first."""
        return self._all(deliveries().where(_D.story == story).order_by(_D.created, _D.key))

    def attempts(self, key: DeliveryKey) -> list[Attempt]:
        """Every attempt, the first first."""
        rows = self._session.rows(select(_ATTEMPT.doc).where(_ATTEMPT.key == key).order_by(_ATTEMPT.id))
        return [decode(Attempt, doc) for (doc,) in rows]

    def listed(self, *, states: Sequence[str] = (), since: datetime | None = None, limit: int = 200) -> list[Delivery]:
        """Deliveries in those states (any, without) created since then, the newest first."""
        statement = deliveries().order_by(_D.created.desc(), _D.key.desc()).limit(limit)
        if states:
            statement = statement.where(_D.state.in_(list(states)))
        return self._all(statement if since is None else statement.where(_D.created >= since))

    def next_due(self) -> datetime | None:
        """The first instant at which `lease` may hand something out; None while nothing is owed."""
        due: datetime | None = self._session.value(_next_due())
        return due

    def find_receipt(self, receipt: Receipt) -> Delivery | None:
        """The delivery that lies there, None when it is none of ours."""
        return self._one(deliveries().where(_D.receipt_channel == receipt.channel, _D.receipt_message == receipt.message).limit(1))

    def _need(self, key: DeliveryKey) -> Delivery:
        found = self.get(key)
        if found is None:
            raise StoreError(f"no delivery {key!r}")
        return found

    def _one(self, statement: Select[Any]) -> Delivery | None:
        return next(iter(self._all(statement)), None)

    def _all(self, statement: Select[Any]) -> list[Delivery]:
        return [replace(decode(Delivery, row.doc), wanted=row.wanted) for row in self._session.rows(statement)]


def deliveries() -> Select[Any]:
    """A query for deliveries."""
    return select(_D.key, _D.wanted, _D.doc)


@cache
def _next_due() -> Select[Any]:
    """Asked every round: building it anew cost four times SQLite's answer."""
    return select(func.min(due_from(), type_=UtcDateTime)).where(is_owed(due_from()))


def due_from() -> ColumnElement[datetime]:
    """As `rules.due_from`."""
    begin = literal(rules.BEGINNING, UtcDateTime)
    waiting = case((_D.leased_until > _D.not_before, _D.leased_until), else_=_D.not_before)
    return case((_D.state == DeliveryState.SENDING, func.coalesce(_D.leased_until, begin, type_=UtcDateTime)), else_=waiting)


def is_owed(now: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Open, and no reply that waits for its root or for an earlier reply; a root that was dropped is waited for no more."""
    has_root = exists().where(_ROOT.key == _D.reply_to, _ROOT.state.not_in(rules.UNFINISHED))
    waits_for_root = and_(_D.reply_to.is_not(None), ~has_root)
    return and_(_D.is_open, or_(_D.kind != DeliveryKind.REPLY, and_(~waits_for_root, ~_goes_before(now))))


def send_order() -> tuple[ColumnElement[Any], ...]:
    """As `rules.send_order`."""
    return (case((_D.tell == "page", 0), else_=1), case((_D.kind == "reply", 1), else_=0), _D.created, _D.key)


def _goes_before(now: ColumnElement[datetime]) -> ColumnElement[bool]:
    moving = or_(_EARLIER.state != DeliveryState.PENDING, _EARLIER.tries > 0, _EARLIER.not_before <= now)
    return exists().where(
        _EARLIER.channel == _D.channel,
        _EARLIER.story == _D.story,
        _EARLIER.kind == DeliveryKind.REPLY,
        _EARLIER.state.in_(rules.UNFINISHED),
        tuple_(_EARLIER.created, _EARLIER.key) < tuple_(_D.created, _D.key),
        moving,
    )
