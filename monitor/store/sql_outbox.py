"""The outbox in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import literal, update

from monitor.model.delivery import Attempt, Delivery
from monitor.model.ids import ChannelId, StoryId
from monitor.store import rules, schema, seals
from monitor.store.codec import encode, scrub
from monitor.store.columns import UtcDateTime
from monitor.store.sql_tray import SqlTray, deliveries, due_from, is_owed, send_order

_D = schema.delivery.c


class SqlOutbox(SqlTray):
    """The port `Outbox` in SQL."""

    def put(self, deliveries: Sequence[Delivery]) -> int:
        """Owe them; what stands already, by key or as the same root or reply, is passed over. How many are new."""
        statement = self._session.insert(schema.delivery).on_conflict_do_nothing().returning(_D.key)
        return sum(len(self._session.rows(statement.values(_row(scrub(one))))) for one in deliveries)

    def lease(self, *, now: datetime, until: datetime, owner: str, limit: int) -> list[Delivery]:
        """What is due at `now`, in the order to send it, each for one owner until then."""
        statement = deliveries().where(due_from() <= now, is_owed(literal(now, UtcDateTime))).order_by(*send_order()).limit(limit)
        due = self._all(statement.with_for_update(of=schema.delivery, skip_locked=True))
        leased = _D.key.in_([one.key for one in due])
        self._session.run(update(schema.delivery).where(leased).values(leased_until=until, lease_owner=owner))
        return due

    def save(self, delivery: Delivery, *, attempt: Attempt | None = None) -> None:
        """Keep its state (a higher `wanted` stands) and its attempt; the lease ends unless it is sending."""
        old, delivery = self._need(delivery.key), scrub(delivery)
        self._set(replace(delivery, wanted=max(delivery.wanted, old.wanted)))
        if attempt is not None:
            said = encode(attempt)
            number = self._session.add_numbered(schema.attempt, {"key": attempt.key, "at": attempt.at, "doc": said})
            seals.note(self._session, seals.TRIED, number, at=attempt.at, said=said, story=delivery.story)

    def want(self, channel: ChannelId, story: StoryId, *, revision: int) -> None:
        """Ask that the root shows this revision or a newer one."""
        root = self.root(channel, story)
        if root is None or root.wanted >= revision:
            return
        wanted = replace(root, wanted=revision)
        is_open = rules.is_open(wanted)
        self._session.run(update(schema.delivery).where(_D.key == root.key).values(wanted=revision, is_open=is_open))

    def _set(self, delivery: Delivery) -> None:
        ended = {} if rules.is_sending(delivery) else {"leased_until": None, "lease_owner": ""}
        self._session.run(update(schema.delivery).where(_D.key == delivery.key).values(_row(delivery) | ended))


def _row(delivery: Delivery) -> dict[str, Any]:
    receipt = delivery.receipt
    same = ("key", "channel", "story", "kind", "facet", "status", "turn", "generation", "tell", "state", "tries")
    more = ("created", "not_before", "reply_to", "wanted", "posted")
    return {name: getattr(delivery, name) for name in same + more} | {
        "is_open": rules.is_open(delivery),
        "receipt_channel": receipt.channel if receipt else None,
        "receipt_message": receipt.message if receipt else None,
        "doc": encode(delivery),
    }
