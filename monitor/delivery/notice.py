"""A notice to the ops channel: the tool's own troubles."""

from __future__ import annotations

from datetime import datetime

from monitor.delivery.keys import key_of
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId


def notice(ops: ChannelId, text: str, *about: object, now: datetime) -> Delivery:
    """The notice that is owed: the same one all day for the same cause, so that a trouble which comes back each tick is told once."""
    return Delivery(
        key=key_of(ops, "notice", *about, now.date()), channel=ops, kind=DeliveryKind.NOTICE, text=text, created=now, not_before=now
    )
