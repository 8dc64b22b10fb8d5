"""Health as the database tells it, also while every daemon is dead: what stands, and every trouble in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.app.house import BACKUP
from monitor.model.enums import DeliveryState
from monitor.model.instant import utc
from monitor.outbox import book
from monitor.ports import Rooms
from monitor.rhythm import Trouble, troubles
from monitor.vigil.attendance import Present, present
from monitor.vigil.lookout import standings_of

NO_POLL = timedelta(minutes=15)
NO_WORD = timedelta(minutes=3)
UNSENT = timedelta(minutes=15)
NO_BACKUP = timedelta(days=8)
MANY = 10_000
UNFINISHED = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.AMBIGUOUS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What stands, and what is wrong: no trouble means it is well."""

    sources: int
    articles: int
    watches: int
    last_poll: datetime | None
    daemons: dict[str, Present]
    deliveries: dict[str, int]
    oldest_unsent: datetime | None
    blind: tuple[Trouble, ...]
    last_backup: datetime | None
    troubles: tuple[str, ...]


def health(rooms: Rooms, *, now: datetime) -> Health:
    """Everything at once; only the database is asked."""
    standings = standings_of(rooms)
    found = troubles(standings, now=now)
    listed = rooms.outbox.listed(limit=MANY)
    waiting = rooms.outbox.listed(states=tuple(state.value for state in UNFINISHED), limit=MANY)
    last = max((one.state.last_poll for one in standings if one.state.last_poll), default=None)
    daemons, backup = present(rooms.ledger), rooms.ledger.fact(BACKUP)
    oldest = min((one.created for one in waiting if one.not_before <= now), default=None)
    deliveries = Counter(str(one.state) for one in listed)
    return Health(
        sources=len(standings),
        articles=rooms.articles.count(),
        watches=len(rooms.watches.all()),
        last_poll=last,
        daemons=daemons,
        deliveries=dict(deliveries),
        oldest_unsent=oldest,
        blind=found,
        last_backup=utc(backup) if backup else None,
        troubles=(
            *_daemon_troubles(daemons, last, polled=bool(standings), now=now),
            *(_words(one) for one in found),
            *_outbox_troubles(rooms, deliveries, oldest, now=now),
            *_backup_troubles(backup, now=now),
        ),
    )


def _daemon_troubles(daemons: dict[str, Present], last: datetime | None, *, polled: bool, now: datetime) -> list[str]:
    if not polled:
        return []
    silent = [] if last is not None and now - last <= NO_POLL else [f"no poll since {last or 'ever'}: is the daemon running?"]
    word = max((one.last for one in daemons.values()), default=None)
    if word is not None and now - word > NO_WORD:
        silent.append(f"no daemon has said a word since {word:%Y-%m-%d %H:%M} UTC: `systemctl status monitor`")
    return silent


def _words(one: Trouble) -> str:
    since = f" since {one.since:%Y-%m-%d %H:%M} UTC" if one.since else ""
    return f"source {one.source} is {one.cause}{since}{f' ({one.note})' if one.note else ''}: `monitor source show {one.source}`"


def _outbox_troubles(rooms: Rooms, deliveries: Counter[str], oldest: datetime | None, *, now: datetime) -> list[str]:
    found = []
    if dead := deliveries[DeliveryState.DEAD.value]:
        found.append(f"{dead} messages could not be delivered: `monitor alert list --state dead`")
    if oldest is not None and now - oldest > UNSENT:
        found.append(f"a message has waited since {oldest:%Y-%m-%d %H:%M} UTC: `monitor alert list --state pending`")
    gaps = [gap for gap in book.gaps(rooms.ledger) if now - gap.end < timedelta(days=1)]
    return found + [f"{gap.what} was down {gap.start:%H:%M}-{gap.end:%H:%M} UTC" for gap in gaps if now - gap.end < NO_POLL]


def _backup_troubles(backup: str, *, now: datetime) -> list[str]:
    """Only where backups were made once: who makes none has decided so."""
    if not backup or now - utc(backup) <= NO_BACKUP:
        return []
    return [f"the last backup was made {utc(backup):%Y-%m-%d}: `systemctl status monitor-backup.timer`"]
