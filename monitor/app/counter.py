"""Where people's asks are seen to: what it takes to answer them, and who may change watches from where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from monitor.app.house import House
from monitor.app.run import channels_of
from monitor.errors import ConfigError, DeliveryError, Fault
from monitor.model.ask import Ask
from monitor.model.channel import Channel
from monitor.model.ids import ChannelId
from monitor.ports import Ear
from monitor.workbench.engines import Engines

GROUP = "S"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """`engines` gives those in force, `ears` are by notifier."""

    house: House
    engines: Callable[[], Engines]
    ears: Mapping[str, Ear]

    @property
    def channels(self) -> Mapping[ChannelId, Channel]:
        """The configured channels."""
        return channels_of(self.house.settings)

    def channel_at(self, ask: Ask) -> Channel | None:
        """The channel that the ask was made in; None for a place that is none of ours."""
        return next((one for one in self.channels.values() if (one.notifier, one.to) == (ask.notifier, ask.place)), None)


def may_change(counter: Counter, ask: Ask, channel: Channel) -> None:
    """Refuse one who is not among the channel's `editors`, by their own id or through a user group."""
    if ask.user in channel.editors:
        return
    named, troubles = ", ".join(channel.editors) or "nobody yet", []
    for group in (one for one in channel.editors if one.startswith(GROUP)):
        try:
            if ask.user in counter.ears[ask.notifier].members(group):
                return
        except DeliveryError as error:
            troubles.append(f"; who is in {group} could not be asked: {error.code}")
    hint = f"config.yaml, channels.{channel.id}.editors names who may: {named}{''.join(troubles)}"
    raise ConfigError(Fault(where=f"#{channel.id}", what=f"{ask.by} may not change watches from here", hint=hint))
