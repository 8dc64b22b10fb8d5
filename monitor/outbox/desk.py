"""What the worker works with: the store, the channels, the notifiers, the clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from monitor.delivery.states import Powers
from monitor.model.channel import Channel, Fallback
from monitor.model.ids import ChannelId, Country
from monitor.ports import Clock, Notifier, Store

LEASE = timedelta(seconds=120)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """`notifiers` by the names that channels use; `ops` is the channel for the tool's own troubles ("" for none).

    `owner` names this worker in leases; `names` are countries as
    people call them, `hurry` bounds how many channels are served at once, `lease` is how long
    a delivery is ours: longer than any call, and how long one that died with us waits.
    """

    store: Store
    channels: Mapping[ChannelId, Channel]
    notifiers: Mapping[str, Notifier]
    clock: Clock
    owner: str
    ops: ChannelId = ChannelId("")
    fallback: Fallback | None = None
    hurry: int = 8
    names: Mapping[Country, str] = field(default_factory=dict)
    lease: timedelta = LEASE

    def channel(self, id: ChannelId) -> Channel | None:
        """The settings of a channel, the fallback's included; None when it is not configured any more."""
        if self.fallback is not None and id == self.fallback.channel.id:
            return self.fallback.channel
        return self.channels.get(id)

    def powers(self, channel: Channel) -> Powers:
        """What the channel's notifier can do."""
        notifier = self.notifiers[channel.notifier]
        return Powers(find=notifier.can_find, edit=notifier.can_edit)

    def draws(self, channel: Channel) -> bool:
        """Whether the channel's notifier draws charts."""
        notifier = self.notifiers.get(channel.notifier)
        return notifier is not None and notifier.can_draw

    def of_notifier(self, name: str) -> list[Channel]:
        """The configured channels a notifier serves."""
        return [channel for channel in self.channels.values() if channel.notifier == name]
