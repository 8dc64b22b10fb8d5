"""A restored database made fit to go on: nothing that may have been told since the backup is told again.

What was published before the restore is kept, but counts as old news; what was owed is looked up before it is sent
(where nobody can look, it says that it may repeat); new stories get numbers that no message of the lost time bears.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from monitor.app.clock import SystemClock
from monitor.app.house import store_url
from monitor.app.places import read_settings
from monitor.app.run import channels_of, notifiers_of
from monitor.delivery.notice import notice
from monitor.delivery.states import Do, Failed, Powers, step
from monitor.entries.drafts import RESTORED
from monitor.errors import StoreError
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryState, Outcome
from monitor.model.ids import ChannelId
from monitor.model.source import Poll
from monitor.ports import Rooms

CODE = "restored from a backup"
MANY = 1_000_000
_UNFINISHED = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.AMBIGUOUS)


def restore_database(config: str | None, path: Path) -> str:
    """Put a verified backup in place and see to it that nothing is told again; returns the lines to print."""
    from monitor import store

    settings, clock = read_settings(config), SystemClock()
    url = store_url(settings)
    if url.startswith("memory:"):
        raise StoreError("a store in memory has nothing to restore")
    rows = store.restore(url, path)
    channels, notifiers = channels_of(settings), notifiers_of(settings, clock)

    def powers(id: ChannelId) -> Powers | None:
        notifier = notifiers.get(channels[id].notifier) if id in channels else None
        return Powers(find=notifier.can_find, edit=notifier.can_edit) if notifier else None

    opened = store.open_store(url)
    with opened.writing() as rooms:
        told = settle(rooms, powers=powers, ops=ChannelId(settings.model.ops.channel), now=clock.now())
    opened.close()
    return f"restored {sum(rows.values())} rows from {path}\n{told}"


def settle(rooms: Rooms, *, powers: Callable[[ChannelId], Powers | None], ops: ChannelId, now: datetime) -> str:
    """Prepare everything; what to tell the person who restored. `powers` of a channel is None when it is not configured any more."""
    last = _hold_back_sources(rooms, now)
    owed = rooms.outbox.listed(states=tuple(state.value for state in _UNFINISHED), limit=MANY)
    for delivery in owed:
        rooms.outbox.save(_doubted(delivery, powers(delivery.channel), now))
    since = f"{last:%Y-%m-%d %H:%M} UTC" if last else "ever"
    text = (
        f"The database was restored from a backup; its last poll was {since}.\n"
        f"What was published before {now:%Y-%m-%d %H:%M} UTC is read in again and not told: `monitor story list --since {now:%Y-%m-%d}`."
    )
    if ops:
        rooms.outbox.put([notice(ops, text, CODE, now.isoformat(), now=now)])
    return f"{text}\n{len(owed)} messages that were owed are looked up before they are sent"


def _hold_back_sources(rooms: Rooms, now: datetime) -> datetime | None:
    """Every source asks for everything anew, and holds back what is older than now; when the last poll was."""
    last = None
    for source in rooms.sources.all():
        state = rooms.sources.state(source.id)
        last = max((at for at in (last, state.last_poll) if at is not None), default=None)
        held = replace(state, due_at=now, facts=state.facts | {RESTORED: now.isoformat()})
        rooms.sources.finish(Poll(source=source.id, at=now, outcome=Outcome.DEFERRED, note=CODE), held)
    return last


def _doubted(delivery: Delivery, powers: Powers | None, now: datetime) -> Delivery:
    tried = replace(delivery, first_try=delivery.first_try or delivery.created, tries=max(1, delivery.tries))
    doubt = Failed(action=Do.POST, code=CODE, ambiguous=True)
    return step(tried, doubt, now=now, powers=powers or Powers(find=False, edit=False))[0]
