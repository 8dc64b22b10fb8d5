"""What the next digests would say, as `digest preview` and Slack show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from monitor.errors import ConfigError, Fault
from monitor.message.digest import Digest
from monitor.model.channel import Channel
from monitor.model.ids import ChannelId
from monitor.outbox import book
from monitor.outbox.digests import gather
from monitor.ports import Rooms
from monitor.settings.yamlfile import nearest

AT_MOST = timedelta(days=1)


def gathered(
    rooms: Rooms, channels: Mapping[ChannelId, Channel], names: Sequence[str], *, since: datetime | None, now: datetime
) -> list[Digest]:
    """The digests of these channels (of all when none is named) as the store stands now, from `since` or the last one on.

    Without `since` they reach back a day at most; raises ConfigError for an unknown channel.
    """
    lost = [
        Fault(where="channel", what=f"no channel is named {one!r}", hint=nearest(one, channels)) for one in names if one not in channels
    ]
    if lost:
        raise ConfigError(*lost)
    chosen = [channel for id, channel in channels.items() if not names or id in names]
    day = now - AT_MOST
    starts = {one.id: since or max(book.last_digest(rooms.ledger, one.id) or day, day) for one in chosen}
    return [gather(rooms, one, since=starts[one.id], until=now) for one in chosen]
