"""Tells ops what may have passed unseen between two polls: one notice for all sources, an hour apart at least."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from monitor.delivery.notice import notice
from monitor.model.channel import Channel
from monitor.model.instant import utc
from monitor.ports import Rooms
from monitor.rhythm import Lost, lost_since
from monitor.rhythm.losses import TOLD_AGAIN, untold, words

FACT = "losses told"
APART = timedelta(hours=1)


def tell_losses(rooms: Rooms, ops: Channel, *, now: datetime) -> None:
    """Owe one notice for every source whose overlap was lost and that was not told of since yesterday; remember what was told."""
    kept = {source: utc(at) for source, at in json.loads(rooms.ledger.fact(FACT) or "{}").items()}
    if kept and now - max(kept.values()) < APART:
        return
    found = untold(lost(rooms, since=now - 2 * TOLD_AGAIN), kept, now=now)
    if not found:
        return
    rooms.outbox.put([notice(ops.id, words(found), "unseen", now.isoformat(), now=now)])
    told = {source: at for source, at in kept.items() if now - at < 2 * TOLD_AGAIN} | {one.source: now for one in found}
    rooms.ledger.set_fact(FACT, json.dumps({source: at.isoformat() for source, at in told.items()}))


def lost(rooms: Rooms, *, since: datetime) -> tuple[Lost, ...]:
    """What enabled sources may have lost since then."""
    return lost_since(((one.id, rooms.sources.state(one.id)) for one in rooms.sources.all() if one.enabled), since=since)
